/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a speaker does to the console itself, as actions. What is done to the talk has the actions of the talk, which stage and console share. */

#include "config.h"

#include "showcase-console-actions.h"

static void
reset_cb (ShowcaseTimer *timer)
{
  showcase_timer_reset (timer);
}

static void
slot_chosen_cb (ShowcaseTimer *timer,
                GVariant *minutes)
{
  showcase_timer_set_slot (timer, MIN (g_variant_get_uint32 (minutes), SHOWCASE_CONSOLE_MAX_SLOT) * G_TIME_SPAN_MINUTE);
}

static void
slot_cb (GSimpleAction *action,
         GParamSpec *pspec,
         ShowcaseTimer *timer)
{
  g_simple_action_set_state (action, g_variant_new_uint32 ((guint32)(showcase_timer_get_slot (timer) / G_TIME_SPAN_MINUTE)));
}

static void
layout_chosen_cb (ShowcaseConsolePanes *panes,
                  GVariant *name)
{
  g_autoptr (GEnumClass) layouts = g_type_class_ref (SHOWCASE_TYPE_CONSOLE_LAYOUT);
  GEnumValue *layout = g_enum_get_value_by_nick (layouts, g_variant_get_string (name, NULL));

  if (layout != NULL)
    showcase_console_panes_set_layout (panes, (ShowcaseConsoleLayout)layout->value);
}

static void
layout_cb (GSimpleAction *action,
           GParamSpec *pspec,
           ShowcaseConsolePanes *panes)
{
  g_autoptr (GEnumClass) layouts = g_type_class_ref (SHOWCASE_TYPE_CONSOLE_LAYOUT);

  g_simple_action_set_state (action, g_variant_new_string (g_enum_get_value (layouts, (int)showcase_console_panes_get_layout (panes))->value_nick));
}

static void
notes_larger_cb (ShowcaseNotesPane *notes)
{
  showcase_notes_pane_step_size (notes, 1);
}

static void
notes_smaller_cb (ShowcaseNotesPane *notes)
{
  showcase_notes_pane_step_size (notes, -1);
}

static void
notes_default_cb (ShowcaseNotesPane *notes)
{
  showcase_notes_pane_set_size (notes, SHOWCASE_NOTES_SIZE_DEFAULT);
}

static void
notes_down_cb (ShowcaseNotesPane *notes)
{
  showcase_notes_pane_scroll (notes, GTK_SCROLL_STEP_DOWN);
}

static void
notes_up_cb (ShowcaseNotesPane *notes)
{
  showcase_notes_pane_scroll (notes, GTK_SCROLL_STEP_UP);
}

static void
notes_page_down_cb (ShowcaseNotesPane *notes)
{
  showcase_notes_pane_scroll (notes, GTK_SCROLL_PAGE_DOWN);
}

static void
notes_page_up_cb (ShowcaseNotesPane *notes)
{
  showcase_notes_pane_scroll (notes, GTK_SCROLL_PAGE_UP);
}

static gboolean
is_below (GBinding *binding,
          const GValue *size,
          GValue *enabled,
          gpointer user_data)
{
  g_value_set_boolean (enabled, g_value_get_uint (size) < SHOWCASE_NOTES_SIZE_MAX);
  return TRUE;
}

static gboolean
is_above (GBinding *binding,
          const GValue *size,
          GValue *enabled,
          gpointer user_data)
{
  g_value_set_boolean (enabled, g_value_get_uint (size) > SHOWCASE_NOTES_SIZE_MIN);
  return TRUE;
}

static void
add (GActionMap *map,
     const char *name,
     gpointer object,
     GCallback activate_cb,
     GBindingTransformFunc is_enabled)
{
  g_autoptr (GSimpleAction) action = g_simple_action_new (name, NULL);

  g_signal_connect_object (action, "activate", activate_cb, object, G_CONNECT_SWAPPED);
  if (is_enabled != NULL)
    g_object_bind_property_full (object, "size", action, "enabled", G_BINDING_SYNC_CREATE, is_enabled, NULL, NULL, NULL);
  g_action_map_add_action (map, G_ACTION (action));
}

/* A property action would keep the panes, whose buttons keep the actions. */
static void
add_layout (GActionMap *map,
            ShowcaseConsolePanes *panes)
{
  g_autoptr (GSimpleAction) action = g_simple_action_new_stateful ("layout", G_VARIANT_TYPE_STRING, g_variant_new_string (""));

  layout_cb (action, NULL, panes);
  g_signal_connect_object (action, "change-state", G_CALLBACK (layout_chosen_cb), panes, G_CONNECT_SWAPPED);
  g_signal_connect_object (panes, "notify::layout", G_CALLBACK (layout_cb), action, G_CONNECT_SWAPPED);
  g_action_map_add_action (map, G_ACTION (action));
}

static void
add_slot (GActionMap *map,
          ShowcaseTimer *timer)
{
  g_autoptr (GSimpleAction) action = g_simple_action_new_stateful ("slot", G_VARIANT_TYPE_UINT32, g_variant_new_uint32 (0));

  slot_cb (action, NULL, timer);
  g_signal_connect_object (action, "change-state", G_CALLBACK (slot_chosen_cb), timer, G_CONNECT_SWAPPED);
  g_signal_connect_object (timer, "notify::slot", G_CALLBACK (slot_cb), action, G_CONNECT_SWAPPED);
  g_action_map_add_action (map, G_ACTION (action));
}

/**
 * showcase_console_actions_add:
 * @map: the actions of a console
 * @timer: the timer of the talk
 * @panes: what divides the room
 * @notes: what shows the notes
 *
 * Adds "layout" (the name of a ShowcaseConsoleLayout), "slot" (how long the talk may take, in minutes, 0 for as long as it likes), "reset" (of the timer), "notes-larger",
 * "notes-smaller", "notes-default", and for scrolling "notes-down", "notes-up", "notes-page-down" and "notes-page-up".
 */
void
showcase_console_actions_add (GActionMap *map,
                              ShowcaseTimer *timer,
                              ShowcaseConsolePanes *panes,
                              ShowcaseNotesPane *notes)
{
  add_layout (map, panes);
  add_slot (map, timer);
  add (map, "reset", timer, G_CALLBACK (reset_cb), NULL);
  add (map, "notes-larger", notes, G_CALLBACK (notes_larger_cb), is_below);
  add (map, "notes-smaller", notes, G_CALLBACK (notes_smaller_cb), is_above);
  add (map, "notes-default", notes, G_CALLBACK (notes_default_cb), NULL);
  add (map, "notes-down", notes, G_CALLBACK (notes_down_cb), NULL);
  add (map, "notes-up", notes, G_CALLBACK (notes_up_cb), NULL);
  add (map, "notes-page-down", notes, G_CALLBACK (notes_page_down_cb), NULL);
  add (map, "notes-page-up", notes, G_CALLBACK (notes_page_up_cb), NULL);
}
