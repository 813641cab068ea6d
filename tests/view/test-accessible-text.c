/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The texts of a document as a screen reader asks for them: by unit, with their looks and places, the caret and what is selected.
 */

#include "layout-fixture.h"
#include "view-fixture.h"

static void
show (ViewFixture *fixture,
      const char *markdown)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse (markdown);

  showcase_document_set_language (document, "de");
  view_fixture_init (fixture, 600, 400);
  view_fixture_show (fixture, document);
}

static void
assert_contents (GtkAccessible *accessible,
                 GtkAccessibleTextGranularity granularity,
                 guint offset,
                 const char *expected)
{
  guint start;
  guint end;
  g_autoptr (GBytes) bytes = GTK_ACCESSIBLE_TEXT_GET_IFACE (accessible)->get_contents_at (GTK_ACCESSIBLE_TEXT (accessible), offset, granularity, &start, &end);
  gsize size;
  const char *text = g_bytes_get_data (bytes, &size);

  g_assert_cmpuint (text[size - 1], ==, '\0');
  g_assert_cmpstr (text, ==, expected);
  g_assert_cmpuint (g_utf8_strlen (text, -1), ==, end - start);
}

static void
test_contents (void)
{
  ViewFixture fixture;
  GtkAccessible *text;
  GtkAccessibleTextInterface *iface;
  graphene_rect_t extents;
  graphene_point_t point;
  guint offset;

  show (&fixture, "Größe one. Two\\\nthree\n");
  text = view_fixture_find (&fixture, "0");
  iface = GTK_ACCESSIBLE_TEXT_GET_IFACE (text);
  assert_contents (text, GTK_ACCESSIBLE_TEXT_GRANULARITY_CHARACTER, 2, "ö");
  assert_contents (text, GTK_ACCESSIBLE_TEXT_GRANULARITY_WORD, 2, "Größe ");
  assert_contents (text, GTK_ACCESSIBLE_TEXT_GRANULARITY_SENTENCE, 2, "Größe one. ");
  assert_contents (text, GTK_ACCESSIBLE_TEXT_GRANULARITY_LINE, 2, "Größe one. Two\n");
  assert_contents (text, GTK_ACCESSIBLE_TEXT_GRANULARITY_LINE, 17, "three");
  assert_contents (text, GTK_ACCESSIBLE_TEXT_GRANULARITY_PARAGRAPH, 17, "three");

  /* Where a character is, that character is found. */
  for (guint i = 0; i < 20; i++)
    {
      if (i == 14)
        continue;
      g_assert_true (iface->get_extents (GTK_ACCESSIBLE_TEXT (text), i, i + 1, &extents));
      g_assert_true ((extents.origin.y < 15) == (i < 15));
      graphene_point_init (&point, extents.origin.x + 1, extents.origin.y + extents.size.height / 2);
      g_assert_true (iface->get_offset (GTK_ACCESSIBLE_TEXT (text), &point, &offset));
      g_assert_cmpuint (offset, ==, i);
    }
  g_assert_true (iface->get_extents (GTK_ACCESSIBLE_TEXT (text), 14, 14, &extents));
  g_assert_cmpfloat (extents.size.height, >, 10);
  view_fixture_clear (&fixture);
}

static void
assert_attribute (GtkAccessible *text,
                  guint offset,
                  const char *name,
                  const char *expected)
{
  g_auto (GStrv) names = NULL;
  g_auto (GStrv) values = NULL;
  g_autofree GtkAccessibleTextRange *ranges = NULL;
  gsize n_ranges;

  g_assert_true (GTK_ACCESSIBLE_TEXT_GET_IFACE (text)->get_attributes (GTK_ACCESSIBLE_TEXT (text), offset, &n_ranges, &ranges, &names, &values));
  g_assert_cmpuint (g_strv_length (names), ==, n_ranges);
  g_assert_cmpuint (g_strv_length (values), ==, n_ranges);
  for (gsize i = 0; i < n_ranges; i++)
    if (g_str_equal (names[i], name))
      {
        g_assert_cmpstr (values[i], ==, expected);
        g_assert_cmpuint (ranges[i].start, <=, offset);
        g_assert_cmpuint (ranges[i].start + ranges[i].length, >, offset);
        return;
      }

  g_assert_not_reached ();
}

static void
test_attributes (void)
{
  ViewFixture fixture;
  GtkAccessible *text;

  show (&fixture, "a**b***c*~~d~~[e](https://e.example)\n\n# f\n");
  text = view_fixture_find (&fixture, "0");
  assert_attribute (text, 0, GTK_ACCESSIBLE_ATTRIBUTE_WEIGHT, "400");
  assert_attribute (text, 1, GTK_ACCESSIBLE_ATTRIBUTE_WEIGHT, "700");
  assert_attribute (text, 2, GTK_ACCESSIBLE_ATTRIBUTE_STYLE, "italic");
  assert_attribute (text, 3, GTK_ACCESSIBLE_ATTRIBUTE_STRIKETHROUGH, "true");
  assert_attribute (text, 3, GTK_ACCESSIBLE_ATTRIBUTE_UNDERLINE, "none");
  assert_attribute (text, 4, GTK_ACCESSIBLE_ATTRIBUTE_UNDERLINE, "single");
  assert_attribute (view_fixture_find (&fixture, "10"), 0, GTK_ACCESSIBLE_ATTRIBUTE_WEIGHT, "700");
  assert_attribute (text, 0, "language", "de");
  view_fixture_clear (&fixture);
}

