/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Styles and palettes: lengths in whole pixels, colours that can be read.
 */

#include "showcase-style.h"

#include <math.h>

static void
test_pixels (void)
{
  ShowcaseStyle style;

  showcase_style_init (&style, "sans-serif", "monospace", 16);
  g_assert_cmpint (showcase_style_to_pixels (&style, 1), ==, 16);
  g_assert_cmpint (showcase_style_to_pixels (&style, 0.5), ==, 8);
  g_assert_cmpint (showcase_style_to_pixels (&style, 0.01), ==, 1);
  g_assert_cmpint (showcase_style_to_pixels (&style, 0), ==, 0);
}

static void
test_equal (void)
{
  ShowcaseStyle a;
  ShowcaseStyle b;
  g_autofree char *family = g_strdup ("sans-serif");

  showcase_style_init (&a, "sans-serif", "monospace", 16);
  showcase_style_init (&b, family, "monospace", 16);
  g_assert_true (showcase_style_equal (&a, &b));
  b.body = 17;
  g_assert_false (showcase_style_equal (&a, &b));
}

static void
test_scale_descends (void)
{
  ShowcaseStyle style;

  showcase_style_init (&style, "sans-serif", "monospace", 16);
  for (int i = 1; i < SHOWCASE_HEADING_LEVELS; i++)
    {
      g_assert_cmpfloat (style.heading_scale[i], <, style.heading_scale[i - 1]);
      g_assert_cmpfloat (style.heading_above[i], <=, style.heading_above[i - 1]);
      g_assert_cmpint (style.heading_weight[i], <=, style.heading_weight[i - 1]);
    }
}

/* What stands out from running text does so at any weight, and no weight is one that no font has. */
static void
test_weight (void)
{
  for (int weight = 0; weight <= 200; weight += 100)
    {
      ShowcaseStyle style;

      showcase_style_init (&style, "sans-serif", "monospace", 16);
      showcase_style_add_weight (&style, weight);
      g_assert_cmpint (style.text_weight, ==, 400 + weight);
      g_assert_cmpint (style.strong_weight, >=, style.text_weight + 200);
      for (int i = 0; i < SHOWCASE_HEADING_LEVELS; i++)
        {
          g_assert_cmpint (style.heading_weight[i], >=, style.text_weight + 200);
          g_assert_cmpint (style.heading_weight[i], <=, 900);
        }
    }
}

static double
linearize (double part)
{
  return part <= 0.04045 ? part / 12.92 : pow ((part + 0.055) / 1.055, 2.4);
}

/* WCAG 2.2, "relative luminance" and "contrast ratio", of a colour that is blended with its background. */
static double
measure_luminance (const ShowcaseColor *color,
                   double background)
{
  double alpha = color->alpha;

  return 0.2126 * linearize (color->red * alpha + background * (1 - alpha)) + 0.7152 * linearize (color->green * alpha + background * (1 - alpha)) + 0.0722 * linearize (color->blue * alpha + background * (1 - alpha));
}

static double
measure_contrast (const ShowcaseColor *color,
                  double background)
{
  double a = measure_luminance (color, background);
  double b = linearize (background);

  return (MAX (a, b) + 0.05) / (MIN (a, b) + 0.05);
}

static void
test_contrast (void)
{
  static const struct
  {
    ShowcaseColor text;
    double background;
  } themes[] = {
    { { 0, 0, 0.024f, 0.8f }, 1 },
    { { 1, 1, 1, 1 }, 0.114 },
    { { 0, 0, 0, 1 }, 0.98 },
  };
  static const ShowcaseColorRole roles[] = { SHOWCASE_COLOR_TEXT, SHOWCASE_COLOR_DIM, SHOWCASE_COLOR_LINK };

  for (gsize i = 0; i < G_N_ELEMENTS (themes); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (roles); j++)
      {
        ShowcasePalette palette;

        showcase_palette_init (&palette, &themes[i].text, NULL, FALSE);
        g_assert_cmpfloat (measure_contrast (&palette.colors[roles[j]], themes[i].background), >=, 4.5);
        showcase_palette_init (&palette, &themes[i].text, NULL, TRUE);
        g_assert_cmpfloat (measure_contrast (&palette.colors[SHOWCASE_COLOR_DIM], themes[i].background), >=, 7);
        g_assert_cmpfloat (measure_contrast (&palette.colors[SHOWCASE_COLOR_FRAME], themes[i].background), >=, 3);
      }
}

