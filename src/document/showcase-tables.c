/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Finds tables in what libcmark took for paragraphs, by GFM 0.29 §4.10, and reads them. libcmark has read a table's text as one, across
 * its cells; so the cells that have more than plain text are read again, each by itself, as the headings of a second text that has the
 * document's link definitions too.
 */

#include "showcase-tables.h"
#include "showcase-split.h"
#include "showcase-table-cut.h"
#include "showcase-table-syntax.h"

#include <string.h>

typedef struct
{
  guint32 header_line;
  guint32 last_line;
  guint32 first_column;
  guint32 n_columns;
  guint32 first_alignment;
  gboolean has_rule;
} Table;

struct _ShowcaseTables
{
  /* Owned */
  GArray *tables;
  GArray *alignments;
  GString *cells;
  GArray *pieces;

  /* Borrowed */
  ShowcaseMarkdown *source;

  /* State */
  cmark_node *next_cell;
  guint32 next_line;
  gboolean has_cells;
  gboolean has_references;
};

/* ------------------------------------------------------------------------------------------------------------------- the text's lines */

/* What a line has after the markers of its containers. */
static const char *
get_content (ShowcaseTables *self,
             guint32 line,
             gsize *length)
{
  const char *start = showcase_markdown_get_line (self->source, line, length);
  const char *end = start + *length;
  const char *p = start;

  while (p < end && (*p == ' ' || *p == '\t' || *p == '>'))
    p++;
  *length = end - p;
  return p;
}

/* A row, whose line may begin with the markers of list items when it is the first of its paragraph. */
static const char *
get_row (ShowcaseTables *self,
         const Table *table,
         guint32 line,
         gsize *length)
{
  const char *start;

  if (line != table->header_line || table->first_column == 0)
    return get_content (self, line, length);
  start = showcase_markdown_get_line (self->source, line, length);
  if (table->first_column > *length)
    return get_content (self, line, length);
  *length -= table->first_column;
  return start + table->first_column;
}

/* Whether a cell has to be read by libcmark: it has a character that may mean something, or that is not plain UTF-8. */
static gboolean
is_special (const char *cell,
            gsize length)
{
  static const guint8 special[256] = {
    [0] = 1,
    ['\\'] = 1,
    ['`'] = 1,
    ['*'] = 1,
    ['_'] = 1,
    ['['] = 1,
    ['<'] = 1,
    ['&'] = 1,
    ['~'] = 1,
    [0xf0] = 1,
    [0xff] = 1,
  };

  for (gsize i = 0; i < length; i++)
    if (special[(guchar)cell[i]])
      return TRUE;
  return !g_utf8_validate_len (cell, length, NULL);
}

/* Adds a cell as a heading: no other block takes a line as it is, whatever it starts with. */
static void
append_cell (ShowcaseTables *self,
             const char *cell,
             gsize length)
{
  const char *end = cell + length;

  g_string_append (self->cells, "# ");
  for (const char *p = cell; p < end; p++)
    if (*p != '\\' || p + 1 == end || p[1] != '|')
      g_string_append_c (self->cells, *p);
  g_string_append (self->cells, " #\n");
  self->has_cells = TRUE;
  self->has_references |= memchr (cell, '[', length) != NULL;
}

static void
append_special_cells (ShowcaseTables *self,
                      const Table *table,
                      guint32 line)
{
  gsize length;
  const char *row = get_row (self, table, line, &length);

  showcase_table_cut_row (row, length, table->n_columns, self->pieces, NULL);
  for (guint i = 0; i < self->pieces->len; i++)
    {
      const ShowcaseTablePiece *cell = &g_array_index (self->pieces, ShowcaseTablePiece, i);
      if (is_special (cell->text, cell->length))
        append_cell (self, cell->text, cell->length);
    }
}

/* -------------------------------------------------------------------------------------------------------------------- finding tables */

