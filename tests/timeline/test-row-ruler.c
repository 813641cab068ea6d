/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the ruler says of a text, a layout says too; and where letters can't tell, the ruler says so. */

#include "showcase-row-ruler.h"

#include <pango/pangocairo.h>

/* As in a window: heights are no whole numbers of pixels. */
static PangoContext *
create_context (const char *font)
{
  cairo_font_options_t *options = cairo_font_options_create ();
  g_autoptr (PangoFontMap) map = pango_cairo_font_map_new ();
  PangoContext *context = pango_font_map_create_context (map);
  PangoFontDescription *description = pango_font_description_from_string (font);

  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_context_set_font_description (context, description);
  pango_font_description_free (description);
  return context;
}

static guint
count_in_layout (ShowcaseRowRuler *ruler,
                 ShowcaseRowText kind,
                 PangoContext *context,
                 const char *text,
                 int width,
                 int *height)
{
  g_autoptr (PangoLayout) layout = showcase_row_ruler_create_layout (ruler, kind, context);

  pango_layout_set_text (layout, text, -1);
  pango_layout_set_width (layout, width * PANGO_SCALE);
  pango_layout_get_pixel_size (layout, NULL, height);
  return (guint)pango_layout_get_line_count (layout);
}

static void
check_text (ShowcaseRowRuler *ruler,
            PangoContext *context,
            const char *text,
            guint *n_told)
{
  for (int width = 40; width < 900; width += 7)
    for (guint kind = 0; kind < SHOWCASE_N_ROW_TEXTS; kind++)
      {
        int told_height = 0;
        int height;
        guint n_lines = showcase_row_ruler_count_lines (ruler, kind, context, text, width, &told_height);
        guint n_expected = count_in_layout (ruler, kind, context, text, width, &height);

        if (n_lines == 0)
          continue;
        g_assert_cmpuint (n_lines, ==, n_expected);
        g_assert_cmpint (told_height, ==, height);
        (*n_told)++;
      }
}

static void
test_lines (void)
{
  static const char *const texts[] = {
    "2022 – 2023",
    "since May 2023",
    "since May 2023\n2 years 3 months",
    "14 Mar 2021 –\n16 May 2021\n3 mo",
    "DevOps Engineer",
    "Senior Staff Infrastructure and Developer-Experience Engineer for a Platform of Platforms",
    "Führung, Köhler & Söhne",
    "Ведущий инженер",
    "AVATAR WAVE To Ty. fi ffl",
    "Engineeringengineeringengineeringengineeringengineering",
  };
  static const char *const fonts[] = { "Sans 11", "Serif 8.3", "Monospace 14.2" };
  g_autoptr (ShowcaseRowRuler) ruler = showcase_row_ruler_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (fonts); i++)
    {
      PangoContext *context = create_context (fonts[i]);
      guint n_told = 0;

      for (gsize k = 0; k < G_N_ELEMENTS (texts); k++)
        check_text (ruler, context, texts[k], &n_told);
      g_assert_cmpuint (n_told, >, 3 * 100 * G_N_ELEMENTS (texts));
      g_object_unref (context);
    }
}

/* Letters that join, that stand on others or that change what is beside them. */
static void
test_unknown (void)
{
  static const char *const texts[] = { "مهندس", "e\xcc\x81", "इंजीनियर", "two\nlines", "a\xe2\x80\x8d" };
  g_autoptr (ShowcaseRowRuler) ruler = showcase_row_ruler_new ();
  PangoContext *context = create_context ("Sans 11");
  int height;

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    g_assert_cmpuint (showcase_row_ruler_count_lines (ruler, SHOWCASE_ROW_TITLE, context, texts[i], 2000, &height), ==, 0);
  g_object_unref (context);
}

static void
test_other_font (void)
{
  g_autoptr (ShowcaseRowRuler) ruler = showcase_row_ruler_new ();
  PangoContext *narrow = create_context ("Sans 8");
  PangoContext *wide = create_context ("Sans 32");
  const char *text = "An engineer of many things";
  int low;
  int high;

  g_assert_cmpuint (showcase_row_ruler_count_lines (ruler, SHOWCASE_ROW_TITLE, narrow, text, 300, &low), ==, 1);
  g_assert_cmpuint (showcase_row_ruler_count_lines (ruler, SHOWCASE_ROW_TITLE, wide, text, 300, &high), ==, 2);
  g_assert_cmpint (high, >, 3 * low);
  pango_cairo_context_set_resolution (wide, 24);
  g_assert_cmpuint (showcase_row_ruler_count_lines (ruler, SHOWCASE_ROW_TITLE, wide, text, 300, &high), ==, 1);
  g_assert_cmpint (high, <, 2 * low);
  g_object_unref (narrow);
  g_object_unref (wide);
}

static void
test_fits (void)
{
  static const char *const texts[] = { "", "i", "Jan 2020 – Mar 2021 · 1 year 3 months", "Größe und Länge · 3 Jahre", "年月" };
  g_autoptr (ShowcaseRowRuler) ruler = showcase_row_ruler_new ();
  PangoContext *context = create_context ("Sans 11");

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (PangoLayout) layout = showcase_row_ruler_create_layout (ruler, SHOWCASE_ROW_PERIOD, context);
      int width;

      pango_layout_set_text (layout, texts[i], -1);
      pango_layout_get_size (layout, &width, NULL);
      for (int room = 1; room < 500; room++)
        g_assert_cmpint (showcase_row_ruler_fits (ruler, SHOWCASE_ROW_PERIOD, context, texts[i], room), ==, width <= room * PANGO_SCALE);
    }
  g_object_unref (context);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline/row-ruler/lines", test_lines);
  g_test_add_func ("/timeline/row-ruler/unknown", test_unknown);
  g_test_add_func ("/timeline/row-ruler/other-font", test_other_font);
  g_test_add_func ("/timeline/row-ruler/fits", test_fits);
  return g_test_run ();
}
