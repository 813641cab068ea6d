/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What of a section goes on which page. Text keeps its size; what does not fit goes on the next page. A block is divided only if it is taller than a
 * page, and pages that belong together are about equally full. */

#include "config.h"

#include "showcase-fit.h"

#include "showcase-block-layout.h"
#include "showcase-breaks.h"
#include "showcase-steps.h"

/* No page has more text than this, however small the letters are: what is looked at to divide a longer text, in bytes. */
#define PAGE_BYTES 4096

/* A rest this short is looked at for being a lone line. */
#define REST_BYTES 512

typedef struct
{
  guint block;
  guint start;
  guint end;
  int tallest;
  int height;
  int gap;
  gboolean keep;
} Unit;

typedef struct
{
  /* Borrowed */
  ShowcaseDocument *document;
  ShowcaseTypesetter *typesetter;

  /* Owned */
  GArray *units;
  GArray *slices;

  /* State */
  int width;
  int room;
  int limit;
  guint page;
  int y;
} Fit;

static guint
find_character (const char *text,
                guint offset)
{
  while (offset > 0 && (text[offset] & 0xc0) == 0x80)
    offset--;

  return offset;
}

/* Of a very long text only as much as is surely taller than a page. */
static ShowcaseBlockLayout *
lay_out (const Fit *self,
         const Unit *unit)
{
  ShowcaseBlockPart part = { .start = unit->start, .end = unit->end, .tallest = unit->tallest };

  if (part.end - part.start > 2 * PAGE_BYTES && showcase_document_get_block (self->document, unit->block)->kind != SHOWCASE_BLOCK_TABLE)
    part.end = find_character (showcase_document_get_block_text (self->document, unit->block), part.start + 2 * PAGE_BYTES);

  return showcase_block_layout_new_part (self->document, unit->block, &part, self->typesetter, self->width, NULL);
}

static void
measure (const Fit *self,
         Unit *unit)
{
  g_autoptr (ShowcaseBlockLayout) layout = lay_out (self, unit);

  unit->height = showcase_block_layout_get_height (layout);
  unit->gap = showcase_block_layout_get_gap (layout);
}

/* An image leaves room for its caption. */
static void
measure_block (const Fit *self,
               Unit *unit)
{
  unit->tallest = self->room;
  measure (self, unit);
  if (showcase_document_get_block (self->document, unit->block)->kind == SHOWCASE_BLOCK_IMAGE && unit->height - unit->gap > self->room)
    {
      unit->tallest = MAX (1, self->room - (unit->height - unit->gap - self->room));
      measure (self, unit);
    }
}

/* A heading or a name stays with what it is the heading of. */
static gboolean
belongs_to_next (const ShowcaseBlock *block)
{
  return block->kind == SHOWCASE_BLOCK_HEADING || (block->flags & SHOWCASE_BLOCK_TITLE) != 0;
}

static void
add_units (Fit *self,
           guint first,
           guint n_blocks,
           ShowcaseStepFlags steps)
{
  for (guint i = first; i < first + n_blocks; i++)
    {
      const ShowcaseBlock *block = showcase_document_get_block (self->document, i);
      Unit unit = { .block = i, .end = block->length, .keep = belongs_to_next (block) };

      if (showcase_steps_is_mark (self->document, i, steps))
        continue;
      measure_block (self, &unit);
      g_array_append_val (self->units, unit);
    }
}

static void
turn_page (Fit *self)
{
  self->page++;
  self->y = 0;
}

static int
get_extent (const Fit *self,
            const Unit *unit)
{
  return self->y == 0 ? unit->height - unit->gap : unit->height;
}

static void
place (Fit *self,
       const Unit *unit)
{
  ShowcaseSlice slice = {
    .block = unit->block,
    .start = unit->start,
    .end = unit->end,
    .tallest = unit->tallest,
    .page = self->page,
    .y = self->y + get_extent (self, unit) - (unit->height - unit->gap),
    .height = unit->height - unit->gap,
  };

  g_array_append_val (self->slices, slice);
  self->y += get_extent (self, unit);
}

static gboolean
is_lone_line (const Fit *self,
              const Unit *unit,
              guint start)
{
  Unit rest = { .block = unit->block, .start = start, .end = unit->end };
  g_autoptr (ShowcaseBlockLayout) layout = NULL;
  const ShowcasePiece *pieces;
  guint n_pieces;

  if (unit->end - start > REST_BYTES || showcase_document_get_block (self->document, unit->block)->kind == SHOWCASE_BLOCK_TABLE)
    return FALSE;

  layout = lay_out (self, &rest);
  pieces = showcase_block_layout_get_pieces (layout, &n_pieces);
  for (guint i = 0; i < n_pieces; i++)
    if (pieces[i].is_text)
      return pieces[i].n_lines == 1;

  return FALSE;
}

