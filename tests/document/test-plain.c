/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Documents of text that is not read as Markdown. */

#include "document-dump.h"

#include <string.h>

static ShowcaseDocument *
make (const char *text,
      gsize length)
{
  ShowcaseDocument *document = showcase_document_new_plain (text, length);

  document_check (document);
  return document;
}

static void
test_paragraphs (void)
{
  static const struct
  {
    const char *text;
    const char *shown;
    guint n_blocks;
  } cases[] = {
    { "", "", 0 },
    { "\n \n\t\n", "", 0 },
    { "one", "one\n", 1 },
    { "*one*\n# two\n\n<b>\n", "*one*\xe2\x80\xa8# two\n<b>\n", 2 },
    { "a  \r\n  b\rc\r\n\r\nd", "a\xe2\x80\xa8  b\xe2\x80\xa8"
                                "c\nd\n",
      2 },
    { "\xef\xbb\xbfmark", "mark\n", 1 },
    { "br\xffken \xc3", "br\xef\xbf\xbdken \xef\xbf\xbd\n", 1 },
    { "http://a.example/ [a](b)", "http://a.example/ [a](b)\n", 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ShowcaseDocument) document = make (cases[i].text, strlen (cases[i].text));

      g_assert_cmpstr (showcase_document_get_text (document, NULL), ==, cases[i].shown);
      g_assert_cmpuint (showcase_document_get_n_blocks (document), ==, cases[i].n_blocks);
      g_assert_cmpuint (showcase_document_get_n_links (document), ==, 0);
    }
}

static void
test_lines (void)
{
  g_autoptr (ShowcaseDocument) document = make ("\n\na\nb\n\n\nc\r\n\r\nd\n", 15);
  static const guint32 lines[][2] = { { 3, 4 }, { 7, 7 }, { 9, 9 } };

  g_assert_cmpuint (showcase_document_get_n_blocks (document), ==, G_N_ELEMENTS (lines));
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_assert_cmpuint (showcase_document_get_block (document, i)->first_line, ==, lines[i][0]);
      g_assert_cmpuint (showcase_document_get_block (document, i)->last_line, ==, lines[i][1]);
    }
}

static void
test_direction (void)
{
  g_autoptr (ShowcaseDocument) document = make ("\xd7\xa9 a\n\na \xd7\xa9\n", 10);

  g_assert_true (showcase_document_get_block (document, 0)->flags & SHOWCASE_BLOCK_RTL);
  g_assert_false (showcase_document_get_block (document, 1)->flags & SHOWCASE_BLOCK_RTL);
}

static void
test_nul (void)
{
  g_autoptr (ShowcaseDocument) document = make ("a\0b\n\n\0", 6);

  g_assert_cmpstr (showcase_document_get_text (document, NULL), ==, "a\xef\xbf\xbd"
                                                                    "b\n\xef\xbf\xbd\n");
}

/* Puts the text of all parts together again, by what their flags say. */
static char *
join_parts (ShowcaseDocument *document)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < showcase_document_get_n_blocks (document); i++)
    {
      const ShowcaseBlock *block = showcase_document_get_block (document, i);

      g_assert_cmpint ((block->flags & SHOWCASE_BLOCK_JOINED) != 0, ==, i > 0);
      if (i > 0 && !(block->flags & SHOWCASE_BLOCK_MIDLINE))
        g_string_append_c (text, '\n');
      g_string_append_len (text, showcase_document_get_block_text (document, i), block->length);
    }
  g_string_replace (text, "\xe2\x80\xa8", "\n", 0);
  return g_string_free_and_steal (text);
}

/* No block is long, nothing is lost, and source lines go on from part to part. */
static void
test_long (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (ShowcaseDocument) document = NULL;
  g_autofree char *joined = NULL;

  for (guint i = 0; i < 1000; i++)
    g_string_append_printf (text, "line %u\n", i);
  for (guint i = 0; i < 40000; i++)
    g_string_append (text, "\xe2\x82\xac");
  for (guint i = 0; i < 1000; i++)
    g_string_append_printf (text, "\nafter %u", i);
  document = make (text->str, text->len);
  joined = join_parts (document);
  g_assert_cmpstr (joined, ==, text->str);
  g_assert_cmpuint (showcase_document_get_n_blocks (document), ==, 16 + 8 + 15);
  g_assert_cmpuint (showcase_document_get_block (document, 1)->first_line, ==, 65);
  g_assert_cmpuint (showcase_document_get_block (document, 15)->last_line, ==, 1000);
  g_assert_cmpuint (showcase_document_get_block (document, 17)->first_line, ==, 1001);
  g_assert_cmpuint (showcase_document_get_block (document, 17)->last_line, ==, 1001);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plain/paragraphs", test_paragraphs);
  g_test_add_func ("/plain/lines", test_lines);
  g_test_add_func ("/plain/direction", test_direction);
  g_test_add_func ("/plain/nul", test_nul);
  g_test_add_func ("/plain/long", test_long);
  return g_test_run ();
}
