/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which time a talk has: its document's, or the one that was chosen last. */

#include "config.h"

#include "showcase-talk-slot.h"

#define MINUTES(n) ((n) * G_TIME_SPAN_MINUTE)

typedef struct
{
  GSettings *settings;
  ShowcaseTimer *timer;
  ShowcaseTalkSlot *slot;
} Fixture;

static void
set_up (Fixture *fixture,
        gconstpointer user_data)
{
  fixture->settings = g_settings_new (APP_ID);
  g_settings_set_uint (fixture->settings, "talk-slot", 20);
  fixture->timer = showcase_timer_new ();
  fixture->slot = showcase_talk_slot_new (fixture->timer, fixture->settings);
}

static void
tear_down (Fixture *fixture,
           gconstpointer user_data)
{
  g_settings_reset (fixture->settings, "talk-slot");
  g_assert_finalize_object (fixture->slot);
  g_assert_finalize_object (fixture->timer);
  g_object_unref (fixture->settings);
}

static guint
get_remembered (Fixture *fixture)
{
  return g_settings_get_uint (fixture->settings, "talk-slot");
}

static void
test_chosen (Fixture *fixture,
             gconstpointer user_data)
{
  g_assert_cmpint (showcase_timer_get_slot (fixture->timer), ==, MINUTES (20));
  showcase_timer_set_slot (fixture->timer, MINUTES (45));
  g_assert_cmpuint (get_remembered (fixture), ==, 45);
  showcase_timer_set_slot (fixture->timer, 0);
  g_assert_cmpuint (get_remembered (fixture), ==, 0);
  showcase_timer_set_slot (fixture->timer, MINUTES (6000));
  g_assert_cmpuint (get_remembered (fixture), ==, 600);
}

/* The check before a talk chooses too. */
static void
test_elsewhere (Fixture *fixture,
                gconstpointer user_data)
{
  g_settings_set_uint (fixture->settings, "talk-slot", 10);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpint (showcase_timer_get_slot (fixture->timer), ==, MINUTES (10));
}

static void
test_document (Fixture *fixture,
               gconstpointer user_data)
{
  showcase_talk_slot_set_duration (fixture->slot, 90);
  g_assert_cmpint (showcase_timer_get_slot (fixture->timer), ==, 90 * G_TIME_SPAN_SECOND);
  showcase_timer_set_slot (fixture->timer, MINUTES (5));
  g_settings_set_uint (fixture->settings, "talk-slot", 30);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpint (showcase_timer_get_slot (fixture->timer), ==, MINUTES (5));
  g_assert_cmpuint (get_remembered (fixture), ==, 30);

  showcase_talk_slot_set_duration (fixture->slot, 0);
  g_assert_cmpint (showcase_timer_get_slot (fixture->timer), ==, MINUTES (30));
}

static void
test_no_settings (void)
{
  g_autoptr (ShowcaseTimer) timer = showcase_timer_new ();
  g_autoptr (ShowcaseTalkSlot) slot = showcase_talk_slot_new (timer, NULL);

  showcase_timer_set_slot (timer, MINUTES (5));
  showcase_talk_slot_set_duration (slot, 600);
  g_assert_cmpint (showcase_timer_get_slot (timer), ==, MINUTES (10));
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/app/talk-slot/chosen", Fixture, NULL, set_up, test_chosen, tear_down);
  g_test_add ("/app/talk-slot/elsewhere", Fixture, NULL, set_up, test_elsewhere, tear_down);
  g_test_add ("/app/talk-slot/document", Fixture, NULL, set_up, test_document, tear_down);
  g_test_add_func ("/app/talk-slot/no-settings", test_no_settings);

  return g_test_run ();
}
