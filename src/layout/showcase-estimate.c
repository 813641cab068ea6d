/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Guesses heights from the number and kind of bytes in a block, so that a scrollbar is about right in the first frame of a long document. Exact
 * heights come from layouts; nothing here has to agree with them to the pixel. */

#include "config.h"

#include "showcase-estimate.h"
#include "showcase-figure.h"
#include "showcase-grid.h"
#include "showcase-nesting.h"

#include <math.h>
#include <string.h>

/* A line ends before the word that does not fit: on average half a word, and its space, stay empty. */
#define LOST_CHARS 2.7

/* Bold letters are this much wider than regular ones. */
#define BOLD 1.07

/* Widths of characters by the first byte of their UTF-8 form, in sixteenths of an average Latin one: Han, kana and Hangul are twice as wide,
 * pictures a little more; continuation bytes count nothing. */
#define WIDTH_UNIT 16

/* A document with the widths of its blocks and cells, whatever they are set in. */
typedef struct
{
  /* Borrowed */
  ShowcaseDocument *document;

  /* Owned */
  guint *widths;
  guint *cells;
} Estimate;

static void
init_byte_widths (guint8 widths[256])
{
  memset (widths, 16, 0x80);
  memset (widths + 0x80, 0, 0x40);
  memset (widths + 0xc0, 17, 0x20);
  memset (widths + 0xe0, 16, 0x10);
  memset (widths + 0xe3, 31, 0x0b);
  memset (widths + 0xf0, 38, 0x10);
}

static guint
sum_widths (const guint8 widths[256],
            const char *text,
            guint length)
{
  guint sum = 0;

  for (guint i = 0; i < length; i++)
    sum += widths[(guchar)text[i]];

  return sum;
}

static guint
count_cells (ShowcaseDocument *document)
{
  guint n_cells = 0;

  for (guint i = 0; i < showcase_document_get_n_tables (document); i++)
    {
      const ShowcaseTable *table = showcase_document_get_table (document, i);
      const ShowcaseTablePart *last = showcase_document_get_table_part (document, table->first_block + table->n_blocks - 1);
      const ShowcaseRow *row = showcase_document_get_row (document, last->first_row + last->n_rows - 1);

      n_cells = MAX (n_cells, row->first_cell + row->n_cells);
    }

  return n_cells;
}

static void
sum_cells (Estimate *self,
           const guint8 widths[256],
           guint block)
{
  const ShowcaseTablePart *part = showcase_document_get_table_part (self->document, block);
  const char *text = showcase_document_get_block_text (self->document, block);

  for (guint i = 0; i < part->n_rows; i++)
    {
      const ShowcaseRow *row = showcase_document_get_row (self->document, part->first_row + i);

      for (guint j = row->first_cell; j < row->first_cell + row->n_cells; j++)
        {
          const ShowcaseCell *cell = showcase_document_get_cell (self->document, j);

          self->cells[j] = sum_widths (widths, text + cell->start, cell->length);
        }
    }
}

/* Reads the text once, about a nanosecond a byte. */
static void
init_estimate (Estimate *self,
               ShowcaseDocument *document)
{
  guint n_blocks = showcase_document_get_n_blocks (document);
  guint8 byte_widths[256];

  init_byte_widths (byte_widths);
  self->document = document;
  self->widths = g_new0 (guint, MAX (n_blocks, 1));
  self->cells = g_new0 (guint, MAX (count_cells (document), 1));
  for (guint i = 0; i < n_blocks; i++)
    if (showcase_document_get_block (document, i)->kind == SHOWCASE_BLOCK_TABLE)
      sum_cells (self, byte_widths, i);
    else
      self->widths[i] = sum_widths (byte_widths, showcase_document_get_block_text (document, i), showcase_document_get_block (document, i)->length);
}

static void
clear_estimate (Estimate *self)
{
  g_free (self->widths);
  g_free (self->cells);
}

static double
guess_lines (double chars,
             double columns)
{
  if (chars <= columns)
    return 1;

  return floor (chars / MAX (columns - LOST_CHARS, 1)) + 1;
}

/* In code every line break is in the text, and all characters are equally wide. */
static double
count_code_lines (const char *text,
                  guint length,
                  double columns)
{
  const char *end = text + length;
  double lines = 0;

  while (text <= end)
    {
      const char *newline = memchr (text, '\n', (gsize)(end - text));
      const char *stop = newline != NULL ? newline : end;

      lines += MAX (1, ceil ((double)(stop - text) / columns));
      text = stop + 1;
    }

  return lines;
}

