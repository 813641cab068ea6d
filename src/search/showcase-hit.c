/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One place that was found, as plain values: what it is of, where in its document it is, and what to mark. */

#include "config.h"

#include "showcase-hit.h"

struct _ShowcaseHit
{
  GObject parent_instance;

  /* Owned */
  ShowcaseGroup *group;
  ShowcaseEntry *entry;
  ShowcaseQuery *query;
  char *snippet;

  /* State */
  ShowcaseHitKind kind;
  guint block;
  guint line;
  ShowcaseMark mark; /* of what was not looked for by words; it ends at 0 otherwise */
};

G_DEFINE_FINAL_TYPE (ShowcaseHit, showcase_hit, G_TYPE_OBJECT)

static void
showcase_hit_finalize (GObject *object)
{
  ShowcaseHit *self = SHOWCASE_HIT (object);

  g_clear_object (&self->group);
  g_clear_object (&self->entry);
  g_clear_pointer (&self->query, showcase_query_unref);
  g_free (self->snippet);

  G_OBJECT_CLASS (showcase_hit_parent_class)->finalize (object);
}

static void
showcase_hit_class_init (ShowcaseHitClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = showcase_hit_finalize;
}

static void
showcase_hit_init (ShowcaseHit *self)
{
}

/**
 * showcase_hit_new:
 * @kind: what was found
 * @group: the document's group
 * @entry: (nullable): the entry that it is in
 * @block: the block of the document
 * @line: that block's first line, from 1, or 0 for the top of the entry or else of the document
 * @query: (nullable): what was looked for
 * @snippet: what to show of it
 *
 * Makes a hit.
 *
 * Returns: (transfer full): the hit
 */
ShowcaseHit *
showcase_hit_new (ShowcaseHitKind kind,
                  ShowcaseGroup *group,
                  ShowcaseEntry *entry,
                  guint block,
                  guint line,
                  ShowcaseQuery *query,
                  const char *snippet)
{
  ShowcaseHit *self = g_object_new (SHOWCASE_TYPE_HIT, NULL);

  self->kind = kind;
  self->group = g_object_ref (group);
  g_set_object (&self->entry, entry);
  self->block = block;
  self->line = line;
  self->query = query != NULL ? showcase_query_ref (query) : NULL;
  self->snippet = g_strdup (snippet);
  return self;
}

/**
 * showcase_hit_new_marked:
 * @group: the document's group
 * @entry: (nullable): the entry that it is in
 * @block: the block of the document
 * @line: that block's first line, from 1
 * @mark: what to mark in the block's text
 *
 * Makes a hit of text that was found by other means than words.
 *
 * Returns: (transfer full): the hit
 */
ShowcaseHit *
showcase_hit_new_marked (ShowcaseGroup *group,
                         ShowcaseEntry *entry,
                         guint block,
                         guint line,
                         const ShowcaseMark *mark)
{
  ShowcaseHit *self = showcase_hit_new (SHOWCASE_HIT_TEXT, group, entry, block, line, NULL, "");

  self->mark = *mark;
  return self;
}

/**
 * showcase_hit_get_kind:
 * @self: a hit
 *
 * Tells what was found.
 *
 * Returns: the kind
 */
ShowcaseHitKind
showcase_hit_get_kind (ShowcaseHit *self)
{
  g_return_val_if_fail (SHOWCASE_IS_HIT (self), SHOWCASE_HIT_TEXT);
  return self->kind;
}

/**
 * showcase_hit_get_group:
 * @self: a hit
 *
 * Tells which document it is in.
 *
 * Returns: (transfer none): the document's group
 */
ShowcaseGroup *
showcase_hit_get_group (ShowcaseHit *self)
{
  g_return_val_if_fail (SHOWCASE_IS_HIT (self), NULL);
  return self->group;
}

/**
 * showcase_hit_get_entry:
 * @self: a hit
 *
 * Tells which entry it is in.
 *
 * Returns: (transfer none) (nullable): the entry, or %NULL before the first one
 */
ShowcaseEntry *
showcase_hit_get_entry (ShowcaseHit *self)
{
  g_return_val_if_fail (SHOWCASE_IS_HIT (self), NULL);
  return self->entry;
}

/**
 * showcase_hit_get_block:
 * @self: a hit
 *
 * Tells which block of the document it is in.
 *
 * Returns: the block
 */
guint
showcase_hit_get_block (ShowcaseHit *self)
{
  g_return_val_if_fail (SHOWCASE_IS_HIT (self), 0);
  return self->block;
}

/**
 * showcase_hit_get_line:
 * @self: a hit
 *
 * Tells where in the body it is.
 *
 * Returns: the first line of its block, from 1, or 0 for the top of the entry or else of the document
 */
guint
showcase_hit_get_line (ShowcaseHit *self)
{
  g_return_val_if_fail (SHOWCASE_IS_HIT (self), 0);
  return self->line;
}

/**
 * showcase_hit_get_snippet:
 * @self: a hit
 *
 * Gives what to show of it.
 *
 * Returns: one line of text, which may be empty
 */
const char *
showcase_hit_get_snippet (ShowcaseHit *self)
{
  g_return_val_if_fail (SHOWCASE_IS_HIT (self), NULL);
  return self->snippet;
}

/**
 * showcase_hit_find_marks:
 * @self: a hit
 * @text: a text in UTF-8
 * @length: its length in bytes
 *
 * Finds in a text what was looked for.
 *
 * Returns: (transfer full) (element-type ShowcaseMark): the marks, in order
 */
GArray *
showcase_hit_find_marks (ShowcaseHit *self,
                         const char *text,
                         gsize length)
{
  GArray *marks;

  g_return_val_if_fail (SHOWCASE_IS_HIT (self), NULL);

  if (self->query != NULL)
    return showcase_query_find (self->query, text, length);
  marks = g_array_new (FALSE, FALSE, sizeof (ShowcaseMark));
  if (self->mark.end > 0 && self->mark.end <= length)
    g_array_append_val (marks, self->mark);
  return marks;
}
