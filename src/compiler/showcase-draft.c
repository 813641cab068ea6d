/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which headings of a document are entries of the timeline. The rule: the level that has most periods is the entries' level; where there
 * are no periods, headings that have something to say are topics and those that only hold others together are sections. Employers
 * that are named in sentences are found in showcase-draft-prose.c.
 */

#include "config.h"
#include "showcase-draft.h"

#define MAX_LEVEL 6

/* Between the titles of nested sections. */
#define SECTION_SEPARATOR " › "

typedef struct
{
  ShowcaseOutline *outline;
  GArray *drafts;
  const ShowcaseOutlineNode *title;
  guint level;
  gboolean is_dated;
  gboolean keeps_every_heading;
  gboolean is_recovered;
  guint sections[MAX_LEVEL];
  guint n_sections;
} Picker;

static char *
join_sections (const Picker *self)
{
  g_autoptr (GString) joined = g_string_new (NULL);

  for (guint i = 0; i < self->n_sections; i++)
    {
      const ShowcaseOutlineNode *node = showcase_outline_get_node (self->outline, self->sections[i]);

      if (node == self->title)
        continue;
      if (joined->len > 0)
        g_string_append (joined, SECTION_SEPARATOR);
      g_string_append (joined, node->text);
    }
  return joined->len > 0 ? g_strdup (joined->str) : NULL;
}

static void
add_entry (Picker *self,
           const ShowcaseOutlineNode *node)
{
  ShowcaseDraft draft = { .node = node, .section = join_sections (self), .line = node->line, .end_line = node->end_line };

  g_array_append_val (self->drafts, draft);
}

/* Sections nest by their levels, so that there are never more of them than levels. */
static void
open_section (Picker *self,
              guint position)
{
  self->sections[self->n_sections++] = position;
}

static void
close_sections (Picker *self,
                guint position)
{
  while (self->n_sections > 0 && showcase_outline_get_node (self->outline, self->sections[self->n_sections - 1])->next <= position)
    self->n_sections--;
}

static gboolean
has_entry_below (const Picker *self,
                 guint position)
{
  const ShowcaseOutlineNode *node = showcase_outline_get_node (self->outline, position);

  for (guint i = position + 1; i < node->next; i++)
    if (showcase_outline_get_node (self->outline, i)->level == self->level)
      return TRUE;
  return FALSE;
}

/* A heading above the entries' level holds entries together; where it holds none it is a topic, so that it can be reached. */
static guint
pick_above (Picker *self,
            guint position)
{
  const ShowcaseOutlineNode *node = showcase_outline_get_node (self->outline, position);

  if (node == self->title)
    {
      if (self->is_recovered && node->has_content)
        add_entry (self, node);
      return position + 1;
    }
  if (has_entry_below (self, position))
    {
      open_section (self, position);
      return position + 1;
    }
  if (node->has_content || node->next > position + 1)
    add_entry (self, node);
  return node->next;
}

/* Without periods: what has something to say is a topic, and what only holds others together is a section. */
static guint
pick_topic (Picker *self,
            guint position)
{
  const ShowcaseOutlineNode *node = showcase_outline_get_node (self->outline, position);
  gboolean is_leaf = node->next == position + 1;
  gboolean is_chapter = self->keeps_every_heading || (self->level == 1 && node->level == 1);

  if (node->has_content || is_leaf || (self->is_recovered && node != self->title))
    add_entry (self, node);
  if (is_leaf || (node->has_content && !is_chapter) || (self->is_recovered && !self->keeps_every_heading))
    return node->next;
  open_section (self, position);
  return position + 1;
}

static guint
pick (Picker *self,
      guint position)
{
  const ShowcaseOutlineNode *node = showcase_outline_get_node (self->outline, position);

  close_sections (self, position);
  if (node->level < self->level)
    return pick_above (self, position);
  if (!self->is_dated)
    return pick_topic (self, position);
  if (node->level > self->level)
    return position + 1;
  add_entry (self, node);
  return node->next;
}

static void
cut_ends (GArray *drafts)
{
  for (guint i = 0; i + 1 < drafts->len; i++)
    {
      ShowcaseDraft *draft = &g_array_index (drafts, ShowcaseDraft, i);

      draft->end_line = MIN (draft->end_line, g_array_index (drafts, ShowcaseDraft, i + 1).line);
    }
}

