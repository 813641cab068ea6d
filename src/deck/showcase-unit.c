/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How much room a block takes, and how much of one that is taller than the room fits into it. Lines of text do not change when what comes after them is
 * on another page, so that one layout of the whole tells where it can be cut. */

#include "config.h"

#include "showcase-unit.h"

#include "showcase-block-layout.h"

/* What is looked at of a long text is this often what a page has room for: letters may be narrow. */
#define SLACK 2

/* A rest this short is looked at for being a lone line. */
#define REST_BYTES 512

/* The head of a table that takes more of a page than this stands there once. */
#define TALLEST_HEAD 0.4

static const ShowcaseBlock *
get_block (const ShowcaseRuler *ruler,
           guint block)
{
  return showcase_document_get_block (ruler->document, block);
}

static gboolean
is_table (const ShowcaseRuler *ruler,
          guint block)
{
  return get_block (ruler, block)->kind == SHOWCASE_BLOCK_TABLE;
}

static gboolean
is_image (const ShowcaseRuler *ruler,
          guint block)
{
  return get_block (ruler, block)->kind == SHOWCASE_BLOCK_IMAGE;
}

/* No page has more rows than this one ends. */
static guint
find_row_limit (const ShowcaseUnit *self,
                const ShowcaseRuler *ruler,
                guint n_rows)
{
  const char *text = showcase_document_get_block_text (ruler->document, self->block);

  for (guint i = self->start; i < self->end; i++)
    if (text[i] == '\n' && n_rows-- == 0)
      return i + 1;

  return self->end;
}

/* The end of what is looked at: no page has more text than that. An image shows only so much by itself. */
static guint
find_limit (const ShowcaseUnit *self,
            const ShowcaseRuler *ruler)
{
  const ShowcaseFace *face = showcase_typesetter_get_face (ruler->typesetter, SHOWCASE_FACE_BODY);
  double n_characters = SLACK * (ruler->room / face->line_height + 1.0) * (ruler->width / face->char_width + 1.0);
  const char *text = showcase_document_get_block_text (ruler->document, self->block);
  const char *p = text + self->start;

  if (is_table (ruler, self->block))
    return find_row_limit (self, ruler, ruler->room / face->line_height + 1);
  if (is_image (ruler, self->block) || self->end - self->start <= n_characters)
    return self->end;
  for (guint i = 0; p < text + self->end && i < n_characters; i++)
    p = g_utf8_next_char (p);

  return (guint)(p - text);
}

static ShowcaseBlockLayout *
lay_out (const ShowcaseUnit *self,
         ShowcaseRuler *ruler,
         guint end)
{
  ShowcaseBlockPart part = { .start = self->start, .end = end, .tallest = self->tallest, .has_head = self->has_head };

  part.columns = showcase_ruler_get_columns (ruler, self->block);
  return showcase_block_layout_new_part (ruler->document, self->block, &part, ruler->typesetter, ruler->width, NULL);
}

static gboolean
is_joined (const ShowcaseRuler *ruler,
           guint block)
{
  return (get_block (ruler, block)->flags & SHOWCASE_BLOCK_JOINED) != 0;
}

static void
take_heights (ShowcaseUnit *self,
              ShowcaseBlockLayout *layout)
{
  self->height = showcase_block_layout_get_height (layout);
  self->gap = showcase_block_layout_get_gap (layout);
}

static void
measure (ShowcaseUnit *self,
         ShowcaseRuler *ruler)
{
  guint limit = find_limit (self, ruler);
  g_autoptr (ShowcaseBlockLayout) layout = lay_out (self, ruler, limit);

  take_heights (self, layout);
  if (limit < self->end)
    self->height = MAX (self->height, self->gap + ruler->room + 1);
}

static int
get_extent (const ShowcaseUnit *self,
            gboolean at_top)
{
  return at_top ? self->height - self->gap : self->height;
}

/* What is above the text of a block that starts a page takes: an empty part has nothing else. */
static int
measure_head (ShowcaseRuler *ruler,
              guint block)
{
  ShowcaseUnit with = { .block = block, .has_head = TRUE };
  ShowcaseUnit without = { .block = block };

  measure (&with, ruler);
  measure (&without, ruler);

  return with.height - without.height;
}

