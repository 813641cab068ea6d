/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Scrolling the document view in a real window: nothing jumps, and how long frames take.
 */

#include "layout-fixture.h"
#include "view-fixture.h"

#include <math.h>

#define FRAMES 240

static void
set_place (ViewFixture *fixture,
           guint block)
{
  showcase_document_view_set_place (fixture->view, block, 0);
  view_fixture_wait_frame (fixture);
}

/* Scrolls as a finger does that lets go: each frame a little less far, through the adjustment. Returns the largest jump of what is on the page. */
static double
fling (ViewFixture *fixture,
       double speed)
{
  GtkAdjustment *adjustment = fixture->view->vadjustment;
  double largest = 0;

  for (guint i = 0; i < FRAMES; i++)
    {
      double delta = speed * exp (-(double)i / 90);
      double value = gtk_adjustment_get_value (adjustment);
      guint first;
      guint n_visible;
      guint block;
      double before;

      showcase_flow_get_visible (fixture->view->flow, &first, &n_visible);
      block = first + n_visible / 2;
      before = showcase_flow_get_y (fixture->view->flow, block);
      gtk_adjustment_set_value (adjustment, value + delta);
      g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, value + delta);
      view_fixture_draw (fixture);
      g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, value + delta);
      largest = MAX (largest, fabs (showcase_flow_get_y (fixture->view->flow, block) - (before - delta)));
    }

  return largest;
}

static void
test_no_jumps (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_document (1000 * 1000);
  guint n_blocks = showcase_document_get_n_blocks (document);
  ViewFixture fixture;
  double jump;

  view_fixture_init (&fixture, 700, 700);
  view_fixture_show (&fixture, document);
  view_fixture_hold_worker (&fixture);
  set_place (&fixture, n_blocks / 2);
  jump = fling (&fixture, -400);
  set_place (&fixture, n_blocks * 3 / 4);
  jump = MAX (jump, fling (&fixture, 400));
  g_assert_false (showcase_column_is_exact (showcase_flow_get_column (fixture.view->flow)));
  g_test_message ("largest jump in %d frames over unmeasured blocks: %g px", 2 * FRAMES, jump);
  g_assert_cmpfloat (jump, <, 1e-6);

  /* The same while the worker hands over heights. */
  set_place (&fixture, n_blocks / 2);
  showcase_document_view_start_measuring (fixture.view);
  for (guint i = 0; !showcase_column_is_exact (showcase_flow_get_column (fixture.view->flow)); i++)
    {
      g_assert_cmpfloat (fling (&fixture, i % 2 == 0 ? -40 : 40), <, 1e-6);
      g_main_context_iteration (NULL, FALSE);
    }
  view_fixture_clear (&fixture);
}

/* Bounds and value agree with the place at all times. */
static void
check_bounds (ViewFixture *fixture)
{
  GtkAdjustment *adjustment = fixture->view->vadjustment;

  g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_value (adjustment) - gtk_adjustment_get_lower (adjustment),
                                  showcase_flow_get_position (fixture->view->flow), 1e-6);
  g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_lower (adjustment),
                                  showcase_flow_get_total (fixture->view->flow), 1e-6);
}

static void
test_bounds (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_document (300 * 1000);
  ViewFixture fixture;
  GtkAdjustment *adjustment;

  view_fixture_init (&fixture, 700, 700);
  view_fixture_show (&fixture, document);
  adjustment = fixture.view->vadjustment;
  check_bounds (&fixture);
  for (guint i = 0; i < 30; i++)
    {
      gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + g_test_rand_int_range (-3000, 4000));
      view_fixture_wait_frame (&fixture);
      check_bounds (&fixture);
    }
  view_fixture_wait_measured (&fixture);
  check_bounds (&fixture);

  /* Both ends can be reached. */
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
  view_fixture_wait_frame (&fixture);
  check_bounds (&fixture);
  g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_value (adjustment) + 700, gtk_adjustment_get_upper (adjustment), 1e-6);
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_lower (adjustment));
  view_fixture_wait_frame (&fixture);
  g_assert_cmpfloat (showcase_flow_get_position (fixture.view->flow), ==, 0);
  view_fixture_clear (&fixture);
}

