/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The shapes of stages: the same for screens of the same shape, whatever their sizes.
 */

#include "showcase-stage-shape.h"

static const struct
{
  int width;
  int height;
  int stage_width;
  int stage_height;
} shapes[] = {
  { 1920, 1080, 1920, 1080 },
  { 1280, 720, 1920, 1080 },
  { 3840, 2160, 1920, 1080 },
  { 1366, 768, 1920, 1080 },
  { 1280, 800, 1728, 1080 },
  { 1024, 768, 1440, 1080 },
  { 320, 240, 1440, 1080 },
  { 1280, 1024, 1350, 1080 },
  { 2560, 1080, 2560, 1080 },
  { 3440, 1440, 2560, 1080 },
  { 1080, 1920, 1080, 1920 },
  { 768, 1366, 1080, 1920 },
  { 500, 500, 1080, 1080 },
  { 1000, 600, 1800, 1080 },
  { 5000, 10, 3240, 1080 },
  { 1, 1000, 1080, 3240 },
  { 0, 0, 1080, 1080 },
};

static void
test_shapes (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (shapes); i++)
    {
      int width;
      int height;

      showcase_stage_shape_find (shapes[i].width, shapes[i].height, &width, &height);
      g_assert_cmpint (width, ==, shapes[i].stage_width);
      g_assert_cmpint (height, ==, shapes[i].stage_height);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/stage-shape/shapes", test_shapes);

  return g_test_run ();
}
