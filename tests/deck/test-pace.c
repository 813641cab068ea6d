/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "showcase-pace.h"

#define MINUTES(n) ((gint64)((n) * 60.0 * G_USEC_PER_SEC))

static const struct
{
  const char *name;
  double plan_content;
  double plan_minutes;
  double from;
  double to;
  double elapsed_minutes;
  double slot_minutes;
  ShowcasePaceState state;
} cases[] = {
  { "no-slot", 0.0, 0.0, 0.0, 0.1, 90.0, 0.0, SHOWCASE_PACE_EVEN },
  { "start", 0.0, 0.0, 0.0, 0.1, 0.0, 20.0, SHOWCASE_PACE_EVEN },
  { "in-time", 0.0, 0.0, 0.5, 0.6, 10.5, 20.0, SHOWCASE_PACE_EVEN },
  { "last-minute-of-a-page", 0.0, 0.0, 0.0, 0.25, 5.9, 20.0, SHOWCASE_PACE_EVEN },
  { "behind", 0.0, 0.0, 0.0, 0.25, 6.1, 20.0, SHOWCASE_PACE_BEHIND },
  { "under-a-minute-ahead", 0.0, 0.0, 0.5, 0.6, 9.1, 20.0, SHOWCASE_PACE_EVEN },
  { "ahead", 0.0, 0.0, 0.5, 0.6, 8.9, 20.0, SHOWCASE_PACE_AHEAD },
  { "over", 0.0, 0.0, 0.9, 1.0, 20.0, 20.0, SHOWCASE_PACE_OVER },
  { "new-plan", 0.5, 15.0, 0.5, 0.6, 15.0, 20.0, SHOWCASE_PACE_EVEN },
  { "behind-the-new-plan", 0.5, 15.0, 0.5, 0.6, 17.1, 20.0, SHOWCASE_PACE_BEHIND },
  { "plan-of-nothing", 1.0, 15.0, 1.0, 1.0, 16.0, 20.0, SHOWCASE_PACE_EVEN },
  { "plan-after-the-end", 0.5, 21.0, 0.5, 0.6, 19.0, 20.0, SHOWCASE_PACE_EVEN },
};

static void
test_case (gconstpointer user_data)
{
  guint i = GPOINTER_TO_UINT (user_data);
  ShowcasePace plan = { .content = cases[i].plan_content, .elapsed = MINUTES (cases[i].plan_minutes) };

  g_assert_cmpint (showcase_pace_judge (&plan, cases[i].from, cases[i].to, MINUTES (cases[i].elapsed_minutes), MINUTES (cases[i].slot_minutes)), ==, cases[i].state);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/pace/%s", cases[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
    }

  return g_test_run ();
}
