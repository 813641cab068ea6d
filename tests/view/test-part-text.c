/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "layout-fixture.h"
#include "showcase-part-text.h"

/* The text of some blocks; the document lives as long as it. */
static void
open_blocks (ShowcasePartText *part_text,
             const char *markdown,
             guint first,
             guint end)
{
  ShowcasePart part = { SHOWCASE_PART_PARAGRAPH, first, first, end, end };

  showcase_part_text_init (part_text, fixture_parse (markdown), &part);
}

static void
assert_text (const ShowcasePartText *part_text,
             guint start,
             guint end,
             const char *expected)
{
  g_autofree char *text = showcase_part_text_dup (part_text, start, end);

  g_assert_cmpstr (text, ==, expected);
}

static void
assert_unit (const ShowcasePartText *part_text,
             ShowcasePartTextUnit unit,
             guint offset,
             const char *expected)
{
  guint start;
  guint end;

  showcase_part_text_find_unit (part_text, unit, offset, &start, &end);
  g_assert_cmpuint (start, <=, offset);
  assert_text (part_text, start, end, expected);
}

static void
test_text (void)
{
  ShowcasePartText part_text;

  open_blocks (&part_text, "Grüße  \nan *alle*.\n", 0, 1);
  g_assert_cmpuint (showcase_part_text_get_length (&part_text), ==, 14);
  assert_text (&part_text, 0, G_MAXUINT, "Grüße\nan alle.");
  assert_text (&part_text, 2, 5, "üße");
  assert_text (&part_text, 5, 6, "\n");
  assert_text (&part_text, 14, 20, "");
  assert_text (&part_text, 20, 30, "");
  showcase_document_unref (part_text.document);
}

static void
test_cell (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse ("| Ä | b |\n|---|---|\n| c **d** | e |\n");
  ShowcasePart part = { SHOWCASE_PART_CELL, 2, 0, 1, 1 };
  ShowcasePartText part_text;
  ShowcasePosition position;
  guint offset;
  guint start;
  guint end;

  showcase_part_text_init (&part_text, document, &part);
  assert_text (&part_text, 0, G_MAXUINT, "c d");
  g_assert_cmpuint (showcase_part_text_get_length (&part_text), ==, 3);
  showcase_part_text_get_position (&part_text, 2, &position);
  g_assert_true (showcase_part_text_find_offset (&part_text, &position, &offset));
  g_assert_cmpuint (offset, ==, 2);
  g_assert_true (showcase_part_text_get_look (&part_text, 2, &start, &end) & SHOWCASE_SPAN_STRONG);
  g_assert_cmpuint (start, ==, 2);
  g_assert_cmpuint (end, ==, 3);
  g_assert_false (showcase_part_text_get_look (&part_text, 0, &start, &end) & SHOWCASE_SPAN_STRONG);
  g_assert_cmpuint (end, ==, 2);

  position = (ShowcasePosition){ 0, 0 };
  g_assert_false (showcase_part_text_find_offset (&part_text, &position, &offset));
  g_assert_cmpuint (offset, ==, 0);
  position = (ShowcasePosition){ 1, 0 };
  g_assert_false (showcase_part_text_find_offset (&part_text, &position, &offset));
  g_assert_cmpuint (offset, ==, 3);
}

static void
test_units (void)
{
  ShowcasePartText part_text;

  open_blocks (&part_text, "One two. Three\\\nfour\n", 0, 1);
  assert_unit (&part_text, SHOWCASE_PART_TEXT_WORD, 0, "One ");
  assert_unit (&part_text, SHOWCASE_PART_TEXT_WORD, 3, "One ");
  assert_unit (&part_text, SHOWCASE_PART_TEXT_WORD, 5, "two. ");
  assert_unit (&part_text, SHOWCASE_PART_TEXT_SENTENCE, 5, "One two. ");
  assert_unit (&part_text, SHOWCASE_PART_TEXT_PARAGRAPH, 2, "One two. Three\n");
  assert_unit (&part_text, SHOWCASE_PART_TEXT_PARAGRAPH, 15, "four");
  assert_unit (&part_text, SHOWCASE_PART_TEXT_PARAGRAPH, 19, "four");
  showcase_document_unref (part_text.document);
}

