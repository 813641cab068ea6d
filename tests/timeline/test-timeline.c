/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The timeline in a window: selection, headers, typing, activation, what a screen reader is told, and what ten thousand entries cost.
 */

#include "showcase-timeline.h"

#include "showcase-timeline-row.h"
#include "test-list-model.h"
#include "test-timeline-catalog.h"

typedef struct
{
  GtkWidget *window;
  ShowcaseTimeline *timeline;
  ShowcaseCatalog *catalog;
} Fixture;

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

static void
fixture_set_up (Fixture *fixture,
                guint n_groups,
                guint n_entries)
{
  fixture->catalog = test_catalog_new (n_groups, n_entries);
  fixture->window = gtk_window_new ();
  fixture->timeline = SHOWCASE_TIMELINE (showcase_timeline_new ());
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 300, 500);
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->timeline));
  showcase_timeline_set_catalog (fixture->timeline, fixture->catalog);
  gtk_window_present (GTK_WINDOW (fixture->window));
  settle ();
}

static void
fixture_tear_down (Fixture *fixture)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (fixture->catalog);
}

static void
collect (GtkWidget *widget,
         GType type,
         GPtrArray *found)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    collect (child, type, found);
}

static GtkWidget *
find_list (Fixture *fixture)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new ();

  collect (GTK_WIDGET (fixture->timeline), GTK_TYPE_LIST_VIEW, found);
  g_assert_cmpuint (found->len, ==, 1);
  return g_ptr_array_index (found, 0);
}

static GtkWidget *
find_row (Fixture *fixture,
          ShowcaseEntry *entry)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new ();

  collect (GTK_WIDGET (fixture->timeline), SHOWCASE_TYPE_TIMELINE_ROW, found);
  for (guint i = 0; i < found->len; i++)
    if (showcase_timeline_row_get_entry (g_ptr_array_index (found, i)) == entry)
      return g_ptr_array_index (found, i);
  return NULL;
}

static ShowcaseEntry *
get_entry (Fixture *fixture,
           guint group,
           guint entry)
{
  return showcase_group_get_entry (showcase_catalog_get_group (fixture->catalog, group), entry);
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
remember_cb (ShowcaseTimeline *timeline,
             ShowcaseEntry *entry,
             ShowcaseEntry **activated)
{
  g_assert_true (showcase_timeline_get_selected (timeline) == entry);
  *activated = entry;
}

static void
test_selected (void)
{
  Fixture fixture;
  guint count = 0;
  g_autoptr (ShowcaseEntry) selected = NULL;

  fixture_set_up (&fixture, 2, 3);
  g_signal_connect_swapped (fixture.timeline, "notify::selected", G_CALLBACK (count_cb), &count);
  g_assert_null (showcase_timeline_get_selected (fixture.timeline));

  showcase_timeline_set_selected (fixture.timeline, get_entry (&fixture, 1, 1));
  g_assert_true (showcase_timeline_get_selected (fixture.timeline) == get_entry (&fixture, 1, 1));
  g_assert_cmpuint (count, ==, 1);
  showcase_timeline_set_selected (fixture.timeline, get_entry (&fixture, 1, 1));
  g_assert_cmpuint (count, ==, 1);

  g_object_set (fixture.timeline, "selected", get_entry (&fixture, 0, 2), NULL);
  g_object_get (fixture.timeline, "selected", &selected, NULL);
  g_assert_true (selected == get_entry (&fixture, 0, 2));
  g_assert_cmpuint (count, ==, 2);
  g_clear_object (&selected);

  showcase_timeline_set_selected (fixture.timeline, NULL);
  g_assert_null (showcase_timeline_get_selected (fixture.timeline));
  fixture_tear_down (&fixture);
}

static void
test_catalog (void)
{
  Fixture fixture;
  g_autoptr (ShowcaseCatalog) other = test_catalog_new (1, 2);
  guint count = 0;

  fixture_set_up (&fixture, 2, 3);
  g_signal_connect_swapped (fixture.timeline, "notify::catalog", G_CALLBACK (count_cb), &count);
  showcase_timeline_set_selected (fixture.timeline, get_entry (&fixture, 0, 0));

  showcase_timeline_set_catalog (fixture.timeline, other);
  g_assert_true (showcase_timeline_get_catalog (fixture.timeline) == other);
  g_assert_null (showcase_timeline_get_selected (fixture.timeline));
  showcase_timeline_set_selected (fixture.timeline, get_entry (&fixture, 0, 0));
  g_assert_null (showcase_timeline_get_selected (fixture.timeline));
  g_assert_cmpuint (count, ==, 1);

  showcase_timeline_set_catalog (fixture.timeline, NULL);
  g_assert_null (showcase_timeline_get_catalog (fixture.timeline));
  g_assert_cmpuint (count, ==, 2);
  settle ();
  fixture_tear_down (&fixture);
}

static void
test_model (void)
{
  Fixture fixture;
  g_autoptr (TestListModel) shadow = NULL;
  g_autoptr (ShowcaseCatalog) other = test_catalog_new (3, 4);

  fixture_set_up (&fixture, 2, 3);
  shadow = test_list_model_new (G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (find_list (&fixture)))));
  showcase_timeline_set_catalog (fixture.timeline, other);
  test_list_model_verify (shadow);
  showcase_timeline_set_catalog (fixture.timeline, fixture.catalog);
  test_list_model_verify (shadow);
  g_clear_pointer (&shadow, test_list_model_free);
  fixture_tear_down (&fixture);
}

