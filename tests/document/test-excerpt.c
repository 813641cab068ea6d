/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is copied of a range, in each of its forms. A range is written as the first characters of what is selected and those that follow it. */

#include "document-dump.h"
#include "showcase-excerpt.h"
#include "showcase-html-writer.h"
#include "showcase-markdown-writer.h"
#include "showcase-text-writer.h"

#include <string.h>

typedef struct
{
  const char *markdown;
  const char *from;
  const char *to;
  const char *text;
  const char *html;
  const char *written;
} Case;

static const Case cases[] = {
  { "One two **three four** five.", "two", " five", "two three four", "<p>two <strong>three four</strong></p>\n", "two **three four**\n" },
  { "One two **three four** five.", "four", ".", "four five", "<p><strong>four</strong> five</p>\n", "**four** five\n" },
  { "# A heading\n\nText.", "A", "\nText", "A heading", "<h1>A heading</h1>\n", "# A heading\n" },
  { "# A heading\n\nText.", "head", "ing", "head", "<p>head</p>\n", "head\n" },
  { "# A heading\n\nText.", "head", ".", "heading\n\nText", "<h1>heading</h1>\n<p>Text</p>\n", "# heading\n\nText\n" },
  /* A word of a list is a word; more of it is a list. */
  { "> - one\n> - two\n> - three\n", "two", "\nthree", "two", "<p>two</p>\n", "two\n" },
  { "> - one\n> - two\n> - three\n", "ne", "ree", "\xe2\x80\xa2 ne\n\xe2\x80\xa2 two\n\xe2\x80\xa2 th", "<ul>\n<li>ne</li>\n<li>two</li>\n<li>th</li>\n</ul>\n",
    "- ne\n- two\n- th\n" },
  { "5. one\n6. two\n7. three\n", "two", NULL, "6. two\n7. three", "<ol start=\"6\">\n<li>two</li>\n<li>three</li>\n</ol>\n", "6. two\n7. three\n" },
  { "- a\n  - b\n  - c\n- d\n\nend", "b", "end", "  \xe2\x80\xa2 b\n  \xe2\x80\xa2 c\n\xe2\x80\xa2 d", NULL, "- - b\n  - c\n- d\n" },
  { "- [ ] a\n- [x] b\n", "a", NULL, "[ ] a\n[x] b", NULL, "- [ ] a\n- [x] b\n" },
  { "```c\none\ntwo\nthree\n```\n", "two", "hree", "two\nt", "<pre><code class=\"language-c\">two\nt\n</code></pre>\n", "```c\ntwo\nt\n```\n" },
  /* Cells are a table, of which the columns stay columns; one cell is its text. */
  { "| a | b |\n|---|--:|\n| c | d |\n| e | *f* |\n", "a", NULL, "a\tb\nc\td\ne\tf", NULL, "| a | b |\n| --- | --: |\n| c | d |\n| e | *f* |\n" },
  { "| a | b |\n|---|--:|\n| c | d |\n| e | *f* |\n", "d", NULL, "\td\ne\tf",
    "<table>\n<tbody>\n<tr>\n<td></td>\n<td align=\"right\">d</td>\n</tr>\n<tr>\n<td>e</td>\n<td align=\"right\"><em>f</em></td>\n</tr>\n</tbody>\n</table>\n",
    "|  |  |\n| --- | --: |\n|  | d |\n| e | *f* |\n" },
  { "| a | b | x |\n|---|--:|---|\n| c | d | y |\n", "d", NULL, "d\ty",
    "<table>\n<tbody>\n<tr>\n<td align=\"right\">d</td>\n<td>y</td>\n</tr>\n</tbody>\n</table>\n", "|  |  |\n| --: | --- |\n| d | y |\n" },
  { "| a | b |\n|---|--:|\n| c | **d e** |\n", "d", NULL, "d e", "<p><strong>d e</strong></p>\n", "**d e**\n" },
  /* What was generated is left out, and a footnote is one only with its text. */
  { "See [this](no.md) and that.", "See", ".", "See this and that", "<p>See this and that</p>\n", "See [this](no.md) and that\n" },
  { "One[^1] two.\n\n[^1]: Note.\n", "One", "two", "One1 ", "<p>One<sup>1</sup> </p>\n", "One<sup>1</sup>\n" },
  { "One[^1] two.\n\n[^1]: Note.\n", "One", NULL, "One[1] two.\n\n[1] Note.",
    "<p>One<sup class=\"footnote-ref\"><a href=\"#fn1\" id=\"fnref1\">1</a></sup> two.</p>\n<section class=\"footnotes\">\n<ol>\n<li id=\"fn1\">\n"
    "<p>Note.</p>\n</li>\n</ol>\n</section>\n",
    "One[^1] two.\n\n[^1]: Note.\n" },
  { "> [!TIP]\n> One\n>\n> Two\n\nEnd", "Tip", "End", "Tip\n\nOne\n\nTwo", NULL, "> [!TIP]\n> One\n>\n> Two\n" },
  { "> [!TIP]\n> One\n>\n> Two\n\nEnd", "ne", NULL, "ne\n\nTwo\n\nEnd", NULL, "> ne\n>\n> Two\n\nEnd\n" },
  { "One\n\n![Picture](picture.png)\n\nTwo", "One", "Two", "One\n\nPicture", "<p>One</p>\n<p><img src=\"picture.png\" alt=\"Picture\" /></p>\n",
    "One\n\n![Picture](picture.png)\n" },
  { "One\n\n---\n\nTwo", "One", NULL, "One\n\n---\n\nTwo", "<p>One</p>\n<hr />\n<p>Two</p>\n", "One\n\n___\n\nTwo\n" },
  { "a<script>b</script> [c](javascript:d)", "a", NULL, "a<script>b</script> c", "<p>a&lt;script&gt;b&lt;/script&gt; c</p>\n",
    "a<script>b</script> [c](javascript:d)\n" },
  { "One\\\ntwo", "One", NULL, "One\ntwo", "<p>One<br />\ntwo</p>\n", "One\\\ntwo\n" },
};

