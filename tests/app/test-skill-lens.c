/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Looking through a skill in the program: the chart, the bar above the timeline, which rows stand out, where the links lead, and what stays when the documents change.
 */

#include "showcase-skill-axis.h"
#include "showcase-skill-bar.h"
#include "showcase-skill-dialog.h"
#include "showcase-skill-strip.h"
#include "showcase-timeline-row.h"
#include "window-fixture.h"

#define CAREER \
  "# Career\n\n## 2022 – 2023: Architect\n\nDrew plans in Python.\n\n## 2019 – 2021: Developer\n\nWrote Python and Redis.\n\n" \
  "## 2017 – 2018: Trainee\n\nMade coffee.\n"

static AdwDialog *
get_dialog (WindowFixture *fixture)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window));
}

static void
activate (WindowFixture *fixture,
          const char *action)
{
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), action, NULL);
  window_fixture_settle ();
}

static void
open_text (WindowFixture *fixture,
           const char *text)
{
  g_autoptr (GFile) file = app_fixture_write (fixture->app->elsewhere, "career.md", text, -1);
  GFile *const files[] = { file };

  showcase_shelf_open (showcase_session_get_shelf (fixture->session), files, 1);
  app_fixture_wait_for_shelf (showcase_session_get_shelf (fixture->session));
  window_fixture_settle ();
}

static GtkSelectionModel *
get_model (WindowFixture *fixture)
{
  return gtk_column_view_get_model (GTK_COLUMN_VIEW (window_fixture_find (get_dialog (fixture), GTK_TYPE_COLUMN_VIEW)));
}

/* Opens the chart and waits for as many skills. */
static void
open_chart (WindowFixture *fixture,
            guint n_skills)
{
  activate (fixture, "skills");
  g_assert_true (SHOWCASE_IS_SKILL_DIALOG (get_dialog (fixture)));
  while (g_list_model_get_n_items (G_LIST_MODEL (get_model (fixture))) != n_skills)
    g_main_context_iteration (NULL, TRUE);
  window_fixture_settle ();
}

static void
choose (WindowFixture *fixture,
        const char *query,
        guint n_found)
{
  GtkWidget *entry = window_fixture_find (get_dialog (fixture), GTK_TYPE_SEARCH_ENTRY);

  gtk_editable_set_text (GTK_EDITABLE (entry), query);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (get_model (fixture))), ==, n_found);
  g_signal_emit_by_name (entry, "activate");
  while (get_dialog (fixture) != NULL)
    g_main_context_iteration (NULL, TRUE);
  window_fixture_settle ();
}

static GtkWidget *
get_bar (WindowFixture *fixture)
{
  return window_fixture_find (fixture->window, SHOWCASE_TYPE_SKILL_BAR);
}

static void
assert_bar (WindowFixture *fixture,
            const char *name,
            const char *count)
{
  GtkWidget *bar = get_bar (fixture);
  GtkLabel *name_label = GTK_LABEL (gtk_widget_get_template_child (bar, SHOWCASE_TYPE_SKILL_BAR, "name"));
  GtkLabel *count_label = GTK_LABEL (gtk_widget_get_template_child (bar, SHOWCASE_TYPE_SKILL_BAR, "count"));

  g_assert_true (gtk_widget_get_visible (bar));
  g_assert_cmpstr (gtk_label_get_label (name_label), ==, name);
  g_assert_cmpstr (gtk_label_get_label (count_label), ==, count);
}

static void
follow (WindowFixture *fixture,
        const char *address)
{
  GtkWidget *sentence = GTK_WIDGET (gtk_widget_get_template_child (get_bar (fixture), SHOWCASE_TYPE_SKILL_BAR, "sentence"));
  gboolean handled = FALSE;

  g_signal_emit_by_name (sentence, "activate-link", address, &handled);
  g_assert_true (handled);
  window_fixture_settle ();
}

