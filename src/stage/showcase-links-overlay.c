/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Places the cards of links over a page that is dimmed: one as large as it can be, a list to choose from, or a grid. Sizes are those of a stage: a share of its shorter
 * side. */

#include "config.h"

#include "showcase-links-overlay.h"

#include "showcase-link-card.h"
#include "showcase-links-words.h"

#include <glib/gi18n-lib.h>

/* How many lines of text the shorter side has room for: on a single card, in a list of nine rows, in a grid. */
#define LINES 24
#define LINES_OF_LIST 28
#define LINES_OF_GRID 34

/* The widest that a card or a row is, in sizes of text. */
#define WIDTH_MAX 34

struct _ShowcaseLinksOverlay
{
  GtkWidget parent_instance;

  /* Owned */
  ShowcaseTalkLinks *links;
  GPtrArray *cards;
  PangoLayout *heading;
  PangoLayout *hint;

  /* State */
  gboolean is_private;
};

G_DEFINE_FINAL_TYPE (ShowcaseLinksOverlay, showcase_links_overlay, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_IS_PRIVATE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static const GdkRGBA dim = { 0, 0, 0, 0.82f };
static const GdkRGBA white = { 1, 1, 1, 1 };

static double
get_text_size (ShowcaseLinksOverlay *self,
               int width,
               int height)
{
  double side = MIN (width, height);

  switch (showcase_talk_links_get_mode (self->links))
    {
    case SHOWCASE_TALK_LINKS_CHOICE:
      return side / LINES_OF_LIST;

    case SHOWCASE_TALK_LINKS_ALL:
      return side / LINES_OF_GRID;

    case SHOWCASE_TALK_LINKS_CODE:
    case SHOWCASE_TALK_LINKS_CLOSED:
    case SHOWCASE_TALK_LINKS_NONE:
    default:
      return side / LINES;
    }
}

static double
get_height (PangoLayout *layout)
{
  int height;

  pango_layout_get_size (layout, NULL, &height);
  return (double)height / PANGO_SCALE;
}

static void
place (GtkWidget *card,
       double x,
       double y,
       double width,
       double height)
{
  gtk_widget_allocate (card, MAX ((int)width, 1), MAX ((int)height, 1), -1, gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT ((float)(int)x, (float)(int)y)));
}

/* One card, as tall as the page and no wider than its text and code need. */
static void
place_one (ShowcaseLinksOverlay *self,
           int width,
           int height,
           double size)
{
  ShowcaseLinkCard *card = g_ptr_array_index (self->cards, 0);
  double room = MIN (width - 2 * size, WIDTH_MAX * size);
  double tall = height - 2 * size;
  double text = showcase_link_card_get_text_height (card, room);
  double across = MAX (tall - text + 2 * size, room);

  if (showcase_talk_links_get_link (self->links, 0)->qr == NULL)
    tall = text + size / 2;
  across = MIN (across, width - 2 * size);
  tall = MIN (tall, text + across);
  place (GTK_WIDGET (card), (width - across) / 2, (height - tall) / 2, across, tall);
}

static void
place_list (ShowcaseLinksOverlay *self,
            int width,
            double size)
{
  double across = MIN (width - 2 * size, WIDTH_MAX * size);
  double y = size + get_height (self->heading) + size / 2;

  for (guint i = 0; i < self->cards->len; i++)
    {
      ShowcaseLinkCard *card = g_ptr_array_index (self->cards, i);
      double tall = showcase_link_card_get_text_height (card, across);

      place (GTK_WIDGET (card), (width - across) / 2, y, across, tall);
      y += tall + size / 4;
    }
}

/* As many columns as make the codes largest. */
static guint
find_columns (ShowcaseLinksOverlay *self,
              double width,
              double height,
              double gap)
{
  guint best = 1;
  double largest = 0;

  for (guint columns = 1; columns <= self->cards->len; columns++)
    {
      guint rows = (self->cards->len + columns - 1) / columns;
      double across = (width - gap * (columns - 1)) / columns;
      double tall = (height - gap * (rows - 1)) / rows;
      double text = showcase_link_card_get_text_height (g_ptr_array_index (self->cards, 0), across);
      double side = MIN (across, tall - text);

      if (side > largest)
        {
          largest = side;
          best = columns;
        }
    }
  return best;
}

