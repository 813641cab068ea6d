/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Reading a text in pieces gives what reading it at once does. */

#include "document-dump.h"
#include "showcase-pieces.h"

#include <string.h>

#define N_TEXTS 5000
#define N_DOCUMENTS 24
#define LONG_ENOUGH (300 * 1024)

static void
test_definitions (void)
{
  static const struct
  {
    const char *text;
    gsize from;
    gsize to;
    gboolean may;
  } cases[] = {
    { "", 0, 0, FALSE },
    { "[a] b: c", 0, 8, FALSE },
    { "[a]: b", 0, 6, TRUE },
    { "[a]: b", 3, 6, FALSE },
    { "[a]: b", 0, 3, TRUE },
    { "[a]", 0, 3, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (showcase_pieces_may_define (cases[i].text, strlen (cases[i].text), cases[i].from, cases[i].to), ==, cases[i].may);
}

static void
test_ends (void)
{
  static const struct
  {
    const char *text;
    gsize end;
  } cases[] = {
    { "", 0 },
    { "a\nb", 3 },
    { "a\n\nb", 3 },
    { "a\r\n\r\nb", 5 },
    { "a\n \t\n\n# b", 6 },
    { "a\n\n- b\n\nc", 8 },
    { "a\n\n1. b", 7 },
    { "a\n\n b", 5 },
    { "a\n\n\xd7\xa9", 3 },
    { "a\n\n\xef\xbb\xbf"
      "b",
      7 },
    { "a\n\n", 3 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpuint (showcase_pieces_find_end (cases[i].text, strlen (cases[i].text), 0), ==, cases[i].end);
  g_assert_cmpuint (showcase_pieces_find_end ("a\n\nb\n\nc", 7, 3), ==, 6);
  g_assert_cmpuint (showcase_pieces_find_end ("a\n\nb", 4, 100), ==, 4);
}

static void
test_whole (void)
{
  static const struct
  {
    const char *text;
    gboolean is_whole;
  } cases[] = {
    { "a\n\n", TRUE },
    { "- a\n\n", TRUE },
    { "```\na\n```\n\n", TRUE },
    { "```\na\n\n", FALSE },
    { "<!-- a\n\n", FALSE },
    { "<!-- a -->\n\n", TRUE },
    { "<div>\n\n", TRUE },
    { "- ```\n  a\n\n", TRUE },
    { "", TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      cmark_node *root = cmark_parse_document (cases[i].text, strlen (cases[i].text), CMARK_OPT_DEFAULT);

      g_assert_cmpint (showcase_pieces_is_whole (root), ==, cases[i].is_whole);
      cmark_node_free (root);
    }
}

static const char *const fragments[] = {
  "word *and* [link](there.md) http://a.example/\n",
  "word\n\n",
  "# Heading\n\n",
  "Same\n====\n\n",
  "- item\n",
  "- item\n\n",
  "  more of it\n\n",
  "    code or item\n\n",
  "1. one\n\n",
  "> quote\n",
  "> quote\n\n",
  "> - item\n\n",
  "> ```\n> code\n\n",
  "- ```\n  code\n\n",
  "```c\n",
  "```\n\n",
  "~~~\n",
  "<!-- a\n\n",
  "-->\n\n",
  "<div>\n",
  "</div>\n\n",
  "<script>\n\n",
  "</script>\n\n",
  "<details>\n<summary>*Sum*</summary>\n\n",
  "</details>\n\n",
  "| a | `b` |\n|---|:-:|\n| c \\| | [d](there.md) |\n\n",
  "~~struck~~\r\n\r\n",
  "&amp; &#10; \\~ \\[\n",
  "\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d\n\n",
  "![image](picture.png)\n\n",
  "* * *\n\n",
  "\t\n",
  " \n",
};

static char *
render (const char *text,
        gsize length)
{
  return cmark_markdown_to_html (text, length, CMARK_OPT_UNSAFE);
}

/* Renders the smallest pieces that a text can be cut into. */
static char *
render_in_pieces (const char *text,
                  gsize length)
{
  GString *html = g_string_new (NULL);
  gsize size = 0;

  while (length > 0)
    {
      gsize end = showcase_pieces_find_end (text, length, size);
      cmark_node *root = cmark_parse_document (text, end, CMARK_OPT_DEFAULT);

      if (end == length || showcase_pieces_is_whole (root))
        {
          g_autofree char *piece = render (text, end);

          g_string_append (html, piece);
          text += end;
          length -= end;
          size = 0;
        }
      else
        size = end;
      cmark_node_free (root);
    }
  return g_string_free_and_steal (html);
}

static void
test_cuts (void)
{
  for (guint32 seed = 0; seed < N_TEXTS; seed++)
    {
      g_autoptr (GRand) random = g_rand_new_with_seed (seed);
      g_autoptr (GString) text = g_string_new (NULL);
      g_autofree char *in_pieces = NULL;
      g_autofree char *at_once = NULL;

      for (guint i = g_rand_int_range (random, 1, 30); i > 0; i--)
        g_string_append (text, fragments[g_rand_int_range (random, 0, G_N_ELEMENTS (fragments))]);
      in_pieces = render_in_pieces (text->str, text->len);
      at_once = render (text->str, text->len);
      g_assert_cmpstr (in_pieces, ==, at_once);
    }
}

/* The second beginning is a link's definition, which keeps the text in one piece; neither shows, and both have as many lines. */
static char *
dump_after (const char *beginning,
            const GString *text)
{
  g_autofree char *markdown = g_strconcat (beginning, text->str, NULL);
  g_autoptr (ShowcaseDocument) document = showcase_document_parse (markdown, -1, document_resolve_fake, NULL);

  document_check (document);
  return document_dump (document);
}

/* Long texts, most of them with something that few pieces can hold. */
static void
test_same (void)
{
  for (guint32 seed = 0; seed < N_DOCUMENTS; seed++)
    {
      g_autoptr (GRand) random = g_rand_new_with_seed (seed);
      g_autoptr (GString) text = g_string_new (NULL);
      g_autofree char *in_pieces = NULL;
      g_autofree char *at_once = NULL;
      guint n_common = g_rand_int_range (random, 3, G_N_ELEMENTS (fragments));

      while (text->len < LONG_ENOUGH)
        {
          guint rare = g_rand_int_range (random, 0, 400) == 0 ? G_N_ELEMENTS (fragments) : n_common;

          g_string_append (text, fragments[g_rand_int_range (random, 0, rare)]);
        }
      in_pieces = dump_after ("<!---->\n\n", text);
      at_once = dump_after ("[zz]: z\n\n", text);
      if (strcmp (in_pieces, at_once) != 0)
        g_test_fail_printf ("seed %u", seed);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pieces/definitions", test_definitions);
  g_test_add_func ("/pieces/ends", test_ends);
  g_test_add_func ("/pieces/whole", test_whole);
  g_test_add_func ("/pieces/cuts", test_cuts);
  g_test_add_func ("/pieces/same", test_same);
  return g_test_run ();
}
