/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Writes a document as the body of an HTML page, in the manner of the specifications' examples: block by block, opening and closing the
 * containers between them. What running text looks like is in showcase-html-inlines.c.
 */

#include "showcase-html-writer.h"
#include "showcase-html-inlines.h"

#include <string.h>

typedef struct
{
  /* Borrowed */
  ShowcaseDocument *document;
  GString *html;

  /* State */
  ShowcaseHtmlFlags flags;
  guint32 container;
  guint next_container;
} Writer;

static void
begin_line (Writer *self)
{
  if (self->html->len > 0 && self->html->str[self->html->len - 1] != '\n')
    g_string_append_c (self->html, '\n');
}

static const ShowcaseContainer *
get_parent (Writer *self,
            const ShowcaseContainer *container)
{
  return container->parent == SHOWCASE_NONE ? NULL : showcase_document_get_container (self->document, container->parent);
}

static const char *
get_alert (const ShowcaseContainer *quote)
{
  static const char *const names[] = { "note", "tip", "important", "warning", "caution" };

  if (quote->variant < SHOWCASE_VARIANT_NOTE || quote->variant > SHOWCASE_VARIANT_CAUTION)
    return NULL;
  return names[quote->variant - SHOWCASE_VARIANT_NOTE];
}

static gboolean
is_footnotes (const ShowcaseContainer *container)
{
  return container != NULL && container->variant == SHOWCASE_VARIANT_FOOTNOTES;
}

static void
open_list (Writer *self,
           const ShowcaseContainer *list)
{
  begin_line (self);
  if (is_footnotes (list))
    g_string_append (self->html, "<section class=\"footnotes\">\n");
  if (!list->ordered)
    g_string_append (self->html, "<ul>");
  else if (list->number == 1)
    g_string_append (self->html, "<ol>");
  else
    g_string_append_printf (self->html, "<ol start=\"%u\">", list->number);
}

static void
open_item (Writer *self,
           const ShowcaseContainer *item)
{
  begin_line (self);
  if (is_footnotes (get_parent (self, item)))
    g_string_append_printf (self->html, "<li id=\"fn%u\">\n", item->number);
  else
    g_string_append (self->html, "<li>");
  if (item->variant == SHOWCASE_VARIANT_TASK)
    g_string_append (self->html, "<input type=\"checkbox\" disabled=\"\" /> ");
  else if (item->variant == SHOWCASE_VARIANT_TASK_DONE)
    g_string_append (self->html, "<input type=\"checkbox\" checked=\"\" disabled=\"\" /> ");
}

static void
open_container (Writer *self,
                const ShowcaseContainer *container)
{
  switch (container->kind)
    {
    case SHOWCASE_CONTAINER_LIST:
      open_list (self, container);
      break;
    case SHOWCASE_CONTAINER_ITEM:
      open_item (self, container);
      break;
    case SHOWCASE_CONTAINER_DETAILS:
      begin_line (self);
      g_string_append (self->html, container->variant == SHOWCASE_VARIANT_OPEN ? "<details open=\"\">\n" : "<details>\n");
      break;
    default:
      begin_line (self);
      if (get_alert (container) != NULL)
        g_string_append_printf (self->html, "<div class=\"markdown-alert markdown-alert-%s\">\n", get_alert (container));
      else
        g_string_append (self->html, "<blockquote>\n");
    }
}

static void
close_container (Writer *self,
                 const ShowcaseContainer *container)
{
  if (container->kind != SHOWCASE_CONTAINER_ITEM)
    begin_line (self);
  switch (container->kind)
    {
    case SHOWCASE_CONTAINER_LIST:
      g_string_append (self->html, container->ordered ? "</ol>\n" : "</ul>\n");
      if (is_footnotes (container))
        g_string_append (self->html, "</section>\n");
      break;
    case SHOWCASE_CONTAINER_ITEM:
      g_string_append (self->html, "</li>\n");
      break;
    case SHOWCASE_CONTAINER_DETAILS:
      g_string_append (self->html, "</details>\n");
      break;
    default:
      g_string_append (self->html, get_alert (container) != NULL ? "</div>\n" : "</blockquote>\n");
    }
}

static void
close_to (Writer *self,
          guint32 container)
{
  while (self->container != container)
    {
      const ShowcaseContainer *closed = showcase_document_get_container (self->document, self->container);

      close_container (self, closed);
      self->container = closed->parent;
    }
}

/* Opens all containers that begin before a block, the empty ones too. */
static void
open_until (Writer *self,
            guint block)
{
  guint n_containers = showcase_document_get_n_containers (self->document);

  for (; self->next_container < n_containers; self->next_container++)
    {
      const ShowcaseContainer *container = showcase_document_get_container (self->document, self->next_container);

      if (container->first_block > block)
        return;
      close_to (self, container->parent);
      open_container (self, container);
      self->container = self->next_container;
    }
}

/* ------------------------------------------------------------------------------------------------------------------------- blocks */

