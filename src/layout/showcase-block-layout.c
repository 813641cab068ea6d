/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A block and a width to what can be painted, measured and hit. There is one such function for the screen, the worker that measures and
 * everything that comes later; it touches nothing but its arguments and may run in any thread that owns its typesetter. */

#include "config.h"

#include "showcase-attributes.h"
#include "showcase-block-layout-private.h"
#include "showcase-composer.h"
#include "showcase-figure.h"
#include "showcase-grid.h"
#include "showcase-markers.h"
#include "showcase-rich-text.h"

#include <math.h>

static void
clear_piece (gpointer piece)
{
  g_object_unref (((ShowcasePiece *)piece)->layout);
  g_clear_pointer (&((ShowcasePiece *)piece)->isolates, g_array_unref);
}

/* The sign of an alert stands before its name, in the colour of both. */
static void
compose_alert_title (ShowcaseComposer *composer,
                     guint variant)
{
  const ShowcaseStyle *style = composer->style;
  const ShowcaseFace *face = showcase_typesetter_get_face (composer->typesetter, SHOWCASE_FACE_BODY);
  ShowcaseColorRole role = showcase_style_get_alert_role (variant - SHOWCASE_VARIANT_NOTE);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  const char *text = showcase_document_get_block_text (composer->document, composer->index);
  int size = showcase_style_to_pixels (style, 1.05);
  int indent = size + showcase_style_to_pixels (style, 0.5);
  ShowcasePiece *piece;

  pango_attr_list_insert (attributes, pango_attr_weight_new ((PangoWeight)style->strong_weight));
  showcase_composer_add_box (composer, SHOWCASE_BOX_ALERT, role, composer->nesting.indent,
                             composer->y + face->baseline - (int)lround (0.36 * style->body + size / 2.0), size, size);
  piece = showcase_composer_add_text (composer, SHOWCASE_FACE_BODY, text, (int)composer->block->length, attributes, composer->mirrored,
                                      composer->nesting.indent + indent, MAX (showcase_composer_get_room (composer) - indent, 1));
  showcase_composer_set_range (piece, 0, composer->block->length);
  piece->role = role;
  composer->y += piece->n_lines * piece->line_height;
}

static guint
find_alert (ShowcaseComposer *composer)
{
  guint variant = SHOWCASE_VARIANT_NONE;

  if ((composer->block->flags & SHOWCASE_BLOCK_TITLE) != 0)
    variant = showcase_document_get_container (composer->document, composer->block->container)->variant;

  return showcase_nesting_is_alert (variant) ? variant : SHOWCASE_VARIANT_NONE;
}

/* The spans of a part of a text, counted from its start. */
static ShowcaseSpan *
cut_spans (const ShowcaseBlockPart *part,
           const ShowcaseSpan *spans,
           guint n_spans,
           guint *n_cut)
{
  ShowcaseSpan *cut = g_new (ShowcaseSpan, MAX (n_spans, 1));

  *n_cut = 0;
  for (guint i = 0; i < n_spans; i++)
    {
      guint start = MAX (spans[i].start, part->start);
      guint end = MIN (spans[i].start + spans[i].length, part->end);

      if (start >= end)
        continue;
      cut[*n_cut] = spans[i];
      cut[*n_cut].start = start - part->start;
      cut[*n_cut].length = end - start;
      (*n_cut)++;
    }

  return cut;
}

static gboolean
is_whole (ShowcaseComposer *composer)
{
  return composer->part.start == 0 && composer->part.end == composer->block->length;
}

static void
compose_text (ShowcaseComposer *composer)
{
  const ShowcaseBlock *block = composer->block;
  const ShowcaseBlockPart *part = &composer->part;
  gboolean heading = block->kind == SHOWCASE_BLOCK_HEADING;
  int level = CLAMP (block->level, 1, SHOWCASE_HEADING_LEVELS) - 1;
  ShowcaseFaceKind kind = heading ? SHOWCASE_FACE_HEADING + level : SHOWCASE_FACE_BODY;
  g_autofree ShowcaseSpan *cut = NULL;
  const ShowcaseSpan *spans;
  ShowcasePiece *piece;
  guint n_spans;

  spans = showcase_document_get_spans (composer->document, composer->index, &n_spans);
  if (!is_whole (composer))
    spans = cut = cut_spans (part, spans, n_spans, &n_spans);
  piece = showcase_rich_text_add (composer, kind, heading ? composer->style->heading_weight[level] : composer->style->text_weight,
                                  showcase_document_get_block_text (composer->document, composer->index) + part->start, part->end - part->start,
                                  spans, n_spans, composer->nesting.indent, showcase_composer_get_room (composer), NULL);
  showcase_composer_set_range (piece, part->start, part->end - part->start);
  composer->y += piece->n_lines * piece->line_height;
}

