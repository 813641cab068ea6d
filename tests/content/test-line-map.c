/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-line-map.h"

/* What each line of a body comes from, ended by 0. */
static const struct
{
  guint files[8];
  const char *text;
} cases[] = {
  { { 1, 2, 3 }, "" },
  { { 5, 6, 7 }, "1:5" },
  { { 1, 2, 3, 3, 4, 5, 5 }, "4:3 7:5" },
  { { 4, 4, 5, 5, 6, 9, 10 }, "1:4 2:4 4:5 6:9" },
  { { 1, 2, 7, 8 }, "3:7" },
};

static void
test_map (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ShowcaseLineMap) map = showcase_line_map_new ();
      g_autoptr (ShowcaseLineMap) read = NULL;
      g_autofree char *text = NULL;

      for (guint j = 0; j < G_N_ELEMENTS (cases[i].files) && cases[i].files[j] > 0; j++)
        showcase_line_map_add (map, j + 1, cases[i].files[j]);
      text = showcase_line_map_to_string (map);
      g_assert_cmpstr (text, ==, cases[i].text);
      read = showcase_line_map_new_from_string (text);
      for (guint j = 0; j < G_N_ELEMENTS (cases[i].files) && cases[i].files[j] > 0; j++)
        {
          guint back = showcase_line_map_to_body (read, cases[i].files[j]);

          g_assert_cmpuint (showcase_line_map_to_file (map, j + 1), ==, cases[i].files[j]);
          g_assert_cmpuint (showcase_line_map_to_file (read, j + 1), ==, cases[i].files[j]);
          g_assert_cmpuint (back, >=, j + 1);
          g_assert_cmpuint (cases[i].files[back - 1], ==, cases[i].files[j]);
        }
      g_assert_cmpuint (showcase_line_map_to_file (map, 0), ==, 0);
      g_assert_cmpuint (showcase_line_map_to_body (map, 0), ==, 0);
    }
}

static void
test_refused (void)
{
  static const char *const refused[] = { " ", "1", "1:", ":1", "1:5 ", "1:5:7", "0:5", "1:0", "a:5", "1:5 1:7", "3:5 2:7", "1:5 9:4", "1:4294967297", "-1:5" };

  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    g_assert_null (showcase_line_map_new_from_string (refused[i]));
}

/* The lines of the front matter are in no body. */
static void
test_front_matter (void)
{
  g_autoptr (ShowcaseLineMap) map = showcase_line_map_new ();

  showcase_line_map_add (map, 1, 5);
  for (guint line = 1; line < 5; line++)
    g_assert_cmpuint (showcase_line_map_to_body (map, line), ==, 0);
  g_assert_cmpuint (showcase_line_map_to_body (map, 5), ==, 1);
  g_assert_cmpuint (showcase_line_map_to_body (map, 1000), ==, 996);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/content/line-map/map", test_map);
  g_test_add_func ("/content/line-map/refused", test_refused);
  g_test_add_func ("/content/line-map/front-matter", test_front_matter);
  return g_test_run ();
}
