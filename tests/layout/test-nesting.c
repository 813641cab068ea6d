/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Nesting: what blocks stand in, and the space between them.
 */

#include "layout-fixture.h"
#include "showcase-nesting.h"

#include <string.h>

static ShowcaseStyle style;

static void
find_nesting (ShowcaseDocument *document,
              const char *text,
              ShowcaseNesting *nesting)
{
  showcase_nesting_init (nesting, document, fixture_find (document, text), &style, 600, 9);
}

static int
find_gap (ShowcaseDocument *document,
          const char *text)
{
  return showcase_nesting_get_gap (document, fixture_find (document, text), &style);
}

static void
test_levels (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse ("plain\n\n> - one\n>   - two\n>     - three\n>       - four\n");
  ShowcaseNesting nesting;

  find_nesting (document, "plain", &nesting);
  g_assert_cmpuint (nesting.n_levels, ==, 0);
  g_assert_cmpint (nesting.indent, ==, 0);

  find_nesting (document, "four", &nesting);
  g_assert_cmpuint (nesting.n_levels, ==, 5);
  g_assert_cmpuint (nesting.levels[0].kind, ==, SHOWCASE_CONTAINER_QUOTE);
  g_assert_cmpuint (nesting.levels[1].bullet, ==, 0);
  g_assert_cmpuint (nesting.levels[2].bullet, ==, 1);
  g_assert_cmpuint (nesting.levels[3].bullet, ==, 2);
  g_assert_cmpuint (nesting.levels[4].bullet, ==, 2);
  for (guint i = 1; i < nesting.n_levels; i++)
    g_assert_cmpint (nesting.levels[i].start, ==, nesting.levels[i - 1].end);
  g_assert_cmpint (nesting.indent, ==, nesting.levels[4].end);
}

static void
test_numbers (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse ("7. seven\n8. eight\n\n- break\n\n998. high\n999. higher\n1000. highest\n");
  ShowcaseNesting narrow;
  ShowcaseNesting wide;

  find_nesting (document, "eight", &narrow);
  g_assert_true (narrow.levels[0].ordered);
  g_assert_cmpuint (narrow.levels[0].number, ==, 8);

  /* All items of a list have the indent of its widest number. */
  find_nesting (document, "highest", &wide);
  g_assert_cmpint (wide.indent, >, narrow.indent);
  find_nesting (document, "higher", &narrow);
  g_assert_cmpint (wide.indent, ==, narrow.indent);
}

static void
test_cap (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (ShowcaseDocument) document = NULL;
  ShowcaseNesting nesting;
  gint64 started;

  for (guint i = 0; i < 2000; i++)
    g_string_append (text, "> ");
  g_string_append (text, "deep\n");
  document = fixture_parse (text->str);

  started = g_get_monotonic_time ();
  for (guint i = 0; i < 100; i++)
    find_nesting (document, "deep", &nesting);
  g_test_message ("2,000 quotes: %.1f µs", (double)(g_get_monotonic_time () - started) / 100);
  g_assert_cmpuint (nesting.n_levels, ==, SHOWCASE_NESTING_MAX);
  g_assert_cmpint (nesting.indent, ==, SHOWCASE_NESTING_MAX * showcase_style_to_pixels (&style, style.quote_indent));
  g_assert_cmpint (nesting.levels[0].start, ==, 0);
}

static void
test_gaps (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse (
      "first\n\nsecond\n\n- tight one\n- tight two\n  - nested\n\nafter\n\n- loose one\n\n- loose two\n\n## Heading\n\nbelow\n\n### Sub\n\n"
      "```\ncode\n```\n\nend\n");
  const int paragraph = showcase_style_to_pixels (&style, style.paragraph_gap);
  const int tight = showcase_style_to_pixels (&style, style.tight_gap);

  g_assert_cmpint (find_gap (document, "first"), ==, 0);
  g_assert_cmpint (find_gap (document, "second"), ==, paragraph);
  g_assert_cmpint (find_gap (document, "tight one"), ==, paragraph);
  g_assert_cmpint (find_gap (document, "tight two"), ==, tight);
  g_assert_cmpint (find_gap (document, "nested"), ==, tight);
  g_assert_cmpint (find_gap (document, "after"), ==, paragraph);
  g_assert_cmpint (find_gap (document, "loose two"), ==, showcase_style_to_pixels (&style, style.item_gap));
  g_assert_cmpint (find_gap (document, "Heading"), ==, showcase_style_to_pixels (&style, style.heading_above[1]));
  g_assert_cmpint (find_gap (document, "below"), ==, showcase_style_to_pixels (&style, style.heading_below[1]));
  g_assert_cmpint (find_gap (document, "code"), <, showcase_style_to_pixels (&style, style.code_gap));
  g_assert_cmpint (find_gap (document, "end"), ==, showcase_style_to_pixels (&style, style.code_gap));
}

static void
test_joined (void)
{
  g_autoptr (GString) text = g_string_new ("```\n");
  g_autoptr (ShowcaseDocument) document = NULL;

  for (guint i = 0; i < 200; i++)
    g_string_append_printf (text, "line %u\n", i);
  g_string_append (text, "```\n");
  document = fixture_parse (text->str);

  g_assert_cmpuint (showcase_document_get_n_blocks (document), >, 1);
  for (guint i = 0; i < showcase_document_get_n_blocks (document); i++)
    g_assert_cmpint (showcase_nesting_get_gap (document, i, &style), ==, 0);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  showcase_style_init (&style, "sans-serif", "monospace", 16);
  g_test_add_func ("/nesting/levels", test_levels);
  g_test_add_func ("/nesting/numbers", test_numbers);
  g_test_add_func ("/nesting/cap", test_cap);
  g_test_add_func ("/nesting/gaps", test_gaps);
  g_test_add_func ("/nesting/joined", test_joined);

  return g_test_run ();
}
