/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-period.h"
#include "test-content.h"

#include <string.h>

/* A period in one short form: "2021/2022-05", "2021" (both ends equal), "2021/now", "2021/open", "since 2021". */
static char *
describe (const ShowcasePeriod *period)
{
  g_autofree char *start = showcase_date_to_iso (&period->start);
  g_autofree char *end = showcase_date_to_iso (&period->end);

  if (period->since)
    return g_strconcat ("since ", start, NULL);
  if (period->ending == SHOWCASE_PERIOD_ONGOING)
    return g_strconcat (start, "/now", NULL);
  if (period->ending == SHOWCASE_PERIOD_OPEN)
    return g_strconcat (start, "/open", NULL);
  return g_str_equal (start, end) ? g_steal_pointer (&start) : g_strconcat (start, "/", end, NULL);
}

/* A text with the period in brackets « », and what it means. */
static const struct
{
  const char *text;
  const char *expected;
} forms[] = {
  /* What people write. */
  { "Year 6: «2022-2023» DevOps Engineer", "2022/2023" },
  { "«Apr 2026 – Present»", "2026-04/now" },
  { "📍 Arlington, TX | «Mar 2026 – Present»", "2026-03/now" },
  { "«2025.09 – Present» · Lecturer, Somewhere", "2025-09/now" },
  { "Full-Stack Engineer @ DataFlow Solutions («2019-2021»)", "2019/2021" },
  { "London, UK (Remote) · «Sep 2025 – Present»", "2025-09/now" },
  { "«12/2021 - Present»", "2021-12/now" },
  { "«2022 - 2023»: Inception", "2022/2023" },
  { "«2004-06/2006-08»", "2004-06/2006-08" },
  { "«2021-22»", "2021/2022" },
  { "«Since May 2023» I am employed", "since 2023-05" },
  { "I was there «since 2019», and left", "since 2019" },
  { "«since 2019 – present» and on", "since 2019" },
  /* Single dates. */
  { "«2021»", "2021" },
  { "In «2021», we moved", "2021" },
  { "In «2021».", "2021" },
  { "«1999»", "1999" },
  { "(«2021»)", "2021" },
  { "«2021-03»", "2021-03" },
  { "«2021-3»", "2021-03" },
  { "«2021.03»", "2021-03" },
  { "«2021/03»", "2021-03" },
  { "«2021-03-05»", "2021-03-05" },
  { "«2021/3/5»", "2021-03-05" },
  { "«2024-02-29»", "2024-02-29" },
  { "«2021-03-05T10:00:00Z»", "2021-03-05" },
  { "«2021-03-05 10:00:00» x", "2021-03-05" },
  { "«3/2021»", "2021-03" },
  { "«03/2021»", "2021-03" },
  { "«March 2021»", "2021-03" },
  { "«march 2021»", "2021-03" },
  { "«MAR 2021»", "2021-03" },
  { "«Mar. 2021»", "2021-03" },
  { "«Sept. 2021»", "2021-09" },
  { "«Sep 2021»", "2021-09" },
  { "«May 2021»", "2021-05" },
  { "«June, 2021»", "2021-06" },
  { "«5 March 2021»", "2021-03-05" },
  { "5th of «March 2021»", "2021-03" },
  { "«5th March 2021»", "2021-03-05" },
  { "«1st Mar. 2021»", "2021-03-01" },
  { "«March 5, 2021»", "2021-03-05" },
  { "«March 5 2021»", "2021-03-05" },
  { "«Mar 22nd, 2021»", "2021-03-22" },
  { "«Spring 2021»", "2021-03/2021-05" },
  { "«summer 2021»", "2021-06/2021-08" },
  { "«Fall 2021»", "2021-09/2021-11" },
  { "«Autumn 2021»", "2021-09/2021-11" },
  { "«Winter 2021»", "2021-01/2021-02" },
  { "«Q1 2021»", "2021-01/2021-03" },
  { "«q4 2021»", "2021-10/2021-12" },
  { "«H1 2021»", "2021-01/2021-06" },
  { "«H2 2021»", "2021-07/2021-12" },
  { "Mars «2021»", "2021" },
  { "Maybe «2021»", "2021" },
  /* Ranges and their separators. */
  { "«2019-2021»", "2019/2021" },
  { "«2019–2021»", "2019/2021" },
  { "«2019—2021»", "2019/2021" },
  { "«2019--2021»", "2019/2021" },
  { "«2019/2021»", "2019/2021" },
  { "«2019~2021»", "2019/2021" },
  { "«2019..2021»", "2019/2021" },
  { "«2019 to 2021»", "2019/2021" },
  { "«2019 until 2021»", "2019/2021" },
  { "«2019 – 2021»", "2019/2021" },
  { "«2019\u00a0–\u00a02021»", "2019/2021" },
  { "«2019 −\u20092021»", "2019/2021" },
  { "«2019\t-\t2021»", "2019/2021" },
  { "«2011-12»", "2011-12" },
  { "«2011–12»", "2011/2012" },
  { "«2011/12»", "2011-12" },
  { "«2021–22»", "2021/2022" },
  { "«2021/22»", "2021/2022" },
  { "«1999–03»", "1999/2003" },
  { "«Jan–Mar 2021»", "2021-01/2021-03" },
  { "«Jan. – March 2021»", "2021-01/2021-03" },
  { "«Q1–Q3 2021»", "2021-01/2021-09" },
  { "«Spring – Fall 2021»", "2021-03/2021-11" },
  { "«Summer – Winter 2021»", "2021-06/2021-12" },
  { "«Fall 2020 – Winter 2021»", "2020-09/2021-02" },
  { "«5 Jan – 8 Mar 2021»", "2021-01-05/2021-03-08" },
  { "«Jan 5 – Mar 8, 2021»", "2021-01-05/2021-03-08" },
  { "«May 2023 – Aug 2024»", "2023-05/2024-08" },
  { "«May 2023 to August 2024»", "2023-05/2024-08" },
  { "«05/2023 – 08/2024»", "2023-05/2024-08" },
  { "«05/2023-08/2024»", "2023-05/2024-08" },
  { "«2023.05-2024.08»", "2023-05/2024-08" },
  { "«2023/05/01-2024/08/31»", "2023-05-01/2024-08-31" },
  { "«2023 – Mar 2024»", "2023/2024-03" },
  { "«Mar 2023 – 2023»", "2023-03/2023" },
  { "«Q1 2021 – Q3 2022»", "2021-01/2022-09" },
  { "«2022 – now»", "2022/now" },
  { "«2022–CURRENT»", "2022/now" },
  { "«2022 to today»", "2022/now" },
  { "«2022/ongoing»", "2022/now" },
  { "«2022 - Present» DevOps Engineer", "2022/now" },
  /* A bare dash leaves the end open; a dash before a title does not. */
  { "«2022–»", "2022/open" },
  { "«2022-»", "2022/open" },
  { "«2022 –» ", "2022/open" },
  { "(«2022 –»)", "2022/open" },
  { "«May 2022–» | Lead", "2022-05/open" },
  { "«2022–» Lead", "2022/open" },
  { "«2022 –» · Lead", "2022/open" },
  { "«2022» – Lead", "2022" },
  { "«2022» — Lead", "2022" },
  { "«2022» - Presentations", "2022" },
  { "«2022–2023» – Lead", "2022/2023" },
  { "«2019» – 20 engineers", "2019" },
  { "«2019» to 20 engineers", "2019" },
  { "«2019», 2021", "2019" },
  /* What surrounds a period without belonging to it. */
  { "*«2021»*", "2021" },
  { "“«2021»”", "2021" },
  { "Ärzte: «2021»–x", "2021" },
  { "Acme,«2019–2021»", "2019/2021" },
  { "Remote/«May 2021 – Aug 2022»", "2021-05/2022-08" },
  { "Python 3.10 in «2021»", "2021" },
  { "v1.2 – «Jan 2020»", "2020-01" },
  { "4-7 developers in «2020-2021»", "2020/2021" },
  { "Fortune 500 «2019-2021»", "2019/2021" },
  { "31 «February 2021»", "2021-02" },
  { "March 32, «2021»", "2021" },
  { "Top 10 (2nd), «2019»", "2019" },
};

