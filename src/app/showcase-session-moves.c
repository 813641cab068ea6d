/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The ways from one place to another, each by way of the history. */

#include "showcase-session-private.h"

/* Entries and headings that are gone to in quicker succession than this are passed through, not visited: going back skips them. */
#define PASSING_TIME (700 * G_TIME_SPAN_MILLISECOND)

static gboolean
travel (ShowcaseSession *self,
        const ShowcasePlace *(*step) (ShowcaseHistory *))
{
  showcase_session_leave (self);
  if (step (self->history) == NULL)
    return FALSE;
  self->selected_at = 0;
  self->browsed_at = 0;
  showcase_session_follow_place (self);
  return TRUE;
}

static gboolean
is_at (ShowcaseSession *self,
       const ShowcasePlace *place)
{
  const ShowcasePlace *now = showcase_history_get_place (self->history);

  return now != NULL && showcase_place_is_same_target (now, place);
}

/* A place that was passed through is not gone back to. */
static void
go_to (ShowcaseSession *self,
       const ShowcasePlace *place,
       gboolean is_passing)
{
  showcase_session_leave (self);
  if (is_passing)
    showcase_history_replace (self->history, place);
  else
    showcase_history_push (self->history, place);
}

/**
 * showcase_session_select:
 * @self: a session
 * @entry: an entry of the portfolio
 *
 * Goes to an entry. One that was selected a moment ago is taken as passed through.
 */
void
showcase_session_select (ShowcaseSession *self,
                         ShowcaseEntry *entry)
{
  g_autoptr (ShowcasePlace) place = NULL;
  ShowcaseCatalog *catalog;
  ShowcaseGroup *group = NULL;
  gint64 time = g_get_monotonic_time ();

  g_return_if_fail (SHOWCASE_IS_SESSION (self));
  g_return_if_fail (SHOWCASE_IS_ENTRY (entry));

  catalog = showcase_shelf_get_catalog (self->shelf);
  if (catalog == NULL || showcase_catalog_find_entry (catalog, showcase_entry_get_id (entry), &group) == NULL)
    return;

  place = showcase_place_new (showcase_group_get_id (group), showcase_entry_get_id (entry), NULL);
  go_to (self, place, is_at (self, place) || time - self->selected_at < PASSING_TIME);
  self->selected_at = time;
  self->browsed_at = 0;
  showcase_session_follow_place (self);
}

/**
 * showcase_session_visit:
 * @self: a session
 * @group_id: (nullable): the id of a group, or %NULL for the one that is read
 * @anchor: (nullable): an anchor in its document, or %NULL for its top
 *
 * Goes where a link or the outline leads. A heading of the same document that was gone to a moment ago is taken as passed through.
 *
 * Returns: whether the portfolio has such a group
 */
gboolean
showcase_session_visit (ShowcaseSession *self,
                        const char *group_id,
                        const char *anchor)
{
  g_autoptr (ShowcasePlace) place = NULL;
  ShowcaseCatalog *catalog;
  ShowcaseGroup *group;
  gint64 time = group_id == NULL && anchor != NULL ? g_get_monotonic_time () : 0;

  g_return_val_if_fail (SHOWCASE_IS_SESSION (self), FALSE);

  catalog = showcase_shelf_get_catalog (self->shelf);
  group = self->group;
  if (group_id != NULL)
    group = catalog != NULL ? showcase_catalog_find_group (catalog, group_id) : NULL;
  if (group == NULL)
    return FALSE;

  if (anchor != NULL)
    place = showcase_place_new (showcase_group_get_id (group), NULL, anchor);
  else
    place = showcase_place_new_top (group);
  go_to (self, place, time != 0 && time - self->browsed_at < PASSING_TIME);
  self->selected_at = 0;
  self->browsed_at = time;
  showcase_session_follow_place (self);
  return TRUE;
}

/**
 * showcase_session_arrive:
 * @self: a session
 * @target: an entry, with an anchor in its document if a heading is meant
 *
 * Goes where a link from outside leads.
 *
 * Returns: whether the portfolio has such an entry
 */
gboolean
showcase_session_arrive (ShowcaseSession *self,
                         const ShowcasePlace *target)
{
  g_autoptr (ShowcasePlace) place = NULL;
  ShowcaseCatalog *catalog;
  ShowcaseGroup *group = NULL;

  g_return_val_if_fail (SHOWCASE_IS_SESSION (self), FALSE);
  g_return_val_if_fail (target != NULL && target->entry != NULL, FALSE);

  catalog = showcase_shelf_get_catalog (self->shelf);
  if (catalog == NULL || showcase_catalog_find_entry (catalog, target->entry, &group) == NULL)
    return FALSE;

  place = showcase_place_new (showcase_group_get_id (group), target->entry, target->anchor);
  go_to (self, place, is_at (self, place));
  self->selected_at = 0;
  self->browsed_at = 0;
  showcase_session_follow_place (self);
  return TRUE;
}

/**
 * showcase_session_settle:
 * @self: a session
 * @line: the source line, from 1, that an anchor turned out to be on
 *
 * Selects the entry that the place now is in: the last one whose heading is at or above the line. Nothing moves.
 */
void
showcase_session_settle (ShowcaseSession *self,
                         guint line)
{
  ShowcaseEntry *found;

  g_return_if_fail (SHOWCASE_IS_SESSION (self));

  found = self->group != NULL ? showcase_group_find_entry_above (self->group, line) : NULL;
  showcase_history_settle (self->history, found != NULL ? showcase_entry_get_id (found) : NULL);
  showcase_session_set_group_and_entry (self, self->group, found);
}

/**
 * showcase_session_go_back:
 * @self: a session
 *
 * Goes to the place before.
 *
 * Returns: whether there was one
 */
gboolean
showcase_session_go_back (ShowcaseSession *self)
{
  g_return_val_if_fail (SHOWCASE_IS_SESSION (self), FALSE);
  return travel (self, showcase_history_go_back);
}

/**
 * showcase_session_go_forward:
 * @self: a session
 *
 * Goes to the place that was gone back from.
 *
 * Returns: whether there was one
 */
gboolean
showcase_session_go_forward (ShowcaseSession *self)
{
  g_return_val_if_fail (SHOWCASE_IS_SESSION (self), FALSE);
  return travel (self, showcase_history_go_forward);
}
