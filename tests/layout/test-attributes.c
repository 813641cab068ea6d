/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Attributes: spans become fonts, and colours become roles.
 */

#include "layout-fixture.h"
#include "showcase-attributes.h"

static ShowcaseStyle style;

static PangoAttribute *
find_attribute (PangoAttrList *list,
                guint at,
                PangoAttrType type)
{
  PangoAttrIterator *iterator = pango_attr_list_get_iterator (list);
  PangoAttribute *found = NULL;

  do
    {
      int start;
      int end;

      pango_attr_iterator_range (iterator, &start, &end);
      if ((int)at >= start && (int)at < end)
        found = pango_attr_iterator_get (iterator, type);
    }
  while (pango_attr_iterator_next (iterator));
  pango_attr_iterator_destroy (iterator);

  return found;
}

static int
find_int (PangoAttrList *list,
          guint at,
          PangoAttrType type)
{
  PangoAttribute *attribute = find_attribute (list, at, type);

  return attribute != NULL ? ((PangoAttrInt *)attribute)->value : -1;
}

static int
find_role (PangoAttrList *list,
           guint at)
{
  PangoAttribute *attribute = find_attribute (list, at, PANGO_ATTR_FOREGROUND);

  return attribute != NULL ? ((PangoAttrColor *)attribute)->color.red : SHOWCASE_COLOR_TEXT;
}

static void
test_spans (void)
{
  /* Every letter is a span, but the first and the last one. */
  static const ShowcaseSpan spans[] = {
    { 1, 1, SHOWCASE_SPAN_EMPHASIS, SHOWCASE_NONE },
    { 2, 1, SHOWCASE_SPAN_STRONG, SHOWCASE_NONE },
    { 3, 1, SHOWCASE_SPAN_CODE, SHOWCASE_NONE },
    { 4, 1, SHOWCASE_SPAN_LINK | SHOWCASE_SPAN_STRONG, 0 },
    { 5, 1, SHOWCASE_SPAN_LINK | SHOWCASE_SPAN_MISSING, 1 },
    { 6, 1, SHOWCASE_SPAN_GENERATED, SHOWCASE_NONE },
  };
  g_autoptr (PangoAttrList) list = showcase_attributes_new ("-abcdef-", 8, spans, G_N_ELEMENTS (spans), &style, PANGO_WEIGHT_NORMAL);

  g_assert_cmpint (find_int (list, 0, PANGO_ATTR_WEIGHT), ==, -1);
  g_assert_cmpint (find_int (list, 1, PANGO_ATTR_STYLE), ==, PANGO_STYLE_ITALIC);
  g_assert_cmpint (find_int (list, 2, PANGO_ATTR_WEIGHT), ==, style.strong_weight);
  g_assert_nonnull (find_attribute (list, 3, PANGO_ATTR_FAMILY));
  g_assert_cmpint (find_role (list, 3), ==, SHOWCASE_COLOR_TEXT);
  g_assert_cmpint (find_role (list, 4), ==, SHOWCASE_COLOR_LINK);
  g_assert_cmpint (find_int (list, 4, PANGO_ATTR_WEIGHT), ==, style.strong_weight);
  g_assert_cmpint (find_int (list, 4, PANGO_ATTR_INSERT_HYPHENS), ==, FALSE);
  g_assert_cmpint (find_int (list, 3, PANGO_ATTR_INSERT_HYPHENS), ==, FALSE);
  g_assert_cmpint (find_role (list, 5), ==, SHOWCASE_COLOR_DIM);
  g_assert_cmpint (find_role (list, 6), ==, SHOWCASE_COLOR_DIM);
  g_assert_nonnull (find_attribute (list, 6, PANGO_ATTR_SCALE));
  g_assert_null (find_attribute (list, 7, PANGO_ATTR_FOREGROUND));
}

