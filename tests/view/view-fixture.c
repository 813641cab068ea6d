/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A window with a document view, for tests on a display.
 */

#include "view-fixture.h"

#include <stdarg.h>

void
view_fixture_init (ViewFixture *fixture,
                   int width,
                   int height)
{
  fixture->window = gtk_window_new ();
  fixture->scroller = gtk_scrolled_window_new ();
  fixture->view = SHOWCASE_DOCUMENT_VIEW (showcase_document_view_new ());
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (fixture->scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (fixture->scroller), GTK_WIDGET (fixture->view));
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->scroller);
  gtk_window_set_decorated (GTK_WINDOW (fixture->window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), width, height);
  gtk_window_present (GTK_WINDOW (fixture->window));
  view_fixture_wait_frame (fixture);
}

void
view_fixture_clear (ViewFixture *fixture)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

void
view_fixture_show (ViewFixture *fixture,
                   ShowcaseDocument *document)
{
  showcase_document_view_set_document (fixture->view, document, NULL, NULL, NULL);
  view_fixture_wait_frame (fixture);
}

static void
painted_cb (gboolean *painted)
{
  *painted = TRUE;
}

/* Until a frame has been painted that was begun after this. */
void
view_fixture_wait_frame (ViewFixture *fixture)
{
  GdkFrameClock *clock;
  gboolean painted = FALSE;

  while (!gtk_widget_get_mapped (GTK_WIDGET (fixture->view)))
    g_main_context_iteration (NULL, TRUE);
  clock = gtk_widget_get_frame_clock (GTK_WIDGET (fixture->view));
  g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (painted_cb), &painted);
  gtk_widget_queue_draw (GTK_WIDGET (fixture->view));
  gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_LAYOUT);
  while (!painted)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handlers_disconnect_by_data (clock, &painted);
}

void
view_fixture_wait_measured (ViewFixture *fixture)
{
  while (!showcase_column_is_exact (showcase_flow_get_column (fixture->view->flow)))
    g_main_context_iteration (NULL, TRUE);
}

/* Keeps the worker from measuring, so that everything that is not visible stays an estimate. */
void
view_fixture_hold_worker (ViewFixture *fixture)
{
  showcase_measure_cancel (fixture->view->measure);
  g_clear_handle_id (&fixture->view->measure_source, g_source_remove);
}

/* Lays out and paints as a frame does, and returns how long that took, in milliseconds. */
double
view_fixture_draw (ViewFixture *fixture)
{
  GtkWidget *widget = GTK_WIDGET (fixture->view);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  gint64 started = g_get_monotonic_time ();

  GTK_WIDGET_GET_CLASS (widget)->size_allocate (widget, gtk_widget_get_width (widget), gtk_widget_get_height (widget), -1);
  GTK_WIDGET_GET_CLASS (widget)->snapshot (widget, snapshot);
  node = gtk_snapshot_to_node (snapshot);

  return (double)(g_get_monotonic_time () - started) / 1000;
}

guint
view_fixture_get_block (ViewFixture *fixture)
{
  guint block;
  double offset;

  showcase_document_view_get_place (fixture->view, &block, &offset);
  return block;
}

gboolean
view_fixture_can_act (void)
{
  g_autofree char *xdotool = g_find_program_in_path ("xdotool");

  return xdotool != NULL;
}

/* Moves the pointer or presses keys as a person does: through the X server. */
void
view_fixture_act (ViewFixture *fixture,
                  const char *format,
                  ...)
{
  g_autofree char *arguments = NULL;
  g_autofree char *command = NULL;
  g_autoptr (GError) error = NULL;
  va_list list;

  va_start (list, format);
  arguments = g_strdup_vprintf (format, list);
  va_end (list);
  command = g_strdup_printf ("xdotool %s", arguments);
  g_spawn_command_line_sync (command, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  view_fixture_wait_frame (fixture);
  for (guint i = 0; i < 20; i++)
    {
      g_usleep (2000);
      while (g_main_context_iteration (NULL, FALSE))
        ;
    }
}

/* A child of an accessible object by its number, or NULL; it is kept by its parent. */
GtkAccessible *
view_fixture_find_nth (GtkAccessible *parent,
                       guint n)
{
  g_autoptr (GtkAccessible) child = gtk_accessible_get_first_accessible_child (parent);

  for (; n > 0; n--)
    {
      g_autoptr (GtkAccessible) before = g_steal_pointer (&child);

      child = gtk_accessible_get_next_accessible_sibling (before);
    }

  return child;
}

/* What is below the view by the numbers of its ancestors and its own; it is kept by the view. */
GtkAccessible *
view_fixture_find (ViewFixture *fixture,
                   const char *path)
{
  GtkAccessible *found = GTK_ACCESSIBLE (fixture->view);

  for (; *path != '\0'; path++)
    {
      found = view_fixture_find_nth (found, (guint)(*path - '0'));
      g_assert_nonnull (found);
    }

  return found;
}
