/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What of a section goes on which page. Text keeps its size; what does not fit goes on the next page. An item or a block is divided only if it is taller
 * than a page, and pages that belong together are about equally full. */

#include "config.h"

#include "showcase-fit.h"

#include "showcase-balance.h"
#include "showcase-steps.h"
#include "showcase-unit.h"

/* A text that is to be divided anyway begins below other text only if so much of the page is left. */
#define LEAST_ROOM 0.25

/* An image makes room for what stands around it as long as it has so much of the page. */
#define LEAST_IMAGE 0.55

/* A unit with what it belongs to. A page is turned before one that turns it; a tall one keeps something for the page on which it ends. */
typedef struct
{
  ShowcaseUnit unit;
  guint group_end;
  gboolean keep;
  gboolean joined;
  gboolean turns;
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
} Fit;

static Place *
get_place (const Fit *self,
           guint index)
{
  return &g_array_index (self->places, Place, index);
}

/* A heading or a name stays with what it is the heading of. The last one in an item is the heading of nothing. */
static gboolean
belongs_to_next (ShowcaseDocument *document,
                 guint index)
{
  const ShowcaseBlock *block = showcase_document_get_block (document, index);
  const ShowcaseContainer *container = block->container != SHOWCASE_NONE ? showcase_document_get_container (document, block->container) : NULL;

  if (container != NULL && index + 1 >= container->first_block + container->n_blocks)
    return FALSE;

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
      Place place = { .keep = belongs_to_next (self->ruler.document, i), .joined = (block->flags & SHOWCASE_BLOCK_JOINED) != 0 };

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

static Place *
find_only_image (const Fit *self)
{
  Place *image = NULL;

  for (guint i = 0; i < self->places->len; i++)
    {
      Place *place = get_place (self, i);

      if (showcase_document_get_block (self->ruler.document, place->unit.block)->kind != SHOWCASE_BLOCK_IMAGE)
        continue;
      if (image != NULL)
        return NULL;
      image = place;
    }

  return image;
}

/* A line that introduces an image, or tells what it means, is best read beside it: such an image is a little smaller, and all is on one page. */
static void
make_room (Fit *self)
{
  Place *image = find_only_image (self);
  int extent = 0;
  int height;

  if (image == NULL)
    return;
  for (guint i = 0; i < self->places->len; i++)
    extent += get_extent (&get_place (self, i)->unit, i == 0);

  height = image->unit.height - image->unit.gap - MAX (0, extent - self->ruler.room);
  if (height >= self->ruler.room * LEAST_IMAGE)
    showcase_unit_shrink (&image->unit, &self->ruler, height);
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

/* Cuts a unit that ends on this page so that something is left of it, once. */
static void
hold_back (Fit *self,
           const ShowcaseUnit *unit,
           ShowcaseUnit *part,
           ShowcaseUnit *rest,
           gboolean *hold)
{
  ShowcaseUnit held = *unit;
  ShowcaseUnit shorter;
  int extent = self->y == 0 ? part->height - part->gap : part->height;

  if (!*hold || rest->start < rest->end)
    return;
  *hold = FALSE;
  if (!showcase_unit_cut (&held, &self->ruler, SHOWCASE_BREAKS_PARTS, self->y == 0, extent - 1, &shorter))
    return;

  *part = shorter;
  *rest = held;
}

/* Below other text only whole sentences, rows and lines are set; on a page of its own, and below its heading, a text is divided where it has to be. */
static gboolean
put_some (Fit *self,
          ShowcaseUnit *unit,
          gboolean *hold)
{
  ShowcaseBreaks finest = self->only_headings ? SHOWCASE_BREAKS_CHARACTERS : SHOWCASE_BREAKS_PARTS;

  for (ShowcaseBreaks kind = SHOWCASE_BREAKS_PARTS; kind <= finest; kind++)
    {
      ShowcaseUnit rest = *unit;
      ShowcaseUnit part;

      if (showcase_unit_cut (&rest, &self->ruler, kind, self->y == 0, self->ruler.room - self->y, &part))
        {
          hold_back (self, unit, &part, &rest, hold);
          put (self, &part, FALSE);
          *unit = rest;
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
  gboolean hold = place->turns;

  if (!place->joined && !self->only_headings && self->ruler.room - self->y < self->ruler.room * LEAST_ROOM)
    return FALSE;
  if (!put_some (self, &rest, &hold) && self->y > 0)
    return FALSE;
  while (rest.start < rest.end)
    {
      if (self->y > 0)
        turn_page (self);
      /* Not one line fits: then the room is not one that anything could be read in. */
      if (!put_some (self, &rest, &hold))
        {
          put (self, &rest, FALSE);
          break;
        }
    }

  return TRUE;
}

static gboolean
is_tall (const Fit *self,
         const Place *place)
{
  return get_extent (&place->unit, TRUE) > self->ruler.room;
}

/* Fills pages, in order. */
static guint
fill (Fit *self)
{
  self->page = 0;
  self->y = 0;
  self->only_headings = TRUE;
  g_array_set_size (self->slices, 0);
  for (guint i = 0; i < self->places->len && !g_cancellable_is_cancelled (self->cancellable);)
    {
      const Place *place = get_place (self, i);

      if (is_tall (self, place))
        {
          if (put_tall (self, place))
            {
              i++;
              continue;
            }
        }
      else if (self->y == 0 || (!place->turns && self->y + get_group_extent (self, i, FALSE) <= self->ruler.room))
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
    if (is_tall (self, get_place (self, i)))
      return TRUE;

  return FALSE;
}

/* Where nothing has to be divided, pages are about equally full. */
static void
balance (Fit *self)
{
  g_autoptr (GArray) shares = g_array_new (FALSE, FALSE, sizeof (ShowcaseShare));
  guint n_shares = 0;

  for (guint i = 0; i < self->places->len; i = get_place (self, i)->group_end)
    {
      ShowcaseShare share = {
        .at_top = get_group_extent (self, i, TRUE),
        .below = get_group_extent (self, i, FALSE),
        .keep = get_place (self, get_place (self, i)->group_end - 1)->keep,
      };

      g_array_append_val (shares, share);
    }
  showcase_balance_shares ((ShowcaseShare *)shares->data, shares->len, self->ruler.room);
  for (guint i = 0; i < self->places->len; i = get_place (self, i)->group_end)
    get_place (self, i)->turns = g_array_index (shares, ShowcaseShare, n_shares++).turns;
}

static gboolean
is_one_line (const Fit *self,
             const ShowcaseSlice *slice)
{
  int line = showcase_typesetter_get_face (self->ruler.typesetter, SHOWCASE_FACE_BODY)->line_height;

  return slice->start == 0 && showcase_document_get_block (self->ruler.document, slice->block)->kind == SHOWCASE_BLOCK_PARAGRAPH && slice->height < 2 * line;
}

/* A single line that is left for the last page gets what is before it for company, if that does not make one more page. */
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
  get_place (self, before)->turns = TRUE;
  if (fill (self) == n_pages)
    return;
  get_place (self, before)->turns = FALSE;
  fill (self);
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
  };
  gboolean is_divided;
  guint n_pages;

  showcase_ruler_init (&self.ruler, document, typesetter, width, height);
  add_places (&self, first, n_blocks, steps);
  make_room (&self);
  find_groups (&self);
  is_divided = is_any_tall (&self);
  if (!is_divided)
    balance (&self);
  n_pages = fill (&self);
  if (is_divided)
    accompany_last (&self, n_pages);
  g_array_unref (self.places);
  showcase_ruler_clear (&self.ruler);

  return self.slices;
}
