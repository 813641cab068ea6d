/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-caption.h"
#include "test-language.h"

static const struct
{
  const char *title;
  const char *person;
  const char *caption;
} portfolios[] = {
  { "Portfolio", "Ada", "Ada" },
  { "Portfolio", NULL, "Portfolio" },
  { "Portfolio", "", "Portfolio" },
  { NULL, NULL, "Showcase" },
  { "", "", "Showcase" },
};

static void
test_portfolio (void)
{
  g_autofree char *nothing = showcase_caption_for_portfolio (NULL);

  g_assert_cmpstr (nothing, ==, "Showcase");
  for (gsize i = 0; i < G_N_ELEMENTS (portfolios); i++)
    {
      g_autoptr (ShowcaseCatalog) catalog = g_object_new (SHOWCASE_TYPE_CATALOG, "title", portfolios[i].title, "person", portfolios[i].person, NULL);
      g_autofree char *caption = showcase_caption_for_portfolio (catalog);

      g_assert_cmpstr (caption, ==, portfolios[i].caption);
    }
}

static void
test_source (void)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/a/b\xff.md");
  g_autofree char *name = showcase_caption_for_source (file);
  g_autofree char *several = showcase_caption_for_source (NULL);

  g_assert_true (g_utf8_validate (name, -1, NULL));
  g_assert_true (g_str_has_prefix (name, "b"));
  g_assert_cmpstr (several, ==, "Several Files");
}

static void
test_problems (void)
{
  g_autofree char *one = showcase_caption_for_problems (1);
  g_autofree char *three = showcase_caption_for_problems (3);

  g_assert_cmpstr (one, ==, "1 problem in these documents");
  g_assert_cmpstr (three, ==, "3 problems in these documents");
}

static void
test_talk (void)
{
  static const struct
  {
    guint n_pages;
    guint minutes;
    guint slot;
    const char *caption;
  } cases[] = {
    { 0, 0, 0, "0 pages, less than a minute" },
    { 1, 1, 0, "1 page, about 1 minute" },
    { 12, 9, 0, "12 pages, about 9 minutes" },
    { 12, 9, 20, "12 pages, about 9 of 20 minutes" },
    { 1, 0, 1, "1 page, about 0 of 1 minute" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *caption = showcase_caption_for_talk (cases[i].n_pages, cases[i].minutes, cases[i].slot);

      g_assert_cmpstr (caption, ==, cases[i].caption);
    }
}

static void
test_matches (void)
{
  g_autofree char *none = showcase_caption_for_matches (G_MAXUINT, 0);
  g_autofree char *second = showcase_caption_for_matches (1, 17);

  g_assert_cmpstr (none, ==, "No results");
  g_assert_cmpstr (second, ==, "2 of 17");
}

static void
test_hits (void)
{
  g_autofree char *none = showcase_caption_for_hits (0);
  g_autofree char *one = showcase_caption_for_hits (1);
  g_autofree char *many = showcase_caption_for_hits (17);

  g_assert_cmpstr (none, ==, "No results");
  g_assert_cmpstr (one, ==, "1 result");
  g_assert_cmpstr (many, ==, "17 results");
}

static void
test_entry (void)
{
  const ShowcasePeriod period = { { 2022, 0, 0 }, { 2023, 0, 0 }, SHOWCASE_PERIOD_CLOSED, FALSE };
  g_autoptr (ShowcaseEntry) dated = g_object_new (SHOWCASE_TYPE_ENTRY, "title", "Change", "role", "Engineer", "period", &period, NULL);
  g_autoptr (ShowcaseEntry) topic = g_object_new (SHOWCASE_TYPE_ENTRY, "title", "Backend", NULL);
  g_autoptr (ShowcaseGroup) group = g_object_new (SHOWCASE_TYPE_GROUP, "title", "Career", NULL);
  g_autofree char *none = showcase_caption_for_entry (NULL);
  g_autofree char *of_dated = showcase_caption_for_entry (dated);
  g_autofree char *of_topic = showcase_caption_for_entry (topic);
  g_autofree char *spoken = showcase_caption_for_place (group, dated);
  g_autofree char *spoken_topic = showcase_caption_for_place (group, topic);
  g_autofree char *spoken_none = showcase_caption_for_place (NULL, NULL);

  g_assert_cmpstr (none, ==, "");
  g_assert_cmpstr (of_dated, ==, "2022 – 2023 · Engineer");
  g_assert_cmpstr (of_topic, ==, "Backend");
  g_assert_cmpstr (spoken, ==, "Career, 2022 to 2023, Engineer");
  g_assert_cmpstr (spoken_topic, ==, "Career, Backend");
  g_assert_cmpstr (spoken_none, ==, "");
}

/* The name of a role that is written from the left is read after the period where the program is read from the right. */
static void
test_entry_rtl (void)
{
  const ShowcasePeriod period = { { 2022, 0, 0 }, { 2023, 0, 0 }, SHOWCASE_PERIOD_CLOSED, FALSE };
  g_autoptr (ShowcaseEntry) dated = g_object_new (SHOWCASE_TYPE_ENTRY, "title", "Change", "role", "Engineer", "period", &period, NULL);
  g_autofree char *of_dated = NULL;

  if (!test_language_speak ("ar"))
    return;
  of_dated = showcase_caption_for_entry (dated);
  test_language_stop ();

  g_assert_cmpstr (of_dated, ==, "\u200f\u2068\u200f2022 – 2023\u2069 · \u2068Engineer\u2069");
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/app/caption/portfolio", test_portfolio);
  g_test_add_func ("/app/caption/source", test_source);
  g_test_add_func ("/app/caption/problems", test_problems);
  g_test_add_func ("/app/caption/talk", test_talk);
  g_test_add_func ("/app/caption/matches", test_matches);
  g_test_add_func ("/app/caption/hits", test_hits);
  g_test_add_func ("/app/caption/entry", test_entry);
  g_test_add_func ("/app/caption/entry-rtl", test_entry_rtl);
  return g_test_run ();
}
