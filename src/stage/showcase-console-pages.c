/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The pages around the place where the speaker is, and what is to be said there. The stage may be black or frozen: this follows the speaker all the same, and only its
 * frame has another colour. */

#include "config.h"

#include "showcase-console-pages.h"

#include "showcase-found-mark.h"

#include <glib/gi18n-lib.h>

struct _ShowcaseConsolePages
{
  GtkWidget parent_instance;

  /* Template */
  ShowcaseConsolePanes *panes;
  GtkAspectFrame *now_frame;
  GtkAspectFrame *next_frame;
  GtkLabel *next_caption;
  GtkLabel *next_title;
  GtkStack *next_stack;
  ShowcaseNotesPane *notes;

  /* Owned */
  ShowcaseTalk *talk;

  /* Borrowed */
  ShowcasePageView *now;
  ShowcasePageView *next;
  ShowcaseFoundMark *mark;
};

G_DEFINE_FINAL_TYPE (ShowcaseConsolePages, showcase_console_pages, GTK_TYPE_WIDGET)

static guint
get_n_steps (ShowcaseConsolePages *self,
             guint page)
{
  return page < showcase_talk_get_n_pages (self->talk) ? showcase_deck_get_page (showcase_talk_get_deck (self->talk), page)->n_steps : 1;
}

/* What the next press shows: a step of this page, or the start of the one after it. */
static void
show_next (ShowcaseConsolePages *self)
{
  guint n_pages = showcase_talk_get_n_pages (self->talk);
  guint page = showcase_talk_get_page (self->talk);
  guint step = showcase_talk_get_step (self->talk);
  gboolean is_step = step + 1 < get_n_steps (self, page);
  gboolean is_end = n_pages > 0 && page + 1 >= n_pages && !is_step && showcase_deck_is_whole (showcase_talk_get_deck (self->talk));
  g_autofree char *title = page + 1 < n_pages ? showcase_deck_dup_title (showcase_talk_get_deck (self->talk), page + 1) : NULL;

  if (!is_end)
    showcase_page_view_show (self->next, is_step ? page : page + 1, is_step ? step + 1 : 0);
  gtk_stack_set_visible_child_name (self->next_stack, is_end ? "end" : "page");
  gtk_label_set_label (self->next_caption, is_step ? _ ("Next Step") : C_ ("page", "Next"));
  gtk_label_set_label (self->next_title, title != NULL ? title : "");
}

static void
update (ShowcaseConsolePages *self)
{
  guint page = showcase_talk_get_page (self->talk);
  ShowcaseDeck *deck = page < showcase_talk_get_n_pages (self->talk) ? showcase_talk_get_deck (self->talk) : NULL;
  g_autofree char *notes = deck != NULL ? showcase_deck_dup_notes (deck, page) : NULL;

  showcase_page_view_show (self->now, page, showcase_talk_get_step (self->talk));
  show_next (self);
  showcase_notes_pane_set_notes (self->notes, notes, deck != NULL ? showcase_document_get_language (showcase_deck_get_page_document (deck, page)) : NULL);
}

static void
set_class (gpointer widget,
           const char *css_class,
           gboolean set)
{
  if (set)
    gtk_widget_add_css_class (widget, css_class);
  else
    gtk_widget_remove_css_class (widget, css_class);
}

static void
show_state (ShowcaseConsolePages *self)
{
  ShowcaseBlank blank = showcase_talk_get_blank (self->talk);

  set_class (self->now, "black", blank == SHOWCASE_BLANK_BLACK);
  set_class (self->now, "white", blank == SHOWCASE_BLANK_WHITE);
  set_class (self->now, "frozen", showcase_talk_is_frozen (self->talk));
}

/* The frames have the shape of the stage, so that nothing is left over around a page. */
static void
deck_cb (ShowcaseConsolePages *self)
{
  ShowcaseDeck *deck = showcase_page_painter_get_deck (showcase_page_view_get_painter (self->now));
  const ShowcaseFormat *format = deck != NULL ? showcase_deck_get_format (deck) : NULL;
  float ratio = format != NULL ? (float)format->width / (float)format->height : 16.0f / 9.0f;

  gtk_aspect_frame_set_ratio (self->now_frame, ratio);
  gtk_aspect_frame_set_ratio (self->next_frame, ratio);
}

static void
found_cb (ShowcaseConsolePages *self,
          const ShowcaseDeckMatch *match)
{
  showcase_found_mark_show (self->mark, match);
}

static ShowcasePageView *
add_view (GtkAspectFrame *frame,
          ShowcasePagePainter *painter)
{
  GtkWidget *view = showcase_page_view_new (painter);

  gtk_aspect_frame_set_child (frame, view);
  return SHOWCASE_PAGE_VIEW (view);
}