/* The name of an alert stands on a tint of its own colour. */
static void
test_alerts (void)
{
  static const struct
  {
    ShowcaseColor text;
    double background;
    gboolean high_contrast;
    double least;
  } themes[] = {
    { { 0, 0, 0.024f, 0.8f }, 1, FALSE, 4.5 },
    { { 0, 0, 0.024f, 0.8f }, 1, TRUE, 7 },
    { { 1, 1, 1, 1 }, 0.114, FALSE, 4.5 },
    { { 1, 1, 1, 1 }, 0.114, TRUE, 7 },
  };
  const float tint = 0.07f;

  for (gsize i = 0; i < G_N_ELEMENTS (themes); i++)
    for (guint alert = 0; alert < SHOWCASE_ALERTS; alert++)
      {
        ShowcasePalette palette;
        ShowcaseColor color;
        ShowcaseColor below;
        float background = (float)themes[i].background;
        double a;
        double b;

        showcase_palette_init (&palette, &themes[i].text, NULL, themes[i].high_contrast);
        color = palette.colors[showcase_style_get_alert_role (alert)];
        below = (ShowcaseColor){ color.red * tint + background * (1 - tint), color.green * tint + background * (1 - tint), color.blue * tint + background * (1 - tint), 1 };
        a = measure_luminance (&color, background);
        b = measure_luminance (&below, background);
        g_assert_cmpfloat ((MAX (a, b) + 0.05) / (MIN (a, b) + 0.05), >=, themes[i].least);
      }
}

/* Code stands on a background of its own. */
static void
test_code_contrast (void)
{
  static const struct
  {
    ShowcaseColor text;
    double background;
  } themes[] = {
    { { 0, 0, 0.024f, 0.8f }, 0.98 },
    { { 1, 1, 1, 1 }, 0.133 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (themes); i++)
    for (int contrast = 0; contrast < 2; contrast++)
      for (guint role = SHOWCASE_COLOR_KEYWORD; role <= SHOWCASE_COLOR_PREPROCESSOR; role++)
        {
          ShowcasePalette palette;
          const ShowcaseColor *box;
          double background;

          showcase_palette_init (&palette, &themes[i].text, NULL, contrast == 1);
          box = &palette.colors[SHOWCASE_COLOR_CODE_BACKGROUND];
          background = themes[i].background * (1 - box->alpha) + box->red * box->alpha;
          g_test_message ("role %u", role);
          g_assert_cmpfloat (measure_contrast (&palette.colors[role], background), >=, contrast == 1 ? 7 : 4.5);
        }
}

static void
test_accent (void)
{
  const ShowcaseColor text = { 0, 0, 0, 1 };
  const ShowcaseColor accent = { 0.5f, 0.25f, 0, 1 };
  ShowcasePalette palette;
  ShowcasePalette other;

  showcase_palette_init (&palette, &text, &accent, FALSE);
  g_assert_cmpfloat (palette.colors[SHOWCASE_COLOR_LINK].red, ==, 0.5f);
  showcase_palette_init (&other, &text, &accent, FALSE);
  g_assert_true (showcase_palette_equal (&palette, &other));
  showcase_palette_init (&other, &text, NULL, FALSE);
  g_assert_false (showcase_palette_equal (&palette, &other));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/style/pixels", test_pixels);
  g_test_add_func ("/style/equal", test_equal);
  g_test_add_func ("/style/scale-descends", test_scale_descends);
  g_test_add_func ("/style/weight", test_weight);
  g_test_add_func ("/palette/contrast", test_contrast);
  g_test_add_func ("/palette/alerts", test_alerts);
  g_test_add_func ("/palette/code-contrast", test_code_contrast);
  g_test_add_func ("/palette/accent", test_accent);

  return g_test_run ();
}
