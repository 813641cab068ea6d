/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a page goes through before an audience sees it, for a projector that makes more or less of colours than it should. The page is painted as ever, and its colours
 * are changed on the way: nothing is drawn anew. What lies above it has colours of its own, which mean something: a black stage is black, and a code is read dark on light.
 *
 * How bright the stage is comes last and is not for this, because what contrast makes whiter than white is as bright as white. */

#include "config.h"

#include "showcase-lens.h"

#include <float.h>

struct _ShowcaseLens
{
  GtkWidget parent_instance;

  /* Borrowed: a child */
  ShowcasePageView *view;

  /* State */
  double contrast;
  gboolean inverted;
};

G_DEFINE_FINAL_TYPE (ShowcaseLens, showcase_lens, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_CONTRAST,
  PROP_INVERTED,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

/* Grey stays what it is, and all else moves away from it or to its other side. */
static void
push_colors (ShowcaseLens *self,
             GtkSnapshot *snapshot)
{
  float factor = (float)(self->inverted ? -self->contrast : self->contrast);
  float offset = (1 - factor) / 2;
  graphene_matrix_t matrix;
  graphene_vec4_t offsets;

  graphene_matrix_init_scale (&matrix, factor, factor, factor);
  graphene_vec4_init (&offsets, offset, offset, offset, 0);
  gtk_snapshot_push_color_matrix (snapshot, &matrix, &offsets);
}

/* What the page leaves of the stage is black. */
static void
showcase_lens_snapshot (GtkWidget *widget,
                        GtkSnapshot *snapshot)
{
  static const GdkRGBA black = { 0, 0, 0, 1 };
  ShowcaseLens *self = SHOWCASE_LENS (widget);
  graphene_rect_t area;

  if (G_APPROX_VALUE (self->contrast, 1, DBL_EPSILON) && !self->inverted)
    {
      gtk_widget_snapshot_child (widget, GTK_WIDGET (self->view), snapshot);
      return;
    }

  showcase_page_view_get_area (self->view, &area);
  gtk_snapshot_append_color (snapshot, &black, &GRAPHENE_RECT_INIT (0, 0, (float)gtk_widget_get_width (widget), (float)gtk_widget_get_height (widget)));
  gtk_snapshot_push_clip (snapshot, &area);
  push_colors (self, snapshot);
  gtk_widget_snapshot_child (widget, GTK_WIDGET (self->view), snapshot);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_pop (snapshot);
}

static void
showcase_lens_get_property (GObject *object,
                            guint prop_id,
                            GValue *value,
                            GParamSpec *pspec)
{
  ShowcaseLens *self = SHOWCASE_LENS (object);

  switch (prop_id)
    {
    case PROP_CONTRAST:
      g_value_set_double (value, self->contrast);
      break;

    case PROP_INVERTED:
      g_value_set_boolean (value, self->inverted);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_lens_set_property (GObject *object,
                            guint prop_id,
                            const GValue *value,
                            GParamSpec *pspec)
{
  ShowcaseLens *self = SHOWCASE_LENS (object);

  switch (prop_id)
    {
    case PROP_CONTRAST:
      self->contrast = g_value_get_double (value);
      break;

    case PROP_INVERTED:
      self->inverted = g_value_get_boolean (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
showcase_lens_dispose (GObject *object)
{
  ShowcaseLens *self = SHOWCASE_LENS (object);

  g_clear_pointer ((GtkWidget **)&self->view, gtk_widget_unparent);

  G_OBJECT_CLASS (showcase_lens_parent_class)->dispose (object);
}

static void
showcase_lens_class_init (ShowcaseLensClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = showcase_lens_get_property;
  object_class->set_property = showcase_lens_set_property;
  object_class->dispose = showcase_lens_dispose;
  widget_class->snapshot = showcase_lens_snapshot;

  /**
   * ShowcaseLens:contrast:
   *
   * How much further from grey colours are.
   */
  properties[PROP_CONTRAST] = g_param_spec_double ("contrast", NULL, NULL, 1, G_MAXDOUBLE, 1, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  /**
   * ShowcaseLens:inverted:
   *
   * Whether light is dark.
   */
  properties[PROP_INVERTED] = g_param_spec_boolean ("inverted", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "lens");
}

static void
showcase_lens_init (ShowcaseLens *self)
{
  self->contrast = 1;
}

/**
 * showcase_lens_new:
 * @view: what shows the page
 *
 * Makes a lens that changes nothing.
 *
 * Returns: (transfer floating): the new lens
 */
GtkWidget *
showcase_lens_new (ShowcasePageView *view)
{
  ShowcaseLens *self;

  g_return_val_if_fail (SHOWCASE_IS_PAGE_VIEW (view), NULL);

  self = g_object_new (SHOWCASE_TYPE_LENS, NULL);
  self->view = view;
  gtk_widget_set_parent (GTK_WIDGET (view), GTK_WIDGET (self));
  return GTK_WIDGET (self);
}
