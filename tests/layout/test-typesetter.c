/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Typesetters: the measure, the line grid, and copies for other threads.
 */

#include "layout-fixture.h"

#include <string.h>

static void
test_measure (void)
{
  static const char PROSE[] = "We moved the builds of forty services into one pipeline, and kept the old one running beside it until nobody missed it any more. "
                              "The first weeks were spent on listening: what people waited for, what broke at night, what they had stopped to trust.";
  g_autoptr (ShowcaseTypesetter) typesetter = fixture_typesetter (16);
  const ShowcaseFace *face = showcase_typesetter_get_face (typesetter, SHOWCASE_FACE_BODY);
  g_autoptr (PangoLayout) layout = pango_layout_new (showcase_typesetter_get_context (typesetter, FALSE));
  int n_lines;

  pango_layout_set_font_description (layout, face->description);
  pango_layout_set_width (layout, showcase_typesetter_get_measure (typesetter) * PANGO_SCALE);
  pango_layout_set_text (layout, PROSE, -1);
  n_lines = pango_layout_get_line_count (layout);
  g_assert_cmpint (n_lines, >, 2);
  for (int i = 0; i < n_lines - 1; i++)
    {
      int length = pango_layout_get_line_readonly (layout, i)->length;

      g_assert_cmpint (length, >=, 58);
      g_assert_cmpint (length, <=, 80);
    }
}

static void
test_grid (void)
{
  g_autoptr (ShowcaseTypesetter) typesetter = fixture_typesetter (16);

  for (int i = 0; i < SHOWCASE_N_FACES; i++)
    {
      const ShowcaseFace *face = showcase_typesetter_get_face (typesetter, i);

      g_assert_cmpfloat (face->line_height, >=, face->ascent + face->descent);
      g_assert_cmpint (face->baseline, >, 0);
      g_assert_cmpint (face->baseline, <, face->line_height);
    }
  g_assert_cmpint (showcase_typesetter_get_face (typesetter, SHOWCASE_FACE_BODY)->line_height, ==, 24);
}

static void
test_scales (void)
{
  g_autoptr (ShowcaseTypesetter) small = fixture_typesetter (12);
  g_autoptr (ShowcaseTypesetter) large = fixture_typesetter (24);

  g_assert_cmpint (showcase_typesetter_get_measure (large), >, showcase_typesetter_get_measure (small) * 18 / 10);
  g_assert_cmpint (showcase_typesetter_get_measure (large), <, showcase_typesetter_get_measure (small) * 22 / 10);
}

static void
test_copy (void)
{
  g_autoptr (ShowcaseTypesetter) typesetter = fixture_typesetter (16);
  g_autoptr (ShowcaseTypesetter) copy = showcase_typesetter_copy_for_thread (typesetter);
  PangoContext *context = showcase_typesetter_get_context (copy, FALSE);

  g_assert_true (showcase_style_equal (showcase_typesetter_get_style (typesetter), showcase_typesetter_get_style (copy)));
  g_assert_cmpint (showcase_typesetter_get_measure (typesetter), ==, showcase_typesetter_get_measure (copy));
  g_assert_true (pango_context_get_font_map (context) != pango_context_get_font_map (showcase_typesetter_get_context (typesetter, FALSE)));
  g_assert_cmpint (pango_context_get_base_dir (context), ==, PANGO_DIRECTION_LTR);
  g_assert_cmpint (pango_context_get_base_dir (showcase_typesetter_get_context (copy, TRUE)), ==, PANGO_DIRECTION_RTL);
}

static cairo_hint_style_t
find_hint_style (cairo_hint_style_t asked)
{
  g_autoptr (PangoFontMap) map = pango_cairo_font_map_new ();
  PangoContext *context = pango_font_map_create_context (map);
  g_autoptr (ShowcaseTypesetter) typesetter = NULL;
  cairo_font_options_t *options = cairo_font_options_create ();
  ShowcaseStyle style;

  cairo_font_options_set_hint_style (options, asked);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  showcase_style_init (&style, "sans-serif", "monospace", 16);
  typesetter = showcase_typesetter_new (&style, context);
  g_object_unref (context);

  return cairo_font_options_get_hint_style (pango_cairo_context_get_font_options (showcase_typesetter_get_context (typesetter, FALSE)));
}

static void
test_hinting (void)
{
  g_assert_cmpint (find_hint_style (CAIRO_HINT_STYLE_DEFAULT), ==, CAIRO_HINT_STYLE_NONE);
  g_assert_cmpint (find_hint_style (CAIRO_HINT_STYLE_SLIGHT), ==, CAIRO_HINT_STYLE_NONE);
  g_assert_cmpint (find_hint_style (CAIRO_HINT_STYLE_FULL), ==, CAIRO_HINT_STYLE_FULL);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/typesetter/measure", test_measure);
  g_test_add_func ("/typesetter/grid", test_grid);
  g_test_add_func ("/typesetter/scales", test_scales);
  g_test_add_func ("/typesetter/copy", test_copy);
  g_test_add_func ("/typesetter/hinting", test_hinting);

  return g_test_run ();
}
