/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Draws a link, black on white whatever the theme, in sizes of the stage and not of the desktop; a camera and the last row look at it. */

#include "config.h"

#include "showcase-link-card.h"

#include "showcase-links-words.h"
#include "showcase-qr-view.h"

/* The space around what is on a card, its corners, and the badge with the number, in sizes of text. */
#define PADDING 0.8
#define PADDING_OF_ROW 0.4
#define RADIUS 0.5
#define BADGE 1.5
#define GAP 0.5

struct _ShowcaseLinkCard
{
  GtkWidget parent_instance;

  /* Owned */
  PangoLayout *title;
  PangoLayout *words;
  PangoLayout *badge;

  /* Borrowed: a child */
  GtkWidget *code;

  /* State */
  guint number;
  gboolean is_row;
  double size;
};

G_DEFINE_FINAL_TYPE (ShowcaseLinkCard, showcase_link_card, GTK_TYPE_WIDGET)

static const GdkRGBA white = { 1, 1, 1, 1 };
static const GdkRGBA black = { 0, 0, 0, 1 };

static double
get_height (PangoLayout *layout)
{
  int height;

  if (layout == NULL)
    return 0;
  pango_layout_get_size (layout, NULL, &height);
  return (double)height / PANGO_SCALE;
}

/* The width that was set for a text. */
static double
get_width (PangoLayout *layout)
{
  return layout != NULL ? (double)pango_layout_get_width (layout) / PANGO_SCALE : 0;
}

static double
get_badge_width (ShowcaseLinkCard *self)
{
  return self->badge != NULL ? (BADGE + GAP) * self->size : 0;
}

static double
get_padding (ShowcaseLinkCard *self)
{
  return (self->is_row ? PADDING_OF_ROW : PADDING) * self->size;
}

static void
set_width (PangoLayout *layout,
           double width)
{
  if (layout != NULL)
    pango_layout_set_width (layout, (int)(MAX (width, 1) * PANGO_SCALE));
}

/* The width that text has in a card of a width. In a row the URL has what the words leave, and at least half. */
static void
set_text_width (ShowcaseLinkCard *self,
                double width)
{
  double inner = width - 2 * get_padding (self) - get_badge_width (self);
  int title = 0;

  if (!self->is_row)
    {
      set_width (self->title, inner);
      set_width (self->words, width - 2 * get_padding (self));
      return;
    }

  if (self->title != NULL)
    {
      pango_layout_set_width (self->title, -1);
      pango_layout_get_size (self->title, &title, NULL);
      title = MIN (title, (int)(inner / 2 * PANGO_SCALE));
      set_width (self->title, (double)title / PANGO_SCALE);
      inner -= (double)title / PANGO_SCALE + 2 * GAP * self->size;
    }
  set_width (self->words, inner);
}

static double
get_head_height (ShowcaseLinkCard *self)
{
  return MAX (get_height (self->title), self->badge != NULL ? BADGE * self->size : 0);
}

static void
set_font (PangoLayout *layout,
          GtkWidget *widget,
          double size,
          PangoWeight weight)
{
  PangoFontDescription *font;

  if (layout == NULL)
    return;
  font = pango_font_description_copy (pango_context_get_font_description (gtk_widget_get_pango_context (widget)));
  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_font_description_set_weight (font, weight);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
}

static void
paint_text (GtkSnapshot *snapshot,
            PangoLayout *layout,
            const GdkRGBA *color,
            double x,
            double y)
{
  if (layout == NULL)
    return;
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float)x, (float)y));
  gtk_snapshot_append_layout (snapshot, layout, color);
  gtk_snapshot_restore (snapshot);
}

static void
paint_badge (ShowcaseLinkCard *self,
             GtkSnapshot *snapshot,
             double x,
             double y)
{
  double side = BADGE * self->size;
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, &GRAPHENE_RECT_INIT ((float)x, (float)y, (float)side, (float)side), (float)(side / 2));
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &black, &outline.bounds);
  gtk_snapshot_pop (snapshot);
  set_width (self->badge, side);
  paint_text (snapshot, self->badge, &white, x, y + (side - get_height (self->badge)) / 2);
}

