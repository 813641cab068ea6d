/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-html.h"

#include <string.h>

static const struct
{
  const char *html;
  const char *visible;
} blocks[] = {
  { "<!-- a -->\n", NULL },
  { "<!-- a\n\nb -->\n", NULL },
  { "<!--stackedit_data:\neyJ\n-->\n", NULL },
  { "<!-- never closed\n# x\n", NULL },
  { "<!-->\n", NULL },
  { "<!--->\n", NULL },
  { "<!-- a --> b\n", "b" },
  { "  <!-- a --> <!-- b -->  \n", NULL },
  { "<!-- a --><p>\n", "<p>" },
  { "<p>\n<!-- a -->\n</p>\n", "<p>\n</p>" },
  { "<p>\n  <!-- a\n b --> \n</p>\n", "<p>\n</p>" },
  { "<p> <!-- a --> x\n", "<p>  x" },
  { "<p>\r\n<!-- a -->\r\n</p>\r\n", "<p>\n</p>" },
  { "<p>\n  indented\n", "<p>\n  indented" },
  { "<br>\n", NULL },
  { "<br/><BR />\n<br class=\"x\">\n", NULL },
  { "<br><hr>\n", "<br><hr>" },
  { "<broken>\n", "<broken>" },
  { "<br\n", "<br" },
  { "", NULL },
  { "\n\n", NULL },
};

static void
test_visible (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (blocks); i++)
    {
      g_autofree char *visible = showcase_html_dup_visible (blocks[i].html);

      g_assert_cmpstr (visible, ==, blocks[i].visible);
    }
}

static void
test_break (void)
{
  static const char *const breaks[] = { "<br>", "<br/>", "<br />", "<BR>", "<br\n>", "<br class=\"x\">" };
  static const char *const others[] = { "<b>", "<broken>", "</br>", "<!-- <br> -->", "br", "" };

  for (guint i = 0; i < G_N_ELEMENTS (breaks); i++)
    g_assert_true (showcase_html_is_break (breaks[i]));
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    g_assert_false (showcase_html_is_break (others[i]));
}

static void
test_comment (void)
{
  g_assert_true (showcase_html_is_comment ("<!-- a -->"));
  g_assert_true (showcase_html_is_comment ("<!---->"));
  g_assert_false (showcase_html_is_comment ("<!DOCTYPE html>"));
  g_assert_false (showcase_html_is_comment ("<b>"));
}

/* Many comments behind many spaces, which a search for the start of the line at each would take minutes for. */
static void
test_many_comments (void)
{
  g_autoptr (GString) html = g_string_new ("x");
  g_autofree char *visible = NULL;

  for (guint i = 0; i < 500000; i++)
    g_string_append_c (html, ' ');
  for (guint i = 0; i < 200000; i++)
    g_string_append (html, "<!---->");
  visible = showcase_html_dup_visible (html->str);
  g_assert_cmpstr (visible, ==, "x");
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/html/visible", test_visible);
  g_test_add_func ("/html/break", test_break);
  g_test_add_func ("/html/comment", test_comment);
  g_test_add_func ("/html/many-comments", test_many_comments);
  return g_test_run ();
}
