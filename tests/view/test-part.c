/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "layout-fixture.h"
#include "showcase-part.h"

static const char *const names[] = {
  [SHOWCASE_PART_DOCUMENT] = "document",
  [SHOWCASE_PART_SECTION] = "section",
  [SHOWCASE_PART_GROUP] = "group",
  [SHOWCASE_PART_HEADING] = "heading",
  [SHOWCASE_PART_PARAGRAPH] = "paragraph",
  [SHOWCASE_PART_CODE] = "code",
  [SHOWCASE_PART_RULE] = "rule",
  [SHOWCASE_PART_IMAGE] = "image",
  [SHOWCASE_PART_QUOTE] = "quote",
  [SHOWCASE_PART_LIST] = "list",
  [SHOWCASE_PART_ITEM] = "item",
  [SHOWCASE_PART_DETAILS] = "details",
  [SHOWCASE_PART_SUMMARY] = "summary",
  [SHOWCASE_PART_MARKER] = "marker",
  [SHOWCASE_PART_TASK] = "task",
  [SHOWCASE_PART_TABLE] = "table",
  [SHOWCASE_PART_ROW] = "row",
  [SHOWCASE_PART_CELL] = "cell",
  [SHOWCASE_PART_LINK] = "link",
};

/* Writes a part and, in parentheses, what is below it; a star is a text of its own. What is below a part is within it and in order. */
static void
write_part (GString *tree,
            ShowcaseDocument *document,
            const ShowcasePart *part)
{
  g_autoptr (GArray) parts = showcase_part_list (part, document);
  guint last = part->first;

  g_string_append_printf (tree, "%s%s", names[part->kind], showcase_part_has_text (part) ? "*" : "");
  for (guint i = 0; i < parts->len; i++)
    {
      const ShowcasePart *child = &g_array_index (parts, ShowcasePart, i);

      g_assert_cmpuint (child->first, >=, last);
      g_assert_cmpuint (child->first, <, child->end);
      g_assert_cmpuint (child->end, <=, part->end);
      last = child->first;
      g_string_append (tree, i == 0 ? " (" : ", ");
      write_part (tree, document, child);
    }
  if (parts->len > 0)
    g_string_append_c (tree, ')');
}

static char *
write_tree (const char *markdown)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse (markdown);
  GString *tree = g_string_new (NULL);
  ShowcasePart root;

  showcase_part_init_document (&root, document);
  write_part (tree, document, &root);

  return g_string_free (tree, FALSE);
}

static void
assert_tree (const char *markdown,
             const char *expected)
{
  g_autofree char *tree = write_tree (markdown);

  g_assert_cmpstr (tree, ==, expected);
}

static void
test_sections (void)
{
  assert_tree ("", "document");
  assert_tree ("a\n\n---\n", "document (paragraph*, rule)");
  assert_tree ("before\n\n# A\n\na\n\n## B\n\n### C\n\n## D\n\n# E\n",
               "document (paragraph*, section (heading*, paragraph*, section (heading*, section (heading*)), section (heading*)), section (heading*))");
  assert_tree ("### Low\n\n# High\n", "document (section (heading*), section (heading*))");
  assert_tree ("> # Quoted\n>\n> a\n", "document (quote (heading*, paragraph*))");
}

static void
test_lists (void)
{
  assert_tree ("- a\n- b\n  - c\n", "document (list (item*, item* (list (item*))))");
  assert_tree ("3. a\n4. b\n", "document (list (item* (marker), item* (marker)))");
  assert_tree ("- [x] a\n- [ ] b\n", "document (list (item* (task), item* (task)))");
  assert_tree ("- a\n\n  b\n\n- c\n", "document (list (item (paragraph*, paragraph*), item*))");
  assert_tree ("- # a\n- > b\n", "document (list (item (heading*), item (quote (paragraph*))))");
  assert_tree ("-\n- a\n", "document (list (item*, item*))");
}

static void
test_links (void)
{
  assert_tree ("# A [b](https://b.example)\n", "document (section (heading* (link)))");
  assert_tree ("[**b** c](https://b.example) [d](missing.md) <https://e.example>\n", "document (paragraph* (link, link))");
  assert_tree ("- a [b](https://b.example)\n  - c\n", "document (list (item* (link, list (item*))))");
  assert_tree ("[![b](b.png)](https://b.example)\n\n![c](c.png)\n\n[![d](d.png)](javascript:d)\n", "document (link (image), image, image)");
}

static void
test_tables (void)
{
  g_autoptr (GString) long_table = g_string_new ("| a |\n|---|\n");
  g_autofree char *tree = NULL;

  assert_tree ("| a | b |\n|---|---|\n| [c](https://c.example) | |\n", "document (table (row (cell*, cell*), row (cell* (link), cell*)))");

  /* Long tables are split into blocks, and are one table all the same. */
  for (guint i = 0; i < 120; i++)
    g_string_append (long_table, "| x |\n");
  tree = write_tree (long_table->str);
  g_assert_true (g_str_has_prefix (tree, "document (table (row (cell*), row (cell*), "));
  g_assert_null (strstr (tree + strlen ("document (table"), "table"));
  g_assert_cmpuint (strlen (tree), ==, strlen ("document (table ())") + 121 * strlen ("row (cell*)") + 120 * strlen (", "));
}

static void
test_boxes (void)
{
  assert_tree ("> [!NOTE]\n> a\n", "document (quote (paragraph*))");
  assert_tree ("<details>\n<summary>a</summary>\n\nb\n\n</details>\n", "document (details (summary*, paragraph*))");
  assert_tree ("# A\n\na[^1]\n\n[^1]: b\n", "document (section (heading*, paragraph* (link)), list (item* (link)))");
}

/* What was split for the sake of layout is one part. */
static void
test_joined (void)
{
  g_autoptr (GString) code = g_string_new ("```\n");

  for (guint i = 0; i < 300; i++)
    g_string_append_printf (code, "line %u\n", i);
  g_string_append (code, "```\n\nafter\n");
  assert_tree (code->str, "document (code*, paragraph*)");
}

/* Nobody can follow two thousand quotes in each other, and nobody has to. */
static void
test_depth (void)
{
  g_autoptr (GString) quotes = g_string_new (NULL);
  g_autofree char *tree = NULL;
  guint depth = 0;

  for (guint i = 0; i < 2000; i++)
    g_string_append (quotes, "> ");
  g_string_append (quotes, "deep\n");
  tree = write_tree (quotes->str);
  g_assert_true (g_str_has_prefix (tree, "document (quote (quote ("));
  g_assert_nonnull (strstr (tree, "(paragraph*)"));
  for (const char *p = tree; *p != '\0'; p++)
    depth += *p == '(';
  g_assert_cmpuint (depth, <, 40);
}

static void
test_random (void)
{
  for (guint seed = 0; seed < 20; seed++)
    {
      g_autofree char *text = fixture_write (5000, seed);
      g_autofree char *tree = write_tree (text);

      g_assert_true (g_str_has_prefix (tree, "document (section (heading*"));
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/part/sections", test_sections);
  g_test_add_func ("/part/lists", test_lists);
  g_test_add_func ("/part/links", test_links);
  g_test_add_func ("/part/tables", test_tables);
  g_test_add_func ("/part/boxes", test_boxes);
  g_test_add_func ("/part/joined", test_joined);
  g_test_add_func ("/part/depth", test_depth);
  g_test_add_func ("/part/random", test_random);

  return g_test_run ();
}
