/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The headings of a parsed document, what each of them says about a place in a career, and where what belongs to it ends. Which of them are
 * entries of the timeline is left to ShowcaseDraft.
 */

#include "config.h"
#include "showcase-outline.h"
#include "showcase-byline.h"
#include <string.h>

/* A heading is a line; what is longer is a mistake, and its beginning is enough to know it by. */
#define MAX_HEADING 1000

struct _ShowcaseOutline
{
  GArray *nodes;
};

static void
clear_node (gpointer data)
{
  ShowcaseOutlineNode *node = data;

  g_clear_pointer (&node->text, g_free);
  g_clear_pointer (&node->heading, showcase_heading_free);
  g_clear_pointer (&node->refused, g_free);
}

/* A heading over several lines, or with a break in it, is one line in a list. What is written is never longer than what was read. */
static char *
collapse_space (GString *text)
{
  g_autofree char *start = g_string_free_and_steal (text);
  char *to = start;
  const char *p = start;

  while (*p != '\0')
    {
      const char *next = g_utf8_next_char (p);
      gboolean is_space = (guchar)*p < 0x80 ? g_ascii_isspace (*p) : g_unichar_isspace (g_utf8_get_char (p));

      if (is_space && to > start && to[-1] != ' ')
        *to++ = ' ';
      for (; p < next; p++)
        if (!is_space)
          *to++ = *p;
    }
  *to = '\0';
  g_strchomp (start);
  return g_steal_pointer (&start);
}

static gboolean
is_masked (const ShowcaseSpan *span,
           const char *text)
{
  if (span->flags & (SHOWCASE_SPAN_CODE | SHOWCASE_SPAN_HTML))
    return TRUE;
  return (span->flags & SHOWCASE_SPAN_LINK) != 0 && g_strstr_len (text + span->start, span->length, "://") != NULL;
}

/* The text of a heading without what the parser added to it; with @masked, code and addresses are blanks. */
static char *
get_heading_text (ShowcaseDocument *document,
                  guint block,
                  gboolean masked)
{
  const char *source = showcase_document_get_block_text (document, block);
  const char *end_of_text;
  gsize length;
  GString *text = g_string_new (NULL);
  guint n_spans;
  const ShowcaseSpan *spans = showcase_document_get_spans (document, block, &n_spans);
  gsize position = 0;

  g_utf8_validate_len (source, MIN (showcase_document_get_block (document, block)->length, MAX_HEADING), &end_of_text);
  length = end_of_text - source;
  for (guint i = 0; i < n_spans && spans[i].start < length; i++)
    {
      gsize end = MIN ((gsize)spans[i].start + spans[i].length, length);

      g_string_append_len (text, source + position, spans[i].start - position);
      position = end;
      if (spans[i].flags & SHOWCASE_SPAN_GENERATED)
        continue;
      if (masked && is_masked (&spans[i], source))
        g_string_append_c (text, ' ');
      else
        g_string_append_len (text, source + spans[i].start, end - spans[i].start);
    }
  g_string_append_len (text, source + position, length - position);
  return collapse_space (text);
}

static gboolean
has_masked (ShowcaseDocument *document,
            guint block)
{
  const char *source = showcase_document_get_block_text (document, block);
  guint n_spans;
  const ShowcaseSpan *spans = showcase_document_get_spans (document, block, &n_spans);

  for (guint i = 0; i < n_spans; i++)
    if (is_masked (&spans[i], source))
      return TRUE;
  return FALSE;
}

static gboolean
is_outline_heading (ShowcaseDocument *document,
                    guint block)
{
  const ShowcaseBlock *found = showcase_document_get_block (document, block);

  return found->kind == SHOWCASE_BLOCK_HEADING && found->container == SHOWCASE_NONE && (found->flags & SHOWCASE_BLOCK_JOINED) == 0
         && found->length > 0;
}

/* A date in code or in an address is no period, but the words around it are the heading's all the same. */
static ShowcaseHeading *
parse_heading (const char *text,
               const char *masked)
{
  g_autoptr (ShowcaseHeading) heading = showcase_heading_parse (text);
  g_autoptr (ShowcaseHeading) checked = NULL;

  if (strcmp (text, masked) == 0)
    return g_steal_pointer (&heading);
  checked = showcase_heading_parse (masked);
  if (showcase_period_equal (&heading->period, &checked->period))
    return g_steal_pointer (&heading);
  g_free (checked->title);
  checked->title = g_strdup (text);
  return g_steal_pointer (&checked);
}

