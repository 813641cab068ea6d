/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Small portfolios, each with one kind of thing to find, and what must be found in them. To accept a change that is meant, run this program with
 * SHOWCASE_UPDATE_GOLDEN=1 and read the difference.
 */

#include "showcase-check-writer.h"
#include "showcase-compiler.h"

/* How many pages a long text has depends on the fonts of the machine. */
static const struct
{
  const char *name;
  guint slot;
  gboolean any_pages;
} portfolios[] = {
  { "alternative", 0, FALSE },
  { "duration", 0, FALSE },
  { "glyphs", 0, FALSE },
  { "items", 0, TRUE },
  { "links", 0, FALSE },
  { "notes", 0, FALSE },
  { "pictures", 0, FALSE },
  { "problems", 0, FALSE },
  { "ready", 0, FALSE },
  { "steps", 0, FALSE },
  { "structure", 0, FALSE },
  { "time", 2, FALSE },
};

static char *
get_path (const char *name,
          const char *suffix)
{
  g_autofree char *file = g_strconcat (name, suffix, NULL);

  return g_build_filename (g_getenv ("SHOWCASE_DATA"), "check", file, NULL);
}

static ShowcaseBundle *
compile (const char *name)
{
  g_autofree char *path = get_path (name, "");
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  ShowcaseBundle *bundle = showcase_compile (&folder, 1, NULL, NULL, NULL, NULL, &error);

  g_assert_no_error (error);
  return bundle;
}

static void
assert_golden (const char *name,
               const char *suffix,
               const char *found)
{
  g_autofree char *path = get_path (name, suffix);
  g_autofree char *expected = NULL;

  if (g_getenv ("SHOWCASE_UPDATE_GOLDEN") != NULL)
    g_file_set_contents (path, found, -1, NULL);
  g_assert_true (g_file_get_contents (path, &expected, NULL, NULL));
  g_assert_cmpstr (found, ==, expected);
}

static char *
write_json (ShowcaseCheck *check,
            gboolean any_pages)
{
  g_autoptr (GRegex) regex = g_regex_new ("\"pages\" : [1-9][0-9]*", 0, 0, NULL);
  g_autofree char *json = showcase_check_to_json (check);

  return any_pages ? g_regex_replace_literal (regex, json, -1, 0, "\"pages\" : 0", 0, NULL) : g_steal_pointer (&json);
}

static void
test_portfolio (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (ShowcaseBundle) bundle = compile (portfolios[i].name);
  g_autoptr (GError) error = NULL;
  g_autoptr (ShowcaseCheck) check = showcase_check_run (bundle, portfolios[i].slot, NULL, &error);
  g_autofree char *json = NULL;
  g_autofree char *text = NULL;

  g_assert_no_error (error);
  json = write_json (check, portfolios[i].any_pages);
  text = showcase_check_to_text (check);
  assert_golden (portfolios[i].name, ".json", json);
  assert_golden (portfolios[i].name, ".txt", text);
  g_assert_cmpint (showcase_check_is_ready (check), ==, g_str_equal (portfolios[i].name, "ready"));
}

/* Every kind that a check finds itself is in one of the portfolios. */
static void
test_kinds (void)
{
  guint n_found[SHOWCASE_N_PROBLEMS] = { 0 };

  for (gsize i = 0; i < G_N_ELEMENTS (portfolios); i++)
    {
      g_autoptr (ShowcaseBundle) bundle = compile (portfolios[i].name);
      g_autoptr (ShowcaseCheck) check = showcase_check_run (bundle, portfolios[i].slot, NULL, NULL);

      for (ShowcaseProblem problem = 0; problem < SHOWCASE_N_PROBLEMS; problem++)
        n_found[problem] += showcase_report_get_n_problems (showcase_check_get_report (check), problem);
    }
  for (ShowcaseProblem problem = 0; problem <= SHOWCASE_PROBLEM_EMPTY_STEP; problem++)
    g_assert_cmpuint (n_found[problem], >, 0);
  for (ShowcaseProblem problem = SHOWCASE_PROBLEM_NO_STRUCTURE; problem < SHOWCASE_N_PROBLEMS; problem++)
    g_assert_cmpuint (n_found[problem], >, 0);
}

static void
finished_cb (GObject *source,
             GAsyncResult *result,
             gpointer user_data)
{
  GAsyncResult **found = user_data;

  *found = g_object_ref (result);
}

static GAsyncResult *
run_async (ShowcaseBundle *bundle,
           GCancellable *cancellable)
{
  GAsyncResult *result = NULL;

  showcase_check_run_async (bundle, 2, cancellable, finished_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return result;
}

static void
test_async (void)
{
  g_autoptr (ShowcaseBundle) bundle = compile ("time");
  g_autoptr (ShowcaseCheck) expected = showcase_check_run (bundle, 2, NULL, NULL);
  g_autoptr (GAsyncResult) result = run_async (bundle, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (ShowcaseCheck) check = showcase_check_run_finish (result, &error);
  g_autofree char *expected_json = showcase_check_to_json (expected);
  g_autofree char *json = NULL;

  g_assert_no_error (error);
  json = showcase_check_to_json (check);
  g_assert_cmpstr (json, ==, expected_json);
}

static void
test_cancelled (void)
{
  g_autoptr (ShowcaseBundle) bundle = compile ("time");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  result = run_async (bundle, cancellable);
  g_assert_null (showcase_check_run_finish (result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* A bundle that has lost a body is not ready for anything. */
static void
test_damaged (void)
{
  g_autoptr (ShowcaseBundle) whole = compile ("ready");
  g_autoptr (ShowcaseBundle) bundle = showcase_bundle_new (showcase_bundle_get_catalog (whole));
  g_autoptr (GError) error = NULL;

  g_assert_null (showcase_check_run (bundle, 0, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (portfolios); i++)
    {
      g_autofree char *path = g_strconcat ("/check/portfolios/", portfolios[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_portfolio);
    }
  g_test_add_func ("/check/kinds", test_kinds);
  g_test_add_func ("/check/async", test_async);
  g_test_add_func ("/check/cancelled", test_cancelled);
  g_test_add_func ("/check/damaged", test_damaged);
  return g_test_run ();
}