static gboolean
is_joined (ShowcaseComposer *composer,
           guint block)
{
  return block < showcase_document_get_n_blocks (composer->document) && (showcase_document_get_block (composer->document, block)->flags & SHOWCASE_BLOCK_JOINED) != 0;
}

static void
compose_code (ShowcaseComposer *composer)
{
  const ShowcaseStyle *style = composer->style;
  const ShowcaseFace *face = showcase_typesetter_get_face (composer->typesetter, SHOWCASE_FACE_CODE);
  gboolean wraps = composer->block->kind == SHOWCASE_BLOCK_HTML;
  const ShowcaseBlockPart *part = &composer->part;
  const char *text = showcase_document_get_block_text (composer->document, composer->index) + part->start;
  g_autoptr (PangoAttrList) attributes = showcase_attributes_new_for_code ();
  gboolean open_above = part->start > 0 || is_joined (composer, composer->index);
  gboolean open_below = part->end < composer->block->length || is_joined (composer, composer->index + 1);
  gboolean has_top = !open_above || part->start > 0 || part->has_head;
  gboolean has_bottom = !open_below || part->end < composer->block->length;
  guint length = part->end - part->start;
  int padding_x = MIN (showcase_style_to_pixels (style, style->code_padding_x), showcase_composer_get_room (composer) / 8);
  int padding_y = showcase_style_to_pixels (style, style->code_padding_y);
  int top = composer->y;
  double width = showcase_composer_get_room (composer) - 2 * padding_x;
  ShowcasePiece *piece;
  ShowcaseBox *box;
  int content;

  /* The line that a part ends with is on another page. */
  if (part->end < composer->block->length && length > 0 && text[length - 1] == '\n')
    length--;
  composer->y += has_top ? padding_y : 0;
  piece = showcase_composer_add_text (composer, SHOWCASE_FACE_CODE, text, (int)length, attributes, FALSE,
                                      composer->nesting.indent + padding_x, wraps ? width : MAX (width, style->code_measure * face->char_width));
  showcase_composer_set_range (piece, part->start, length);
  piece->role = wraps ? SHOWCASE_COLOR_DIM : SHOWCASE_COLOR_TEXT;
  composer->y += piece->n_lines * piece->line_height + (has_bottom ? padding_y : 0);
  if (!wraps)
    {
      /* Code reads from the left wherever it stands. */
      piece->x = showcase_composer_get_left (composer, composer->nesting.indent, showcase_composer_get_room (composer)) + padding_x;
      pango_layout_get_size (piece->layout, &content, NULL);
      showcase_composer_set_window (composer, top, ceil ((double)content / PANGO_SCALE) + 2 * padding_x, FALSE, 0, composer->boxes->len);
    }

  box = showcase_composer_add_box (composer, SHOWCASE_BOX_CODE, SHOWCASE_COLOR_CODE_BACKGROUND, composer->nesting.indent, top,
                                   showcase_composer_get_room (composer), composer->y - top);
  box->radius = showcase_style_to_pixels (style, style->radius);
  box->open_above = open_above;
  box->open_below = open_below;
}

static void
compose_rule (ShowcaseComposer *composer)
{
  int height = showcase_style_to_pixels (composer->style, composer->style->rule_width);

  showcase_composer_add_box (composer, SHOWCASE_BOX_RULE, SHOWCASE_COLOR_RULE, composer->nesting.indent, composer->y,
                             showcase_composer_get_room (composer), height);
  composer->y += height;
}

