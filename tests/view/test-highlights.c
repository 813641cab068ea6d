/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Highlights: colours that come from the program, programs that are none, and blocks that are no longer wanted.
 */

#include "layout-fixture.h"
#include "showcase-highlights.h"

#include <glib/gstdio.h>
#include <string.h>

typedef struct
{
  ShowcaseHighlights *highlights;
  guint n_told;
  guint last_told;
} Fixture;

static void
told_cb (guint block,
         gpointer user_data)
{
  Fixture *fixture = user_data;

  fixture->n_told++;
  fixture->last_told = block;
}

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  fixture->highlights = showcase_highlights_new (told_cb, fixture);
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  showcase_highlights_free (fixture->highlights);
}

static void
wait (Fixture *fixture)
{
  while (showcase_highlights_is_busy (fixture->highlights))
    g_main_context_iteration (NULL, TRUE);
}

static void
use_markdown (Fixture *fixture,
              const char *markdown)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse (markdown);

  showcase_highlights_set_document (fixture->highlights, document);
}

static void
test_colors (Fixture *fixture,
             gconstpointer data)
{
  GArray *spans;

  showcase_highlights_set_program (fixture->highlights, g_getenv ("SHOWCASE_HIGHLIGHTER"));
  use_markdown (fixture, "text\n\n```c\nint x;\n```\n\n    indented\n\n```\nnothing said\n```\n\n```json\n[1]\n```\n");
  g_assert_null (showcase_highlights_get (fixture->highlights, 0));
  g_assert_null (showcase_highlights_get (fixture->highlights, 2));
  g_assert_null (showcase_highlights_get (fixture->highlights, 3));
  g_assert_false (showcase_highlights_is_busy (fixture->highlights));

  g_assert_null (showcase_highlights_get (fixture->highlights, 1));
  g_assert_null (showcase_highlights_get (fixture->highlights, 1));
  g_assert_null (showcase_highlights_get (fixture->highlights, 4));
  wait (fixture);
  g_assert_cmpint (fixture->n_told, ==, 2);
  g_assert_cmpint (fixture->last_told, ==, 4);

  spans = showcase_highlights_get (fixture->highlights, 1);
  g_assert_cmpint (spans->len, ==, 1);
  g_assert_cmpint (g_array_index (spans, ShowcaseCodeSpan, 0).length, ==, 3);
  g_assert_cmpint (g_array_index (spans, ShowcaseCodeSpan, 0).role, ==, SHOWCASE_COLOR_TYPE);
}

/* Code that is split is coloured as the whole that it is. */
static void
test_parts (Fixture *fixture,
            gconstpointer data)
{
  g_autoptr (GString) markdown = g_string_new ("```c\n/*\n");
  GArray *spans;

  for (int i = 0; i < 100; i++)
    g_string_append (markdown, "comment\n");
  g_string_append (markdown, "*/\nint x;\n```\n");
  showcase_highlights_set_program (fixture->highlights, g_getenv ("SHOWCASE_HIGHLIGHTER"));
  use_markdown (fixture, markdown->str);

  showcase_highlights_get (fixture->highlights, 1);
  wait (fixture);
  spans = showcase_highlights_get (fixture->highlights, 1);
  g_assert_cmpint (spans->len, >=, 2);
  g_assert_cmpint (g_array_index (spans, ShowcaseCodeSpan, 0).start, ==, 0);
  g_assert_cmpint (g_array_index (spans, ShowcaseCodeSpan, 0).role, ==, SHOWCASE_COLOR_COMMENT);
}

static void
test_keep (Fixture *fixture,
           gconstpointer data)
{
  showcase_highlights_set_program (fixture->highlights, g_getenv ("SHOWCASE_HIGHLIGHTER"));
  use_markdown (fixture, "```c\nint x;\n```\n\n```c\nint y;\n```\n");
  showcase_highlights_get (fixture->highlights, 0);
  showcase_highlights_get (fixture->highlights, 1);
  showcase_highlights_keep (fixture->highlights, 1, 1);
  wait (fixture);
  g_assert_cmpint (fixture->n_told, ==, 1);
  g_assert_nonnull (showcase_highlights_get (fixture->highlights, 1));

  showcase_highlights_get (fixture->highlights, 0);
  use_markdown (fixture, "text");
  g_assert_false (showcase_highlights_is_busy (fixture->highlights));
  g_assert_cmpint (fixture->n_told, ==, 1);
}

