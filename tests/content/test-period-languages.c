/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-period.h"

#include <string.h>

/* A text with the period in brackets « », and what it means: a date, "START/END", "START/now" or "since START". */
static const struct
{
  const char *text;
  const char *expected;
} forms[] = {
  { "«mars 2021»", "2021-03" },
  { "«Seit Mai 2023» bei", "since 2023-05" },
  { "«März 2019 – heute»", "2019-03/now" },
  { "«Okt. 2019 bis Dez. 2021»", "2019-10/2021-12" },
  { "«févr. 2019 à août 2021»", "2019-02/2021-08" },
  { "«5 de mayo de 2021»", "2021-05-05" },
  { "«2019年4月1日〜現在»", "2019-04-01/now" },
  { "«مايو 2019 – الآن»", "2019-05/now" },
  { "«5. mars 2021»", "2021-03-05" },
  { "«5. März 2021 – 1. Mai 2022»", "2021-03-05/2022-05-01" },
  { "«1er août 2020 – aujourd’hui»", "2020-08-01/now" },
  { "«aug. 2019 til i dag»", "2019-08/now" },
  { "«jan. 2019 – des. 2021»", "2019-01/2021-12" },
  { "«März 2019 bis heute»", "2019-03/now" },
  { "«ene. 2019 – ago. 2021»", "2019-01/2021-08" },
  { "«enero de 2019 a marzo de 2021»", "2019-01/2021-03" },
  { "«mayo de 2019 – la actualidad»", "2019-05/now" },
  { "«høsten 2019»", "2019-09/2019-11" },
  { "«Frühjahr 2019 – Herbst 2021»", "2019-03/2021-11" },
  { "«été 2019»", "2019-06/2019-08" },
  { "«otoño de 2019»", "2019-09/2019-11" },
  { "«2021年»", "2021" },
  { "«2019年〜2021年»", "2019/2021" },
  { "«2021年3月»", "2021-03" },
  { "«2019年4月〜2021年3月»", "2019-04/2021-03" },
  { "«2019年4月－現在»", "2019-04/now" },
  { "«مايو 2019 – مارس 2021»", "2019-05/2021-03" },
  { "1. «March 2021»", "2021-03" },
  { "2. «Sep 2021»", "2021-09" },
  { "«كانون الثاني 2019 – الحاضر»", "2019-01/now" },
};

static char *
describe (const ShowcasePeriod *period)
{
  g_autofree char *start = showcase_date_to_iso (&period->start);
  g_autofree char *end = period->ending == SHOWCASE_PERIOD_ONGOING ? g_strdup ("now") : showcase_date_to_iso (&period->end);

  if (period->since)
    return g_strconcat ("since ", start, NULL);
  return g_str_equal (start, end) ? g_steal_pointer (&start) : g_strconcat (start, "/", end, NULL);
}

static void
test_forms (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      g_auto (GStrv) before = g_strsplit (forms[i].text, "«", 2);
      g_auto (GStrv) after = g_strsplit (before[1], "»", 2);
      g_autofree char *text = g_strconcat (before[0], after[0], after[1], NULL);
      g_autofree char *described = NULL;
      g_autofree char *matched = NULL;
      ShowcasePeriod period;
      gsize start, end;

      g_test_message ("%s", forms[i].text);
      g_assert_true (showcase_period_find (text, -1, &period, &start, &end));
      described = describe (&period);
      matched = g_strndup (text + start, end - start);
      g_assert_cmpstr (described, ==, forms[i].expected);
      g_assert_cmpstr (matched, ==, after[0]);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/content/period/languages", test_forms);
  return g_test_run ();
}
