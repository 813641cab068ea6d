/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-html-image.h"

#include <string.h>

static void
test_parse (void)
{
  static const struct
  {
    const char *html;
    const char *url;
    const char *alt;
    double width;
    double height;
    gboolean is_percent;
  } cases[] = {
    { "<img src=\"a.png\">", "a.png", "", 0, 0, FALSE },
    { "<IMG SRC='a b' Alt='&quot;c&amp;quot;' width=40 height=50px />", "a b", "\"c&quot;", 40, 50, FALSE },
    { "<img alt=b src = a width='30%'>", "a", "b", 30, 0, TRUE },
    { "<img src=a src=b width=0 height=-3>", "a", "", 0, 0, FALSE },
    { "<img\nsrc=a\nwidth=1e9 height=inf>", "a", "", 0, 0, FALSE },
    { "<img alt=a>", NULL, NULL, 0, 0, FALSE },
    { "<image src=a>", NULL, NULL, 0, 0, FALSE },
    { "<img src=a", NULL, NULL, 0, 0, FALSE },
    { "</img src=a>", NULL, NULL, 0, 0, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (ShowcaseHtmlImage) image = { NULL };

      g_assert_cmpint (showcase_html_image_parse (&image, cases[i].html), ==, cases[i].url != NULL);
      g_assert_cmpstr (image.url, ==, cases[i].url);
      g_assert_cmpstr (image.alt, ==, cases[i].alt);
      g_assert_cmpfloat ((double)image.size[0].value, ==, cases[i].width);
      g_assert_cmpfloat ((double)image.size[1].value, ==, cases[i].height);
      g_assert_cmpint (image.size[0].is_percent, ==, cases[i].is_percent);
    }
}

static void
test_take_size (void)
{
  static const struct
  {
    const char *alt;
    const char *rest;
    double width;
    double height;
  } cases[] = {
    { "w:50% A picture", "A picture", 50, 0 },
    { "image:width:30%", "", 30, 0 },
    { "a height:20px b", "a b", 0, 20 },
    { "h:1.5 width:2px", "", 2, 1.5 },
    { "w:x a", "w:x a", 0, 0 },
    { "a: b  c", "a: b  c", 0, 0 },
    { "w:50%a", "w:50%a", 0, 0 },
    { "w:0", "w:0", 0, 0 },
    { "", "", 0, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) alt = g_string_new (cases[i].alt);
      ShowcaseExtent size[2] = { { 0, FALSE }, { 0, FALSE } };

      showcase_html_image_take_size (alt, size);
      g_assert_cmpstr (alt->str, ==, cases[i].rest);
      g_assert_cmpfloat ((double)size[0].value, ==, cases[i].width);
      g_assert_cmpfloat ((double)size[1].value, ==, cases[i].height);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/html-image/parse", test_parse);
  g_test_add_func ("/html-image/take-size", test_take_size);
  return g_test_run ();
}
