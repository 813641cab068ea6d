/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Characters, words and paragraphs: what is selected by them, and where a caret goes.
 */

#include "layout-fixture.h"
#include "showcase-boundaries.h"

#include <string.h>

typedef struct
{
  const char *markdown;
  guint block;
  guint offset;
  ShowcaseUnit unit;
  ShowcaseRange found;
} FindCase;

static const FindCase find_cases[] = {
  { "One two.", 0, 0, SHOWCASE_UNIT_CHARACTER, { { 0, 0 }, { 0, 0 } } },
  { "One two.", 0, 0, SHOWCASE_UNIT_WORD, { { 0, 0 }, { 0, 3 } } },
  { "One two.", 0, 2, SHOWCASE_UNIT_WORD, { { 0, 0 }, { 0, 3 } } },
  { "One two.", 0, 3, SHOWCASE_UNIT_WORD, { { 0, 0 }, { 0, 3 } } },
  { "One two.", 0, 4, SHOWCASE_UNIT_WORD, { { 0, 4 }, { 0, 7 } } },
  { "One two.", 0, 8, SHOWCASE_UNIT_WORD, { { 0, 7 }, { 0, 8 } } },
  { "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd", 0, 11, SHOWCASE_UNIT_WORD, { { 0, 9 }, { 0, 17 } } },
  { "One\n\nTwo three\n\nFour", 1, 5, SHOWCASE_UNIT_PARAGRAPH, { { 1, 0 }, { 1, 9 } } },
  { "    one\n    two\n", 0, 5, SHOWCASE_UNIT_PARAGRAPH, { { 0, 4 }, { 0, 7 } } },
  { "| one | two |\n|---|---|\n| three | |", 0, 5, SHOWCASE_UNIT_PARAGRAPH, { { 0, 4 }, { 0, 7 } } },
  { "![Picture](image.png)", 0, 0, SHOWCASE_UNIT_WORD, { { 0, 0 }, { 0, 7 } } },
  { "---", 0, 0, SHOWCASE_UNIT_PARAGRAPH, { { 0, 0 }, { 0, 0 } } },
};

static void
test_find (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (find_cases); i++)
    {
      const FindCase *test = &find_cases[i];
      g_autoptr (ShowcaseDocument) document = fixture_parse (test->markdown);
      const ShowcasePosition position = { test->block, test->offset };
      ShowcaseRange found;

      showcase_boundaries_find (document, &position, test->unit, &found);
      g_test_message ("%s at %u: %u+%u to %u+%u", test->markdown, test->offset, found.start.block, found.start.offset, found.end.block, found.end.offset);
      g_assert_cmpmem (&found, sizeof found, &test->found, sizeof found);
    }
}

typedef struct
{
  const char *markdown;
  ShowcaseUnit unit;
  /* "block:offset" of each place on the way through the document */
  const char *forward;
  const char *back;
} MoveCase;

static const MoveCase move_cases[] = {
  { "ab", SHOWCASE_UNIT_CHARACTER, "0:1 0:2", "0:1 0:0" },
  /* A letter with its accent, and a family of three, are one character each. */
  { "e\u0301\U0001F468\u200D\U0001F469\u200D\U0001F467x", SHOWCASE_UNIT_CHARACTER, "0:3 0:21 0:22", "0:21 0:3 0:0" },
  { "a\n\nb", SHOWCASE_UNIT_CHARACTER, "0:1 1:0 1:1", "1:0 0:1 0:0" },
  { "a\n\n![Picture](image.png)\n\n---\n\nb", SHOWCASE_UNIT_CHARACTER, "0:1 1:0 2:0 3:0 3:1", "3:0 2:0 1:0 0:1 0:0" },
  { "| a | b |\n|---|---|\n| c | |", SHOWCASE_UNIT_CHARACTER, "0:1 0:2 0:3 0:4 0:5 0:6", "0:5 0:4 0:3 0:2 0:1 0:0" },
  { "One two.\n\nThree", SHOWCASE_UNIT_WORD, "0:3 0:7 0:8 1:5", "1:0 0:4 0:0" },
  { "One\n\nTwo\n\nThree", SHOWCASE_UNIT_PARAGRAPH, "1:0 2:0 2:5", "2:0 1:0 0:0" },
};

static char *
walk (ShowcaseDocument *document,
      ShowcaseUnit unit,
      gboolean forward,
      ShowcasePosition *position)
{
  GString *way = g_string_new (NULL);

  while (showcase_boundaries_move (document, unit, forward, position))
    {
      g_string_append_printf (way, "%s%u:%u", way->len > 0 ? " " : "", position->block, position->offset);
      g_assert_cmpuint (way->len, <, 1000);
    }

  return g_string_free_and_steal (way);
}

static void
test_move (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (move_cases); i++)
    {
      g_autoptr (ShowcaseDocument) document = fixture_parse (move_cases[i].markdown);
      ShowcasePosition position = { 0, 0 };
      g_autofree char *forward = walk (document, move_cases[i].unit, TRUE, &position);
      g_autofree char *back = walk (document, move_cases[i].unit, FALSE, &position);

      g_assert_cmpstr (forward, ==, move_cases[i].forward);
      g_assert_cmpstr (back, ==, move_cases[i].back);
    }
}

/* A paragraph that was split is one: a caret never stops twice at the same place, and three clicks take it all. */
static void
test_joined (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (ShowcaseDocument) document = NULL;
  ShowcaseRange found;
  ShowcasePosition position;
  guint length;

  for (guint i = 0; i < 8000; i++)
    g_string_append_printf (text, "word%u ", i);
  document = fixture_parse (text->str);
  g_assert_cmpuint (showcase_document_get_n_blocks (document), >, 1);
  length = showcase_document_get_block (document, 0)->length;

  showcase_boundaries_find (document, &(ShowcasePosition){ 1, 3 }, SHOWCASE_UNIT_PARAGRAPH, &found);
  g_assert_cmpuint (found.start.block, ==, 0);
  g_assert_cmpuint (found.end.block, ==, showcase_document_get_n_blocks (document) - 1);

  position = (ShowcasePosition){ 0, length - 1 };
  g_assert_true (showcase_boundaries_move (document, SHOWCASE_UNIT_CHARACTER, TRUE, &position));
  g_assert_cmpuint (position.block, ==, 1);
  g_assert_cmpuint (position.offset, ==, 0);
  g_assert_true (showcase_boundaries_move (document, SHOWCASE_UNIT_CHARACTER, FALSE, &position));
  g_assert_cmpuint (position.block, ==, 0);
  g_assert_cmpuint (position.offset, ==, length - 1);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/boundaries/find", test_find);
  g_test_add_func ("/boundaries/move", test_move);
  g_test_add_func ("/boundaries/joined", test_joined);

  return g_test_run ();
}
