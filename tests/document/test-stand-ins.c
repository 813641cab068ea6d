/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Punctuation that means nothing, and emphasis in bare addresses, from the Markdown to what is read of it. */

#include "showcase-html-fragment.h"
#include "showcase-stand-ins.h"

#include <string.h>

#define LINK(url) "<a href=\"" url "\">" url "</a>"

static const struct
{
  const char *markdown;
  const char *html;
} cases[] = {
  /* References to tildes and brackets strike nothing and refer to nothing. */
  { "&#126;&#126;a&#126;&#126; ~~b~~", "<p>~~a~~ <del>b</del></p>\n" },
  { "&#x7e;&#x7E;a~~", "<p>~~a~~</p>\n" },
  { "&#91;^a] &#x5b;^a] &#x5B;^a] &lsqb;^a] &lbrack;^a]\n\n[^a]: b", "<p>[^a] [^a] [^a] [^a] [^a]</p>\n" },
  { "- &#91; ] a", "<ul>\n<li>[ ] a</li>\n</ul>\n" },
  /* Where nothing is resolved, all stay as they are written. */
  { "`&#126; &#x7e; &#x7E; \\~ \\[` \\~", "<p><code>&amp;#126; &amp;#x7e; &amp;#x7E; \\~ \\[</code> ~</p>\n" },
  { "`&#91; &#x5b; &#x5B; &lsqb; &lbrack;`", "<p><code>&amp;#91; &amp;#x5b; &amp;#x5B; &amp;lsqb; &amp;lbrack;</code></p>\n" },
  { "    &#126;\\~ http://a.b/*c*d", "<pre><code>&amp;#126;\\~ http://a.b/*c*d\n</code></pre>\n" },
  { "[a](&#126;b \"&lsqb;\")", "<p><a href=\"~b\" title=\"[\">a</a></p>\n" },
  /* A text that has a stand-in itself, or refers to one, has others. */
  { "\xf0\x92\x91\xb0 \\~ &#126;", "<p>\xf0\x92\x91\xb0 ~ ~</p>\n" },
  { "&#74864; &#x11047; &#126;", "<p>\xf0\x92\x91\xb0 \xf0\x91\x81\x87 ~</p>\n" },
  /* In a table, a reference to a pipe ends no cell and a tilde strikes nothing. */
  { "| a &#124; b | &#126;c&#126; |\n|---|---|",
    "<table>\n<thead>\n<tr>\n<th>a | b</th>\n<th>~c~</th>\n</tr>\n</thead>\n</table>\n" },
  /* Bare addresses, by GFM 0.29 §6.9: what they have is theirs, what they end in is not. */
  { "http://a.b/__c__.d e", "<p>" LINK ("http://a.b/__c__.d") " e</p>\n" },
  { "http://a.b/*c*d", "<p>" LINK ("http://a.b/*c*d") "</p>\n" },
  { "www.a.b/*c*d", "<p><a href=\"http://www.a.b/*c*d\">www.a.b/*c*d</a></p>\n" },
  { "**http://a.b/c**", "<p><strong>" LINK ("http://a.b/c") "</strong></p>\n" },
  { "_http://a.b/c_ d", "<p><em>" LINK ("http://a.b/c") "</em> d</p>\n" },
  { "*see http://a.b/_c_d*", "<p><em>see " LINK ("http://a.b/_c_d") "</em></p>\n" },
  { "http://a.b/c_d_e *f*", "<p>" LINK ("http://a.b/c_d_e") " <em>f</em></p>\n" },
  { "http://a.b/*c <b*>", "<p>" LINK ("http://a.b/*c") " &lt;b*&gt;</p>\n" },
  { "[a](http://b.c/*d*e) *f*", "<p><a href=\"http://b.c/*d*e\">a</a> <em>f</em></p>\n" },
  { "[a]\n\n[a]: http://b.c/*d*e", "<p><a href=\"http://b.c/*d*e\">a</a></p>\n" },
  { "`http://a.b/*c*d` *e*", "<p><code>http://a.b/*c*d</code> <em>e</em></p>\n" },
  { "xhttp://a.b/*c*d", "<p>xhttp://a.b/<em>c</em>d</p>\n" },
};

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *html = showcase_html_fragment_new (cases[i].markdown, -1, SHOWCASE_HTML_DEFAULT);

      g_assert_cmpstr (html, ==, cases[i].html);
    }
}