static void
collect_rows (GtkWidget *widget,
              GString *found)
{
  if (SHOWCASE_IS_TIMELINE_ROW (widget))
    {
      ShowcaseEntry *entry = showcase_timeline_row_get_entry (SHOWCASE_TIMELINE_ROW (widget));

      if (entry != NULL && gtk_widget_get_mapped (widget))
        g_string_append_printf (found,
                                "%s%s%s ",
                                showcase_entry_get_role (entry),
                                gtk_widget_has_css_class (gtk_widget_get_parent (widget), "featured") ? "+" : "",
                                gtk_widget_has_css_class (widget, "faint") ? "-" : "");
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    collect_rows (child, found);
}

static void
assert_rows (WindowFixture *fixture,
             const char *expected)
{
  GString *found = g_string_new (NULL);
  g_autofree char *owned = NULL;

  collect_rows (GTK_WIDGET (window_fixture_get_timeline (fixture)), found);
  owned = g_strchomp (g_string_free_and_steal (found));
  g_assert_cmpstr (owned, ==, expected);
}

static void
assert_mark (WindowFixture *fixture,
             const char *expected)
{
  ShowcaseDocumentView *view = window_fixture_get_view (fixture);
  GArray *matches = showcase_document_view_get_matches (view);
  const ShowcaseRange *range;
  g_autofree char *found = NULL;

  if (expected == NULL)
    {
      g_assert_null (matches);
      return;
    }
  g_assert_nonnull (matches);
  g_assert_cmpuint (matches->len, ==, 1);
  range = &g_array_index (matches, ShowcaseRange, 0);
  found = g_strndup (showcase_document_get_block_text (showcase_document_view_get_document (view), range->start.block) + range->start.offset, range->end.offset - range->start.offset);
  g_assert_cmpstr (found, ==, expected);
}

static void
test_lens (WindowFixture *fixture)
{
  open_text (fixture, CAREER);
  assert_rows (fixture, "Architect Developer Trainee");
  g_assert_null (get_bar (fixture));
  open_chart (fixture, 2);
  choose (fixture, "redis", 1);
  assert_bar (fixture, "Redis", "1 mention");
  assert_rows (fixture, "Architect- Developer+ Trainee-");

  /* To its place and around. */
  activate (fixture, "skill-next");
  assert_bar (fixture, "Redis", "1 of 1");
  assert_mark (fixture, "Redis");
  g_assert_cmpstr (showcase_entry_get_role (showcase_session_get_entry (fixture->session)), ==, "Developer");

  /* Another spelling finds it too. */
  open_chart (fixture, 2);
  choose (fixture, "PYTHON3", 1);
  assert_bar (fixture, "Python", "2 mentions");
  assert_rows (fixture, "Architect+ Developer+ Trainee-");
  follow (fixture, "run:0");
  g_assert_cmpstr (showcase_entry_get_role (showcase_session_get_entry (fixture->session)), ==, "Developer");
  assert_mark (fixture, "Python");
  follow (fixture, "run:1");
  g_assert_cmpstr (showcase_entry_get_role (showcase_session_get_entry (fixture->session)), ==, "Architect");
  assert_bar (fixture, "Python", "1 of 2");
  activate (fixture, "skill-previous");
  assert_bar (fixture, "Python", "2 of 2");

  /* Faint rows can be chosen. */
  showcase_timeline_set_selected (window_fixture_get_timeline (fixture), window_fixture_get_entry (fixture, 0, 2));
  window_fixture_settle ();
  g_assert_cmpstr (showcase_entry_get_role (showcase_session_get_entry (fixture->session)), ==, "Trainee");
  assert_mark (fixture, NULL);

  activate (fixture, "skill-close");
  g_assert_false (gtk_widget_get_visible (get_bar (fixture)));
  assert_rows (fixture, "Architect Developer Trainee");
  g_assert_false (g_action_group_get_action_enabled (G_ACTION_GROUP (fixture->window), "skill-next"));
}

/* What is opened anew is looked at through the same skill as long as it has it. */
static void
test_renewal (WindowFixture *fixture)
{
  open_text (fixture, CAREER);
  open_chart (fixture, 2);
  choose (fixture, "redis", 1);

  open_text (fixture, "# Career\n\n## 2022 – 2023: Architect\n\nDrew Redis.\n\n## 2019 – 2021: Developer\n\nWrote.\n");
  while (showcase_timeline_get_catalog (window_fixture_get_timeline (fixture)) == NULL)
    g_main_context_iteration (NULL, TRUE);
  for (guint i = 0; i < 10; i++)
    window_fixture_settle ();
  assert_bar (fixture, "Redis", "1 mention");
  assert_rows (fixture, "Architect+ Developer-");

  open_text (fixture, "# Career\n\n## 2022 – 2023: Architect\n\nDrew.\n\n## 2019 – 2021: Developer\n\nWrote.\n");
  while (gtk_widget_get_visible (get_bar (fixture)))
    g_main_context_iteration (NULL, TRUE);
  assert_rows (fixture, "Architect Developer");
}

/* A portfolio may show nothing, and a filter may leave nothing. */
static void
test_nothing (WindowFixture *fixture)
{
  GtkWidget *stack;

  open_text (fixture, "# Career\n\n## 2022 – 2023: Baker\n\nBaked.\n");
  activate (fixture, "skills");
  stack = window_fixture_find (get_dialog (fixture), GTK_TYPE_STACK);
  while (g_strcmp0 (gtk_stack_get_visible_child_name (GTK_STACK (stack)), "status") != 0)
    g_main_context_iteration (NULL, TRUE);
  g_signal_emit_by_name (window_fixture_find (get_dialog (fixture), GTK_TYPE_SEARCH_ENTRY), "activate");
  g_assert_nonnull (get_dialog (fixture));
  adw_dialog_force_close (get_dialog (fixture));
  window_fixture_settle ();
  g_assert_false (gtk_widget_get_visible (get_bar (fixture)));
}

/* The chart fits a narrow window, and has its words below the names there. */
static void
test_narrow (WindowFixture *fixture)
{
  GtkColumnView *view;
  g_autoptr (GtkColumnViewColumn) time = NULL;

  open_text (fixture, CAREER);
  window_fixture_resize (fixture, 900, 600);
  open_chart (fixture, 2);
  view = GTK_COLUMN_VIEW (window_fixture_find (get_dialog (fixture), GTK_TYPE_COLUMN_VIEW));
  time = g_list_model_get_item (gtk_column_view_get_columns (view), 2);
  g_assert_true (gtk_column_view_column_get_visible (time));
  window_fixture_resize (fixture, 360, 500);
  g_assert_false (gtk_column_view_column_get_visible (time));
  adw_dialog_force_close (get_dialog (fixture));
}

static const struct
{
  const char *period;
  ShowcaseMonths months;
  double ends[4];
} strips[] = {
  { "2019-2020", { 24234, 24246, TRUE }, { 24228, 24240, 24240, 24252 } },
  { "2018-2020", { 24222, 24246, TRUE }, { 24216, 24228, 24240, 24252 } },
  { "2019", { 24228, 24240, TRUE }, { 24228, 24234, 24234, 24240 } },
  { "Mar 2019 - May 2019", { 24230, 24233, FALSE }, { 24230, 24230, 24233, 24233 } },
  { "since March 2019", { 24230, 24240, FALSE }, { 24230, 24230, 24240, 24245 } },
  { "Mar 2019 -", { 24230, 24231, TRUE }, { 24230, 24230, 24230, 24231 } },
};

/* A bar is full where its source is sure. */
static void
test_ends (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (strips); i++)
    {
      ShowcaseSkillRun run = { .months = strips[i].months };
      double ends[4];

      g_test_message ("%s", strips[i].period);
      g_assert_true (showcase_period_parse (strips[i].period, &run.period));
      showcase_skill_strip_find_ends (&run, ends);
      for (int j = 0; j < 4; j++)
        g_assert_cmpfloat (ends[j], ==, strips[i].ends[j]);
    }
}

