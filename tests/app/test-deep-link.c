/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-deep-link.h"
#include "showcase-entry-link.h"

static const struct
{
  const char *uri;
  const char *entry;
  const char *anchor;
} good[] = {
  { "showcase://entry/career/captain", "career/captain", NULL },
  { "showcase://entry/career/captain#", "career/captain", NULL },
  { "showcase://entry/career/captain#what-i-did", "career/captain", "what-i-did" },
  { "SHOWCASE://Entry/career/captain#A", "career/captain", "A" },
  { "showcase://entry/lebenslauf/k%C3%A4pt%27n#%C3%BCberfahrt", "lebenslauf/käpt'n", "überfahrt" },
  { "showcase://entry/lebenslauf/käptn#überfahrt", "lebenslauf/käptn", "überfahrt" },
  { "showcase://entry/%D7%A7%D7%95%D7%A8%D7%95%D7%AA/%D7%9E%D7%A4%D7%AA%D7%97", "קורות/מפתח", NULL },
  { "showcase://entry/a%20b/c%23d%3Fe%25f", "a b/c#d?e%f", NULL },
  { "showcase://entry/../../etc/passwd", "etc/passwd", NULL },
};

static const char *const bad[] = {
  "",
  "showcase:",
  "showcase://",
  "showcase://entry",
  "showcase://entry/",
  "showcase:entry/a",
  "showcase:///entry/a",
  "showcase://other/a",
  "showcase://me@entry/a",
  "showcase://entry:80/a",
  "showcase://entry/a?b",
  "showcase://entry/%00",
  "showcase://entry/%FF",
  "showcase://entry/%zz",
  "showcase://entry/\xff",
  "https://entry/a",
  "career/captain",
};

static void
test_parse (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (ShowcasePlace) place = showcase_deep_link_parse (good[i].uri, &error);

      g_assert_no_error (error);
      g_assert_true (showcase_deep_link_is_one (good[i].uri));
      g_assert_cmpstr (place->entry, ==, good[i].entry);
      g_assert_cmpstr (place->anchor, ==, good[i].anchor);
      g_assert_null (place->group);
    }
}

static void
test_refuse (void)
{
  g_autofree char *name = g_strnfill (20000, 'a');
  g_autofree char *longest = g_strconcat ("showcase://entry/", name, NULL);

  for (gsize i = 0; i <= G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (showcase_deep_link_parse (i < G_N_ELEMENTS (bad) ? bad[i] : longest, &error));
      g_assert_error (error, G_URI_ERROR, G_URI_ERROR_FAILED);
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      g_assert_cmpuint (strlen (error->message), <, 700);
    }
  g_assert_false (showcase_deep_link_is_one ("showcase"));
  g_assert_false (showcase_deep_link_is_one ("showcase.md"));
  g_assert_false (showcase_deep_link_is_one ("https://example.com"));
}

/* What is written is read as it was, and is plain ASCII, which every chat takes for a link to its end. */
static void
test_round_trip (void)
{
  static const char *const names[] = { "career/captain-2019", "lebenslauf/käptn", "קורות/מפתח", "a b/c#d?e%f&g", "日本/開発者", "x/'()*\"<>" };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    for (gsize j = 0; j <= G_N_ELEMENTS (names); j++)
      {
        const char *anchor = j < G_N_ELEMENTS (names) ? names[j] : NULL;
        g_autoptr (ShowcaseEntry) entry = g_object_new (SHOWCASE_TYPE_ENTRY, "id", names[i], "title", "Title", NULL);
        g_autofree char *link = showcase_entry_link_new (showcase_entry_get_id (entry), anchor);
        g_autoptr (ShowcasePlace) place = showcase_deep_link_parse (link, NULL);

        g_assert_true (g_str_is_ascii (link));
        g_assert_null (strpbrk (link, " \"<>"));
        g_assert_nonnull (place);
        g_assert_cmpstr (place->entry, ==, names[i]);
        g_assert_cmpstr (place->anchor, ==, anchor);
      }
}

static void
test_take (void)
{
  static const char *const uris[] = { "file:///a.md", "showcase://entry/a/b#c", "file:///b.md" };
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *link = NULL;

  g_assert_null (showcase_deep_link_take (files));
  for (gsize i = 0; i < G_N_ELEMENTS (uris); i++)
    g_ptr_array_add (files, g_file_new_for_uri (uris[i]));
  link = showcase_deep_link_take (files);
  g_assert_cmpstr (link, ==, uris[1]);
  g_assert_cmpuint (files->len, ==, 2);
  g_assert_null (showcase_deep_link_take (files));
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/app/deep-link/parse", test_parse);
  g_test_add_func ("/app/deep-link/refuse", test_refuse);
  g_test_add_func ("/app/deep-link/round-trip", test_round_trip);
  g_test_add_func ("/app/deep-link/take", test_take);
  return g_test_run ();
}
