/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Builds footnotes: numbers them as they are referred to, and leads to them and back. Which label has a definition is the reader's. */

#include "showcase-builder-private.h"

/* The arrow back, kept from becoming a picture. */
#define ARROW "\xe2\x86\xa9\xef\xb8\x8e"

static ShowcaseFootnote *
get_footnote (ShowcaseBuilder *self,
              guint footnote)
{
  return &g_array_index (self->footnotes, ShowcaseFootnote, footnote);
}

static guint32
add_link (ShowcaseBuilder *self,
          const char *url,
          guint footnote,
          guint32 line)
{
  guint32 link = showcase_targets_add_link (&self->runs.targets, url, NULL, line);

  showcase_targets_get_link (&self->runs.targets, link)->footnote = footnote;
  return link;
}

/**
 * showcase_builder_add_reference:
 * @self: a builder with an open block
 * @footnote: the number of a footnote, from 0, or one after the last for a new one
 * @label: its label
 * @line: the source line
 *
 * Adds a reference to a footnote to the text.
 */
void
showcase_builder_add_reference (ShowcaseBuilder *self,
                                guint footnote,
                                const char *label,
                                guint32 line)
{
  g_autofree char *url = g_strdup_printf ("#fn%u", footnote + 1);
  g_autofree char *number = g_strdup_printf ("%u", footnote + 1);
  ShowcaseFootnote added = { .container = SHOWCASE_NONE };
  guint32 link;

  if (footnote == self->footnotes->len)
    {
      added.label = showcase_targets_keep (&self->runs.targets, label);
      g_array_append_val (self->footnotes, added);
    }
  link = add_link (self, url, footnote, line);
  showcase_targets_get_link (&self->runs.targets, link)->reference = ++get_footnote (self, footnote)->n_references;
  showcase_runs_append_reference (&self->runs, number, link, SHOWCASE_SPAN_LINK | SHOWCASE_SPAN_SUP | SHOWCASE_SPAN_FOOTNOTE);
}

/**
 * showcase_builder_get_n_footnotes:
 * @self: a builder
 *
 * Gets how many footnotes are referred to so far.
 *
 * Returns: their number
 */
guint
showcase_builder_get_n_footnotes (ShowcaseBuilder *self)
{
  return self->footnotes->len;
}

/**
 * showcase_builder_begin_footnote:
 * @self: a builder without an open block, in the list of footnotes
 * @footnote: the number of a footnote, from 0
 * @line: its first source line
 *
 * Opens a footnote.
 */
void
showcase_builder_begin_footnote (ShowcaseBuilder *self,
                                 guint footnote,
                                 guint32 line)
{
  ShowcaseContainer item = { .kind = SHOWCASE_CONTAINER_ITEM, .number = footnote + 1 };

  showcase_builder_open_container (self, &item, line);
  get_footnote (self, footnote)->container = self->container;
  self->at_footnote = TRUE;
}

/**
 * showcase_builder_append_ways_back:
 * @self: a builder with an open block
 * @footnote: the number of a footnote, from 0
 * @line: the source line
 *
 * Adds an arrow for each reference that there was.
 */
void
showcase_builder_append_ways_back (ShowcaseBuilder *self,
                                   guint footnote,
                                   guint32 line)
{
  guint32 flags = SHOWCASE_SPAN_LINK | SHOWCASE_SPAN_FOOTNOTE | SHOWCASE_SPAN_GENERATED;

  for (guint i = 0; i < get_footnote (self, footnote)->n_references; i++)
    {
      g_autofree char *url = i == 0 ? g_strdup_printf ("#fnref%u", footnote + 1) : g_strdup_printf ("#fnref%u-%u", footnote + 1, i + 1);
      g_autofree char *arrow = i == 0 ? g_strdup (ARROW) : g_strdup_printf (ARROW "%u", i + 1);

      showcase_runs_append_space (&self->runs);
      showcase_runs_append_reference (&self->runs, arrow, add_link (self, url, footnote, line), flags);
    }
}