static gboolean
is_joined (Writer *self,
           guint block)
{
  return block < showcase_document_get_n_blocks (self->document)
         && (showcase_document_get_block (self->document, block)->flags & SHOWCASE_BLOCK_JOINED);
}

/* Writes the texts of a block and of those joined to it; returns the block after them. */
static guint
write_text (Writer *self,
            guint block)
{
  ShowcaseHtmlInlines inlines;

  showcase_html_inlines_init (&inlines, self->html, self->document, self->flags);
  do
    {
      const ShowcaseBlock *part = showcase_document_get_block (self->document, block);
      const char *text = showcase_document_get_block_text (self->document, block);
      guint n_spans;
      const ShowcaseSpan *spans = showcase_document_get_spans (self->document, block, &n_spans);

      showcase_html_inlines_append (&inlines, text, 0, part->length, spans, n_spans);
    }
  while (is_joined (self, ++block));
  showcase_html_inlines_end (&inlines);
  return block;
}

/* A footnote's way back after something that is no paragraph has none of its own. */
static gboolean
is_way_back (Writer *self,
             guint block)
{
  guint n_spans;
  const ShowcaseSpan *spans = showcase_document_get_spans (self->document, block, &n_spans);
  guint32 flags = SHOWCASE_SPAN_FOOTNOTE | SHOWCASE_SPAN_GENERATED;

  return n_spans > 0 && spans[0].start == 0 && (spans[0].flags & flags) == flags;
}

static guint
write_paragraph (Writer *self,
                 const ShowcaseBlock *block,
                 guint number)
{
  const ShowcaseContainer *place = block->container != SHOWCASE_NONE ? showcase_document_get_container (self->document, block->container) : NULL;
  const ShowcaseContainer *list = place != NULL && place->kind == SHOWCASE_CONTAINER_ITEM ? get_parent (self, place) : NULL;
  gboolean is_bare = (list != NULL && list->tight && !is_footnotes (list)) || is_way_back (self, number);
  const char *open = "<p>";
  const char *close = "</p>\n";
  guint n_spans;

  showcase_document_get_spans (self->document, number, &n_spans);
  if (block->length == 0 && n_spans == 0)
    return number + 1;
  if (block->flags & SHOWCASE_BLOCK_TITLE)
    {
      gboolean is_summary = place != NULL && place->kind == SHOWCASE_CONTAINER_DETAILS;

      open = is_summary ? "<summary>" : "<p class=\"markdown-alert-title\">";
      close = is_summary ? "</summary>\n" : close;
    }
  else if (is_bare)
    open = close = "";
  /* In an item, the text follows its tag or checkbox at once. */
  if (*open != '\0' ? place == NULL || place->variant == SHOWCASE_VARIANT_NONE || number != place->first_block : number != place->first_block)
    begin_line (self);
  g_string_append (self->html, open);
  number = write_text (self, number);
  g_string_append (self->html, close);
  return number;
}

static guint
write_heading (Writer *self,
               const ShowcaseBlock *block,
               guint number)
{
  guint after;

  begin_line (self);
  g_string_append_printf (self->html, "<h%u>", block->level);
  after = write_text (self, number);
  g_string_append_printf (self->html, "</h%u>\n", block->level);
  return after;
}

/* Writes the lines of a block and of those joined to it. */
static guint
write_lines (Writer *self,
             guint number,
             gboolean is_raw)
{
  const char *text;
  const ShowcaseBlock *part;

  do
    {
      part = showcase_document_get_block (self->document, number);
      text = showcase_document_get_block_text (self->document, number);
      if ((part->flags & SHOWCASE_BLOCK_JOINED) && !(part->flags & SHOWCASE_BLOCK_MIDLINE))
        g_string_append_c (self->html, '\n');
      if (is_raw)
        g_string_append_len (self->html, text, part->length);
      else
        showcase_html_append_escaped (self->html, text, part->length);
    }
  while (is_joined (self, ++number));
  return number;
}

static guint
write_code (Writer *self,
            guint number)
{
  const char *info = showcase_document_get_info (self->document, number);
  const ShowcaseBlock *block = showcase_document_get_block (self->document, number);
  /* The text of a block has no last line feed, so that one empty line looks like none. */
  gboolean has_line = block->last_line > block->first_line + 1;
  gsize start;

  begin_line (self);
  g_string_append (self->html, "<pre><code");
  if (info != NULL)
    {
      g_string_append (self->html, " class=\"language-");
      showcase_html_append_escaped (self->html, info, strlen (info));
      g_string_append_c (self->html, '"');
    }
  g_string_append_c (self->html, '>');
  start = self->html->len;
  number = write_lines (self, number, FALSE);
  g_string_append (self->html, self->html->len > start || has_line ? "\n</code></pre>\n" : "</code></pre>\n");
  return number;
}

static guint
write_html (Writer *self,
            guint number)
{
  gboolean is_raw = (self->flags & SHOWCASE_HTML_AS_WRITTEN) != 0;

  begin_line (self);
  if (!is_raw)
    g_string_append (self->html, "<pre><code>");
  number = write_lines (self, number, is_raw);
  g_string_append (self->html, is_raw ? "\n" : "\n</code></pre>\n");
  return number;
}

