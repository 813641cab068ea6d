/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A document's model as text, for golden files; the promises that every model keeps, for tests with any input; and a resolver that
 * knows two documents and a picture.
 */

#include "document-dump.h"

#include <string.h>

static const char *const block_kinds[] = { "paragraph", "heading", "code", "html", "rule", "image", "table" };
static const char *const block_flags[] = { "joined", "tight", "item", "rtl", "midline", "title" };
static const char *const container_kinds[] = { "quote", "list", "item", "details" };
static const char *const variants[] = { "", "task", "done", "note", "tip", "important", "warning", "caution", "footnotes", "open" };
static const char *const alignments[] = { "none", "left", "center", "right" };
static const char *const span_flags[] = { "emphasis", "strong", "code", "link", "html", "missing", "generated", "strike", "kbd", "sub", "sup", "footnote", "image" };
static const char *const link_kinds[] = { "external", "document", "missing", "refused" };

static void
append_flags (GString *dump,
              guint flags,
              const char *const *names,
              guint n_names)
{
  for (guint i = 0; i < n_names; i++)
    if (flags & (1u << i))
      g_string_append_printf (dump, " %s", names[i]);
}

static void
append_quoted (GString *dump,
               const char *text,
               gsize length)
{
  g_string_append_c (dump, '"');
  for (const char *p = text; p < text + length; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == '\n')
        g_string_append (dump, "\\n");
      else if (c == '\t')
        g_string_append (dump, "\\t");
      else if (c == '"' || c == '\\')
        g_string_append_printf (dump, "\\%c", (char)c);
      else if (g_unichar_isprint (c))
        g_string_append_unichar (dump, c);
      else
        g_string_append_printf (dump, "\\u%04x", c);
    }
  g_string_append_c (dump, '"');
}

static void
append_number (GString *dump,
               const char *name,
               guint32 number)
{
  if (number != SHOWCASE_NONE)
    g_string_append_printf (dump, " %s %u", name, number);
}

static void
append_string (GString *dump,
               const char *name,
               const char *string)
{
  if (string == NULL)
    return;
  g_string_append_printf (dump, " %s ", name);
  append_quoted (dump, string, strlen (string));
}

static void
append_block (GString *dump,
              ShowcaseDocument *document,
              guint i)
{
  const ShowcaseBlock *block = showcase_document_get_block (document, i);
  const char *text = showcase_document_get_block_text (document, i);
  guint n_spans;
  const ShowcaseSpan *spans = showcase_document_get_spans (document, i, &n_spans);

  g_string_append_printf (dump, "%u %s", i, block_kinds[block->kind]);
  if (block->level > 0)
    g_string_append_printf (dump, " %u", block->level);
  g_string_append_printf (dump, " lines %u-%u", block->first_line, block->last_line);
  append_number (dump, "in", block->container);
  if (block->kind == SHOWCASE_BLOCK_TABLE)
    {
      const ShowcaseTablePart *part = showcase_document_get_table_part (document, i);

      g_string_append_printf (dump, " table %u rows %u+%u", part->table, part->first_row, part->n_rows);
    }
  append_flags (dump, block->flags, block_flags, G_N_ELEMENTS (block_flags));
  if (block->kind == SHOWCASE_BLOCK_IMAGE)
    append_number (dump, "image", block->image);
  append_string (dump, "info", showcase_document_get_info (document, i));
  append_string (dump, "anchor", showcase_document_get_anchor (document, i));
  g_string_append_c (dump, ' ');
  append_quoted (dump, text, block->length);
  g_string_append_c (dump, '\n');
  for (guint s = 0; s < n_spans; s++)
    {
      g_string_append_printf (dump, "    %u+%u", spans[s].start, spans[s].length);
      append_flags (dump, spans[s].flags, span_flags, G_N_ELEMENTS (span_flags));
      append_number (dump, "to", spans[s].link);
      g_string_append_c (dump, ' ');
      append_quoted (dump, text + spans[s].start, spans[s].length);
      g_string_append_c (dump, '\n');
    }
}

static void
append_container (GString *dump,
                  ShowcaseDocument *document,
                  guint i)
{
  const ShowcaseContainer *container = showcase_document_get_container (document, i);

  g_string_append_printf (dump, "container %u %s", i, container_kinds[container->kind]);
  if (container->kind == SHOWCASE_CONTAINER_LIST)
    g_string_append_printf (dump, " %s %s", container->ordered ? "ordered" : "bullet", container->tight ? "tight" : "loose");
  if (container->variant != SHOWCASE_VARIANT_NONE)
    g_string_append_printf (dump, " %s", variants[container->variant]);
  if (container->number > 0)
    append_number (dump, "number", container->number);
  append_number (dump, "in", container->parent);
  g_string_append_printf (dump, " line %u blocks %u+%u\n", container->first_line, container->first_block, container->n_blocks);
}