static void
place_grid (ShowcaseLinksOverlay *self,
            int width,
            int height,
            double size)
{
  double gap = size / 2;
  double top = size / 2 + get_height (self->heading) + size / 2;
  double room_x = width - 2 * size;
  double room_y = height - top - size;
  guint columns = find_columns (self, room_x, room_y, gap);
  guint rows = (self->cards->len + columns - 1) / columns;
  double across = (room_x - gap * (columns - 1)) / columns;
  double tall = (room_y - gap * (rows - 1)) / rows;
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  for (guint i = 0; i < self->cards->len; i++)
    {
      guint column = is_rtl ? columns - 1 - i % columns : i % columns;

      place (g_ptr_array_index (self->cards, i), size + column * (across + gap), top + i / columns * (tall + gap), across, tall);
    }
}

static void
set_font (ShowcaseLinksOverlay *self,
          PangoLayout *layout,
          double size,
          PangoWeight weight)
{
  PangoFontDescription *font = pango_font_description_copy (pango_context_get_font_description (gtk_widget_get_pango_context (GTK_WIDGET (self))));

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_font_description_set_weight (font, weight);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
}

static void
showcase_links_overlay_size_allocate (GtkWidget *widget,
                                      int width,
                                      int height,
                                      int baseline)
{
  ShowcaseLinksOverlay *self = SHOWCASE_LINKS_OVERLAY (widget);
  double size = get_text_size (self, width, height);

  set_font (self, self->heading, size, PANGO_WEIGHT_BOLD);
  set_font (self, self->hint, size * 0.8, PANGO_WEIGHT_NORMAL);
  pango_layout_set_width (self->heading, (int)(MAX (width - 2 * size, 1) * PANGO_SCALE));
  pango_layout_set_width (self->hint, (int)(MAX (width - 2 * size, 1) * PANGO_SCALE));
  for (guint i = 0; i < self->cards->len; i++)
    showcase_link_card_set_text_size (g_ptr_array_index (self->cards, i), size);
  if (self->cards->len == 0)
    return;

  switch (showcase_talk_links_get_mode (self->links))
    {
    case SHOWCASE_TALK_LINKS_CODE:
      place_one (self, width, height, size);
      break;

    case SHOWCASE_TALK_LINKS_CHOICE:
      place_list (self, width, size);
      break;

    case SHOWCASE_TALK_LINKS_ALL:
      place_grid (self, width, height, size);
      break;

    case SHOWCASE_TALK_LINKS_CLOSED:
    case SHOWCASE_TALK_LINKS_NONE:
    default:
      break;
    }
}

static void
paint_text (GtkSnapshot *snapshot,
            PangoLayout *layout,
            double x,
            double y)
{
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float)x, (float)y));
  gtk_snapshot_append_layout (snapshot, layout, &white);
  gtk_snapshot_restore (snapshot);
}

