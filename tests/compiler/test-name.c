/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-name.h"
#include <string.h>

static const struct
{
  const char *path;
  const char *id;
  const char *title;
} names[] = {
  { "000.md", "000", "000" },
  { "developer-showcase.md", "developer-showcase", "Developer showcase" },
  { "projects/01_commit_stats.md", "projects-01_commit_stats", "01 commit stats" },
  { "My CV (final).TXT", "my-cv-final", "My CV (final)" },
  { "notes.v2.md", "notesv2", "Notes.v2" },
  { "Über/mich.md", "über-mich", "Mich" },
  { "no-extension", "no-extension", "No extension" },
  { ".hidden.md", "hidden", ".hidden" },
  { "!!!.md", "document", "!!!" },
  { "a/!!!.md", "a", "!!!" },
  { "---.md", "---", "---" },
};

static void
test_from_path (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *id = showcase_name_from_path (names[i].path);
      g_autofree char *title = showcase_name_prettify (names[i].path);

      g_assert_cmpstr (id, ==, names[i].id);
      g_assert_cmpstr (title, ==, names[i].title);
    }
}

static void
test_long (void)
{
  g_autofree char *long_name = g_strnfill (300, 'x');
  g_autofree char *one_path = g_strconcat (long_name, "/one.md", NULL);
  g_autofree char *two_path = g_strconcat (long_name, "/two.md", NULL);
  g_autofree char *one = showcase_name_from_path (one_path);
  g_autofree char *two = showcase_name_from_path (two_path);

  g_assert_cmpuint (strlen (one), <=, 124);
  g_assert_cmpstr (one, !=, two);
  g_assert_true (g_str_has_prefix (one, "xxxxxxxx"));
}

static void
test_unique (void)
{
  static const char *const expected[] = { "a.png", "a-1.png", "a-2.png", "b.png", "a-1-1.png", "a-3.png" };
  static const char *const asked[] = { "a", "a", "a", "b", "a-1", "a" };
  g_autoptr (GHashTable) taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (asked); i++)
    {
      g_autofree char *name = showcase_name_make_unique (taken, asked[i], ".png");

      g_assert_cmpstr (name, ==, expected[i]);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/name/from-path", test_from_path);
  g_test_add_func ("/name/long", test_long);
  g_test_add_func ("/name/unique", test_unique);
  return g_test_run ();
}