/* Sets the first part of a unit that is too tall for the room that is left, and makes the unit what is left over. */
static gboolean
place_part (Fit *self,
            Unit *unit,
            int room,
            ShowcaseBreaks kind)
{
  const char *text = showcase_document_get_block_text (self->document, unit->block);
  guint end = unit->end - unit->start > PAGE_BYTES ? find_character (text, unit->start + PAGE_BYTES) : unit->end;
  g_autoptr (GArray) breaks = NULL;

  breaks = showcase_breaks_find (self->document, unit->block, unit->start, end, kind);
  for (guint low = 0, high = breaks->len; low < high;)
    {
      /* The last break whose part fits. */
      guint middle = low + (high - low) / 2;
      Unit part = { .block = unit->block, .start = unit->start, .end = g_array_index (breaks, guint, middle) };

      measure (self, &part);
      if (get_extent (self, &part) <= room)
        low = middle + 1;
      else
        high = middle;
      if (low == high)
        g_array_set_size (breaks, low);
    }
  if (breaks->len > 1 && is_lone_line (self, unit, g_array_index (breaks, guint, breaks->len - 1)))
    g_array_set_size (breaks, breaks->len - 1);
  if (breaks->len == 0)
    return FALSE;

  {
    Unit part = { .block = unit->block, .start = unit->start, .end = g_array_index (breaks, guint, breaks->len - 1) };

    measure (self, &part);
    place (self, &part);
    unit->start = part.end;
    measure (self, unit);
  }

  return TRUE;
}

/* What has to stand with the next unit goes with it, unless nothing else is on the page. Returns how many units go back on the table. */
static guint
take_back (Fit *self,
           guint next)
{
  guint n_taken = 0;

  while (n_taken < next && g_array_index (self->units, Unit, next - n_taken - 1).keep)
    n_taken++;
  if (n_taken == 0 || self->slices->len <= n_taken || g_array_index (self->slices, ShowcaseSlice, self->slices->len - n_taken - 1).page != self->page)
    return 0;
  g_array_set_size (self->slices, self->slices->len - n_taken);

  return n_taken;
}

/* Below other text only whole sentences, rows and lines are set; on a page of its own a text is divided where it has to be. */
static gboolean
place_some (Fit *self,
            Unit *unit)
{
  ShowcaseBreaks finest = self->y > 0 ? SHOWCASE_BREAKS_SENTENCES : SHOWCASE_BREAKS_CHARACTERS;

  for (ShowcaseBreaks kind = SHOWCASE_BREAKS_SENTENCES; kind <= finest; kind++)
    if (place_part (self, unit, self->room - self->y, kind))
      return TRUE;

  return FALSE;
}

static void
place_tall (Fit *self,
            Unit unit)
{
  while (get_extent (self, &unit) > self->room - self->y)
    {
      /* A row of a table that is taller than a page is all that can't be divided. */
      if (!place_some (self, &unit) && self->y == 0)
        break;
      turn_page (self);
    }
  place (self, &unit);
}

/* Fills pages up to the limit, in order. */
static guint
fill (Fit *self,
      int limit)
{
  self->limit = limit;
  self->page = 0;
  self->y = 0;
  g_array_set_size (self->slices, 0);
  for (guint i = 0; i < self->units->len; i++)
    {
      const Unit *unit = &g_array_index (self->units, Unit, i);

      if (unit->height - unit->gap > self->room)
        {
          place_tall (self, *unit);
        }
      else if (self->y == 0 || self->y + unit->height <= limit)
        {
          place (self, unit);
        }
      else
        {
          i -= take_back (self, i);
          turn_page (self);
          i--;
        }
    }

  return self->page + 1;
}

static gboolean
is_any_tall (const Fit *self)
{
  for (guint i = 0; i < self->units->len; i++)
    {
      const Unit *unit = &g_array_index (self->units, Unit, i);

      if (unit->height - unit->gap > self->room)
        return TRUE;
    }

  return FALSE;
}

/* The lowest limit with which there are no more pages: they are equally full then, and none has a single line because the ones before are full. */
static void
balance (Fit *self,
         guint n_pages)
{
  int low = self->room / 4;
  int high = self->room;

  while (low < high)
    {
      int middle = low + (high - low) / 2;

      if (fill (self, middle) > n_pages)
        low = middle + 1;
      else
        high = middle;
    }
  fill (self, high);
}

/**
 * showcase_fit_new:
 * @document: a document
 * @first: the first block
 * @n_blocks: how many blocks
 * @steps: where the pages wait: what only says so is left out
 * @typesetter: the fonts and sizes
 * @width: the width of a page's content, in pixels
 * @height: its height
 *
 * Divides blocks into pages. A block is divided between sentences, rows or lines of code, and only if it is taller than a page; a sentence only if it
 * is. All of each block is in the slices, once and in order.
 *
 * Returns: (transfer full) (element-type ShowcaseSlice): the slices; none when there are no blocks
 */
GArray *
showcase_fit_new (ShowcaseDocument *document,
                  guint first,
                  guint n_blocks,
                  ShowcaseStepFlags steps,
                  ShowcaseTypesetter *typesetter,
                  int width,
                  int height)
{
  Fit self = {
    .document = document,
    .typesetter = typesetter,
    .units = g_array_new (FALSE, FALSE, sizeof (Unit)),
    .slices = g_array_new (FALSE, FALSE, sizeof (ShowcaseSlice)),
    .width = width,
    .room = height,
  };
  guint n_pages;

  add_units (&self, first, n_blocks, steps);
  n_pages = fill (&self, height);
  if (n_pages > 1 && !is_any_tall (&self))
    balance (&self, n_pages);
  g_array_unref (self.units);

  return self.slices;
}
