/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Writes the running text of a block into the arena, with a mark after links to what is not there; the spans over it are in
 * showcase-runs-spans.c. Where blocks begin and end is left to the builder.
 */

#include "config.h"
#include "showcase-runs-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* U+2028. */
#define LINE_SEPARATOR "\xe2\x80\xa8"

/* Takes white space off the end that hidden comments and images have left there. */
static void
trim_end (ShowcaseRuns *self)
{
  GString *text = self->text;
  gsize floor = MAX (self->floor, self->solid);
  gsize separator = strlen (LINE_SEPARATOR);

  while (text->len > floor)
    {
      if (text->str[text->len - 1] == ' ')
        g_string_truncate (text, text->len - 1);
      else if (text->len >= floor + separator && memcmp (text->str + text->len - separator, LINE_SEPARATOR, separator) == 0)
        g_string_truncate (text, text->len - separator);
      else
        break;
    }
  while (self->spans->len > self->first_span)
    {
      ShowcaseSpan *last = &g_array_index (self->spans, ShowcaseSpan, self->spans->len - 1);

      if (last->start < text->len - self->start)
        {
          last->length = MIN (last->length, text->len - self->start - last->start);
          break;
        }
      g_array_set_size (self->spans, self->spans->len - 1);
    }
}

static gboolean
is_at_line_start (ShowcaseRuns *self)
{
  const GString *text = self->text;
  gsize separator = strlen (LINE_SEPARATOR);

  if (text->len == self->floor)
    return TRUE;
  return text->len >= self->solid + separator && memcmp (text->str + text->len - separator, LINE_SEPARATOR, separator) == 0;
}

static gboolean
is_after_space (ShowcaseRuns *self)
{
  return is_at_line_start (self) || (self->text->len > self->solid && self->text->str[self->text->len - 1] == ' ');
}

/* Whether the open link has text in this block, and not only an image or nothing. */
static gboolean
ends_in_link (ShowcaseRuns *self)
{
  guint n_spans = self->spans->len;

  return n_spans > self->first_span && g_array_index (self->spans, ShowcaseSpan, n_spans - 1).link == self->link;
}

static void
drop_trailing_spaces (ShowcaseRuns *self)
{
  gsize floor = MAX (self->run, self->solid);

  while (self->text->len > floor && self->text->str[self->text->len - 1] == ' ')
    g_string_truncate (self->text, self->text->len - 1);
}

/**
 * showcase_runs_init:
 * @self: (out caller-allocates): the runs
 * @size: about how many bytes of text there will be
 * @resolve: (nullable): tells what relative URLs lead to
 * @user_data: data for @resolve
 *
 * Starts an empty arena.
 */
void
showcase_runs_init (ShowcaseRuns *self,
                    gsize size,
                    ShowcaseResolveFunc resolve,
                    gpointer user_data)
{
  *self = (ShowcaseRuns){ .link = SHOWCASE_NONE };
  self->text = g_string_sized_new (size);
  self->spans = g_array_new (FALSE, FALSE, sizeof (ShowcaseSpan));
  self->line_breaks = g_array_new (FALSE, FALSE, sizeof (guint32));
  showcase_targets_init (&self->targets, resolve, user_data);
}

/**
 * showcase_runs_clear:
 * @self: the runs
 *
 * Frees what has not been taken out.
 */
void
showcase_runs_clear (ShowcaseRuns *self)
{
  if (self->text != NULL)
    g_string_free (g_steal_pointer (&self->text), TRUE);
  g_clear_pointer (&self->spans, g_array_unref);
  g_clear_pointer (&self->line_breaks, g_array_unref);
  g_clear_pointer (&self->elements, g_array_unref);
  showcase_targets_clear (&self->targets);
}

/**
 * showcase_runs_keep_elements:
 * @self: the runs, without text
 *
 * Keeps how styles and links stand in each other, and adds nothing to the text that the source does not have.
 */
void
showcase_runs_keep_elements (ShowcaseRuns *self)
{
  self->elements = g_array_new (FALSE, FALSE, sizeof (ShowcaseElement));
}

/**
 * showcase_runs_begin:
 * @self: the runs
 * @block: the number that the block will have
 * @line: its first source line
 *
 * Begins the text of a block at the end of the arena. Style and link go on from the block before.
 */