static void
test_forms (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      g_auto (GStrv) before = g_strsplit (forms[i].text, "«", 2);
      g_auto (GStrv) after = g_strsplit (before[1], "»", 2);
      g_autofree char *text = g_strconcat (before[0], after[0], after[1], NULL);
      ShowcasePeriod period;
      gsize start = 0, end = 0;

      g_test_message ("%s", forms[i].text);
      g_assert_true (showcase_period_find (text, -1, &period, &start, &end));
      g_autofree char *described = describe (&period);
      g_autofree char *matched = g_strndup (text + start, end - start);
      g_assert_cmpstr (described, ==, forms[i].expected);
      g_assert_cmpstr (matched, ==, after[0]);
      g_assert_cmpuint (start, ==, strlen (before[0]));
      g_assert_false (showcase_period_find_refused (text, -1, NULL, NULL));

      ShowcasePeriod whole;
      g_assert_true (showcase_period_parse (after[0], &whole));
      if (g_str_has_suffix (forms[i].expected, "open") || after[1][0] == '\0')
        g_assert_true (showcase_period_equal (&whole, &period));
    }
}

static const char *const traps[] = {
  "",
  " ",
  "-",
  "–",
  "present",
  "since",
  "since May",
  "now – present",
  "Year 6",
  "6",
  "May",
  "March 5",
  "Q3",
  "H1 – H2",
  "Ubuntu 16.04",
  "Ubuntu 20.04 LTS",
  "Python 3.10",
  "4-7 developers",
  "ThesisMSTA2017.pdf",
  "Thesis 2017.pdf",
  "2017.pdf",
  "v2.2021",
  "2.2021",
  "abc2019",
  "Éa2019",
  "日本2019",
  "2019x",
  "2019年度",
  "2019年分",
  "2019é",
  "_2019",
  "2019_",
  "1/2022/3",
  "2022/1/2/3",
  "1900s",
  "2020s",
  "20210",
  "12021",
  "1899",
  "2100",
  "0000",
  "RFC 2119",
  "port 8080",
  "4096 bits",
  "99/2021",
  "0/2021",
  "13/2021",
  "/2021",
  "x/2021",
  "-2021",
  "COVID-2019",
  "a.2021",
  "#2021",
  "$2000",
  "€2000",
  "£2000",
  "2000€",
  "2000$",
  "2000%",
  "2000+",
  "id=2021",
  "a&2021",
  "@2021",
  "2021-13",
  "2021-00-01",
  "2021-02-30",
  "2023-02-29",
  "2021-555-1234",
  "555-2019",
  "+47 2019 2020",
  "+1 (555) 2019",
  "(555) 2019-1234",
  "2021.5.1.2",
  "2021/notes",
  "https://example.org/2021/05/post",
  "May 12 developers",
  "2019-2021-2023",
  "2021-22-23",
  "2011-12-13-14",
  "21",
  "'21",
  "Jan '21",
  "Jan2021",
  "Marchetti 20210",
  "127.0.0.1",
  "192.168.2021.1",
  "1e2021",
  "0x2021",
  "H3 20211",
  "May – June",
  "May – 5 days",
};

