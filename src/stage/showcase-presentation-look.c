/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the stage looks like in the room where it is: which of the looks its pages have, and how bright it is. Both are remembered, because the room is often the same. */

#include "config.h"

#include "showcase-presentation-private.h"

#include "showcase-shade.h"

/* Less would rather be for the projector itself. */
#define DARKEST 0.5

/* From a light look to the dark one that was used last, and back. */
static void
set_dark_cb (GSimpleAction *action,
             GVariant *state,
             gpointer user_data)
{
  ShowcasePresentation *self = user_data;

  g_object_set (self, "preset", self->presets[g_variant_get_boolean (state)], NULL);
}

static void
set_look_cb (GSimpleAction *action,
             GVariant *state,
             gpointer user_data)
{
  g_autoptr (GEnumClass) presets = g_type_class_ref (SHOWCASE_TYPE_STAGE_PRESET);
  GEnumValue *preset = g_enum_get_value_by_nick (presets, g_variant_get_string (state, NULL));

  if (preset != NULL)
    g_object_set (user_data, "preset", preset->value, NULL);
}

static void
next_look_cb (GSimpleAction *action,
              GVariant *parameter,
              gpointer user_data)
{
  ShowcasePresentation *self = user_data;

  g_object_set (self, "preset", (self->preset + 1) % SHOWCASE_N_STAGE_PRESETS, NULL);
}

static const GActionEntry actions[] = {
  { "dark", NULL, NULL, "false", set_dark_cb },
  { "look", NULL, "s", "'light'", set_look_cb },
  { "next-look", next_look_cb },
};

static void
show_state (ShowcasePresentation *self,
            const char *name,
            GVariant *state)
{
  g_simple_action_set_state (G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self->actions), name)), state);
}

static void
preset_cb (ShowcasePresentation *self)
{
  g_autoptr (GEnumClass) presets = g_type_class_ref (SHOWCASE_TYPE_STAGE_PRESET);
  gboolean is_dark = showcase_stage_preset_is_dark (self->preset);

  self->presets[is_dark] = self->preset;
  show_state (self, "dark", g_variant_new_boolean (is_dark));
  show_state (self, "look", g_variant_new_string (g_enum_get_value (presets, (int)self->preset)->value_nick));
}

/**
 * showcase_presentation_add_look:
 * @self: a presentation with its settings
 *
 * Makes what its look is asked for by, and remembers it.
 */
void
showcase_presentation_add_look (ShowcasePresentation *self)
{
  self->presets[FALSE] = SHOWCASE_STAGE_LIGHT;
  self->presets[TRUE] = SHOWCASE_STAGE_DARK;
  self->brightness = g_object_ref_sink (gtk_adjustment_new (1, DARKEST, 1, 0.05, 0.1, 0));
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), actions, G_N_ELEMENTS (actions), self);
  g_signal_connect (self, "notify::preset", G_CALLBACK (preset_cb), NULL);
  if (self->settings == NULL)
    return;
  g_settings_bind (self->settings, "stage-look", self, "preset", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "stage-brightness", self->brightness, "value", G_SETTINGS_BIND_DEFAULT);
}

/**
 * showcase_presentation_open_look:
 * @self: a presentation with a stage and a console
 *
 * Lets the console say how bright the stage is, and darkens all that is there by now.
 */
void
showcase_presentation_open_look (ShowcasePresentation *self)
{
  GtkWidget *shade = showcase_shade_new ();

  g_object_bind_property (self->brightness, "value", shade, "brightness", G_BINDING_SYNC_CREATE);
  gtk_overlay_add_overlay (showcase_stage_window_get_overlay (self->stage), shade);
  showcase_console_window_set_brightness (self->console, self->brightness);
}
