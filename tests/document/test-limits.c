/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Documents as large and as hostile as the program promises to open: read, read as plain text and written as HTML, each in time and memory
 * that grow with their length. A pass that takes time with the square of it doesn't end within the patience of the test's runner.
 */

#include "document-dump.h"
#include "showcase-html-fragment.h"

#include <string.h>

typedef struct
{
  const char *name;
  const char *start;
  const char *piece;
  guint n_times;
  const char *end;
  guint n_blocks;
  guint n_containers;
} Case;

#define MANY 100000

/* Blocks are given where they are plain; G_MAXUINT where only the promises of every document count. Each @ is the number of the piece. */
static const Case cases[] = {
  { "code", "```\n", "int x = 1;\n", 25000, "```\n", 391, 0 },
  { "paragraph", "", "words of a paragraph of one line ", 16 * 1024 * 1024 / 33, "", 1025, 0 },
  { "paragraph-lines", "", "words of a paragraph of many lines\n", 16 * 1024 * 1024 / 35, "", 1025, 0 },
  { "table", "| a | b |\n|---|---|\n", "| [c](d) | *e* |\n", 50000, "", 1001, 0 },
  { "table-columns", "", "|a", 30000, "\n|-", 30, 0 },
  { "line", "", "x", 5000000, "", 2442, 0 },
  { "line-emphasis", "", "a*b ", 1250000, "", G_MAXUINT, 0 },
  { "quotes", "", "> ", 2000, "deep", 1, 2000 },
  { "headings", "", "## Heading @\n\n", MANY, "", MANY, 0 },
  { "items", "", "- a\n", 2 * MANY, "", 2 * MANY, 2 * MANY + 1 },
  { "footnotes", "", "[^@]\n\n[^@]: text\n\n", MANY, "", 2 * MANY, MANY + 1 },
  { "references", "", "[^a] ", MANY, "\n\n[^a]: b", G_MAXUINT, 2 },
  { "link-definitions", "", "[@]: a\n\n[@]\n\n", MANY, "", MANY, 0 },
  /* libcmark 0.30 itself takes time with the square of these: 200,000 of them half a minute. Their definitions keep a text in one piece. */
  { "image-brackets", "", "![[]()", 2 * MANY, "", G_MAXUINT, 0 },
  { "image-brackets-lines", "[a]: b\n\n", "![[]()\n", 2 * MANY, "", G_MAXUINT, 0 },
  { "image-brackets-escaped", "\\[", "![[]() \\~", 2 * MANY, "", G_MAXUINT, 0 },
  { "asterisks", "", "*", MANY, "a", G_MAXUINT, 0 },
  { "asterisks-apart", "", "*a ", MANY, "", G_MAXUINT, 0 },
  { "brackets", "", "[", MANY, "a", G_MAXUINT, 0 },
  { "bracket-words", "", "[a ", MANY, "", G_MAXUINT, 0 },
  { "images", "", "![", MANY, "a", G_MAXUINT, 0 },
  { "backticks", "", "`a ``b ", MANY, "", G_MAXUINT, 0 },
  { "angles", "", "<", MANY, "a", G_MAXUINT, 0 },
  { "angle-words", "", "<a ", MANY, "", G_MAXUINT, 0 },
  { "comments", "a ", "<!-- ", MANY, "", G_MAXUINT, 0 },
  { "tildes", "", "~~a ", MANY, "", G_MAXUINT, 0 },
  { "backslashes", "", "\\~\\[", 2 * MANY, "", G_MAXUINT, 0 },
  { "references-of-tildes", "", "&#126;&#91;", MANY, "", G_MAXUINT, 0 },
  { "addresses", "", "(http://a.b/*c", MANY, "", G_MAXUINT, 0 },
  { "addresses-apart", "", "(http://a.b/*c*d ", MANY, "", G_MAXUINT, 0 },
  { "addresses-www", "", "(www.a.b_", MANY, "", G_MAXUINT, 0 },
  { "details", "", "<details>", MANY, "", 0, MANY },
  { "details-blocks", "", "<details>\n\n", MANY, "a", 2, MANY },
  { "details-open-tags", "<div>", "<details ", MANY, "", G_MAXUINT, 0 },
  { "image-open-tags", "<div>", "<img ", MANY, "", G_MAXUINT, 0 },
  { "summaries", "<details>", "<summary>", MANY, "", G_MAXUINT, 1 },
  { "carriage-returns", "", "a\r", 10 * MANY, "", G_MAXUINT, 0 },
  { "carriage-return-tables", "", "|a|\r|-|\r|b|\r\r", MANY, "", MANY, 0 },
  { "fence-open", "```\n", "word\n\n", 10 * MANY, "", 31250, 0 },
  { "comment-open", "<!--\n", "word\n\n", 10 * MANY, "", 0, 0 },
};

static GString *
make_text (const Case *self)
{
  GString *text = g_string_new (self->start);
  g_auto (GStrv) parts = g_strsplit (self->piece, "@", -1);

  for (guint i = 0; i < self->n_times; i++)
    {
      g_autofree char *number = g_strdup_printf ("%u", i);

      for (guint part = 0; parts[part] != NULL; part++)
        g_string_append_printf (text, "%s%s", part > 0 ? number : "", parts[part]);
    }
  g_string_append (text, self->end);
  return text;
}

static void
test_case (gconstpointer data)
{
  const Case *self = data;
  g_autoptr (GString) text = make_text (self);
  g_autoptr (ShowcaseDocument) document = showcase_document_parse (text->str, (gssize)text->len, document_resolve_fake, NULL);
  g_autoptr (ShowcaseDocument) plain = showcase_document_new_plain (text->str, (gssize)text->len);
  g_autofree char *html = showcase_html_fragment_new (text->str, (gssize)text->len, SHOWCASE_HTML_DEFAULT);

  document_check (document);
  document_check (plain);
  g_assert_nonnull (html);
  if (self->n_blocks != G_MAXUINT)
    g_assert_cmpuint (showcase_document_get_n_blocks (document), ==, self->n_blocks);
  g_assert_cmpuint (showcase_document_get_n_containers (document), ==, self->n_containers);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *name = g_strconcat ("/limits/", cases[i].name, NULL);

      g_test_add_data_func (name, &cases[i], test_case);
    }
  return g_test_run ();
}