static const char *
find_line (const char *body,
           const char *end,
           guint *line,
           guint wanted)
{
  while (*line < wanted && body < end)
    {
      const char *newline = memchr (body, '\n', end - body);

      body = newline != NULL ? newline + 1 : end;
      (*line)++;
    }
  return body;
}

/* A heading's own words win over the lines below it. */
static void
take_byline (ShowcaseOutlineNode *node,
             ShowcaseByline *byline,
             guint first_line)
{
  if (showcase_period_is_empty (&node->heading->period))
    {
      node->heading->period = byline->period;
      node->is_dated = !showcase_period_is_empty (&byline->period) && !byline->is_sentence;
      if (node->refused == NULL && byline->refused != NULL)
        {
          node->refused = g_steal_pointer (&byline->refused);
          node->refused_line = first_line + byline->refused_line;
        }
    }
  node->is_place = byline->role != NULL || byline->employer != NULL;
  if (node->heading->employer != NULL)
    return;
  node->heading->employer = g_steal_pointer (&byline->employer);
  if (byline->role != NULL)
    {
      g_free (node->heading->role);
      node->heading->role = g_steal_pointer (&byline->role);
    }
}

static void
add_node (ShowcaseOutline *self,
          ShowcaseDocument *document,
          guint block)
{
  const ShowcaseBlock *found = showcase_document_get_block (document, block);
  g_autofree char *text = get_heading_text (document, block, FALSE);
  g_autofree char *masked = NULL;
  ShowcaseOutlineNode node = {
    .block = block,
    .level = found->level,
    .line = found->first_line,
    .end_line = G_MAXUINT,
  };

  if (*text == '\0')
    return;
  masked = has_masked (document, block) ? get_heading_text (document, block, TRUE) : g_strdup (text);
  node.heading = parse_heading (text, masked);
  node.is_dated = !showcase_period_is_empty (&node.heading->period);
  node.refused = node.is_dated ? NULL : showcase_byline_find_refused (masked);
  node.refused_line = node.line;
  node.text = g_steal_pointer (&text);
  g_array_append_val (self->nodes, node);
}

static ShowcaseOutlineNode *
get_node (ShowcaseOutline *self,
          guint position)
{
  return &g_array_index (self->nodes, ShowcaseOutlineNode, position);
}

/* The places where what belongs to each heading ends, by a stack of those that are still open: at most one a level. */
static void
close_nodes (ShowcaseOutline *self)
{
  guint open[7];
  guint n_open = 0;

  for (guint i = 0; i <= self->nodes->len; i++)
    {
      guint level = i < self->nodes->len ? get_node (self, i)->level : 0;

      while (n_open > 0 && get_node (self, open[n_open - 1])->level >= level)
        {
          ShowcaseOutlineNode *closed = get_node (self, open[--n_open]);

          closed->next = i;
          closed->end_line = i < self->nodes->len ? get_node (self, i)->line : G_MAXUINT;
        }
      open[n_open++] = i;
    }
}

static gboolean
has_content (ShowcaseDocument *document,
             guint block,
             guint end)
{
  for (block++; block < end; block++)
    {
      const ShowcaseBlock *found = showcase_document_get_block (document, block);

      if (found->kind != SHOWCASE_BLOCK_RULE && !(found->kind == SHOWCASE_BLOCK_HEADING && found->flags & SHOWCASE_BLOCK_JOINED))
        return TRUE;
    }
  return FALSE;
}

static gboolean
may_have_byline (ShowcaseDocument *document,
                 guint block)
{
  const ShowcaseBlock *below;

  if (block + 1 >= showcase_document_get_n_blocks (document))
    return FALSE;
  below = showcase_document_get_block (document, block + 1);
  return below->kind == SHOWCASE_BLOCK_PARAGRAPH && below->depth <= 2;
}

