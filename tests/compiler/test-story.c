/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-story-part.h"
#include "showcase-story.h"

#include "showcase-excerpt.h"
#include "showcase-markdown-writer.h"

/* Each story as "title@line: letters", an empty step as a small letter. */
static const struct
{
  const char *name;
  const char *markdown;
  const char *stories;
} cases[] = {
  { "items", "# A\n- **Situation**: x\n- **Task**: x\n- **Action**: x\n- **Result**: x\n", "A@1: STAR\n" },
  { "nested", "# A\n\n- **Situation**\n  - x\n- **Task:** x\n- **Action(s)**:\n  - x\n- **Results**:\n", "A@1: STAr\n" },
  { "two kinds", "# A\n- **Situation**: x\n- **Task**: x\n- **Task**: x\n", "" },
  { "paragraphs", "# A\n\n**Context:** x\n\n**Goal**\n\nx\n\n**Approach**\n\n**Outcome** x\n", "A@1: STaR\n" },
  { "last is empty", "# A\n\n**Context** x\n\n**Goal** x\n\n**Result**\n", "A@1: STr\n" },
  { "empty before a heading", "# A\n\n**Context** x\n\n**Goal** x\n\n**Result**\n\n# B\n", "A@1: STr\n" },
  { "headings", "# A\n## Situation\nx\n## Task\nx\n### Detail\nx\n## Action\n## Result\n- x\n", "A@1: STaR\n" },
  { "heading that is last", "# A\n## Situation\nx\n## Task\nx\n## Result\n", "A@1: STr\n" },
  { "headings behind items", "# A\n- **Situation**: x\n- **Task**: x\n- **Action**: x\n\n## Results\nx\n## Challenges\nx\n", "A@1: STA\n" },
  { "two stories", "# A\n## B\n- **Situation**: x\n- **Task**: x\n- **Result**: x\n## C\n- **Task**: x\n- **Action**: x\n- **Result**: x\n",
    "B@2: STR\nC@6: TAR\n" },
  { "without a heading", "- **Situation**: x\n- **Task**: x\n- **Action**: x\n", "Untold@1: STA\n" },
  { "not bold", "# A\n- Situation: x\n- Task: x\n- Action: x\n", "" },
  { "not first", "# A\n- the **Situation** x\n- the **Task** x\n- the **Action** x\n", "" },
  { "other words", "# A\n- **Flour**: x\n- **Water**: x\n- **Salt**: x\n", "" },
  { "takeaway", "# A\n- **Takeaways**: x\n- **Longterm goal(s)**: x\n- **Task**: x\n- **Result**: x\n", "A@1: LLTR\n" },
  { "item with a second paragraph", "# A\n- **Situation**: x\n- **Task**: x\n- **Result**\n\n  x\n", "A@1: STR\n" },
  { "comment is nothing", "# A\n- **Situation**: x\n- **Task**: x\n- **Result**:\n<!-- stackedit_data: x -->\n", "A@1: STr\n" },
  { "nothing", "", "" },
};

static void
test_list (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ShowcaseDocument) document = showcase_document_parse (cases[i].markdown, -1, NULL, NULL);
      g_autoptr (GPtrArray) stories = showcase_story_list (document, "Untold");
      g_autoptr (GString) text = g_string_new (NULL);

      for (guint story = 0; story < stories->len; story++)
        {
          ShowcaseStar *star = g_ptr_array_index (stories, story);

          g_string_append_printf (text, "%s@%u: ", showcase_star_get_title (star), showcase_star_get_line (star));
          for (guint step = 0; step < showcase_star_get_n_steps (star); step++)
            {
              char letter = showcase_star_step_to_letter (showcase_star_get_step (star, step));

              g_string_append_c (text, showcase_star_is_step_empty (star, step) ? g_ascii_tolower (letter) : letter);
            }
          g_string_append_c (text, '\n');
        }
      g_test_message ("%s", cases[i].name);
      g_assert_cmpstr (text->str, ==, cases[i].stories);
    }
}

