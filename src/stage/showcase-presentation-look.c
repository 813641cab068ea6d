/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the stage looks like in the room where it is: the looks by the names that keys and menus know, and what a change of how it is fitted to the room means for its pages. */

#include "config.h"

#include "showcase-presentation-private.h"

#include "showcase-shade.h"

/* From a light look to the dark one that was used last, and back. */
static void
set_dark_cb (GSimpleAction *action,
             GVariant *state,
             gpointer user_data)
{
  ShowcasePresentation *self = user_data;

  g_object_set (self->projector, "preset", self->presets[g_variant_get_boolean (state)], NULL);
}

static void
set_look_cb (GSimpleAction *action,
             GVariant *state,
             gpointer user_data)
{
  ShowcasePresentation *self = user_data;
  g_autoptr (GEnumClass) presets = g_type_class_ref (SHOWCASE_TYPE_STAGE_PRESET);
  GEnumValue *preset = g_enum_get_value_by_nick (presets, g_variant_get_string (state, NULL));

  if (preset != NULL)
    g_object_set (self->projector, "preset", preset->value, NULL);
}

static void
next_look_cb (GSimpleAction *action,
              GVariant *parameter,
              gpointer user_data)
{
  ShowcasePresentation *self = user_data;

  g_object_set (self->projector, "preset", (showcase_projector_get_preset (self->projector) + 1) % SHOWCASE_N_STAGE_PRESETS, NULL);
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

/* The pages that there are stay until others are ready. */
static void
update_text (ShowcasePresentation *self)
{
  ShowcaseStageLook look;

  showcase_stage_look_init (&look, showcase_projector_get_preset (self->projector));
  showcase_deck_maker_set_text (self->maker, showcase_projector_get_divisor (self->projector), look.weight);
}

static void
preset_cb (ShowcasePresentation *self)
{
  g_autoptr (GEnumClass) presets = g_type_class_ref (SHOWCASE_TYPE_STAGE_PRESET);
  ShowcaseStagePreset preset = showcase_projector_get_preset (self->projector);
  gboolean is_dark = showcase_stage_preset_is_dark (preset);
  ShowcaseStageLook look;

  self->presets[is_dark] = preset;
  showcase_stage_look_init (&look, preset);
  showcase_page_painter_set_look (self->painter, &look);
  showcase_page_painter_set_look (self->thumbnails, &look);
  update_text (self);
  show_state (self, "dark", g_variant_new_boolean (is_dark));
  show_state (self, "look", g_variant_new_string (g_enum_get_value (presets, (int)preset)->value_nick));
}

/**
 * showcase_presentation_add_look:
 * @self: a presentation with its settings
 *
 * Makes what its look is asked for by, which is as it was last.
 */
void
showcase_presentation_add_look (ShowcasePresentation *self)
{
  g_autoptr (GPropertyAction) invert = NULL;

  self->presets[FALSE] = SHOWCASE_STAGE_LIGHT;
  self->presets[TRUE] = SHOWCASE_STAGE_DARK;
  self->projector = showcase_projector_new (self->settings);
  invert = g_property_action_new ("invert", self->projector, "inverted");
  g_action_map_add_action (G_ACTION_MAP (self->actions), G_ACTION (invert));
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), actions, G_N_ELEMENTS (actions), self);
  g_signal_connect_object (self->projector, "notify::preset", G_CALLBACK (preset_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->projector, "notify::divisor", G_CALLBACK (update_text), self, G_CONNECT_SWAPPED);
  preset_cb (self);
}

/**
 * showcase_presentation_open_look:
 * @self: a presentation with a stage and a console
 *
 * Lets the console fit the stage to the room: the colours of the page, and then the light of all that is there by now.
 */
void
showcase_presentation_open_look (ShowcasePresentation *self)
{
  ShowcaseLens *lens = showcase_stage_window_get_lens (self->stage);
  GtkWidget *shade = showcase_shade_new ();

  g_object_bind_property (self->projector, "contrast", lens, "contrast", G_BINDING_SYNC_CREATE);
  g_object_bind_property (self->projector, "inverted", lens, "inverted", G_BINDING_SYNC_CREATE);
  g_object_bind_property (self->projector, "brightness", shade, "brightness", G_BINDING_SYNC_CREATE);
  gtk_overlay_add_overlay (showcase_stage_window_get_overlay (self->stage), shade);
  showcase_console_window_set_projector (self->console, self->projector);
}
