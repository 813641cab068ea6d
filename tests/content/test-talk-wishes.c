/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-front-matter.h"
#include "showcase-talk-wishes.h"

#include <string.h>

/* Wishes as "divider items dots subtitle", with "-" for what is not asked for. */
static const struct
{
  const char *yaml;
  const char *wishes;
} cases[] = {
  { "title: A\n", "- - - -" },
  { "subtitle: A talk\n", "- - - A talk" },
  { "sub_title: A talk\n", "- - - A talk" },
  { "subtitle: ''\n", "- - - -" },
  { "event:\n  subtitle: A\n", "- - - -" },
  { "headingDivider: 2\n", "2 - - -" },
  { "headingDivider: '2'\n", "2 - - -" },
  { "HEADINGDIVIDER: 6\n", "6 - - -" },
  { "headingDivider: 0\n", "- - - -" },
  { "headingDivider: 7\n", "- - - -" },
  { "headingDivider: -1\n", "- - - -" },
  { "headingDivider: two\n", "- - - -" },
  { "headingDivider: [1, 2]\n", "- - - -" },
  { "slideLevel: 3\n", "3 - - -" },
  { "slide-level: 3\n", "3 - dots -" },
  { "patat:\n  slideLevel: 2\n  incrementalLists: true\n", "2 items dots -" },
  { "patat:\n  wrap: true\n", "- - dots -" },
  { "incremental: true\n", "- items - -" },
  { "incremental: yes\n", "- items - -" },
  { "incremental: On\n", "- items - -" },
  { "incremental: false\n", "- - - -" },
  { "incremental: slowly\n", "- - - -" },
  { "incrementalLists: true\n", "- items - -" },
  { "incremental_lists: true\n", "- items - -" },
  { "options:\n  incremental_lists: true\n", "- items - -" },
  { "build:\n  incremental: true\n  slideLevel: 2\n", "- - - -" },
  { "format: revealjs\n", "- - dots -" },
  { "format:\n  revealjs:\n    incremental: true\n    slide-level: 2\n", "2 items dots -" },
  { "format: html\n", "- - - -" },
  { "output: revealjs::revealjs_presentation\n", "- - dots -" },
  { "output: beamer_presentation\n", "- - dots -" },
  { "theme: revealjs\n", "- - - -" },
};

static void
test_cases (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ShowcaseFrontMatter) front_matter = showcase_front_matter_parse (cases[i].yaml, strlen (cases[i].yaml), NULL, NULL);
      g_autofree char *divider = NULL;
      g_autofree char *found = NULL;
      ShowcaseTalkWishes wishes;

      g_assert_nonnull (front_matter);
      showcase_talk_wishes_read (&wishes, front_matter->keys);
      divider = wishes.divider > 0 ? g_strdup_printf ("%u", wishes.divider) : g_strdup ("-");
      found = g_strdup_printf ("%s %s %s %s", divider, wishes.items ? "items" : "-", wishes.dots ? "dots" : "-", wishes.subtitle != NULL ? wishes.subtitle : "-");
      g_test_message ("%s", cases[i].yaml);
      g_assert_cmpstr (found, ==, cases[i].wishes);
    }
}

static void
test_nothing (void)
{
  ShowcaseTalkWishes wishes;

  showcase_talk_wishes_read (&wishes, NULL);
  g_assert_cmpuint (wishes.divider, ==, 0);
  g_assert_false (wishes.items);
  g_assert_false (wishes.dots);
  g_assert_null (wishes.subtitle);
}

static void
test_duration (void)
{
  static const struct
  {
    const char *yaml;
    guint duration;
  } durations[] = {
    { "duration: 30min\n", 1800 },
    { "Duration: 1200\n", 1200 },
    { "duration: 45\n", 2700 },
    { "duration: 1h30m\n", 5400 },
    { "duration: PT45M\n", 2700 },
    { "duration: soon\n", 0 },
    { "duration:\n", 0 },
    { "showcase:\n  duration: 30min\n", 0 },
    { "title: A\n", 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (durations); i++)
    {
      g_autoptr (ShowcaseFrontMatter) front_matter = showcase_front_matter_parse (durations[i].yaml, strlen (durations[i].yaml), NULL, NULL);
      ShowcaseTalkWishes wishes;

      showcase_talk_wishes_read (&wishes, front_matter->keys);
      g_assert_cmpuint (wishes.duration, ==, durations[i].duration);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/talk-wishes/cases", test_cases);
  g_test_add_func ("/talk-wishes/nothing", test_nothing);
  g_test_add_func ("/talk-wishes/duration", test_duration);
  return g_test_run ();
}