static double
guess_code (Estimate *self,
            guint block,
            ShowcaseTypesetter *typesetter,
            int room)
{
  const ShowcaseFace *face = showcase_typesetter_get_face (typesetter, SHOWCASE_FACE_CODE);
  const ShowcaseStyle *style = showcase_typesetter_get_style (typesetter);
  const ShowcaseBlock *place = showcase_document_get_block (self->document, block);
  const ShowcaseBlock *next = block + 1 < showcase_document_get_n_blocks (self->document) ? place + 1 : NULL;
  double columns = place->kind == SHOWCASE_BLOCK_CODE ? style->code_measure : MAX (floor ((room - 2 * style->code_padding_x * style->body) / face->char_width), 1);
  int padding = showcase_style_to_pixels (style, style->code_padding_y);
  int paddings = (place->flags & SHOWCASE_BLOCK_JOINED) == 0;

  paddings += next == NULL || (next->flags & SHOWCASE_BLOCK_JOINED) == 0;

  return count_code_lines (showcase_document_get_block_text (self->document, block), place->length, columns) * face->line_height + paddings * padding;
}

static double
guess_image (Estimate *self,
             guint block,
             ShowcaseTypesetter *typesetter,
             int room)
{
  const ShowcaseImage *image = showcase_document_get_image (self->document, showcase_document_get_block (self->document, block)->image);
  int width;
  int height;

  if (image->name == NULL)
    return 4.5 * showcase_typesetter_get_style (typesetter)->body;
  showcase_figure_measure (image, showcase_typesetter_get_style (typesetter)->image_scale, room, 0, &width, &height);

  return height;
}

static double
guess_text (Estimate *self,
            guint block,
            double char_width,
            double line_height,
            int room)
{
  return guess_lines ((double)self->widths[block] / WIDTH_UNIT, room / char_width) * line_height;
}

/* The fonts of headings are not asked: the first frame would wait for them to be loaded. */
static double
guess_heading (Estimate *self,
               guint block,
               ShowcaseTypesetter *typesetter,
               int room)
{
  const ShowcaseStyle *style = showcase_typesetter_get_style (typesetter);
  int level = CLAMP (showcase_document_get_block (self->document, block)->level, 1, SHOWCASE_HEADING_LEVELS) - 1;
  double scale = style->heading_scale[level];
  double char_width = showcase_typesetter_get_face (typesetter, SHOWCASE_FACE_BODY)->char_width * scale * BOLD;

  return guess_text (self, block, char_width, round (style->body * scale * style->heading_line_height), room);
}

/* The columns of a table, as its first rows want them and the room allows. */
static double *
guess_columns (Estimate *self,
               const ShowcaseTable *table,
               ShowcaseTypesetter *typesetter,
               int room)
{
  const ShowcaseStyle *style = showcase_typesetter_get_style (typesetter);
  const ShowcaseTablePart *first = showcase_document_get_table_part (self->document, table->first_block);
  double char_width = showcase_typesetter_get_face (typesetter, SHOWCASE_FACE_BODY)->char_width;
  double *columns = g_new0 (double, table->n_columns);
  g_autofree double *leasts = g_new0 (double, table->n_columns);

  for (guint i = 0; i < first->n_rows; i++)
    {
      const ShowcaseRow *row = showcase_document_get_row (self->document, first->first_row + i);

      for (guint j = 0; j < row->n_cells; j++)
        columns[j] = MAX (columns[j], ceil (self->cells[row->first_cell + j] * char_width * (i == 0 ? BOLD : 1) / WIDTH_UNIT) + 1);
    }
  for (guint j = 0; j < table->n_columns; j++)
    leasts[j] = MIN (columns[j], style->least_text * style->body);
  showcase_grid_share_room (columns, leasts, table->n_columns, room - (table->n_columns - 1.0) * showcase_style_to_pixels (style, style->cell_gap));

  return columns;
}

static double
guess_table (Estimate *self,
             guint block,
             ShowcaseTypesetter *typesetter,
             int room)
{
  const ShowcaseTablePart *part = showcase_document_get_table_part (self->document, block);
  const ShowcaseTable *table = showcase_document_get_table (self->document, part->table);
  const ShowcaseStyle *style = showcase_typesetter_get_style (typesetter);
  const ShowcaseFace *face = showcase_typesetter_get_face (typesetter, SHOWCASE_FACE_BODY);
  g_autofree double *columns = guess_columns (self, table, typesetter, room);
  double height = part->n_rows * (2.0 * showcase_style_to_pixels (style, style->cell_padding) + 1);

  for (guint i = 0; i < part->n_rows; i++)
    {
      const ShowcaseRow *row = showcase_document_get_row (self->document, part->first_row + i);
      double lines = 1;

      for (guint j = 0; j < row->n_cells; j++)
        lines = MAX (lines, guess_lines ((double)self->cells[row->first_cell + j] / WIDTH_UNIT, columns[j] / face->char_width));
      height += lines * face->line_height;
    }

  return height;
}

