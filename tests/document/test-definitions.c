/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-definitions.h"

#include <string.h>

#define TRACE SHOWCASE_DEFINITION_TRACE

/* What is moved, the lines it was on, and what is left; nothing where there is no definition. */
static const struct
{
  const char *text;
  const char *moved;
  const char *lines;
  const char *rest;
} cases[] = {
  { "a\n\n[^1]: b\n", "01) b\n", "3", "a\n\n" TRACE "\n" },
  { "[^1]:   b\nlazy\n\nc", "01) b\n    lazy\n\n", "1 2 3", TRACE "\n\n\nc" },
  { "[^1]: b\n\n    c\n\nd\n", "01) b\n\n    c\n\n", "1 2 3 4", TRACE "\n\n\n\nd\n" },
  { "[^1]:\n\n\tc\n", "01) " TRACE "\n\n\tc\n", "1 2 3", TRACE "\n\n\n" },
  { "[^1]: b\n[^2]: c\n# d\n", "01) b\n01) c\n", "1 2", TRACE "\n" TRACE "\n# d\n" },
  { "> [^1]: b\n>     c\n> d\n", "01) b\n    c\n    d\n", "1 2 3", "> " TRACE "\n> \n> \n" },
  { "[^1]: b\r\nc\r\n", "01) b\n    c\n", "1 2", TRACE "\r\n\r\n" },
  { "[^1]: # b\nc\n", "01) # b\n", "1", TRACE "\nc\n" },
  { "\xef\xbb\xbf[^1]: b", "01) b\n", "1", TRACE },
  { "- [^1]: b\n  c\n- d\n", "01) b\n    c\n", "1 2", "- " TRACE "\n  " TRACE "\n- d\n" },
  { "> 12. [^1]: b\n>\n>         c\n>\n>     d\n", "01) b\n\n    c\n\n", "1 2 3 4", "> 12. " TRACE "\n>\n>     " TRACE "\n>\n>     d\n" },
  { "- * [^1]: b\n", "01) b\n", "1", "- * " TRACE "\n" },
  { "-     [^1]: b\n", NULL, "", NULL },
  { "```\n[^1]: b\n```\n", NULL, "", NULL },
  { "- ~~~\n  [^1]: b\n", NULL, "", NULL },
  { "<!--\n[^1]: b\n-->\n", NULL, "", NULL },
  { "    [^1]: b\n", NULL, "", NULL },
  { "a [^1]: b\n", NULL, "", NULL },
  /* A paragraph goes on with an item unless it is the first of its list. */
  { "a\n2. [^1]: b\n", NULL, "", NULL },
  { "> a\n> b\n> 10) [^1]: b\n", NULL, "", NULL },
  { "- a\n\nb\n2. [^1]: c\n", NULL, "", NULL },
  { "a\n01. [^1]: b\n", "01) b\n", "2", "a\n01. " TRACE "\n" },
  { "a\n- [^1]: b\n", "01) b\n", "2", "a\n- " TRACE "\n" },
  { "a\n\n2. [^1]: b\n", "01) b\n", "3", "a\n\n2. " TRACE "\n" },
  { "# a\n2. [^1]: b\n", "01) b\n", "2", "# a\n2. " TRACE "\n" },
  { "a\n===\n2. [^1]: b\n", "01) b\n", "3", "a\n===\n2. " TRACE "\n" },
  { "1. a\n   b\n2. [^1]: c\n", "01) c\n", "3", "1. a\n   b\n2. " TRACE "\n" },
  { "> a\n\n1. b\nc\n2. [^1]: d\n", "01) d\n", "5", "> a\n\n1. b\nc\n2. " TRACE "\n" },
  { "> a\n2. [^1]: b\n", "01) b\n", "2", "> a\n2. " TRACE "\n" },
  { "[^]: b\n[^a b]: c\n[^a:b\n", NULL, "", NULL },
};

static void
test_move (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) lines = g_array_new (FALSE, FALSE, sizeof (guint32));
      g_autoptr (GPtrArray) labels = g_ptr_array_new_with_free_func (g_free);
      GString *text = showcase_definitions_move (cases[i].text, strlen (cases[i].text), lines, labels);
      g_autoptr (GString) numbers = g_string_new (NULL);
      g_autofree char *expected = NULL;

      if (cases[i].moved == NULL)
        {
          g_assert_null (text);
          continue;
        }
      expected = g_strconcat (cases[i].moved, TRACE, "\n", cases[i].rest, NULL);
      g_assert_cmpstr (text->str, ==, expected);
      for (guint line = 0; line + 1 < lines->len; line++)
        g_string_append_printf (numbers, "%s%u", line > 0 ? " " : "", g_array_index (lines, guint32, line));
      g_assert_cmpstr (numbers->str, ==, cases[i].lines);
      g_assert_cmpstr (g_ptr_array_index (labels, 0), ==, "1");
      g_assert_true (showcase_definitions_may_be_in (cases[i].text, 0, strlen (cases[i].text)));
      g_string_free (text, TRUE);
    }
}

static void
test_may_be_in (void)
{
  g_assert_false (showcase_definitions_may_be_in ("a[^1]: b", 0, 8));
  g_assert_false (showcase_definitions_may_be_in ("a^b", 0, 3));
  g_assert_true (showcase_definitions_may_be_in ("a\n > [^1]: b", 0, 12));
  g_assert_true (showcase_definitions_may_be_in ("a\n > 1. [^1]: b", 0, 15));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/definitions/move", test_move);
  g_test_add_func ("/definitions/may-be-in", test_may_be_in);
  return g_test_run ();
}
