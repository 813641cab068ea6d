/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The colours of a stage: all that is read can be read from the last row.
 */

#include "showcase-stage-look.h"

#include <math.h>

#define LEAST_CONTRAST 7

static const ShowcaseColorRole texts[] = {
  SHOWCASE_COLOR_TEXT,
  SHOWCASE_COLOR_DIM,
  SHOWCASE_COLOR_LINK,
  SHOWCASE_COLOR_NOTE,
  SHOWCASE_COLOR_TIP,
  SHOWCASE_COLOR_IMPORTANT,
  SHOWCASE_COLOR_WARNING,
  SHOWCASE_COLOR_CAUTION,
};

static ShowcaseColor
blend (const ShowcaseColor *over,
       const ShowcaseColor *under)
{
  float share = over->alpha;

  return (ShowcaseColor){
    over->red * share + under->red * (1 - share),
    over->green * share + under->green * (1 - share),
    over->blue * share + under->blue * (1 - share),
    1,
  };
}

static double
linear (double part)
{
  return part <= 0.04045 ? part / 12.92 : pow ((part + 0.055) / 1.055, 2.4);
}

static double
luminance (const ShowcaseColor *color)
{
  return 0.2126 * linear (color->red) + 0.7152 * linear (color->green) + 0.0722 * linear (color->blue);
}

/* As WCAG 2.2 has it. */
static double
contrast (const ShowcaseColor *text,
          const ShowcaseColor *ground)
{
  ShowcaseColor color = blend (text, ground);
  double a = luminance (&color);
  double b = luminance (ground);

  return (MAX (a, b) + 0.05) / (MIN (a, b) + 0.05);
}

static void
test_contrast (void)
{
  for (guint i = 0; i < SHOWCASE_N_STAGE_PRESETS; i++)
    {
      ShowcaseStageLook look;
      ShowcaseColor code;

      showcase_stage_look_init (&look, (ShowcaseStagePreset)i);
      code = blend (&look.palette.colors[SHOWCASE_COLOR_CODE_BACKGROUND], &look.background);
      for (gsize j = 0; j < G_N_ELEMENTS (texts); j++)
        g_assert_cmpfloat (contrast (&look.palette.colors[texts[j]], &look.background), >=, LEAST_CONTRAST);
      g_assert_cmpfloat (contrast (&look.palette.colors[SHOWCASE_COLOR_TEXT], &code), >=, LEAST_CONTRAST);
      for (ShowcaseColorRole role = SHOWCASE_COLOR_KEYWORD; role <= SHOWCASE_COLOR_PREPROCESSOR; role++)
        g_assert_cmpfloat (contrast (&look.palette.colors[role], &code), >=, LEAST_CONTRAST);
    }
}

/* By what is behind the text, whatever the look is called. */
static void
test_dark (void)
{
  for (ShowcaseStagePreset preset = 0; preset < SHOWCASE_N_STAGE_PRESETS; preset++)
    {
      ShowcaseStageLook look;

      showcase_stage_look_init (&look, preset);
      g_assert_cmpint (showcase_stage_preset_is_dark (preset), ==, luminance (&look.background) < 0.5);
    }
}

/* White would dazzle, and is not needed where it is dark. */
static void
test_dim (void)
{
  ShowcaseStageLook dark;
  ShowcaseStageLook dim;

  showcase_stage_look_init (&dark, SHOWCASE_STAGE_DARK);
  showcase_stage_look_init (&dim, SHOWCASE_STAGE_DIM);
  g_assert_cmpfloat (luminance (&dim.palette.colors[SHOWCASE_COLOR_TEXT]), <, luminance (&dark.palette.colors[SHOWCASE_COLOR_TEXT]) * 0.6);
  g_assert_cmpfloat (luminance (&dim.background), <, luminance (&dark.background));
}

static void
test_presets (void)
{
  ShowcaseStageLook light;
  ShowcaseStageLook dark;
  ShowcaseStageLook again;

  showcase_stage_look_init (&light, SHOWCASE_STAGE_LIGHT);
  showcase_stage_look_init (&dark, SHOWCASE_STAGE_DARK);
  showcase_stage_look_init (&again, SHOWCASE_STAGE_LIGHT);
  g_assert_true (showcase_stage_look_equal (&light, &again));
  g_assert_false (showcase_stage_look_equal (&light, &dark));
  g_assert_cmpfloat (luminance (&light.background), >, luminance (&dark.background));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/stage-look/contrast", test_contrast);
  g_test_add_func ("/stage-look/dark", test_dark);
  g_test_add_func ("/stage-look/dim", test_dim);
  g_test_add_func ("/stage-look/presets", test_presets);

  return g_test_run ();
}
