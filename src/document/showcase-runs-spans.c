/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Lays spans over the running text of a block: merged, sorted, bare addresses as links, and where they are kept, the elements. */

#include "showcase-autolink.h"
#include "showcase-runs-private.h"

/**
 * showcase_runs_push_element:
 * @self: the runs
 * @flag: what it is
 * @link: of a link, its number
 *
 * Opens an element, in documents that keep them.
 */
void
showcase_runs_push_element (ShowcaseRuns *self,
                            guint32 flag,
                            guint32 link)
{
  ShowcaseElement element = { flag, self->element, link };

  if (self->elements == NULL)
    return;
  g_array_append_val (self->elements, element);
  self->element = self->elements->len;
}

/**
 * showcase_runs_pop_element:
 * @self: the runs
 *
 * Closes the innermost element.
 */
void
showcase_runs_pop_element (ShowcaseRuns *self)
{
  if (self->elements != NULL && self->element != 0)
    self->element = g_array_index (self->elements, ShowcaseElement, self->element - 1).parent;
}

/**
 * showcase_runs_add_span:
 * @self: the runs
 * @start: where it starts in the arena
 * @end: where it ends in the arena
 * @flags: its flags
 * @link: its link, or %SHOWCASE_NONE
 *
 * Lays a span over text, or makes the last one longer.
 */
void
showcase_runs_add_span (ShowcaseRuns *self,
                        gsize start,
                        gsize end,
                        guint32 flags,
                        guint32 link)
{
  ShowcaseSpan span = { start - self->start, end - start, flags, link, self->element };

  if (start == end || (flags == 0 && link == SHOWCASE_NONE))
    return;
  if (link != SHOWCASE_NONE && (flags & SHOWCASE_SPAN_IMAGE) == 0 && showcase_targets_get_link (&self->targets, link)->block == SHOWCASE_NONE)
    showcase_targets_get_link (&self->targets, link)->block = self->block;
  if (self->spans->len > self->first_span)
    {
      ShowcaseSpan *last = &g_array_index (self->spans, ShowcaseSpan, self->spans->len - 1);

      if (last->start + last->length == span.start && last->flags == flags && last->link == link && last->element == self->element)
        {
          last->length += span.length;
          return;
        }
    }
  g_array_append_val (self->spans, span);
}

static guint32
count_lines_before (ShowcaseRuns *self,
                    gsize offset)
{
  guint count = self->line_breaks->len;

  while (count > 0 && g_array_index (self->line_breaks, guint32, count - 1) > offset)
    count--;
  return count;
}

static void
add_autolinks (ShowcaseRuns *self,
               gsize start,
               gsize end)
{
  ShowcaseAutolinkIter iter;
  ShowcaseAutolink found;
  gsize plain = start;

  showcase_autolink_iter_init (&iter, self->text->str + start, end - start, !self->run_is_joined);
  while (showcase_autolink_iter_next (&iter, &found))
    {
      g_autofree char *url = g_strdup_printf ("%s%.*s", found.prefix, (int)found.length, self->text->str + start + found.start);
      guint32 line = self->first_line + count_lines_before (self, start + found.start);
      guint32 link = showcase_targets_add_link (&self->targets, url, NULL, line);

      showcase_runs_add_span (self, plain, start + found.start, self->style, SHOWCASE_NONE);
      plain = start + found.start + found.length;
      showcase_runs_push_element (self, SHOWCASE_SPAN_LINK, link);
      showcase_runs_add_span (self, plain - found.length, plain, self->style | showcase_targets_get_link_flags (&self->targets, link), link);
      showcase_runs_pop_element (self);
    }
  showcase_runs_add_span (self, plain, end, self->style, SHOWCASE_NONE);
}

/**
 * showcase_runs_cover:
 * @self: the runs
 * @flags: flags besides those of the style and the link
 *
 * Covers the text since the last change of style. Between blocks there is none.
 */
void
showcase_runs_cover (ShowcaseRuns *self,
                     guint32 flags)
{
  gsize end = self->text->len;

  if (!self->is_open || end == self->run)
    return;
  if (flags == 0 && self->link == SHOWCASE_NONE)
    add_autolinks (self, self->run, end);
  else
    showcase_runs_add_span (self, self->run, end, self->style | flags | showcase_targets_get_link_flags (&self->targets, self->link), self->link);
  self->run_is_joined = flags != 0 || self->link != SHOWCASE_NONE;
  self->run = end;
}

/**
 * showcase_runs_add_empty_span:
 * @self: the runs, in a link
 *
 * Leaves a trace of a link without text.
 */
void
showcase_runs_add_empty_span (ShowcaseRuns *self)
{
  ShowcaseSpan span = { .start = self->text->len - self->start, .link = self->link, .element = self->element };

  span.flags = self->style | showcase_targets_get_link_flags (&self->targets, self->link);
  g_array_append_val (self->spans, span);
}
