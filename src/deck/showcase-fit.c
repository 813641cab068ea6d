/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What of a section goes on which page. Text keeps its size; what does not fit goes on the next page. An item or a block is divided only if it is taller
 * than a page, and pages that belong together are about equally full. */

#include "config.h"

#include "showcase-fit.h"

#include "showcase-steps.h"
#include "showcase-unit.h"

/* A text that is to be divided anyway begins below other text only if so much of the page is left. */
#define LEAST_ROOM 0.25

/* A unit with what it belongs to. */
typedef struct
{
  ShowcaseUnit unit;
  guint group_end;
  gboolean keep;
  gboolean joined;
} Place;

typedef struct
{
  /* Borrowed */
  GCancellable *cancellable;

  /* Owned */
  ShowcaseRuler ruler;
  GArray *places;
  GArray *slices;

  /* State */
  guint page;
  int y;
  gboolean only_headings;
  guint turn_at;
} Fit;

static Place *
get_place (const Fit *self,
           guint index)
{
  return &g_array_index (self->places, Place, index);
}

/* A heading or a name stays with what it is the heading of. */
static gboolean
belongs_to_next (const ShowcaseBlock *block)
{
  return block->kind == SHOWCASE_BLOCK_HEADING || (block->flags & SHOWCASE_BLOCK_TITLE) != 0;
}

static void
add_places (Fit *self,
            guint first,
            guint n_blocks,
            ShowcaseStepFlags steps)
{
  for (guint i = first; i < first + n_blocks && !g_cancellable_is_cancelled (self->cancellable); i++)
    {
      const ShowcaseBlock *block = showcase_document_get_block (self->ruler.document, i);
      Place place = { .keep = belongs_to_next (block), .joined = (block->flags & SHOWCASE_BLOCK_JOINED) != 0 };

      if (showcase_steps_is_mark (self->ruler.document, i, steps))
        continue;
      showcase_unit_init (&place.unit, &self->ruler, i);
      g_array_append_val (self->places, place);
    }
}

static int
get_extent (const ShowcaseUnit *unit,
            gboolean at_top)
{
  return at_top ? unit->height - unit->gap + unit->head : unit->height;
}

static int
get_group_extent (const Fit *self,
                  guint first,
                  gboolean at_top)
{
  int extent = get_extent (&get_place (self, first)->unit, at_top);

  for (guint i = first + 1; i < get_place (self, first)->group_end; i++)
    extent += get_place (self, i)->unit.height;

  return extent;
}

/* The largest item that starts with a unit and is not taller than a page goes on one page. */
static void
find_groups (Fit *self)
{
  ShowcaseDocument *document = self->ruler.document;

  for (guint i = 0; i < self->places->len; i++)
    {
      Place *place = get_place (self, i);
      guint block = place->unit.block;
      guint container = showcase_document_get_block (document, block)->container;
      int extent = get_extent (&place->unit, TRUE);
      guint end = i + 1;

      place->group_end = end;
      while (container != SHOWCASE_NONE && extent <= self->ruler.room)
        {
          const ShowcaseContainer *here = showcase_document_get_container (document, container);

          if (here->first_block != block)
            break;
          for (; end < self->places->len && get_place (self, end)->unit.block < block + here->n_blocks; end++)
            extent += get_place (self, end)->unit.height;
          if (here->kind == SHOWCASE_CONTAINER_ITEM && extent <= self->ruler.room)
            place->group_end = end;
          container = here->parent;
        }
    }
}

static void
turn_page (Fit *self)
{
  self->page++;
  self->y = 0;
  self->only_headings = TRUE;
}

static void
put (Fit *self,
     const ShowcaseUnit *unit,
     gboolean keep)
{
  gboolean at_top = self->y == 0;
  int gap = at_top ? 0 : unit->gap;
  ShowcaseSlice slice = {
    .block = unit->block,
    .start = unit->start,
    .end = unit->end,
    .tallest = unit->tallest,
    .has_head = unit->has_head,
    .columns = showcase_ruler_get_columns (&self->ruler, unit->block),
    .page = self->page,
    .y = self->y + gap,
    .height = unit->height - unit->gap,
  };

  showcase_slices_append (self->slices, &slice);
  self->y = slice.y + slice.height;
  self->only_headings &= keep;
}

static void
put_group (Fit *self,
           guint first)
{
  for (guint i = first; i < get_place (self, first)->group_end; i++)
    {
      ShowcaseUnit unit = get_place (self, i)->unit;

      if (self->y == 0 && unit.head > 0)
        {
          unit.has_head = TRUE;
          unit.height += unit.head;
        }
      put (self, &unit, get_place (self, i)->keep);
    }
}

/* What has to stand with the next unit goes with it, unless nothing else is on the page. Returns how many units go back on the table. */
static guint
take_back (Fit *self,
           guint next)
{
  guint n_taken = 0;

  while (n_taken < next && get_place (self, next - n_taken - 1)->keep)
    n_taken++;
  if (n_taken == 0 || self->slices->len <= n_taken || g_array_index (self->slices, ShowcaseSlice, self->slices->len - n_taken - 1).page != self->page)
    return 0;
  g_array_set_size (self->slices, self->slices->len - n_taken);

  return n_taken;
}