void
showcase_runs_begin (ShowcaseRuns *self,
                     guint32 block,
                     guint32 line)
{
  self->block = block;
  self->start = self->text->len;
  self->first_span = self->spans->len;
  self->first_line = line;
  self->floor = self->start;
  self->run = self->start;
  self->solid = self->start;
  self->run_is_joined = FALSE;
  self->swallows_space = TRUE;
  self->is_open = TRUE;
  g_array_set_size (self->line_breaks, 0);
}

/**
 * showcase_runs_end:
 * @self: the runs
 *
 * Ends the text of the block: it goes from @start to the end of the arena.
 */
void
showcase_runs_end (ShowcaseRuns *self)
{
  showcase_runs_cover (self, 0);
  if (self->elements == NULL)
    trim_end (self);
  self->is_open = FALSE;
}

/**
 * showcase_runs_begin_cell:
 * @self: the runs, of a table's block
 * @separator: what stands before the cell: nothing, a tab or a line feed
 *
 * Begins the text of a cell.
 */
void
showcase_runs_begin_cell (ShowcaseRuns *self,
                          const char *separator)
{
  g_string_append (self->text, separator);
  self->floor = self->text->len;
  self->run = self->floor;
  self->solid = self->floor;
  self->run_is_joined = FALSE;
  self->swallows_space = TRUE;
}

/**
 * showcase_runs_end_cell:
 * @self: the runs
 *
 * Ends the text of a cell.
 *
 * Returns: where the cell's text is; its spans are those that the block got meanwhile
 */
ShowcaseCell
showcase_runs_end_cell (ShowcaseRuns *self)
{
  guint first;

  showcase_runs_cover (self, 0);
  if (self->elements == NULL)
    trim_end (self);
  first = self->spans->len;
  while (first > self->first_span && g_array_index (self->spans, ShowcaseSpan, first - 1).start >= self->floor - self->start)
    first--;
  return (ShowcaseCell){
    .start = self->floor - self->start,
    .length = self->text->len - self->floor,
    .first_span = first - self->first_span,
    .n_spans = self->spans->len - first,
  };
}

/**
 * showcase_runs_begin_element:
 * @self: the runs
 * @flag: %SHOWCASE_SPAN_EMPHASIS or another style
 *
 * Takes note of where a style begins, in documents that keep that. How the text looks is set by showcase_runs_set_style().
 */
void
showcase_runs_begin_element (ShowcaseRuns *self,
                             guint32 flag)
{
  if (self->elements == NULL)
    return;
  showcase_runs_cover (self, 0);
  showcase_runs_push_element (self, flag, SHOWCASE_NONE);
}

/**
 * showcase_runs_end_element:
 * @self: the runs
 *
 * Takes note of where the innermost style ends.
 */
void
showcase_runs_end_element (ShowcaseRuns *self)
{
  if (self->elements == NULL)
    return;
  showcase_runs_cover (self, 0);
  showcase_runs_pop_element (self);
}

/**
 * showcase_runs_set_style:
 * @self: the runs
 * @flags: flags of a span
 *
 * Sets how the text from here on looks, apart from links and verbatim text. This may come between two blocks.
 */
void
showcase_runs_set_style (ShowcaseRuns *self,
                         guint32 flags)
{
  if (flags == self->style)
    return;
  showcase_runs_cover (self, 0);
  self->style = flags;
}

/**
 * showcase_runs_begin_link:
 * @self: the runs
 * @url: its URL
 * @title: (nullable): its title
 * @line: the source line that it starts on
 *
 * Makes the text from here on a link's.
 */
void
showcase_runs_begin_link (ShowcaseRuns *self,
                          const char *url,
                          const char *title,
                          guint32 line)
{
  showcase_runs_cover (self, 0);
  self->link = showcase_targets_add_link (&self->targets, url, title, line);
  self->link_start = self->text->len;
  showcase_runs_push_element (self, SHOWCASE_SPAN_LINK, self->link);
}

/**
 * showcase_runs_end_link:
 * @self: the runs
 *
 * Ends the link. If it leads to what is not there and had text in this block, the text gets a mark that says so.
 */
