/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is selected, as anchor and head. A press begins it by characters, words or paragraphs, and what it began with stays selected however it is
 * extended. Which point is which position, and what keys mean, is left to the view. */

#include "config.h"

#include "showcase-selection.h"

#include <string.h>

struct _ShowcaseSelection
{
  /* Owned */
  ShowcaseDocument *document;

  /* Borrowed */
  ShowcaseSelectionFunc changed;
  gpointer user_data;

  /* State */
  gboolean is_placed;
  ShowcaseUnit unit;
  ShowcaseRange begun;
  ShowcasePosition anchor;
  ShowcasePosition head;
};

/**
 * showcase_selection_new:
 * @changed: what hears of changes
 * @user_data: its data
 *
 * Makes a selection in no document.
 *
 * Returns: (transfer full): the selection
 */
ShowcaseSelection *
showcase_selection_new (ShowcaseSelectionFunc changed,
                        gpointer user_data)
{
  ShowcaseSelection *self = g_new0 (ShowcaseSelection, 1);

  self->changed = changed;
  self->user_data = user_data;

  return self;
}

/**
 * showcase_selection_free:
 * @self: a selection
 *
 * Frees a selection.
 */
void
showcase_selection_free (ShowcaseSelection *self)
{
  g_clear_pointer (&self->document, showcase_document_unref);
  g_free (self);
}

static gboolean
is_empty (ShowcaseSelection *self)
{
  return self->document == NULL || showcase_document_get_n_blocks (self->document) == 0;
}

static void
take_document (ShowcaseSelection *self,
               ShowcaseDocument *document)
{
  if (document != NULL)
    showcase_document_ref (document);
  g_clear_pointer (&self->document, showcase_document_unref);
  self->document = document;
}

static void
set_ends (ShowcaseSelection *self,
          const ShowcasePosition *anchor,
          const ShowcasePosition *head)
{
  if (self->is_placed && showcase_position_compare (&self->anchor, anchor) == 0 && showcase_position_compare (&self->head, head) == 0)
    return;

  self->is_placed = TRUE;
  self->anchor = *anchor;
  self->head = *head;
  self->changed (self->user_data);
}

static void
get_all (ShowcaseSelection *self,
         ShowcaseRange *range)
{
  guint last = showcase_document_get_n_blocks (self->document) - 1;

  range->start = (ShowcasePosition){ 0, 0 };
  range->end = (ShowcasePosition){ last, showcase_document_get_block (self->document, last)->length };
}

/**
 * showcase_selection_set_document:
 * @self: a selection
 * @document: (nullable): a document
 *
 * Sets another document, in which nothing is selected.
 */
void
showcase_selection_set_document (ShowcaseSelection *self,
                                 ShowcaseDocument *document)
{
  take_document (self, document);
  showcase_selection_clear (self);
}

/**
 * showcase_selection_update_document:
 * @self: a selection
 * @document: another form of the document
 * @n_same: how many blocks at the start are the same in both
 *
 * Sets another form of the document. What is selected in what is the same stays so, and everything stays everything.
 */
void
showcase_selection_update_document (ShowcaseSelection *self,
                                    ShowcaseDocument *document,
                                    guint n_same)
{
  ShowcaseRange range;
  ShowcaseRange all = { 0 };
  gboolean is_all;

  if (!is_empty (self))
    get_all (self, &all);
  is_all = showcase_selection_get_range (self, &range) && memcmp (&range, &all, sizeof all) == 0;
  take_document (self, document);
  if (is_all)
    showcase_selection_select_all (self);
  else if (self->is_placed && MAX (self->anchor.block, self->head.block) >= n_same)
    showcase_selection_clear (self);
}

/**
 * showcase_selection_get_range:
 * @self: a selection
 * @range: (out): what is selected
 *
 * Gets what is selected.
 *
 * Returns: whether something is
 */
gboolean
showcase_selection_get_range (ShowcaseSelection *self,
                              ShowcaseRange *range)
{
  if (!self->is_placed)
    return FALSE;

  showcase_range_init (range, &self->anchor, &self->head);

  return !showcase_range_is_empty (range);
}

/**
 * showcase_selection_contains:
 * @self: a selection
 * @position: a position
 *
 * Tells whether a position is inside of what is selected, so that a press there can drag it.
 *
 * Returns: whether it is
 */
