/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a portfolio says in a talk, and how each document asks to be shown.
 */

#include "showcase-chapters.h"

#include "app-fixture.h"

static void
loaded_cb (GObject *source,
           GAsyncResult *result,
           gpointer user_data)
{
  *(GArray **)user_data = showcase_chapters_load_finish (result, NULL);
}

static GArray *
load (AppFixture *fixture,
      ShowcaseGroup *group)
{
  GArray *chapters = NULL;

  showcase_chapters_load_async (showcase_shelf_get_bundle (fixture->shelf), group, NULL, loaded_cb, &chapters);
  while (chapters == NULL)
    g_main_context_iteration (NULL, TRUE);
  return chapters;
}

/* Chapters as "title/subtitle/divider/steps", a line each. */
static char *
describe (GArray *chapters)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < chapters->len; i++)
    {
      const ShowcaseChapter *chapter = &g_array_index (chapters, ShowcaseChapter, i);

      g_string_append_printf (text, "%s/%s/%u/%u\n", chapter->title, chapter->subtitle != NULL ? chapter->subtitle : "-", chapter->divider, chapter->steps);
      g_assert_cmpuint (chapter->n_blocks, ==, showcase_document_get_n_blocks (chapter->document));
    }
  return g_string_free_and_steal (text);
}

static void
test_portfolio (AppFixture *fixture,
                gconstpointer user_data)
{
  g_autoptr (GArray) all = NULL;
  g_autoptr (GArray) one = NULL;
  g_autofree char *text = NULL;

  app_fixture_open (fixture);
  all = load (fixture, NULL);
  one = load (fixture, showcase_catalog_get_group (showcase_shelf_get_catalog (fixture->shelf), 1));
  g_assert_cmpuint (all->len, ==, 3);
  text = describe (one);
  g_assert_cmpstr (text, ==, "Topics/-/0/0\n");
}

static void
test_wishes (AppFixture *fixture,
             gconstpointer user_data)
{
  static const struct
  {
    const char *front_matter;
    const char *chapter;
  } cases[] = {
    { "title: T", "T/-/0/0\n" },
    { "title: T\nauthor: Ada", "T/Ada/0/0\n" },
    { "title: T\nauthor: Ada\nsubtitle: S", "T/S/0/0\n" },
    { "title: T\nheadingDivider: 3", "T/-/3/0\n" },
    { "title: T\nslideLevel: 2\nincremental: true", "T/-/2/1\n" },
    { "title: T\npatat:\n  wrap: true", "T/-/0/2\n" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *markdown = g_strdup_printf ("---\n%s\n---\n\n# Heading\n\nText.\n", cases[i].front_matter);
      g_autoptr (GFile) file = app_fixture_write (fixture->folder, "talk.md", markdown, -1);
      g_autoptr (GArray) chapters = NULL;
      g_autofree char *text = NULL;

      showcase_shelf_open (fixture->shelf, &file, 1);
      app_fixture_wait_for_shelf (fixture->shelf);
      chapters = load (fixture, showcase_catalog_get_group (showcase_shelf_get_catalog (fixture->shelf), 0));
      text = describe (chapters);
      g_assert_cmpstr (text, ==, cases[i].chapter);
    }
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/app/chapters/portfolio", AppFixture, NULL, app_fixture_set_up, test_portfolio, app_fixture_tear_down);
  g_test_add ("/app/chapters/wishes", AppFixture, NULL, app_fixture_set_up, test_wishes, app_fixture_tear_down);
  return g_test_run ();
}
