/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The promises that every deck keeps: nothing outside of the safe area, all of the text once and in order, nothing divided that could be whole.
 */

#include "deck-check.h"
#include "layout-fixture.h"

#include <string.h>

static const struct
{
  int width;
  int height;
} stages[] = { { 1920, 1080 }, { 1280, 720 }, { 1024, 768 }, { 2560, 1080 }, { 1080, 1920 }, { 320, 240 } };

static gboolean
resolve_cb (const char *url,
            gboolean is_image,
            ShowcaseTarget *target,
            gpointer user_data)
{
  target->document = url;
  target->width = strstr (url, "huge") != NULL ? 30000 : 1600;
  target->height = strstr (url, "huge") != NULL ? 30000 : 1200;
  return strstr (url, "missing") == NULL;
}

ShowcaseTypesetter *
deck_check_typesetter (const ShowcaseFormat *format)
{
  g_autoptr (ShowcaseTypesetter) like = fixture_typesetter (16);

  return showcase_typesetter_new (&format->style, showcase_typesetter_get_context (like, FALSE));
}

/* White space may hang over the end of a line, and a word that is broken anywhere is shaped anew then, which may make its line a letter wider. */
static void
check_glyphs (const ShowcasePiece *piece,
              const ShowcaseFormat *format)
{
  PangoLayoutIter *iter = pango_layout_get_iter (piece->layout);
  const char *text = pango_layout_get_text (piece->layout);
  double letter = MAX (1, format->style.body);

  do
    {
      PangoRectangle extents;

      if (g_unichar_isspace (g_utf8_get_char (text + pango_layout_iter_get_index (iter))))
        continue;
      pango_layout_iter_get_cluster_extents (iter, NULL, &extents);
      g_assert_cmpfloat (piece->x + (double)extents.x / PANGO_SCALE, >=, -letter);
      g_assert_cmpfloat (piece->x + (double)(extents.x + extents.width) / PANGO_SCALE, <=, format->safe_width + letter);
    }
  while (pango_layout_iter_next_cluster (iter));
  pango_layout_iter_free (iter);
}

/* No glyph is outside of the room of its page, and text has one size. */
static void
check_piece (const ShowcasePiece *piece,
             const ShowcaseBlock *block,
             const ShowcaseFormat *format,
             int room)
{
  check_glyphs (piece, format);
  g_assert_cmpint (piece->y + piece->n_lines * piece->line_height, <=, room);
  if (piece->is_text && (block->kind == SHOWCASE_BLOCK_PARAGRAPH || block->kind == SHOWCASE_BLOCK_TABLE || block->kind == SHOWCASE_BLOCK_IMAGE))
    {
      const PangoFontDescription *font = pango_layout_get_font_description (piece->layout);

      g_assert_cmpint (pango_font_description_get_size (font), ==, (int)(format->style.body * PANGO_SCALE));
      g_assert_cmpint (pango_font_description_get_weight (font), ==, format->style.text_weight);
    }
}

/* All of the text of a slice is in its layout, once and in order: between two texts of a table only cells and rows end. */
static void
check_words (ShowcaseDocument *document,
             const ShowcaseSlice *slice,
             ShowcaseBlockLayout *layout)
{
  const char *text = showcase_document_get_block_text (document, slice->block);
  guint place = slice->start;
  guint n_pieces;
  const ShowcasePiece *pieces = showcase_block_layout_get_pieces (layout, &n_pieces);

  if (showcase_document_get_block (document, slice->block)->kind == SHOWCASE_BLOCK_IMAGE)
    return;
  for (guint i = 0; i < n_pieces; i++)
    if (pieces[i].is_text)
      {
        while (place < pieces[i].start && strchr ("\t\n", text[place]) != NULL)
          place++;
        g_assert_cmpuint (pieces[i].start, ==, place);
        place += pieces[i].length;
      }
  while (place < slice->end && strchr ("\t\n", text[place]) != NULL)
    place++;
  g_assert_cmpuint (place, ==, slice->end);
}

