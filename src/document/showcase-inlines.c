/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Reads what is in a paragraph, a heading or a cell: libcmark's inline nodes and the marks of our own pass. Raw HTML
 * and images are in showcase-inlines-html.c. Which leaves there are is the reader's.
 */

#include "showcase-inlines-private.h"
#include "showcase-html.h"
#include "showcase-html-image.h"
#include "showcase-footnote-marks.h"
#include "showcase-strikes.h"
#include "showcase-tree.h"

#include <string.h>

/**
 * showcase_inlines_is_in_alt:
 * @self: the inlines
 *
 * Tells whether text goes into an image's alternative text and not into the block: where images stay in the line without the means to
 * show one, it is a part of the line.
 *
 * Returns: whether it does
 */
gboolean
showcase_inlines_is_in_alt (const ShowcaseInlines *self)
{
  return self->images > 0 && (!self->keeps_images || (self->flags & SHOWCASE_PARSE_FAITHFUL));
}

/**
 * showcase_inlines_dup_mended:
 * @text: a text of the tree
 *
 * Takes out what character references give and no other text has: line feeds, and (by cmark 0.30) broken bytes for U+FFFE and U+FFFF.
 *
 * Returns: (transfer full): valid UTF-8 in one line
 */
char *
showcase_inlines_dup_mended (const char *text)
{
  char *mended = g_utf8_make_valid (text, -1);

  return g_strdelimit (mended, "\r\n", ' ');
}

/**
 * showcase_inlines_restore:
 * @self: the inlines
 * @text: a text of the tree
 * @is_verbatim: whether escapes mean nothing in it
 * @owned: (out): a changed text, to be freed
 *
 * Puts escapes back.
 *
 * Returns: (transfer none): the text
 */
const char *
showcase_inlines_restore (ShowcaseInlines *self,
                          const char *text,
                          gboolean is_verbatim,
                          char **owned)
{
  return showcase_markdown_restore (self->source, text, is_verbatim, owned);
}

/**
 * showcase_inlines_next_line:
 * @self: the inlines
 *
 * Takes note that what comes next is on the next source line.
 */
void
showcase_inlines_next_line (ShowcaseInlines *self)
{
  self->line = MIN (self->line + 1, self->last_line);
  if (!showcase_inlines_is_in_alt (self))
    showcase_runs_next_line (self->runs);
}

static void
read_text (ShowcaseInlines *self,
           cmark_node *node)
{
  g_autofree char *owned = NULL;
  g_autofree char *mended = NULL;
  const char *text = showcase_inlines_restore (self, cmark_node_get_literal (node), FALSE, &owned);
  int start_line = cmark_node_get_start_line (node);
  gsize length;

  if (self->may_be_broken)
    text = mended = showcase_inlines_dup_mended (text);
  length = strlen (text);

  /* Code and links over several lines have no break of their own. */
  if (start_line > 0 && self->line < self->last_line)
    while (self->line < MIN (showcase_markdown_map_line (self->source, start_line), self->last_line))
      showcase_inlines_next_line (self);
  if (self->is_heading && self->images == 0)
    g_string_append_len (self->heading_text, text, length);
  if (showcase_inlines_is_in_alt (self))
    g_string_append_len (self->alt, text, length);
  else
    showcase_runs_append (self->runs, text, length);
}

static void
read_code (ShowcaseInlines *self,
           cmark_node *node)
{
  g_autofree char *owned = NULL;
  const char *code = showcase_inlines_restore (self, cmark_node_get_literal (node), TRUE, &owned);

  if (showcase_inlines_is_in_alt (self))
    {
      g_string_append (self->alt, code);
      return;
    }
  if (self->is_heading && self->images == 0)
    g_string_append (self->heading_text, code);
  showcase_runs_append_verbatim (self->runs, code, strlen (code), SHOWCASE_SPAN_CODE);
}

/**
 * showcase_inlines_break_line:
 * @self: the inlines
 * @is_hard: whether the line ends here
 *
 * Breaks the line, or joins it to the next.
 */
void
showcase_inlines_break_line (ShowcaseInlines *self,
                             gboolean is_hard)
{
  if (showcase_inlines_is_in_alt (self))
    g_string_append_c (self->alt, ' ');
  else if (is_hard)
    showcase_runs_append_break (self->runs);
  else
    showcase_runs_append_space (self->runs);
}

/**
 * showcase_inlines_set_style:
 * @self: the inlines
 *
 * Sets how text looks from here on, by the elements that are open.
 */
void
showcase_inlines_set_style (ShowcaseInlines *self)
{
  showcase_runs_set_style (self->runs,
                           (self->emphasis > 0 ? SHOWCASE_SPAN_EMPHASIS : 0) | (self->strong > 0 ? SHOWCASE_SPAN_STRONG : 0)
                               | (self->strikes > 0 ? SHOWCASE_SPAN_STRIKE : 0) | (self->kbd > 0 ? SHOWCASE_SPAN_KBD : 0)
                               | (self->sub > 0 ? SHOWCASE_SPAN_SUB : 0) | (self->sup > 0 ? SHOWCASE_SPAN_SUP : 0));
}

