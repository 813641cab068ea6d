/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the writer writes of a document that is read to be shown, where the specifications' examples don't reach. */

#include "document-dump.h"
#include "showcase-html-writer.h"

typedef struct
{
  const char *markdown;
  ShowcaseParseFlags parse;
  ShowcaseHtmlFlags flags;
  const char *html;
} Case;

static const Case cases[] = {
  { "", SHOWCASE_PARSE_DEFAULT, SHOWCASE_HTML_DEFAULT, "" },
  { "***a*** **b _c_**", SHOWCASE_PARSE_DEFAULT, SHOWCASE_HTML_DEFAULT,
    "<p><em><strong>a</strong></em> <strong>b </strong><em><strong>c</strong></em></p>\n" },
  { "***a*** **b _c_**", SHOWCASE_PARSE_FAITHFUL, SHOWCASE_HTML_DEFAULT,
    "<p><em><strong>a</strong></em> <strong>b <em>c</em></strong></p>\n" },
  { "[a](javascript:b) [c](no.md) [d](there.md)", SHOWCASE_PARSE_DEFAULT, SHOWCASE_HTML_DEFAULT,
    "<p>a c (not included) <a href=\"there.md\">d</a></p>\n" },
  { "[a](javascript:b) [c](no.md)", SHOWCASE_PARSE_FAITHFUL, SHOWCASE_HTML_DEFAULT, "<p>a c</p>\n" },
  { "[a](javascript:b)", SHOWCASE_PARSE_FAITHFUL, SHOWCASE_HTML_AS_WRITTEN, "<p><a href=\"javascript:b\">a</a></p>\n" },
  { "[a](ftp://b.example) [c]() ftp:d", SHOWCASE_PARSE_FAITHFUL, SHOWCASE_HTML_DEFAULT,
    "<p><a href=\"ftp://b.example\">a</a> <a href=\"\">c</a> ftp:d</p>\n" },
  { "<b>a</b> <kbd>c</kbd>", SHOWCASE_PARSE_FAITHFUL, SHOWCASE_HTML_DEFAULT, "<p>&lt;b&gt;a&lt;/b&gt; <kbd>c</kbd></p>\n" },
  { "<div>\na\n</div>", SHOWCASE_PARSE_FAITHFUL, SHOWCASE_HTML_DEFAULT,
    "<pre><code>&lt;div&gt;\na\n&lt;/div&gt;\n</code></pre>\n" },
  { "a ![w:50% b](picture.png) c", SHOWCASE_PARSE_DEFAULT, SHOWCASE_HTML_DEFAULT,
    "<p>a</p>\n<p><img src=\"picture.png\" alt=\"b\" width=\"50%\" /></p>\n<p>c</p>\n" },
  { "a ![w:50% b](picture.png) c", SHOWCASE_PARSE_FAITHFUL, SHOWCASE_HTML_DEFAULT,
    "<p>a <img src=\"picture.png\" alt=\"b\" width=\"50%\" /> c</p>\n" },
  { "> [!TIP]\n> a", SHOWCASE_PARSE_DEFAULT, SHOWCASE_HTML_DEFAULT,
    "<div class=\"markdown-alert markdown-alert-tip\">\n<p class=\"markdown-alert-title\"><strong>Tip</strong></p>\n<p>a</p>\n</div>\n" },
  { "<details open>\n<summary>a</summary>\n\nb\n\n</details>", SHOWCASE_PARSE_DEFAULT, SHOWCASE_HTML_DEFAULT,
    "<details open=\"\">\n<summary>a</summary>\n<p>b</p>\n</details>\n" },
  { "<details>\n\n- b\n\n</details>\n\n<details>\n<b>\n</details>", SHOWCASE_PARSE_DEFAULT, SHOWCASE_HTML_DEFAULT,
    "<details>\n<summary>Details</summary>\n<ul>\n<li>b</li>\n</ul>\n</details>\n"
    "<details>\n<summary>Details</summary>\n<pre><code>&lt;b&gt;\n</code></pre>\n</details>\n" },
  { "<details>\n\n<summary>a</summary>\n\n<details>\n\n![b](picture.png)\n\n</details></details>", SHOWCASE_PARSE_DEFAULT, SHOWCASE_HTML_DEFAULT,
    "<details>\n<summary>a</summary>\n<details>\n<summary>Details</summary>\n<p><img src=\"picture.png\" alt=\"b\" /></p>\n</details>\n</details>\n" },
  { "[*www.a.b*](there.md) [**http://a.b/c_d_**][e]\n\n[e]: there.md", SHOWCASE_PARSE_DEFAULT, SHOWCASE_HTML_DEFAULT,
    "<p><a href=\"there.md\"><em>www.a.b</em></a> <a href=\"there.md\"><strong>http://a.b/c_d_</strong></a></p>\n" },
  { "a[^b] c[^b]\n\n[^b]: d", SHOWCASE_PARSE_DEFAULT, SHOWCASE_HTML_DEFAULT,
    "<p>a<sup class=\"footnote-ref\"><a href=\"#fn1\" id=\"fnref1\">1</a></sup> "
    "c<sup class=\"footnote-ref\"><a href=\"#fn1\" id=\"fnref1-2\">1</a></sup></p>\n<section class=\"footnotes\">\n<ol>\n"
    "<li id=\"fn1\">\n<p>d <a href=\"#fnref1\" class=\"footnote-backref\">\xe2\x86\xa9</a> "
    "<a href=\"#fnref1-2\" class=\"footnote-backref\">\xe2\x86\xa9</a></p>\n</li>\n</ol>\n</section>\n" },
};

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ShowcaseDocument) document = showcase_document_parse_with_flags (cases[i].markdown, -1, cases[i].parse, document_resolve_fake, NULL);
      g_autofree char *html = showcase_document_to_html (document, cases[i].flags);

      g_assert_cmpstr (html, ==, cases[i].html);
    }
}

/* What is split into several blocks is one element still. */
static void
test_long (void)
{
  g_autofree char *word = g_strnfill (50000, 'a');
  g_autofree char *markdown = g_strdup_printf ("*%s* [%s](there.md) b", word, word);
  g_autofree char *expected = g_strdup_printf ("<p><em>%s</em> <a href=\"there.md\">%s</a> b</p>\n", word, word);
  g_autoptr (ShowcaseDocument) document = showcase_document_parse (markdown, -1, document_resolve_fake, NULL);
  g_autofree char *html = showcase_document_to_html (document, SHOWCASE_HTML_DEFAULT);

  g_assert_cmpuint (showcase_document_get_n_blocks (document), >, 2);
  g_assert_cmpstr (html, ==, expected);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/html-writer/cases", test_cases);
  g_test_add_func ("/html-writer/long", test_long);
  return g_test_run ();
}
