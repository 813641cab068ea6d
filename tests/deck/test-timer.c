/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "showcase-timer.h"

static gint64
read_clock (gpointer user_data)
{
  return *(gint64 *)user_data;
}

static ShowcaseTimer *
new_timer (gint64 *now)
{
  ShowcaseTimer *timer = showcase_timer_new ();

  showcase_timer_set_clock (timer, read_clock, now);
  return timer;
}

static void
count_cb (guint *n_changes)
{
  (*n_changes)++;
}

static void
test_counts (void)
{
  gint64 now = 1000;
  g_autoptr (ShowcaseTimer) timer = new_timer (&now);

  now += 500;
  g_assert_cmpint (showcase_timer_get_elapsed (timer), ==, 0);
  g_assert_false (showcase_timer_was_started (timer));

  showcase_timer_start (timer);
  now += 70;
  g_assert_cmpint (showcase_timer_get_elapsed (timer), ==, 70);
  g_assert_true (showcase_timer_was_started (timer));

  /* Starting what runs changes nothing. */
  showcase_timer_start (timer);
  now += 5;
  g_assert_cmpint (showcase_timer_get_elapsed (timer), ==, 75);
}

static void
test_pauses (void)
{
  gint64 now = 1000;
  guint n_changes = 0;
  g_autoptr (ShowcaseTimer) timer = new_timer (&now);

  g_signal_connect_swapped (timer, "notify::running", G_CALLBACK (count_cb), &n_changes);
  showcase_timer_start (timer);
  now += 100;
  showcase_timer_pause (timer);
  now += 1000;
  g_assert_cmpint (showcase_timer_get_elapsed (timer), ==, 100);
  g_assert_false (showcase_timer_is_running (timer));
  g_assert_true (showcase_timer_was_started (timer));

  showcase_timer_start (timer);
  now += 20;
  g_assert_cmpint (showcase_timer_get_elapsed (timer), ==, 120);
  g_assert_cmpuint (n_changes, ==, 3);

  showcase_timer_reset (timer);
  now += 20;
  g_assert_cmpint (showcase_timer_get_elapsed (timer), ==, 0);
  g_assert_false (showcase_timer_was_started (timer));
}

static void
assert_zero_cb (ShowcaseTimer *timer,
                GParamSpec *pspec,
                guint *n_changes)
{
  g_assert_cmpint (showcase_timer_get_elapsed (timer), ==, 0);
  g_assert_false (showcase_timer_was_started (timer));
  (*n_changes)++;
}

/* Whoever shows the time hears of it, and finds all of it done. */
static void
test_reset_is_told (void)
{
  gint64 now = 1000;
  guint n_changes = 0;
  g_autoptr (ShowcaseTimer) timer = new_timer (&now);

  showcase_timer_start (timer);
  now += 100;
  g_signal_connect (timer, "notify::running", G_CALLBACK (assert_zero_cb), &n_changes);
  showcase_timer_reset (timer);
  g_assert_cmpuint (n_changes, ==, 1);
}

static void
test_restores (void)
{
  gint64 now = 1000;
  g_autoptr (ShowcaseTimer) timer = new_timer (&now);

  showcase_timer_restore (timer, 300, TRUE);
  now += 50;
  g_assert_cmpint (showcase_timer_get_elapsed (timer), ==, 350);
  g_assert_true (showcase_timer_was_started (timer));

  showcase_timer_restore (timer, 40, FALSE);
  now += 50;
  g_assert_cmpint (showcase_timer_get_elapsed (timer), ==, 40);
  g_assert_true (showcase_timer_was_started (timer));

  showcase_timer_restore (timer, 0, FALSE);
  g_assert_false (showcase_timer_was_started (timer));
}

static void
test_slot (void)
{
  guint n_changes = 0;
  g_autoptr (ShowcaseTimer) timer = showcase_timer_new ();

  g_signal_connect_swapped (timer, "notify::slot", G_CALLBACK (count_cb), &n_changes);
  g_assert_cmpint (showcase_timer_get_slot (timer), ==, 0);
  showcase_timer_set_slot (timer, 20 * G_TIME_SPAN_MINUTE);
  showcase_timer_set_slot (timer, 20 * G_TIME_SPAN_MINUTE);
  g_assert_cmpint (showcase_timer_get_slot (timer), ==, 20 * G_TIME_SPAN_MINUTE);
  g_assert_cmpuint (n_changes, ==, 1);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/timer/counts", test_counts);
  g_test_add_func ("/timer/pauses", test_pauses);
  g_test_add_func ("/timer/reset-is-told", test_reset_is_told);
  g_test_add_func ("/timer/restores", test_restores);
  g_test_add_func ("/timer/slot", test_slot);

  return g_test_run ();
}
