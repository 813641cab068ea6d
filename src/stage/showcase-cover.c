/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A stage that shows one colour. Whether it does is the talk's to know. */

#include "config.h"

#include "showcase-cover.h"

#include <glib/gi18n-lib.h>

struct _ShowcaseCover
{
  GtkWidget parent_instance;

  /* State */
  ShowcaseBlank blank;
};

G_DEFINE_FINAL_TYPE (ShowcaseCover, showcase_cover, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_BLANK,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
showcase_cover_snapshot (GtkWidget *widget,
                         GtkSnapshot *snapshot)
{
  static const GdkRGBA black = { 0, 0, 0, 1 };
  static const GdkRGBA white = { 1, 1, 1, 1 };

  gtk_snapshot_append_color (snapshot, SHOWCASE_COVER (widget)->blank == SHOWCASE_BLANK_WHITE ? &white : &black,
                             &GRAPHENE_RECT_INIT (0, 0, (float)gtk_widget_get_width (widget), (float)gtk_widget_get_height (widget)));
}

static void
showcase_cover_get_property (GObject *object,
                             guint prop_id,
                             GValue *value,
                             GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_BLANK:
      g_value_set_uint (value, SHOWCASE_COVER (object)->blank);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_cover_set_property (GObject *object,
                             guint prop_id,
                             const GValue *value,
                             GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_BLANK:
      showcase_cover_set_blank (SHOWCASE_COVER (object), g_value_get_uint (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_cover_class_init (ShowcaseCoverClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = showcase_cover_get_property;
  object_class->set_property = showcase_cover_set_property;
  widget_class->snapshot = showcase_cover_snapshot;

  /**
   * ShowcaseCover:blank:
   *
   * What covers the stage, a #ShowcaseBlank.
   */
  properties[PROP_BLANK] = g_param_spec_uint ("blank", NULL, NULL, SHOWCASE_BLANK_NONE, SHOWCASE_BLANK_WHITE, SHOWCASE_BLANK_NONE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "cover");
  /* A status can't have a name of its own. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
showcase_cover_init (ShowcaseCover *self)
{
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * showcase_cover_new:
 *
 * Makes a cover that covers nothing.
 *
 * Returns: (transfer floating): the new cover
 */
GtkWidget *
showcase_cover_new (void)
{
  return g_object_new (SHOWCASE_TYPE_COVER, NULL);
}

/**
 * showcase_cover_set_blank:
 * @self: a cover
 * @blank: what to cover the stage with, or %SHOWCASE_BLANK_NONE
 *
 * Covers the stage, or lets it be seen.
 */
void
showcase_cover_set_blank (ShowcaseCover *self,
                          ShowcaseBlank blank)
{
  g_return_if_fail (SHOWCASE_IS_COVER (self));

  if (self->blank == blank)
    return;

  self->blank = blank;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  blank == SHOWCASE_BLANK_WHITE ? _ ("The stage is white") : _ ("The stage is black"), -1);
  /* Whoever can't see it is told of something that has a name already. */
  gtk_widget_set_visible (GTK_WIDGET (self), blank != SHOWCASE_BLANK_NONE);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BLANK]);
}
