/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-byline.h"
#include <string.h>

static const struct
{
  const char *text;
  const char *start;
  const char *end;
  gboolean is_sentence;
  const char *role;
  const char *employer;
  const char *refused;
} bylines[] = {
  { "*Apr 2026 – Present*\n", "2026-04", NULL, FALSE, NULL, NULL, NULL },
  { "_2019 – 2021_\n\ntext", "2019", "2021", FALSE, NULL, NULL, NULL },
  { "📍 *Arlington, TX | Mar 2026 – Present*\n", "2026-03", NULL, FALSE, NULL, NULL, NULL },
  { "**London, UK (Remote) · Sep 2025 – Present**\n", "2025-09", NULL, FALSE, NULL, NULL, NULL },
  { "**Full-Stack Engineer** @ DataFlow Solutions (2019-2021)\n", "2019", "2021", FALSE, "Full-Stack Engineer", "DataFlow Solutions", NULL },
  { "Period: 2019 – 2021\nRole: Baker\nCompany: Crumb & Co\n", "2019", "2021", FALSE, "Baker", "Crumb & Co", NULL },
  { "**Period:** May 2019\n**Organization:** *Crumb*\n", "2019-05", "2019-05", FALSE, NULL, "Crumb", NULL },
  { "- **Employer**: Crumb\n- Date: 2020\n", "2020", "2020", FALSE, NULL, "Crumb", NULL },
  { "Since May 2023 I bake bread.\n", "2023-05", NULL, TRUE, NULL, NULL, NULL },
  { "since 2019 I bake\nmore", "2019", NULL, TRUE, NULL, NULL, NULL },
  { "I bake since May 2023.\n", NULL, NULL, FALSE, NULL, NULL, NULL },
  { "In 2019 I baked at home.\n", NULL, NULL, FALSE, NULL, NULL, NULL },
  { "Baked bread 2019 – 2021.\n", NULL, NULL, FALSE, NULL, NULL, NULL },
  { "text\n*2019 – 2021*\n", NULL, NULL, FALSE, NULL, NULL, NULL },
  { "- 2019 – 2021 | bread\n", NULL, NULL, FALSE, NULL, NULL, NULL },
  { "| 2019 | 2021 |\n", NULL, NULL, FALSE, NULL, NULL, NULL },
  { "*`2019 – 2021`*\n", NULL, NULL, FALSE, NULL, NULL, NULL },
  { "*[bread](https://example.com/2019/2021)*\n", NULL, NULL, FALSE, NULL, NULL, NULL },
  { "bread | https://example.com/2019-2021\n", NULL, NULL, FALSE, NULL, NULL, NULL },
  { "*We met at the mill*\n", NULL, NULL, FALSE, NULL, NULL, NULL },
  { "Note: 2019 – 2021\n", NULL, NULL, FALSE, NULL, NULL, NULL },
  { "Date: 03/04/2023\n", NULL, NULL, FALSE, NULL, NULL, "03/04/2023" },
  { "*Oslo | 03/04/2023*\n", NULL, NULL, FALSE, NULL, NULL, "03/04/2023" },
  { "*Oslo | 03/04/2023*\nPeriod: 2023\n", "2023", "2023", FALSE, NULL, NULL, NULL },
  { "Period:\n", NULL, NULL, FALSE, NULL, NULL, NULL },
  { "\nPeriod: 2019\n", NULL, NULL, FALSE, NULL, NULL, NULL },
  { "", NULL, NULL, FALSE, NULL, NULL, NULL },
};

static void
assert_date (const ShowcaseDate *date,
             const char *expected)
{
  g_autofree char *text = date->year != 0 ? showcase_date_to_iso (date) : NULL;

  g_assert_cmpstr (text, ==, expected);
}

static void
test_parse (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (bylines); i++)
    {
      g_auto (ShowcaseByline) byline = { 0 };

      g_test_message ("%s", bylines[i].text);
      showcase_byline_parse (&byline, bylines[i].text, strlen (bylines[i].text));
      assert_date (&byline.period.start, bylines[i].start);
      assert_date (&byline.period.end, bylines[i].end);
      g_assert_cmpint (byline.is_sentence, ==, bylines[i].is_sentence);
      g_assert_cmpstr (byline.role, ==, bylines[i].role);
      g_assert_cmpstr (byline.employer, ==, bylines[i].employer);
      g_assert_cmpstr (byline.refused, ==, bylines[i].refused);
    }
}

static const struct
{
  const char *text;
  const char *masked;
} masks[] = {
  { "plain", "plain" },
  { "a `b` c", "a     c" },
  { "a ``b ` c`` d", "a           d" },
  { "a `b", "a `b" },
  { "[a](b) c", "[a     c" },
  { "[a](b", "[a](b" },
  { "<https://a> b", "            b" },
  { "a < b", "a < b" },
  { "see http://a/b now", "see            now" },
  { "://", "   " },
  { "", "" },
};

static void
test_mask (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (masks); i++)
    {
      g_autofree char *masked = showcase_byline_mask (masks[i].text, strlen (masks[i].text));

      g_assert_cmpstr (masked, ==, masks[i].masked);
    }
}

/* What is long is looked at only at its beginning, however long it is. */
static void
test_long (void)
{
  g_autofree char *filling = g_strnfill (10 * 1024 * 1024, '`');
  g_autofree char *text = g_strconcat ("Since 2019 ", filling, NULL);
  g_auto (ShowcaseByline) byline = { 0 };

  showcase_byline_parse (&byline, text, strlen (text));
  assert_date (&byline.period.start, "2019");
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/byline/parse", test_parse);
  g_test_add_func ("/byline/mask", test_mask);
  g_test_add_func ("/byline/long", test_long);
  return g_test_run ();
}