/* The number, and the words that are the link. A badge stands at the side where reading begins. */
static void
paint_head (ShowcaseLinkCard *self,
            GtkSnapshot *snapshot,
            double width,
            double y)
{
  double padding = get_padding (self);
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  double x = is_rtl ? width - padding - get_badge_width (self) - get_width (self->title) : padding + get_badge_width (self);

  if (self->badge != NULL)
    paint_badge (self, snapshot, is_rtl ? width - padding - BADGE * self->size : padding, y);
  paint_text (snapshot, self->title, &black, x, y + (get_head_height (self) - get_height (self->title)) / 2);
}

/* Below the code, or beside the words in a row. */
static void
paint_words (ShowcaseLinkCard *self,
             GtkSnapshot *snapshot,
             double width,
             double height)
{
  double padding = get_padding (self);
  double tall = get_height (self->words);
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  if (self->is_row)
    paint_text (snapshot, self->words, &black, is_rtl ? padding : width - padding - get_width (self->words), (height - tall) / 2);
  else
    paint_text (snapshot, self->words, &black, padding, height - padding - tall);
}

static void
showcase_link_card_snapshot (GtkWidget *widget,
                             GtkSnapshot *snapshot)
{
  ShowcaseLinkCard *self = SHOWCASE_LINK_CARD (widget);
  float width = (float)gtk_widget_get_width (widget);
  float height = (float)gtk_widget_get_height (widget);
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, &GRAPHENE_RECT_INIT (0, 0, width, height), (float)(RADIUS * self->size));
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &white, &outline.bounds);
  paint_head (self, snapshot, width, get_padding (self));
  paint_words (self, snapshot, width, height);
  if (self->code != NULL)
    gtk_widget_snapshot_child (widget, self->code, snapshot);
  gtk_snapshot_pop (snapshot);
}

static void
showcase_link_card_size_allocate (GtkWidget *widget,
                                  int width,
                                  int height,
                                  int baseline)
{
  ShowcaseLinkCard *self = SHOWCASE_LINK_CARD (widget);
  double top;
  double bottom;
  GskTransform *transform;

  set_text_width (self, width);
  if (self->code == NULL)
    return;

  /* The margin of the code is space enough towards the text. */
  top = get_padding (self) + get_head_height (self);
  bottom = get_padding (self) + get_height (self->words);
  transform = gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT (0, (float)(int)top));
  gtk_widget_allocate (self->code, width, MAX ((int)(height - top - bottom), 1), -1, transform);
}

static void
showcase_link_card_measure (GtkWidget *widget,
                            GtkOrientation orientation,
                            int for_size,
                            int *minimum,
                            int *natural,
                            int *minimum_baseline,
                            int *natural_baseline)
{
  ShowcaseLinkCard *self = SHOWCASE_LINK_CARD (widget);

  *minimum = 0;
  *natural = 0;
  if (self->code != NULL)
    gtk_widget_measure (self->code, orientation, -1, NULL, natural, NULL, NULL);
}

/* What is below the card does not get the click too. */
static void
clicked_cb (ShowcaseLinkCard *self,
            int n_press,
            double x,
            double y,
            GtkGesture *gesture)
{
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_activate_action (GTK_WIDGET (self), "talk.link", "u", self->number);
}

static void
showcase_link_card_dispose (GObject *object)
{
  ShowcaseLinkCard *self = SHOWCASE_LINK_CARD (object);

  g_clear_pointer (&self->code, gtk_widget_unparent);
  g_clear_object (&self->title);
  g_clear_object (&self->words);
  g_clear_object (&self->badge);

  G_OBJECT_CLASS (showcase_link_card_parent_class)->dispose (object);
}

static void
showcase_link_card_class_init (ShowcaseLinkCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = showcase_link_card_dispose;
  widget_class->snapshot = showcase_link_card_snapshot;
  widget_class->size_allocate = showcase_link_card_size_allocate;
  widget_class->measure = showcase_link_card_measure;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
showcase_link_card_init (ShowcaseLinkCard *self)
{
  self->size = 16;
}

static PangoLayout *
create_layout (ShowcaseLinkCard *self,
               const char *text,
               int n_lines,
               PangoAlignment alignment)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);

  pango_layout_set_height (layout, -n_lines);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_alignment (layout, alignment);
  return layout;
}