/* The baseline that a marker shares: of the text, when the block starts with one, or else where a first line of text would have it. */
static void
compose_markers (ShowcaseComposer *composer,
                 int top)
{
  const ShowcaseFace *body = showcase_typesetter_get_face (composer->typesetter, SHOWCASE_FACE_BODY);
  int bottom = composer->y;
  int baseline = body->baseline;

  for (guint i = 0; i < composer->pieces->len; i++)
    {
      const ShowcasePiece *piece = &g_array_index (composer->pieces, ShowcasePiece, i);

      if (piece->is_text)
        {
          baseline = piece->y - top + piece->baseline;
          break;
        }
    }

  composer->y = top;
  showcase_markers_add (composer, baseline);
  composer->y = bottom;
  /* A rule or a small image is less high than the number beside it. */
  if ((composer->block->flags & SHOWCASE_BLOCK_ITEM_START) != 0)
    composer->y = MAX (composer->y, top + body->line_height);
}

/* Containers have the direction of what they start with, so that all the bars and markers of one stand at the same side. The name of an alert is not
 * something that its author wrote. */
static gboolean
find_mirrored (ShowcaseComposer *composer)
{
  const ShowcaseBlock *block = composer->block;

  if (composer->nesting.n_levels > 0)
    {
      guint outermost = composer->nesting.levels[0].container;
      const ShowcaseContainer *container = showcase_document_get_container (composer->document, outermost);
      guint first = container->first_block;

      if (showcase_nesting_is_alert (container->variant) && container->n_blocks > 1)
        first++;
      block = showcase_document_get_block (composer->document, first);
    }

  return (block->flags & SHOWCASE_BLOCK_RTL) != 0;
}

static void
compose (ShowcaseComposer *composer,
         int gap,
         const char *reason)
{
  int top = gap + showcase_markers_find_top (composer);
  guint alert = find_alert (composer);

  composer->y = top;
  switch (composer->block->kind)
    {
    case SHOWCASE_BLOCK_CODE:
    case SHOWCASE_BLOCK_HTML:
      compose_code (composer);
      break;
    case SHOWCASE_BLOCK_TABLE:
      showcase_grid_add (composer);
      break;
    case SHOWCASE_BLOCK_RULE:
      compose_rule (composer);
      break;
    case SHOWCASE_BLOCK_IMAGE:
      showcase_figure_add (composer, reason);
      break;
    default:
      if (alert != SHOWCASE_VARIANT_NONE)
        compose_alert_title (composer, alert);
      else
        compose_text (composer);
    }
  if (composer->part.start == 0)
    compose_markers (composer, top);
  showcase_markers_add_bars (composer, gap);
}

/**
 * showcase_block_layout_new:
 * @document: a document
 * @block: one of its blocks
 * @typesetter: the fonts and sizes
 * @width: the width of the text column, in pixels
 * @reason: (nullable): of an image that can't be shown, why; %NULL otherwise
 *
 * Lays a block out.
 *
 * Returns: (transfer full): the layout
 */
ShowcaseBlockLayout *
showcase_block_layout_new (ShowcaseDocument *document,
                           guint block,
                           ShowcaseTypesetter *typesetter,
                           int width,
                           const char *reason)
{
  ShowcaseBlockPart part = { .end = showcase_document_get_block (document, block)->length };

  return showcase_block_layout_new_part (document, block, &part, typesetter, width, reason);
}

/**
 * showcase_block_layout_new_part:
 * @document: a document
 * @block: one of its blocks
 * @part: which part of the block
 * @typesetter: the fonts and sizes
 * @width: the width of the text column, in pixels
 * @reason: (nullable): of an image that can't be shown, why; %NULL otherwise
 *
 * Lays a part of a block out. Offsets are those of the whole block. A part that is not the first has no marker. One that starts or ends within a row of
 * a table has of each cell what is in the part.
 *
 * Returns: (transfer full): the layout
 */
ShowcaseBlockLayout *
showcase_block_layout_new_part (ShowcaseDocument *document,
                                guint block,
                                const ShowcaseBlockPart *part,
                                ShowcaseTypesetter *typesetter,
                                int width,
                                const char *reason)
{
  ShowcaseBlockLayout *self = g_new0 (ShowcaseBlockLayout, 1);
  const ShowcaseStyle *style = showcase_typesetter_get_style (typesetter);
  ShowcaseComposer composer = {
    .document = document,
    .index = block,
    .block = showcase_document_get_block (document, block),
    .typesetter = typesetter,
    .style = style,
    .width = MAX (width, 1),
    .part = *part,
  };

  self->pieces = composer.pieces = g_array_new (FALSE, FALSE, sizeof (ShowcasePiece));
  self->boxes = composer.boxes = g_array_new (FALSE, FALSE, sizeof (ShowcaseBox));
  self->areas = composer.areas = g_array_new (FALSE, FALSE, sizeof (ShowcaseLinkArea));
  g_array_set_clear_func (self->pieces, clear_piece);

  showcase_nesting_init (&composer.nesting, document, block, style, composer.width,
                         showcase_typesetter_get_digit_width (typesetter));
  composer.mirrored = find_mirrored (&composer);
  self->gap = showcase_nesting_get_gap (document, block, style);
  compose (&composer, self->gap, reason);
  self->height = composer.y;
  self->window = composer.window;

  return self;
}