static double
guess (Estimate *self,
       guint block,
       ShowcaseTypesetter *typesetter,
       int room)
{
  const ShowcaseFace *body = showcase_typesetter_get_face (typesetter, SHOWCASE_FACE_BODY);

  switch (showcase_document_get_block (self->document, block)->kind)
    {
    case SHOWCASE_BLOCK_CODE:
    case SHOWCASE_BLOCK_HTML:
      return guess_code (self, block, typesetter, room);
    case SHOWCASE_BLOCK_TABLE:
      return guess_table (self, block, typesetter, room);
    case SHOWCASE_BLOCK_RULE:
      return 1;
    case SHOWCASE_BLOCK_IMAGE:
      return guess_image (self, block, typesetter, room);
    case SHOWCASE_BLOCK_HEADING:
      return guess_heading (self, block, typesetter, room);
    default:
      return guess_text (self, block, body->char_width, body->line_height, room);
    }
}

/* Containers come after those they stand in, so that one pass finds the indent of all. */
static int *
find_indents (Estimate *self,
              const ShowcaseStyle *style)
{
  guint n_containers = showcase_document_get_n_containers (self->document);
  int *indents = g_new0 (int, MAX (n_containers, 1));
  g_autofree guint8 *levels = g_new0 (guint8, MAX (n_containers, 1));

  for (guint i = 0; i < n_containers; i++)
    {
      const ShowcaseContainer *container = showcase_document_get_container (self->document, i);
      gboolean has_parent = container->parent < i;

      indents[i] = has_parent ? indents[container->parent] : 0;
      levels[i] = has_parent ? levels[container->parent] : 0;
      if (container->kind == SHOWCASE_CONTAINER_LIST || levels[i] == SHOWCASE_NESTING_MAX)
        continue;
      levels[i]++;
      indents[i] += showcase_style_to_pixels (style, container->kind != SHOWCASE_CONTAINER_ITEM ? style->quote_indent : style->list_indent);
      if (showcase_nesting_is_alert (container->variant))
        indents[i] += showcase_style_to_pixels (style, style->alert_padding_x);
    }

  return indents;
}

static void
add_paddings (Estimate *self,
              const ShowcaseStyle *style,
              int *heights)
{
  for (guint i = 0; i < showcase_document_get_n_containers (self->document); i++)
    {
      const ShowcaseContainer *container = showcase_document_get_container (self->document, i);

      if (!showcase_nesting_is_alert (container->variant) || container->n_blocks == 0)
        continue;
      heights[container->first_block] += showcase_style_to_pixels (style, style->alert_padding_y);
      heights[container->first_block + container->n_blocks - 1] += showcase_style_to_pixels (style, style->alert_padding_y);
    }
}

/**
 * showcase_estimate_heights:
 * @document: a document
 * @typesetter: the fonts and sizes
 * @width: the width of the text column, in pixels
 *
 * Guesses the heights of all blocks. Reads all of the text, about two nanoseconds a byte.
 *
 * Returns: (transfer full): the height of each block, in whole pixels; to be freed with g_free()
 */
int *
showcase_estimate_heights (ShowcaseDocument *document,
                           ShowcaseTypesetter *typesetter,
                           int width)
{
  guint n_blocks = showcase_document_get_n_blocks (document);
  const ShowcaseStyle *style = showcase_typesetter_get_style (typesetter);
  int *heights = g_new (int, MAX (n_blocks, 1));
  g_autofree int *indents = NULL;
  Estimate estimate;

  init_estimate (&estimate, document);
  indents = find_indents (&estimate, style);
  for (guint i = 0; i < n_blocks; i++)
    {
      guint container = showcase_document_get_block (document, i)->container;
      int indent = container != SHOWCASE_NONE ? indents[container] : 0;

      heights[i] = (int)round (guess (&estimate, i, typesetter, MAX (width - indent, 1))) + showcase_nesting_get_gap (document, i, style);
    }
  add_paddings (&estimate, style, heights);
  clear_estimate (&estimate);

  return heights;
}