static guint
count_headers (Fixture *fixture)
{
  guint count = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (find_list (fixture)); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_visible (child) && g_strcmp0 (gtk_widget_get_css_name (child), "header") == 0)
      count++;
  return count;
}

static void
test_headers (void)
{
  Fixture several;
  Fixture single;

  fixture_set_up (&several, 2, 3);
  g_assert_cmpuint (count_headers (&several), ==, 2);
  fixture_tear_down (&several);

  fixture_set_up (&single, 1, 3);
  g_assert_cmpuint (count_headers (&single), ==, 0);
  fixture_tear_down (&single);
}

static void
test_accessible (void)
{
  Fixture fixture;
  GtkWidget *row;

  fixture_set_up (&fixture, 2, 3);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (find_list (&fixture)), GTK_ACCESSIBLE_PROPERTY_LABEL, "Timeline");

  row = gtk_widget_get_parent (find_row (&fixture, get_entry (&fixture, 1, 2)));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, "2002, Role 2.3, 2 highlights, 3 of 3");

  showcase_timeline_set_selected (fixture.timeline, get_entry (&fixture, 1, 2));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_SELECTED, TRUE);
  fixture_tear_down (&fixture);
}

static void
test_activate (void)
{
  Fixture fixture;
  ShowcaseEntry *activated = NULL;

  fixture_set_up (&fixture, 2, 3);
  g_signal_connect (fixture.timeline, "activated", G_CALLBACK (remember_cb), &activated);
  g_assert_true (gtk_widget_activate_action (find_list (&fixture), "list.activate-item", "u", 4));
  g_assert_true (activated == get_entry (&fixture, 1, 1));
  fixture_tear_down (&fixture);
}

static guint
count_entries (Fixture *fixture)
{
  return g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (find_list (fixture)))));
}