gboolean
showcase_selection_contains (ShowcaseSelection *self,
                             const ShowcasePosition *position)
{
  ShowcaseRange range;

  return showcase_selection_get_range (self, &range) && showcase_position_compare (&range.start, position) <= 0
         && showcase_position_compare (position, &range.end) <= 0;
}

/**
 * showcase_selection_get_head:
 * @self: a selection
 * @position: (out): the position
 *
 * Gets where the caret is.
 *
 * Returns: whether it is anywhere
 */
gboolean
showcase_selection_get_head (ShowcaseSelection *self,
                             ShowcasePosition *position)
{
  *position = self->head;

  return self->is_placed;
}

/**
 * showcase_selection_begin:
 * @self: a selection
 * @position: where
 * @unit: by what
 *
 * Puts the caret at a place or, by words or paragraphs, selects the one that is there.
 */
void
showcase_selection_begin (ShowcaseSelection *self,
                          const ShowcasePosition *position,
                          ShowcaseUnit unit)
{
  if (is_empty (self))
    return;

  showcase_boundaries_find (self->document, position, unit, &self->begun);
  self->unit = unit;
  set_ends (self, &self->begun.start, &self->begun.end);
}

/**
 * showcase_selection_extend:
 * @self: a selection
 * @position: where to
 *
 * Moves the head, to the far end of the word or paragraph at a place if the selection was begun by these. Where nothing was begun, that is done there.
 */
void
showcase_selection_extend (ShowcaseSelection *self,
                           const ShowcasePosition *position)
{
  ShowcaseRange range;

  if (is_empty (self))
    return;
  if (!self->is_placed)
    {
      showcase_selection_begin (self, position, SHOWCASE_UNIT_CHARACTER);
      return;
    }

  showcase_boundaries_find (self->document, position, self->unit, &range);
  if (showcase_position_compare (position, &self->begun.start) < 0)
    set_ends (self, &self->begun.end, &range.start);
  else if (showcase_position_compare (position, &self->begun.end) > 0)
    set_ends (self, &self->begun.start, &range.end);
  else
    set_ends (self, &self->begun.start, &self->begun.end);
}

/**
 * showcase_selection_set_head:
 * @self: a selection
 * @position: where to
 *
 * Moves the head exactly to a place and leaves the anchor where it is. What follows goes by characters.
 */
void
showcase_selection_set_head (ShowcaseSelection *self,
                             const ShowcasePosition *position)
{
  if (is_empty (self))
    return;
  if (!self->is_placed)
    {
      showcase_selection_begin (self, position, SHOWCASE_UNIT_CHARACTER);
      return;
    }

  self->unit = SHOWCASE_UNIT_CHARACTER;
  self->begun = (ShowcaseRange){ self->anchor, self->anchor };
  set_ends (self, &self->anchor, position);
}

/**
 * showcase_selection_select:
 * @self: a selection
 * @range: a range
 *
 * Selects a range. To extend it goes on by characters, from its start.
 */
void
showcase_selection_select (ShowcaseSelection *self,
                           const ShowcaseRange *range)
{
  if (is_empty (self))
    return;

  self->unit = SHOWCASE_UNIT_CHARACTER;
  self->begun = (ShowcaseRange){ range->start, range->start };
  set_ends (self, &range->start, &range->end);
}

/**
 * showcase_selection_select_all:
 * @self: a selection
 *
 * Selects the whole document.
 */
void
showcase_selection_select_all (ShowcaseSelection *self)
{
  ShowcaseRange all;

  if (is_empty (self))
    return;

  get_all (self, &all);
  showcase_selection_select (self, &all);
}

/**
 * showcase_selection_collapse:
 * @self: a selection
 *
 * Selects nothing, and leaves the caret where it is.
 */
void
showcase_selection_collapse (ShowcaseSelection *self)
{
  if (self->is_placed)
    showcase_selection_begin (self, &self->head, SHOWCASE_UNIT_CHARACTER);
}

/**
 * showcase_selection_clear:
 * @self: a selection
 *
 * Selects nothing, with the caret nowhere.
 */
void
showcase_selection_clear (ShowcaseSelection *self)
{
  if (!self->is_placed)
    return;

  self->is_placed = FALSE;
  self->changed (self->user_data);
}
