/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The rail: what it paints beside a row for what it is and what is before and after it.
 */

#include "showcase-rail.h"

#include <gtk/gtk.h>

#define WIDTH 40
#define HEIGHT 60
#define MIDDLE 17
#define LANE 7
#define OTHER_LANE 17

static const ShowcaseDate today = { 2026, 3, 31 };

/* Paints the rail of a row of a list, whose periods have bars between, and reads how opaque it is at a place. */
static guint
read_alpha (const char *texts,
            guint row,
            int x,
            int y)
{
  g_auto (GStrv) parts = g_strsplit (texts, "|", -1);
  g_autofree ShowcasePeriod *periods = g_new0 (ShowcasePeriod, g_strv_length (parts));
  g_autoptr (ShowcaseChronology) chronology = NULL;
  g_autoptr (ShowcaseRowRuler) ruler = showcase_row_ruler_new ();
  GtkWidget *rail = showcase_rail_new (ruler);
  GtkWidget *window = gtk_window_new ();
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);
  guint32 pixel;

  for (guint i = 0; parts[i] != NULL; i++)
    if (*parts[i] != '\0')
      g_assert_true (showcase_period_parse (parts[i], &periods[i]));
  chronology = showcase_chronology_new (periods, g_strv_length (parts), TRUE, &today, 0);
  showcase_rail_set_row (SHOWCASE_RAIL (rail), chronology, row);
  showcase_rail_set_text (SHOWCASE_RAIL (rail), 2, 0, MIDDLE, HEIGHT);
  gtk_window_set_child (GTK_WINDOW (window), rail);
  gtk_widget_measure (rail, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_allocate (rail, WIDTH, HEIGHT, -1, NULL);
  GTK_WIDGET_GET_CLASS (rail)->snapshot (rail, snapshot);

  node = gtk_snapshot_to_node (snapshot);
  g_assert_nonnull (node);
  gsk_render_node_draw (node, cr);
  cairo_surface_flush (surface);
  pixel = ((guint32 *)(gpointer)(cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface)))[x];

  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  gtk_window_destroy (GTK_WINDOW (window));
  return pixel >> 24;
}

/* A list without dates: rings on a line from the first one to the last. */
static void
test_topics (void)
{
  g_assert_cmpuint (read_alpha ("||", 0, LANE, 2), ==, 0);
  g_assert_cmpuint (read_alpha ("||", 0, LANE, HEIGHT - 1), >, 0);
  g_assert_cmpuint (read_alpha ("||", 1, LANE, 2), >, 0);
  g_assert_cmpuint (read_alpha ("||", 1, LANE, HEIGHT - 1), >, 0);
  g_assert_cmpuint (read_alpha ("||", 2, LANE, HEIGHT - 1), ==, 0);
  g_assert_cmpuint (read_alpha ("||", 1, LANE, MIDDLE), ==, 0);
  g_assert_cmpuint (read_alpha ("||", 1, LANE, MIDDLE - 4), >, 0);
}

static void
test_bar (void)
{
  const char *months = "Jan 2020 – Dec 2020|Jan 2018 – Dec 2018";

  g_assert_cmpuint (read_alpha (months, 0, LANE, MIDDLE), ==, 255);
  g_assert_cmpuint (read_alpha (months, 0, LANE + 2, 3), >, 0);
  g_assert_cmpuint (read_alpha (months, 0, LANE + 2, HEIGHT - 4), ==, 0);
  g_assert_cmpuint (read_alpha (months, 0, LANE, HEIGHT - 4), >, 0);
  g_assert_cmpuint (read_alpha (months, 0, LANE, HEIGHT - 4), <, read_alpha (months, 0, LANE, 4));
  g_assert_cmpuint (read_alpha (months, 1, LANE + 2, HEIGHT - 4), >, 0);
}

/* A bar that nobody knows the end of gets weaker towards it; one that is known to the month does not. */
static void
test_soft_ends (void)
{
  g_assert_cmpuint (read_alpha ("since May 2023", 0, LANE + 2, 1), <, read_alpha ("since May 2023", 0, LANE + 2, 9));
  g_assert_cmpuint (read_alpha ("May 2023 – Jan 2025", 0, LANE, 3), ==, read_alpha ("May 2023 – Jan 2025", 0, LANE, 9));
  g_assert_cmpuint (read_alpha ("2020 – 2022", 0, LANE, HEIGHT - 3), <, read_alpha ("2020 – 2022", 0, LANE, HEIGHT / 2));
}

static void
test_lanes (void)
{
  const char *both = "Jan 2020 – Dec 2024|Jan 2018 – Dec 2023";

  g_assert_cmpuint (read_alpha (both, 1, LANE, HEIGHT / 4), >, 0);
  g_assert_cmpuint (read_alpha (both, 1, OTHER_LANE, MIDDLE), ==, 255);
  g_assert_cmpuint (read_alpha (both, 0, OTHER_LANE, MIDDLE), ==, 0);
}

/* What has no date has time going on beside it, or dots. */
static void
test_undated (void)
{
  guint n_dots = 0;

  for (int y = MIDDLE + 6; y < HEIGHT; y++)
    n_dots += read_alpha ("Jan 2020 – Dec 2020||Jan 2018 – Dec 2018", 1, LANE, y) > 0;
  g_assert_cmpuint (n_dots, >, 4);
  g_assert_cmpuint (n_dots, <, (HEIGHT - MIDDLE) / 2);
  for (int y = MIDDLE + 6; y < HEIGHT; y++)
    g_assert_cmpuint (read_alpha ("Jan 2010 – Dec 2020||Jan 2018 – Dec 2018", 1, LANE, y), >, 0);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  if (!gtk_init_check ())
    return 77;

  g_test_add_func ("/timeline/rail/topics", test_topics);
  g_test_add_func ("/timeline/rail/bar", test_bar);
  g_test_add_func ("/timeline/rail/soft-ends", test_soft_ends);
  g_test_add_func ("/timeline/rail/lanes", test_lanes);
  g_test_add_func ("/timeline/rail/undated", test_undated);
  return g_test_run ();
}