static void
read_below (ShowcaseOutline *self,
            ShowcaseDocument *document,
            const char *body,
            gsize length,
            gboolean reads_sentences)
{
  const char *end = body + length;
  guint line = 1;

  for (guint i = 0; i < self->nodes->len; i++)
    {
      ShowcaseOutlineNode *node = get_node (self, i);
      guint end_block = i + 1 < self->nodes->len ? get_node (self, i + 1)->block : showcase_document_get_n_blocks (document);

      node->has_content = has_content (document, node->block, end_block);
      if (node->has_content && may_have_byline (document, node->block))
        {
          g_auto (ShowcaseByline) byline = { 0 };

          body = find_line (body, end, &line, showcase_document_get_block (document, node->block + 1)->first_line);
          showcase_byline_parse (&byline, body, end - body);
          if (reads_sentences || !byline.is_sentence)
            take_byline (node, &byline, line);
        }
    }
}

/**
 * showcase_outline_new:
 * @document: a parsed document
 * @body: (array length=length): the Markdown that it was parsed from
 * @length: its length in bytes
 * @reads_sentences: whether a sentence below a heading ("Since May 2023 …") gives it a period, rather than an entry of its own
 *
 * Finds the headings of a document.
 *
 * Returns: (transfer full): the outline
 */
ShowcaseOutline *
showcase_outline_new (ShowcaseDocument *document,
                      const char *body,
                      gsize length,
                      gboolean reads_sentences)
{
  ShowcaseOutline *self = g_new0 (ShowcaseOutline, 1);

  self->nodes = g_array_new (FALSE, FALSE, sizeof (ShowcaseOutlineNode));
  g_array_set_clear_func (self->nodes, clear_node);
  for (guint i = 0; i < showcase_document_get_n_blocks (document); i++)
    if (is_outline_heading (document, i))
      add_node (self, document, i);
  close_nodes (self);
  read_below (self, document, body, length, reads_sentences);
  return self;
}

/**
 * showcase_outline_take_headings:
 * @self: an outline
 * @headings: (element-type ShowcaseHeading): for each heading what it says; they are taken out of the array
 *
 * Puts what is known about headings in the place of what was read from their words and from the lines below them.
 */
void
showcase_outline_take_headings (ShowcaseOutline *self,
                                GPtrArray *headings)
{
  g_autofree gpointer *taken = NULL;

  g_return_if_fail (self->nodes->len == headings->len);

  taken = g_ptr_array_steal (headings, NULL);
  for (guint i = 0; i < self->nodes->len; i++)
    {
      ShowcaseOutlineNode *node = get_node (self, i);

      showcase_heading_free (node->heading);
      node->heading = taken[i];
      node->is_dated = !showcase_period_is_empty (&node->heading->period);
      node->is_place = node->heading->role != NULL || node->heading->employer != NULL;
      g_clear_pointer (&node->refused, g_free);
    }
}

/**
 * showcase_outline_free:
 * @self: an outline
 *
 * Frees it.
 */
void
showcase_outline_free (ShowcaseOutline *self)
{
  g_array_unref (self->nodes);
  g_free (self);
}

/**
 * showcase_outline_get_n_nodes:
 * @self: an outline
 *
 * Tells how many headings there are.
 *
 * Returns: their number
 */
guint
showcase_outline_get_n_nodes (ShowcaseOutline *self)
{
  return self->nodes->len;
}

/**
 * showcase_outline_get_node:
 * @self: an outline
 * @position: the position of a heading
 *
 * Gets a heading.
 *
 * Returns: (transfer none): the heading
 */
const ShowcaseOutlineNode *
showcase_outline_get_node (ShowcaseOutline *self,
                           guint position)
{
  return get_node (self, position);
}

/**
 * showcase_outline_get_only_title:
 * @self: an outline
 *
 * Gets the heading of the first level if there is just one, which then is the title of the whole document.
 *
 * Returns: (transfer none) (nullable): the heading
 */
const ShowcaseOutlineNode *
showcase_outline_get_only_title (ShowcaseOutline *self)
{
  const ShowcaseOutlineNode *title = NULL;

  for (guint i = 0; i < self->nodes->len; i++)
    {
      if (get_node (self, i)->level != 1)
        continue;
      if (title != NULL)
        return NULL;
      title = get_node (self, i);
    }
  return title;
}

/**
 * showcase_outline_dup_heading:
 * @document: a parsed document
 * @block: a heading
 *
 * Gets the words of a heading on one line, without what the parser added to them.
 *
 * Returns: (transfer full): the text, which may be empty
 */
char *
showcase_outline_dup_heading (ShowcaseDocument *document,
                              guint block)
{
  return get_heading_text (document, block, FALSE);
}