static guint32
get_last_line (ShowcaseTables *self,
               cmark_node *leaf)
{
  guint32 last = cmark_node_get_end_line (leaf);

  if (cmark_node_get_type (leaf) != CMARK_NODE_HEADING)
    return last;
  return showcase_markdown_find_underline (self->source, cmark_node_get_start_line (leaf), last);
}

/* Finds the delimiter row in the lines of a paragraph: as many columns as the row above it, and no line after it that is too long and can't be cut. */
static gboolean
find_table (ShowcaseTables *self,
            cmark_node *leaf,
            Table *table)
{
  guint32 first = cmark_node_get_start_line (leaf);
  guint32 last = get_last_line (self, leaf);
  guint column = MAX (cmark_node_get_start_column (leaf), 1) - 1;
  gsize length;

  for (guint32 line = first + 1; line <= last; line++)
    {
      const char *row = get_content (self, line, &length);
      guint n_columns;

      if (length == 0 || strchr ("|:-", *row) == NULL)
        continue;
      n_columns = showcase_table_parse_delimiters (row, length, NULL);
      if (n_columns == 0)
        continue;
      *table = (Table){ .header_line = line - 1, .last_line = last, .n_columns = n_columns };
      table->first_column = line - 1 == first ? column : 0;
      row = get_row (self, table, line - 1, &length);
      if (showcase_table_measure_row (row, length) > SHOWCASE_SPLIT_BYTES || showcase_table_count_cells (row, length) != n_columns)
        continue;
      for (guint32 i = line + 1; i <= last && n_columns > SHOWCASE_TABLE_CUT_CELLS; i++)
        if (row = get_content (self, i, &length), showcase_table_measure_row (row, length) > SHOWCASE_SPLIT_BYTES)
          return FALSE;
      return TRUE;
    }
  return FALSE;
}

/* Takes the table's lines off a paragraph, so that what stands above the table is left. That fails where something goes across lines. */
static gboolean
cut_off (cmark_node *leaf,
         guint32 n_lines,
         gboolean is_all)
{
  cmark_node *first = is_all ? NULL : cmark_node_last_child (leaf);
  cmark_node *node;

  for (; first != NULL; first = cmark_node_previous (first))
    {
      cmark_node_type type = cmark_node_get_type (first);

      if ((type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK) && --n_lines == 0)
        break;
    }
  if (!is_all && first == NULL)
    return FALSE;
  while ((node = cmark_node_last_child (leaf)) != NULL)
    {
      cmark_node_unlink (node);
      if (node == first)
        break;
    }
  return TRUE;
}

/* What underlines a heading is a rule below a table, or as equals signs a row of it. */
static void
read_underline (ShowcaseTables *self,
                cmark_node *leaf,
                Table *table,
                guint32 *last_content)
{
  *last_content = table->last_line - 1;
  table->has_rule = cmark_node_get_heading_level (leaf) == 2;
  if (table->has_rule)
    table->last_line--;
}

static void
add_table (ShowcaseTables *self,
           cmark_node *leaf)
{
  Table table;
  gsize length;
  guint32 last_content;
  const char *delimiters;

  if (!find_table (self, leaf, &table))
    return;
  last_content = table.last_line;
  if (cmark_node_get_type (leaf) == CMARK_NODE_HEADING)
    read_underline (self, leaf, &table, &last_content);
  if (!cut_off (leaf, last_content - table.header_line + 1, table.header_line == (guint32)cmark_node_get_start_line (leaf)))
    return;
  table.first_alignment = self->alignments->len;
  delimiters = get_content (self, table.header_line + 1, &length);
  showcase_table_parse_delimiters (delimiters, length, self->alignments);
  g_array_append_val (self->tables, table);
  cmark_node_set_user_data (leaf, GUINT_TO_POINTER (self->tables->len));
  append_special_cells (self, &table, table.header_line);
  for (guint32 line = table.header_line + 2; line <= table.last_line; line++)
    append_special_cells (self, &table, line);
}