/* What was found is marked where the speaker is, and nowhere else. */
static void
add_now (ShowcaseConsolePages *self,
         ShowcasePagePainter *painter)
{
  GtkWidget *overlay = gtk_overlay_new ();

  self->now = SHOWCASE_PAGE_VIEW (showcase_page_view_new (painter));
  self->mark = SHOWCASE_FOUND_MARK (showcase_found_mark_new (self->now));
  gtk_overlay_set_child (GTK_OVERLAY (overlay), GTK_WIDGET (self->now));
  gtk_overlay_add_overlay (GTK_OVERLAY (overlay), GTK_WIDGET (self->mark));
  gtk_aspect_frame_set_child (self->now_frame, overlay);
}

static void
showcase_console_pages_dispose (GObject *object)
{
  ShowcaseConsolePages *self = SHOWCASE_CONSOLE_PAGES (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SHOWCASE_TYPE_CONSOLE_PAGES);
  g_clear_object (&self->talk);

  G_OBJECT_CLASS (showcase_console_pages_parent_class)->dispose (object);
}

static void
showcase_console_pages_class_init (ShowcaseConsolePagesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = showcase_console_pages_dispose;

  g_type_ensure (SHOWCASE_TYPE_CONSOLE_PANES);
  g_type_ensure (SHOWCASE_TYPE_NOTES_PANE);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/stage/showcase-console-pages.ui");
  gtk_widget_class_bind_template_child (widget_class, ShowcaseConsolePages, panes);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseConsolePages, now_frame);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseConsolePages, next_frame);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseConsolePages, next_caption);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseConsolePages, next_title);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseConsolePages, next_stack);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseConsolePages, notes);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
showcase_console_pages_init (ShowcaseConsolePages *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * showcase_console_pages_set_talk:
 * @self: pages that have no talk yet
 * @talk: the talk
 * @painter: what draws its pages
 *
 * Sets what is shown.
 */
void
showcase_console_pages_set_talk (ShowcaseConsolePages *self,
                                 ShowcaseTalk *talk,
                                 ShowcasePagePainter *painter)
{
  g_return_if_fail (SHOWCASE_IS_CONSOLE_PAGES (self));
  g_return_if_fail (SHOWCASE_IS_TALK (talk));
  g_return_if_fail (SHOWCASE_IS_PAGE_PAINTER (painter));
  g_return_if_fail (self->talk == NULL);

  self->talk = g_object_ref (talk);
  add_now (self, painter);
  self->next = add_view (self->next_frame, painter);
  update (self);
  show_state (self);
  deck_cb (self);

  /* Where the talk begins is not news. */
  g_object_set (self->now, "announces", TRUE, NULL);
  g_signal_connect_object (talk, "moved", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (talk, "found", G_CALLBACK (found_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (talk, "notify::blank", G_CALLBACK (show_state), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (talk, "notify::frozen", G_CALLBACK (show_state), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (painter, "notify::deck", G_CALLBACK (deck_cb), self, G_CONNECT_SWAPPED);
}

/**
 * showcase_console_pages_get_panes:
 * @self: pages
 *
 * Gives what divides the room.
 *
 * Returns: (transfer none): the panes
 */
ShowcaseConsolePanes *
showcase_console_pages_get_panes (ShowcaseConsolePages *self)
{
  g_return_val_if_fail (SHOWCASE_IS_CONSOLE_PAGES (self), NULL);

  return self->panes;
}

/**
 * showcase_console_pages_get_notes:
 * @self: pages
 *
 * Gives what shows the notes.
 *
 * Returns: (transfer none): the pane
 */
ShowcaseNotesPane *
showcase_console_pages_get_notes (ShowcaseConsolePages *self)
{
  g_return_val_if_fail (SHOWCASE_IS_CONSOLE_PAGES (self), NULL);

  return self->notes;
}

/**
 * showcase_console_pages_get_now:
 * @self: pages with a talk
 *
 * Gives the view of the page where the speaker is.
 *
 * Returns: (transfer none): the view
 */
ShowcasePageView *
showcase_console_pages_get_now (ShowcaseConsolePages *self)
{
  g_return_val_if_fail (SHOWCASE_IS_CONSOLE_PAGES (self), NULL);

  return self->now;
}

/**
 * showcase_console_pages_get_next:
 * @self: pages with a talk
 *
 * Gives the view of what comes next.
 *
 * Returns: (transfer none): the view
 */
ShowcasePageView *
showcase_console_pages_get_next (ShowcaseConsolePages *self)
{
  g_return_val_if_fail (SHOWCASE_IS_CONSOLE_PAGES (self), NULL);

  return self->next;
}
