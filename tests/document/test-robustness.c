/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Documents that nobody means well with: deep, wide, endless and broken. What every model promises holds for them too, and they
 * take no stack and no time that grows faster than they do.
 */

#include "document-dump.h"

#include <string.h>

static ShowcaseDocument *
parse (const char *markdown,
       gsize length)
{
  ShowcaseDocument *document = showcase_document_parse (markdown, length, document_resolve_fake, NULL);

  document_check (document);
  return document;
}

static ShowcaseDocument *
parse_repeated (const char *piece,
                guint n_times,
                const char *end)
{
  g_autoptr (GString) markdown = g_string_sized_new (strlen (piece) * n_times + strlen (end));

  for (guint i = 0; i < n_times; i++)
    g_string_append (markdown, piece);
  g_string_append (markdown, end);
  return parse (markdown->str, markdown->len);
}

typedef struct
{
  const char *name;
  const char *piece;
  guint n_times;
  const char *end;
  guint n_blocks;
  guint n_containers;
} Case;

/* Blocks and containers that are expected; G_MAXUINT where only the promises count. */
static const Case cases[] = {
  { "quotes-2000", "> ", 2000, "deep", 1, 2000 },
  { "quotes-200000", ">", 200000, " deep", 1, 200000 },
  { "lists-200000", "- ", 200000, "deep", 1, 400000 },
  { "ordered-lists", "1. ", 20000, "deep", 1, 40000 },
  { "quoted-lists", "> - ", 20000, "deep", 1, 60000 },
  { "headings", "# Same\n", 100000, "", 100000, 0 },
  { "setext", "a\n=\n", 50000, "", 50000, 0 },
  { "rules", "---\n", 100000, "", 100000, 0 },
  { "emphasis-open", "*a **b ", 20000, "", G_MAXUINT, 0 },
  { "emphasis-nested", "*a ", 20000, "", G_MAXUINT, 0 },
  { "strong-nested", "**a", 20000, "b", G_MAXUINT, 0 },
  { "brackets", "[", 50000, "a", G_MAXUINT, 0 },
  { "brackets-closed", "[a](", 20000, "b", G_MAXUINT, 0 },
  { "images-nested", "![", 2000, "a", 2, 0 },
  { "images", "![a](b)\n", 20000, "", 20000, 0 },
  { "missing-links", "[a](b)\n", 50000, "", G_MAXUINT, 0 },
  { "backticks", "`a``b```", 20000, "", G_MAXUINT, 0 },
  { "comments", "<!-- a -->\n\n", 20000, "b", 1, 0 },
  { "comments-inline", "a <!-- b --> ", 20000, "", G_MAXUINT, 0 },
  { "tags", "<a><b", 20000, ">", G_MAXUINT, 0 },
  { "breaks", "<br>", 20000, "a", G_MAXUINT, 0 },
  { "breaks-only", "<br>\n", 20000, "", 0, 0 },
  { "hard-breaks", "a\\\n", 50000, "b", G_MAXUINT, 0 },
  { "entities", "&amp;&#xFFFF;&nope;", 20000, "", G_MAXUINT, 0 },
  { "autolinks", "http://a.example/ ", 50000, "", G_MAXUINT, 0 },
  { "definitions", "[a]: b\n", 50000, "", 0, 0 },
  { "code-lines", "    a\n", 100000, "", 1563, 0 },
  { "fences", "```\na\n", 50000, "", 50000, 0 },
  { "empty-items", "-\n", 50000, "", 50000, 50001 },
  { "code-line", "x", 1000000, "", 489, 0 },
  { "table-rows", "|a|*b*|\n|-|-|\n", 1, "", 1, 0 },
  { "table-lines", "|-|-|\n", 50000, "", 1000, 0 },
  { "table-pipes", "|a", 50000, "\n|-|\n", G_MAXUINT, 0 },
  { "tables", "|a\n|-\n\n", 20000, "", 20000, 0 },
  { "table-references", "|[a]|\n|-|\n\n[a]: b\n\n", 5000, "", 5000, 0 },
  { "strikes-open", "~a ~~b ", 20000, "", G_MAXUINT, 0 },
  { "strikes-nested", "~a ~~b ", 10000, "~~ c~", G_MAXUINT, 0 },
  { "strikes-mixed", "a~~b~", 50000, "", G_MAXUINT, 0 },
  { "strikes-emphasis", "*~a* b~ ", 20000, "", G_MAXUINT, 0 },
  { "tildes", "~", 100000, "a", 1, 0 },
  { "tasks", "- [ ] a\n", 50000, "", 50000, 50001 },
  { "alerts", "> [!NOTE]\n> a\n\n", 20000, "", 40000, 20000 },
  { "alerts-nested", "> ", 2000, "[!TIP]", 1, 2000 },
  { "footnotes-unused", "[^a]: b\n", 100000, "", 0, 0 },
  { "references", "[^a] ", 50000, "\n\n[^a]: b", G_MAXUINT, 2 },
  { "references-undefined", "[^a] [^", 50000, "\n\n[^b]: b", G_MAXUINT, 0 },
  { "details", "<details>\n\n", 20000, "a", 2, 20000 },
  { "details-closed", "</details>\n\n", 20000, "a", 1, 0 },
  { "summaries", "<details><summary>a</summary></details>", 5000, "", 5000, 5000 },
  { "summaries-open", "<details><summary>", 2000, "", G_MAXUINT, 1 },
  { "keys", "<kbd>a", 50000, "", G_MAXUINT, 0 },
  { "escapes", "\\~\\[^a] ", 50000, "", G_MAXUINT, 0 },
  { "image-tags", "<img src=a width=", 20000, ">", G_MAXUINT, 0 },
};

