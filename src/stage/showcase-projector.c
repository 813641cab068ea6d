/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a speaker sets up once in a room, and wants to find again there. What it means for a page is for others. */

#include "config.h"

#include "showcase-projector.h"

#include "showcase-format.h"

#include <float.h>

struct _ShowcaseProjector
{
  GObject parent_instance;

  /* State */
  ShowcaseStagePreset preset;
  double brightness;
  double contrast;
  gboolean inverted;
  guint divisor;
};

G_DEFINE_FINAL_TYPE (ShowcaseProjector, showcase_projector, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_PRESET,
  PROP_BRIGHTNESS,
  PROP_CONTRAST,
  PROP_INVERTED,
  PROP_DIVISOR,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
set_preset (ShowcaseProjector *self,
            ShowcaseStagePreset preset)
{
  if (self->preset == preset)
    return;
  self->preset = preset;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PRESET]);
}

static void
set_brightness (ShowcaseProjector *self,
                double brightness)
{
  if (G_APPROX_VALUE (self->brightness, brightness, DBL_EPSILON))
    return;
  self->brightness = brightness;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BRIGHTNESS]);
}

static void
set_contrast (ShowcaseProjector *self,
              double contrast)
{
  if (G_APPROX_VALUE (self->contrast, contrast, DBL_EPSILON))
    return;
  self->contrast = contrast;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CONTRAST]);
}

static void
set_inverted (ShowcaseProjector *self,
              gboolean inverted)
{
  if (self->inverted == inverted)
    return;
  self->inverted = inverted;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_INVERTED]);
}

static void
set_divisor (ShowcaseProjector *self,
             guint divisor)
{
  if (self->divisor == divisor)
    return;
  self->divisor = divisor;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DIVISOR]);
}

static void
showcase_projector_get_property (GObject *object,
                                 guint prop_id,
                                 GValue *value,
                                 GParamSpec *pspec)
{
  ShowcaseProjector *self = SHOWCASE_PROJECTOR (object);

  switch (prop_id)
    {
    case PROP_PRESET:
      g_value_set_enum (value, (int)self->preset);
      break;

    case PROP_BRIGHTNESS:
      g_value_set_double (value, self->brightness);
      break;

    case PROP_CONTRAST:
      g_value_set_double (value, self->contrast);
      break;

    case PROP_INVERTED:
      g_value_set_boolean (value, self->inverted);
      break;

    case PROP_DIVISOR:
      g_value_set_uint (value, self->divisor);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_projector_set_property (GObject *object,
                                 guint prop_id,
                                 const GValue *value,
                                 GParamSpec *pspec)
{
  ShowcaseProjector *self = SHOWCASE_PROJECTOR (object);

  switch (prop_id)
    {
    case PROP_PRESET:
      set_preset (self, (ShowcaseStagePreset)g_value_get_enum (value));
      break;

    case PROP_BRIGHTNESS:
      set_brightness (self, g_value_get_double (value));
      break;

    case PROP_CONTRAST:
      set_contrast (self, g_value_get_double (value));
      break;

    case PROP_INVERTED:
      set_inverted (self, g_value_get_boolean (value));
      break;

    case PROP_DIVISOR:
      set_divisor (self, g_value_get_uint (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_projector_class_init (ShowcaseProjectorClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = showcase_projector_get_property;
  object_class->set_property = showcase_projector_set_property;

  /**
   * ShowcaseProjector:preset:
   *
   * The look of the stage.
   */
  properties[PROP_PRESET] = g_param_spec_enum ("preset", NULL, NULL, SHOWCASE_TYPE_STAGE_PRESET, SHOWCASE_STAGE_LIGHT, flags);

  /**
   * ShowcaseProjector:brightness:
   *
   * How much of its light the stage has.
   */
  properties[PROP_BRIGHTNESS] = g_param_spec_double ("brightness", NULL, NULL, SHOWCASE_PROJECTOR_DARKEST, 1, 1, flags);

  /**
   * ShowcaseProjector:contrast:
   *
   * How much further from grey the colours of a page are than they were painted.
   */
  properties[PROP_CONTRAST] = g_param_spec_double ("contrast", NULL, NULL, 1, SHOWCASE_PROJECTOR_STARKEST, 1, flags);

  /**
   * ShowcaseProjector:inverted:
   *
   * Whether a page is light where it was painted dark.
   */
  properties[PROP_INVERTED] = g_param_spec_boolean ("inverted", NULL, NULL, FALSE, flags);

  /**
   * ShowcaseProjector:divisor:
   *
   * How many times the size of text the shorter side of the stage is: the less, the larger is the text.
   */
  properties[PROP_DIVISOR] = g_param_spec_uint ("divisor", NULL, NULL, SHOWCASE_FORMAT_DIVISOR_MIN, SHOWCASE_FORMAT_DIVISOR_MAX, SHOWCASE_FORMAT_DIVISOR, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
showcase_projector_init (ShowcaseProjector *self)
{
  self->brightness = 1;
  self->contrast = 1;
  self->divisor = SHOWCASE_FORMAT_DIVISOR;
}

/**
 * showcase_projector_new:
 * @settings: (nullable): the program's settings, or %NULL to remember nothing
 *
 * Makes a projector that is set up as it was last.
 *
 * Returns: (transfer full): the projector
 */
ShowcaseProjector *
showcase_projector_new (GSettings *settings)
{
  ShowcaseProjector *self = g_object_new (SHOWCASE_TYPE_PROJECTOR, NULL);

  if (settings == NULL)
    return self;

  g_settings_bind (settings, "stage-look", self, "preset", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "stage-brightness", self, "brightness", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "stage-contrast", self, "contrast", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "stage-inverted", self, "inverted", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "stage-text-divisor", self, "divisor", G_SETTINGS_BIND_DEFAULT);
  return self;
}

/**
 * showcase_projector_get_preset:
 * @self: a projector
 *
 * Gets the look of the stage.
 *
 * Returns: the look
 */
ShowcaseStagePreset
showcase_projector_get_preset (ShowcaseProjector *self)
{
  g_return_val_if_fail (SHOWCASE_IS_PROJECTOR (self), SHOWCASE_STAGE_LIGHT);
  return self->preset;
}

/**
 * showcase_projector_get_divisor:
 * @self: a projector
 *
 * Gets how many times the size of text the shorter side of the stage is.
 *
 * Returns: the divisor
 */
guint
showcase_projector_get_divisor (ShowcaseProjector *self)
{
  g_return_val_if_fail (SHOWCASE_IS_PROJECTOR (self), SHOWCASE_FORMAT_DIVISOR);
  return self->divisor;
}