/* What is filtered out stays where a person reads; nothing is told of it, and it is selected again as soon as it is there. */
static void
test_filter (void)
{
  Fixture fixture;
  g_autoptr (TestListModel) shadow = NULL;
  ShowcaseEntry *other;

  fixture_set_up (&fixture, 2, 3);
  other = get_entry (&fixture, 1, 1);
  shadow = test_list_model_new (G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (find_list (&fixture)))));
  showcase_timeline_set_selected (fixture.timeline, get_entry (&fixture, 0, 2));

  showcase_timeline_filter (fixture.timeline, "ROLE 2.");
  test_list_model_verify (shadow);
  g_assert_cmpuint (count_entries (&fixture), ==, 3);
  g_assert_null (showcase_timeline_get_selected (fixture.timeline));
  settle ();
  g_assert_cmpuint (count_headers (&fixture), ==, 1);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (gtk_widget_get_parent (find_row (&fixture, other))), GTK_ACCESSIBLE_PROPERTY_LABEL, "2001, Role 2.2, 1 highlight, 2 of 3");

  showcase_timeline_filter (fixture.timeline, "nothing");
  g_assert_cmpuint (count_entries (&fixture), ==, 0);
  showcase_timeline_filter (fixture.timeline, "2002");
  g_assert_cmpuint (count_entries (&fixture), ==, 2);
  g_assert_true (showcase_timeline_get_selected (fixture.timeline) == get_entry (&fixture, 0, 2));

  /* What the program selects meanwhile is selected later too. */
  showcase_timeline_set_selected (fixture.timeline, other);
  g_assert_null (showcase_timeline_get_selected (fixture.timeline));
  showcase_timeline_filter (fixture.timeline, "");
  test_list_model_verify (shadow);
  g_assert_cmpuint (count_entries (&fixture), ==, 6);
  g_assert_true (showcase_timeline_get_selected (fixture.timeline) == other);
  settle ();
  g_assert_cmpuint (count_headers (&fixture), ==, 2);
  g_clear_pointer (&shadow, test_list_model_free);
  fixture_tear_down (&fixture);
}

/* A portfolio that is read again, or is put in another order, is filtered as before. */
static void
test_filter_stays (void)
{
  Fixture fixture;
  g_autoptr (ShowcaseCatalog) other = test_catalog_new (3, 4);

  fixture_set_up (&fixture, 2, 3);
  showcase_timeline_filter (fixture.timeline, "role 2.");
  showcase_timeline_set_selected (fixture.timeline, get_entry (&fixture, 1, 1));
  g_object_set (fixture.timeline, "order", SHOWCASE_ORDER_OLDEST, NULL);
  g_assert_cmpuint (count_entries (&fixture), ==, 3);
  g_assert_true (showcase_timeline_get_selected (fixture.timeline) == get_entry (&fixture, 1, 1));
  showcase_timeline_set_catalog (fixture.timeline, other);
  g_assert_cmpuint (count_entries (&fixture), ==, 4);
  g_assert_null (showcase_timeline_get_selected (fixture.timeline));
  showcase_timeline_set_catalog (fixture.timeline, NULL);
  g_assert_cmpuint (count_entries (&fixture), ==, 0);
  settle ();
  fixture_tear_down (&fixture);
}

static void
collect_entries (Fixture *fixture,
                 GString *titles)
{
  GListModel *model = G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (find_list (fixture))));

  g_string_truncate (titles, 0);
  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (ShowcaseEntry) entry = g_list_model_get_item (model, i);

      g_string_append_printf (titles, "%s|", showcase_entry_get_title (entry));
    }
}

