/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A timeline that is taken out of its window and put back, as a window does that becomes narrow.
 */

#include "showcase-timeline-row.h"
#include "showcase-timeline.h"
#include "test-timeline-catalog.h"

static void
settle (void)
{
  for (guint i = 0; i < 20; i++)
    {
      while (g_main_context_iteration (NULL, FALSE))
        ;
      g_usleep (2000);
    }
}

static ShowcaseEntry *
list_entries (ShowcaseTimeline *timeline,
              ShowcaseCatalog *catalog)
{
  ShowcaseEntry *entry = showcase_group_get_entry (showcase_catalog_get_group (catalog, 0), 25);

  showcase_timeline_set_catalog (timeline, catalog);
  showcase_timeline_set_selected (timeline, entry);
  return entry;
}

static gboolean
has_row (GtkWidget *widget,
         ShowcaseEntry *entry)
{
  if (SHOWCASE_IS_TIMELINE_ROW (widget) && showcase_timeline_row_get_entry (SHOWCASE_TIMELINE_ROW (widget)) == entry)
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (has_row (child, entry))
      return TRUE;
  return FALSE;
}

/* Between new entries and their layout; the window goes on without it. */
static void
test_before_layout (void)
{
  g_autoptr (ShowcaseCatalog) before = test_catalog_new (1, 40);
  g_autoptr (ShowcaseCatalog) after = test_catalog_new (1, 40);
  g_autoptr (ShowcaseTimeline) timeline = g_object_ref_sink (SHOWCASE_TIMELINE (showcase_timeline_new ()));
  GtkWindow *window = GTK_WINDOW (gtk_window_new ());
  ShowcaseEntry *entry;

  gtk_window_set_default_size (window, 300, 500);
  gtk_window_set_child (window, GTK_WIDGET (timeline));
  list_entries (timeline, before);
  gtk_window_present (window);
  settle ();

  entry = list_entries (timeline, after);
  gtk_window_set_child (window, NULL);
  gtk_widget_queue_resize (GTK_WIDGET (window));
  settle ();
  gtk_window_set_child (window, GTK_WIDGET (timeline));
  settle ();
  g_assert_true (has_row (GTK_WIDGET (timeline), entry));

  gtk_window_destroy (window);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  if (!gtk_init_check ())
    return 77;

  g_test_add_func ("/timeline/moving/before-layout", test_before_layout);

  return g_test_run ();
}