/* Finds where a piece of text is, from a place in the arena on. */
static ShowcasePosition
find (ShowcaseDocument *document,
      const char *text)
{
  gsize length;
  const char *arena = showcase_document_get_text (document, &length);
  gsize at = (gsize)(strstr (arena, text) - arena);
  guint block = 0;

  at += *text == '\n';
  while (block + 1 < showcase_document_get_n_blocks (document) && showcase_document_get_block (document, block + 1)->text <= at)
    block++;
  return (ShowcasePosition){ block, (guint)(at - showcase_document_get_block (document, block)->text) };
}

static void
test_cases (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ShowcaseDocument) document = showcase_document_parse (cases[i].markdown, -1, document_resolve_fake, NULL);
      g_autoptr (ShowcaseDocument) excerpt = NULL;
      g_autofree char *text = NULL;
      g_autofree char *html = NULL;
      g_autofree char *markdown = NULL;
      guint last = showcase_document_get_n_blocks (document) - 1;
      ShowcaseRange range;

      range.start = find (document, cases[i].from);
      if (cases[i].to != NULL)
        range.end = find (document, cases[i].to);
      else
        range.end = (ShowcasePosition){ last, showcase_document_get_block (document, last)->length };
      showcase_document_set_language (document, "ja");
      excerpt = showcase_document_excerpt (document, &range);
      g_assert_cmpstr (showcase_document_get_language (excerpt), ==, "ja");
      g_clear_pointer (&document, showcase_document_unref);
      text = showcase_document_to_text (excerpt);
      html = showcase_document_to_html (excerpt, SHOWCASE_HTML_DEFAULT);
      markdown = showcase_document_to_markdown (excerpt);
      g_assert_cmpstr (text, ==, cases[i].text);
      if (cases[i].html != NULL)
        g_assert_cmpstr (html, ==, cases[i].html);
      g_assert_cmpstr (markdown, ==, cases[i].written);
    }
}

/* Every range of a document with everything in it can be taken, and is a document that keeps its promises as far as writers need them. */
static void
test_every_range (void)
{
  static const char markdown[] = "# A *b*\n\n- c\n- d\n\n  > e\n\n| f | g |\n|---|---|\n| h | i |\n\n```\nj\n\nk\n```\n\n"
                                 "l[^1] [m](no.md)\n\n![n](o.png)\n\n---\n\n> [!NOTE]\n> p\n\n1. q\n   - [ ] r\n\n<details>\n<summary>s</summary>\n\nt\n\n</details>\n\n"
                                 "[^1]: u\n";
  g_autoptr (ShowcaseDocument) document = showcase_document_parse (markdown, -1, document_resolve_fake, NULL);
  guint n_blocks = showcase_document_get_n_blocks (document);

  for (guint first = 0; first < n_blocks; first++)
    for (guint start = 0; start <= showcase_document_get_block (document, first)->length; start++)
      for (guint last = first; last < n_blocks; last++)
        for (guint end = last == first ? start : 0; end <= showcase_document_get_block (document, last)->length; end++)
          {
            ShowcaseRange range = { { first, start }, { last, end } };
            g_autoptr (ShowcaseDocument) excerpt = showcase_document_excerpt (document, &range);
            g_autofree char *text = showcase_document_to_text (excerpt);
            g_autofree char *html = showcase_document_to_html (excerpt, SHOWCASE_HTML_DEFAULT);
            g_autofree char *written = showcase_document_to_markdown (excerpt);

            g_assert_nonnull (text);
            g_assert_nonnull (html);
            g_assert_nonnull (written);
          }
}

static void
test_empty (void)
{
  g_autoptr (ShowcaseDocument) document = showcase_document_parse ("", -1, NULL, NULL);
  const ShowcaseRange range = { 0 };
  g_autoptr (ShowcaseDocument) excerpt = showcase_document_excerpt (document, &range);
  g_autofree char *markdown = showcase_document_to_markdown (excerpt);

  g_assert_cmpstr (markdown, ==, "");
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/excerpt/cases", test_cases);
  g_test_add_func ("/excerpt/every-range", test_every_range);
  g_test_add_func ("/excerpt/empty", test_empty);
  return g_test_run ();
}
