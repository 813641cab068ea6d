/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Colours of code: each glyph has the colour of its byte, and stands where it stood without colours.
 */

#include "layout-fixture.h"

#include <string.h>

typedef struct
{
  GArray *glyphs;
  GArray *places;
  GArray *roles;
} Record;

static void
run_cb (PangoFont *font,
        PangoGlyphString *glyphs,
        ShowcaseColorRole role,
        double x,
        double baseline,
        gpointer user_data)
{
  Record *record = user_data;

  g_assert_cmpint (glyphs->num_glyphs, >, 0);
  for (int i = 0; i < glyphs->num_glyphs; i++)
    {
      double place = x + baseline * 10000;

      g_array_append_val (record->glyphs, glyphs->glyphs[i].glyph);
      g_array_append_val (record->places, place);
      g_array_append_val (record->roles, role);
      x += (double)glyphs->glyphs[i].geometry.width / PANGO_SCALE;
    }
}

static void
record_init (Record *record,
             ShowcaseBlockLayout *layout)
{
  record->glyphs = g_array_new (FALSE, FALSE, sizeof (PangoGlyph));
  record->places = g_array_new (FALSE, FALSE, sizeof (double));
  record->roles = g_array_new (FALSE, FALSE, sizeof (ShowcaseColorRole));
  showcase_block_layout_foreach_run (layout, run_cb, record);
}

static void
record_clear (Record *record)
{
  g_array_unref (record->glyphs);
  g_array_unref (record->places);
  g_array_unref (record->roles);
}

static void
check_same (const Record *plain,
            const Record *colored)
{
  g_assert_cmpint (plain->glyphs->len, ==, colored->glyphs->len);
  for (guint i = 0; i < plain->glyphs->len; i++)
    {
      g_assert_cmpint (g_array_index (plain->glyphs, PangoGlyph, i), ==, g_array_index (colored->glyphs, PangoGlyph, i));
      g_assert_cmpfloat_with_epsilon (g_array_index (plain->places, double, i), g_array_index (colored->places, double, i), 0.001);
    }
}

static void
test_roles (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse ("```c\nint a = 12;\n```\n");
  g_autoptr (ShowcaseTypesetter) typesetter = fixture_typesetter (16);
  g_autoptr (ShowcaseBlockLayout) layout = showcase_block_layout_new (document, 0, typesetter, 600, NULL);
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (ShowcaseCodeSpan));
  const ShowcaseCodeSpan type = { 0, 3, SHOWCASE_COLOR_TYPE };
  const ShowcaseCodeSpan number = { 8, 2, SHOWCASE_COLOR_NUMBER };
  const char *expected = "TTT     NN ";
  int height = showcase_block_layout_get_height (layout);
  Record plain;
  Record colored;

  record_init (&plain, layout);
  g_array_append_val (spans, type);
  g_array_append_val (spans, number);
  showcase_block_layout_set_code_spans (layout, spans);
  record_init (&colored, layout);

  check_same (&plain, &colored);
  g_assert_cmpint (colored.roles->len, ==, strlen (expected));
  for (guint i = 0; i < colored.roles->len; i++)
    g_assert_cmpint (g_array_index (colored.roles, ShowcaseColorRole, i), ==,
                     expected[i] == 'T'   ? SHOWCASE_COLOR_TYPE
                     : expected[i] == 'N' ? SHOWCASE_COLOR_NUMBER
                                          : SHOWCASE_COLOR_TEXT);
  g_assert_cmpint (showcase_block_layout_get_height (layout), ==, height);
  record_clear (&plain);
  record_clear (&colored);
}

/* Whatever the spans and the text are: clusters, right-to-left words, tabs, wrapped lines. */
static void
test_random (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse ("```c\nint e\xcc\x81 = \"\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d \xd8\xb3\xd9\x84\xd8\xa7\xd9\x85\"; /* \xe4\xbd\xa0\xe5\xa5\xbd */\n\tx -> y\n```\n");
  g_autoptr (ShowcaseTypesetter) typesetter = fixture_typesetter (16);
  guint length = showcase_document_get_block (document, 0)->length;

  for (int n = 0; n < 300; n++)
    {
      g_autoptr (ShowcaseBlockLayout) layout = showcase_block_layout_new (document, 0, typesetter, g_test_rand_int_range (60, 500), NULL);
      g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (ShowcaseCodeSpan));
      Record plain;
      Record colored;

      record_init (&plain, layout);
      for (guint at = (guint)g_test_rand_int_range (0, 5); at < length;)
        {
          guint end = MIN (length, at + (guint)g_test_rand_int_range (1, 8));
          ShowcaseCodeSpan span = { at, end - at, (guint32)g_test_rand_int_range (SHOWCASE_COLOR_KEYWORD, SHOWCASE_COLOR_PREPROCESSOR + 1) };

          g_array_append_val (spans, span);
          at = end + (guint)g_test_rand_int_range (0, 4);
        }
      showcase_block_layout_set_code_spans (layout, spans);
      record_init (&colored, layout);
      check_same (&plain, &colored);
      record_clear (&plain);
      record_clear (&colored);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/code-spans/roles", test_roles);
  g_test_add_func ("/code-spans/random", test_random);

  return g_test_run ();
}