/* Groups stay where they are; what is selected stays selected, wherever it goes. */
static void
test_order (void)
{
  Fixture fixture;
  g_autoptr (GString) titles = g_string_new (NULL);

  fixture_set_up (&fixture, 2, 3);
  showcase_timeline_set_selected (fixture.timeline, get_entry (&fixture, 0, 0));
  g_object_set (fixture.timeline, "order", SHOWCASE_ORDER_NEWEST, NULL);
  settle ();
  collect_entries (&fixture, titles);
  g_assert_cmpstr (titles->str, ==, "Role 1.3|Role 1.2|Role 1.1|Role 2.3|Role 2.2|Role 2.1|");
  g_assert_true (showcase_timeline_get_selected (fixture.timeline) == get_entry (&fixture, 0, 0));
  g_assert_cmpuint (count_headers (&fixture), ==, 2);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (gtk_widget_get_parent (find_row (&fixture, get_entry (&fixture, 1, 2)))), GTK_ACCESSIBLE_PROPERTY_LABEL, "2002, Role 2.3, 2 highlights, 1 of 3");

  showcase_timeline_set_selected (fixture.timeline, get_entry (&fixture, 1, 2));
  g_assert_true (showcase_timeline_get_selected (fixture.timeline) == get_entry (&fixture, 1, 2));
  g_object_set (fixture.timeline, "order", SHOWCASE_ORDER_OLDEST, NULL);
  settle ();
  collect_entries (&fixture, titles);
  g_assert_cmpstr (titles->str, ==, "Role 1.1|Role 1.2|Role 1.3|Role 2.1|Role 2.2|Role 2.3|");
  g_assert_true (showcase_timeline_get_selected (fixture.timeline) == get_entry (&fixture, 1, 2));
  fixture_tear_down (&fixture);
}

/* Years of the same length are as high as each other, evenly spaced or to scale, and never higher than three rows. */
static void
test_to_scale (void)
{
  Fixture fixture;
  GtkWidget *row;
  int even;

  fixture_set_up (&fixture, 1, 1);
  row = find_row (&fixture, get_entry (&fixture, 0, 0));
  even = gtk_widget_get_height (row);
  g_object_set (fixture.timeline, "stretch", 1.0, NULL);
  settle ();
  row = find_row (&fixture, get_entry (&fixture, 0, 0));
  g_assert_cmpint (gtk_widget_get_height (row), >, even);
  g_assert_cmpint (gtk_widget_get_height (row), <, 4 * even);
  g_object_set (fixture.timeline, "stretch", 0.0, NULL);
  settle ();
  g_assert_cmpint (gtk_widget_get_height (find_row (&fixture, get_entry (&fixture, 0, 0))), ==, even);
  fixture_tear_down (&fixture);
}

static float
find_row_y (Fixture *fixture,
            ShowcaseEntry *entry)
{
  GtkWidget *row = find_row (fixture, entry);
  graphene_point_t point;

  g_assert_nonnull (row);
  g_assert_true (gtk_widget_compute_point (row, GTK_WIDGET (fixture->timeline), &GRAPHENE_POINT_INIT (0, 0), &point));
  return point.y;
}

/* Months and years in turns. */
static ShowcaseCatalog *
make_uneven_catalog (void)
{
  g_autoptr (GPtrArray) groups = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint16 i = 0; i < 40; i++)
    {
      guint16 year = (guint16)(1930 + 2 * i);
      TestEntry entry = { .title = "Engineer", .period = { { year, 1, 0 }, { year, i % 2 == 0 ? 3 : 12, 0 }, SHOWCASE_PERIOD_CLOSED, FALSE } };

      if (i % 2 == 1)
        entry.period.start.year--;
      g_ptr_array_add (entries, test_entry_new (&entry, "id"));
    }
  g_ptr_array_add (groups, g_object_new (SHOWCASE_TYPE_GROUP, "id", "id", "title", "Group", "document", "a.md", "body", "id", "entries", entries, NULL));
  return g_object_new (SHOWCASE_TYPE_CATALOG, "groups", groups, NULL);
}

