/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which lines of the source each block and row comes from: what is copied as Markdown and where a diagnostic points to. */

#include "document-dump.h"

#include <string.h>

/* Each block's first and last line, a table's rows in parentheses. */
static const struct
{
  const char *markdown;
  const char *lines;
} cases[] = {
  { "a", "1-1" },
  { "\n\na\nb\n\n# c\n\nd\n", "3-4 6-6 8-8" },
  /* The line after an underline is not the heading's. */
  { "a\n===\n\nb", "1-2 4-4" },
  { "a\nb\n---\nc", "1-3 4-4" },
  { "a\n===", "1-2" },
  { "> a\n> ---\nb", "1-2 3-3" },
  { "===\na\n===", "1-3" },
  /* Items and what stands in them. */
  { "- a\n- b\n  c\n\n  d\n  - e\n\n3. f\n", "1-1 2-3 5-5 6-6 8-8" },
  { "-\n- [x] a\n", "1-1 2-2" },
  { "- ```\n  a\n  ```\n\n      b\n", "1-3 5-5" },
  { "> a\nb\n>\n> > c\n", "1-2 4-4" },
  { "> [!NOTE]\n> a\n", "1-1 2-2" },
  /* Code, rules and HTML. */
  { "```c\na\n\nb\n```\nd\n~~~\ne", "1-5 6-6 7-8" },
  { "    a\n\n    b\n\nc", "1-3 5-5" },
  { "a\n\n***\n<div>\nb\n</div>\n\nc", "1-1 3-3 4-6 8-8" },
  { "<!-- a\nb -->\n\nc", "4-4" },
  { "a <!-- b\nc --> d\ne", "1-3" },
  /* Images split a paragraph. */
  { "a\nb ![c](d)\ne\nf", "1-2 2-2 3-4" },
  { "![a](b)\n![c](d)", "1-1 2-2" },
  /* Tables, with and without what stands above and below. */
  { "|a|\n|-|\n|b|\n|c|\n\nd", "1-4(1 3 4) 6-6" },
  { "a\n|b|\n|-|\n|c|\n", "1-1 2-4(2 4)" },
  { "|a|\n|-|\n|b|\n---\nc", "1-3(1 3) 4-4 5-5" },
  { "a\n|b|\n|-|\n===\nc", "1-1 2-4(2 4) 5-5" },
  { "- |a|\n  |-|\n  |b|\n", "1-3(1 3)" },
  { "> |a|\n> |-|\n> |b|\n", "1-3(1 3)" },
  /* Details. */
  { "<details>\n<summary>a</summary>\n\nb\n\n</details>\n\nc", "2-2 4-4 8-8" },
  { "a\n\n<details>\n\n- b\n\n<details>\n\nc\n", "1-1 3-3 5-5 7-7 9-9" },
  /* Footnotes come from where they are defined. */
  { "a[^b]\n\n[^b]: c\n    d\n\n    e\n\nf", "1-1 8-8 3-4 6-6" },
  { "[^b]: c\n\na[^b]\nd", "3-4 1-1" },
  { "[^b]: x\n[^a]: y\n\na[^a] b[^b]", "4-4 2-2 1-1" },
  /* Other ends of lines. */
  { "a\r\n\r\nb\r\nc\r\n", "1-1 3-4" },
  { "a\r\r# b\rc", "1-1 3-3 4-4" },
};

static void
append_rows (GString *lines,
             ShowcaseDocument *document,
             const ShowcaseTablePart *part)
{
  for (guint row = 0; row < part->n_rows; row++)
    g_string_append_printf (lines, "%s%u%s", row == 0 ? "(" : " ", showcase_document_get_row (document, part->first_row + row)->line,
                            row + 1 == part->n_rows ? ")" : "");
}

static char *
describe (ShowcaseDocument *document)
{
  GString *lines = g_string_new (NULL);

  for (guint i = 0; i < showcase_document_get_n_blocks (document); i++)
    {
      const ShowcaseBlock *block = showcase_document_get_block (document, i);

      g_string_append_printf (lines, "%s%u-%u", i > 0 ? " " : "", block->first_line, block->last_line);
      if (block->kind == SHOWCASE_BLOCK_TABLE)
        append_rows (lines, document, showcase_document_get_table_part (document, i));
    }
  return g_string_free_and_steal (lines);
}

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ShowcaseDocument) document = showcase_document_parse (cases[i].markdown, -1, document_resolve_fake, NULL);
      g_autofree char *lines = describe (document);

      g_test_message ("%s", cases[i].markdown);
      document_check (document);
      g_assert_cmpstr (lines, ==, cases[i].lines);
    }
}

/* Every line of a long code block, table and paragraph is in the part that has its text, and in one that begins with it at most two. */
static void
check_parts (ShowcaseDocument *document,
             guint first,
             guint last)
{
  guint32 line = first;
  guint n_blocks = showcase_document_get_n_blocks (document);

  for (guint i = 0; i < n_blocks; i++)
    {
      const ShowcaseBlock *block = showcase_document_get_block (document, i);

      g_assert_cmpuint (block->first_line, <=, line);
      g_assert_cmpuint (block->first_line + 1, >=, line);
      g_assert_cmpuint (block->last_line, >=, block->first_line);
      line = block->last_line + 1;
    }
  g_assert_cmpuint (line, ==, last + 1);
  g_assert_cmpuint (n_blocks, >, 10);
}

static void
test_parts (void)
{
  static const struct
  {
    const char *start;
    const char *line;
    const char *end;
    guint first;
    guint n_around;
  } parts[] = {
    { "\n```\n", "code\n", "```\n", 2, 2 },
    { "\n", "    code\n", "", 2, 0 },
    { "\n", "some words of a paragraph *with* much [text](there.md) in lines of their own\n", "", 2, 0 },
    { "\n|a|\n|-|\n", "|b|\n", "", 2, 2 },
    { "\n<div>\n", "html\n", "", 2, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autoptr (GString) text = g_string_new (parts[i].start);
      g_autoptr (ShowcaseDocument) document = NULL;

      for (guint line = 0; line < 3000; line++)
        g_string_append (text, parts[i].line);
      g_string_append (text, parts[i].end);
      document = showcase_document_parse (text->str, (gssize)text->len, document_resolve_fake, NULL);
      check_parts (document, parts[i].first, parts[i].first + 3000 + parts[i].n_around - 1);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/source-lines/cases", test_cases);
  g_test_add_func ("/source-lines/parts", test_parts);
  return g_test_run ();
}
