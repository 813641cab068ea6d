/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Black that can be seen through, above all that is on a stage. */

#include "config.h"

#include "showcase-shade.h"

struct _ShowcaseShade
{
  GtkWidget parent_instance;

  /* State */
  double brightness;
};

G_DEFINE_FINAL_TYPE (ShowcaseShade, showcase_shade, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_BRIGHTNESS,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
showcase_shade_snapshot (GtkWidget *widget,
                         GtkSnapshot *snapshot)
{
  GdkRGBA color = { 0, 0, 0, (float)(1 - SHOWCASE_SHADE (widget)->brightness) };

  gtk_snapshot_append_color (snapshot, &color, &GRAPHENE_RECT_INIT (0, 0, (float)gtk_widget_get_width (widget), (float)gtk_widget_get_height (widget)));
}

static void
showcase_shade_get_property (GObject *object,
                             guint prop_id,
                             GValue *value,
                             GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_BRIGHTNESS:
      g_value_set_double (value, SHOWCASE_SHADE (object)->brightness);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_shade_set_property (GObject *object,
                             guint prop_id,
                             const GValue *value,
                             GParamSpec *pspec)
{
  ShowcaseShade *self = SHOWCASE_SHADE (object);

  switch (prop_id)
    {
    case PROP_BRIGHTNESS:
      self->brightness = g_value_get_double (value);
      gtk_widget_set_visible (GTK_WIDGET (self), self->brightness < 1);
      gtk_widget_queue_draw (GTK_WIDGET (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_shade_class_init (ShowcaseShadeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = showcase_shade_get_property;
  object_class->set_property = showcase_shade_set_property;
  widget_class->snapshot = showcase_shade_snapshot;

  /**
   * ShowcaseShade:brightness:
   *
   * How much of the light is left.
   */
  properties[PROP_BRIGHTNESS] = g_param_spec_double ("brightness", NULL, NULL, 0, 1, 1, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "shade");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
showcase_shade_init (ShowcaseShade *self)
{
  self->brightness = 1;
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * showcase_shade_new:
 *
 * Makes a shade that darkens nothing.
 *
 * Returns: (transfer floating): the new shade
 */
GtkWidget *
showcase_shade_new (void)
{
  return g_object_new (SHOWCASE_TYPE_SHADE, NULL);
}