/* The start of a document is shown before the whole: what it has in common keeps its colours, and what is waited for still comes. */
static void
test_replace (Fixture *fixture,
              gconstpointer data)
{
  g_autoptr (ShowcaseDocument) whole = fixture_parse ("```c\nint x;\n```\n\n```c\nint y;\n```\n\n```c\nlong z;\n```\n");
  GArray *spans;

  showcase_highlights_set_program (fixture->highlights, g_getenv ("SHOWCASE_HIGHLIGHTER"));
  use_markdown (fixture, "```c\nint x;\n```\n\n```c\nint y;\n```\n\n```c\n12\n```\n");
  showcase_highlights_get (fixture->highlights, 0);
  wait (fixture);
  spans = showcase_highlights_get (fixture->highlights, 0);
  showcase_highlights_get (fixture->highlights, 1);
  showcase_highlights_get (fixture->highlights, 2);
  while (fixture->n_told < 2)
    g_main_context_iteration (NULL, TRUE);
  showcase_highlights_replace_document (fixture->highlights, whole, 2);
  g_assert_true (showcase_highlights_get (fixture->highlights, 0) == spans);
  showcase_highlights_get (fixture->highlights, 2);
  wait (fixture);
  g_assert_cmpint (showcase_highlights_get (fixture->highlights, 1)->len, ==, 1);
  spans = showcase_highlights_get (fixture->highlights, 2);
  g_assert_cmpint (g_array_index (spans, ShowcaseCodeSpan, 0).length, ==, 4);
}

/* Whatever stands in the program's place, code stays readable and nothing waits forever. */
static void
test_bad_programs (Fixture *fixture,
                   gconstpointer data)
{
  static const char *const scripts[] = { "exit 0", "exec cat /dev/zero", "printf abc", "exec cat", "head -c 19 >/dev/null; printf '\\001\\0\\0\\0\\377\\377\\0\\0\\377\\0\\0\\0\\0\\0\\0\\0'" };
  g_autofree char *folder = g_dir_make_tmp ("showcase-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "program", NULL);

  for (gsize i = 0; i <= G_N_ELEMENTS (scripts); i++)
    {
      if (i < G_N_ELEMENTS (scripts))
        {
          g_autofree char *script = g_strdup_printf ("#!/bin/sh\n%s\n", scripts[i]);

          g_assert_true (g_file_set_contents_full (path, script, -1, G_FILE_SET_CONTENTS_NONE, 0700, NULL));
        }
      else
        {
          g_remove (path);
        }
      showcase_highlights_set_program (fixture->highlights, path);
      use_markdown (fixture, "```c\nint x;\n```\n\n```c\nint y;\n```\n");
      showcase_highlights_get (fixture->highlights, 0);
      showcase_highlights_get (fixture->highlights, 1);
      wait (fixture);
      g_assert_cmpint (showcase_highlights_get (fixture->highlights, 0)->len, ==, 0);
      g_assert_cmpint (showcase_highlights_get (fixture->highlights, 1)->len, ==, 0);
    }

  g_rmdir (folder);
}

/* The program may have ended since; it is started again. */
static void
test_restart (Fixture *fixture,
              gconstpointer data)
{
  g_autofree char *folder = g_dir_make_tmp ("showcase-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "program", NULL);
  g_autofree char *script = g_strdup_printf ("#!/bin/sh\nexec timeout -s KILL 0.3 '%s'\n", g_getenv ("SHOWCASE_HIGHLIGHTER"));
  g_autoptr (GString) markdown = g_string_new (NULL);

  g_assert_true (g_file_set_contents_full (path, script, -1, G_FILE_SET_CONTENTS_NONE, 0700, NULL));
  for (int i = 0; i < 5; i++)
    g_string_append (markdown, "```ini\n[x]\n```\n\n");
  showcase_highlights_set_program (fixture->highlights, path);
  use_markdown (fixture, markdown->str);
  for (guint i = 0; i < 5; i++)
    {
      showcase_highlights_get (fixture->highlights, i);
      wait (fixture);
      g_usleep (120 * 1000);
    }
  g_assert_cmpint (fixture->n_told, ==, 5);
  g_remove (path);
  g_rmdir (folder);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/highlights/colors", Fixture, NULL, set_up, test_colors, tear_down);
  g_test_add ("/highlights/parts", Fixture, NULL, set_up, test_parts, tear_down);
  g_test_add ("/highlights/keep", Fixture, NULL, set_up, test_keep, tear_down);
  g_test_add ("/highlights/replace", Fixture, NULL, set_up, test_replace, tear_down);
  g_test_add ("/highlights/bad-programs", Fixture, NULL, set_up, test_bad_programs, tear_down);
  g_test_add ("/highlights/restart", Fixture, NULL, set_up, test_restart, tear_down);

  return g_test_run ();
}
