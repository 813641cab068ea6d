/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-split.h"

#include <string.h>

static GString *
repeat (const char *piece,
        guint n_times)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n_times; i++)
    g_string_append (text, piece);
  return text;
}

static void
test_text (void)
{
  g_autoptr (GString) exact = repeat ("xxx ", SHOWCASE_SPLIT_BYTES / 4);
  g_autoptr (GString) word = repeat ("x", SHOWCASE_SPLIT_WORD);
  g_autoptr (GString) late = repeat ("word ", 100);
  g_autoptr (GString) spaced = repeat ("word ", 10000);
  g_autoptr (GString) wide = repeat ("\xe2\x82\xac", 10000);
  gsize end;

  g_assert_cmpuint (showcase_split_text ("", 0), ==, 0);
  g_assert_cmpuint (showcase_split_text (exact->str, exact->len), ==, exact->len);
  g_assert_cmpuint (showcase_split_text (word->str, word->len), ==, word->len);
  g_string_append (word, "\xc3\xb6");
  g_assert_cmpuint (showcase_split_text (word->str, word->len), ==, SHOWCASE_SPLIT_WORD);
  g_string_append (late, word->str);
  g_assert_cmpuint (showcase_split_text (late->str, late->len), ==, 500);
  end = showcase_split_text (spaced->str, spaced->len);
  g_assert_cmpuint (end, ==, SHOWCASE_SPLIT_BYTES / 5 * 5);
  end = showcase_split_text (wide->str, wide->len);
  g_assert_cmpuint (end, ==, SHOWCASE_SPLIT_BYTES / 3 * 3);
}

/* Letters and emoji by turns take a font each; those of one alphabet among signs and spaces do not, nor do accents. */
static void
test_mixture (void)
{
  g_autoptr (GString) mixed = repeat ("\xd7\xa9\xcc\x81\xf0\x9f\x98\x80", 2000);
  g_autoptr (GString) spaced = repeat ("a\xf0\x9f\x98\x80 ", 2000);
  g_autoptr (GString) cyrillic = repeat ("\xd0\xb6, ", 3000);
  g_autoptr (GString) joined = repeat ("\xf0\x9f\x91\xa9\xe2\x80\x8d", 1000);
  gsize end = showcase_split_text (mixed->str, mixed->len);

  g_assert_cmpuint (end, ==, SHOWCASE_SPLIT_CHANGES / 2 * 8);
  end = showcase_split_text (spaced->str, spaced->len);
  g_assert_cmpuint (end, ==, SHOWCASE_SPLIT_CHANGES / 2 * 6);
  g_assert_cmpuint (showcase_split_text (cyrillic->str, cyrillic->len), ==, cyrillic->len);
  g_assert_cmpuint (showcase_split_text (joined->str, joined->len), ==, joined->len);
}

static void
test_lines (void)
{
  g_autoptr (GString) short_lines = repeat ("x\n", 1000);
  g_autoptr (GString) long_lines = repeat ("x", SHOWCASE_SPLIT_BYTES - 2);
  g_autoptr (GString) wide = repeat ("\xe2\x82\xac", 10000);
  guint n_lines;

  g_assert_cmpuint (showcase_split_lines ("a\nb\n", 4, &n_lines), ==, 4);
  g_assert_cmpuint (n_lines, ==, 2);
  g_assert_cmpuint (showcase_split_lines ("a\nb", 3, &n_lines), ==, 3);
  g_assert_cmpuint (n_lines, ==, 1);
  g_assert_cmpuint (showcase_split_lines ("a\n\n", 3, &n_lines), ==, 3);
  g_assert_cmpuint (showcase_split_lines (short_lines->str, short_lines->len, &n_lines), ==, 2 * SHOWCASE_SPLIT_LINES);
  g_assert_cmpuint (n_lines, ==, SHOWCASE_SPLIT_LINES);
  g_assert_cmpuint (showcase_split_lines (short_lines->str, 2 * SHOWCASE_SPLIT_LINES, &n_lines), ==, 2 * SHOWCASE_SPLIT_LINES);
  g_string_append (long_lines, "\nsecond line that does not fit\n");
  g_assert_cmpuint (showcase_split_lines (long_lines->str, long_lines->len, &n_lines), ==, SHOWCASE_SPLIT_BYTES - 1);
  g_assert_cmpuint (n_lines, ==, 1);
  g_assert_cmpuint (showcase_split_lines (wide->str, wide->len, &n_lines), ==, SHOWCASE_SPLIT_BYTES / 3 * 3);
  g_assert_cmpuint (n_lines, ==, 0);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/split/text", test_text);
  g_test_add_func ("/split/mixture", test_mixture);
  g_test_add_func ("/split/lines", test_lines);
  return g_test_run ();
}
