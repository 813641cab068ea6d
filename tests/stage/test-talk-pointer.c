/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What points at a page: what it is, where, and whether it is seen.
 */

#include "showcase-talk-pointer.h"

/* Nothing is in time for the one, and the other is over in a moment. */
#define LONG 600000
#define SHORT 1

static void
assert_place (ShowcaseTalkPointer *pointer,
              double x,
              double y)
{
  double actual_x;
  double actual_y;

  showcase_talk_pointer_get_place (pointer, &actual_x, &actual_y);
  g_assert_cmpfloat (actual_x, ==, x);
  g_assert_cmpfloat (actual_y, ==, y);
}

static gboolean
get_state (GSimpleActionGroup *actions,
           const char *name)
{
  g_autoptr (GVariant) state = g_action_group_get_action_state (G_ACTION_GROUP (actions), name);

  return g_variant_get_boolean (state);
}

/* What an action makes of each mode, and what the states are then. */
static void
test_actions (void)
{
  static const struct
  {
    ShowcaseTalkPointerMode before;
    const char *action;
    ShowcaseTalkPointerMode after;
  } cases[] = {
    { SHOWCASE_TALK_POINTER_OFF, "pointer", SHOWCASE_TALK_POINTER_DOT },
    { SHOWCASE_TALK_POINTER_DOT, "pointer", SHOWCASE_TALK_POINTER_SPOTLIGHT },
    { SHOWCASE_TALK_POINTER_SPOTLIGHT, "pointer", SHOWCASE_TALK_POINTER_OFF },
    { SHOWCASE_TALK_POINTER_OFF, "spotlight", SHOWCASE_TALK_POINTER_SPOTLIGHT },
    { SHOWCASE_TALK_POINTER_DOT, "spotlight", SHOWCASE_TALK_POINTER_SPOTLIGHT },
    { SHOWCASE_TALK_POINTER_SPOTLIGHT, "spotlight", SHOWCASE_TALK_POINTER_OFF },
  };
  g_autoptr (ShowcaseTalkPointer) pointer = showcase_talk_pointer_new (LONG);
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  showcase_talk_pointer_add_actions (pointer, G_ACTION_MAP (actions));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      showcase_talk_pointer_set_mode (pointer, cases[i].before);
      g_action_group_activate_action (G_ACTION_GROUP (actions), cases[i].action, NULL);
      g_assert_cmpuint (showcase_talk_pointer_get_mode (pointer), ==, cases[i].after);
      g_assert_cmpint (get_state (actions, "pointer"), ==, cases[i].after != SHOWCASE_TALK_POINTER_OFF);
      g_assert_cmpint (get_state (actions, "spotlight"), ==, cases[i].after == SHOWCASE_TALK_POINTER_SPOTLIGHT);
      g_assert_cmpint (showcase_talk_pointer_is_seen (pointer), ==, cases[i].after != SHOWCASE_TALK_POINTER_OFF);
    }
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_moves (void)
{
  g_autoptr (ShowcaseTalkPointer) pointer = showcase_talk_pointer_new (LONG);
  guint count = 0;

  g_signal_connect_swapped (pointer, "changed", G_CALLBACK (count_cb), &count);
  assert_place (pointer, 0.5, 0.5);

  /* It appears where the hand was last. */
  showcase_talk_pointer_move (pointer, 0.25, 1);
  g_assert_cmpuint (count, ==, 0);
  g_assert_false (showcase_talk_pointer_is_seen (pointer));
  showcase_talk_pointer_set_mode (pointer, SHOWCASE_TALK_POINTER_DOT);
  g_assert_cmpuint (count, ==, 1);
  assert_place (pointer, 0.25, 1);

  showcase_talk_pointer_move (pointer, 0, 0.75);
  g_assert_cmpuint (count, ==, 2);
  assert_place (pointer, 0, 0.75);

  /* Beside the page it points at nothing, and is still where it was. */
  showcase_talk_pointer_move (pointer, -0.01, 0.75);
  g_assert_false (showcase_talk_pointer_is_seen (pointer));
  assert_place (pointer, 0, 0.75);
  g_assert_cmpuint (count, ==, 3);
  showcase_talk_pointer_leave (pointer);
  g_assert_cmpuint (count, ==, 3);

  /* A page that is turned below the hand does not move it. */
  showcase_talk_pointer_move (pointer, 0, 0.75);
  g_assert_false (showcase_talk_pointer_is_seen (pointer));
  showcase_talk_pointer_move (pointer, 0.01, 0.75);
  g_assert_true (showcase_talk_pointer_is_seen (pointer));
}

