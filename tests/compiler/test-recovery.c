/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-recovery.h"
#include "showcase-plain-line.h"
#include <string.h>

/* A letter for each line: what it is. */
static const struct
{
  const char *text;
  const char *kinds;
} texts[] = {
  /* Titles */
  { "Bread\nI have baked bread for years, in many places.\n", "Ht" },
  { "Bread and butter\n\nI have baked bread for years, in many places.\n", "H.t" },
  { "Bread.\nI have baked bread for years.\n", "tt" },
  { "bread\nI have baked bread for years.\n", "tt" },
  { "Bread\nButter\n", "Ht" },
  { "Bread\n", "t" },
  { "I bake.\nBread\nI have baked bread for years.\n", "tHt" },
  { "I bake\nBread\nI have baked bread for years.\n", "ttt" },
  { "A be see dee e ef gee aitch i\nI have baked bread for years, in many places, every day.\n", "tt" },
  { "Tools\n- oven\n- peel\n", "Hll" },
  { "Name: Kari\nI have baked bread for years.\n", "tt" },
  { "kari@example.com\nI have baked bread for years.\n", "tt" },
  { "https://example.com\nI have baked bread for years.\n", "tt" },
  { "1234\nI have baked bread for years.\n", "tt" },
  { "Ærlig\nI have baked bread for years.\n", "Ht" },
  { "\"Bread\"\nI have baked bread for years.\n", "Ht" },
  /* Questions */
  { "Why do you bake?\nBread.\n", "Qt" },
  { "Is it good?\n", "Q" },
  { "Describe any bread that you have baked.\nRye.\n", "Qt" },
  { "Describe the oven\nHot.\n", "Qt" },
  { "Describe the oven.\nHot.\n", "tt" },
  { "What I bake is bread.\nRye.\n", "tt" },
  { "What I did:\n- baked\n", "tl" },
  { "Describing bread is hard.\nRye.\n", "tt" },
  { "Outline what you know of: rye bread, wheat bread, spelt bread, oat bread; ovens of stone, of steel and of clay; "
    "mills and millers; flour, salt, water, yeast and time. Butter too\nA lot.\n",
    "Qt" },
  { "Outline what I know of: rye bread, wheat bread, spelt bread, oat bread; ovens of stone, of steel and of clay; "
    "mills and millers; flour, salt, water, yeast and time. Butter too\nA lot.\n",
    "tt" },
  /* Dates */
  { "Baker at Crumb 2019 – 2021\nBread.\n", "Dt" },
  { "Since May 2019 Baker\nBread.\n", "Dt" },
  { "Oslo, 12 March 2021\nBread.\n", "tt" },
  { "Period: 2019 – 2021\nBread.\n", "tt" },
  { "We baked 2019 – 2021.\nBread.\n", "tt" },
  /* What Markdown knows */
  { "```\nBread\nI have baked bread.\n```\nButter\nI have churned butter.\n", "vvvvHt" },
  { "~~~\n```\nBread\n~~~\n", "vvvv" },
  { "> Bread\n> I have baked.\n", "vv" },
  { "| Bread | Butter |\n|---|---|\n", "vv" },
  { "---\n\nBread\n***\n", "v.tv" },
  { "1. Bread\n2) Butter\n   more\n1986 was good\n", "lllt" },
  { "-Bread\n", "t" },
  { "    code\n", "v" },
  { "text\n    more\n", "tt" },
  { "<div>\n", "v" },
  /* Lines that were broken by hand */
  { "I have baked bread for years, and in many places\nacross the country, with rye and with wheat and\noats.\n", "tjj" },
  { "I have baked bread for years, and in many places\nacross the country.\n\nButter\n\nI have churned butter for years too, in winter.\n", "tj.H.t" },
  { "I have baked bread for years, and in many places.\nThen I have churned butter for years, in winter.\n", "tt" },
  { "Bread,\nbutter,\nsalt\n", "ttt" },
  { "", "" },
  { "\n \n", ".." },
};

