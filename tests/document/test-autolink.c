/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Bare addresses: a table of our own, and every example of the GFM specification and of its extensions' tests, read from where the
 * specifications are.
 */

#include "document-dump.h"
#include "showcase-autolink.h"

#include <string.h>

/* The links of a text, as "prefix|text" in brackets. */
static const struct
{
  const char *text;
  const char *links;
} cases[] = {
  { "nothing here. at all: no", "" },
  { "www.a.example", "[http://|www.a.example]" },
  { "www.a", "" },
  { "www.", "" },
  { "www..a.b", "" },
  { "www.a.example:8080/b?c#d", "[http://|www.a.example:8080/b?c#d]" },
  { "xwww.a.example", "" },
  { "-www.a.example", "" },
  { "*www.a.example _www.b.example ~www.c.example (www.d.example", "[http://|www.a.example][http://|www.b.example][http://|www.c.example][http://|www.d.example]" },
  { "WWW.a.example", "" },
  { "www.a_b.c.example", "[http://|www.a_b.c.example]" },
  { "www.a.b_c.example", "" },
  { "www.a.b.c_d", "" },
  { "http://a_b", "" },
  { "http://a_b.c.d", "[|http://a_b.c.d]" },
  { "http://localhost/x", "[|http://localhost/x]" },
  { "HTTPS://a.example", "[|HTTPS://a.example]" },
  { "xhttp://a.example", "" },
  { "1http://a.example", "" },
  { "\"http://a.example\"", "[|http://a.example]" },
  { "http://", "" },
  { "http:///a", "" },
  { "http://.a", "" },
  { "https//a.example", "" },
  { "javascript://a.example", "" },
  { "ftp://a.example", "[|ftp://a.example]" },
  { "http://a.example/b<c>", "[|http://a.example/b]" },
  { "http://a.example/b.,:;!?*_~'\" c", "[|http://a.example/b]" },
  { "http://a.example/(b)", "[|http://a.example/(b)]" },
  { "(http://a.example/b)", "[|http://a.example/b]" },
  { "((http://a.example/(b)))", "[|http://a.example/(b)]" },
  { "http://a.example/b)c", "[|http://a.example/b)c]" },
  { "http://a.example/b&c=d", "[|http://a.example/b&c=d]" },
  { "http://a.example/b&copy;", "[|http://a.example/b]" },
  { "http://a.example/b&copy;.", "[|http://a.example/b]" },
  { "http://a.example/b\xe2\x80\xa8"
    "c",
    "[|http://a.example/b]" },
  { "http://a.example/\xc3\xa9", "[|http://a.example/\xc3\xa9]" },
  { "http://\xf0\x9f\x8d\x84.example/", "[|http://\xf0\x9f\x8d\x84.example/]" },
  { "http://a.example http://b.example", "[|http://a.example][|http://b.example]" },
  { "a@b.example", "[mailto:|a@b.example]" },
  { "mailto:a@b.example", "[mailto:|a@b.example]" },
  { "a.b+c-d_e@f.example.", "[mailto:|a.b+c-d_e@f.example]" },
  { "a@b", "" },
  { "@b.example", "" },
  { "a@b.example-", "" },
  { "a@b.example_", "" },
  { "a@b@c.example", "" },
  { "a@b.example@c.example", "" },
  { "a/b@c.example", "" },
  { "http://a@b.example", "[|http://a@b.example]" },
  { "", "" },
};

static char *
list_links (const char *text,
            gboolean at_boundary)
{
  GString *links = g_string_new (NULL);
  ShowcaseAutolinkIter iter;
  ShowcaseAutolink link;

  showcase_autolink_iter_init (&iter, text, strlen (text), at_boundary);
  while (showcase_autolink_iter_next (&iter, &link))
    g_string_append_printf (links, "[%s|%.*s]", link.prefix, (int)link.length, text + link.start);
  return g_string_free_and_steal (links);
}

static void
test_table (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *links = list_links (cases[i].text, TRUE);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpstr (links, ==, cases[i].links);
    }
}

static void
test_boundary (void)
{
  g_autofree char *inside = list_links ("www.a.example www.b.example", FALSE);

  g_assert_cmpstr (inside, ==, "[http://|www.b.example]");
}

/* Each of these took a minute or more if any part of the text were looked at again and again. */
static void
test_linear (void)
{
  static const char *const pieces[] = { "_www.a_b", "www.", "http://", "a@", "a@b", "a@b.", ".", "@", "http://a_b.", "&a;", ")", "(http://a.b/", "a.b@", "\xc3\xa9" };

  for (guint i = 0; i < G_N_ELEMENTS (pieces); i++)
    {
      g_autoptr (GString) text = g_string_new ("http://a.example/");
      g_autofree char *links = NULL;

      while (text->len < 1000 * 1000)
        g_string_append (text, pieces[i]);
      links = list_links (text->str, TRUE);
      g_assert_nonnull (links);
      g_string_erase (text, 0, strlen ("http://a.example/"));
      g_free (links);
      links = list_links (text->str, TRUE);
      g_assert_nonnull (links);
    }
}

