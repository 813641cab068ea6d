/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-draft.h"
#include <string.h>

/* What the entries are, one a line: "section: title", with the period's first year in parentheses. */
static const struct
{
  const char *name;
  const char *markdown;
  ShowcaseDraftFlags flags;
  const char *entries;
} cases[] = {
  { "dated", "# Me\nhello\n## 2020-2021 Baker\n### 2020 rye\n## 2019-2020 Helper\n", 1, "Baker (2020)\nHelper (2019)\n" },
  { "most periods", "# 2020 Me\n## 2018 a\n## 2019 b\n### 2017 c\n", 1, "a (2018)\nb (2019)\n" },
  { "as many periods", "## 2018 a\n### 2017 c\n", 1, "a (2018)\n" },
  { "undated between dated", "# Me\n## 2020 a\n## Rest\n## 2019 b\n", 1, "a (2020)\nRest\nb (2019)\n" },
  { "sections of dated", "# Me\n## Work\n### 2020 a\n### 2019 b\n## School\n### 2018 c\n", 1, "Work: a (2020)\nWork: b (2019)\nSchool: c (2018)\n" },
  { "topic beside dated", "# Me\n## Work\n### 2020 a\n## Skills\nbread\n## Empty\n", 1, "Work: a (2020)\nSkills\n" },
  { "topic with deeper headings", "# Me\n## Work\n### 2020 a\n## Skills\n#### Rye\n", 1, "Work: a (2020)\nSkills\n" },
  { "several titles", "# Work\n## 2020 a\n# Skills\nbread\n# Rest\n## b\n", 1, "Work: a (2020)\nSkills\nRest: b\n" },
  { "dated by the line below", "# Me\n## a\n*2019 – 2020*\n## b\n_2018_\n# c\n", 1, "Me: a (2019)\nMe: b (2018)\n" },
  { "sentence does not choose the level", "# Me\nSince 2019 I bake.\n## a\n## b\n", 1, "a\nb\n" },
  { "sentence dates its entry", "# Me\n## a\nSince 2019 I bake.\n## b\n", 1, "a (2019)\nb\n" },
  { "chapters", "# A\ntext\n# B\ntext\n## C\ntext\n## D\n", 1, "A\nB\nB: C\nB: D\n" },
  { "chapters without text", "# A\n## B\ntext\n## C\n### D\ntext\n### E\n# F\n## G\ntext\n### H\n", 1, "A: B\nA › C: D\nA › C: E\nF: G\n" },
  { "title and topics", "# A\ntext\n### B\ntext\n##### b\n### C\n### D\n#### E\n#### F\ntext\n", 1, "B\nC\nD: E\nD: F\n" },
  { "skipped first", "# A\n#### B\n### C\n### D\n", 1, "B\nC\nD\n" },
  { "one heading", "# A\ntext\n", 1, "A\n" },
  { "one of each", "# A\ntext\n## B\ntext\n### C\n", 1, "A\nB\nB: C\n" },
  { "one of each without text", "# A\n## B\n### C\ntext\n", 1, "B: C\n" },
  { "no heading", "text\n", 1, "*\n" },
  { "nothing", "", 1, "*\n" },
  { "headings elsewhere", "> # A\n\n- # B\n", 1, "*\n" },
  { "empty heading", "#\n\n## A\n\n## B\n", 1, "A\nB\n" },
  { "rule is no content", "# A\n\n---\n\n## B\ntext\n## C\n# D\n", 1, "A: B\nA: C\nD\n" },
  { "code in a heading", "## a `2019-2020`\n## b\n", 1, "a 2019-2020\nb\n" },
  { "address in a heading", "## a https://example.com/2019-2020/x\n## b\n", 1, "a https://example.com/2019-2020/x\nb\n" },
  { "break in a heading", "a\\\nb\n===\n\nc\n===\n", 1, "a b\nc\n" },
  { "whole", "# Me\n## a\n## b\n", 1 | 4, "*\n" },
  { "whole gives way to dates", "# Me\n## 2019 a\n", 1 | 4, "a (2019)\n" },
  { "whole wins over the dates of its title", "# 2019 Me\n## a\n## b\n", 1 | 4, "*\n" },
  { "recovered", "# A\n\ntext\n\n## B?\n\ntext\n\n### C\n\n## D?\n\n### E\n", 2, "A\nB?\nD?\n" },
  { "recovered without text", "# A\n\n## B\n\ntext\n\n## C\n\ntext\n", 2, "B\nC\n" },
};

