/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The stories of an entry as cards: a step each, in written order. Where links and steps lead to is for others. */

#include "config.h"

#include "showcase-story-dialog.h"

#include "showcase-caption.h"
#include "showcase-story-card.h"

#include <glib/gi18n-lib.h>

struct _ShowcaseStoryDialog
{
  AdwDialog parent_instance;

  /* Template */
  AdwWindowTitle *window_title;
  GtkWidget *turn_buttons;
  GtkScrolledWindow *scroller;
  GtkBox *cards;

  /* Owned */
  ShowcaseEntry *entry;
  ShowcaseDocument *document;
  ShowcaseImageSource *images;

  /* State */
  double zoom;
  guint story;
};

G_DEFINE_FINAL_TYPE (ShowcaseStoryDialog, showcase_story_dialog, ADW_TYPE_DIALOG)

enum
{
  LEAVE,
  ACTIVATE_LINK,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
leave_cb (ShowcaseStoryDialog *self,
          ShowcaseStoryCard *card)
{
  guint line = showcase_story_card_get_line (card);

  adw_dialog_close (ADW_DIALOG (self));
  g_signal_emit (self, signals[LEAVE], 0, line);
}

static void
activate_link_cb (ShowcaseStoryDialog *self,
                  ShowcaseDocument *document,
                  guint link)
{
  g_signal_emit (self, signals[ACTIVATE_LINK], 0, document, link);
}

static void
add_card (ShowcaseStoryDialog *self,
          ShowcaseStar *story,
          guint step)
{
  GtkWidget *card = showcase_story_card_new (story, step, self->document, self->images);

  showcase_story_card_set_zoom (SHOWCASE_STORY_CARD (card), self->zoom);
  g_signal_connect_object (card, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (card, "activate-link", G_CALLBACK (activate_link_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->cards, card);
}

static void
show_story (ShowcaseStoryDialog *self,
            guint number)
{
  ShowcaseStar *story = showcase_entry_get_star (self->entry, number);
  guint n_stories = showcase_entry_get_n_stars (self->entry);
  g_autofree char *subtitle = NULL;
  GtkWidget *card;

  self->story = number;
  while ((card = gtk_widget_get_first_child (GTK_WIDGET (self->cards))) != NULL)
    gtk_box_remove (self->cards, card);
  for (guint i = 0; i < showcase_star_get_n_steps (story); i++)
    add_card (self, story, i);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);

  /* Translators: which of the stories is shown: its number, and how many there are */
  subtitle = n_stories > 1 ? g_strdup_printf (_ ("Story %1$u of %2$u"), number + 1, n_stories) : showcase_caption_for_entry (self->entry);
  adw_window_title_set_title (self->window_title, showcase_star_get_title (story));
  adw_window_title_set_subtitle (self->window_title, g_strcmp0 (subtitle, showcase_star_get_title (story)) != 0 ? subtitle : "");
  adw_dialog_set_title (ADW_DIALOG (self), showcase_star_get_title (story));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "story.previous", number > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "story.next", number + 1 < n_stories);
}

static void
turn_cb (GtkWidget *widget,
         const char *action,
         GVariant *parameter)
{
  ShowcaseStoryDialog *self = SHOWCASE_STORY_DIALOG (widget);

  show_story (self, g_str_equal (action, "story.next") ? self->story + 1 : self->story - 1);
  /* The card that had the focus is gone. */
  gtk_widget_child_focus (GTK_WIDGET (self->cards), GTK_DIR_TAB_FORWARD);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), adw_dialog_get_title (ADW_DIALOG (self)), GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
showcase_story_dialog_dispose (GObject *object)
{
  ShowcaseStoryDialog *self = SHOWCASE_STORY_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SHOWCASE_TYPE_STORY_DIALOG);
  g_clear_object (&self->entry);
  g_clear_pointer (&self->document, showcase_document_unref);
  g_clear_pointer (&self->images, showcase_image_source_unref);

  G_OBJECT_CLASS (showcase_story_dialog_parent_class)->dispose (object);
}

static void
showcase_story_dialog_class_init (ShowcaseStoryDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = showcase_story_dialog_dispose;

  /**
   * ShowcaseStoryDialog::leave:
   * @self: the dialog, which closes
   * @line: a line of the document, from 1
   *
   * The reader wants to see a step in the document.
   */
  signals[LEAVE] = g_signal_new ("leave", SHOWCASE_TYPE_STORY_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  /**
   * ShowcaseStoryDialog::activate-link:
   * @self: the dialog
   * @document: what a card shows
   * @link: the link, as in showcase_document_get_link()
   *
   * The reader wants to go where a link leads to.
   */
  signals[ACTIVATE_LINK] = g_signal_new ("activate-link", SHOWCASE_TYPE_STORY_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2,
                                         SHOWCASE_TYPE_DOCUMENT, G_TYPE_UINT);

  gtk_widget_class_install_action (widget_class, "story.previous", NULL, turn_cb);
  gtk_widget_class_install_action (widget_class, "story.next", NULL, turn_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Up, GDK_CONTROL_MASK, "story.previous", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Down, GDK_CONTROL_MASK, "story.next", NULL);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/app/showcase-story-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, ShowcaseStoryDialog, window_title);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseStoryDialog, turn_buttons);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseStoryDialog, scroller);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseStoryDialog, cards);
}

static void
showcase_story_dialog_init (ShowcaseStoryDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * showcase_story_dialog_new:
 * @entry: an entry with stories
 * @document: the document that they are told in
 * @images: what gives the document's images
 * @zoom: how large text is, where 1 is natural
 *
 * Makes a dialog that shows the first of the stories.
 *
 * Returns: (transfer floating): the new dialog
 */
AdwDialog *
showcase_story_dialog_new (ShowcaseEntry *entry,
                           ShowcaseDocument *document,
                           ShowcaseImageSource *images,
                           double zoom)
{
  ShowcaseStoryDialog *self = g_object_new (SHOWCASE_TYPE_STORY_DIALOG, NULL);

  self->entry = g_object_ref (entry);
  self->document = showcase_document_ref (document);
  self->images = showcase_image_source_ref (images);
  self->zoom = zoom;
  gtk_widget_set_visible (self->turn_buttons, showcase_entry_get_n_stars (entry) > 1);
  show_story (self, 0);
  return ADW_DIALOG (self);
}