/* ---------------------------------------------------------------------------------------------------------- the specification's examples */

/* The links of an example's HTML, as "url|text" in brackets. */
static char *
list_html_links (const char *html)
{
  g_autoptr (GRegex) regex = g_regex_new ("<a href=\"([^\"]*)\">([^<]*)</a>", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  GString *links = g_string_new (NULL);

  for (g_regex_match (regex, html, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      g_autofree char *url = g_match_info_fetch (match, 1);
      g_autofree char *text = g_match_info_fetch (match, 2);

      g_string_append_printf (links, "[%s|%s]", url, text);
    }
  g_string_replace (links, "&lt;", "<", 0);
  g_string_replace (links, "&amp;", "&", 0);
  return g_string_free_and_steal (links);
}

/* The same of the model of its Markdown; bytes beyond ASCII are escaped as the specification's HTML has them. */
static char *
list_model_links (const char *markdown)
{
  g_autoptr (ShowcaseDocument) document = showcase_document_parse (markdown, -1, NULL, NULL);
  GString *links = g_string_new (NULL);

  for (guint i = 0; i < showcase_document_get_n_blocks (document); i++)
    {
      const char *text = showcase_document_get_block_text (document, i);
      guint n_spans;
      const ShowcaseSpan *spans = showcase_document_get_spans (document, i, &n_spans);

      for (guint s = 0; s < n_spans; s++)
        {
          g_autofree char *url = NULL;

          if (spans[s].link == SHOWCASE_NONE)
            continue;
          url = g_uri_escape_string (showcase_document_get_link (document, spans[s].link)->url,
                                     G_URI_RESERVED_CHARS_GENERIC_DELIMITERS G_URI_RESERVED_CHARS_SUBCOMPONENT_DELIMITERS "%", FALSE);
          g_string_append_printf (links, "[%s|%.*s]", url, (int)spans[s].length, text + spans[s].start);
        }
    }
  return g_string_free_and_steal (links);
}

static guint
check_examples (const char *specification,
                const char *section,
                const char *end_of_section)
{
  const char *start = strstr (specification, section);
  g_autofree char *part = NULL;
  g_autoptr (GRegex) regex = g_regex_new ("^`{32} example[^\\n]*\\n(.*?)^\\.\\n(.*?)^`{32}$", G_REGEX_MULTILINE | G_REGEX_DOTALL, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  guint n_examples = 0;

  g_assert_nonnull (start);
  g_assert_nonnull (strstr (start, end_of_section));
  part = g_strndup (start, strstr (start, end_of_section) - start);
  for (g_regex_match (regex, part, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      g_autofree char *markdown = g_match_info_fetch (match, 1);
      g_autofree char *html = g_match_info_fetch (match, 2);
      g_autofree char *expected = list_html_links (html);
      g_autofree char *links = list_model_links (markdown);

      n_examples++;
      g_test_message ("%s", markdown);
      if (!g_str_has_prefix (html, "<IGNORE>"))
        g_assert_cmpstr (links, ==, expected);
    }
  return n_examples;
}

static char *
load_specification (const char *name)
{
  const char *dir = g_getenv ("SHOWCASE_SPEC_DIR");
  g_autofree char *path = NULL;
  char *specification = NULL;

  if (dir != NULL)
    path = g_build_filename (dir, name, NULL);
  else
    path = g_build_filename (g_getenv ("SHOWCASE_SHARED_DIR"), "spec", name, NULL);
  if (!g_file_get_contents (path, &specification, NULL, NULL))
    g_test_skip ("the specifications are not there; SHOWCASE_SPEC_DIR can name their folder");
  return specification;
}

static void
test_specification (void)
{
  g_autofree char *specification = load_specification ("gfm-0.29.txt");

  if (specification != NULL)
    g_assert_cmpuint (check_examples (specification, "\n## Autolinks (extension)\n", "\n## Raw HTML\n"), ==, 11);
}

static void
test_extensions (void)
{
  g_autofree char *specification = load_specification ("gfm-extensions.txt");

  if (specification != NULL)
    g_assert_cmpuint (check_examples (specification, "\n## Autolinks\n", "\n## HTML tag filter\n"), ==, 3);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/autolink/table", test_table);
  g_test_add_func ("/autolink/boundary", test_boundary);
  g_test_add_func ("/autolink/linear", test_linear);
  g_test_add_func ("/autolink/specification", test_specification);
  g_test_add_func ("/autolink/extensions", test_extensions);
  return g_test_run ();
}