static void
test_case (gconstpointer data)
{
  const Case *expected = data;
  g_autoptr (ShowcaseDocument) document = parse_repeated (expected->piece, expected->n_times, expected->end);

  if (expected->n_blocks != G_MAXUINT)
    g_assert_cmpuint (showcase_document_get_n_blocks (document), ==, expected->n_blocks);
  g_assert_cmpuint (showcase_document_get_n_containers (document), ==, expected->n_containers);
}

/* The parts of a split text are the text again. */
static void
test_long_line (void)
{
  g_autoptr (GString) markdown = g_string_new (NULL);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (ShowcaseDocument) document = NULL;
  guint n_blocks;

  while (markdown->len < 5 * 1000 * 1000)
    g_string_append_printf (markdown, "w\xc3\xb6rd %" G_GSIZE_FORMAT " ", markdown->len);
  g_string_append_c (markdown, '.');
  document = parse (markdown->str, markdown->len);
  n_blocks = showcase_document_get_n_blocks (document);
  g_assert_cmpuint (n_blocks, >, 5 * 1000 * 1000 / (16 * 1024));
  for (guint i = 0; i < n_blocks; i++)
    {
      const ShowcaseBlock *block = showcase_document_get_block (document, i);
      guint flags = SHOWCASE_BLOCK_JOINED | SHOWCASE_BLOCK_MIDLINE;

      g_assert_cmpuint (block->flags & flags, ==, i > 0 ? flags : 0);
      g_string_append_len (text, showcase_document_get_block_text (document, i), block->length);
    }
  g_assert_cmpstr (text->str, ==, markdown->str);
  g_assert_cmpuint (showcase_document_find_line (document, 1), ==, 0);
}

/* A paragraph of many source lines keeps the lines of its parts, and its links their parts. */
static void
test_long_paragraph (void)
{
  g_autoptr (GString) markdown = g_string_new (NULL);
  g_autoptr (ShowcaseDocument) document = NULL;
  guint n_links;

  for (guint i = 0; i < 2000; i++)
    g_string_append_printf (markdown, "line [link %u](https://a.example/%u) of *many words* and more\n", i, i);
  document = parse (markdown->str, markdown->len);
  n_links = showcase_document_get_n_links (document);
  g_assert_cmpuint (n_links, ==, 2000);
  for (guint i = 0; i < n_links; i++)
    {
      const ShowcaseLink *link = showcase_document_get_link (document, i);
      const ShowcaseBlock *block = showcase_document_get_block (document, link->block);

      g_assert_cmpuint (link->line, ==, i + 1);
      g_assert_cmpuint (link->line, >=, block->first_line);
      g_assert_cmpuint (link->line, <=, block->last_line);
    }
}

/* Code is split at line feeds, which stand between its parts, and in the middle of a line only when that has no end. */
static void
test_long_code (void)
{
  g_autoptr (GString) code = g_string_new (NULL);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *markdown = NULL;
  g_autoptr (ShowcaseDocument) document = NULL;

  for (guint i = 0; i < 500; i++)
    g_string_append_printf (code, "line %u\n\n", i);
  for (guint i = 0; i < 40000; i++)
    g_string_append (code, "\xe2\x82\xac");
  g_string_append (code, "\nlast\n\n");
  markdown = g_strconcat ("```c\n", code->str, "```\n", NULL);
  document = parse (markdown, strlen (markdown));
  for (guint i = 0; i < showcase_document_get_n_blocks (document); i++)
    {
      const ShowcaseBlock *block = showcase_document_get_block (document, i);

      g_assert_cmpint ((block->flags & SHOWCASE_BLOCK_JOINED) != 0, ==, i > 0);
      g_assert_cmpstr (showcase_document_get_info (document, i), ==, "c");
      if (i > 0 && !(block->flags & SHOWCASE_BLOCK_MIDLINE))
        g_string_append_c (text, '\n');
      g_string_append_len (text, showcase_document_get_block_text (document, i), block->length);
    }
  g_string_append_c (text, '\n');
  g_assert_cmpstr (text->str, ==, code->str);
}

