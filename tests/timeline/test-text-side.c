/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Lines at one side: where the interface begins, in whatever direction their text runs.
 */

#include "showcase-text-side.h"

#include <pango/pangocairo.h>

#define WIDTH (120 * PANGO_SCALE)

static void
assert_side (const char *text,
             PangoDirection interface)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  g_autoptr (PangoLayout) layout = NULL;
  PangoLayoutIter *iter;

  pango_context_set_base_dir (context, interface);
  layout = pango_layout_new (context);
  pango_layout_set_text (layout, text, -1);
  pango_layout_set_width (layout, WIDTH);
  showcase_text_side_align (layout);
  g_assert_cmpint (pango_layout_get_line_count (layout), >, 1);
  iter = pango_layout_get_iter (layout);
  do
    {
      PangoRectangle line;

      pango_layout_iter_get_line_extents (iter, NULL, &line);
      g_assert_cmpint (interface == PANGO_DIRECTION_RTL ? WIDTH - line.x - line.width : line.x, <=, PANGO_SCALE);
    }
  while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
  g_object_unref (context);
}

static void
test_sides (void)
{
  static const char *const texts[] = { "A sabbatical that nobody wrote the dates of", "سنة كاملة لم يكتب أحد تواريخها في أي مكان", "2019 – 2020 – 2021 – 2022 – 2023 – 2024 – 2025" };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      assert_side (texts[i], PANGO_DIRECTION_LTR);
      assert_side (texts[i], PANGO_DIRECTION_RTL);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline/text-side/sides", test_sides);
  return g_test_run ();
}