static void
append_link (GString *dump,
             ShowcaseDocument *document,
             guint i)
{
  const ShowcaseLink *link = showcase_document_get_link (document, i);

  g_string_append_printf (dump, "link %u %s line %u block %u", i, link_kinds[link->kind], link->line, link->block);
  append_string (dump, "url", link->url);
  append_string (dump, "title", link->title);
  append_string (dump, "document", link->document);
  append_string (dump, "anchor", link->anchor);
  append_number (dump, "footnote", link->footnote);
  g_string_append_c (dump, '\n');
}

static void
append_extent (GString *dump,
               const char *name,
               const ShowcaseExtent *extent)
{
  if (extent->value > 0)
    g_string_append_printf (dump, " %s %g%s", name, (double)extent->value, extent->is_percent ? "%" : "");
}

static void
append_image (GString *dump,
              ShowcaseDocument *document,
              guint i)
{
  const ShowcaseImage *image = showcase_document_get_image (document, i);

  g_string_append_printf (dump, "image %u%s line %u size %dx%d", i, image->remote ? " remote" : "", image->line, image->width, image->height);
  append_extent (dump, "asks-width", &image->asked_width);
  append_extent (dump, "asks-height", &image->asked_height);
  append_number (dump, "link", image->link);
  append_string (dump, "url", image->url);
  append_string (dump, "title", image->title);
  append_string (dump, "name", image->name);
  g_string_append_c (dump, '\n');
}

static void
append_table (GString *dump,
              ShowcaseDocument *document,
              guint i)
{
  const ShowcaseTable *table = showcase_document_get_table (document, i);

  g_string_append_printf (dump, "table %u blocks %u+%u rows %u columns", i, table->first_block, table->n_blocks, table->n_rows);
  for (guint column = 0; column < table->n_columns; column++)
    g_string_append_printf (dump, " %s", alignments[showcase_document_get_alignment (document, i, column)]);
  g_string_append_c (dump, '\n');
  for (guint b = table->first_block; b < table->first_block + table->n_blocks; b++)
    for (guint r = 0; r < showcase_document_get_table_part (document, b)->n_rows; r++)
      {
        const ShowcaseRow *row = showcase_document_get_row (document, showcase_document_get_table_part (document, b)->first_row + r);

        g_string_append_printf (dump, "    row line %u", row->line);
        for (guint c = 0; c < row->n_cells; c++)
          {
            const ShowcaseCell *cell = showcase_document_get_cell (document, row->first_cell + c);

            g_string_append_printf (dump, " %u+%u:%u+%u", cell->start, cell->length, cell->first_span, cell->n_spans);
          }
        g_string_append_c (dump, '\n');
      }
}

/* The whole model, one thing a line. */
char *
document_dump (ShowcaseDocument *document)
{
  GString *dump = g_string_new (NULL);

  for (guint i = 0; i < showcase_document_get_n_blocks (document); i++)
    append_block (dump, document, i);
  for (guint i = 0; i < showcase_document_get_n_containers (document); i++)
    append_container (dump, document, i);
  for (guint i = 0; i < showcase_document_get_n_links (document); i++)
    append_link (dump, document, i);
  for (guint i = 0; i < showcase_document_get_n_images (document); i++)
    append_image (dump, document, i);
  for (guint i = 0; i < showcase_document_get_n_tables (document); i++)
    append_table (dump, document, i);
  for (guint i = 0; i < showcase_document_get_n_footnotes (document); i++)
    {
      const ShowcaseFootnote *footnote = showcase_document_get_footnote (document, i);

      g_string_append_printf (dump, "footnote %u container %u references %u", i, footnote->container, footnote->n_references);
      append_string (dump, "label", footnote->label);
      g_string_append_c (dump, '\n');
    }
  return g_string_free_and_steal (dump);
}

