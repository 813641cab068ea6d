/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-slug.h"

static const struct
{
  const char *heading;
  const char *slug;
} cases[] = {
  { "", "" },
  { "Simple", "simple" },
  { "Two  spaces", "two--spaces" },
  { "C++ & C#: what's new?", "c--c-whats-new" },
  { "snake_case and kebab-case", "snake_case-and-kebab-case" },
  { "Year 6: 2022-2023 DevOps", "year-6-2022-2023-devops" },
  { "1. Numbered (item)", "1-numbered-item" },
  { "path/to\\file.md", "pathtofilemd" },
  { "tab\there", "tabhere" },
  { "???", "" },
  { "\xc3\x9cn\xc3\xafs Gr\xc3\xb6\xc3\x9f"
    "e",
    "\xc3\xbcn\xc3\xafs-gr\xc3\xb6\xc3\x9f"
    "e" },
  { "\xce\xa3\xce\xa4\xce\x9f\xce\xa3", "\xcf\x83\xcf\x84\xce\xbf\xcf\x82" },
  { "\xe6\x97\xa5\xe6\x9c\xac \xe8\xaa\x9e", "\xe6\x97\xa5\xe6\x9c\xac-\xe8\xaa\x9e" },
  { "\xe2\x9c\xa8 Sparkles \xe2\x9c\xa8", "-sparkles-" },
  { "en \xe2\x80\x93 dash", "en--dash" },
  { "no\xc2\xa0"
    "break",
    "nobreak" },
  { "e\xcc\x81", "e\xcc\x81" },
  { "\xe0\xa4\xb9\xe0\xa4\xbf\xe0\xa4\xa8\xe0\xa5\x8d\xe0\xa4\xa6\xe0\xa5\x80", "\xe0\xa4\xb9\xe0\xa4\xbf\xe0\xa4\xa8\xe0\xa5\x8d\xe0\xa4\xa6\xe0\xa5\x80" },
  { "\xd9\xa1\xd9\xa2 \xc2\xbd \xe2\x85\xb3", "\xd9\xa1\xd9\xa2--\xe2\x85\xb3" },
};

static void
test_slugs (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *slug = showcase_slug_from_heading (cases[i].heading);

      g_assert_cmpstr (slug, ==, cases[i].slug);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/slug/from-heading", test_slugs);
  return g_test_run ();
}
