/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-table-syntax.h"

#include <string.h>

static void
test_delimiters (void)
{
  /* The alignments as letters; nothing where the line is no delimiter row. */
  static const struct
  {
    const char *line;
    const char *alignments;
  } cases[] = {
    { "|-|", "n" },
    { "| --- | :--- | :-: | ---: |", "nlcr" },
    { "--- | ---", "nn" },
    { " :-", "l" },
    { "-:  ", "r" },
    { "--- |", "n" },
    { "|-|\t:-:\t", "nc" },
    { "---", "" },
    { "|", "" },
    { "", "" },
    { "||", "" },
    { "|-||", "" },
    { "|-|a|", "" },
    { "|- -|", "" },
    { "|:|", "" },
    { "|::-|", "" },
    { "|-| |", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) alignments = g_array_new (FALSE, FALSE, sizeof (guint8));
      guint n_columns = showcase_table_parse_delimiters (cases[i].line, strlen (cases[i].line), alignments);

      g_assert_cmpuint (n_columns, ==, strlen (cases[i].alignments));
      for (guint c = 0; c < n_columns; c++)
        g_assert_cmpint ("nlcr"[g_array_index (alignments, guint8, c)], ==, cases[i].alignments[c]);
    }
}

static void
test_cells (void)
{
  /* The cells in brackets. */
  static const struct
  {
    const char *line;
    const char *cells;
  } cases[] = {
    { "| a | b |", "[a][b]" },
    { "a|b", "[a][b]" },
    { "a", "[a]" },
    { "", "" },
    { "|", "" },
    { "||", "[]" },
    { "|a||b", "[a][][b]" },
    { "| a \\| b | c", "[a \\| b][c]" },
    { "a\\\\|b", "[a\\\\][b]" },
    { "`a|b`", "[`a][b`]" },
    { "a|\\", "[a][\\]" },
    { "  |\ta\t|  ", "[a]" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) cells = g_string_new (NULL);
      ShowcaseTableIter iter;
      const char *cell;
      gsize length;
      guint n_cells = 0;

      showcase_table_iter_init (&iter, cases[i].line, strlen (cases[i].line));
      for (; showcase_table_iter_next (&iter, &cell, &length); n_cells++)
        g_string_append_printf (cells, "[%.*s]", (int)length, cell);
      g_assert_cmpstr (cells->str, ==, cases[i].cells);
      g_assert_cmpuint (showcase_table_count_cells (cases[i].line, strlen (cases[i].line)), ==, n_cells);
    }
}

static void
test_may_be_in (void)
{
  static const struct
  {
    const char *text;
    gboolean may_be;
  } cases[] = {
    { "a | b\n--|--\n", TRUE },
    { "|a|\n|:-:|\n", TRUE },
    { "a\n:-\n", TRUE },
    { "a\n-:\n", TRUE },
    { "a || b", FALSE },
    { "http://a-b", FALSE },
    { "", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gsize length = strlen (cases[i].text);

      g_assert_cmpint (showcase_table_may_be_in (cases[i].text, length, 0, length), ==, cases[i].may_be);
    }
}

static void
test_measure (void)
{
  g_assert_cmpuint (showcase_table_measure_row ("| a | b |", 9), ==, 9);
  g_assert_cmpuint (showcase_table_measure_row ("|\xc3\xa9|", 4), ==, 4);
  g_assert_cmpuint (showcase_table_measure_row ("|\xc3|", 3), >=, 5);
  g_assert_cmpuint (showcase_table_measure_row ("|[a]|", 5), >=, 5 + strlen (" (not included)"));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/table-syntax/delimiters", test_delimiters);
  g_test_add_func ("/table-syntax/cells", test_cells);
  g_test_add_func ("/table-syntax/may-be-in", test_may_be_in);
  g_test_add_func ("/table-syntax/measure", test_measure);
  return g_test_run ();
}