static void
assert_selected (GtkAccessible *text,
                 guint start,
                 guint length)
{
  g_autofree GtkAccessibleTextRange *ranges = NULL;
  gsize n_ranges;

  g_assert_true (GTK_ACCESSIBLE_TEXT_GET_IFACE (text)->get_selection (GTK_ACCESSIBLE_TEXT (text), &n_ranges, &ranges) == (length > 0));
  g_assert_cmpuint (n_ranges, ==, length > 0);
  if (length > 0)
    g_assert_true (ranges[0].start == start && ranges[0].length == length);
}

/* The caret is in one text, which has the focus in caret mode; what is selected is told by each text for itself. */
static void
test_caret (void)
{
  ViewFixture fixture;
  GtkAccessible *first;
  GtkAccessible *second;
  ShowcaseRange range = { { 0, 2 }, { 1, 1 } };

  show (&fixture, "äbc\n\ndef\n\nghi\n");
  first = view_fixture_find (&fixture, "0");
  second = view_fixture_find (&fixture, "1");
  while (!gtk_window_is_active (GTK_WINDOW (fixture.window)))
    g_main_context_iteration (NULL, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (fixture.view));
  showcase_selection_select (fixture.view->selection, &range);
  assert_selected (first, 1, 2);
  assert_selected (second, 0, 1);
  assert_selected (view_fixture_find (&fixture, "2"), 0, 0);
  g_assert_cmpuint (GTK_ACCESSIBLE_TEXT_GET_IFACE (second)->get_caret_position (GTK_ACCESSIBLE_TEXT (second)), ==, 1);
  g_assert_true (gtk_accessible_get_platform_state (GTK_ACCESSIBLE (fixture.view), GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED));

  g_object_set (fixture.view, "caret-mode", TRUE, NULL);
  g_assert_true (gtk_accessible_get_platform_state (second, GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED));
  g_assert_false (gtk_accessible_get_platform_state (GTK_ACCESSIBLE (fixture.view), GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED));
  showcase_selection_begin (fixture.view->selection, &range.start, SHOWCASE_UNIT_CHARACTER);
  g_assert_true (gtk_accessible_get_platform_state (first, GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED));
  g_assert_false (gtk_accessible_get_platform_state (second, GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED));
  g_assert_cmpuint (GTK_ACCESSIBLE_TEXT_GET_IFACE (first)->get_caret_position (GTK_ACCESSIBLE_TEXT (first)), ==, 1);
  assert_selected (first, 0, 0);
  view_fixture_clear (&fixture);
}

/* Where GTK knows of hypertext, the links of a text are told by number and by place. */
static void
test_hypertext (void)
{
#if GTK_CHECK_VERSION(4, 22, 0)
  G_GNUC_BEGIN_IGNORE_DEPRECATIONS
  ViewFixture fixture;
  GtkAccessible *item;
  GtkAccessibleHypertextInterface *iface;

  show (&fixture, "- ä [b](https://b.example) [c](https://c.example)\n  - [d](https://d.example)\n");
  item = view_fixture_find (&fixture, "00");
  iface = GTK_ACCESSIBLE_HYPERTEXT_GET_IFACE (item);
  g_assert_cmpuint (iface->get_n_links (GTK_ACCESSIBLE_HYPERTEXT (item)), ==, 2);
  g_assert_cmpuint (iface->get_link_at (GTK_ACCESSIBLE_HYPERTEXT (item), 0), ==, G_MAXUINT);
  g_assert_cmpuint (iface->get_link_at (GTK_ACCESSIBLE_HYPERTEXT (item), 2), ==, 0);
  g_assert_cmpuint (iface->get_link_at (GTK_ACCESSIBLE_HYPERTEXT (item), 4), ==, 1);
  g_assert_nonnull (iface->get_link (GTK_ACCESSIBLE_HYPERTEXT (item), 1));
  g_assert_true (iface->get_link (GTK_ACCESSIBLE_HYPERTEXT (item), 1) == iface->get_link (GTK_ACCESSIBLE_HYPERTEXT (item), 1));
  g_assert_null (iface->get_link (GTK_ACCESSIBLE_HYPERTEXT (item), 2));
  view_fixture_clear (&fixture);
  G_GNUC_END_IGNORE_DEPRECATIONS
#else
  g_test_skip ("GTK before 4.22 knows of no hypertext");
#endif
}

int
main (int argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/accessible-text/contents", test_contents);
  g_test_add_func ("/accessible-text/attributes", test_attributes);
  g_test_add_func ("/accessible-text/caret", test_caret);
  g_test_add_func ("/accessible-text/hypertext", test_hypertext);

  return g_test_run ();
}