static guint
write_image (Writer *self,
             const ShowcaseBlock *block,
             guint number)
{
  const ShowcaseImage *image = showcase_document_get_image (self->document, block->image);

  begin_line (self);
  g_string_append (self->html, "<p>");
  showcase_html_append_image (self->html, image, showcase_document_get_block_text (self->document, number), block->length);
  g_string_append (self->html, "</p>\n");
  return number + 1;
}

/* ------------------------------------------------------------------------------------------------------------------------- tables */

static void
write_cell (Writer *self,
            guint number,
            const ShowcaseCell *cell,
            const char *tag,
            ShowcaseAlignment alignment)
{
  static const char *const attributes[] = { "", " align=\"left\"", " align=\"center\"", " align=\"right\"" };
  guint n_spans;
  const ShowcaseSpan *spans = showcase_document_get_spans (self->document, number, &n_spans);
  const char *text = showcase_document_get_block_text (self->document, number);
  ShowcaseHtmlInlines inlines;

  showcase_html_inlines_init (&inlines, self->html, self->document, self->flags);
  g_string_append_printf (self->html, "<%s%s>", tag, attributes[alignment]);
  if (cell != NULL)
    showcase_html_inlines_append (&inlines, text, cell->start, cell->length, spans + cell->first_span, cell->n_spans);
  showcase_html_inlines_end (&inlines);
  g_string_append_printf (self->html, "</%s>\n", tag);
}

static void
write_row (Writer *self,
           guint number,
           guint table,
           const ShowcaseRow *row,
           gboolean is_header)
{
  guint n_columns = showcase_document_get_table (self->document, table)->n_columns;

  g_string_append (self->html, "<tr>\n");
  for (guint i = 0; i < n_columns; i++)
    write_cell (self, number, i < row->n_cells ? showcase_document_get_cell (self->document, row->first_cell + i) : NULL,
                is_header ? "th" : "td", showcase_document_get_alignment (self->document, table, i));
  g_string_append (self->html, "</tr>\n");
}

static guint
write_table (Writer *self,
             guint number)
{
  gboolean is_header = !showcase_document_get_table (self->document, showcase_document_get_table_part (self->document, number)->table)->is_headless;
  gboolean has_body = FALSE;

  begin_line (self);
  g_string_append (self->html, is_header ? "<table>\n<thead>\n" : "<table>\n");
  do
    {
      const ShowcaseTablePart *part = showcase_document_get_table_part (self->document, number);

      for (guint i = 0; i < part->n_rows; i++)
        {
          if (!is_header && !has_body)
            g_string_append (self->html, "<tbody>\n");
          has_body = !is_header;
          write_row (self, number, part->table, showcase_document_get_row (self->document, part->first_row + i), is_header);
          if (is_header)
            g_string_append (self->html, "</thead>\n");
          is_header = FALSE;
        }
    }
  while (is_joined (self, ++number));
  g_string_append (self->html, has_body ? "</tbody>\n</table>\n" : "</table>\n");
  return number;
}

static guint
write_block (Writer *self,
             guint number)
{
  const ShowcaseBlock *block = showcase_document_get_block (self->document, number);

  switch (block->kind)
    {
    case SHOWCASE_BLOCK_HEADING:
      return write_heading (self, block, number);
    case SHOWCASE_BLOCK_CODE:
      return write_code (self, number);
    case SHOWCASE_BLOCK_HTML:
      return write_html (self, number);
    case SHOWCASE_BLOCK_IMAGE:
      return write_image (self, block, number);
    case SHOWCASE_BLOCK_TABLE:
      return write_table (self, number);
    case SHOWCASE_BLOCK_RULE:
      begin_line (self);
      g_string_append (self->html, "<hr />\n");
      return number + 1;
    default:
      return write_paragraph (self, block, number);
    }
}

/**
 * showcase_document_to_html:
 * @document: a document; one that was parsed with %SHOWCASE_PARSE_FAITHFUL is written as its source is, another one as it is shown
 * @flags: how to write it
 *
 * Writes a document as HTML, without what stands around the body.
 *
 * Returns: (transfer full): a fragment of HTML
 */
char *
showcase_document_to_html (ShowcaseDocument *document,
                           ShowcaseHtmlFlags flags)
{
  Writer self = { .document = document, .flags = flags, .container = SHOWCASE_NONE };
  gsize length;

  g_return_val_if_fail (document != NULL, NULL);

  showcase_document_get_text (document, &length);
  self.html = g_string_sized_new (length + length / 4);
  for (guint number = 0; number < showcase_document_get_n_blocks (document);)
    {
      open_until (&self, number);
      close_to (&self, showcase_document_get_block (document, number)->container);
      number = write_block (&self, number);
    }
  open_until (&self, SHOWCASE_NONE);
  close_to (&self, SHOWCASE_NONE);
  return g_string_free_and_steal (self.html);
}
