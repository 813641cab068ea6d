/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A row of the timeline: what it shows of an entry, and that it can be used again for another.
 */

#include "showcase-timeline-row.h"

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
            const char *words)
{
  const ShowcaseDate today = { 2026, 3, 31 };
  g_autoptr (ShowcaseEntry) entry = test_entry_new (test, "id");
  g_autoptr (ShowcaseChronology) chronology = showcase_chronology_new (&test->period, 1, TRUE, &today, 0);
  g_autofree char *shown = NULL;

  showcase_timeline_row_set_entry (SHOWCASE_TIMELINE_ROW (row), entry, chronology, NULL, 0);
  g_assert_true (showcase_timeline_row_get_entry (SHOWCASE_TIMELINE_ROW (row)) == entry);
  shown = showcase_timeline_row_get_words (SHOWCASE_TIMELINE_ROW (row));
  g_assert_cmpstr (shown, ==, words);
}

static void
test_entries (void)
{
  g_autoptr (GtkWidget) row = g_object_ref_sink (create_row ());

  assert_row (row, &dated, "2022 – 2023\nDevOps Engineer\nKöhler · 7 highlights\n");
  assert_row (row, &ongoing, "since May 2023 · 2 years 11 months\nEngineer\n");
  assert_row (row, &topic, "Backend\n");
  assert_row (row, &dated, "2022 – 2023\nDevOps Engineer\nKöhler · 7 highlights\n");
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
  showcase_timeline_row_set_entry (SHOWCASE_TIMELINE_ROW (row), entry, NULL, NULL, 0);
  showcase_timeline_row_set_entry (SHOWCASE_TIMELINE_ROW (row), entry, NULL, NULL, 0);
  g_assert_cmpuint (count, ==, 1);
  showcase_timeline_row_set_entry (SHOWCASE_TIMELINE_ROW (row), NULL, NULL, NULL, 0);
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

  showcase_timeline_row_set_entry (SHOWCASE_TIMELINE_ROW (row), entry, NULL, NULL, 0);
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

/* The first role of a ladder has the employer above it, and the others have it no more. */
static void
test_ladder (void)
{
  const ShowcaseLadder ladder = { .position = 3, .n_roles = 3, .n_months = 38 };
  g_autoptr (GtkWidget) row = g_object_ref_sink (create_row ());
  g_autoptr (ShowcaseEntry) entry = test_entry_new (&dated, "id");
  int height;

  showcase_timeline_row_set_entry (SHOWCASE_TIMELINE_ROW (row), entry, NULL, &ladder, 3);
  g_autofree char *first = showcase_timeline_row_get_words (SHOWCASE_TIMELINE_ROW (row));
  height = measure_height (row, 400);
  showcase_timeline_row_set_entry (SHOWCASE_TIMELINE_ROW (row), entry, NULL, &ladder, 5);
  g_autofree char *last = showcase_timeline_row_get_words (SHOWCASE_TIMELINE_ROW (row));

  g_assert_cmpstr (first, ==, "Köhler · 3 years 2 months\n2022 – 2023 · about 1 year\nDevOps Engineer\n7 highlights\n");
  g_assert_cmpstr (last, ==, "2022 – 2023 · about 1 year\nDevOps Engineer\n7 highlights\n");
  g_assert_cmpint (measure_height (row, 400), <, height);
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

  showcase_timeline_row_set_entry (SHOWCASE_TIMELINE_ROW (row), short_entry, NULL, NULL, 0);
  one_line = measure_height (row, 200);
  showcase_timeline_row_set_entry (SHOWCASE_TIMELINE_ROW (row), long_entry, NULL, NULL, 0);
  two_lines = measure_height (row, 200);
  g_assert_cmpint (two_lines, >, one_line);
  g_assert_cmpint (measure_height (row, 110), ==, two_lines);
  g_assert_cmpint (measure_height (row, 2000), ==, one_line);
}

/* To scale, a row is at least as high as its time, and never less than its text. On the way there it is in between. */
static void
test_stretch (void)
{
  const ShowcaseDate today = { 2026, 3, 31 };
  g_autoptr (ShowcaseRowRuler) ruler = showcase_row_ruler_new ();
  g_autoptr (GtkWidget) row = g_object_ref_sink (showcase_timeline_row_new (ruler));
  g_autoptr (ShowcaseEntry) entry = test_entry_new (&dated, "id");
  g_autoptr (ShowcaseChronology) chronology = showcase_chronology_new (&dated.period, 1, TRUE, &today, 0);
  int even;
  int high;

  showcase_timeline_row_set_entry (SHOWCASE_TIMELINE_ROW (row), entry, chronology, NULL, 0);
  even = measure_height (row, 400);
  showcase_row_ruler_set_lanes (ruler, 1, 2);
  g_assert_cmpint (measure_height (row, 400), ==, even);
  showcase_row_ruler_set_stretch (ruler, 1);
  gtk_widget_queue_resize (row);
  high = measure_height (row, 400);
  g_assert_cmpint (high, >, 5 * even);
  showcase_row_ruler_set_stretch (ruler, 0.5);
  gtk_widget_queue_resize (row);
  g_assert_cmpint (measure_height (row, 400), >, even);
  g_assert_cmpint (measure_height (row, 400), <, high);
  showcase_row_ruler_set_stretch (ruler, 1);
  showcase_row_ruler_set_lanes (ruler, 1, 200);
  gtk_widget_queue_resize (row);
  g_assert_cmpint (measure_height (row, 400), ==, even);
}

/* Each lane takes the same room from the text. */
static void
test_lanes (void)
{
  g_autoptr (ShowcaseRowRuler) ruler = showcase_row_ruler_new ();
  g_autoptr (GtkWidget) row = g_object_ref_sink (showcase_timeline_row_new (ruler));
  int widths[3];

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      showcase_row_ruler_set_lanes (ruler, i + 1, 1);
      gtk_widget_queue_resize (row);
      gtk_widget_measure (row, GTK_ORIENTATION_HORIZONTAL, -1, &widths[i], NULL, NULL, NULL);
    }
  g_assert_cmpint (widths[1], >, widths[0]);
  g_assert_cmpint (widths[2] - widths[1], ==, widths[1] - widths[0]);
}