/* A URL is written from left to right in any language, and cut in the middle: its host and its end say most. */
static void
set_words (ShowcaseLinkCard *self,
           const ShowcasePageLink *link)
{
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  /* In a row the URL ends where the row does, or has all of it for itself. */
  gboolean at_right = is_rtl != (link->title != NULL);
  g_autofree char *url = NULL;

  if (link->qr == NULL)
    {
      self->words = create_layout (self, link->refusal, self->is_row ? 1 : 5, self->is_row ? PANGO_ALIGN_LEFT : PANGO_ALIGN_CENTER);
      pango_layout_set_ellipsize (self->words, PANGO_ELLIPSIZE_END);
      return;
    }

  /* Isolated from the left: what is no letter, such as the last slash, stays where it is written, whatever the language. */
  url = g_strconcat ("\u2066", showcase_qr_get_words (link->qr), "\u2069", NULL);
  self->words = create_layout (self, url, self->is_row ? 1 : 2, PANGO_ALIGN_CENTER);
  pango_layout_set_auto_dir (self->words, FALSE);
  pango_layout_set_ellipsize (self->words, PANGO_ELLIPSIZE_MIDDLE);
  if (self->is_row)
    pango_layout_set_alignment (self->words, at_right ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
}

/**
 * showcase_link_card_new:
 * @link: a link
 * @number: what to choose it by, or 0
 * @is_row: whether it is a row of a list
 *
 * Makes a card for a link.
 *
 * Returns: (transfer floating): the card
 */
GtkWidget *
showcase_link_card_new (const ShowcasePageLink *link,
                        guint number,
                        gboolean is_row)
{
  ShowcaseLinkCard *self = g_object_new (SHOWCASE_TYPE_LINK_CARD, NULL);
  g_autofree char *label = NULL;

  self->number = number;
  self->is_row = is_row;
  if (link->title != NULL)
    {
      self->title = create_layout (self, link->title, 1, number != 0 ? PANGO_ALIGN_LEFT : PANGO_ALIGN_CENTER);
      pango_layout_set_ellipsize (self->title, PANGO_ELLIPSIZE_END);
    }
  set_words (self, link);
  label = showcase_links_words_dup_label (link, number);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  if (number != 0)
    {
      g_autofree char *digits = g_strdup_printf ("%u", number);
      GtkGesture *click = gtk_gesture_click_new ();

      self->badge = create_layout (self, digits, 1, PANGO_ALIGN_CENTER);
      g_signal_connect_swapped (click, "released", G_CALLBACK (clicked_cb), self);
      gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
    }
  if (link->qr != NULL && !is_row)
    {
      self->code = showcase_qr_view_new (link->qr);
      gtk_widget_set_parent (self->code, GTK_WIDGET (self));
    }
  return GTK_WIDGET (self);
}

/**
 * showcase_link_card_set_text_size:
 * @self: a card
 * @size: the size of text, in pixels
 *
 * Sets how large text is.
 */
void
showcase_link_card_set_text_size (ShowcaseLinkCard *self,
                                  double size)
{
  g_return_if_fail (SHOWCASE_IS_LINK_CARD (self));

  self->size = size;
  set_font (self->title, GTK_WIDGET (self), size, PANGO_WEIGHT_BOLD);
  set_font (self->words, GTK_WIDGET (self), size, PANGO_WEIGHT_NORMAL);
  set_font (self->badge, GTK_WIDGET (self), size, PANGO_WEIGHT_BOLD);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * showcase_link_card_get_text_height:
 * @self: a card
 * @width: a width of the card, in pixels
 *
 * Gets how much of a card's height is for text and the space around it.
 *
 * Returns: a height, in pixels
 */
double
showcase_link_card_get_text_height (ShowcaseLinkCard *self,
                                    double width)
{
  g_return_val_if_fail (SHOWCASE_IS_LINK_CARD (self), 0);

  set_text_width (self, width);
  if (self->is_row)
    return 2 * get_padding (self) + MAX (get_head_height (self), get_height (self->words));
  return 2 * get_padding (self) + get_head_height (self) + get_height (self->words);
}
