/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Documents put together at random from what the parser knows, some of them with broken bytes. What every model promises holds for them,
 * and nothing that is written of them by default can do something. The same ones in every run, unless SHOWCASE_RANDOM_SEED and
 * SHOWCASE_RANDOM_ROUNDS say otherwise.
 */

#include "document-dump.h"
#include "html-normal.h"
#include "showcase-html-writer.h"

#include <string.h>

#define SEED 20260102
#define ROUNDS 4000

static const char *const tokens[] = {
  "*",
  "**",
  "_",
  "__",
  "`",
  "```",
  "~~~",
  "\n",
  "\n",
  "\n\n",
  "\n    ",
  "\n> ",
  "> ",
  "\n- ",
  "- ",
  "\n1. ",
  "2) ",
  "+ ",
  "# ",
  "\n## ",
  "\n===\n",
  "\n---\n",
  "[",
  "]",
  "(",
  ")",
  "![",
  "](a.md)",
  "](there.md \"t\")",
  "](picture.png)",
  "[a]: b\n",
  "<",
  ">",
  "<!--",
  "-->",
  "<br>",
  "<http://a.b>",
  "<b",
  "</b>",
  "<div>",
  "&amp;",
  "&#xFFFF;",
  "&#10;",
  "&NewLine;",
  "\\",
  "\\\n",
  "  \n",
  "\t",
  " ",
  " ",
  "a",
  "word",
  "http://a.b",
  "www.a.b",
  "a@b.c",
  "\r\n",
  "\r",
  "\xff",
  "\xc3",
  "\xe2\x80\xa8",
  "\xd7\xa9",
  "\xf0\x9f\x98\x80",
  "<?",
  "?>",
  "<![CDATA[",
  "]]>",
  "<script>",
  "~",
  "~~",
  "|",
  " | ",
  "\n|a|b|\n|-|:-:|\n|",
  "|-|\n",
  "--|--\n",
  "\\|",
  "\\~",
  "\\[",
  "[^a]",
  "[^b]",
  "\n[^a]: ",
  "\n[^b]:\n    ",
  "\n> [^a]: ",
  "[ ] ",
  "[x] ",
  "\n- [ ] ",
  "\n> [!NOTE]\n> ",
  "<details>",
  "<details open>\n<summary>",
  "</summary>",
  "</details>\n\n",
  "<kbd>",
  "</kbd>",
  "<sup>",
  "</sup>",
  "<img src=a width=3>",
  "![w:50% a](picture.png)",
  "![image:width:50%](picture.png)",
  "&#126;",
  "&#124;",
  "&#91;^a]",
  "&lt;",
  "\n- [^a]: ",
  "\n> - [^b]: ",
  "www.a_b_c.d*e*",
  "http://a.b/~c~",
  "\xf0\x92\x91\xb1",
};

static guint32
get_number (const char *name,
            guint32 otherwise)
{
  const char *value = g_getenv (name);

  return value != NULL ? (guint32)g_ascii_strtoull (value, NULL, 10) : otherwise;
}

static const char *
choose_token (GRand *random)
{
  return tokens[g_rand_int_range (random, 0, G_N_ELEMENTS (tokens))];
}

/* Mostly a few pieces; now and then the same two many times, and bytes that belong to nothing. */
static GString *
make_markdown (GRand *random)
{
  GString *markdown = g_string_new (NULL);
  guint n_tokens = g_rand_int_range (random, 1, 120);

  for (guint t = 0; t < n_tokens; t++)
    {
      const char *first = choose_token (random);
      const char *second = choose_token (random);
      guint n_times = g_rand_int_range (random, 0, 60) == 0 ? g_rand_int_range (random, 2, 100) : 0;

      g_string_append (markdown, first);
      for (guint i = 0; i < n_times; i++)
        g_string_append_printf (markdown, "%s%s", second, first);
    }
  if (g_rand_int_range (random, 0, 4) == 0)
    for (guint i = g_rand_int_range (random, 1, 6); i > 0; i--)
      markdown->str[g_rand_int_range (random, 0, markdown->len)] = (char)g_rand_int_range (random, 0, 256);
  return markdown;
}

static void
check_models (const char *markdown,
              gsize length)
{
  g_autoptr (ShowcaseDocument) document = showcase_document_parse (markdown, length, document_resolve_fake, NULL);
  g_autoptr (ShowcaseDocument) plain = showcase_document_new_plain (markdown, length);

  document_check (document);
  document_check (plain);
}

/* However it is read, a document can be written, and by default nothing in it can do something. */
static void
write_safely (const char *markdown,
              gsize length)
{
  for (guint flags = 0; flags < 4; flags++)
    {
      g_autoptr (ShowcaseDocument) document = showcase_document_parse_with_flags (markdown, length, flags, document_resolve_fake, NULL);
      g_autofree char *html = showcase_document_to_html (document, SHOWCASE_HTML_DEFAULT);
      g_autofree char *written = showcase_document_to_html (document, SHOWCASE_HTML_AS_WRITTEN);
      g_autofree char *unsafe = html_find_unsafe (html);

      g_assert_cmpstr (unsafe, ==, NULL);
      g_assert_nonnull (written);
    }
}

static void
test_random (void)
{
  guint32 seed = get_number ("SHOWCASE_RANDOM_SEED", SEED);
  guint32 n_rounds = get_number ("SHOWCASE_RANDOM_ROUNDS", ROUNDS);

  for (guint32 i = 0; i < n_rounds; i++)
    {
      g_autoptr (GRand) random = g_rand_new_with_seed (seed + i);
      g_autoptr (GString) markdown = make_markdown (random);

      check_models (markdown->str, markdown->len);
      write_safely (markdown->str, markdown->len);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/random/documents", test_random);
  return g_test_run ();
}