static void
test_traps (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (traps); i++)
    {
      ShowcasePeriod period;

      g_test_message ("“%s”", traps[i]);
      g_assert_false (showcase_period_find (traps[i], -1, &period, NULL, NULL));
      g_assert_false (showcase_period_find_refused (traps[i], -1, NULL, NULL));
      g_assert_false (showcase_period_parse (traps[i], &period));
      g_assert_true (showcase_period_is_empty (&period));
    }
}

static const struct
{
  const char *text;
  const char *refused;
} refusals[] = {
  { "03/04/2023", "03/04/2023" },
  { "on 3.4.2023 and", "3.4.2023" },
  { "03-04-2023 – present", "03-04-2023" },
  { "since 03/04/2023", "since 03/04/2023" },
  { "2019 – 03/04/2023", "2019 – 03/04/2023" },
  { "2023-2021", "2023-2021" },
  { "x 2023 – Mar 2022 y", "2023 – Mar 2022" },
  { "Nov – Feb 2021", "Nov – Feb 2021" },
  { "Mar 2021 – Jan 2021", "Mar 2021 – Jan 2021" },
};

static void
test_refused (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (refusals); i++)
    {
      ShowcasePeriod period;
      gsize start = 0, end = 0;

      g_test_message ("“%s”", refusals[i].text);
      g_assert_false (showcase_period_find (refusals[i].text, -1, &period, NULL, NULL));
      g_assert_true (showcase_period_find_refused (refusals[i].text, -1, &start, &end));
      g_autofree char *matched = g_strndup (refusals[i].text + start, end - start);
      g_assert_cmpstr (matched, ==, refusals[i].refused);
    }

  /* What is refused does not hide what comes after it. */
  ShowcasePeriod period;
  g_assert_true (showcase_period_find ("03/04/2023, then 2024", -1, &period, NULL, NULL));
  g_assert_cmpuint (period.start.year, ==, 2024);
}

