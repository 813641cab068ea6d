/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What can be done to a talk, as actions: keys, clickers, buttons and menus of any window reach it by the same names. */

#include "config.h"

#include "showcase-talk-actions.h"

static void
next_cb (GSimpleAction *action,
         GVariant *parameter,
         gpointer user_data)
{
  showcase_talk_next (user_data);
}

static void
previous_cb (GSimpleAction *action,
             GVariant *parameter,
             gpointer user_data)
{
  showcase_talk_previous (user_data);
}

static void
next_page_cb (GSimpleAction *action,
              GVariant *parameter,
              gpointer user_data)
{
  showcase_talk_next_page (user_data);
}

static void
previous_page_cb (GSimpleAction *action,
                  GVariant *parameter,
                  gpointer user_data)
{
  showcase_talk_previous_page (user_data);
}

static void
first_cb (GSimpleAction *action,
          GVariant *parameter,
          gpointer user_data)
{
  showcase_talk_jump_to (user_data, 0);
}

static void
last_cb (GSimpleAction *action,
         GVariant *parameter,
         gpointer user_data)
{
  showcase_talk_jump_to (user_data, G_MAXUINT);
}

/* People count pages from one. */
static void
go_to_cb (GSimpleAction *action,
          GVariant *parameter,
          gpointer user_data)
{
  guint page = g_variant_get_uint32 (parameter);

  showcase_talk_jump_to (user_data, MAX (page, 1) - 1);
}

static void
back_cb (GSimpleAction *action,
         GVariant *parameter,
         gpointer user_data)
{
  showcase_talk_go_back (user_data);
}

static void
set_black_cb (GSimpleAction *action,
              GVariant *state,
              gpointer user_data)
{
  showcase_talk_set_blank (user_data, g_variant_get_boolean (state) ? SHOWCASE_BLANK_BLACK : SHOWCASE_BLANK_NONE);
}

static void
set_white_cb (GSimpleAction *action,
              GVariant *state,
              gpointer user_data)
{
  showcase_talk_set_blank (user_data, g_variant_get_boolean (state) ? SHOWCASE_BLANK_WHITE : SHOWCASE_BLANK_NONE);
}

static void
set_frozen_cb (GSimpleAction *action,
               GVariant *state,
               gpointer user_data)
{
  showcase_talk_set_frozen (user_data, g_variant_get_boolean (state));
}

static void
set_paused_cb (GSimpleAction *action,
               GVariant *state,
               gpointer user_data)
{
  ShowcaseTimer *timer = showcase_talk_get_timer (user_data);

  if (g_variant_get_boolean (state))
    showcase_timer_pause (timer);
  else
    showcase_timer_start (timer);
}

static const GActionEntry actions[] = {
  { "next", next_cb },
  { "previous", previous_cb },
  { "next-page", next_page_cb },
  { "previous-page", previous_page_cb },
  { "first", first_cb },
  { "last", last_cb },
  { "go-to", go_to_cb, "u" },
  { "back", back_cb },
  { "black", NULL, NULL, "false", set_black_cb },
  { "white", NULL, NULL, "false", set_white_cb },
  { "freeze", NULL, NULL, "false", set_frozen_cb },
  { "pause", NULL, NULL, "true", set_paused_cb },
};

static void
show_state (GActionMap *map,
            const char *name,
            gboolean state)
{
  g_simple_action_set_state (G_SIMPLE_ACTION (g_action_map_lookup_action (map, name)), g_variant_new_boolean (state));
}

static void
blank_cb (ShowcaseTalk *talk,
          GParamSpec *pspec,
          GActionMap *map)
{
  show_state (map, "black", showcase_talk_get_blank (talk) == SHOWCASE_BLANK_BLACK);
  show_state (map, "white", showcase_talk_get_blank (talk) == SHOWCASE_BLANK_WHITE);
}

static void
frozen_cb (ShowcaseTalk *talk,
           GParamSpec *pspec,
           GActionMap *map)
{
  show_state (map, "freeze", showcase_talk_is_frozen (talk));
}

static void
running_cb (ShowcaseTimer *timer,
            GParamSpec *pspec,
            GActionMap *map)
{
  show_state (map, "pause", !showcase_timer_is_running (timer));
}

/**
 * showcase_talk_actions_add:
 * @map: an action group; the talk must live as long as it does
 * @talk: a talk
 *
 * Adds what can be done to a talk: "next", "previous", "next-page", "previous-page", "first", "last", "go-to" (a page, from 1), "back" (to where the talk was before a jump),
 * and with a state that follows the talk "black", "white", "freeze" and "pause" (of the timer).
 */
void
showcase_talk_actions_add (GActionMap *map,
                           ShowcaseTalk *talk)
{
  g_return_if_fail (G_IS_ACTION_MAP (map));
  g_return_if_fail (SHOWCASE_IS_TALK (talk));

  g_action_map_add_action_entries (map, actions, G_N_ELEMENTS (actions), talk);
  g_signal_connect_object (talk, "notify::blank", G_CALLBACK (blank_cb), map, 0);
  g_signal_connect_object (talk, "notify::frozen", G_CALLBACK (frozen_cb), map, 0);
  g_signal_connect_object (showcase_talk_get_timer (talk), "notify::running", G_CALLBACK (running_cb), map, 0);
  blank_cb (talk, NULL, map);
  frozen_cb (talk, NULL, map);
  running_cb (showcase_talk_get_timer (talk), NULL, map);
}