static void
wait_hidden (ShowcaseTalkPointer *pointer)
{
  while (showcase_talk_pointer_is_seen (pointer))
    g_main_context_iteration (NULL, TRUE);
}

static void
test_rests (void)
{
  g_autoptr (ShowcaseTalkPointer) pointer = showcase_talk_pointer_new (SHORT);

  showcase_talk_pointer_set_mode (pointer, SHOWCASE_TALK_POINTER_DOT);
  wait_hidden (pointer);
  g_assert_cmpuint (showcase_talk_pointer_get_mode (pointer), ==, SHOWCASE_TALK_POINTER_DOT);
  showcase_talk_pointer_move (pointer, 0.1, 0.1);
  g_assert_true (showcase_talk_pointer_is_seen (pointer));
  wait_hidden (pointer);

  /* A spotlight waits for nothing, not even for what a dot began to wait for. */
  showcase_talk_pointer_move (pointer, 0.2, 0.2);
  showcase_talk_pointer_set_mode (pointer, SHOWCASE_TALK_POINTER_SPOTLIGHT);
  showcase_talk_pointer_leave (pointer);
  g_usleep (5000);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_true (showcase_talk_pointer_is_seen (pointer));
}

/* A dot that moves is seen for as long as it does. */
static void
test_goes_on (void)
{
  g_autoptr (ShowcaseTalkPointer) pointer = showcase_talk_pointer_new (100);
  gint64 end = g_get_monotonic_time () + 250 * G_TIME_SPAN_MILLISECOND;
  gint64 moved = 0;
  double x = 0;

  showcase_talk_pointer_set_mode (pointer, SHOWCASE_TALK_POINTER_DOT);
  while (g_get_monotonic_time () < end)
    {
      showcase_talk_pointer_move (pointer, x += 1e-9, 0);
      moved = g_get_monotonic_time ();
      g_main_context_iteration (NULL, FALSE);
      g_assert_true (showcase_talk_pointer_is_seen (pointer));
    }
  wait_hidden (pointer);
  g_assert_cmpint (g_get_monotonic_time () - moved, >=, 99 * G_TIME_SPAN_MILLISECOND);
}

static void
test_close (void)
{
  ShowcaseTalkPointer *pointer = showcase_talk_pointer_new (SHORT);

  g_assert_false (showcase_talk_pointer_close (pointer));
  showcase_talk_pointer_set_mode (pointer, SHOWCASE_TALK_POINTER_SPOTLIGHT);
  g_assert_true (showcase_talk_pointer_close (pointer));
  g_assert_cmpuint (showcase_talk_pointer_get_mode (pointer), ==, SHOWCASE_TALK_POINTER_OFF);
  g_assert_false (showcase_talk_pointer_is_seen (pointer));
  g_assert_false (showcase_talk_pointer_close (pointer));

  /* Who goes is not waited for. */
  showcase_talk_pointer_set_mode (pointer, SHOWCASE_TALK_POINTER_DOT);
  g_assert_finalize_object (pointer);
  g_usleep (5000);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/talk-pointer/actions", test_actions);
  g_test_add_func ("/talk-pointer/moves", test_moves);
  g_test_add_func ("/talk-pointer/rests", test_rests);
  g_test_add_func ("/talk-pointer/goes-on", test_goes_on);
  g_test_add_func ("/talk-pointer/close", test_close);

  return g_test_run ();
}