typedef void (*LeafFunc) (ShowcaseTables *self,
                          cmark_node *leaf);

static gboolean
is_leaf (cmark_node *node)
{
  cmark_node_type type = cmark_node_get_type (node);

  return type != CMARK_NODE_DOCUMENT && type != CMARK_NODE_BLOCK_QUOTE && type != CMARK_NODE_LIST && type != CMARK_NODE_ITEM;
}

/* Walks over the leaves of a tree, and not into them. */
static void
visit_leaves (ShowcaseTables *self,
              cmark_node *root,
              LeafFunc visit)
{
  cmark_node *node = root;

  while (node != NULL)
    {
      gboolean leaf = is_leaf (node);
      cmark_node *next = leaf ? NULL : cmark_node_first_child (node);

      if (leaf)
        visit (self, node);
      while (next == NULL && node != NULL && node != root)
        {
          next = cmark_node_next (node);
          if (next == NULL)
            node = cmark_node_parent (node);
        }
      node = next;
    }
}

static void
find_in_leaf (ShowcaseTables *self,
              cmark_node *leaf)
{
  cmark_node_type type = cmark_node_get_type (leaf);

  if ((type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING) && cmark_node_get_end_line (leaf) > cmark_node_get_start_line (leaf))
    add_table (self, leaf);
}

/* ------------------------------------------------------------------------------------------------------------------- link definitions */

static const char *
skip_list_markers (const char *p,
                   const char *end)
{
  while (end - p >= 2 && ((strchr ("-+*", *p) != NULL && p[1] == ' ') || *p == ' '))
    p++;
  return p;
}

static void
append_line (ShowcaseTables *self,
             guint32 line)
{
  gsize length;
  const char *content = get_content (self, line, &length);
  const char *end = content + length;

  content = skip_list_markers (content, end);
  g_string_append_len (self->cells, content, end - content);
  g_string_append_c (self->cells, '\n');
}

static void
append_lines_until (ShowcaseTables *self,
                    guint32 line)
{
  for (; self->next_line < line; self->next_line++)
    append_line (self, self->next_line);
  g_string_append_c (self->cells, '\n');
}

/* Adds the lines that may hold link definitions: what no leaf has, and paragraphs that begin as definitions do. */
static void
append_definitions_to_leaf (ShowcaseTables *self,
                            cmark_node *leaf)
{
  cmark_node_type type = cmark_node_get_type (leaf);
  guint32 first = MAX (cmark_node_get_start_line (leaf), 1);
  guint32 end = MAX (cmark_node_get_end_line (leaf), (int)first) + 1;
  gsize length;
  const char *content = get_content (self, first, &length);

  append_lines_until (self, first);
  content = skip_list_markers (content, content + length);
  if ((type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING) && *content == '[')
    append_lines_until (self, end);
  self->next_line = MAX (self->next_line, end);
}

/* ---------------------------------------------------------------------------------------------------------------------------- reading */

static void
read_cell (ShowcaseTables *self,
           const ShowcaseTablePiece *cell,
           ShowcaseInlines *inlines)
{
  if (is_special (cell->text, cell->length))
    {
      showcase_inlines_read_all (inlines, self->next_cell);
      self->next_cell = cmark_node_next (self->next_cell);
    }
  else
    showcase_inlines_read_plain (inlines, cell->text, cell->length);
}

static void
read_row (ShowcaseTables *self,
          const Table *table,
          guint32 line,
          ShowcaseInlines *inlines,
          ShowcaseBuilder *builder)
{
  gsize length;
  const char *row = get_row (self, table, line, &length);
  guint32 source_line = showcase_markdown_map_line (self->source, line);
  guint n_cells = showcase_table_cut_row (row, length, table->n_columns, self->pieces, &length);

  for (guint i = 0; i < self->pieces->len; i++)
    {
      if (i % n_cells == 0)
        {
          showcase_inlines_begin (inlines, source_line, source_line, TRUE);
          showcase_builder_begin_row (builder, length, source_line);
        }
      showcase_builder_begin_cell (builder);
      read_cell (self, &g_array_index (self->pieces, ShowcaseTablePiece, i), inlines);
      showcase_builder_end_cell (builder);
    }
}