static void
change_style (ShowcaseInlines *self,
              guint *count,
              guint32 flag,
              gboolean enters)
{
  if (enters)
    showcase_runs_begin_element (self->runs, flag);
  else
    showcase_runs_end_element (self->runs);
  *count += enters ? 1 : -1;
  showcase_inlines_set_style (self);
}

/* Links hold no links, but for addresses in angle brackets: then the outer one counts. */
static void
read_link (ShowcaseInlines *self,
           cmark_node *node,
           gboolean enters)
{
  g_autofree char *owned_url = NULL;
  g_autofree char *owned_title = NULL;

  if (self->images > 0)
    return;
  if (enters && self->links++ == 0)
    showcase_runs_begin_link (self->runs, showcase_inlines_restore (self, cmark_node_get_url (node), FALSE, &owned_url),
                              showcase_inlines_restore (self, cmark_node_get_title (node), FALSE, &owned_title), self->line);
  else if (!enters && --self->links == 0)
    showcase_runs_end_link (self->runs);
}

/* An image that is not shown is one that can be missing all the same. Its alternative text is a part of the line and there already. */
static void
end_image_in_line (ShowcaseInlines *self,
                   const char *url,
                   const char *title,
                   const ShowcaseExtent *size)
{
  GString *text = self->runs->text;
  const char *alt = text->str + MIN (self->image_start, text->len);

  showcase_targets_add_image (&self->runs->targets, url, title, alt, showcase_runs_get_link (self->runs), self->line, size);
}

static void
read_image (ShowcaseInlines *self,
            cmark_node *node,
            gboolean enters)
{
  g_autofree char *owned_url = NULL;
  g_autofree char *owned_title = NULL;
  const char *url, *title;
  ShowcaseExtent size[2] = { { 0, FALSE }, { 0, FALSE } };

  if (enters)
    {
      if (self->images++ > 0)
        return;
      g_string_truncate (self->alt, 0);
      self->image_start = self->runs->text->len;
      if (showcase_inlines_splits_at_images (self))
        showcase_builder_end_block (self->builder, self->line, NULL);
      return;
    }
  if (--self->images > 0)
    return;
  showcase_html_image_take_size (self->alt, size);
  url = showcase_inlines_restore (self, cmark_node_get_url (node), FALSE, &owned_url);
  title = showcase_inlines_restore (self, cmark_node_get_title (node), FALSE, &owned_title);
  if (self->keeps_images && !(self->flags & SHOWCASE_PARSE_FAITHFUL))
    end_image_in_line (self, url, title, size);
  else
    showcase_inlines_add_image (self, url, title, self->alt->str, size);
}

static void
read_reference (ShowcaseInlines *self,
                guint definition)
{
  const char *label = g_ptr_array_index (self->source->labels, definition);
  guint footnote;

  if (showcase_inlines_is_in_alt (self))
    return;
  if (self->numbers == NULL)
    self->numbers = g_new0 (guint, self->source->labels->len);
  if (self->numbers[definition] == 0)
    {
      g_array_append_val (self->footnotes, definition);
      self->numbers[definition] = self->footnotes->len;
    }
  footnote = self->numbers[definition] - 1;
  showcase_builder_add_reference (self->builder, footnote, label, self->line);
}

static void
read_mark (ShowcaseInlines *self,
           cmark_node *node)
{
  guint mark = showcase_tree_get_mark (node);

  if (mark >= SHOWCASE_MARK_FOOTNOTE)
    read_reference (self, mark - SHOWCASE_MARK_FOOTNOTE);
  else if (self->images == 0)
    change_style (self, &self->strikes, SHOWCASE_SPAN_STRIKE, mark == SHOWCASE_MARK_STRIKE_BEGIN);
}

/**
 * showcase_inlines_init:
 * @self: (out caller-allocates): the inlines
 * @builder: what to build
 * @source: the document's text
 * @flags: how to read it
 *
 * Starts without a leaf.
 */
void
showcase_inlines_init (ShowcaseInlines *self,
                       ShowcaseBuilder *builder,
                       const ShowcaseMarkdown *source,
                       ShowcaseParseFlags flags)
{
  *self = (ShowcaseInlines){ .builder = builder, .source = source, .flags = flags };
  self->alt = g_string_new (NULL);
  self->heading_text = g_string_new (NULL);
  self->footnotes = g_array_new (FALSE, FALSE, sizeof (guint));
  self->runs = showcase_builder_get_runs (builder);
  self->may_be_broken = source->has_strange_references;
}

/**
 * showcase_inlines_clear:
 * @self: the inlines
 *
 * Frees what they have.
 */
