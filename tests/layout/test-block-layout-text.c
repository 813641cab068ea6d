/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Places in a block's text: a point finds the place that is drawn there, in text, code and the cells of tables.
 */

#include "layout-fixture.h"

#include <string.h>

#define WIDTH 300

static ShowcaseTypesetter *typesetter;

typedef struct
{
  double width;
  double bottom;
  guint n_areas;
} Covered;

static void
area_cb (double x,
         double y,
         double width,
         double height,
         gpointer user_data)
{
  Covered *covered = user_data;

  g_assert_cmpfloat (x, >=, 0);
  g_assert_cmpfloat (width, >=, 0);
  covered->width += width;
  covered->bottom = MAX (covered->bottom, y + height);
  covered->n_areas++;
}

static const char *documents[] = {
  "Words enough for several lines, with `code`, **strong** ones, *others* and a [link](https://example.com) to follow.",
  "    int a = 1;\n\tint b = 2;\n\n    return a + b;\n",
  "| Name | What it was about |\n|---|--:|\n| one | a cell with a good many words in it, so that they wrap |\n| | second |\n",
  "- an item with words enough for a second line, and not only in a wide window\n- other\n",
  "שלום לכולם, כמה מילים לשורה אחת או שתיים וגם עוד קצת כדי שיהיו שלוש",
};

/* Clicking where a character starts gives its place, on whichever line and in whichever cell it is. */
static void
test_round_trip (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (documents); i++)
    {
      g_autoptr (ShowcaseDocument) document = fixture_parse (documents[i]);
      g_autoptr (ShowcaseBlockLayout) layout = showcase_block_layout_new (document, 0, typesetter, WIDTH, NULL);
      const char *text = showcase_document_get_block_text (document, 0);
      guint length = showcase_document_get_block (document, 0)->length;
      int last_y = 0;

      for (guint offset = 0; offset < length; offset += (guint)g_utf8_skip[(guchar)text[offset]])
        {
          double x;
          int y, height;

          showcase_block_layout_get_caret (layout, offset, &x, &y, &height);
          g_assert_cmpint (height, >, 0);
          g_assert_cmpint (y + height, <=, showcase_block_layout_get_height (layout));
          if (strchr ("\t\n ", text[offset]) == NULL)
            {
              double inside = i == 4 ? x - 1.5 : x + 1.5;

              g_assert_cmpuint (showcase_block_layout_get_offset (layout, inside, y + height / 2), ==, offset);
            }
          last_y = MAX (last_y, y);
        }
      g_assert_cmpint (last_y, >, 0);
    }
}

static void
test_areas (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse (documents[2]);
  g_autoptr (ShowcaseBlockLayout) layout = showcase_block_layout_new (document, 0, typesetter, WIDTH, NULL);
  guint length = showcase_document_get_block (document, 0)->length;
  const char *text = showcase_document_get_block_text (document, 0);
  guint second = (guint)(strstr (text, "What") - text);
  Covered all = { 0 }, head = { 0 }, nothing = { 0 };

  showcase_block_layout_foreach_area (layout, 0, length, area_cb, &all);
  showcase_block_layout_foreach_area (layout, 0, second + 4, area_cb, &head);
  showcase_block_layout_foreach_area (layout, second, second, area_cb, &nothing);

  /* Name, What; nothing for a range without text. */
  g_assert_cmpuint (head.n_areas, ==, 2);
  g_assert_cmpuint (nothing.n_areas, ==, 0);
  g_assert_cmpuint (all.n_areas, >=, 6);
  g_assert_cmpfloat (all.width, >, head.width);
  g_assert_cmpfloat (all.bottom, <=, showcase_block_layout_get_height (layout));
}

/* What is beside, above and below the text is still nearest to some of it. */
static void
test_outside (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse (documents[2]);
  g_autoptr (ShowcaseBlockLayout) layout = showcase_block_layout_new (document, 0, typesetter, WIDTH, NULL);
  guint length = showcase_document_get_block (document, 0)->length;

  g_assert_cmpuint (showcase_block_layout_get_offset (layout, -50, -50), ==, 0);
  g_assert_cmpuint (showcase_block_layout_get_offset (layout, WIDTH + 50, 5000), ==, length);
}

int
main (int argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  typesetter = fixture_typesetter (16);
  g_test_add_func ("/block-layout-text/round-trip", test_round_trip);
  g_test_add_func ("/block-layout-text/areas", test_areas);
  g_test_add_func ("/block-layout-text/outside", test_outside);
  status = g_test_run ();
  showcase_typesetter_unref (typesetter);

  return status;
}
