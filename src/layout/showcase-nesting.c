/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where a block stands: the quotes and list items around it, what they indent it by, and the space between it and the block before.
 * Both walk up the containers, never down and never by recursion. */

#include "config.h"

#include "showcase-nesting.h"

#include <math.h>

/* Below this many ems a column is narrow, and indents take a smaller part of it. */
#define NARROW_EMS 26
#define NARROW_SHARE 0.8

/* Text is not made narrower than this many ems by what it stands in. */
#define LEAST_EMS 10

static guint
count_digits (guint64 number)
{
  guint digits = 1;

  for (; number > 9; number /= 10)
    digits++;

  return digits;
}

/* A list has at most as many items as blocks, so the widest number is known without visiting its items. */
static int
measure_item (const ShowcaseContainer *list,
              const ShowcaseStyle *style,
              double share,
              double digit_width)
{
  int indent = showcase_style_to_pixels (style, style->list_indent * share);
  guint digits;

  if (!list->ordered)
    return indent;

  digits = count_digits ((guint64)list->number + MAX (list->n_blocks, 1) - 1);
  return MAX (indent, (int)ceil ((digits + 0.6) * digit_width + style->body * 0.45));
}

static void
place_level (ShowcaseNesting *self,
             ShowcaseDocument *document,
             ShowcaseLevel *level,
             guint *bullets,
             const ShowcaseStyle *style,
             double share,
             double digit_width)
{
  const ShowcaseContainer *container = showcase_document_get_container (document, level->container);

  level->kind = container->kind;
  level->variant = container->variant;
  level->start = self->indent;
  level->inset = self->inset;
  if (level->kind != SHOWCASE_CONTAINER_ITEM)
    {
      self->indent += showcase_style_to_pixels (style, style->quote_indent * share);
    }
  else
    {
      const ShowcaseContainer *list = showcase_document_get_container (document, container->parent);

      level->ordered = list->ordered;
      level->number = container->number;
      if (!list->ordered)
        {
          level->bullet = MIN (*bullets, 2);
          *bullets += 1;
        }
      self->indent += measure_item (list, style, share, digit_width);
    }
  if (showcase_nesting_is_alert (level->variant))
    self->inset += showcase_style_to_pixels (style, style->alert_padding_x * share);
  level->end = self->indent;
}

/* Places the outermost levels, up to @n_levels with the innermost one. */
static void
place_levels (ShowcaseNesting *self,
              ShowcaseDocument *document,
              const guint *containers,
              guint innermost,
              guint n_levels,
              const ShowcaseStyle *style,
              double share,
              double digit_width)
{
  guint bullets = 0;

  self->n_levels = n_levels;
  self->indent = 0;
  self->inset = 0;
  for (guint i = 0; i < n_levels; i++)
    {
      ShowcaseLevel *level = &self->levels[i];

      *level = (ShowcaseLevel){ .container = i + 1 == n_levels ? innermost : containers[i] };
      place_level (self, document, level, &bullets, style, share, digit_width);
    }
}

/**
 * showcase_nesting_init:
 * @self: (out caller-allocates): the nesting to fill
 * @document: a document
 * @block: one of its blocks
 * @style: the style
 * @width: the width of the column, in pixels
 * @digit_width: the width of a digit of running text, in pixels
 *
 * Finds what a block stands in. The time is proportional to the number of containers around it, the space is constant. In a narrow column fewer
 * levels are shown, so that text keeps its least width.
 */
void
showcase_nesting_init (ShowcaseNesting *self,
                       ShowcaseDocument *document,
                       guint block,
                       const ShowcaseStyle *style,
                       double width,
                       double digit_width)
{
  guint ring[SHOWCASE_NESTING_MAX];
  guint containers[SHOWCASE_NESTING_MAX] = { 0 };
  double share = width < NARROW_EMS * style->body ? NARROW_SHARE : 1;
  guint container = showcase_document_get_block (document, block)->container;
  guint innermost = SHOWCASE_NONE;
  guint seen = 0;
  guint n_levels;

  /* The ring ends up with the last ones of the walk, which are the outermost. */
  while (container != SHOWCASE_NONE)
    {
      const ShowcaseContainer *place = showcase_document_get_container (document, container);

      if (place->kind != SHOWCASE_CONTAINER_LIST)
        {
          if (seen == 0)
            innermost = container;
          ring[seen++ % SHOWCASE_NESTING_MAX] = container;
        }
      container = place->parent;
    }

  n_levels = MIN (seen, SHOWCASE_NESTING_MAX);
  for (guint i = 0; i < n_levels; i++)
    containers[i] = ring[(seen - 1 - i) % SHOWCASE_NESTING_MAX];
  do
    place_levels (self, document, containers, innermost, n_levels, style, share, digit_width);
  while (self->indent + self->inset > width - LEAST_EMS * style->body && n_levels-- > 1);
}

