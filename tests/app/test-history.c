/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-history.h"

#include "app-fixture.h"

static void
push (ShowcaseHistory *history,
      const char *group)
{
  g_autoptr (ShowcasePlace) place = showcase_place_new (group, NULL, NULL);

  showcase_history_push (history, place);
}

static void
assert_place (ShowcaseHistory *history,
              const char *group,
              gboolean back,
              gboolean forward)
{
  const ShowcasePlace *place = showcase_history_get_place (history);

  g_assert_cmpstr (place != NULL ? place->group : NULL, ==, group);
  g_assert_cmpint (showcase_history_can_go_back (history), ==, back);
  g_assert_cmpint (showcase_history_can_go_forward (history), ==, forward);
}

static void
test_walk (void)
{
  g_autoptr (ShowcaseHistory) history = showcase_history_new ();

  assert_place (history, NULL, FALSE, FALSE);
  g_assert_null (showcase_history_go_back (history));
  g_assert_null (showcase_history_go_forward (history));

  push (history, "a");
  assert_place (history, "a", FALSE, FALSE);
  push (history, "b");
  push (history, "c");
  assert_place (history, "c", TRUE, FALSE);

  g_assert_cmpstr (showcase_history_go_back (history)->group, ==, "b");
  assert_place (history, "b", TRUE, TRUE);
  g_assert_cmpstr (showcase_history_go_back (history)->group, ==, "a");
  assert_place (history, "a", FALSE, TRUE);
  g_assert_null (showcase_history_go_back (history));
  g_assert_cmpstr (showcase_history_go_forward (history)->group, ==, "b");

  push (history, "d");
  assert_place (history, "d", TRUE, FALSE);
  g_assert_cmpstr (showcase_history_go_back (history)->group, ==, "b");

  showcase_history_clear (history);
  assert_place (history, NULL, FALSE, FALSE);
}

static void
test_replace (void)
{
  g_autoptr (ShowcaseHistory) history = showcase_history_new ();
  g_autoptr (ShowcasePlace) place = showcase_place_new ("z", NULL, NULL);

  showcase_history_replace (history, place);
  assert_place (history, "z", FALSE, FALSE);
  push (history, "b");
  push (history, "c");
  showcase_history_go_back (history);
  showcase_history_replace (history, place);
  assert_place (history, "z", TRUE, FALSE);
  g_assert_cmpstr (showcase_history_go_back (history)->group, ==, "z");
}

static void
test_scroll (void)
{
  g_autoptr (ShowcaseHistory) history = showcase_history_new ();

  showcase_history_scroll (history, 3, 4.5);
  push (history, "a");
  showcase_history_scroll (history, 3, 4.5);
  push (history, "b");
  g_assert_cmpuint (showcase_history_get_place (history)->block, ==, SHOWCASE_PLACE_UNSCROLLED);
  showcase_history_go_back (history);
  g_assert_cmpuint (showcase_history_get_place (history)->block, ==, 3);
  g_assert_cmpfloat (showcase_history_get_place (history)->offset, ==, 4.5);
}

static void
test_limit (void)
{
  g_autoptr (ShowcaseHistory) history = showcase_history_new ();
  guint steps = 0;

  for (guint i = 0; i < 500; i++)
    {
      g_autofree char *name = g_strdup_printf ("%u", i);

      push (history, name);
    }
  g_assert_cmpstr (showcase_history_get_place (history)->group, ==, "499");
  while (showcase_history_go_back (history) != NULL)
    steps++;
  g_assert_cmpuint (steps, ==, 99);
  g_assert_cmpstr (showcase_history_get_place (history)->group, ==, "400");
}

static void
test_notify (void)
{
  g_autoptr (ShowcaseHistory) history = showcase_history_new ();
  guint back = 0;
  guint forward = 0;
  gboolean can = FALSE;

  g_signal_connect_swapped (history, "notify::can-go-back", G_CALLBACK (app_fixture_count), &back);
  g_signal_connect_swapped (history, "notify::can-go-forward", G_CALLBACK (app_fixture_count), &forward);
  push (history, "a");
  g_assert_cmpuint (back, ==, 0);
  push (history, "b");
  push (history, "c");
  g_assert_cmpuint (back, ==, 1);
  g_assert_cmpuint (forward, ==, 0);
  showcase_history_go_back (history);
  showcase_history_go_back (history);
  g_assert_cmpuint (back, ==, 2);
  g_assert_cmpuint (forward, ==, 1);
  g_object_get (history, "can-go-forward", &can, NULL);
  g_assert_true (can);
  showcase_history_clear (history);
  g_assert_cmpuint (back, ==, 2);
  g_assert_cmpuint (forward, ==, 2);
  g_object_get (history, "can-go-back", &can, NULL);
  g_assert_false (can);
}

static void
test_swap (void)
{
  g_autoptr (ShowcaseHistory) history = showcase_history_new ();
  g_autoptr (ShowcaseHistory) other = showcase_history_new ();
  guint back = 0;

  push (history, "a");
  push (history, "b");
  g_signal_connect_swapped (history, "notify::can-go-back", G_CALLBACK (app_fixture_count), &back);
  showcase_history_swap (history, other);
  assert_place (history, NULL, FALSE, FALSE);
  assert_place (other, "b", TRUE, FALSE);
  g_assert_cmpuint (back, ==, 1);
  push (history, "c");
  showcase_history_swap (history, other);
  assert_place (history, "b", TRUE, FALSE);
  assert_place (other, "c", FALSE, FALSE);
  g_assert_cmpuint (back, ==, 2);
}

/* Behind, the last first, and then ahead. */
static void
test_others (void)
{
  g_autoptr (ShowcaseHistory) history = showcase_history_new ();
  g_autoptr (GPtrArray) none = showcase_history_list_others (history);
  g_autoptr (GPtrArray) others = NULL;
  g_autoptr (GString) groups = g_string_new (NULL);

  g_assert_cmpuint (none->len, ==, 0);
  push (history, "a");
  push (history, "b");
  push (history, "c");
  push (history, "d");
  showcase_history_go_back (history);
  others = showcase_history_list_others (history);
  for (guint i = 0; i < others->len; i++)
    g_string_append (groups, ((const ShowcasePlace *)g_ptr_array_index (others, i))->group);
  g_assert_cmpstr (groups->str, ==, "bad");
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/app/history/walk", test_walk);
  g_test_add_func ("/app/history/replace", test_replace);
  g_test_add_func ("/app/history/scroll", test_scroll);
  g_test_add_func ("/app/history/limit", test_limit);
  g_test_add_func ("/app/history/others", test_others);
  g_test_add_func ("/app/history/swap", test_swap);
  g_test_add_func ("/app/history/notify", test_notify);
  return g_test_run ();
}