void
showcase_runs_end_link (ShowcaseRuns *self)
{
  ShowcaseLink *link = showcase_targets_get_link (&self->targets, self->link);

  showcase_runs_cover (self, 0);
  if (self->elements != NULL && self->text->len == self->link_start)
    showcase_runs_add_empty_span (self);
  showcase_runs_pop_element (self);
  if (link->kind == SHOWCASE_LINK_MISSING && self->elements == NULL && ends_in_link (self))
    {
      /* Translators: stands in parentheses after the text of a link whose document is not part of the portfolio. */
      g_string_append_printf (self->text, " (%s)", _ ("not included"));
      showcase_runs_cover (self, SHOWCASE_SPAN_GENERATED);
      self->solid = self->text->len;
    }
  if (link->block == SHOWCASE_NONE)
    link->block = self->block;
  self->link = SHOWCASE_NONE;
}

/**
 * showcase_runs_append_reference:
 * @self: the runs
 * @text: its text
 * @link: the number of a link
 * @flags: what it is
 *
 * Adds a short text that is a link of its own, in another or not.
 */
void
showcase_runs_append_reference (ShowcaseRuns *self,
                                const char *text,
                                guint32 link,
                                guint32 flags)
{
  showcase_runs_cover (self, 0);
  g_string_append (self->text, text);
  showcase_runs_add_span (self, self->run, self->text->len, self->style | flags, link);
  self->run = self->text->len;
  self->run_is_joined = TRUE;
  self->solid = self->text->len;
  self->swallows_space = FALSE;
}

/**
 * showcase_runs_append_image:
 * @self: the runs
 * @alt: its alternative text
 * @image: the number of an image
 *
 * Adds an image that stands in the line.
 */
void
showcase_runs_append_image (ShowcaseRuns *self,
                            const char *alt,
                            guint32 image)
{
  /* U+FFFC, the object replacement character. */
  showcase_runs_append_reference (self, *alt != '\0' ? alt : "\xef\xbf\xbc", image, SHOWCASE_SPAN_IMAGE);
}

/**
 * showcase_runs_get_link:
 * @self: the runs
 *
 * Gets the link that is open.
 *
 * Returns: its number, or %SHOWCASE_NONE
 */
guint32
showcase_runs_get_link (ShowcaseRuns *self)
{
  return self->link;
}

/**
 * showcase_runs_append:
 * @self: the runs
 * @text: running text without line feeds, valid UTF-8
 * @length: its length in bytes
 *
 * Adds text.
 */
void
showcase_runs_append (ShowcaseRuns *self,
                      const char *text,
                      gsize length)
{
  if (self->swallows_space)
    {
      while (length > 0 && *text == ' ')
        {
          text++;
          length--;
        }
      if (length == 0)
        return;
      self->swallows_space = FALSE;
    }
  g_string_append_len (self->text, text, length);
}

/**
 * showcase_runs_append_verbatim:
 * @self: the runs
 * @text: text without line feeds, valid UTF-8
 * @length: its length in bytes
 * @flags: what it is: code or raw HTML
 *
 * Adds text whose white space is kept and in which no addresses are looked for.
 */
void
showcase_runs_append_verbatim (ShowcaseRuns *self,
                               const char *text,
                               gsize length,
                               guint32 flags)
{
  showcase_runs_cover (self, 0);
  g_string_append_len (self->text, text, length);
  showcase_runs_cover (self, flags);
  self->solid = self->text->len;
  self->swallows_space = FALSE;
}

/**
 * showcase_runs_append_space:
 * @self: the runs
 *
 * Adds the space that a soft line break is, unless there is one.
 */
void
showcase_runs_append_space (ShowcaseRuns *self)
{
  if (!is_after_space (self))
    g_string_append_c (self->text, ' ');
}

/**
 * showcase_runs_append_break:
 * @self: the runs
 *
 * Adds a hard line break; at the start of a block there is nothing to break.
 */
void
showcase_runs_append_break (ShowcaseRuns *self)
{
  self->swallows_space = TRUE;
  if (self->text->len == self->floor)
    return;
  drop_trailing_spaces (self);
  g_string_append (self->text, LINE_SEPARATOR);
}

/**
 * showcase_runs_hide:
 * @self: the runs
 *
 * Takes note of something that does not show: the white space around it becomes one.
 */
void
showcase_runs_hide (ShowcaseRuns *self)
{
  self->swallows_space |= is_after_space (self);
}

/**
 * showcase_runs_next_line:
 * @self: the runs
 *
 * Takes note that what comes next stands on the next source line. The block starts where its text does.
 */
void
showcase_runs_next_line (ShowcaseRuns *self)
{
  guint32 end = self->text->len;

  if (end == self->start)
    self->first_line++;
  else
    g_array_append_val (self->line_breaks, end);
}