static char *
describe (GArray *drafts)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < drafts->len; i++)
    {
      const ShowcaseDraft *draft = &g_array_index (drafts, ShowcaseDraft, i);
      const ShowcaseHeading *heading = draft->prose != NULL ? draft->prose : draft->node != NULL ? draft->node->heading
                                                                                                 : NULL;

      if (draft->section != NULL)
        g_string_append_printf (text, "%s: ", draft->section);
      g_string_append (text, heading == NULL ? "*" : draft->prose != NULL ? heading->employer
                                                                          : heading->title);
      if (heading != NULL && !showcase_period_is_empty (&heading->period))
        g_string_append_printf (text, " (%u)", heading->period.start.year);
      g_string_append_c (text, '\n');
    }
  return g_string_free (text, FALSE);
}

static GArray *
list (const char *markdown,
      ShowcaseDraftFlags flags,
      ShowcaseOutline **outline)
{
  g_autoptr (ShowcaseDocument) document = showcase_document_parse (markdown, -1, NULL, NULL);

  *outline = showcase_outline_new (document, markdown, strlen (markdown), (flags & SHOWCASE_DRAFT_HAD_HEADINGS) != 0);
  return showcase_draft_list (document, *outline, flags);
}

static void
test_list (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ShowcaseOutline) outline = NULL;
      g_autoptr (GArray) drafts = list (cases[i].markdown, cases[i].flags, &outline);
      g_autofree char *entries = describe (drafts);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpstr (entries, ==, cases[i].entries);
      for (guint draft = 1; draft < drafts->len; draft++)
        g_assert_cmpuint (g_array_index (drafts, ShowcaseDraft, draft - 1).end_line, <=, g_array_index (drafts, ShowcaseDraft, draft).line);
    }
}

static void
test_prose (void)
{
  static const char markdown[] = "# Me\n\ntext\n\n## Roles?\n\nSince May 2020 I am employed at Crumb as a baker.\n\n- rye\n\n"
                                 "Prior to Crumb, I was employed at Mill as a miller.\n\nAt Crumb I was a senior developer.\n\n## Rest?\n\ntext\n";
  g_autoptr (ShowcaseOutline) outline = NULL;
  g_autoptr (GArray) drafts = list (markdown, SHOWCASE_DRAFT_PROSE, &outline);
  g_autofree char *entries = describe (drafts);

  g_assert_cmpstr (entries, ==, "Me\nRoles?\nCrumb (2020)\nMill\nRest?\n");
  g_assert_cmpuint (g_array_index (drafts, ShowcaseDraft, 1).end_line, ==, 7);
  g_assert_cmpuint (g_array_index (drafts, ShowcaseDraft, 2).line, ==, 7);
  g_assert_cmpuint (g_array_index (drafts, ShowcaseDraft, 2).end_line, ==, 11);
  g_assert_cmpuint (g_array_index (drafts, ShowcaseDraft, 3).end_line, ==, 15);
}

static void
test_prose_alone (void)
{
  static const char markdown[] = "Hello.\n\nAt Crumb I was a senior developer.\n";
  g_autoptr (ShowcaseOutline) outline = NULL;
  g_autoptr (GArray) drafts = list (markdown, SHOWCASE_DRAFT_PROSE, &outline);
  g_autofree char *entries = describe (drafts);

  g_assert_cmpstr (entries, ==, "*\nCrumb\n");
}

/* The pieces of a paragraph around a picture are on one line, and an entry is a line. */
static void
test_prose_on_one_line (void)
{
  static const char markdown[] = "At Crumb I was a senior developer. ![p](p.png) At Mill I was a senior developer.\n";
  g_autoptr (ShowcaseOutline) outline = NULL;
  g_autoptr (GArray) drafts = list (markdown, SHOWCASE_DRAFT_PROSE, &outline);
  g_autofree char *entries = describe (drafts);

  g_assert_cmpstr (entries, ==, "Crumb\n");
}

/* A hundred thousand headings, each below the one before as far as levels go: no stack and no time runs out. */
static void
test_many (void)
{
  g_autoptr (GString) markdown = g_string_new (NULL);
  g_autoptr (ShowcaseOutline) outline = NULL;
  g_autoptr (GArray) drafts = NULL;

  for (guint i = 0; i < 100000; i++)
    g_string_append_printf (markdown, "%.*s x\n", (int)(i % 6) + 1, "######");
  drafts = list (markdown->str, SHOWCASE_DRAFT_HAD_HEADINGS, &outline);
  g_assert_cmpuint (drafts->len, >, 1000);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/draft/list", test_list);
  g_test_add_func ("/draft/prose", test_prose);
  g_test_add_func ("/draft/prose-alone", test_prose_alone);
  g_test_add_func ("/draft/prose-on-one-line", test_prose_on_one_line);
  g_test_add_func ("/draft/many", test_many);
  return g_test_run ();
}
