/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-memory.h"

/* Two stores at the memory backend that the tests run with: what one writes, the next start reads. */
static void
test_round_trip (void)
{
  g_autoptr (GSettings) settings = showcase_memory_open_settings ();
  g_autoptr (GSettings) later = showcase_memory_open_settings ();
  g_autoptr (ShowcaseMemory) memory = showcase_memory_load (settings);
  g_autoptr (ShowcaseMemory) loaded = NULL;

  g_assert_nonnull (settings);
  g_assert_null (memory->place);
  g_assert_null (memory->portfolio);
  g_assert_true (memory->sidebar_visible);

  memory->width = 777;
  memory->height = 555;
  memory->maximized = TRUE;
  memory->sidebar_visible = FALSE;
  memory->timeline_to_scale = TRUE;
  memory->timeline_order = SHOWCASE_ORDER_OLDEST;
  memory->zoom = 1.25;
  memory->caret_mode = TRUE;
  memory->place = showcase_place_new ("career", "career/engineer", NULL);
  memory->place->block = 12;
  memory->place->offset = 3.25;
  memory->portfolio = g_strdup ("file:///somewhere");
  showcase_memory_store (memory, settings);

  loaded = showcase_memory_load (later);
  g_assert_cmpint (loaded->width, ==, 777);
  g_assert_cmpint (loaded->height, ==, 555);
  g_assert_true (loaded->maximized);
  g_assert_false (loaded->sidebar_visible);
  g_assert_true (loaded->timeline_to_scale);
  g_assert_cmpint (loaded->timeline_order, ==, SHOWCASE_ORDER_OLDEST);
  g_assert_cmpfloat (loaded->zoom, ==, 1.25);
  g_assert_true (loaded->caret_mode);
  g_assert_cmpstr (loaded->place->entry, ==, "career/engineer");
  g_assert_cmpuint (loaded->place->block, ==, 12);
  g_assert_cmpfloat (loaded->place->offset, ==, 3.25);
  g_assert_cmpstr (loaded->portfolio, ==, "file:///somewhere");
}

/* Values that the schema has no room for are brought into it, not complained about. */
static void
test_out_of_range (void)
{
  g_autoptr (GSettings) settings = showcase_memory_open_settings ();
  g_autoptr (ShowcaseMemory) memory = showcase_memory_new ();
  g_autoptr (ShowcaseMemory) loaded = NULL;

  memory->width = -1;
  memory->height = 10;
  memory->zoom = 99;
  memory->place = showcase_place_new ("career", "career/engineer", NULL);
  memory->place->block = 0;
  memory->place->offset = -26.0;
  showcase_memory_store (memory, settings);
  loaded = showcase_memory_load (settings);
  g_assert_cmpint (loaded->width, >=, 360);
  g_assert_cmpint (loaded->height, >=, 294);
  g_assert_cmpfloat (loaded->zoom, ==, 3);
  g_assert_cmpfloat (loaded->place->offset, ==, 0.0);

  memory->place->block = SHOWCASE_PLACE_UNSCROLLED;
  memory->place->offset = 1e300;
  showcase_memory_store (memory, settings);
}

static void
test_without_schema (void)
{
  g_autoptr (ShowcaseMemory) memory = showcase_memory_load (NULL);

  g_assert_cmpint (memory->width, >, 360);
  g_assert_true (memory->sidebar_visible);
  showcase_memory_store (memory, NULL);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/app/memory/round-trip", test_round_trip);
  g_test_add_func ("/app/memory/out-of-range", test_out_of_range);
  g_test_add_func ("/app/memory/without-schema", test_without_schema);
  return g_test_run ();
}