static void
test_kinds (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GArray) lines = showcase_plain_line_split (texts[i].text, strlen (texts[i].text));
      g_autoptr (GString) kinds = g_string_new (NULL);

      showcase_plain_line_classify (lines);
      for (guint line = 0; line < lines->len; line++)
        {
          const ShowcasePlainLine *found = &g_array_index (lines, ShowcasePlainLine, line);

          g_string_append_c (kinds, found->joined ? 'j' : ".tlvQDH"[found->kind]);
        }
      g_test_message ("%s", texts[i].text);
      g_assert_cmpstr (kinds->str, ==, texts[i].kinds);
    }
}

/* The numbers are the lines that each line of the result comes from. */
static const struct
{
  const char *text;
  const char *markdown;
  const char *lines;
} recovered[] = {
  { "Bread\nI have baked bread for years.\n", "# Bread\n\nI have baked bread for years.\n", "1 2 2" },
  { "My work\nI bake. That is what I do all day long.\nWhat do you bake?\nBread of rye and of wheat.\nOvens\nMine are of stone and of clay.\n",
    "# My work\n\nI bake. That is what I do all day long.\n\n## What do you bake?\n\nBread of rye and of wheat.\n\n### Ovens\n\n"
    "Mine are of stone and of clay.\n",
    "1 2 2 3 3 4 4 5 5 6 6" },
  { "I bake, as you may know by now.\nOvens\nMine are of stone and of clay.\n",
    "I bake, as you may know by now.\n\n## Ovens\n\nMine are of stone and of clay.\n",
    "1 2 2 3 3" },
  { "Tools\nThese are what I use:\n- oven\n- peel\nAnd hands.\n",
    "# Tools\n\nThese are what I use:\n\n- oven\n- peel\n\nAnd hands.\n",
    "1 2 2 3 3 4 5 5" },
  { "Bread\n\n\nI have baked bread for years.", "# Bread\n\n\nI have baked bread for years.\n", "1 2 3 4" },
  { "  Bread\nI have baked bread for years.", "# Bread\n\nI have baked bread for years.\n", "1 2 2" },
  { "I bake.\n\nI eat.\n", NULL, NULL },
  { "- a\n- b\n", NULL, NULL },
  { "", NULL, NULL },
};

static void
test_run (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (recovered); i++)
    {
      g_autoptr (GArray) lines = NULL;
      g_autoptr (GBytes) markdown = showcase_recovery_run (recovered[i].text, strlen (recovered[i].text), &lines);
      g_autoptr (GString) numbers = g_string_new (NULL);

      g_test_message ("%s", recovered[i].text);
      if (recovered[i].markdown == NULL)
        {
          g_assert_null (markdown);
          g_assert_null (lines);
          continue;
        }
      g_assert_cmpmem (g_bytes_get_data (markdown, NULL),
                       g_bytes_get_size (markdown),
                       recovered[i].markdown,
                       strlen (recovered[i].markdown));
      for (guint line = 0; line < lines->len; line++)
        g_string_append_printf (numbers, "%s%u", line > 0 ? " " : "", g_array_index (lines, guint, line));
      g_assert_cmpstr (numbers->str, ==, recovered[i].lines);
    }
}

/* Paragraphs that are one long line each stay apart even where there is no heading to recover. */
static void
test_long_lines (void)
{
  g_autofree char *line = g_strnfill (300, 'x');
  g_autofree char *text = g_strconcat (line, "\n", line, "\n", NULL);
  g_autofree char *expected = g_strconcat (line, "\n\n", line, "\n", NULL);
  g_autoptr (GArray) lines = NULL;
  g_autoptr (GBytes) markdown = showcase_recovery_run (text, strlen (text), &lines);

  g_assert_cmpmem (g_bytes_get_data (markdown, NULL), g_bytes_get_size (markdown), expected, strlen (expected));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/recovery/kinds", test_kinds);
  g_test_add_func ("/recovery/run", test_run);
  g_test_add_func ("/recovery/long-lines", test_long_lines);
  return g_test_run ();
}