static gboolean
may_have_head (const ShowcaseUnit *self,
               const ShowcaseRuler *ruler)
{
  switch (get_block (ruler, self->block)->kind)
    {
    case SHOWCASE_BLOCK_TABLE:
      return is_joined (ruler, self->block) || self->height - self->gap > ruler->room;
    case SHOWCASE_BLOCK_CODE:
    case SHOWCASE_BLOCK_HTML:
      return is_joined (ruler, self->block);
    default:
      return FALSE;
    }
}

/**
 * showcase_ruler_init:
 * @self: (out caller-allocates): a ruler
 * @document: a document
 * @typesetter: the fonts and sizes
 * @width: the width of a page's content, in pixels
 * @room: its height
 *
 * Makes a ruler. The document and the typesetter have to live as long as it does.
 */
void
showcase_ruler_init (ShowcaseRuler *self,
                     ShowcaseDocument *document,
                     ShowcaseTypesetter *typesetter,
                     int width,
                     int room)
{
  *self = (ShowcaseRuler){ document, typesetter, width, room, g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify)g_array_unref) };
}

/**
 * showcase_ruler_clear:
 * @self: a ruler
 *
 * Frees what a ruler has.
 */
void
showcase_ruler_clear (ShowcaseRuler *self)
{
  g_hash_table_unref (self->columns);
}

/**
 * showcase_ruler_get_columns:
 * @self: a ruler
 * @block: a block
 *
 * Gets where it is kept how wide the columns of a table are.
 *
 * Returns: (transfer none) (nullable) (element-type double): the widths, none when none of its parts has been laid out yet; %NULL if the block is no
 *   table
 */
GArray *
showcase_ruler_get_columns (ShowcaseRuler *self,
                            guint block)
{
  const ShowcaseTablePart *part = is_table (self, block) ? showcase_document_get_table_part (self->document, block) : NULL;
  GArray *columns = part != NULL ? g_hash_table_lookup (self->columns, GUINT_TO_POINTER (part->table)) : NULL;

  if (part != NULL && columns == NULL)
    {
      columns = g_array_new (FALSE, FALSE, sizeof (double));
      g_hash_table_insert (self->columns, GUINT_TO_POINTER (part->table), columns);
    }

  return columns;
}

/**
 * showcase_unit_init:
 * @self: (out caller-allocates): a unit
 * @ruler: what to measure with
 * @block: a block
 *
 * Measures a whole block. An image is as tall as a page at most, with its caption.
 */
void
showcase_unit_init (ShowcaseUnit *self,
                    ShowcaseRuler *ruler,
                    guint block)
{
  *self = (ShowcaseUnit){ .block = block, .end = get_block (ruler, block)->length, .tallest = ruler->room };
  measure (self, ruler);
  if (is_image (ruler, block))
    showcase_unit_shrink (self, ruler, ruler->room);
  if (may_have_head (self, ruler))
    {
      int head = measure_head (ruler, block);

      self->head = head <= ruler->room * TALLEST_HEAD ? head : 0;
    }
}

/**
 * showcase_unit_shrink:
 * @self: (inout): a whole image
 * @ruler: what to measure with
 * @height: the height that there is for it and its caption, without the gap, in pixels
 *
 * Makes an image smaller until there is room for it.
 */
void
showcase_unit_shrink (ShowcaseUnit *self,
                      ShowcaseRuler *ruler,
                      int height)
{
  while (self->height - self->gap > height && self->tallest > 1)
    {
      self->tallest = MAX (1, self->tallest - (self->height - self->gap - height));
      measure (self, ruler);
    }
}

/* The place in a text where the line ends that is the last above a height. */
static guint
find_line_end (const ShowcasePiece *piece,
               int bottom)
{
  int n_lines = MIN ((bottom - piece->y) / piece->line_height, piece->n_lines);
  PangoLayoutLine *line = n_lines > 0 ? pango_layout_get_line_readonly (piece->layout, n_lines - 1) : NULL;

  return line != NULL ? piece->start + (guint)(line->start_index + line->length) : piece->start;
}