/**
 * showcase_nesting_is_alert:
 * @variant: a #ShowcaseVariant
 *
 * Tells whether a container is an alert.
 *
 * Returns: whether it is
 */
gboolean
showcase_nesting_is_alert (guint variant)
{
  return variant >= SHOWCASE_VARIANT_NOTE && variant <= SHOWCASE_VARIANT_CAUTION;
}

/* What a kind of block asks for above itself (or below, which is the same but for headings). */
static double
ask_gap (const ShowcaseBlock *block,
         const ShowcaseStyle *style,
         gboolean above)
{
  int level = CLAMP (block->level, 1, SHOWCASE_HEADING_LEVELS) - 1;

  switch (block->kind)
    {
    case SHOWCASE_BLOCK_HEADING:
      return above ? style->heading_above[level] : style->heading_below[level];
    case SHOWCASE_BLOCK_CODE:
    case SHOWCASE_BLOCK_HTML:
      return style->code_gap;
    case SHOWCASE_BLOCK_RULE:
      return style->rule_gap;
    case SHOWCASE_BLOCK_IMAGE:
      return style->image_gap;
    default:
      return style->paragraph_gap;
    }
}

/* The innermost container that holds both the block and the one before it. */
static guint
find_shared_container (ShowcaseDocument *document,
                       guint block)
{
  guint container = showcase_document_get_block (document, block)->container;

  while (container != SHOWCASE_NONE)
    {
      const ShowcaseContainer *place = showcase_document_get_container (document, container);

      if (place->first_block != block)
        break;
      container = place->parent;
    }

  return container;
}

static double
find_list_gap (ShowcaseDocument *document,
               guint container,
               const ShowcaseStyle *style)
{
  const ShowcaseContainer *place;
  gboolean between_items;

  if (container == SHOWCASE_NONE)
    return style->paragraph_gap;
  place = showcase_document_get_container (document, container);
  if (place->kind == SHOWCASE_CONTAINER_QUOTE || place->kind == SHOWCASE_CONTAINER_DETAILS)
    return style->paragraph_gap;

  between_items = place->kind == SHOWCASE_CONTAINER_LIST;
  if (!between_items)
    place = showcase_document_get_container (document, place->parent);
  if (place->tight)
    return style->tight_gap;

  return between_items ? style->item_gap : MIN (style->item_gap, style->paragraph_gap);
}

static gboolean
is_text (const ShowcaseBlock *block)
{
  return block->kind == SHOWCASE_BLOCK_PARAGRAPH;
}

/**
 * showcase_nesting_starts_footnotes:
 * @document: a document
 * @block: one of its blocks
 *
 * Tells whether the footnotes start with a block.
 *
 * Returns: whether they do
 */
gboolean
showcase_nesting_starts_footnotes (ShowcaseDocument *document,
                                   guint block)
{
  guint item;

  if (showcase_document_get_n_footnotes (document) == 0)
    return FALSE;

  item = showcase_document_get_footnote (document, 0)->container;
  return item != SHOWCASE_NONE && showcase_document_get_container (document, item)->first_block == block;
}

/**
 * showcase_nesting_get_gap:
 * @document: a document
 * @block: one of its blocks
 * @style: the style
 *
 * Finds the space between a block and the one before it. All space between blocks stands above a block; the first has none.
 *
 * Returns: the gap in pixels
 */
int
showcase_nesting_get_gap (ShowcaseDocument *document,
                          guint block,
                          const ShowcaseStyle *style)
{
  const ShowcaseBlock *here = showcase_document_get_block (document, block);
  const ShowcaseBlock *before;
  double above;
  double below;

  if (block == 0 || (here->flags & SHOWCASE_BLOCK_JOINED) != 0)
    return 0;

  if (showcase_nesting_starts_footnotes (document, block))
    return showcase_style_to_pixels (style, style->footnotes_gap);

  before = showcase_document_get_block (document, block - 1);
  if ((before->flags & SHOWCASE_BLOCK_TITLE) != 0 && is_text (here) && here->container == before->container)
    return showcase_style_to_pixels (style, style->title_gap);
  if (is_text (here) && is_text (before))
    return showcase_style_to_pixels (style, find_list_gap (document, find_shared_container (document, block), style));

  /* What follows a heading belongs to it; only what has edges of its own is kept off a little. */
  if (before->kind == SHOWCASE_BLOCK_HEADING && is_text (here))
    return showcase_style_to_pixels (style, ask_gap (before, style, FALSE));

  above = ask_gap (here, style, TRUE);
  below = ask_gap (before, style, FALSE);
  if (before->kind == SHOWCASE_BLOCK_HEADING)
    above *= here->kind == SHOWCASE_BLOCK_HEADING ? 0.5 : 0.75;

  return showcase_style_to_pixels (style, MAX (above, below));
}
