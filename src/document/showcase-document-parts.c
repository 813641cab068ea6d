/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The language of a document, and its tables, footnotes and elements. */

#include "showcase-document-private.h"

#include <stdlib.h>
#include <string.h>

/**
 * showcase_document_set_language:
 * @self: a document that nobody else has yet
 * @language: (nullable): the tag of a language, as BCP 47 has it
 *
 * Says which language a document is in, which its text alone does not.
 */
void
showcase_document_set_language (ShowcaseDocument *self,
                                const char *language)
{
  g_return_if_fail (self != NULL);
  g_set_str (&self->language, language);
}

/**
 * showcase_document_get_language:
 * @self: a document
 *
 * Gets the language that a document is in.
 *
 * Returns: (nullable): the tag of the language, or %NULL where nobody has said it
 */
const char *
showcase_document_get_language (ShowcaseDocument *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return self->language;
}

/**
 * showcase_document_get_n_tables:
 * @self: a document
 *
 * Gets the number of tables.
 *
 * Returns: the number of tables
 */
guint
showcase_document_get_n_tables (ShowcaseDocument *self)
{
  g_return_val_if_fail (self != NULL, 0);
  return self->n_tables;
}

/**
 * showcase_document_get_table:
 * @self: a document
 * @table: the number of a table
 *
 * Gets a table.
 *
 * Returns: (transfer none): the table
 */
const ShowcaseTable *
showcase_document_get_table (ShowcaseDocument *self,
                             guint table)
{
  g_return_val_if_fail (self != NULL && table < self->n_tables, NULL);
  return &self->tables[table];
}

/**
 * showcase_document_get_alignment:
 * @self: a document
 * @table: the number of a table
 * @column: one of its columns, from 0
 *
 * Gets how a column is aligned.
 *
 * Returns: its alignment
 */
ShowcaseAlignment
showcase_document_get_alignment (ShowcaseDocument *self,
                                 guint table,
                                 guint column)
{
  g_return_val_if_fail (self != NULL && table < self->n_tables && column < self->tables[table].n_columns, SHOWCASE_ALIGNMENT_NONE);
  return self->alignments[self->tables[table].first_alignment + column];
}

/**
 * showcase_document_get_table_part:
 * @self: a document
 * @block: the number of a table block
 *
 * Gets what of a table is in a block.
 *
 * Returns: (transfer none): the part
 */
const ShowcaseTablePart *
showcase_document_get_table_part (ShowcaseDocument *self,
                                  guint block)
{
  g_return_val_if_fail (self != NULL && block < self->n_blocks && self->blocks[block].kind == SHOWCASE_BLOCK_TABLE, NULL);
  return &self->parts[self->blocks[block].part];
}

/**
 * showcase_document_get_row:
 * @self: a document
 * @row: the number of a row; the part of a table in a block says which are its own
 *
 * Gets a row.
 *
 * Returns: (transfer none): the row
 */
const ShowcaseRow *
showcase_document_get_row (ShowcaseDocument *self,
                           guint row)
{
  g_return_val_if_fail (self != NULL && row < self->n_rows, NULL);
  return &self->rows[row];
}

/**
 * showcase_document_get_cell:
 * @self: a document
 * @cell: the number of a cell; a row says which are its own
 *
 * Gets a cell.
 *
 * Returns: (transfer none): the cell
 */
const ShowcaseCell *
showcase_document_get_cell (ShowcaseDocument *self,
                            guint cell)
{
  g_return_val_if_fail (self != NULL && cell < self->n_cells, NULL);
  return &self->cells[cell];
}

/**
 * showcase_document_get_n_footnotes:
 * @self: a document
 *
 * Gets the number of footnotes.
 *
 * Returns: the number of footnotes
 */
guint
showcase_document_get_n_footnotes (ShowcaseDocument *self)
{
  g_return_val_if_fail (self != NULL, 0);
  return self->n_footnotes;
}

/**
 * showcase_document_get_footnote:
 * @self: a document
 * @footnote: the number of a footnote, from 0
 *
 * Gets a footnote.
 *
 * Returns: (transfer none): the footnote
 */
const ShowcaseFootnote *
showcase_document_get_footnote (ShowcaseDocument *self,
                                guint footnote)
{
  g_return_val_if_fail (self != NULL && footnote < self->n_footnotes, NULL);
  return &self->footnotes[footnote];
}

/**
 * showcase_document_get_element:
 * @self: a document
 * @element: the number of an element, from 1; only documents parsed with %SHOWCASE_PARSE_FAITHFUL have any
 *
 * Gets an element.
 *
 * Returns: (transfer none): the element
 */
const ShowcaseElement *
showcase_document_get_element (ShowcaseDocument *self,
                               guint element)
{
  g_return_val_if_fail (self != NULL && element > 0 && element <= self->n_elements, NULL);
  return &self->elements[element - 1];
}

/**
 * showcase_document_get_remarks:
 * @self: a document
 * @n_remarks: (out): how many
 *
 * Gets what comments say to a speaker, in the order of their places.
 *
 * Returns: (transfer none) (array length=n_remarks) (nullable): the remarks, or %NULL when there are none
 */
const ShowcaseRemark *
showcase_document_get_remarks (ShowcaseDocument *self,
                               guint *n_remarks)
{
  g_return_val_if_fail (self != NULL, NULL);
  *n_remarks = self->n_remarks;
  return self->remarks;
}

/* Reads "12" or "12-3" up to the end; false when there is anything else. */
static gboolean
parse_numbers (const char *text,
               guint64 *number,
               guint64 *nth)
{
  char *end;

  if (!g_ascii_isdigit (*text))
    return FALSE;
  *number = g_ascii_strtoull (text, &end, 10);
  *nth = 1;
  if (*end == '-' && g_ascii_isdigit (end[1]))
    *nth = g_ascii_strtoull (end + 1, &end, 10);
  return *end == '\0' && *number > 0;
}

/**
 * showcase_document_find_footnote:
 * @self: a document
 * @anchor: an anchor, without "#"
 *
 * Finds the block of a footnote ("fn1") or of a reference to one ("fnref1", "fnref1-2").
 *
 * Returns: the block, or %SHOWCASE_NONE when the anchor is none of these
 */
guint32
showcase_document_find_footnote (ShowcaseDocument *self,
                                 const char *anchor)
{
  gboolean is_reference = g_str_has_prefix (anchor, "fnref");
  guint64 number, nth;

  if (!g_str_has_prefix (anchor, "fn") || !parse_numbers (anchor + strlen (is_reference ? "fnref" : "fn"), &number, &nth))
    return SHOWCASE_NONE;
  if (number > self->n_footnotes)
    return SHOWCASE_NONE;
  if (!is_reference)
    return nth == 1 ? self->containers[self->footnotes[number - 1].container].first_block : SHOWCASE_NONE;
  for (guint i = 0; i < self->n_links; i++)
    if (self->links[i].footnote == number - 1 && self->links[i].reference == nth && nth > 0)
      return self->links[i].block;
  return SHOWCASE_NONE;
}