/* The place up to which all text is above a height. Of the cells of a row the first that is not decides. */
static guint
find_end (ShowcaseBlockLayout *layout,
          guint end,
          int bottom)
{
  guint n_pieces;
  const ShowcasePiece *pieces = showcase_block_layout_get_pieces (layout, &n_pieces);

  for (guint i = 0; i < n_pieces; i++)
    if (pieces[i].is_text && pieces[i].y + pieces[i].n_lines * pieces[i].line_height > bottom)
      return find_line_end (&pieces[i], bottom);

  return end;
}

static gboolean
is_lone_line (const ShowcaseUnit *self,
              ShowcaseRuler *ruler,
              guint start)
{
  ShowcaseUnit rest = { .block = self->block, .start = start, .end = self->end };
  g_autoptr (ShowcaseBlockLayout) layout = NULL;
  const ShowcasePiece *pieces;
  guint n_pieces;

  if (self->end - start > REST_BYTES || is_table (ruler, self->block))
    return FALSE;

  layout = lay_out (&rest, ruler, rest.end);
  pieces = showcase_block_layout_get_pieces (layout, &n_pieces);
  for (guint i = 0; i < n_pieces; i++)
    if (pieces[i].is_text)
      return pieces[i].n_lines == 1;

  return FALSE;
}

/* What stands below the text of a row, or of code, belongs to it. */
static int
get_padding (const ShowcaseUnit *self,
             const ShowcaseRuler *ruler)
{
  const ShowcaseStyle *style = showcase_typesetter_get_style (ruler->typesetter);

  switch (get_block (ruler, self->block)->kind)
    {
    case SHOWCASE_BLOCK_TABLE:
      return showcase_style_to_pixels (style, style->cell_padding) + 1;
    case SHOWCASE_BLOCK_CODE:
    case SHOWCASE_BLOCK_HTML:
      return showcase_style_to_pixels (style, style->code_padding_y);
    default:
      return 0;
    }
}

/* How many of the places where a unit may be cut are above a height. */
static guint
count_breaks (GArray *breaks,
              guint end)
{
  guint n_breaks = breaks->len;

  while (n_breaks > 0 && g_array_index (breaks, guint, n_breaks - 1) > end)
    n_breaks--;

  return n_breaks;
}

/**
 * showcase_unit_cut:
 * @self: (inout): a unit; what is left of it is not measured
 * @ruler: what to measure with
 * @kind: where it may be cut
 * @at_top: whether it starts a page
 * @room: the height that there is, in pixels
 * @part: (out): the part that fits
 *
 * Cuts off as much as fits, all of it if that does, without leaving a lone line behind.
 *
 * Returns: whether anything fits; otherwise nothing is cut off
 */
gboolean
showcase_unit_cut (ShowcaseUnit *self,
                   ShowcaseRuler *ruler,
                   ShowcaseBreaks kind,
                   gboolean at_top,
                   int room,
                   ShowcaseUnit *part)
{
  guint limit = find_limit (self, ruler);
  g_autoptr (ShowcaseBlockLayout) layout = NULL;
  g_autoptr (GArray) breaks = NULL;
  guint n_breaks;

  self->has_head = at_top && self->head > 0 && (self->start > 0 || is_joined (ruler, self->block));
  layout = lay_out (self, ruler, limit);
  *part = *self;
  take_heights (part, layout);
  if (limit < self->end || get_extent (part, at_top) > room)
    {
      breaks = showcase_breaks_find (ruler->document, self->block, self->start, limit, kind);
      n_breaks = count_breaks (breaks, find_end (layout, limit, room + (at_top ? part->gap : 0) - get_padding (self, ruler)));
      if (n_breaks > 1 && is_lone_line (self, ruler, g_array_index (breaks, guint, n_breaks - 1)))
        n_breaks--;
      do
        {
          if (n_breaks == 0)
            return FALSE;
          part->end = g_array_index (breaks, guint, --n_breaks);
          measure (part, ruler);
        }
      while (get_extent (part, at_top) > room);
    }
  self->start = part->end;

  return TRUE;
}