static void
test_same_adjustment (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_document (100 * 1000);
  g_autoptr (GtkAdjustment) own = g_object_ref_sink (gtk_adjustment_new (0, 0, 0, 0, 0, 0));
  GtkAdjustment *found;
  ViewFixture fixture;

  view_fixture_init (&fixture, 700, 700);
  view_fixture_show (&fixture, document);
  set_place (&fixture, 50);
  g_object_set (fixture.view, "vadjustment", own, NULL);
  g_object_get (fixture.view, "vadjustment", &found, NULL);
  g_assert_true (found == own);
  g_object_unref (found);
  view_fixture_wait_frame (&fixture);
  g_assert_cmpuint (view_fixture_get_block (&fixture), ==, 50);
  gtk_adjustment_set_value (own, gtk_adjustment_get_value (own) + 5000);
  view_fixture_wait_frame (&fixture);
  g_assert_cmpuint (view_fixture_get_block (&fixture), >, 50);
  view_fixture_clear (&fixture);
}

static int
compare_times (gconstpointer a,
               gconstpointer b)
{
  return *(const double *)a < *(const double *)b ? -1 : *(const double *)a > *(const double *)b;
}

static void
report_times (const char *what,
              double *times,
              guint n_times)
{
  qsort (times, n_times, sizeof *times, compare_times);
  g_test_message ("%s: median %.2f ms, worst %.2f ms", what, times[n_times / 2], times[n_times - 1]);
}

static void
time_opening (ViewFixture *fixture,
              ShowcaseDocument *document)
{
  double times[9];
  double step = 0;

  for (guint i = 0; i < G_N_ELEMENTS (times); i++)
    {
      gint64 started = g_get_monotonic_time ();

      showcase_document_view_set_document (fixture->view, document, NULL, NULL, NULL);
      step = (double)(g_get_monotonic_time () - started) / 1000;
      times[i] = step + view_fixture_draw (fixture);
    }
  g_test_message ("of it in set_document: %.2f ms", step);
  report_times ("set_document to the first frame, without parsing", times, G_N_ELEMENTS (times));
}

static void
time_scrolling (ViewFixture *fixture,
                const char *what,
                double delta)
{
  GtkAdjustment *adjustment = fixture->view->vadjustment;
  double times[FRAMES];

  for (guint i = 0; i < FRAMES; i++)
    {
      gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + delta);
      times[i] = view_fixture_draw (fixture);
    }
  report_times (what, times, FRAMES);
}

static void
time_jumps (ViewFixture *fixture,
            guint n_blocks)
{
  double times[60];

  for (guint i = 0; i < G_N_ELEMENTS (times); i++)
    {
      showcase_document_view_set_place (fixture->view, (i * 7919) % n_blocks, 0);
      times[i] = view_fixture_draw (fixture);
    }
  report_times ("jumps to unmeasured places", times, G_N_ELEMENTS (times));
}

static void
time_resizing (ViewFixture *fixture)
{
  double times[60];

  for (guint i = 0; i < G_N_ELEMENTS (times); i++)
    {
      gint64 started = g_get_monotonic_time ();

      showcase_flow_set_width (fixture->view->flow, 500 - (int)i);
      showcase_flow_fill (fixture->view->flow, 800);
      times[i] = (double)(g_get_monotonic_time () - started) / 1000;
    }
  report_times ("a step of resizing", times, G_N_ELEMENTS (times));
}

/* Only printed: the figures belong to the machine. */
static void
test_times (gconstpointer length)
{
  g_autofree char *text = fixture_write (GPOINTER_TO_SIZE (length), 1);
  g_autoptr (ShowcaseDocument) document = fixture_parse (text);
  guint n_blocks = showcase_document_get_n_blocks (document);
  ViewFixture fixture;

  g_test_message ("%.1f MB, %u blocks", (double)GPOINTER_TO_SIZE (length) / 1e6, n_blocks);
  view_fixture_init (&fixture, 800, 800);
  time_opening (&fixture, document);
  view_fixture_hold_worker (&fixture);
  time_scrolling (&fixture, "scrolling down, 60 px a frame, unmeasured", 60);
  time_scrolling (&fixture, "scrolling back up", -60);
  time_jumps (&fixture, n_blocks);
  time_resizing (&fixture);
  view_fixture_clear (&fixture);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (!gtk_init_check ())
    return 77;

  g_test_add_func ("/scrolling/no-jumps", test_no_jumps);
  g_test_add_func ("/scrolling/bounds", test_bounds);
  g_test_add_func ("/scrolling/same-adjustment", test_same_adjustment);
  g_test_add_data_func ("/scrolling/times-1-mb", GSIZE_TO_POINTER (1000 * 1000), test_times);
  if (g_test_slow ())
    g_test_add_data_func ("/scrolling/times-10-mb", GSIZE_TO_POINTER (10 * 1000 * 1000), test_times);

  return g_test_run ();
}
