/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the desktop's search finds in a portfolio, and what it is told about it.
 */

#include "config.h"

#include "showcase-provider.h"
#include "test-folder.h"
#include "test-language.h"

#define CAREER \
  "# Career\n\n" \
  "## 2019 – 2021: Developer at Initech\n\nWrote Python, and more Python, with [FastAPI](https://example.com).\n\nPython again.\n\n" \
  "## 2022 – 2023: Architect\n\nDrew plans in Zürich.\n\n<!-- note: Say nothing of the lawsuit. -->\n"

typedef struct
{
  TestFolder *folder;
  GSettings *settings;
  ShowcaseProvider *provider;
} Fixture;

static void
set_up (Fixture *fixture,
        gconstpointer user_data)
{
  g_autoptr (GSettingsSchema) schema = g_settings_schema_source_lookup (g_settings_schema_source_get_default (), APP_ID, TRUE);
  g_autoptr (GFile) file = NULL;
  g_autofree char *path = NULL;
  g_autofree char *uri = NULL;

  fixture->folder = test_folder_new ();
  test_folder_write (fixture->folder, "career.md", CAREER);
  path = test_folder_get_path (fixture->folder, "career.md");
  file = g_file_new_for_path (path);
  uri = g_file_get_uri (file);
  fixture->settings = g_settings_new_full (schema, NULL, NULL);
  g_settings_set_string (fixture->settings, "portfolio", uri);
  fixture->provider = showcase_provider_new ("/nowhere", fixture->settings);
}

static void
tear_down (Fixture *fixture,
           gconstpointer user_data)
{
  g_settings_reset (fixture->settings, "portfolio");
  g_object_unref (fixture->provider);
  g_object_unref (fixture->settings);
  test_folder_free (fixture->folder);
}

static void
found_cb (GObject *source,
          GAsyncResult *result,
          gpointer user_data)
{
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) ids = showcase_provider_search_finish (SHOWCASE_PROVIDER (source), result, &error);

  *(char **)user_data = ids != NULL ? g_strjoinv (" ", ids) : g_strdup (error->message);
}

static char *
search (Fixture *fixture,
        const char *text)
{
  g_auto (GStrv) terms = g_strsplit (text, " ", -1);
  char *found = NULL;

  showcase_provider_search_async (fixture->provider, (const char *const *)terms, NULL, found_cb, &found);
  while (found == NULL)
    g_main_context_iteration (NULL, TRUE);
  return found;
}

static void
assert_found (Fixture *fixture,
              const char *text,
              const char *expected)
{
  g_autofree char *found = search (fixture, text);

  g_assert_cmpstr (found, ==, expected);
}

/* By role, employer, year, skill and any word, each entry once. */
static void
test_search (Fixture *fixture,
             gconstpointer user_data)
{
  g_autofree char *developer = search (fixture, "initech");
  g_autofree char *architect = search (fixture, "zurich");

  g_assert_cmpstr (developer, !=, "");
  assert_found (fixture, "python", developer);
  assert_found (fixture, "fastapi", developer);
  assert_found (fixture, "2021 develop", developer);
  g_assert_cmpstr (architect, !=, "");
  g_assert_cmpstr (architect, !=, developer);
  assert_found (fixture, "nothing of the kind", "");
  assert_found (fixture, "lawsuit", "");
  assert_found (fixture, "", "");
}

/* Questions that come while the portfolio is read are answered in turn. */
static void
test_waiting (Fixture *fixture,
              gconstpointer user_data)
{
  const char *terms[][2] = { { "initech", NULL }, { "architect", NULL } };
  char *found[2] = { NULL, NULL };

  for (guint i = 0; i < 2; i++)
    showcase_provider_search_async (fixture->provider, terms[i], NULL, found_cb, &found[i]);
  g_assert_null (found[0]);
  while (found[1] == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_nonnull (found[0]);
  g_assert_cmpstr (found[0], !=, "");
  g_assert_cmpstr (found[0], !=, found[1]);
  g_free (found[0]);
  g_free (found[1]);
}

/* What is opened in the program is what is searched from then on. */
static void
test_other_portfolio (Fixture *fixture,
                      gconstpointer user_data)
{
  g_autofree char *path = test_folder_get_path (fixture->folder, "other.md");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autofree char *uri = g_file_get_uri (file);
  g_autofree char *found = search (fixture, "initech");

  g_assert_cmpstr (found, !=, "");
  test_folder_write (fixture->folder, "other.md", "# Other\n\n## 2020 – 2021: Gardener\n\nGrew beans.\n");
  g_settings_set_string (fixture->settings, "portfolio", uri);
  assert_found (fixture, "initech", "");
  g_free (found);
  found = search (fixture, "gardener");
  g_assert_cmpstr (found, !=, "");
}

static void
test_describe (Fixture *fixture,
               gconstpointer user_data)
{
  g_autofree char *id = search (fixture, "initech");
  g_autoptr (GVariant) meta = g_variant_ref_sink (showcase_provider_describe (fixture->provider, id));
  g_autoptr (GVariant) icon = NULL;
  const char *text;

  g_assert_nonnull (meta);
  g_assert_true (g_variant_is_of_type (meta, G_VARIANT_TYPE_VARDICT));
  g_assert_true (g_variant_lookup (meta, "id", "&s", &text));
  g_assert_cmpstr (text, ==, id);
  g_assert_true (g_variant_lookup (meta, "name", "&s", &text));
  g_assert_cmpstr (text, ==, "Developer");
  g_assert_true (g_variant_lookup (meta, "description", "&s", &text));
  g_assert_cmpstr (text, ==, "2019 – 2021 · Initech · Career");
  icon = g_variant_lookup_value (meta, "icon", NULL);
  g_assert_nonnull (icon);
  g_assert_null (showcase_provider_describe (fixture->provider, "no-such-entry"));
}

/* Names that are written from the left stay apart where the desktop speaks a language that is read from the right. */
static void
test_describe_from_right (Fixture *fixture,
                          gconstpointer user_data)
{
  g_autofree char *id = search (fixture, "initech");
  g_autoptr (GVariant) meta = NULL;
  const char *text;

  if (!test_language_speak ("ar"))
    return;
  meta = g_variant_ref_sink (showcase_provider_describe (fixture->provider, id));
  test_language_stop ();

  g_assert_true (g_variant_lookup (meta, "description", "&s", &text));
  g_assert_cmpstr (text, ==, "\u200f\u2068\u200f2019 – 2021\u2069 · \u2068Initech\u2069 · \u2068Career\u2069");
}

/* A portfolio that is gone leaves the built-in one, which this test has not. */
static void
test_nothing (Fixture *fixture,
              gconstpointer user_data)
{
  g_autofree char *found = NULL;

  test_folder_remove (fixture->folder, "career.md");
  found = search (fixture, "initech");
  g_assert_nonnull (strstr (found, "/nowhere"));
  g_assert_null (showcase_provider_describe (fixture->provider, "initech"));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/provider/search", Fixture, NULL, set_up, test_search, tear_down);
  g_test_add ("/provider/waiting", Fixture, NULL, set_up, test_waiting, tear_down);
  g_test_add ("/provider/other-portfolio", Fixture, NULL, set_up, test_other_portfolio, tear_down);
  g_test_add ("/provider/describe", Fixture, NULL, set_up, test_describe, tear_down);
  g_test_add ("/provider/describe-from-right", Fixture, NULL, set_up, test_describe_from_right, tear_down);
  g_test_add ("/provider/nothing", Fixture, NULL, set_up, test_nothing, tear_down);
  return g_test_run ();
}
