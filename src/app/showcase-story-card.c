/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A step of a story as a card. What it says is shown by a document view as tall as its text, so that links, code and pictures are what they are in the
 * document; a step that says nothing says so. */

#include "config.h"

#include "showcase-story-card.h"

#include "showcase-document-view.h"
#include "showcase-excerpt.h"
#include "showcase-look.h"
#include "showcase-story-part.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* A step is a few sentences. All of one is laid out at once, so that no more than this is shown of it, in bytes; the document has the rest. */
#define MAX_LENGTH (16 * 1024)

struct _ShowcaseStoryCard
{
  GtkWidget parent_instance;

  /* Template */
  GtkWidget *box;
  GtkLabel *letter;
  GtkLabel *title;
  GtkWidget *go_button;
  GtkWidget *empty;
  ShowcaseDocumentView *view;

  /* State */
  guint line;
};

G_DEFINE_FINAL_TYPE (ShowcaseStoryCard, showcase_story_card, GTK_TYPE_WIDGET)

enum
{
  LEAVE,
  ACTIVATE_LINK,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const char *
get_step_name (ShowcaseStarStep step)
{
  switch (step)
    {
    case SHOWCASE_STAR_SITUATION:
      /* Translators: the first step of an interview story in the STAR form: what the matter was */
      return C_ ("story", "Situation");
    case SHOWCASE_STAR_TASK:
      /* Translators: the second step of an interview story in the STAR form: what was to be done */
      return C_ ("story", "Task");
    case SHOWCASE_STAR_ACTION:
      /* Translators: the third step of an interview story in the STAR form: what the person did */
      return C_ ("story", "Action");
    case SHOWCASE_STAR_RESULT:
      /* Translators: the fourth step of an interview story in the STAR form: what came of it */
      return C_ ("story", "Result");
    case SHOWCASE_STAR_TAKEAWAY:
      /* Translators: what was learned from the story */
      return C_ ("story", "Takeaway");
    case SHOWCASE_STAR_NONE:
    default:
      return "";
    }
}

static void
activate_link_cb (ShowcaseStoryCard *self,
                  guint link)
{
  g_signal_emit (self, signals[ACTIVATE_LINK], 0, showcase_document_view_get_document (self->view), link);
}

static void
go_cb (ShowcaseStoryCard *self)
{
  g_signal_emit (self, signals[LEAVE], 0);
}

static void
limit_range (ShowcaseDocument *document,
             ShowcaseRange *range)
{
  gsize length = 0;

  for (guint i = range->start.block; i < range->end.block; i++)
    {
      length += showcase_document_get_block (document, i)->length;
      if (length > MAX_LENGTH)
        range->end = (ShowcasePosition){ i, showcase_document_get_block (document, i)->length };
    }
  if (range->end.block == range->start.block)
    range->end.offset = MIN (range->end.offset, range->start.offset + MAX_LENGTH);
}

static void
showcase_story_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SHOWCASE_TYPE_STORY_CARD);

  G_OBJECT_CLASS (showcase_story_card_parent_class)->dispose (object);
}

static void
showcase_story_card_class_init (ShowcaseStoryCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = showcase_story_card_dispose;

  /**
   * ShowcaseStoryCard::leave:
   * @self: the card
   *
   * The reader wants to see the step in its document.
   */
  signals[LEAVE] = g_signal_new ("leave", SHOWCASE_TYPE_STORY_CARD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * ShowcaseStoryCard::activate-link:
   * @self: the card
   * @document: what the card shows
   * @link: the link, as in showcase_document_get_link()
   *
   * The reader wants to go where a link leads to.
   */
  signals[ACTIVATE_LINK] = g_signal_new ("activate-link", SHOWCASE_TYPE_STORY_CARD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2,
                                         SHOWCASE_TYPE_DOCUMENT, G_TYPE_UINT);

  g_type_ensure (SHOWCASE_TYPE_DOCUMENT_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/app/showcase-story-card.ui");
  gtk_widget_class_bind_template_child (widget_class, ShowcaseStoryCard, box);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseStoryCard, letter);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseStoryCard, title);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseStoryCard, go_button);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseStoryCard, empty);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseStoryCard, view);
  gtk_widget_class_bind_template_callback (widget_class, activate_link_cb);
  gtk_widget_class_bind_template_callback (widget_class, go_cb);
  gtk_widget_class_set_css_name (widget_class, "storycard");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
showcase_story_card_init (ShowcaseStoryCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  showcase_look_follow (self->view);
}

static char *
strip_colon (const char *label)
{
  gsize length = strlen (label);

  while (length > 0 && (label[length - 1] == ':' || g_ascii_isspace (label[length - 1])))
    length--;
  return g_strndup (label, length);
}

/* The label is the person's own word; the step's name is for those who can't see its letter. */
static void
set_label (ShowcaseStoryCard *self,
           ShowcaseStarStep step,
           const char *written)
{
  char letter[] = { showcase_star_step_to_letter (step), '\0' };
  g_autofree char *label = strip_colon (written);
  g_autofree char *described = g_strdup_printf ("%s: %s", get_step_name (step), label);

  gtk_label_set_label (self->letter, letter);
  gtk_label_set_label (self->title, label);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->letter), get_step_name (step));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, described, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, described, -1);
}

/**
 * showcase_story_card_new:
 * @story: a story
 * @step: the number of one of its steps
 * @document: the document that it is told in
 * @images: what gives the document's images
 *
 * Makes a card.
 *
 * Returns: (transfer floating): the new widget
 */
GtkWidget *
showcase_story_card_new (ShowcaseStar *story,
                         guint step,
                         ShowcaseDocument *document,
                         ShowcaseImageSource *images)
{
  ShowcaseStoryCard *self = g_object_new (SHOWCASE_TYPE_STORY_CARD, NULL);
  g_autoptr (ShowcaseDocument) excerpt = NULL;
  ShowcaseRange range;

  self->line = showcase_star_get_step_line (story, step);
  if (showcase_story_find_part (document, story, step, &range))
    {
      limit_range (document, &range);
      excerpt = showcase_document_excerpt (document, &range);
      showcase_document_view_set_document (self->view, excerpt, showcase_image_source_load, showcase_image_source_ref (images),
                                           (GDestroyNotify)showcase_image_source_unref);
    }
  set_label (self, showcase_star_get_step (story, step), showcase_star_get_step_label (story, step));
  gtk_widget_set_visible (GTK_WIDGET (self->view), excerpt != NULL);
  gtk_widget_set_visible (self->empty, excerpt == NULL);
  if (excerpt == NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), "empty");
  return GTK_WIDGET (self);
}

/**
 * showcase_story_card_get_line:
 * @self: a card
 *
 * Tells where the step stands.
 *
 * Returns: its line in the document, from 1
 */
guint
showcase_story_card_get_line (ShowcaseStoryCard *self)
{
  g_return_val_if_fail (SHOWCASE_IS_STORY_CARD (self), 0);
  return self->line;
}

/**
 * showcase_story_card_set_zoom:
 * @self: a card
 * @zoom: how large its text is, where 1 is natural
 *
 * Sets how large the text is.
 */
void
showcase_story_card_set_zoom (ShowcaseStoryCard *self,
                              double zoom)
{
  g_return_if_fail (SHOWCASE_IS_STORY_CARD (self));

  showcase_document_view_set_zoom (self->view, zoom);
}