static void
test_strong_in_heading (void)
{
  static const ShowcaseSpan span = { 0, 4, SHOWCASE_SPAN_STRONG, SHOWCASE_NONE };
  g_autoptr (PangoAttrList) list = showcase_attributes_new ("text", 4, &span, 1, &style, 700);

  g_assert_cmpint (find_int (list, 0, PANGO_ATTR_WEIGHT), >, 700);
}

/* The box of inline code needs room, but only where there is a space to take it from. */
static void
test_room_for_code (void)
{
  static const ShowcaseSpan spans[] = { { 2, 4, SHOWCASE_SPAN_CODE, SHOWCASE_NONE }, { 8, 1, SHOWCASE_SPAN_CODE, SHOWCASE_NONE } };
  g_autoptr (PangoAttrList) list = showcase_attributes_new ("a code, b", 9, spans, 2, &style, PANGO_WEIGHT_NORMAL);

  g_assert_cmpint (find_int (list, 1, PANGO_ATTR_LETTER_SPACING), >, 0);
  g_assert_cmpint (find_int (list, 3, PANGO_ATTR_LETTER_SPACING), ==, -1);
  g_assert_cmpint (find_int (list, 6, PANGO_ATTR_LETTER_SPACING), ==, -1);
  g_assert_cmpint (find_int (list, 7, PANGO_ATTR_LETTER_SPACING), >, 0);
}

/* In a text from right to left, the marks that isolate a piece stand between it and the space. */
static void
test_room_beside_isolates (void)
{
  static const char text[] = "\xd7\x90 \xe2\x81\xa8K\xe2\x81\xa9 \xd7\x91";
  static const guint32 flags[] = { SHOWCASE_SPAN_CODE, SHOWCASE_SPAN_KBD };

  for (gsize i = 0; i < G_N_ELEMENTS (flags); i++)
    {
      const ShowcaseSpan span = { 6, 1, flags[i], SHOWCASE_NONE };
      g_autoptr (PangoAttrList) list = showcase_attributes_new (text, sizeof text - 1, &span, 1, &style, PANGO_WEIGHT_NORMAL);

      g_assert_cmpint (find_int (list, 2, PANGO_ATTR_LETTER_SPACING), >, 0);
      g_assert_cmpint (find_int (list, 6, PANGO_ATTR_LETTER_SPACING), ==, -1);
      g_assert_cmpint (find_int (list, 10, PANGO_ATTR_LETTER_SPACING), >, 0);
    }
}

static void
test_plain (void)
{
  g_assert_null (showcase_attributes_new ("plain", 5, NULL, 0, &style, PANGO_WEIGHT_NORMAL));
}

static void
test_role_of_item (void)
{
  PangoItem item = { 0 };
  PangoAttribute *color = pango_attr_foreground_new (SHOWCASE_COLOR_LINK, 0, 0);
  PangoAttribute *other = pango_attr_weight_new (PANGO_WEIGHT_BOLD);
  GSList second = { color, NULL };
  GSList first = { other, &second };

  g_assert_cmpint (showcase_attributes_get_role (&item, SHOWCASE_COLOR_DIM), ==, SHOWCASE_COLOR_DIM);
  item.analysis.extra_attrs = &first;
  g_assert_cmpint (showcase_attributes_get_role (&item, SHOWCASE_COLOR_DIM), ==, SHOWCASE_COLOR_LINK);
  pango_attribute_destroy (color);
  pango_attribute_destroy (other);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  showcase_style_init (&style, "sans-serif", "monospace", 16);
  g_test_add_func ("/attributes/spans", test_spans);
  g_test_add_func ("/attributes/strong-in-heading", test_strong_in_heading);
  g_test_add_func ("/attributes/room-for-code", test_room_for_code);
  g_test_add_func ("/attributes/room-beside-isolates", test_room_beside_isolates);
  g_test_add_func ("/attributes/plain", test_plain);
  g_test_add_func ("/attributes/role-of-item", test_role_of_item);

  return g_test_run ();
}
