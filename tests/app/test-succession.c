/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-succession.h"

/* Each letter is an entry. The second of the first group is the one that is read. */
static const struct
{
  const char *before;
  char entry;
  const char *after;
  char expected;
} cases[] = {
  /* Itself, wherever it is. */
  { "abc", 'b', "abc", 'b' },
  { "abc", 'b', "cba", 'b' },
  { "abc", 'b', "b", 'b' },
  /* Renamed. */
  { "abc", 'b', "axc", 'x' },
  { "abc", 'a', "xbc", 'x' },
  { "abc", 'c', "abx", 'x' },
  { "a", 'a', "x", 'x' },
  /* Renamed, with another put before or behind. */
  { "abc", 'b', "ynaxc", 'x' },
  { "abc", 'b', "axcyn", 'x' },
  /* All renamed. */
  { "abc", 'a', "xyz", 'x' },
  { "abc", 'b', "xyz", 'y' },
  { "abc", 'c', "xyz", 'z' },
  { "abc", 'c', "x", 'x' },
  /* Its neighbour renamed too. */
  { "abcd", 'b', "axyd", 'x' },
  { "abcd", 'c', "axyd", 'y' },
  /* Gone. */
  { "abc", 'b', "ac", 'a' },
  { "abc", 'a', "bc", 'b' },
  { "abc", 'c', "ab", 'b' },
  { "abc", 'b', "a", 'a' },
  { "abc", 'b', "", 0 },
};

static ShowcaseGroup *
make_group (const char *letters)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);

  for (const char *p = letters; *p != '\0'; p++)
    {
      const char id[] = { *p, '\0' };

      g_ptr_array_add (entries, g_object_new (SHOWCASE_TYPE_ENTRY, "id", id, "title", id, NULL));
    }
  return g_object_new (SHOWCASE_TYPE_GROUP, "id", "group", "title", "Group", "document", "group.md", "body", "group.md", "entries", entries, NULL);
}

static void
test_find (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ShowcaseGroup) before = make_group (cases[i].before);
      g_autoptr (ShowcaseGroup) after = make_group (cases[i].after);
      ShowcaseEntry *entry = showcase_group_get_entry (before, (guint)(strchr (cases[i].before, cases[i].entry) - cases[i].before));
      ShowcaseEntry *found = showcase_succession_find (before, entry, after);

      g_test_message ("%c of %s in %s", cases[i].entry, cases[i].before, cases[i].after);
      if (cases[i].expected == '\0')
        {
          g_assert_null (found);
          continue;
        }
      g_assert_nonnull (found);
      g_assert_cmpint (*showcase_entry_get_id (found), ==, cases[i].expected);
    }
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/app/succession/find", test_find);
  return g_test_run ();
}