/* Where the texts of a picture begin that is furthest to the left, and how many there are. */
static guint
find_texts (GskRenderNode *node,
            float x,
            float *least)
{
  guint n_texts = 0;
  graphene_rect_t bounds;

  switch ((int)gsk_render_node_get_node_type (node))
    {
    case GSK_CONTAINER_NODE:
      for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
        n_texts += find_texts (gsk_container_node_get_child (node, i), x, least);
      return n_texts;

    case GSK_CLIP_NODE:
      return find_texts (gsk_clip_node_get_child (node), x, least);

    case GSK_TRANSFORM_NODE:
      {
        float dx;
        float dy;

        gsk_transform_to_translate (gsk_transform_node_get_transform (node), &dx, &dy);
        return find_texts (gsk_transform_node_get_child (node), x + dx, least);
      }

    case GSK_TEXT_NODE:
      gsk_render_node_get_bounds (node, &bounds);
      *least = MIN (*least, x + bounds.origin.x);
      return 1;

    default:
      return 0;
    }
}

/* The years of a high row stand below its text, beside the line of the ladder and not on it. */
static void
test_years_on_ladder (void)
{
  const ShowcaseDate today = { 2026, 3, 31 };
  const ShowcaseLadder ladder = { .position = 0, .n_roles = 2, .n_months = 38 };
  const TestEntry role = { .title = "Engineer", .period = { { 2016, 1, 0 }, { 2024, 12, 0 }, SHOWCASE_PERIOD_CLOSED, FALSE } };
  const ShowcasePeriod periods[] = { { { 2025, 1, 0 }, { 2026, 1, 0 }, SHOWCASE_PERIOD_CLOSED, FALSE }, role.period };
  g_autoptr (ShowcaseRowRuler) ruler = showcase_row_ruler_new ();
  g_autoptr (ShowcaseEntry) entry = test_entry_new (&role, "id");
  g_autoptr (ShowcaseChronology) chronology = showcase_chronology_new (periods, 2, TRUE, &today, 0);
  GtkWidget *row = showcase_timeline_row_new (ruler);
  GtkWidget *window = gtk_window_new ();
  float left[2] = { G_MAXFLOAT, G_MAXFLOAT };

  showcase_row_ruler_set_lanes (ruler, 1, 12);
  showcase_row_ruler_set_stretch (ruler, 1);
  gtk_window_set_child (GTK_WINDOW (window), row);
  gtk_window_present (GTK_WINDOW (window));
  for (guint i = 0; i < G_N_ELEMENTS (left); i++)
    {
      g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
      g_autoptr (GskRenderNode) node = NULL;

      showcase_timeline_row_set_entry (SHOWCASE_TIMELINE_ROW (row), entry, chronology, i > 0 ? &ladder : NULL, 1);
      gtk_widget_measure (row, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
      gtk_widget_allocate (row, 300, measure_height (row, 300), -1, NULL);
      GTK_WIDGET_GET_CLASS (row)->snapshot (row, snapshot);
      node = gtk_snapshot_to_node (snapshot);
      g_assert_cmpuint (find_texts (node, 0, &left[i]), >, 5);
    }
  g_assert_cmpfloat (left[1], >, left[0] + 6);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Rows that are scrolled away and back are drawn as they were. */
static void
test_hidden (void)
{
  GtkWidget *row = create_row ();
  GtkWidget *window = gtk_window_new ();
  g_autoptr (ShowcaseEntry) entry = test_entry_new (&dated, "id");
  float left[2] = { G_MAXFLOAT, G_MAXFLOAT };

  gtk_window_set_child (GTK_WINDOW (window), row);
  showcase_timeline_row_set_entry (SHOWCASE_TIMELINE_ROW (row), entry, NULL, NULL, 0);
  gtk_window_present (GTK_WINDOW (window));
  gtk_widget_measure (row, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_allocate (row, 300, measure_height (row, 300), -1, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (left); i++)
    {
      g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
      g_autoptr (GskRenderNode) node = NULL;

      g_assert_true (gtk_widget_get_mapped (row));
      GTK_WIDGET_GET_CLASS (row)->snapshot (row, snapshot);
      node = gtk_snapshot_to_node (snapshot);
      g_assert_cmpuint (find_texts (node, 0, &left[i]), ==, 3);
      gtk_widget_set_child_visible (row, FALSE);
      g_assert_false (gtk_widget_get_mapped (row));
      gtk_widget_set_child_visible (row, TRUE);
    }
  g_assert_cmpfloat (left[0], ==, left[1]);
  gtk_window_destroy (GTK_WINDOW (window));
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
  showcase_timeline_row_set_entry (SHOWCASE_TIMELINE_ROW (row), entry, NULL, NULL, 0);
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
  g_setenv ("SHOWCASE_TODAY", "2026-03-31", TRUE);
  g_test_init (&argc, &argv, NULL);
  if (!gtk_init_check ())
    return 77;

  g_test_add_func ("/timeline/row/entries", test_entries);
  g_test_add_func ("/timeline/row/notify", test_notify);
  g_test_add_func ("/timeline/row/narrow", test_narrow);
  g_test_add_func ("/timeline/row/ladder", test_ladder);
  g_test_add_func ("/timeline/row/lines", test_lines);
  g_test_add_func ("/timeline/row/stretch", test_stretch);
  g_test_add_func ("/timeline/row/lanes", test_lanes);
  g_test_add_func ("/timeline/row/years-on-ladder", test_years_on_ladder);
  g_test_add_func ("/timeline/row/hidden", test_hidden);
  g_test_add_func ("/timeline/row/large-text", test_large_text);
  return g_test_run ();
}
