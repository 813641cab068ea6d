/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Documents put together at random from what the parser knows, some of them with broken bytes. */

#include "random-markdown.h"

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
  "<!-- note: a b -->",
  "<!-- pause -->",
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

/* The value of an environment variable, for runs that are longer than those of the tests. */
guint32
random_markdown_get_number (const char *name,
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
GString *
random_markdown_new (GRand *random)
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