/**
 * showcase_tables_new:
 * @source: the document's text
 * @tree: the memory of its tree
 * @root: its tree; paragraphs lose what is a table's
 *
 * Finds the tables of a document.
 *
 * Returns: (transfer full): the tables
 */
ShowcaseTables *
showcase_tables_new (ShowcaseMarkdown *source,
                     ShowcaseTree *tree,
                     cmark_node *root)
{
  ShowcaseTables *self = g_new0 (ShowcaseTables, 1);

  self->source = source;
  self->tables = g_array_new (FALSE, FALSE, sizeof (Table));
  self->alignments = g_array_new (FALSE, FALSE, sizeof (guint8));
  self->cells = g_string_new (NULL);
  self->pieces = g_array_new (FALSE, FALSE, sizeof (ShowcaseTablePiece));
  if (source->has_tables)
    visit_leaves (self, root, find_in_leaf);
  if (!self->has_cells)
    return self;
  if (self->has_references)
    {
      self->next_line = 1;
      visit_leaves (self, root, append_definitions_to_leaf);
      append_lines_until (self, MAX (cmark_node_get_end_line (root), 0) + 1);
    }
  self->next_cell = cmark_node_first_child (showcase_tree_parse (tree, self->cells->str, self->cells->len));
  return self;
}

/**
 * showcase_tables_free:
 * @self: the tables
 *
 * Frees them.
 */
void
showcase_tables_free (ShowcaseTables *self)
{
  g_array_unref (self->tables);
  g_array_unref (self->alignments);
  g_string_free (self->cells, TRUE);
  g_array_unref (self->pieces);
  g_free (self);
}

/**
 * showcase_tables_has:
 * @self: the tables
 * @leaf: a paragraph or heading
 *
 * Tells whether a table follows on what is left of a paragraph.
 *
 * Returns: whether one does
 */
gboolean
showcase_tables_has (ShowcaseTables *self,
                     cmark_node *leaf)
{
  return self->tables->len > 0 && cmark_node_get_user_data (leaf) != NULL;
}

/**
 * showcase_tables_get_header_line:
 * @self: the tables
 * @leaf: a paragraph or heading that has a table
 *
 * Gets where the table starts.
 *
 * Returns: the line of the text
 */
guint32
showcase_tables_get_header_line (ShowcaseTables *self,
                                 cmark_node *leaf)
{
  return g_array_index (self->tables, Table, GPOINTER_TO_UINT (cmark_node_get_user_data (leaf)) - 1).header_line;
}

/**
 * showcase_tables_read:
 * @self: the tables
 * @leaf: a paragraph or heading that has a table, the next one in the tree
 * @inlines: what reads the text of cells
 * @builder: (inout): a builder without an open block, which gets the table
 *
 * Reads a table.
 */
void
showcase_tables_read (ShowcaseTables *self,
                      cmark_node *leaf,
                      ShowcaseInlines *inlines,
                      ShowcaseBuilder *builder)
{
  const Table *table = &g_array_index (self->tables, Table, GPOINTER_TO_UINT (cmark_node_get_user_data (leaf)) - 1);
  const guint8 *alignments = (const guint8 *)self->alignments->data + table->first_alignment;

  showcase_builder_begin_table (builder, alignments, table->n_columns, showcase_markdown_map_line (self->source, table->header_line));
  read_row (self, table, table->header_line, inlines, builder);
  for (guint32 line = table->header_line + 2; line <= table->last_line; line++)
    read_row (self, table, line, inlines, builder);
  showcase_builder_end_table (builder);
  if (table->has_rule)
    showcase_builder_add_rule (builder, showcase_markdown_map_line (self->source, table->last_line + 1));
}
