/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a speaker should know without looking for it. All of it is said in words; colour only helps to see them. Nothing moves when a word comes or goes. What time it is,
 * whoever has this tells it. */

#include "config.h"

#include "showcase-console-status.h"

#include "showcase-console-words.h"

#include <glib/gi18n-lib.h>

struct _ShowcaseConsoleStatus
{
  GtkWidget parent_instance;

  /* Template */
  GtkBox *box;
  GtkLabel *page;
  GtkLabel *step;
  GtkLabel *blank;
  GtkLabel *frozen;
  GtkLabel *paused;
  GtkLabel *pace;
  GtkProgressBar *content_bar;
  GtkProgressBar *time_bar;

  /* Owned */
  ShowcaseTalk *talk;
};

G_DEFINE_FINAL_TYPE (ShowcaseConsoleStatus, showcase_console_status, GTK_TYPE_WIDGET)

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
say (GtkLabel *label,
     const char *words)
{
  gtk_label_set_label (label, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (label), words != NULL);
}

static gboolean
is_whole (ShowcaseTalk *talk)
{
  return showcase_talk_get_deck (talk) != NULL && showcase_deck_is_whole (showcase_talk_get_deck (talk));
}

/* All of a page has been shown at its last step. */
static double
get_content (ShowcaseTalk *talk)
{
  guint n_pages = showcase_talk_get_n_pages (talk);
  guint page = showcase_talk_get_page (talk);
  double steps;

  if (page >= n_pages || !is_whole (talk))
    return 0;
  steps = showcase_deck_get_page (showcase_talk_get_deck (talk), page)->n_steps;
  return (page + (showcase_talk_get_step (talk) + 1) / steps) / n_pages;
}

static void
show_place (ShowcaseConsoleStatus *self)
{
  guint n_pages = showcase_talk_get_n_pages (self->talk);
  guint page = showcase_talk_get_page (self->talk);
  guint n_steps = page < n_pages ? showcase_deck_get_page (showcase_talk_get_deck (self->talk), page)->n_steps : 1;
  g_autofree char *page_words = showcase_console_words_dup_page (page, n_pages, is_whole (self->talk));
  g_autofree char *step_words = showcase_console_words_dup_step (showcase_talk_get_step (self->talk), n_steps);

  gtk_label_set_label (self->page, page_words);
  gtk_label_set_label (self->step, step_words);
  gtk_progress_bar_set_fraction (self->content_bar, get_content (self->talk));
}

static void
show_state (ShowcaseConsoleStatus *self)
{
  ShowcaseBlank blank = showcase_talk_get_blank (self->talk);
  g_autofree char *frozen = showcase_talk_is_frozen (self->talk) ? showcase_console_words_dup_frozen (showcase_talk_get_shown_page (self->talk)) : NULL;

  /* Translators: the stage is black, or white; the audience sees nothing else. */
  say (self->blank, blank == SHOWCASE_BLANK_NONE ? NULL : blank == SHOWCASE_BLANK_BLACK ? C_ ("stage", "Black")
                                                                                        : C_ ("stage", "White"));
  set_class (self->blank, "white", blank == SHOWCASE_BLANK_WHITE);
  say (self->frozen, frozen);
}

static void
show_time (ShowcaseConsoleStatus *self)
{
  ShowcaseTimer *timer = showcase_talk_get_timer (self->talk);
  gint64 slot = showcase_timer_get_slot (timer);
  gboolean was_started = showcase_timer_was_started (timer);
  ShowcasePaceState pace = showcase_talk_get_pace (self->talk);
  gboolean has_plan = slot > 0 && was_started && is_whole (self->talk);

  /* Translators: the time of the talk stands still. */
  say (self->paused, was_started && !showcase_timer_is_running (timer) ? _ ("Paused") : NULL);
  gtk_label_set_label (self->pace, has_plan ? showcase_console_words_get_pace (pace) : "");
  set_class (self, "off-pace", has_plan && pace != SHOWCASE_PACE_EVEN);
  gtk_widget_set_opacity (GTK_WIDGET (self->time_bar), slot > 0 ? 1 : 0);
  gtk_progress_bar_set_fraction (self->time_bar, slot > 0 ? CLAMP ((double)showcase_timer_get_elapsed (timer) / (double)slot, 0, 1) : 0);
}

static void
showcase_console_status_dispose (GObject *object)
{
  ShowcaseConsoleStatus *self = SHOWCASE_CONSOLE_STATUS (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SHOWCASE_TYPE_CONSOLE_STATUS);
  g_clear_object (&self->talk);

  G_OBJECT_CLASS (showcase_console_status_parent_class)->dispose (object);
}

static void
showcase_console_status_class_init (ShowcaseConsoleStatusClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = showcase_console_status_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/stage/showcase-console-status.ui");
  gtk_widget_class_bind_template_child (widget_class, ShowcaseConsoleStatus, box);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseConsoleStatus, page);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseConsoleStatus, step);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseConsoleStatus, blank);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseConsoleStatus, frozen);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseConsoleStatus, paused);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseConsoleStatus, pace);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseConsoleStatus, content_bar);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseConsoleStatus, time_bar);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "status");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
showcase_console_status_init (ShowcaseConsoleStatus *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * showcase_console_status_set_talk:
 * @self: a status that has no talk yet
 * @talk: the talk
 *
 * Sets what is shown.
 */
void
showcase_console_status_set_talk (ShowcaseConsoleStatus *self,
                                  ShowcaseTalk *talk)
{
  g_return_if_fail (SHOWCASE_IS_CONSOLE_STATUS (self));
  g_return_if_fail (SHOWCASE_IS_TALK (talk));
  g_return_if_fail (self->talk == NULL);

  self->talk = g_object_ref (talk);
  g_signal_connect_object (talk, "moved", G_CALLBACK (showcase_console_status_update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (talk, "notify", G_CALLBACK (showcase_console_status_update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (showcase_talk_get_timer (talk), "notify", G_CALLBACK (showcase_console_status_update), self, G_CONNECT_SWAPPED);
  showcase_console_status_update (self);
}

/**
 * showcase_console_status_update:
 * @self: a status with a talk
 *
 * Shows how the talk is doing now.
 */
void
showcase_console_status_update (ShowcaseConsoleStatus *self)
{
  g_return_if_fail (SHOWCASE_IS_CONSOLE_STATUS (self));
  g_return_if_fail (self->talk != NULL);

  show_place (self);
  show_state (self);
  show_time (self);
}
