/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A place in a portfolio as plain values. How to get there is for the session and the pane. */

#include "showcase-place.h"

G_DEFINE_BOXED_TYPE (ShowcasePlace, showcase_place, showcase_place_copy, showcase_place_free)

/**
 * showcase_place_new:
 * @group: (nullable): the id of a group
 * @entry: (nullable): the id of an entry
 * @anchor: (nullable): an anchor in the group's document
 *
 * Makes a place that was not scrolled to yet.
 *
 * Returns: (transfer full): the new place
 */
ShowcasePlace *
showcase_place_new (const char *group,
                    const char *entry,
                    const char *anchor)
{
  ShowcasePlace *self = g_new0 (ShowcasePlace, 1);

  self->group = g_strdup (group);
  self->entry = g_strdup (entry);
  self->anchor = g_strdup (anchor);
  self->block = SHOWCASE_PLACE_UNSCROLLED;
  return self;
}

/**
 * showcase_place_new_top:
 * @group: a group
 *
 * Makes the place at the top of a document, with its first entry selected.
 *
 * Returns: (transfer full): the new place
 */
ShowcasePlace *
showcase_place_new_top (ShowcaseGroup *group)
{
  ShowcaseEntry *first = showcase_group_get_n_entries (group) > 0 ? showcase_group_get_entry (group, 0) : NULL;
  ShowcasePlace *self = showcase_place_new (showcase_group_get_id (group), first != NULL ? showcase_entry_get_id (first) : NULL, NULL);

  self->block = 0;
  return self;
}

/**
 * showcase_place_new_first:
 * @catalog: a catalog
 * @wanted: (nullable): where to begin, if the catalog still has it
 *
 * Makes the place to begin at: the one that is wanted, or the top of its document where only its entry is gone, or the very top.
 *
 * Returns: (transfer full) (nullable): the place, or %NULL in an empty catalog
 */
ShowcasePlace *
showcase_place_new_first (ShowcaseCatalog *catalog,
                          const ShowcasePlace *wanted)
{
  ShowcaseGroup *group = NULL;
  ShowcasePlace *self;
  gboolean has_target = wanted != NULL;

  if (showcase_catalog_get_n_groups (catalog) == 0)
    return NULL;

  if (wanted != NULL && wanted->entry != NULL)
    has_target = showcase_catalog_find_entry (catalog, wanted->entry, &group) != NULL;
  if (wanted != NULL && group == NULL && wanted->group != NULL)
    group = showcase_catalog_find_group (catalog, wanted->group);
  if (group == NULL || !has_target)
    return showcase_place_new_top (group != NULL ? group : showcase_catalog_get_group (catalog, 0));

  self = showcase_place_copy (wanted);
  g_set_str (&self->group, showcase_group_get_id (group));
  return self;
}

/**
 * showcase_place_copy:
 * @self: (nullable): a place
 *
 * Copies a place.
 *
 * Returns: (transfer full) (nullable): the copy
 */
ShowcasePlace *
showcase_place_copy (const ShowcasePlace *self)
{
  ShowcasePlace *copy;

  if (self == NULL)
    return NULL;

  copy = showcase_place_new (self->group, self->entry, self->anchor);
  copy->block = self->block;
  copy->offset = self->offset;
  return copy;
}

/**
 * showcase_place_free:
 * @self: (transfer full): a place
 *
 * Frees a place.
 */
void
showcase_place_free (ShowcasePlace *self)
{
  g_free (self->group);
  g_free (self->entry);
  g_free (self->anchor);
  g_free (self);
}

/**
 * showcase_place_is_same_target:
 * @a: a place
 * @b: another place
 *
 * Tells whether two places name the same group, entry and anchor, wherever they are scrolled to.
 *
 * Returns: whether they do
 */
gboolean
showcase_place_is_same_target (const ShowcasePlace *a,
                               const ShowcasePlace *b)
{
  return g_strcmp0 (a->group, b->group) == 0 && g_strcmp0 (a->entry, b->entry) == 0 && g_strcmp0 (a->anchor, b->anchor) == 0;
}
