/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Lines of parts: in their order in the language that the program speaks, whatever language it was asked for.
 */

#include "showcase-dotted.h"
#include "showcase-language.h"
#include "test-language.h"

static void
assert_joined (const char *first,
               const char *second,
               const char *expected)
{
  g_autofree char *joined = showcase_dotted_join ((const char *const[]){ first, second, NULL });

  g_assert_cmpstr (joined, ==, expected);
}

static void
test_left (void)
{
  assert_joined (NULL, NULL, "");
  assert_joined ("Year 6", NULL, "Year 6");
  assert_joined ("Year 6", "7 highlights", "Year 6 · 7 highlights");
}

static void
test_right (void)
{
  if (!test_language_speak ("ar"))
    return;
  assert_joined ("Year 6", NULL, "Year 6");
  assert_joined ("Year 6", "7 highlights", "\u200f\u2068Year 6\u2069 · \u20687 highlights\u2069");
  g_assert_true (showcase_language_is_from_right ());
  test_language_stop ();
  g_assert_false (showcase_language_is_from_right ());
}

/* The plain locale has no other language, and neither has a program without its translations. */
static void
test_asked_in_vain (void)
{
  g_setenv ("LANGUAGE", "ar", TRUE);
  showcase_language_start ();
  assert_joined ("Year 6", "7 highlights", "Year 6 · 7 highlights");
  g_unsetenv ("LANGUAGE");

  if (!test_language_speak ("he"))
    return;
  assert_joined ("Year 6", "7 highlights", "Year 6 · 7 highlights");
  test_language_stop ();
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/content/dotted/left", test_left);
  g_test_add_func ("/content/dotted/right", test_right);
  g_test_add_func ("/content/dotted/asked-in-vain", test_asked_in_vain);
  return g_test_run ();
}