/* Two blocks that were one: every place in them is found again, and their texts follow on each other as in the source. */
static void
test_split (void)
{
  g_autoptr (GString) code = g_string_new ("```\n");
  g_autofree char *text = NULL;
  ShowcasePartText part_text;
  ShowcasePosition position;
  guint offset;

  for (guint i = 0; i < 100; i++)
    g_string_append_printf (code, "line %u\n", i);
  g_string_append (code, "```\n");
  open_blocks (&part_text, code->str, 0, 2);
  g_assert_cmpuint (showcase_document_get_n_blocks (part_text.document), ==, 2);

  text = showcase_part_text_dup (&part_text, 0, G_MAXUINT);
  g_assert_cmpuint (g_utf8_strlen (text, -1), ==, showcase_part_text_get_length (&part_text));
  g_assert_nonnull (strstr (text, "line 63\nline 64\n"));
  g_assert_true (g_str_has_suffix (text, "line 99"));
  assert_unit (&part_text, SHOWCASE_PART_TEXT_PARAGRAPH, (guint)(strstr (text, "line 63") - text), "line 63\n");
  assert_unit (&part_text, SHOWCASE_PART_TEXT_PARAGRAPH, (guint)(strstr (text, "line 64") - text), "line 64\n");
  for (guint i = 0; i <= showcase_part_text_get_length (&part_text); i++)
    {
      showcase_part_text_get_position (&part_text, i, &position);
      g_assert_true (showcase_part_text_find_offset (&part_text, &position, &offset));
      g_assert_cmpuint (offset, ==, i);
    }
  showcase_document_unref (part_text.document);
}

static void
test_link (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse ("a [b **c** d](https://e.example) f\n\n[![g](g.png)](https://h.example)\n");
  ShowcasePart part = { SHOWCASE_PART_LINK, 0, 0, 1, 0 };
  ShowcasePartText part_text;

  showcase_part_text_init_link (&part_text, document, &part);
  assert_text (&part_text, 0, G_MAXUINT, "b c d");
  part = (ShowcasePart){ SHOWCASE_PART_LINK, 1, 1, 2, 1 };
  showcase_part_text_init_link (&part_text, document, &part);
  assert_text (&part_text, 0, G_MAXUINT, "g");
}

static void
test_looks (void)
{
  static const guint32 looks[] = { 0, SHOWCASE_SPAN_STRONG, 0, SHOWCASE_SPAN_EMPHASIS, SHOWCASE_SPAN_STRIKE, 0 };
  static const guint ends[] = { 2, 3, 4, 5, 6, 8 };
  ShowcasePartText part_text;
  guint offset = 0;

  open_blocks (&part_text, "a **b** *c*~~d~~ e\n", 0, 1);
  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    {
      guint start;
      guint end;

      g_assert_cmpuint (showcase_part_text_get_look (&part_text, offset, &start, &end), ==, looks[i]);
      g_assert_cmpuint (start, ==, offset);
      g_assert_cmpuint (end, ==, ends[i]);
      offset = end;
    }
  showcase_document_unref (part_text.document);
}

static void
test_empty (void)
{
  ShowcasePartText part_text;
  guint start;
  guint end;

  open_blocks (&part_text, "#\n", 0, 1);
  g_assert_cmpuint (showcase_part_text_get_length (&part_text), ==, 0);
  assert_text (&part_text, 0, G_MAXUINT, "");
  assert_unit (&part_text, SHOWCASE_PART_TEXT_WORD, 0, "");
  assert_unit (&part_text, SHOWCASE_PART_TEXT_SENTENCE, 0, "");
  assert_unit (&part_text, SHOWCASE_PART_TEXT_PARAGRAPH, 0, "");
  g_assert_cmpuint (showcase_part_text_get_look (&part_text, 0, &start, &end), ==, 0);
  showcase_document_unref (part_text.document);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/part-text/text", test_text);
  g_test_add_func ("/part-text/cell", test_cell);
  g_test_add_func ("/part-text/units", test_units);
  g_test_add_func ("/part-text/split", test_split);
  g_test_add_func ("/part-text/link", test_link);
  g_test_add_func ("/part-text/looks", test_looks);
  g_test_add_func ("/part-text/empty", test_empty);

  return g_test_run ();
}
