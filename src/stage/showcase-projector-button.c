/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What fits the stage to the projector and the room, in one menu: nobody has time for a dialog then, and all of it is seen on the stage at once. */

#include "config.h"

#include "showcase-projector-button.h"

#include <glib/gi18n-lib.h>

struct _ShowcaseProjectorButton
{
  AdwBin parent_instance;

  /* Template */
  GtkScale *scale;
};

G_DEFINE_FINAL_TYPE (ShowcaseProjectorButton, showcase_projector_button, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_BRIGHTNESS,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static char *
format_cb (GtkScale *scale,
           double value,
           gpointer user_data)
{
  /* Translators: how bright the stage is, in per cent. */
  return g_strdup_printf (_ ("%.0f %%"), value * 100);
}

static void
showcase_projector_button_get_property (GObject *object,
                                        guint prop_id,
                                        GValue *value,
                                        GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_BRIGHTNESS:
      g_value_set_object (value, gtk_range_get_adjustment (GTK_RANGE (SHOWCASE_PROJECTOR_BUTTON (object)->scale)));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_projector_button_set_property (GObject *object,
                                        guint prop_id,
                                        const GValue *value,
                                        GParamSpec *pspec)
{
  ShowcaseProjectorButton *self = SHOWCASE_PROJECTOR_BUTTON (object);

  switch (prop_id)
    {
    case PROP_BRIGHTNESS:
      gtk_range_set_adjustment (GTK_RANGE (self->scale), g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_projector_button_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SHOWCASE_TYPE_PROJECTOR_BUTTON);

  G_OBJECT_CLASS (showcase_projector_button_parent_class)->dispose (object);
}

static void
showcase_projector_button_class_init (ShowcaseProjectorButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = showcase_projector_button_get_property;
  object_class->set_property = showcase_projector_button_set_property;
  object_class->dispose = showcase_projector_button_dispose;

  /**
   * ShowcaseProjectorButton:brightness:
   *
   * How bright the stage is.
   */
  properties[PROP_BRIGHTNESS] = g_param_spec_object ("brightness", NULL, NULL, GTK_TYPE_ADJUSTMENT, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/stage/showcase-projector-button.ui");
  gtk_widget_class_bind_template_child (widget_class, ShowcaseProjectorButton, scale);
}

static void
showcase_projector_button_init (ShowcaseProjectorButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_scale_set_format_value_func (self->scale, format_cb, NULL, NULL);
}
