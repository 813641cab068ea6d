/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-balance.h"

/* Heights of shares, each with a "+" when the next one is to stay with it; and the same with "|" where a page begins. All of them are one less at the top
 * of a page. */
static const struct
{
  int room;
  const char *shares;
  const char *pages;
} cases[] = {
  { 10, "", "" },
  { 10, "5", "|5" },
  { 10, "5 5", "|5 5" },
  { 9, "5 5", "|5 5" },
  { 8, "5 5", "|5 |5" },
  { 13, "6 6 1", "|6 6 1" },
  { 12, "6 6 1", "|6 6 1" },
  { 11, "6 6 1", "|6 |6 1" },
  { 13, "5 8 1", "|5 8 1" },
  { 12, "5 8 1", "|5 |8 1" },
  { 8, "3 3 3 3 3 3 3", "|3 3 3 |3 3 |3 3" },
  { 8, "3 3 3 3", "|3 3 |3 3" },
  { 100, "20 20 20 20 20 20 20 20 20", "|20 20 20 20 20 |20 20 20 20" },
  { 10, "3+ 9 3", "|3+ |9 |3" },
  { 11, "3+ 9 3", "|3+ 9 |3" },
  { 11, "2 3+ 9 3", "|2 |3+ 9 |3" },
  { 11, "9 2+ 3", "|9 |2+ 3" },
  { 11, "9 1+ 1+ 3", "|9 |1+ 1+ 3" },
  { 11, "9 2+", "|9 2+" },
  { 0, "1 1 1", "|1 |1 |1" },
};

static void
test_cases (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) words = g_strsplit (cases[i].shares, " ", -1);
      guint n_shares = g_strv_length (words);
      g_autofree ShowcaseShare *shares = g_new0 (ShowcaseShare, MAX (n_shares, 1));
      g_autoptr (GString) found = g_string_new (NULL);

      for (guint j = 0; j < n_shares; j++)
        {
          shares[j].below = (int)g_ascii_strtoll (words[j], NULL, 10);
          shares[j].at_top = shares[j].below - 1;
          shares[j].keep = g_str_has_suffix (words[j], "+");
        }
      showcase_balance_shares (shares, n_shares, cases[i].room);
      for (guint j = 0; j < n_shares; j++)
        g_string_append_printf (found, "%s%s%s", j > 0 ? " " : "", shares[j].turns ? "|" : "", words[j]);
      g_assert_cmpstr (found->str, ==, cases[i].pages);
    }
}

/* A document without headings is one section. */
static void
test_many (void)
{
  guint n_shares = 200000;
  g_autofree ShowcaseShare *shares = g_new0 (ShowcaseShare, n_shares);
  guint n_pages = 0;

  for (guint i = 0; i < n_shares; i++)
    shares[i].at_top = shares[i].below = 1;
  showcase_balance_shares (shares, n_shares, 20);
  for (guint i = 0; i < n_shares; i++)
    n_pages += shares[i].turns;
  g_assert_cmpuint (n_pages, ==, 10000);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/balance/cases", test_cases);
  g_test_add_func ("/balance/many", test_many);

  return g_test_run ();
}
