/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Streams of scroll events, as devices send them.
 */

#include "showcase-wheel.h"

#define NOTCH GDK_SCROLL_UNIT_WHEEL
#define PIXEL GDK_SCROLL_UNIT_SURFACE

typedef struct
{
  ShowcaseWheel wheel;
  guint32 time;
  int forward;
  int back;
} Hand;

/* So many events of the same kind at the same interval. */
static void
move (Hand *hand,
      guint n_events,
      guint32 interval,
      double dx,
      double dy,
      GdkScrollUnit unit)
{
  for (guint i = 0; i < n_events; i++)
    {
      int turned;

      hand->time += interval;
      turned = showcase_wheel_move (&hand->wheel, dx, dy, unit, hand->time);
      hand->forward += turned > 0;
      hand->back += turned < 0;
    }
}

static void
assert_turned (Hand *hand,
               int forward,
               int back)
{
  g_assert_cmpint (hand->forward, ==, forward);
  g_assert_cmpint (hand->back, ==, back);
}

static void
test_notches (void)
{
  Hand hand = { .time = G_MAXUINT32 - 300 };

  move (&hand, 3, 400, 0, 1, NOTCH);
  assert_turned (&hand, 3, 0);
  move (&hand, 2, 400, 0, -1, NOTCH);
  assert_turned (&hand, 3, 2);
  move (&hand, 1, 400, 1, 0, NOTCH);
  move (&hand, 1, 400, -1, 0, NOTCH);
  assert_turned (&hand, 4, 3);
}

/* A flick of a wheel, and one that spins on by itself. */
static void
test_flick (void)
{
  Hand hand = { 0 };

  move (&hand, 6, 40, 0, 1, NOTCH);
  assert_turned (&hand, 1, 0);
  move (&hand, 100, 15, 0, 1, NOTCH);
  assert_turned (&hand, 1, 0);
  move (&hand, 1, 300, 0, 1, NOTCH);
  assert_turned (&hand, 2, 0);
  /* A large step in one event is one page too. */
  move (&hand, 1, 300, 0, 5, NOTCH);
  assert_turned (&hand, 3, 0);
}

/* One notch too many is taken back at once. */
static void
test_reversal (void)
{
  Hand hand = { 0 };

  move (&hand, 1, 300, 0, 1, NOTCH);
  move (&hand, 1, 60, 0, -1, NOTCH);
  assert_turned (&hand, 1, 1);
  move (&hand, 1, 60, 0, 1, NOTCH);
  assert_turned (&hand, 2, 1);
}

/* A wheel that counts eighths of a notch. */
static void
test_fine_wheel (void)
{
  Hand hand = { 0 };

  move (&hand, 7, 20, 0, 0.125, NOTCH);
  assert_turned (&hand, 0, 0);
  move (&hand, 1, 20, 0, 0.125, NOTCH);
  assert_turned (&hand, 1, 0);
  move (&hand, 30, 20, 0, 0.125, NOTCH);
  assert_turned (&hand, 1, 0);
  /* What is too little does not add up over a rest. */
  for (guint i = 0; i < 8; i++)
    move (&hand, 4, 210, 0, 0.125, NOTCH);
  assert_turned (&hand, 1, 0);
}

/* Two fingers that push, and push again. */
static void
test_touchpad (void)
{
  Hand hand = { 0 };

  move (&hand, 20, 8, 0, 12, PIXEL);
  assert_turned (&hand, 1, 0);
  showcase_wheel_lift (&hand.wheel);
  move (&hand, 1, 120, 0, 12, PIXEL);
  move (&hand, 10, 8, 0, 12, PIXEL);
  assert_turned (&hand, 2, 0);
  showcase_wheel_lift (&hand.wheel);
  move (&hand, 1, 120, -12, 2, PIXEL);
  move (&hand, 10, 8, -12, 2, PIXEL);
  assert_turned (&hand, 2, 1);
}

/* Momentum that goes on and dies down after the fingers have left, told or not. */
static void
test_momentum (void)
{
  for (guint told = 0; told < 2; told++)
    {
      Hand hand = { 0 };

      move (&hand, 10, 8, 0, 25, PIXEL);
      if (told)
        showcase_wheel_lift (&hand.wheel);
      for (double speed = 40; speed > 0.5; speed *= 0.95)
        move (&hand, 1, 16, 0, speed, PIXEL);
      assert_turned (&hand, 1, 0);
    }
}

/* Fingers that rest on the touchpad tremble, and those that stop roll back a little. */
static void
test_tremble (void)
{
  Hand hand = { 0 };

  for (guint i = 0; i < 100; i++)
    move (&hand, 1, 10, 0, i % 2 ? 4 : -4, PIXEL);
  assert_turned (&hand, 0, 0);
  move (&hand, 10, 8, 0, 20, PIXEL);
  move (&hand, 3, 8, 0, -5, PIXEL);
  assert_turned (&hand, 1, 0);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/stage/wheel/notches", test_notches);
  g_test_add_func ("/stage/wheel/flick", test_flick);
  g_test_add_func ("/stage/wheel/reversal", test_reversal);
  g_test_add_func ("/stage/wheel/fine", test_fine_wheel);
  g_test_add_func ("/stage/wheel/touchpad", test_touchpad);
  g_test_add_func ("/stage/wheel/momentum", test_momentum);
  g_test_add_func ("/stage/wheel/tremble", test_tremble);

  return g_test_run ();
}
