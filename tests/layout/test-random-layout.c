/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Random documents in random widths, sizes and fonts, some of them read from the right. Whatever they are, a layout stays within its height, knows only
 * places that are in its text, and is as high as the worker says. The same ones in every run, unless SHOWCASE_RANDOM_SEED and
 * SHOWCASE_RANDOM_ROUNDS say otherwise.
 */

#include "layout-fixture.h"
#include "random-markdown.h"
#include "showcase-estimate.h"
#include "showcase-measure.h"

#include <math.h>
#include <pango/pangocairo.h>

#define SEED 20260103
#define ROUNDS 250
#define PLACES 12

/* Backgrounds and lines of words in the first and last line, and large numbers of items, may reach beyond a block by so much, in ems and in pixels. */
#define SLACK_EMS 0.25
#define SLACK 2.0

/* Words of several scripts and directions, which the pieces of Markdown know nothing of. */
static const char *const words[] = {
  "\n\nשלום עולם ",
  "\n\nمرحبا بالعالم ",
  "漢字かな",
  "한국어 ",
  "สวัสดี",
  "नमस्ते ",
  "👩‍👩‍👧🏽",
  "e\xcc\x81\xcc\x81\xcc\x81",
  "\xe2\x80\xae",
  "\xe2\x81\xa8",
  "\xc2\xad",
  "\xe2\x80\x8b",
  "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  "words that go on for a while and wrap into the next line, as words do ",
};

typedef struct
{
  GRand *random;
  ShowcaseDocument *document;
  ShowcaseTypesetter *typesetter;
  int width;
  int *heights;
  guint n_heights;
} Round;

typedef struct
{
  Round *round;
  ShowcaseBlockLayout *layout;
} Range;

static ShowcaseTypesetter *
choose_typesetter (GRand *random,
                   PangoContext *context)
{
  static const char *const fonts[] = { "sans-serif", "serif", "monospace", "DejaVu Sans", "Noto Sans", "no such font" };
  static const double sizes[] = { 5, 7.3, 14.67, 16, 22, 44, 100 };
  ShowcaseStyle style;

  showcase_style_init (&style, fonts[g_rand_int_range (random, 0, G_N_ELEMENTS (fonts))], fonts[g_rand_int_range (random, 0, G_N_ELEMENTS (fonts))],
                       sizes[g_rand_int_range (random, 0, G_N_ELEMENTS (sizes))]);
  return showcase_typesetter_new (&style, context);
}

static int
choose_width (GRand *random)
{
  return g_rand_boolean (random) ? g_rand_int_range (random, 200, 1200) : g_rand_int_range (random, 1, 60);
}

static GString *
make_markdown (GRand *random)
{
  GString *markdown = random_markdown_new (random);

  for (guint i = g_rand_int_range (random, 0, 12); i > 0; i--)
    g_string_insert (markdown, g_rand_int_range (random, 0, (gint32)markdown->len + 1), words[g_rand_int_range (random, 0, G_N_ELEMENTS (words))]);
  return markdown;
}

static void
check_area (Round *round,
            ShowcaseBlockLayout *layout,
            double x,
            double y,
            double width,
            double height)
{
  double slack = SLACK + SLACK_EMS * showcase_typesetter_get_style (round->typesetter)->body;

  g_assert_true (isfinite (x) && isfinite (width));
  g_assert_cmpfloat (width, >=, 0);
  g_assert_cmpfloat (height, >=, 0);
  g_assert_cmpfloat (y, >=, -slack);
  g_assert_cmpfloat (y + height, <=, showcase_block_layout_get_height (layout) + slack);
}

static void
check_offset (Round *round,
              guint block,
              guint offset)
{
  guint length = showcase_document_get_block (round->document, block)->length;
  const char *text = showcase_document_get_block_text (round->document, block);

  g_assert_cmpuint (offset, <=, length);
  g_assert_true (offset == length || ((guchar)text[offset] & 0xc0) != 0x80);
}

static void
check_parts (Round *round,
             guint block,
             ShowcaseBlockLayout *layout)
{
  guint n_parts;
  const ShowcasePiece *pieces = showcase_block_layout_get_pieces (layout, &n_parts);
  const ShowcaseBox *boxes;
  const ShowcaseLinkArea *areas;

  g_assert_cmpint (showcase_block_layout_get_gap (layout), >=, 0);
  g_assert_cmpint (showcase_block_layout_get_height (layout), >=, showcase_block_layout_get_gap (layout));
  for (guint i = 0; i < n_parts; i++)
    {
      check_area (round, layout, pieces[i].x, pieces[i].y, 0, (double)pieces[i].n_lines * pieces[i].line_height);
      if (!pieces[i].is_text)
        continue;
      check_offset (round, block, pieces[i].start);
      check_offset (round, block, pieces[i].start + pieces[i].length);
    }

  boxes = showcase_block_layout_get_boxes (layout, &n_parts);
  for (guint i = 0; i < n_parts; i++)
    check_area (round, layout, boxes[i].x, boxes[i].y, boxes[i].width, boxes[i].height);

  areas = showcase_block_layout_get_link_areas (layout, &n_parts);
  for (guint i = 0; i < n_parts; i++)
    {
      check_area (round, layout, areas[i].x, areas[i].y, areas[i].width, areas[i].height);
      g_assert_cmpuint (areas[i].link, <, showcase_document_get_n_links (round->document));
    }
}

