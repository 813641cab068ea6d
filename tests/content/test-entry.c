/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-entry.h"

static void
test_properties (void)
{
  static const char *const strings[] = { "id", "title", "role", "employer", "badge", "from", "section" };
  const ShowcasePeriod period = { { 2020, 1, 0 }, { 2021, 0, 0 }, SHOWCASE_PERIOD_CLOSED, FALSE };
  g_autoptr (GPtrArray) stars = g_ptr_array_new_with_free_func ((GDestroyNotify)showcase_star_unref);
  g_ptr_array_add (stars, showcase_star_new ("A story", 3));

  g_autoptr (ShowcaseEntry) entry = g_object_new (SHOWCASE_TYPE_ENTRY,
                                                  "id", "the id", "title", "the title", "role", "the role",
                                                  "employer", "the employer", "badge", "the badge", "from", "the from",
                                                  "section", "the section", "period", &period, "line", 4, "highlights", 5,
                                                  "stars", stars, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (strings); i++)
    {
      g_autofree char *value = NULL;
      g_autofree char *expected = g_strconcat ("the ", strings[i], NULL);
      GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (entry), strings[i]);

      g_object_get (entry, strings[i], &value, NULL);
      g_assert_cmpstr (value, ==, expected);
      g_assert_true (pspec->flags & G_PARAM_CONSTRUCT_ONLY);
    }

  const ShowcasePeriod *kept = NULL;
  g_object_get (entry, "period", &kept, NULL);
  g_assert_true (kept == showcase_entry_get_period (entry));
  g_assert_true (showcase_period_equal (kept, &period));
  g_assert_cmpstr (showcase_entry_get_id (entry), ==, "the id");
  g_assert_cmpstr (showcase_entry_get_title (entry), ==, "the title");
  g_assert_cmpstr (showcase_entry_get_role (entry), ==, "the role");
  g_assert_cmpstr (showcase_entry_get_employer (entry), ==, "the employer");
  g_assert_cmpstr (showcase_entry_get_badge (entry), ==, "the badge");
  g_assert_cmpstr (showcase_entry_get_from (entry), ==, "the from");
  g_assert_cmpstr (showcase_entry_get_section (entry), ==, "the section");
  g_assert_cmpuint (showcase_entry_get_line (entry), ==, 4);
  g_assert_cmpuint (showcase_entry_get_highlights (entry), ==, 5);
  g_assert_cmpuint (showcase_entry_get_n_stars (entry), ==, 1);
  g_assert_cmpstr (showcase_star_get_title (showcase_entry_get_star (entry, 0)), ==, "A story");
  g_assert_false (showcase_entry_is_topic (entry));
}

static void
test_topic (void)
{
  const ShowcasePeriod period = { { 2020, 1, 0 }, { 2021, 0, 0 }, SHOWCASE_PERIOD_CLOSED, FALSE };
  g_autoptr (ShowcaseEntry) topic = g_object_new (SHOWCASE_TYPE_ENTRY, NULL);
  g_autoptr (ShowcaseEntry) dated = g_object_new (SHOWCASE_TYPE_ENTRY, "period", &period, NULL);
  g_autoptr (ShowcaseEntry) employed = g_object_new (SHOWCASE_TYPE_ENTRY, "employer", "Acme", NULL);
  g_autoptr (ShowcaseEntry) role = g_object_new (SHOWCASE_TYPE_ENTRY, "role", "Engineer", NULL);

  g_assert_true (showcase_entry_is_topic (topic));
  g_assert_cmpstr (showcase_entry_get_id (topic), ==, "");
  g_assert_cmpstr (showcase_entry_get_title (topic), ==, "");
  g_assert_null (showcase_entry_get_role (topic));
  g_assert_cmpuint (showcase_entry_get_n_stars (topic), ==, 0);
  g_assert_true (showcase_period_is_empty (showcase_entry_get_period (topic)));
  g_assert_false (showcase_entry_is_topic (dated));
  g_assert_false (showcase_entry_is_topic (employed));
  g_assert_false (showcase_entry_is_topic (role));
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/content/entry/properties", test_properties);
  g_test_add_func ("/content/entry/topic", test_topic);
  return g_test_run ();
}
