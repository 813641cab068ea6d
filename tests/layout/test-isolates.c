/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Code in text that is read from the right: marks keep it together, and no position knows of them. Raised and lowered text, too.
 */

#include "layout-fixture.h"
#include "showcase-isolates.h"

#include <string.h>

#define WIDTH 400
#define FSI "\xe2\x81\xa8"
#define PDI "\xe2\x81\xa9"

static ShowcaseTypesetter *typesetter;

static void
test_marks (void)
{
  static const ShowcaseSpan spans[] = {
    { 2, 3, SHOWCASE_SPAN_CODE, SHOWCASE_NONE },
    { 5, 1, SHOWCASE_SPAN_CODE | SHOWCASE_SPAN_STRONG, SHOWCASE_NONE },
    { 7, 2, SHOWCASE_SPAN_EMPHASIS, SHOWCASE_NONE },
    { 9, 1, SHOWCASE_SPAN_CODE, SHOWCASE_NONE },
  };
  g_autoptr (GArray) isolates = showcase_isolates_find (spans, G_N_ELEMENTS (spans));
  g_autofree char *text = showcase_isolates_insert (isolates, "abCODEdefC", 10);
  g_autofree ShowcaseSpan *moved = showcase_isolates_move_spans (isolates, spans, G_N_ELEMENTS (spans));

  g_assert_cmpstr (text, ==, "ab" FSI "CODE" PDI "def" FSI "C" PDI);
  for (guint i = 0; i <= 10; i++)
    g_assert_cmpuint (showcase_isolates_to_offset (isolates, showcase_isolates_to_index (isolates, i)), ==, i);
  for (guint i = 0; i < strlen (text); i++)
    g_assert_cmpuint (showcase_isolates_to_offset (isolates, i), <=, 10);
  g_assert_cmpuint (showcase_isolates_to_offset (isolates, 3), ==, 2);
  g_assert_true (strncmp (text + moved[0].start, "COD", moved[0].length) == 0);
  g_assert_true (strncmp (text + moved[2].start, "ef", moved[2].length) == 0);
  g_assert_true (strncmp (text + moved[3].start, "C", moved[3].length) == 0);
  g_assert_cmpuint (moved[3].length, ==, 1);
  g_assert_null (showcase_isolates_find (spans + 2, 1));
  g_assert_cmpuint (showcase_isolates_to_index (NULL, 7), ==, 7);
}

/* The brackets stay at the end of the code, to its right. */
static void
test_paragraph (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse ("קוד `call (x)` כאן, ו`next ()` שם.");
  g_autoptr (ShowcaseBlockLayout) layout = showcase_block_layout_new (document, 0, typesetter, WIDTH, NULL);
  const char *text = showcase_document_get_block_text (document, 0);
  guint start = (guint)(strstr (text, "call") - text);
  double first, last;
  int y, height;

  /* Where the directions meet, a caret has two places; within the code it has one. */
  start++;
  showcase_block_layout_get_caret (layout, start, &first, &y, &height);
  showcase_block_layout_get_caret (layout, start + (guint)strlen ("all (x"), &last, &y, &height);
  g_assert_cmpfloat (last, >, first + 20);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      guint offset = (guint)(p - text);
      double x;

      showcase_block_layout_get_caret (layout, offset, &x, &y, &height);
      g_assert_cmpuint (showcase_block_layout_get_offset (layout, -10, y + 5), <=, strlen (text));
      g_assert_cmpuint (showcase_block_layout_get_offset (layout, x, y + 5), <=, strlen (text));
    }
  g_assert_cmpuint (showcase_block_layout_get_offset (layout, first + 2, 5), ==, start);
}

static void
test_cell (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse ("| שם | קוד |\n|---|---|\n| אחד | `f (x)` |\n");
  g_autoptr (ShowcaseBlockLayout) layout = showcase_block_layout_new (document, 0, typesetter, WIDTH, NULL);
  guint n_pieces;
  const ShowcasePiece *pieces = showcase_block_layout_get_pieces (layout, &n_pieces);

  g_assert_cmpuint (n_pieces, ==, 4);
  g_assert_cmpstr (pango_layout_get_text (pieces[3].layout), ==, FSI "f (x)" PDI);
  g_assert_cmpuint (pieces[3].length, ==, 5);
}

typedef struct
{
  double least;
  double most;
} Baselines;

static void
gather_baseline_cb (PangoFont *font,
                    PangoGlyphString *glyphs,
                    ShowcaseColorRole role,
                    double x,
                    double baseline,
                    gpointer user_data)
{
  Baselines *baselines = user_data;

  baselines->least = MIN (baselines->least, baseline);
  baselines->most = MAX (baselines->most, baseline);
}

/* Raised and lowered text leaves the line where it is. */
static void
test_scripts (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse ("H<sub>2</sub>O and m<sup>2</sup>\\\nnext");
  g_autoptr (ShowcaseBlockLayout) layout = showcase_block_layout_new (document, 0, typesetter, WIDTH, NULL);
  const ShowcaseFace *face = showcase_typesetter_get_face (typesetter, SHOWCASE_FACE_BODY);
  Baselines baselines = { G_MAXDOUBLE, 0 };
  guint n_pieces;

  showcase_block_layout_foreach_run (layout, gather_baseline_cb, &baselines);
  g_assert_cmpint (showcase_block_layout_get_pieces (layout, &n_pieces)[0].n_lines, ==, 2);
  g_assert_cmpint (showcase_block_layout_get_height (layout), ==, 2 * face->line_height);
  g_assert_cmpfloat (baselines.least, <, face->baseline - 2);
  g_assert_cmpfloat (baselines.least, >, face->baseline - 10);
  g_assert_cmpfloat (baselines.most, ==, face->baseline + face->line_height);
}

int
main (int argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  typesetter = fixture_typesetter (16);
  g_test_add_func ("/layout/isolates/marks", test_marks);
  g_test_add_func ("/layout/isolates/paragraph", test_paragraph);
  g_test_add_func ("/layout/isolates/cell", test_cell);
  g_test_add_func ("/layout/isolates/scripts", test_scripts);
  status = g_test_run ();
  showcase_typesetter_unref (typesetter);

  return status;
}
