/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What people chose for sets of screens.
 */

#include "showcase-screen-choices.h"

static GVariant *
add (GVariant *choices,
     const char *set,
     const char *stage,
     const char *console)
{
  GVariant *added = g_variant_ref_sink (showcase_screen_choices_add (choices, set, stage, console));

  g_clear_pointer (&choices, g_variant_unref);
  return added;
}

static void
assert_chosen (GVariant *choices,
               const char *set,
               const char *stage,
               const char *console)
{
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  g_assert_cmpint (showcase_screen_choices_find (choices, set, &first, &second), ==, stage != NULL);
  g_assert_cmpstr (first, ==, stage);
  g_assert_cmpstr (second, ==, console);
}

static void
test_find (void)
{
  g_autoptr (GVariant) choices = NULL;

  assert_chosen (NULL, "a\nb", NULL, NULL);
  choices = add (choices, "a\nb", "a", "b");
  choices = add (choices, "a\nc", "c", "a");
  assert_chosen (choices, "a\nb", "a", "b");
  assert_chosen (choices, "a\nc", "c", "a");
  assert_chosen (choices, "a", NULL, NULL);
  choices = add (choices, "a\nb", "b", "a");
  assert_chosen (choices, "a\nb", "b", "a");
  g_assert_cmpuint (g_variant_n_children (choices), ==, 2);
}

/* Each conference adds one; what was not met for long is forgotten first. */
static void
test_limit (void)
{
  g_autoptr (GVariant) choices = NULL;

  choices = add (choices, "home", "a", "b");
  for (guint i = 1; i < SHOWCASE_SCREEN_CHOICES_MAX; i++)
    {
      g_autofree char *set = g_strdup_printf ("set %u", i);

      choices = add (choices, set, "a", "b");
    }
  assert_chosen (choices, "home", "a", "b");
  choices = add (choices, "home", "b", "a");
  choices = add (choices, "last", "a", "b");
  g_assert_cmpuint (g_variant_n_children (choices), ==, SHOWCASE_SCREEN_CHOICES_MAX);
  assert_chosen (choices, "home", "b", "a");
  assert_chosen (choices, "set 1", NULL, NULL);
  assert_chosen (choices, "set 2", "a", "b");
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/screen-choices/find", test_find);
  g_test_add_func ("/screen-choices/limit", test_limit);

  return g_test_run ();
}