static void
check_block (ShowcaseDocument *document,
             guint i,
             gsize start,
             guint32 first_span,
             guint32 line)
{
  const ShowcaseBlock *block = showcase_document_get_block (document, i);
  const char *text = showcase_document_get_block_text (document, i);
  guint n_spans;
  const ShowcaseSpan *spans = showcase_document_get_spans (document, i, &n_spans);
  gsize end = 0;

  g_assert_cmpuint (block->text, ==, start);
  g_assert_cmpuint (block->first_span, ==, first_span);
  g_assert_cmpint (text[block->length], ==, '\n');
  g_assert_true (g_utf8_validate (text, block->length, NULL));
  g_assert_cmpuint (block->length, <=, 16 * 1024);
  g_assert_cmpuint (block->first_line, >=, line);
  g_assert_cmpuint (block->last_line, >=, block->first_line);
  if (block->kind != SHOWCASE_BLOCK_CODE && block->kind != SHOWCASE_BLOCK_HTML && block->kind != SHOWCASE_BLOCK_TABLE)
    g_assert_null (memchr (text, '\n', block->length));
  if (block->container != SHOWCASE_NONE)
    g_assert_cmpuint (block->container, <, showcase_document_get_n_containers (document));
  if (block->kind == SHOWCASE_BLOCK_IMAGE)
    g_assert_nonnull (showcase_document_get_image (document, block->image));
  for (guint s = 0; s < n_spans; s++)
    {
      g_assert_cmpuint (spans[s].length, >, 0);
      g_assert_cmpuint (spans[s].start, >=, end);
      g_assert_true (spans[s].flags != 0 || spans[s].link != SHOWCASE_NONE);
      end = spans[s].start + spans[s].length;
      g_assert_cmpuint (end, <=, block->length);
      g_assert_true (end == block->length || ((guchar)text[end] & 0xc0) != 0x80);
      if (spans[s].link != SHOWCASE_NONE)
        g_assert_cmpuint (spans[s].link, <, showcase_document_get_n_links (document));
    }
}

static void
check_row (ShowcaseDocument *document,
           guint number,
           const ShowcaseRow *row,
           gsize *position,
           guint *span)
{
  const ShowcaseBlock *block = showcase_document_get_block (document, number);
  const char *text = showcase_document_get_block_text (document, number);

  g_assert_cmpuint (row->n_cells, >, 0);
  g_assert_cmpuint (row->n_cells, <=, showcase_document_get_table (document, showcase_document_get_table_part (document, number)->table)->n_columns);
  for (guint i = 0; i < row->n_cells; i++)
    {
      const ShowcaseCell *cell = showcase_document_get_cell (document, row->first_cell + i);
      guint n_spans;
      const ShowcaseSpan *spans = showcase_document_get_spans (document, number, &n_spans);

      g_assert_cmpuint (cell->start, ==, *position);
      g_assert_cmpuint (cell->start + cell->length, <=, block->length);
      g_assert_cmpint (text[cell->start + cell->length], ==, i + 1 < row->n_cells ? '\t' : '\n');
      *position = cell->start + cell->length + 1;
      g_assert_cmpuint (cell->first_span, ==, *span);
      *span += cell->n_spans;
      g_assert_cmpuint (*span, <=, n_spans);
      for (guint s = cell->first_span; s < *span; s++)
        {
          g_assert_cmpuint (spans[s].start, >=, cell->start);
          g_assert_cmpuint (spans[s].start + spans[s].length, <=, cell->start + cell->length);
        }
    }
}

static void
check_table (ShowcaseDocument *document,
             guint i)
{
  const ShowcaseTable *table = showcase_document_get_table (document, i);
  guint n_rows = 0;

  g_assert_cmpuint (table->n_columns, >, 0);
  g_assert_cmpuint (table->n_blocks, >, 0);
  for (guint b = table->first_block; b < table->first_block + table->n_blocks; b++)
    {
      const ShowcaseBlock *block = showcase_document_get_block (document, b);
      const ShowcaseTablePart *part = showcase_document_get_table_part (document, b);
      gsize position = 0;
      guint span = 0;

      g_assert_cmpint (block->kind, ==, SHOWCASE_BLOCK_TABLE);
      g_assert_cmpuint (part->table, ==, i);
      g_assert_cmpint ((block->flags & SHOWCASE_BLOCK_JOINED) != 0, ==, b > table->first_block);
      g_assert_cmpuint (part->n_rows, >, 0);
      g_assert_cmpuint (part->n_rows, <=, 50);
      for (guint r = 0; r < part->n_rows; r++)
        check_row (document, b, showcase_document_get_row (document, part->first_row + r), &position, &span);
      g_assert_cmpuint (position, ==, block->length + 1);
      g_assert_cmpuint (span, ==, block->n_spans);
      n_rows += part->n_rows;
    }
  g_assert_cmpuint (n_rows, ==, table->n_rows);
}

static void
check_footnotes (ShowcaseDocument *document)
{
  for (guint i = 0; i < showcase_document_get_n_footnotes (document); i++)
    {
      const ShowcaseFootnote *footnote = showcase_document_get_footnote (document, i);
      const ShowcaseContainer *item = showcase_document_get_container (document, footnote->container);
      g_autofree char *anchor = g_strdup_printf ("#fn%u", i + 1);

      g_assert_cmpuint (footnote->n_references, >, 0);
      g_assert_cmpint (item->kind, ==, SHOWCASE_CONTAINER_ITEM);
      g_assert_cmpuint (item->number, ==, i + 1);
      g_assert_cmpint (showcase_document_get_container (document, item->parent)->variant, ==, SHOWCASE_VARIANT_FOOTNOTES);
      if (showcase_document_find_anchor (document, anchor) != item->first_block)
        g_assert_nonnull (showcase_document_get_anchor (document, showcase_document_find_anchor (document, anchor)));
    }
}