static void
showcase_links_overlay_snapshot (GtkWidget *widget,
                                 GtkSnapshot *snapshot)
{
  ShowcaseLinksOverlay *self = SHOWCASE_LINKS_OVERLAY (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  double size = get_text_size (self, width, height);
  ShowcaseTalkLinksMode mode = showcase_talk_links_get_mode (self->links);
  double top = mode == SHOWCASE_TALK_LINKS_NONE ? (height - get_height (self->heading)) / 2 : size / 2;

  gtk_snapshot_append_color (snapshot, &dim, &GRAPHENE_RECT_INIT (0, 0, (float)width, (float)height));
  paint_text (snapshot, self->heading, size, top);
  if (mode == SHOWCASE_TALK_LINKS_CHOICE)
    paint_text (snapshot, self->hint, size, height - size / 2 - get_height (self->hint));
  for (guint i = 0; i < self->cards->len; i++)
    gtk_widget_snapshot_child (widget, g_ptr_array_index (self->cards, i), snapshot);
}

/* It takes the room that there is. */
static void
showcase_links_overlay_measure (GtkWidget *widget,
                                GtkOrientation orientation,
                                int for_size,
                                int *minimum,
                                int *natural,
                                int *minimum_baseline,
                                int *natural_baseline)
{
  *minimum = 0;
  *natural = 0;
}

/* Whether what there is to show is for who looks at this. */
static gboolean
may_show (ShowcaseLinksOverlay *self)
{
  switch (showcase_talk_links_get_mode (self->links))
    {
    case SHOWCASE_TALK_LINKS_ALL:
      return TRUE;

    case SHOWCASE_TALK_LINKS_CODE:
      return self->is_private || showcase_talk_links_get_link (self->links, 0)->qr != NULL;

    case SHOWCASE_TALK_LINKS_NONE:
    case SHOWCASE_TALK_LINKS_CHOICE:
      return self->is_private;

    case SHOWCASE_TALK_LINKS_CLOSED:
    default:
      return FALSE;
    }
}

/* Only the window that has the keyboard says it, or everything would be heard twice. */
static void
announce (ShowcaseLinksOverlay *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (GTK_IS_WINDOW (root) && gtk_window_is_active (GTK_WINDOW (root)))
    {
      g_autofree char *text = showcase_links_words_dup_text (self->links);

      gtk_accessible_announce (GTK_ACCESSIBLE (self), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
    }
}

static void
update (ShowcaseLinksOverlay *self)
{
  ShowcaseTalkLinksMode mode = showcase_talk_links_get_mode (self->links);
  gboolean is_shown = may_show (self);
  g_autofree char *heading = NULL;

  g_ptr_array_set_size (self->cards, 0);
  if (!is_shown)
    {
      gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
      return;
    }

  heading = showcase_links_words_dup_heading (self->links);
  pango_layout_set_text (self->heading, heading, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, heading, -1);
  for (guint i = 0; i < showcase_talk_links_get_n_links (self->links); i++)
    {
      const ShowcasePageLink *link = showcase_talk_links_get_link (self->links, i);
      GtkWidget *card = showcase_link_card_new (link, mode == SHOWCASE_TALK_LINKS_CODE ? 0 : i + 1, mode == SHOWCASE_TALK_LINKS_CHOICE);

      gtk_widget_set_parent (card, GTK_WIDGET (self));
      g_ptr_array_add (self->cards, card);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  announce (self);
}

static void
showcase_links_overlay_get_property (GObject *object,
                                     guint prop_id,
                                     GValue *value,
                                     GParamSpec *pspec)
{
  ShowcaseLinksOverlay *self = SHOWCASE_LINKS_OVERLAY (object);

  switch (prop_id)
    {
    case PROP_IS_PRIVATE:
      g_value_set_boolean (value, self->is_private);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_links_overlay_set_property (GObject *object,
                                     guint prop_id,
                                     const GValue *value,
                                     GParamSpec *pspec)
{
  ShowcaseLinksOverlay *self = SHOWCASE_LINKS_OVERLAY (object);

  switch (prop_id)
    {
    case PROP_IS_PRIVATE:
      showcase_links_overlay_set_private (self, g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_links_overlay_dispose (GObject *object)
{
  ShowcaseLinksOverlay *self = SHOWCASE_LINKS_OVERLAY (object);

  g_clear_pointer (&self->cards, g_ptr_array_unref);
  g_clear_object (&self->links);
  g_clear_object (&self->heading);
  g_clear_object (&self->hint);

  G_OBJECT_CLASS (showcase_links_overlay_parent_class)->dispose (object);
}

static void
showcase_links_overlay_class_init (ShowcaseLinksOverlayClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = showcase_links_overlay_dispose;
  object_class->get_property = showcase_links_overlay_get_property;
  object_class->set_property = showcase_links_overlay_set_property;
  widget_class->size_allocate = showcase_links_overlay_size_allocate;
  widget_class->snapshot = showcase_links_overlay_snapshot;
  widget_class->measure = showcase_links_overlay_measure;

  properties[PROP_IS_PRIVATE] = g_param_spec_boolean ("is-private", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static PangoLayout *
create_layout (ShowcaseLinksOverlay *self,
               const char *text)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);

  pango_layout_set_alignment (layout, PANGO_ALIGN_CENTER);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  return layout;
}

/* Whoever has no keys at hand taps beside the cards. */
static void
clicked_cb (ShowcaseLinksOverlay *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "talk.escape", NULL);
}

static void
showcase_links_overlay_init (ShowcaseLinksOverlay *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_swapped (click, "released", G_CALLBACK (clicked_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  self->cards = g_ptr_array_new_with_free_func ((GDestroyNotify)gtk_widget_unparent);
  self->heading = create_layout (self, NULL);
  /* Translators: keys that can be pressed while a link is chosen from a list. */
  self->hint = create_layout (self, _ ("1 to 9 shows a code · Esc closes"));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * showcase_links_overlay_new:
 * @links: the links of a talk
 *
 * Makes what shows links over a page.
 *
 * Returns: (transfer floating): the overlay
 */
GtkWidget *
showcase_links_overlay_new (ShowcaseTalkLinks *links)
{
  ShowcaseLinksOverlay *self = g_object_new (SHOWCASE_TYPE_LINKS_OVERLAY, NULL);

  self->links = g_object_ref (links);
  g_signal_connect_object (links, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}

/**
 * showcase_links_overlay_set_private:
 * @self: an overlay
 * @is_private: whether it is for the speaker
 *
 * Sets whether what is for the speaker alone is shown.
 */
void
showcase_links_overlay_set_private (ShowcaseLinksOverlay *self,
                                    gboolean is_private)
{
  g_return_if_fail (SHOWCASE_IS_LINKS_OVERLAY (self));

  if (self->is_private == is_private)
    return;

  self->is_private = is_private;
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_IS_PRIVATE]);
}
