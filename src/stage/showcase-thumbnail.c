/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A small picture of a page. Which page, and what a click on it does, is for the list that it is in. */

#include "config.h"

#include "showcase-thumbnail.h"

struct _ShowcaseThumbnail
{
  GtkWidget parent_instance;

  /* Owned */
  ShowcasePagePainter *painter;

  /* State */
  guint page;
};

G_DEFINE_FINAL_TYPE (ShowcaseThumbnail, showcase_thumbnail, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_PAINTER,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

/* The width that a thumbnail has when nobody gives it another, in pixels. */
#define WIDTH 220

static gboolean
has_page (ShowcaseThumbnail *self)
{
  ShowcaseDeck *deck = showcase_page_painter_get_deck (self->painter);

  return deck != NULL && self->page < showcase_deck_get_n_pages (deck);
}

static void
changed_cb (ShowcaseThumbnail *self,
            guint page)
{
  if (page == self->page || page == SHOWCASE_ALL_PAGES)
    gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
showcase_thumbnail_snapshot (GtkWidget *widget,
                             GtkSnapshot *snapshot)
{
  ShowcaseThumbnail *self = SHOWCASE_THUMBNAIL (widget);
  const ShowcaseColor *color = &showcase_page_painter_get_look (self->painter)->background;
  GdkRGBA background = { color->red, color->green, color->blue, color->alpha };
  graphene_rect_t area = GRAPHENE_RECT_INIT (0, 0, (float)gtk_widget_get_width (widget), (float)gtk_widget_get_height (widget));
  float scale;

  gtk_snapshot_append_color (snapshot, &background, &area);
  if (!has_page (self))
    return;

  scale = area.size.width / (float)showcase_deck_get_format (showcase_page_painter_get_deck (self->painter))->width;
  if (!showcase_page_painter_is_prepared (self->painter, self->page))
    {
      showcase_page_painter_prepare (self->painter, self->page, scale * gtk_widget_get_scale_factor (widget));
      return;
    }

  gtk_snapshot_scale (snapshot, scale, scale);
  showcase_page_painter_paint (self->painter, snapshot, self->page, G_MAXUINT, scale * gtk_widget_get_scale_factor (widget));
}

static GtkSizeRequestMode
showcase_thumbnail_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
showcase_thumbnail_measure (GtkWidget *widget,
                            GtkOrientation orientation,
                            int for_size,
                            int *minimum,
                            int *natural,
                            int *minimum_baseline,
                            int *natural_baseline)
{
  ShowcaseDeck *deck = showcase_page_painter_get_deck (SHOWCASE_THUMBNAIL (widget)->painter);
  int width = for_size < 0 ? WIDTH : for_size;

  if (orientation == GTK_ORIENTATION_HORIZONTAL || deck == NULL)
    *minimum = *natural = WIDTH;
  else
    *minimum = *natural = (int)((gint64)width * showcase_deck_get_format (deck)->height / showcase_deck_get_format (deck)->width);
}

static void
showcase_thumbnail_get_property (GObject *object,
                                 guint prop_id,
                                 GValue *value,
                                 GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_PAINTER:
      g_value_set_object (value, SHOWCASE_THUMBNAIL (object)->painter);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_thumbnail_set_property (GObject *object,
                                 guint prop_id,
                                 const GValue *value,
                                 GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_PAINTER:
      SHOWCASE_THUMBNAIL (object)->painter = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_thumbnail_constructed (GObject *object)
{
  ShowcaseThumbnail *self = SHOWCASE_THUMBNAIL (object);

  G_OBJECT_CLASS (showcase_thumbnail_parent_class)->constructed (object);

  g_signal_connect_object (self->painter, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->painter, "prepared", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->painter, "notify::deck", G_CALLBACK (gtk_widget_queue_resize), self, G_CONNECT_SWAPPED);
}

static void
showcase_thumbnail_finalize (GObject *object)
{
  g_object_unref (SHOWCASE_THUMBNAIL (object)->painter);

  G_OBJECT_CLASS (showcase_thumbnail_parent_class)->finalize (object);
}

static void
showcase_thumbnail_class_init (ShowcaseThumbnailClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = showcase_thumbnail_get_property;
  object_class->set_property = showcase_thumbnail_set_property;
  object_class->constructed = showcase_thumbnail_constructed;
  object_class->finalize = showcase_thumbnail_finalize;
  widget_class->snapshot = showcase_thumbnail_snapshot;
  widget_class->measure = showcase_thumbnail_measure;
  widget_class->get_request_mode = showcase_thumbnail_get_request_mode;

  /**
   * ShowcaseThumbnail:painter:
   *
   * What draws the pages.
   */
  properties[PROP_PAINTER] = g_param_spec_object ("painter", NULL, NULL, SHOWCASE_TYPE_PAGE_PAINTER, G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "thumbnail");
  /* What stands beside it names it. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
showcase_thumbnail_init (ShowcaseThumbnail *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * showcase_thumbnail_new:
 * @painter: what draws the pages; one for all thumbnails of a list, with room for those that are seen at once
 *
 * Makes a thumbnail of the first page.
 *
 * Returns: (transfer floating): the new thumbnail
 */
GtkWidget *
showcase_thumbnail_new (ShowcasePagePainter *painter)
{
  return g_object_new (SHOWCASE_TYPE_THUMBNAIL, "painter", painter, NULL);
}

/**
 * showcase_thumbnail_set_page:
 * @self: a thumbnail
 * @page: a page, from 0; of one that the deck does not have, nothing is shown
 *
 * Sets which page it shows.
 */
void
showcase_thumbnail_set_page (ShowcaseThumbnail *self,
                             guint page)
{
  g_return_if_fail (SHOWCASE_IS_THUMBNAIL (self));

  if (self->page == page)
    return;
  self->page = page;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