static void
test_needed (void)
{
  static const struct
  {
    const char *text;
    gboolean needed;
  } texts[] = {
    { "", FALSE },
    { "a ~ [b] *c* &amp; \\* http://a.b/c_d", FALSE },
    { "\\~", TRUE },
    { "\\[", TRUE },
    { "&#126;", TRUE },
    { "http://a.b/_c_d", TRUE },
    { "www.a.b/*", FALSE },
    { "www.a.b/*c", TRUE },
    { "http:*", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      gsize length = strlen (texts[i].text);
      ShowcaseOpenBrackets brackets = { 0 };

      g_test_message ("%s", texts[i].text);
      g_assert_cmpint (showcase_stand_ins_are_needed (texts[i].text, length, 0, length, &brackets), ==, texts[i].needed);
    }
}

/* A link within very many open brackets begins at the last that counts, and nothing else is changed by them: neither code, nor what follows the paragraph. */
static void
test_deep (void)
{
  static const struct
  {
    guint n_open;
    const char *between;
    const char *text;
    const char *html;
  } deep[] = {
    { 900, "", "[a](b)", "[<a href=\"b\">a</a></p>\n" },
    { 1200, "", "[a](b)", "[a</a></p>\n" },
    { 1200, "", "`[a` &#91; \\[", "[<code>[a</code> [ [</p>\n" },
    { 1200, "", "<http://a/[b>", "[<a href=\"http://a/%5Bb\">http://a/[b</a></p>\n" },
    { 1200, "\n\n", "[a](b)", "[</p>\n<p><a href=\"b\">a</a></p>\n" },
    { 1200, "\n \t\n", "[a](b)", "[</p>\n<p><a href=\"b\">a</a></p>\n" },
    { 1200, "\n```\n", "[\\[a](b)", "[</p>\n<pre><code>[\\[a](b)\n</code></pre>\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (deep); i++)
    {
      g_autoptr (GString) markdown = g_string_new (NULL);
      g_autofree char *html = NULL;

      for (guint k = 0; k < deep[i].n_open; k++)
        g_string_append_c (markdown, '[');
      g_string_append_printf (markdown, "%s%s", deep[i].between, deep[i].text);
      html = showcase_html_fragment_new (markdown->str, (gssize)markdown->len, SHOWCASE_HTML_DEFAULT);
      g_assert_cmpuint (strlen (html), >, strlen (deep[i].html) + 890);
      g_assert_cmpstr (html + strlen (html) - strlen (deep[i].html), ==, deep[i].html);
    }
}

/* Brackets are counted from one part of a text to the next. */
static void
test_deep_parts (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  ShowcaseOpenBrackets brackets = { 0 };
  gboolean needed = FALSE;

  for (guint i = 0; i < 1001; i++)
    g_string_append (text, "[a ");
  for (gsize from = 0; from < text->len; from += 3)
    needed = showcase_stand_ins_are_needed (text->str, text->len, from, from + 3, &brackets);
  g_assert_true (needed);

  brackets = (ShowcaseOpenBrackets){ 0 };
  g_string_replace (text, "[a ", "[a] ", 0);
  for (gsize from = 0; from < text->len; from += 4)
    g_assert_false (showcase_stand_ins_are_needed (text->str, text->len, from, from + 4, &brackets));
}

/* Where every stand-in is taken, the text stays as it is. */
static void
test_taken (void)
{
  g_autofree char *html = showcase_html_fragment_new ("&#x12470; &#x11047; &#x10a50; \\~~a~~", -1, SHOWCASE_HTML_DEFAULT);

  g_assert_true (g_str_has_prefix (html, "<p>"));
  g_assert_nonnull (strstr (html, "\xf0\x92\x91\xb0 \xf0\x91\x81\x87 \xf0\x90\xa9\x90"));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/stand-ins/cases", test_cases);
  g_test_add_func ("/stand-ins/needed", test_needed);
  g_test_add_func ("/stand-ins/deep", test_deep);
  g_test_add_func ("/stand-ins/deep-parts", test_deep_parts);
  g_test_add_func ("/stand-ins/taken", test_taken);
  return g_test_run ();
}
