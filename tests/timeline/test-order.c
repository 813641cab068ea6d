/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The order of entries: which way a document runs, and where what has no date goes when it is turned round.
 */

#include "showcase-order.h"

static const ShowcaseDate today = { 2026, 3, 31 };

static const struct
{
  const char *periods; /* with bars between */
  gboolean newest_first;
  const char *newest;
  const char *oldest;
} cases[] = {
  { "2022 – 2023|2021 – 2022|2020 – 2021", TRUE, "0 1 2", "2 1 0" },
  { "2020 – 2021|2021 – 2022|2022 – 2023", FALSE, "2 1 0", "0 1 2" },
  { "2022 – 2023||2020 – 2021", TRUE, "0 1 2", "2 1 0" },
  { "|2022 – 2023|2021 – 2022|||2020 – 2021|", TRUE, "0 1 2 3 4 5 6", "6 5 4 3 2 1 0" },
  { "2015 – present|2018 – 2019|2010 – 2014", TRUE, "0 1 2", "2 0 1" },
  { "2018 – 2019|2015 – present|2010 – 2014", TRUE, "1 0 2", "2 1 0" },
  { "2019 – present|2023 – present|2010 – 2012", TRUE, "1 0 2", "2 0 1" },
  { "2019 – present|2023 – present", FALSE, "1 0", "0 1" },
  { "2019 – 2020|2023 – 2024||2021 – 2022", FALSE, "1 3 2 0", "0 3 1 2" },
  { "||", TRUE, "0 1 2", "0 1 2" },
  { "|2020|", TRUE, "0 1 2", "0 1 2" },
  { "2020|2020|2020", TRUE, "0 1 2", "0 1 2" },
};

static char *
arrange (const char *texts,
         ShowcaseOrder order,
         gboolean *newest_first)
{
  g_auto (GStrv) parts = g_strsplit (texts, "|", -1);
  guint n_periods = g_strv_length (parts);
  g_autofree ShowcasePeriod *periods = g_new0 (ShowcasePeriod, n_periods);
  g_autofree guint *positions = g_new (guint, n_periods);
  GString *found = g_string_new (NULL);

  for (guint i = 0; i < n_periods; i++)
    if (*parts[i] != '\0')
      g_assert_true (showcase_period_parse (parts[i], &periods[i]));
  *newest_first = showcase_order_arrange (order, periods, n_periods, &today, positions);
  for (guint i = 0; i < n_periods; i++)
    g_string_append_printf (found, "%s%u", i > 0 ? " " : "", positions[i]);
  return g_string_free (found, FALSE);
}

static void
test_arrange (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gboolean newest_first;
      g_autofree char *written = arrange (cases[i].periods, SHOWCASE_ORDER_WRITTEN, &newest_first);
      g_autofree char *newest = NULL;
      g_autofree char *oldest = NULL;
      guint position = 0;

      g_test_message ("%s", cases[i].periods);
      g_assert_true (newest_first == cases[i].newest_first);
      for (const char *p = written; *p != '\0'; p += *p != '\0')
        g_assert_cmpuint (g_ascii_strtoull (p, (char **)&p, 10), ==, position++);
      newest = arrange (cases[i].periods, SHOWCASE_ORDER_NEWEST, &newest_first);
      g_assert_true (newest_first);
      g_assert_cmpstr (newest, ==, cases[i].newest);
      oldest = arrange (cases[i].periods, SHOWCASE_ORDER_OLDEST, &newest_first);
      g_assert_false (newest_first);
      g_assert_cmpstr (oldest, ==, cases[i].oldest);
    }
}

/* The settings know the orders by name and by number. */
static void
test_names (void)
{
  GEnumClass *orders = g_type_class_ref (SHOWCASE_TYPE_ORDER);

  g_assert_cmpint (g_enum_get_value_by_nick (orders, "written")->value, ==, 0);
  g_assert_cmpint (g_enum_get_value_by_nick (orders, "newest")->value, ==, 1);
  g_assert_cmpint (g_enum_get_value_by_nick (orders, "oldest")->value, ==, 2);
  g_type_class_unref (orders);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline/order/arrange", test_arrange);
  g_test_add_func ("/timeline/order/names", test_names);
  return g_test_run ();
}