static void
test_steps (void)
{
  g_assert_cmpuint (showcase_skill_axis_choose_step (0, 100, 30), ==, 1);
  g_assert_cmpuint (showcase_skill_axis_choose_step (10, 500, 30), ==, 1);
  g_assert_cmpuint (showcase_skill_axis_choose_step (10, 300, 30), ==, 2);
  g_assert_cmpuint (showcase_skill_axis_choose_step (10, 100, 30), ==, 5);
  g_assert_cmpuint (showcase_skill_axis_choose_step (60, 100, 30), ==, 50);
  g_assert_cmpuint (showcase_skill_axis_choose_step (200, 1, 30), ==, 1000);
}

int
main (int argc,
      char *argv[])
{
  int skip;

  /* The context of tests can't announce. */
  g_setenv ("GTK_A11Y", "none", TRUE);
  skip = window_fixture_main (&argc, &argv);
  if (skip != 0)
    return skip;

  window_fixture_add ("/skill-lens/lens", test_lens);
  window_fixture_add ("/skill-lens/renewal", test_renewal);
  window_fixture_add ("/skill-lens/nothing", test_nothing);
  window_fixture_add ("/skill-lens/narrow", test_narrow);
  g_test_add_func ("/skill-lens/ends", test_ends);
  g_test_add_func ("/skill-lens/steps", test_steps);

  return g_test_run ();
}