static void
test_steps (void)
{
  g_autoptr (ShowcaseDocument) document
      = showcase_document_parse ("# A\n\n- **Action(s)**: x\n- **Task**:\n- **Result:** x\n", -1, NULL, NULL);
  g_autoptr (GPtrArray) stories = showcase_story_list (document, "Untold");
  ShowcaseStar *star = g_ptr_array_index (stories, 0);

  g_assert_cmpuint (stories->len, ==, 1);
  g_assert_cmpuint (showcase_star_get_step_line (star, 0), ==, 3);
  g_assert_cmpuint (showcase_star_get_step_line (star, 1), ==, 4);
  g_assert_cmpstr (showcase_star_get_step_label (star, 0), ==, "Action(s)");
  g_assert_true (showcase_star_is_step_empty (star, 1));
}

/* What each step says, as Markdown; one that says nothing as a dash. */
static const struct
{
  const char *name;
  const char *markdown;
  const char *parts[4];
} parts[] = {
  { "items", "# A\n- **Situation**: one\n- **Task** – *two*\n- **Action:** three\n  - four\n- **Result**:\n\nEnd.\n", { "one", "*two*", "three\n- four", "-" } },
  { "lists below labels", "# A\n- **Task**\n  - one\n  - two\n- **Action(s)**:\n\n  1. three\n- **Result** [x](https://example.com)\n", { "- one\n- two", "three", "[x](https://example.com)" } },
  { "paragraphs", "# A\n\n**Context:** one\n\ntwo\n\n**Goal**\n\n- three\n\n**Outcome** four\n\n## B\n\nfive\n", { "one\n\ntwo", "three", "four" } },
  { "headings", "# A\n## Situation\none\n### Detail\ntwo\n## Task\nthree\n## Result\nfour\n# B\nfive\n", { "one\n\n### Detail\n\ntwo", "three", "four" } },
  { "code", "# A\n\n**Task** one\n\n**Action**\n\n```c\nint x;\n```\n\n**Result** two\n", { "one", "```c\nint x;\n```", "two" } },
};

static void
test_parts (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autoptr (ShowcaseDocument) document = showcase_document_parse (parts[i].markdown, -1, NULL, NULL);
      g_autoptr (GPtrArray) stories = showcase_story_list (document, "Untold");
      ShowcaseStar *star;

      g_test_message ("%s", parts[i].name);
      g_assert_cmpuint (stories->len, ==, 1);
      star = g_ptr_array_index (stories, 0);
      for (guint step = 0; step < showcase_star_get_n_steps (star); step++)
        {
          ShowcaseRange range;
          g_autoptr (ShowcaseDocument) excerpt = NULL;
          g_autofree char *text = NULL;

          if (showcase_story_find_part (document, star, step, &range))
            excerpt = showcase_document_excerpt (document, &range);
          text = excerpt != NULL ? g_strchomp (showcase_document_to_markdown (excerpt)) : g_strdup ("-");
          g_assert_cmpstr (text, ==, parts[i].parts[step]);
        }
    }
}

/* The lines of a story may be those of a document that has changed since. */
static void
test_other_document (void)
{
  g_autoptr (ShowcaseDocument) document = showcase_document_parse ("# A\n- **Task**: x\n- **Action**: x\n\n\n- **Result**: x\n", -1, NULL, NULL);
  g_autoptr (ShowcaseDocument) other = showcase_document_parse ("# A\n", -1, NULL, NULL);
  g_autoptr (ShowcaseDocument) empty = showcase_document_parse ("", -1, NULL, NULL);
  g_autoptr (GPtrArray) stories = showcase_story_list (document, "Untold");
  ShowcaseRange range;

  for (guint step = 0; step < 3; step++)
    {
      g_assert_false (showcase_story_find_part (other, g_ptr_array_index (stories, 0), step, &range));
      g_assert_false (showcase_story_find_part (empty, g_ptr_array_index (stories, 0), step, &range));
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/story/list", test_list);
  g_test_add_func ("/story/steps", test_steps);
  g_test_add_func ("/story/parts", test_parts);
  g_test_add_func ("/story/other-document", test_other_document);
  return g_test_run ();
}