static void
check_area_cb (double x,
               double y,
               double width,
               double height,
               gpointer user_data)
{
  Range *range = user_data;

  check_area (range->round, range->layout, x, y, width, height);
}

/* A place that a person may point to, in the block and around it, and what is there. */
static void
check_place (Round *round,
             guint block,
             ShowcaseBlockLayout *layout)
{
  int block_height = showcase_block_layout_get_height (layout);
  double x = g_rand_double_range (round->random, -20, round->width + 20);
  double y = g_rand_double_range (round->random, -20, block_height + 20);
  guint offset = showcase_block_layout_get_offset (layout, x, y);
  guint link = showcase_block_layout_get_link (layout, x, y);
  guint other = showcase_block_layout_get_offset (layout, x / 2, y / 2);
  Range range = { round, layout };
  double caret_x = NAN;
  int caret_y = -1;
  int height = -1;

  check_offset (round, block, offset);
  check_offset (round, block, other);
  if (link != SHOWCASE_NONE)
    g_assert_cmpuint (link, <, showcase_document_get_n_links (round->document));
  showcase_block_layout_get_caret (layout, offset, &caret_x, &caret_y, &height);
  check_area (round, layout, caret_x, caret_y, 0, height);
  g_assert_cmpint (showcase_block_layout_get_line_top (layout, offset), >=, 0);
  g_assert_cmpint (showcase_block_layout_get_line_top (layout, offset), <=, block_height);
  showcase_block_layout_foreach_area (layout, MIN (offset, other), MAX (offset, other), check_area_cb, &range);
}

static void
take_cb (guint first,
         guint n_blocks,
         const int *heights,
         gboolean is_exact,
         gpointer user_data)
{
  Round *round = user_data;

  for (guint i = 0; i < n_blocks; i++)
    round->heights[first + i] = heights[i];
  round->n_heights += n_blocks;
}

static void
measure_in_worker (Round *round,
                   ShowcaseMeasure *measure)
{
  guint n_blocks = showcase_document_get_n_blocks (round->document);

  round->heights = g_new0 (int, n_blocks + 1);
  if (n_blocks == 0)
    return;
  showcase_measure_start (measure, round->document, round->typesetter, round->width, g_rand_int_range (round->random, 0, (gint32)n_blocks), FALSE);
  while (round->n_heights < n_blocks)
    g_main_context_iteration (NULL, TRUE);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
check_document (Round *round)
{
  guint n_blocks = showcase_document_get_n_blocks (round->document);
  g_autofree int *guesses = showcase_estimate_heights (round->document, round->typesetter, round->width);

  for (guint block = 0; block < n_blocks; block++)
    {
      g_autoptr (ShowcaseBlockLayout) layout = showcase_block_layout_new (round->document, block, round->typesetter, round->width, NULL);

      g_assert_cmpint (guesses[block], >=, 0);
      g_assert_cmpint (showcase_block_layout_get_height (layout), ==, round->heights[block]);
      check_parts (round, block, layout);
      for (guint i = 0; i < PLACES; i++)
        check_place (round, block, layout);
    }
}

static gboolean
resolve_cb (const char *url,
            gboolean is_image,
            ShowcaseTarget *target,
            gpointer user_data)
{
  target->document = url;
  target->width = is_image ? 400 : 0;
  target->height = is_image ? 300 : 0;
  return TRUE;
}

/* A map has the fonts of one style, as it has in a window. */
static void
run_round (guint32 seed)
{
  g_autoptr (PangoFontMap) map = pango_cairo_font_map_new ();
  PangoContext *context = pango_font_map_create_context (map);
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);
  g_autoptr (GString) markdown = make_markdown (random);
  g_autoptr (ShowcaseDocument) document = showcase_document_parse (markdown->str, (gssize)markdown->len, resolve_cb, NULL);
  g_autoptr (ShowcaseTypesetter) typesetter = choose_typesetter (random, context);
  Round round = { random, document, typesetter, choose_width (random), NULL, 0 };
  g_autoptr (ShowcaseMeasure) measure = showcase_measure_new (take_cb, &round);

  measure_in_worker (&round, measure);
  check_document (&round);
  g_free (round.heights);
  g_object_unref (context);
}

static void
test_random (void)
{
  guint32 seed = random_markdown_get_number ("SHOWCASE_RANDOM_SEED", SEED);
  guint32 n_rounds = random_markdown_get_number ("SHOWCASE_RANDOM_ROUNDS", ROUNDS);

  for (guint32 i = 0; i < n_rounds; i++)
    {
      if (g_test_verbose ())
        g_test_message ("seed %u", seed + i);
      run_round (seed + i);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/random/layouts", test_random);
  return g_test_run ();
}