/* A title with a period is about the whole document, as front matter is. */
static gboolean
is_title_alone (const Picker *self)
{
  return self->title != NULL && self->drafts->len == 1 && g_array_index (self->drafts, ShowcaseDraft, 0).node == self->title;
}

static guint
find_best_level (const guint *counts,
                 guint least)
{
  guint best = 0;

  for (guint level = 1; level <= MAX_LEVEL; level++)
    if (counts[level] >= least && (best == 0 || counts[level] > counts[best]))
      best = level;
  return best;
}

/**
 * showcase_draft_count_dated:
 * @drafts: (element-type ShowcaseDraft): drafts
 *
 * Counts the entries that have a period of their own.
 *
 * Returns: their number
 */
guint
showcase_draft_count_dated (GArray *drafts)
{
  guint n_dated = 0;

  for (guint i = 0; i < drafts->len; i++)
    {
      const ShowcaseDraft *draft = &g_array_index (drafts, ShowcaseDraft, i);
      const ShowcaseHeading *heading = draft->prose != NULL ? draft->prose : draft->node != NULL ? draft->node->heading
                                                                                                 : NULL;

      n_dated += heading != NULL && !showcase_period_is_empty (&heading->period);
    }
  return n_dated;
}

/**
 * showcase_draft_find_level:
 * @outline: an outline
 * @is_dated: (out): whether the level was found by its periods
 *
 * Finds the level of the headings that are entries: the one with most periods, the shallower of two with as many; without periods the
 * shallowest one that has two headings.
 *
 * Returns: the level, or 0 where there are neither periods nor two headings of one level
 */
guint
showcase_draft_find_level (ShowcaseOutline *outline,
                           gboolean *is_dated)
{
  guint n_dated[MAX_LEVEL + 1] = { 0 };
  guint n_headings[MAX_LEVEL + 1] = { 0 };
  guint level;

  for (guint i = 0; i < showcase_outline_get_n_nodes (outline); i++)
    {
      const ShowcaseOutlineNode *node = showcase_outline_get_node (outline, i);

      n_headings[node->level]++;
      n_dated[node->level] += node->is_dated;
    }
  level = find_best_level (n_dated, 1);
  *is_dated = level > 0;
  for (guint i = 1; i <= MAX_LEVEL && level == 0; i++)
    if (n_headings[i] >= 2)
      level = i;
  return level;
}

/**
 * showcase_draft_list:
 * @document: a parsed document
 * @outline: its outline
 * @flags: how entries are looked for
 *
 * Finds the entries of a document, in written order. There is always one: a document without headings is an entry as a whole.
 *
 * Returns: (transfer full) (element-type ShowcaseDraft): the drafts, which borrow from @outline
 */
GArray *
showcase_draft_list (ShowcaseDocument *document,
                     ShowcaseOutline *outline,
                     ShowcaseDraftFlags flags)
{
  GArray *drafts = g_array_new (FALSE, TRUE, sizeof (ShowcaseDraft));
  Picker picker = { .outline = outline, .drafts = drafts };

  g_array_set_clear_func (drafts, (GDestroyNotify)showcase_draft_clear);
  picker.title = showcase_outline_get_only_title (outline);
  picker.is_recovered = (flags & SHOWCASE_DRAFT_HAD_HEADINGS) == 0;
  picker.level = showcase_draft_find_level (outline, &picker.is_dated);
  picker.keeps_every_heading = picker.level == 0;
  if (picker.is_recovered && !picker.is_dated && picker.level > 2)
    picker.level = 2;
  for (guint i = 0; i < showcase_outline_get_n_nodes (outline);)
    i = pick (&picker, i);
  if ((flags & SHOWCASE_DRAFT_WHOLE) != 0 && (!picker.is_dated || is_title_alone (&picker)))
    g_array_set_size (drafts, 0);
  else if (flags & SHOWCASE_DRAFT_PROSE)
    showcase_draft_merge_prose (drafts, document, outline);
  if (drafts->len == 0)
    {
      ShowcaseDraft whole = { .line = 1, .end_line = G_MAXUINT };

      g_array_append_val (drafts, whole);
    }
  cut_ends (drafts);
  return drafts;
}

/**
 * showcase_draft_clear:
 * @self: a draft
 *
 * Frees what is in it.
 */
void
showcase_draft_clear (ShowcaseDraft *self)
{
  g_clear_pointer (&self->prose, showcase_heading_free);
  g_clear_pointer (&self->section, g_free);
}