/**
 * showcase_block_layout_free:
 * @self: (transfer full): a layout
 *
 * Frees a layout.
 */
void
showcase_block_layout_free (ShowcaseBlockLayout *self)
{
  g_array_unref (self->pieces);
  g_array_unref (self->boxes);
  g_array_unref (self->areas);
  g_clear_pointer (&self->code_spans, g_array_unref);
  g_free (self);
}

/**
 * showcase_block_layout_set_folded:
 * @self: the layout of a summary
 * @folded: whether its details are folded
 *
 * Says which way the triangle beside a summary points. Moves nothing.
 */
void
showcase_block_layout_set_folded (ShowcaseBlockLayout *self,
                                  gboolean folded)
{
  for (guint i = 0; i < self->boxes->len; i++)
    {
      ShowcaseBox *box = &g_array_index (self->boxes, ShowcaseBox, i);

      if (box->kind == SHOWCASE_BOX_FOLDED || box->kind == SHOWCASE_BOX_UNFOLDED)
        box->kind = folded ? SHOWCASE_BOX_FOLDED : SHOWCASE_BOX_UNFOLDED;
    }
}

/**
 * showcase_block_layout_get_height:
 * @self: a layout
 *
 * Gets the height of a block, with the space above it.
 *
 * Returns: the height in pixels
 */
int
showcase_block_layout_get_height (ShowcaseBlockLayout *self)
{
  return self->height;
}

/**
 * showcase_block_layout_get_gap:
 * @self: a layout
 *
 * Gets the space above a block.
 *
 * Returns: the part of the height that is empty, in pixels
 */
int
showcase_block_layout_get_gap (ShowcaseBlockLayout *self)
{
  return self->gap;
}

/**
 * showcase_block_layout_get_pieces:
 * @self: a layout
 * @n_pieces: (out): how many
 *
 * Gets the texts of a block.
 *
 * Returns: (transfer none) (array length=n_pieces): the texts
 */
const ShowcasePiece *
showcase_block_layout_get_pieces (ShowcaseBlockLayout *self,
                                  guint *n_pieces)
{
  *n_pieces = self->pieces->len;
  return (const ShowcasePiece *)self->pieces->data;
}

/**
 * showcase_block_layout_get_boxes:
 * @self: a layout
 * @n_boxes: (out): how many
 *
 * Gets the boxes of a block, in the order to paint them.
 *
 * Returns: (transfer none) (array length=n_boxes): the boxes
 */
const ShowcaseBox *
showcase_block_layout_get_boxes (ShowcaseBlockLayout *self,
                                 guint *n_boxes)
{
  *n_boxes = self->boxes->len;
  return (const ShowcaseBox *)self->boxes->data;
}

/**
 * showcase_block_layout_get_link_areas:
 * @self: a layout
 * @n_areas: (out): how many
 *
 * Gets the places of a block's links.
 *
 * Returns: (transfer none) (array length=n_areas): the areas
 */
const ShowcaseLinkArea *
showcase_block_layout_get_link_areas (ShowcaseBlockLayout *self,
                                      guint *n_areas)
{
  *n_areas = self->areas->len;
  return (const ShowcaseLinkArea *)self->areas->data;
}

/**
 * showcase_block_layout_set_code_spans:
 * @self: a layout
 * @spans: (element-type ShowcaseCodeSpan) (nullable): the colours of its text
 *
 * Sets what colours a block of code has. Nothing else about the layout changes.
 */
void
showcase_block_layout_set_code_spans (ShowcaseBlockLayout *self,
                                      GArray *spans)
{
  if (self->code_spans == spans)
    return;

  g_clear_pointer (&self->code_spans, g_array_unref);
  self->code_spans = spans != NULL ? g_array_ref (spans) : NULL;
}
