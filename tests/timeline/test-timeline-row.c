/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A row of the timeline: what it shows of an entry, and that it can be used again for another.
 */

#include "showcase-timeline-row.h"

#include "showcase-rail.h"
#include "test-timeline-catalog.h"

static const TestEntry dated = {
  .title = "DevOps Engineer at Köhler",
  .role = "DevOps Engineer",
  .employer = "Köhler",
  .period = { { 2022, 0, 0 }, { 2023, 0, 0 }, SHOWCASE_PERIOD_CLOSED, FALSE },
  .highlights = 7,
};

static const TestEntry ongoing = {
  .title = "Engineer",
  .period = { { 2023, 5, 0 }, { 0, 0, 0 }, SHOWCASE_PERIOD_ONGOING, TRUE },
};

static const TestEntry topic = { .title = "Backend" };

static GtkWidget *
create_row (void)
{
  g_autoptr (ShowcaseRowRuler) ruler = showcase_row_ruler_new ();

  return showcase_timeline_row_new (ruler);
}

static void
assert_row (GtkWidget *row,
            const TestEntry *test,
            guint position,
            guint n_entries,
            const char *words,
            ShowcaseRailMark mark,
            ShowcaseRailEnds ends)
{
  g_autoptr (ShowcaseEntry) entry = test_entry_new (test, "id");
  g_autofree char *shown = NULL;
  GtkWidget *rail = gtk_widget_get_first_child (row);

  showcase_timeline_row_set_entry (SHOWCASE_TIMELINE_ROW (row), entry, position, n_entries);
  g_assert_true (showcase_timeline_row_get_entry (SHOWCASE_TIMELINE_ROW (row)) == entry);
  shown = showcase_timeline_row_get_words (SHOWCASE_TIMELINE_ROW (row));
  g_assert_cmpstr (shown, ==, words);
  g_assert_cmpint (showcase_rail_get_mark (SHOWCASE_RAIL (rail)), ==, mark);
  g_assert_cmpint (showcase_rail_get_ends (SHOWCASE_RAIL (rail)), ==, ends);
}

static void
test_entries (void)
{
  g_autoptr (GtkWidget) row = g_object_ref_sink (create_row ());

  assert_row (row, &dated, 0, 3, "2022 – 2023\nDevOps Engineer\nKöhler · 7 highlights\n", SHOWCASE_RAIL_MARK_DOT, SHOWCASE_RAIL_CONTINUES_BELOW);
  assert_row (row, &ongoing, 1, 3, "since May 2023\nEngineer\n", SHOWCASE_RAIL_MARK_SOFT, SHOWCASE_RAIL_CONTINUES_ABOVE | SHOWCASE_RAIL_CONTINUES_BELOW);
  assert_row (row, &topic, 2, 3, "Backend\n", SHOWCASE_RAIL_MARK_RING, SHOWCASE_RAIL_CONTINUES_ABOVE);
  assert_row (row, &topic, 0, 1, "Backend\n", SHOWCASE_RAIL_MARK_RING, 0);
  assert_row (row, &dated, 0, 1, "2022 – 2023\nDevOps Engineer\nKöhler · 7 highlights\n", SHOWCASE_RAIL_MARK_DOT, 0);
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_notify (void)
{
  g_autoptr (GtkWidget) row = g_object_ref_sink (create_row ());
  g_autoptr (ShowcaseEntry) entry = test_entry_new (&topic, "id");
  guint count = 0;

  g_signal_connect_swapped (row, "notify::entry", G_CALLBACK (count_cb), &count);
  showcase_timeline_row_set_entry (SHOWCASE_TIMELINE_ROW (row), entry, 0, 1);
  showcase_timeline_row_set_entry (SHOWCASE_TIMELINE_ROW (row), entry, 0, 1);
  g_assert_cmpuint (count, ==, 1);
  showcase_timeline_row_set_entry (SHOWCASE_TIMELINE_ROW (row), NULL, 0, 0);
  g_assert_cmpuint (count, ==, 2);
  g_assert_null (showcase_timeline_row_get_entry (SHOWCASE_TIMELINE_ROW (row)));
}

/* A sidebar may be narrow: a row asks for little, however long its words are. */
static void
test_narrow (void)
{
  const TestEntry longest = {
    .title = "Senior Staff Infrastructure and Developer-Experience Engineer for a Platform of Platforms of Platforms",
    .employer = "The Very Long Name of a Company That Bought Another Company with a Long Name",
    .period = { { 2022, 11, 0 }, { 2023, 12, 0 }, SHOWCASE_PERIOD_CLOSED, FALSE },
    .highlights = 7,
  };
  g_autoptr (GtkWidget) row = g_object_ref_sink (create_row ());
  g_autoptr (ShowcaseEntry) entry = test_entry_new (&longest, "id");
  int minimum = 0;

  showcase_timeline_row_set_entry (SHOWCASE_TIMELINE_ROW (row), entry, 0, 1);
  gtk_widget_measure (row, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <, 180);
}

static int
measure_height (GtkWidget *row,
                int width)
{
  int height = 0;

  gtk_widget_measure (row, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
  return height;
}

/* A title may take a second line but no third; the other texts keep to one. */
static void
test_lines (void)
{
  const TestEntry wordy = { .title = "Engineer of platforms for other engineers of other platforms, and of theirs in turn" };
  g_autoptr (GtkWidget) row = g_object_ref_sink (create_row ());
  g_autoptr (ShowcaseEntry) short_entry = test_entry_new (&topic, "id");
  g_autoptr (ShowcaseEntry) long_entry = test_entry_new (&wordy, "id");
  int one_line;
  int two_lines;

  showcase_timeline_row_set_entry (SHOWCASE_TIMELINE_ROW (row), short_entry, 0, 1);
  one_line = measure_height (row, 200);
  showcase_timeline_row_set_entry (SHOWCASE_TIMELINE_ROW (row), long_entry, 0, 1);
  two_lines = measure_height (row, 200);
  g_assert_cmpint (two_lines, >, one_line);
  g_assert_cmpint (measure_height (row, 110), ==, two_lines);
  g_assert_cmpint (measure_height (row, 2000), ==, one_line);
}

static void
test_large_text (void)
{
  GtkSettings *settings = gtk_settings_get_default ();
  GtkWidget *window = gtk_window_new ();
  GtkWidget *row = create_row ();
  g_autoptr (ShowcaseEntry) entry = test_entry_new (&dated, "id");
  gint64 patience = g_get_monotonic_time () + 5 * G_USEC_PER_SEC;
  int dpi;
  int height;

  gtk_window_set_child (GTK_WINDOW (window), row);
  gtk_window_present (GTK_WINDOW (window));
  showcase_timeline_row_set_entry (SHOWCASE_TIMELINE_ROW (row), entry, 0, 1);
  height = measure_height (row, 400);
  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 2 * dpi, NULL);
  while (measure_height (row, 400) == height && g_get_monotonic_time () < patience)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (measure_height (row, 400), >, height * 3 / 2);
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  if (!gtk_init_check ())
    return 77;

  g_test_add_func ("/timeline/row/entries", test_entries);
  g_test_add_func ("/timeline/row/notify", test_notify);
  g_test_add_func ("/timeline/row/narrow", test_narrow);
  g_test_add_func ("/timeline/row/lines", test_lines);
  g_test_add_func ("/timeline/row/large-text", test_large_text);
  return g_test_run ();
}