static void
check_slice (ShowcaseDeck *deck,
             guint index,
             const ShowcaseSlice *slice,
             ShowcaseTypesetter *typesetter)
{
  const ShowcaseFormat *format = showcase_deck_get_format (deck);
  const ShowcasePage *page = showcase_deck_get_page (deck, index);
  ShowcaseDocument *document = showcase_deck_get_page_document (deck, index);
  g_autoptr (ShowcaseBlockLayout) layout = showcase_deck_lay_out (deck, index, slice, typesetter, NULL);
  int gap = showcase_block_layout_get_gap (layout);
  guint n_pieces;
  const ShowcasePiece *pieces = showcase_block_layout_get_pieces (layout, &n_pieces);

  g_assert_cmpint (showcase_block_layout_get_height (layout) - gap, ==, slice->height);
  g_assert_cmpint (page->heading_height + slice->y + slice->height, <=, format->safe_height);
  for (guint i = 0; i < n_pieces; i++)
    check_piece (&pieces[i], showcase_document_get_block (document, slice->block), format, format->safe_height - page->heading_height - slice->y + gap);
  check_words (document, slice, layout);
}

static int
measure_block (ShowcaseDeck *deck,
               guint block,
               ShowcaseTypesetter *typesetter,
               gboolean with_gap)
{
  g_autoptr (ShowcaseBlockLayout) whole = NULL;

  whole = showcase_block_layout_new (showcase_deck_get_document (deck, 0), block, typesetter, showcase_deck_get_format (deck)->safe_width, NULL);

  return showcase_block_layout_get_height (whole) - (with_gap ? 0 : showcase_block_layout_get_gap (whole));
}

/* A block that is on several pages is taller than one, or as much as there is room for with the head of its table. What goes on in the next block is
 * divided as a whole. */
static void
check_divided (ShowcaseDeck *deck,
               const ShowcasePage *page,
               const ShowcaseSlice *slice,
               ShowcaseTypesetter *typesetter)
{
  ShowcaseDocument *document = showcase_deck_get_document (deck, 0);
  int room = showcase_deck_get_format (deck)->safe_height - page->heading_height;

  if (slice->start > 0 || slice->end == showcase_document_get_block (document, slice->block)->length)
    return;
  if ((showcase_document_get_block (document, slice->block)->flags & SHOWCASE_BLOCK_JOINED) != 0)
    return;
  if (slice->has_head)
    room /= 2;
  g_assert_cmpint (measure_block (deck, slice->block, typesetter, FALSE), >, room);
}

/* So is an item. */
static void
check_items (ShowcaseDeck *deck,
             ShowcaseTypesetter *typesetter)
{
  ShowcaseDocument *document = showcase_deck_get_document (deck, 0);

  for (guint i = 0; i < showcase_document_get_n_containers (document); i++)
    {
      const ShowcaseContainer *item = showcase_document_get_container (document, i);
      guint last = item->first_block + item->n_blocks - 1;
      guint page = showcase_deck_find (deck, 0, item->first_block, 0);
      int height = 0;

      if (item->kind != SHOWCASE_CONTAINER_ITEM || showcase_deck_find (deck, 0, last, showcase_document_get_block (document, last)->length) == page)
        continue;
      for (guint j = item->first_block; j <= last; j++)
        height += measure_block (deck, j, typesetter, j > item->first_block);
      g_assert_cmpint (height, >, showcase_deck_get_format (deck)->safe_height - showcase_deck_get_page (deck, page)->heading_height);
    }
}