/* What is selected stays in view while rows become higher or come in another order. */
static void
test_keeps_place (void)
{
  Fixture fixture;
  int even;

  fixture_set_up (&fixture, 1, 1);
  g_object_unref (fixture.catalog);
  fixture.catalog = make_uneven_catalog ();
  showcase_timeline_set_catalog (fixture.timeline, fixture.catalog);
  showcase_timeline_set_selected (fixture.timeline, get_entry (&fixture, 0, 25));
  settle ();
  even = gtk_widget_get_height (find_row (&fixture, get_entry (&fixture, 0, 25)));
  for (int i = 1; i <= 10; i++)
    {
      g_object_set (fixture.timeline, "stretch", i / 10.0, NULL);
      settle ();
    }
  g_assert_cmpint (gtk_widget_get_height (find_row (&fixture, get_entry (&fixture, 0, 25))), >, even);
  g_assert_cmpfloat (find_row_y (&fixture, get_entry (&fixture, 0, 25)), >=, 0);
  g_assert_cmpfloat (find_row_y (&fixture, get_entry (&fixture, 0, 25)), <, 500);
  g_object_set (fixture.timeline, "order", SHOWCASE_ORDER_NEWEST, NULL);
  settle ();
  g_assert_cmpfloat (find_row_y (&fixture, get_entry (&fixture, 0, 25)), >=, 0);
  g_assert_cmpfloat (find_row_y (&fixture, get_entry (&fixture, 0, 25)), <, 500);
  fixture_tear_down (&fixture);
}

/* The rail is lit beside the selected entry, and nowhere beside others that have no time in common with it. */
static void
test_lit (void)
{
  Fixture fixture;

  fixture_set_up (&fixture, 2, 3);
  showcase_timeline_set_selected (fixture.timeline, get_entry (&fixture, 0, 1));
  for (guint i = 0; i < 3; i++)
    {
      g_assert_true (gtk_widget_has_css_class (gtk_widget_get_first_child (find_row (&fixture, get_entry (&fixture, 0, i))), "lit") == (i == 1));
      g_assert_false (gtk_widget_has_css_class (gtk_widget_get_first_child (find_row (&fixture, get_entry (&fixture, 1, i))), "lit"));
    }
  showcase_timeline_set_selected (fixture.timeline, NULL);
  g_assert_false (gtk_widget_has_css_class (gtk_widget_get_first_child (find_row (&fixture, get_entry (&fixture, 0, 1))), "lit"));
  fixture_tear_down (&fixture);
}

static void
test_many (void)
{
  static const char *const typed[] = { "r", "ro", "role 9", "role 99.9" };
  Fixture fixture;
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();
  gint64 start;

  fixture_set_up (&fixture, 100, 100);
  collect (GTK_WIDGET (fixture.timeline), SHOWCASE_TYPE_TIMELINE_ROW, rows);
  g_assert_cmpuint (rows->len, <, 400);

  start = g_get_monotonic_time ();
  showcase_timeline_set_selected (fixture.timeline, get_entry (&fixture, 99, 99));
  g_test_message ("selecting the last of 10,000: %" G_GINT64_FORMAT " µs", g_get_monotonic_time () - start);
  settle ();
  g_assert_nonnull (find_row (&fixture, get_entry (&fixture, 99, 99)));

  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      start = g_get_monotonic_time ();
      showcase_timeline_filter (fixture.timeline, typed[i]);
      g_test_message ("filtering 10,000 by “%s”: %" G_GINT64_FORMAT " µs", typed[i], g_get_monotonic_time () - start);
      settle ();
    }
  g_assert_cmpuint (count_entries (&fixture), <, 100);
  fixture_tear_down (&fixture);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  if (!gtk_init_check ())
    return 77;

  g_test_add_func ("/timeline/selected", test_selected);
  g_test_add_func ("/timeline/catalog", test_catalog);
  g_test_add_func ("/timeline/model", test_model);
  g_test_add_func ("/timeline/headers", test_headers);
  g_test_add_func ("/timeline/accessible", test_accessible);
  g_test_add_func ("/timeline/activate", test_activate);
  g_test_add_func ("/timeline/filter", test_filter);
  g_test_add_func ("/timeline/filter-stays", test_filter_stays);
  g_test_add_func ("/timeline/order", test_order);
  g_test_add_func ("/timeline/to-scale", test_to_scale);
  g_test_add_func ("/timeline/keeps-place", test_keeps_place);
  g_test_add_func ("/timeline/lit", test_lit);
  g_test_add_func ("/timeline/many", test_many);
  return g_test_run ();
}