static void
test_length (void)
{
  ShowcasePeriod period;
  gsize start, end;

  g_assert_true (showcase_period_find ("2021-2022", 4, &period, &start, &end));
  g_assert_cmpuint (end, ==, 4);
  g_assert_cmpuint (period.end.year, ==, 2021);
  g_assert_false (showcase_period_find ("2021", 3, &period, NULL, NULL));
  g_assert_false (showcase_period_find ("2021", 0, &period, NULL, NULL));
  g_assert_true (showcase_period_find ("2021–2022", 5, &period, &start, &end));
  g_assert_cmpuint (end, ==, 4);
}

static void
test_parse (void)
{
  ShowcasePeriod period;

  g_assert_true (showcase_period_parse (" \t2021 – present\n", &period));
  g_assert_cmpint (period.ending, ==, SHOWCASE_PERIOD_ONGOING);
  g_assert_false (showcase_period_parse ("2021 or so", &period));
  g_assert_true (showcase_period_is_empty (&period));
  g_assert_false (showcase_period_parse ("in 2021", &period));
}

static void
test_parse_ends (void)
{
  static const struct
  {
    const char *start;
    const char *end;
    const char *expected;
  } cases[] = {
    { "2021", "2022", "2021/2022" },
    { "2021-05-01", "2022-06", "2021-05-01/2022-06" },
    { "2021-05", NULL, "2021-05/now" },
    { "2021-05", "", "2021-05/now" },
    { "2021-05", "present", "2021-05/now" },
    { "2021", "Present", "2021/now" },
    { "May 2021", "Today", "2021-05/now" },
    { "2021", "2021", "2021" },
    { "2011-12", "2012-01", "2011-12/2012-01" },
    { NULL, "2015", "2015" },
    { "", "2015-06", "2015-06" },
    { "Spring 2021", "Fall 2021", "2021-03/2021-11" },
    { "2022", "2021", NULL },
    { "soon", "2021", NULL },
    { "2021", "later", NULL },
    { NULL, NULL, NULL },
    { "", "", NULL },
    { "", "present", NULL },
    { "03/04/2021", NULL, NULL },
    { "2021", "presently", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      ShowcasePeriod period;
      gboolean parsed = showcase_period_parse_ends (cases[i].start, cases[i].end, &period);
      g_autofree char *described = parsed ? describe (&period) : NULL;

      g_test_message ("“%s” “%s”", cases[i].start != NULL ? cases[i].start : "(null)", cases[i].end != NULL ? cases[i].end : "(null)");
      g_assert_cmpstr (described, ==, cases[i].expected);
      g_assert_true (parsed || showcase_period_is_empty (&period));
    }
}

static void
test_compare (void)
{
  /* Newest first, and no two of them equal. */
  static const char *const ordered[] = {
    "since May 2024",
    "2023 – present",
    "2023 –",
    "2023 – 2024",
    "2023 – May 2024",
    "2023",
    "May 2021 – Jun 2021",
    "2021 – present",
    "2021",
    "1999",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (ordered); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (ordered); j++)
      {
        ShowcasePeriod a, b;

        g_assert_true (showcase_period_parse (ordered[i], &a));
        g_assert_true (showcase_period_parse (ordered[j], &b));
        int order = showcase_period_compare (&a, &b);
        g_test_message ("%s, %s", ordered[i], ordered[j]);
        g_assert_true (i == j ? order == 0 : (i < j) == (order < 0));
        g_assert_true (showcase_period_equal (&a, &b) == (i == j));
      }

  const ShowcasePeriod empty = { 0 };
  ShowcasePeriod dated;
  g_assert_true (showcase_period_parse ("1999", &dated));
  g_assert_cmpint (showcase_period_compare (&empty, &dated), >, 0);
  g_assert_cmpint (showcase_period_compare (&empty, &empty), ==, 0);
}

static void
test_moment (void)
{
  static const char *const moments[] = { "2020", "May 2020", "5 May 2020", "May 2020 – May 2020" };
  static const char *const lengths[] = { "2020–2021", "Q1 2020", "2020 –", "since 2020", "May 2020 – 2020" };
  const ShowcasePeriod empty = { 0 };
  ShowcasePeriod period;

  g_assert_false (showcase_period_is_moment (&empty));
  for (gsize i = 0; i < G_N_ELEMENTS (moments); i++)
    g_assert_true (showcase_period_parse (moments[i], &period) && showcase_period_is_moment (&period));
  for (gsize i = 0; i < G_N_ELEMENTS (lengths); i++)
    g_assert_true (showcase_period_parse (lengths[i], &period) && !showcase_period_is_moment (&period));
}

/* A hostile line takes no more than a fraction of a second a megabyte; were it quadratic, it would take hours. */
static void
test_linear (void)
{
  static const char *const units[] = { "2", "2021/", "since ", "Jan ", "since 2", " ", "2021-13 ", "(5 ", "é", "Jan – ", "20 2-3 ", "\xe2" };

  for (gsize i = 0; i < G_N_ELEMENTS (units); i++)
    {
      GString *text = g_string_new (NULL);
      ShowcasePeriod period;

      while (text->len < 2 * 1024 * 1024)
        g_string_append (text, units[i]);
      gint64 before = g_get_monotonic_time ();
      g_assert_false (showcase_period_find (text->str, (gssize)text->len, &period, NULL, NULL));
      gint64 elapsed = g_get_monotonic_time () - before;
      g_test_message ("“%s”: %" G_GINT64_FORMAT " ms", i < 11 ? units[i] : "a cut character", elapsed / 1000);
      g_assert_cmpint (elapsed, <, test_content_get_limit (5));
      g_string_free (text, TRUE);
    }
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/content/period/forms", test_forms);
  g_test_add_func ("/content/period/traps", test_traps);
  g_test_add_func ("/content/period/refused", test_refused);
  g_test_add_func ("/content/period/length", test_length);
  g_test_add_func ("/content/period/parse", test_parse);
  g_test_add_func ("/content/period/parse-ends", test_parse_ends);
  g_test_add_func ("/content/period/compare", test_compare);
  g_test_add_func ("/content/period/moment", test_moment);
  g_test_add_func ("/content/period/linear", test_linear);
  return g_test_run ();
}
