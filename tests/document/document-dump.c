/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A document's model as text, for golden files; and a resolver that knows two documents and a picture.
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
  g_string_append_printf (dump, " blocks %u+%u\n", container->first_block, container->n_blocks);
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
static void
append_remarks (GString *dump,
                ShowcaseDocument *document)
{
  guint n_remarks;
  const ShowcaseRemark *remarks = showcase_document_get_remarks (document, &n_remarks);

  for (guint i = 0; i < n_remarks; i++)
    {
      g_string_append_printf (dump, "remark line %u", remarks[i].line);
      append_number (dump, "block", remarks[i].block);
      append_number (dump, "offset", remarks[i].offset);
      append_string (dump, "text", remarks[i].text);
      g_string_append_c (dump, '\n');
    }
}

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
  append_remarks (dump, document);
  return g_string_free_and_steal (dump);
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
