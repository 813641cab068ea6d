/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The rail: what it paints for each mark and each place in a group.
 */

#include "showcase-rail.h"

#include <gtk/gtk.h>

#define WIDTH 40
#define HEIGHT 60

/* Paints a rail and reads how opaque its middle column is in a row of pixels. */
static guint
read_alpha (ShowcaseRailMark mark,
            ShowcaseRailEnds ends,
            int y)
{
  GtkWidget *rail = showcase_rail_new ();
  GtkWidget *window = gtk_window_new ();
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);
  guint32 pixel;

  showcase_rail_set_mark (SHOWCASE_RAIL (rail), mark, ends);
  g_assert_cmpint (showcase_rail_get_mark (SHOWCASE_RAIL (rail)), ==, mark);
  g_assert_cmpint (showcase_rail_get_ends (SHOWCASE_RAIL (rail)), ==, ends);
  gtk_window_set_child (GTK_WINDOW (window), rail);
  gtk_widget_measure (rail, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_allocate (rail, WIDTH, HEIGHT, -1, NULL);
  GTK_WIDGET_GET_CLASS (rail)->snapshot (rail, snapshot);

  node = gtk_snapshot_to_node (snapshot);
  g_assert_nonnull (node);
  gsk_render_node_draw (node, cr);
  cairo_surface_flush (surface);
  pixel = ((guint32 *)(gpointer)(cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface)))[WIDTH / 2];

  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  gtk_window_destroy (GTK_WINDOW (window));
  return pixel >> 24;
}

static void
test_line (void)
{
  const ShowcaseRailEnds both = SHOWCASE_RAIL_CONTINUES_ABOVE | SHOWCASE_RAIL_CONTINUES_BELOW;

  g_assert_cmpuint (read_alpha (SHOWCASE_RAIL_MARK_DOT, both, 0), >, 0);
  g_assert_cmpuint (read_alpha (SHOWCASE_RAIL_MARK_DOT, both, HEIGHT - 1), >, 0);
  g_assert_cmpuint (read_alpha (SHOWCASE_RAIL_MARK_DOT, SHOWCASE_RAIL_CONTINUES_BELOW, 0), ==, 0);
  g_assert_cmpuint (read_alpha (SHOWCASE_RAIL_MARK_DOT, SHOWCASE_RAIL_CONTINUES_BELOW, HEIGHT - 1), >, 0);
  g_assert_cmpuint (read_alpha (SHOWCASE_RAIL_MARK_DOT, SHOWCASE_RAIL_CONTINUES_ABOVE, 0), >, 0);
  g_assert_cmpuint (read_alpha (SHOWCASE_RAIL_MARK_DOT, SHOWCASE_RAIL_CONTINUES_ABOVE, HEIGHT - 1), ==, 0);
  g_assert_cmpuint (read_alpha (SHOWCASE_RAIL_MARK_DOT, 0, 0), ==, 0);
}

static void
test_marks (void)
{
  g_assert_cmpuint (read_alpha (SHOWCASE_RAIL_MARK_DOT, 0, HEIGHT / 2), ==, 255);
  g_assert_cmpuint (read_alpha (SHOWCASE_RAIL_MARK_SOFT, 0, HEIGHT / 2), ==, 255);
  g_assert_cmpuint (read_alpha (SHOWCASE_RAIL_MARK_RING, 0, HEIGHT / 2), ==, 0);
  g_assert_cmpuint (read_alpha (SHOWCASE_RAIL_MARK_RING, 0, HEIGHT / 2 - 4), >, 0);
}

/* An ongoing entry at the top of its group has no line above it but one that fades away. */
static void
test_soft_end (void)
{
  guint near = read_alpha (SHOWCASE_RAIL_MARK_SOFT, SHOWCASE_RAIL_CONTINUES_BELOW, HEIGHT / 2 - 10);
  guint far = read_alpha (SHOWCASE_RAIL_MARK_SOFT, SHOWCASE_RAIL_CONTINUES_BELOW, 2);

  g_assert_cmpuint (near, >, far);
  g_assert_cmpuint (far, <, 16);
  g_assert_cmpuint (read_alpha (SHOWCASE_RAIL_MARK_SOFT, SHOWCASE_RAIL_CONTINUES_ABOVE, HEIGHT - 2), <, 16);
  g_assert_cmpuint (read_alpha (SHOWCASE_RAIL_MARK_SOFT, SHOWCASE_RAIL_CONTINUES_ABOVE, HEIGHT / 2 + 10), >, 16);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  if (!gtk_init_check ())
    return 77;

  g_test_add_func ("/timeline/rail/line", test_line);
  g_test_add_func ("/timeline/rail/marks", test_marks);
  g_test_add_func ("/timeline/rail/soft-end", test_soft_end);
  return g_test_run ();
}
