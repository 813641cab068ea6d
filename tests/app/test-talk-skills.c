/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Looking at a talk through a skill: which pages it shows, in a talk of one document and of all of them, and that they are those of the talk.
 */

#include "showcase-overview.h"
#include "showcase-presenting.h"
#include "showcase-skill-dialog.h"
#include "window-fixture.h"

#define CAREER \
  "# Career\n\n## 2022 – 2023: Architect\n\nDrew plans in Python.\n\n## 2019 – 2020: Developer\n\nWrote Python and Redis.\n\n" \
  "## 2017 – 2018: Trainee\n\nMade coffee.\n"
#define NOTES "---\nskills: [Python]\n---\n\n# Notes\n\n## Caches\n\nRedis is one.\n\n## Tea\n\nHot.\n"

static ShowcaseStageWindow *
find_stage (WindowFixture *fixture)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (fixture->application)); l != NULL; l = l->next)
    if (SHOWCASE_IS_STAGE_WINDOW (l->data))
      return l->data;

  return NULL;
}

static void
act (WindowFixture *fixture,
     const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (find_stage (fixture)), action, NULL));
  window_fixture_settle ();
}

static void
open_texts (WindowFixture *fixture,
            const char *career)
{
  g_autoptr (GFile) first = app_fixture_write (fixture->app->elsewhere, "career.md", career, -1);
  g_autoptr (GFile) second = app_fixture_write (fixture->app->elsewhere, "notes.md", NOTES, -1);
  GFile *const files[] = { first, second };

  showcase_shelf_open (showcase_session_get_shelf (fixture->session), files, G_N_ELEMENTS (files));
  app_fixture_wait_for_shelf (showcase_session_get_shelf (fixture->session));
  window_fixture_settle ();
}

/* Until all pages are there. */
static void
present (WindowFixture *fixture,
         const char *action,
         const char *last)
{
  g_autofree char *label = NULL;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), action, NULL));
  while (find_stage (fixture) == NULL)
    g_main_context_iteration (NULL, TRUE);
  while (label == NULL || !g_str_has_suffix (label, last))
    {
      g_clear_pointer (&label, g_free);
      g_main_context_iteration (NULL, TRUE);
      act (fixture, "talk.last");
      g_object_get (showcase_stage_window_get_view (find_stage (fixture)), "label", &label, NULL);
    }
}

static void
end (WindowFixture *fixture)
{
  act (fixture, "talk.leave");
  g_signal_emit_by_name (adw_dialog_get_default_widget (ADW_DIALOG (window_fixture_find (find_stage (fixture), ADW_TYPE_ALERT_DIALOG))), "clicked");
  window_fixture_settle ();
  g_assert_null (find_stage (fixture));
}

static GtkWidget *
find_overview (WindowFixture *fixture)
{
  return window_fixture_find (find_stage (fixture), SHOWCASE_TYPE_OVERVIEW);
}

/* The first skill that fits some words. */
static void
choose (WindowFixture *fixture,
        const char *words)
{
  GtkWidget *dialog;
  GtkWidget *entry;
  GListModel *skills;

  act (fixture, "talk.skills");
  dialog = window_fixture_find (find_stage (fixture), SHOWCASE_TYPE_SKILL_DIALOG);
  g_assert_nonnull (dialog);
  skills = G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (gtk_widget_get_template_child (dialog, SHOWCASE_TYPE_SKILL_DIALOG, "view"))));
  while (g_list_model_get_n_items (skills) != 2)
    g_main_context_iteration (NULL, TRUE);
  entry = GTK_WIDGET (gtk_widget_get_template_child (dialog, SHOWCASE_TYPE_SKILL_DIALOG, "entry"));
  gtk_editable_set_text (GTK_EDITABLE (entry), words);
  g_signal_emit_by_name (entry, "activate");
  window_fixture_settle ();
}

/* What is said, and the pages that are shown, a line each. Then the overview is closed. */
static void
assert_shown (WindowFixture *fixture,
              const char *expected)
{
  GtkWidget *overview = find_overview (fixture);
  GtkLabel *reason = GTK_LABEL (gtk_widget_get_template_child (overview, SHOWCASE_TYPE_OVERVIEW, "reason"));
  GListModel *pages = G_LIST_MODEL (gtk_widget_get_template_child (overview, SHOWCASE_TYPE_OVERVIEW, "selection"));
  g_autoptr (GString) shown = g_string_new (gtk_label_get_label (reason));

  for (guint i = 0; i < g_list_model_get_n_items (pages); i++)
    {
      g_autoptr (GtkStringObject) page = g_list_model_get_item (pages, i);

      g_string_append_printf (shown, "\n%s", gtk_string_object_get_string (page));
    }
  g_assert_cmpstr (shown->str, ==, expected);
  act (fixture, "talk.escape");
  g_assert_null (find_overview (fixture));
}

#define REDIS "Redis: about 1 year (2019–2020), also mentioned undated once"

static void
test_document (WindowFixture *fixture)
{
  open_texts (fixture, CAREER);
  present (fixture, "win.present", "Trainee");
  choose (fixture, "redis");
  assert_shown (fixture, REDIS "\n3  2019 – 2020: Developer");

  /* The sentence is about all documents, and the overview without a skill about all pages again. */
  act (fixture, "talk.overview");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (gtk_widget_get_template_child (find_overview (fixture), SHOWCASE_TYPE_OVERVIEW, "selection"))), ==, 4);
  end (fixture);
}

static void
test_portfolio (WindowFixture *fixture)
{
  open_texts (fixture, CAREER);
  present (fixture, "win.present-portfolio", "Tea");
  choose (fixture, "redis");
  assert_shown (fixture, REDIS "\n3  2019 – 2020: Developer\n6  Caches");

  /* From the overview, by another spelling; front matter speaks for a document. */
  act (fixture, "talk.overview");
  choose (fixture, "PYTHON3");
  assert_shown (fixture, "Python: about 2 years (2019–2020, 2022–2023), also mentioned undated once\n2  2022 – 2023: Architect\n3  2019 – 2020: Developer\n5  Notes");
  end (fixture);
}

/* The talk has the documents that it began with, and so have its skills. */
static void
test_renewal (WindowFixture *fixture)
{
  open_texts (fixture, CAREER);
  present (fixture, "win.present", "Trainee");
  open_texts (fixture, "# Career\n\n## 2022 – 2023: Architect\n\nDrew plans.\n");
  choose (fixture, "redis");
  assert_shown (fixture, REDIS "\n3  2019 – 2020: Developer");
  end (fixture);
}

/* A question is answered first. */
static void
test_question (WindowFixture *fixture)
{
  open_texts (fixture, CAREER);
  present (fixture, "win.present", "Trainee");
  act (fixture, "talk.leave");
  act (fixture, "talk.skills");
  g_assert_null (window_fixture_find (find_stage (fixture), SHOWCASE_TYPE_SKILL_DIALOG));
  end (fixture);
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

  window_fixture_add ("/talk-skills/document", test_document);
  window_fixture_add ("/talk-skills/portfolio", test_portfolio);
  window_fixture_add ("/talk-skills/renewal", test_renewal);
  window_fixture_add ("/talk-skills/question", test_question);

  return g_test_run ();
}