/* Below other text only whole sentences, rows and lines are set; on a page of its own, and below its heading, a text is divided where it has to be. */
static gboolean
put_some (Fit *self,
          ShowcaseUnit *unit)
{
  ShowcaseBreaks finest = self->only_headings ? SHOWCASE_BREAKS_CHARACTERS : SHOWCASE_BREAKS_SENTENCES;

  for (ShowcaseBreaks kind = SHOWCASE_BREAKS_SENTENCES; kind <= finest; kind++)
    {
      ShowcaseUnit part;

      if (showcase_unit_cut (unit, &self->ruler, kind, self->y == 0, self->ruler.room - self->y, &part))
        {
          put (self, &part, FALSE);
          return TRUE;
        }
    }

  return FALSE;
}

/* Puts a unit that is taller than a page. Returns FALSE, with nothing done, if it can't begin on this page. */
static gboolean
put_tall (Fit *self,
          const Place *place)
{
  ShowcaseUnit rest = place->unit;

  if (!place->joined && !self->only_headings && self->ruler.room - self->y < self->ruler.room * LEAST_ROOM)
    return FALSE;
  if (!put_some (self, &rest) && self->y > 0)
    return FALSE;
  while (rest.start < rest.end)
    {
      if (self->y > 0)
        turn_page (self);
      /* Not one line fits: then the room is not one that anything could be read in. */
      if (!put_some (self, &rest))
        {
          put (self, &rest, FALSE);
          break;
        }
    }

  return TRUE;
}

/* Fills pages up to the limit, in order. */
static guint
fill (Fit *self,
      int limit)
{
  self->page = 0;
  self->y = 0;
  self->only_headings = TRUE;
  g_array_set_size (self->slices, 0);
  for (guint i = 0; i < self->places->len && !g_cancellable_is_cancelled (self->cancellable);)
    {
      const Place *place = get_place (self, i);

      if (get_extent (&place->unit, TRUE) > self->ruler.room)
        {
          if (put_tall (self, place))
            {
              i++;
              continue;
            }
        }
      else if (self->y == 0 || (i != self->turn_at && self->y + get_group_extent (self, i, FALSE) <= limit))
        {
          put_group (self, i);
          i = place->group_end;
          continue;
        }
      i -= take_back (self, i);
      turn_page (self);
    }

  return self->page + 1;
}

static gboolean
is_any_tall (const Fit *self)
{
  for (guint i = 0; i < self->places->len; i++)
    if (get_extent (&get_place (self, i)->unit, TRUE) > self->ruler.room)
      return TRUE;

  return FALSE;
}

/* The lowest limit with which there are no more pages: they are equally full then, and none has a single line because the ones before are full. */
static void
balance (Fit *self,
         guint n_pages)
{
  int low = self->ruler.room / 4;
  int high = self->ruler.room;

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

static gboolean
is_one_line (const Fit *self,
             const ShowcaseSlice *slice)
{
  int line = showcase_typesetter_get_face (self->ruler.typesetter, SHOWCASE_FACE_BODY)->line_height;

  return slice->start == 0 && showcase_document_get_block (self->ruler.document, slice->block)->kind == SHOWCASE_BLOCK_PARAGRAPH && slice->height < 2 * line;
}

/* A single line that is left for the last page gets what is before it for company, if that can be moved. */
static void
accompany_last (Fit *self,
                guint n_pages)
{
  const ShowcaseSlice *last = &g_array_index (self->slices, ShowcaseSlice, self->slices->len - 1);
  guint before = 0;

  if (self->slices->len < 2 || last[-1].page == last->page || !is_one_line (self, last))
    return;

  for (guint i = 0; get_place (self, i)->group_end < self->places->len; i = get_place (self, i)->group_end)
    before = i;
  while (before > 0 && get_place (self, before - 1)->keep)
    before--;
  self->turn_at = before;
  if (fill (self, self->ruler.room) == n_pages)
    return;
  self->turn_at = G_MAXUINT;
  fill (self, self->ruler.room);
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
 * @cancellable: (nullable): a cancellable
 *
 * Divides blocks into pages. An item is divided only if it is taller than a page, and so is a block: between sentences, rows or lines of code, and these
 * only if they are. All of each block is in the slices, once and in order.
 *
 * Returns: (transfer full) (element-type ShowcaseSlice): the slices; none when there are no blocks, and only some when cancelled
 */
GArray *
showcase_fit_new (ShowcaseDocument *document,
                  guint first,
                  guint n_blocks,
                  ShowcaseStepFlags steps,
                  ShowcaseTypesetter *typesetter,
                  int width,
                  int height,
                  GCancellable *cancellable)
{
  Fit self = {
    .cancellable = cancellable,
    .places = g_array_new (FALSE, FALSE, sizeof (Place)),
    .slices = showcase_slices_new (),
    .turn_at = G_MAXUINT,
  };
  guint n_pages;

  showcase_ruler_init (&self.ruler, document, typesetter, width, height);
  add_places (&self, first, n_blocks, steps);
  find_groups (&self);
  n_pages = fill (&self, height);
  if (n_pages > 1 && !is_any_tall (&self))
    balance (&self, n_pages);
  else if (n_pages > 1)
    accompany_last (&self, n_pages);
  g_array_unref (self.places);
  showcase_ruler_clear (&self.ruler);

  return self.slices;
}