/* A table may have a row of many kilobytes, which is a block of its own, and rows that grow when they are read. */
static void
test_long_rows (void)
{
  g_autoptr (GString) markdown = g_string_new ("|a|b|\n|-|-|\n|");
  g_autoptr (ShowcaseDocument) document = NULL;

  for (guint i = 0; i < 3000; i++)
    g_string_append (markdown, "word ");
  g_string_append (markdown, "|*c*|\n|");
  for (guint i = 0; i < 200; i++)
    g_string_append (markdown, "[a]");
  g_string_append (markdown, "|d|\n|");
  for (guint i = 0; i < 200; i++)
    g_string_append (markdown, "[a]");
  g_string_append (markdown, "|d|\n\n[a]: missing\n");
  document = parse (markdown->str, markdown->len);
  g_assert_cmpuint (showcase_document_get_n_tables (document), ==, 1);
  g_assert_cmpuint (showcase_document_get_table (document, 0)->n_rows, ==, 4);
  g_assert_cmpuint (showcase_document_get_n_blocks (document), ==, 2);
}

/* A row that is too long for a block goes on in rows below it, with all of its words once, and what stands before and after it stays a table. */
static void
test_cut_rows (void)
{
  g_autoptr (GString) markdown = g_string_new ("|a|b|\n|-|-|\n|before|x|\n|");
  g_autoptr (ShowcaseDocument) document = NULL;
  const ShowcaseTable *table;
  guint word = 0;

  for (guint i = 0; i < 5000; i++)
    g_string_append_printf (markdown, i % 7 == 0 ? "*word%u* " : "word%u ", i);
  g_string_append (markdown, "|*end*|\n|after|y|\n");
  document = parse (markdown->str, markdown->len);
  g_assert_cmpuint (showcase_document_get_n_tables (document), ==, 1);
  table = showcase_document_get_table (document, 0);
  g_assert_cmpuint (table->n_rows, >=, 3 + 2);
  g_assert_cmpuint (table->n_rows, <=, 3 + 10);
  for (guint i = 0; i < showcase_document_get_n_blocks (document); i++)
    {
      const char *text = showcase_document_get_block_text (document, i);
      gsize length = showcase_document_get_block (document, i)->length;

      g_assert_cmpuint (length, <=, 16 * 1024);
      for (const char *p = text; (p = g_strstr_len (p, text + length - p, "word")) != NULL; p++)
        g_assert_cmpuint (g_ascii_strtoull (p + 4, NULL, 10), ==, word++);
    }
  g_assert_cmpuint (word, ==, 5000);
}

static void
test_nul (void)
{
  static const char markdown[] = "a\0b\n\n\0\0\0\n\n`\0`\n\n    \0\n\n<b\0>\n\n[a](\0)\n";
  g_autoptr (ShowcaseDocument) document = parse (markdown, sizeof markdown - 1);

  g_assert_cmpuint (showcase_document_get_n_blocks (document), ==, 6);
}

/* Every byte value before, in and after text. */
static void
test_bytes (void)
{
  for (guint first = 0; first < 256; first++)
    for (guint second = 0; second < 256; second += 5)
      {
        const char markdown[] = { (char)first, (char)second, '\n', '#', ' ', (char)second, (char)first, '<', (char)first };
        g_autoptr (ShowcaseDocument) document = parse (markdown, sizeof markdown);

        g_assert_nonnull (document);
      }
}

/* A resolver may parse: each text has its own memory. */
static gboolean
resolve_by_parsing (const char *url,
                    gboolean is_image,
                    ShowcaseTarget *target,
                    gpointer user_data)
{
  g_autoptr (ShowcaseDocument) document = parse ("# *Another* [a](there.md)", strlen ("# *Another* [a](there.md)"));

  return showcase_document_get_n_blocks (document) == 1;
}

static void
test_nested_parse (void)
{
  g_autoptr (ShowcaseDocument) document = showcase_document_parse ("*a* [b](c) **d**\n\n- e\n", -1, resolve_by_parsing, NULL);

  document_check (document);
  g_assert_cmpuint (showcase_document_get_n_blocks (document), ==, 2);
}

static gpointer
parse_cb (gpointer user_data)
{
  static const char markdown[] = "# A\n\n- *b* `c` [d](there.md)\n  > e\n\n![f](picture.png)\n";

  for (guint i = 0; i < 200; i++)
    showcase_document_unref (parse (markdown, sizeof markdown - 1));
  return NULL;
}

static void
test_threads (void)
{
  GThread *threads[4];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("parse", parse_cb, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *name = g_strconcat ("/robustness/repeated/", cases[i].name, NULL);

      g_test_add_data_func (name, &cases[i], test_case);
    }
  g_test_add_func ("/robustness/long-line", test_long_line);
  g_test_add_func ("/robustness/long-paragraph", test_long_paragraph);
  g_test_add_func ("/robustness/long-code", test_long_code);
  g_test_add_func ("/robustness/long-rows", test_long_rows);
  g_test_add_func ("/robustness/cut-rows", test_cut_rows);
  g_test_add_func ("/robustness/nul", test_nul);
  g_test_add_func ("/robustness/bytes", test_bytes);
  g_test_add_func ("/robustness/nested-parse", test_nested_parse);
  g_test_add_func ("/robustness/threads", test_threads);
  return g_test_run ();
}