static void
check_deck (ShowcaseDeck *deck,
            ShowcaseTypesetter *typesetter)
{
  ShowcaseDocument *document = showcase_deck_get_document (deck, 0);
  guint n_remarks;
  gboolean asks_for_steps = showcase_document_get_remarks (document, &n_remarks) != NULL;
  guint block = 0;
  guint offset = 0;

  for (guint i = 0; i < showcase_deck_get_n_pages (deck); i++)
    {
      const ShowcasePage *page = showcase_deck_get_page (deck, i);
      guint step = 0;

      g_assert_cmpuint (page->part, <, page->n_parts);
      if (page->heading != SHOWCASE_NONE && page->part == 0)
        g_assert_cmpuint (page->heading, ==, block++);
      for (guint j = 0; j < page->n_slices; j++)
        {
          const ShowcaseSlice *slice = showcase_deck_get_slice (deck, page->first_slice + j);

          g_assert_cmpuint (slice->block, ==, block);
          g_assert_cmpuint (slice->start, ==, offset);
          g_assert_cmpuint (showcase_deck_find (deck, 0, slice->block, slice->start), ==, i);
          check_slice (deck, i, slice, typesetter);
          check_divided (deck, page, slice, typesetter);
          step = slice->step;
          offset = slice->end;
          if (offset == showcase_document_get_block (document, block)->length)
            {
              block++;
              offset = 0;
            }
        }
      g_assert_true (page->n_slices > 0 || page->heading != SHOWCASE_NONE);
      g_assert_cmpuint (page->n_steps, ==, step + 1);
      g_assert_true (step == 0 || asks_for_steps);
    }
  g_assert_cmpuint (block, ==, showcase_document_get_n_blocks (document));
  check_items (deck, typesetter);
}

/* Checks the pages of a document on the first few stages, with text of a size and a weight, and returns how many there are on the stage where it has most. */
guint
deck_check_text (const char *markdown,
                 gssize length,
                 gsize n_stages,
                 double divisor,
                 int weight)
{
  g_autoptr (ShowcaseDocument) document = showcase_document_parse (markdown, length, resolve_cb, NULL);
  ShowcaseChapter chapter = { .document = document, .n_blocks = showcase_document_get_n_blocks (document) };
  guint n_pages = 0;

  for (gsize i = 0; i < n_stages; i++)
    {
      ShowcaseFormat format;
      g_autoptr (ShowcaseTypesetter) typesetter = NULL;
      g_autoptr (ShowcaseDeck) deck = NULL;

      showcase_format_init (&format, stages[i].width, stages[i].height, divisor, "Sans", "Monospace");
      showcase_style_add_weight (&format.style, weight);
      g_assert_cmpfloat (format.style.body, ==, MIN (stages[i].width, stages[i].height) / divisor);
      typesetter = deck_check_typesetter (&format);
      deck = showcase_deck_new (&chapter, 1, &format, typesetter);
      check_deck (deck, typesetter);
      n_pages = MAX (n_pages, showcase_deck_get_n_pages (deck));
    }

  return n_pages;
}

guint
deck_check_on_stages (const char *markdown,
                      gssize length,
                      gsize n_stages)
{
  return deck_check_text (markdown, length, n_stages, 24, 0);
}

guint
deck_check (const char *markdown,
            gssize length)
{
  return deck_check_on_stages (markdown, length, G_N_ELEMENTS (stages));
}

ShowcaseDeck *
deck_check_create (const char *markdown,
                   int width,
                   int height)
{
  g_autoptr (ShowcaseDocument) document = showcase_document_parse (markdown, -1, resolve_cb, NULL);
  ShowcaseChapter chapter = { .document = document, .n_blocks = showcase_document_get_n_blocks (document) };
  g_autoptr (ShowcaseTypesetter) typesetter = NULL;
  ShowcaseFormat format;

  showcase_format_init (&format, width, height, SHOWCASE_FORMAT_DIVISOR, "Sans", "Monospace");
  typesetter = deck_check_typesetter (&format);

  return showcase_deck_new (&chapter, 1, &format, typesetter);
}

char *
deck_check_repeat (const char *before,
                   const char *what,
                   guint n_times,
                   const char *after)
{
  g_autoptr (GString) text = g_string_new (before);

  for (guint i = 0; i < n_times; i++)
    g_string_append (text, what);
  g_string_append (text, after);

  return g_string_free_and_steal (g_steal_pointer (&text));
}