/* Whether a block is the first of a footnote, where source lines may go back. */
static gboolean
begins_footnote (ShowcaseDocument *document,
                 guint block)
{
  guint32 container = showcase_document_get_block (document, block)->container;

  while (container != SHOWCASE_NONE)
    {
      const ShowcaseContainer *found = showcase_document_get_container (document, container);

      if (found->first_block != block)
        return FALSE;
      if (found->variant == SHOWCASE_VARIANT_FOOTNOTES)
        return TRUE;
      container = found->parent;
      if (container != SHOWCASE_NONE && showcase_document_get_container (document, container)->variant == SHOWCASE_VARIANT_FOOTNOTES)
        return TRUE;
    }
  return FALSE;
}

static void
check_container (ShowcaseDocument *document,
                 guint i)
{
  const ShowcaseContainer *container = showcase_document_get_container (document, i);

  g_assert_cmpuint (container->first_block + container->n_blocks, <=, showcase_document_get_n_blocks (document));
  if (container->kind == SHOWCASE_CONTAINER_ITEM)
    {
      g_assert_cmpuint (container->n_blocks, >, 0);
      g_assert_true (showcase_document_get_block (document, container->first_block)->flags & SHOWCASE_BLOCK_ITEM_START);
      g_assert_cmpint (showcase_document_get_container (document, container->parent)->kind, ==, SHOWCASE_CONTAINER_LIST);
    }
  if (container->parent != SHOWCASE_NONE)
    {
      const ShowcaseContainer *parent = showcase_document_get_container (document, container->parent);

      g_assert_cmpuint (container->parent, <, i);
      g_assert_cmpuint (container->first_block, >=, parent->first_block);
      g_assert_cmpuint (container->first_block + container->n_blocks, <=, parent->first_block + parent->n_blocks);
    }
}

static void
check_title (ShowcaseDocument *document,
             guint b)
{
  guint container = showcase_document_get_block (document, b)->container;

  g_assert_cmpuint (container, !=, SHOWCASE_NONE);
  g_assert_cmpuint (showcase_document_get_container (document, container)->first_block, ==, b);
  g_assert_cmpint (showcase_document_get_container (document, container)->kind, !=, SHOWCASE_CONTAINER_ITEM);
}

/* Asserts what the header promises of every document. */
void
document_check (ShowcaseDocument *document)
{
  gsize length;
  const char *text = showcase_document_get_text (document, &length);
  gsize start = 0;
  guint32 first_span = 0;
  guint32 line = 1;

  g_assert_cmpuint (strlen (text), ==, length);
  for (guint i = 0; i < showcase_document_get_n_blocks (document); i++)
    {
      const ShowcaseBlock *block = showcase_document_get_block (document, i);

      if (block->flags & SHOWCASE_BLOCK_TITLE)
        check_title (document, i);
      check_block (document, i, start, first_span, block->first_line < line && begins_footnote (document, i) ? 1 : line);
      start = block->text + block->length + 1;
      first_span += block->n_spans;
      line = block->first_line;
    }
  g_assert_cmpuint (start, ==, length);
  for (guint i = 0; i < showcase_document_get_n_containers (document); i++)
    check_container (document, i);
  for (guint i = 0; i < showcase_document_get_n_tables (document); i++)
    check_table (document, i);
  check_footnotes (document);
  for (guint i = 0; i < showcase_document_get_n_links (document); i++)
    {
      const ShowcaseLink *link = showcase_document_get_link (document, i);

      g_assert_true (g_utf8_validate (link->url, -1, NULL));
      g_assert_cmpuint (link->block, <, MAX (showcase_document_get_n_blocks (document), 1));
    }
}

/* Knows there.md, sub/other.md and picture.png, and anchors in the documents. */
gboolean
document_resolve_fake (const char *url,
                       gboolean is_image,
                       ShowcaseTarget *target,
                       gpointer user_data)
{
  const char *hash = strchr (url, '#');
  gsize length = hash != NULL ? (gsize)(hash - url) : strlen (url);

  if (is_image)
    {
      if (strcmp (url, "picture.png") != 0)
        return FALSE;
      *target = (ShowcaseTarget){ .document = "images/picture.png", .width = 320, .height = 200 };
      return TRUE;
    }
  if (strncmp (url, "there.md", length) == 0 && length == strlen ("there.md"))
    target->document = "there";
  else if (strncmp (url, "sub/other.md", length) == 0 && length == strlen ("sub/other.md"))
    target->document = "sub/other";
  else
    return FALSE;
  target->anchor = hash != NULL ? hash + 1 : NULL;
  return TRUE;
}