void
showcase_inlines_clear (ShowcaseInlines *self)
{
  g_string_free (self->alt, TRUE);
  g_string_free (self->heading_text, TRUE);
  g_array_unref (self->footnotes);
  g_free (self->numbers);
}

/**
 * showcase_inlines_begin:
 * @self: the inlines
 * @line: the leaf's first source line
 * @last_line: the leaf's last source line
 * @keeps_images: whether images stay in the line, as their alternative text
 *
 * Begins a paragraph or a cell.
 */
void
showcase_inlines_begin (ShowcaseInlines *self,
                        guint32 line,
                        guint32 last_line,
                        gboolean keeps_images)
{
  self->line = line;
  self->last_line = last_line;
  self->keeps_images = keeps_images;
  self->is_heading = FALSE;
}

/**
 * showcase_inlines_begin_heading:
 * @self: the inlines
 * @line: the heading's first source line
 * @last_line: its last source line
 *
 * Begins a heading.
 */
void
showcase_inlines_begin_heading (ShowcaseInlines *self,
                                guint32 line,
                                guint32 last_line)
{
  showcase_inlines_begin (self, line, last_line, TRUE);
  self->is_heading = TRUE;
  g_string_truncate (self->heading_text, 0);
}

/**
 * showcase_inlines_end:
 * @self: the inlines
 *
 * Ends a leaf: what its raw HTML left open goes no further.
 */
void
showcase_inlines_end (ShowcaseInlines *self)
{
  if (self->kbd + self->sub + self->sup == 0)
    return;
  self->kbd = self->sub = self->sup = 0;
  showcase_inlines_set_style (self);
}

/**
 * showcase_inlines_read:
 * @self: the inlines
 * @node: an inline node
 * @enters: whether it begins or ends
 *
 * Reads a node.
 */
void
showcase_inlines_read (ShowcaseInlines *self,
                       cmark_node *node,
                       gboolean enters)
{
  cmark_node_type type = cmark_node_get_type (node);

  switch ((guint)type)
    {
    case CMARK_NODE_TEXT:
      read_text (self, node);
      break;
    case CMARK_NODE_SOFTBREAK:
    case CMARK_NODE_LINEBREAK:
      showcase_inlines_break_line (self, type == CMARK_NODE_LINEBREAK);
      showcase_inlines_next_line (self);
      break;
    case CMARK_NODE_CODE:
      read_code (self, node);
      break;
    case CMARK_NODE_HTML_INLINE:
      showcase_inlines_read_html (self, node);
      break;
    case CMARK_NODE_EMPH:
      change_style (self, &self->emphasis, SHOWCASE_SPAN_EMPHASIS, enters);
      break;
    case CMARK_NODE_STRONG:
      change_style (self, &self->strong, SHOWCASE_SPAN_STRONG, enters);
      break;
    case CMARK_NODE_LINK:
      read_link (self, node, enters);
      break;
    case CMARK_NODE_IMAGE:
      read_image (self, node, enters);
      break;
    case CMARK_NODE_CUSTOM_INLINE:
      if (enters)
        read_mark (self, node);
      break;
    default:
      break;
    }
}

/**
 * showcase_inlines_read_plain:
 * @self: the inlines
 * @text: text without markup, but with escaped pipes
 * @length: its length in bytes
 *
 * Reads text that libcmark hasn't seen.
 */
void
showcase_inlines_read_plain (ShowcaseInlines *self,
                             const char *text,
                             gsize length)
{
  showcase_runs_append (self->runs, text, length);
}

/**
 * showcase_inlines_read_all:
 * @self: the inlines
 * @leaf: a leaf of another tree
 *
 * Reads all that a leaf has.
 */
void
showcase_inlines_read_all (ShowcaseInlines *self,
                           cmark_node *leaf)
{
  cmark_iter *iter;
  cmark_event_type event;

  showcase_footnote_marks_add (leaf, self->source);
  if (self->source->has_strikes)
    showcase_strikes_mark (leaf);
  iter = cmark_iter_new (leaf);
  while ((event = cmark_iter_next (iter)) != CMARK_EVENT_DONE)
    if (cmark_iter_get_node (iter) != leaf)
      showcase_inlines_read (self, cmark_iter_get_node (iter), event == CMARK_EVENT_ENTER);
  cmark_iter_free (iter);
}

/**
 * showcase_inlines_get_definition:
 * @self: the inlines
 * @footnote: the number of a footnote that was referred to, from 0
 *
 * Gets the definition of a footnote.
 *
 * Returns: the number of the definition, from 0
 */
guint
showcase_inlines_get_definition (ShowcaseInlines *self,
                                 guint footnote)
{
  return g_array_index (self->footnotes, guint, footnote);
}

/**
 * showcase_inlines_get_heading:
 * @self: the inlines
 *
 * Gets the plain text of the heading that was read last, which its anchor is made of.
 *
 * Returns: (transfer none): the text
 */
const char *
showcase_inlines_get_heading (ShowcaseInlines *self)
{
  return self->heading_text->str;
}
