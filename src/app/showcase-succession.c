/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which entry has taken the place of one whose heading was renamed, or that is gone, in a newer form of the same document. */

#include "config.h"

#include "showcase-succession.h"

static guint
find_position (ShowcaseGroup *group,
               ShowcaseEntry *entry)
{
  for (guint i = 0; i < showcase_group_get_n_entries (group); i++)
    if (g_str_equal (showcase_entry_get_id (showcase_group_get_entry (group, i)), showcase_entry_get_id (entry)))
      return i;
  return G_MAXUINT;
}

/* Those before and behind it that are still there say where it was. Of several that are new between them, as many are taken to be before it as were. */
static guint
find_place (ShowcaseGroup *before,
            guint position,
            ShowcaseGroup *after)
{
  guint n_after = showcase_group_get_n_entries (after);
  guint first = 0, end = n_after, n_passed = 0;

  for (guint i = position; i > 0; i--)
    {
      guint found = find_position (after, showcase_group_get_entry (before, i - 1));

      if (found == G_MAXUINT)
        {
          n_passed++;
          continue;
        }
      first = found + 1;
      break;
    }
  for (guint i = position + 1; i < showcase_group_get_n_entries (before) && end == n_after; i++)
    {
      guint found = find_position (after, showcase_group_get_entry (before, i));

      if (found != G_MAXUINT && found >= first)
        end = found;
    }
  if (first < end)
    return MIN (first + n_passed, end - 1);
  /* It is gone: the one before it is nearest, or else the one behind. */
  return first > 0 ? first - 1 : end;
}

/**
 * showcase_succession_find:
 * @before: the group as it was
 * @entry: an entry of it
 * @after: the same group as it is now
 *
 * Finds the entry that stands for another now: itself, or the one that has its place.
 *
 * Returns: (transfer none) (nullable): an entry of @after, or %NULL where it has none
 */
ShowcaseEntry *
showcase_succession_find (ShowcaseGroup *before,
                          ShowcaseEntry *entry,
                          ShowcaseGroup *after)
{
  guint position;
  guint place;

  g_return_val_if_fail (SHOWCASE_IS_GROUP (before), NULL);
  g_return_val_if_fail (SHOWCASE_IS_ENTRY (entry), NULL);
  g_return_val_if_fail (SHOWCASE_IS_GROUP (after), NULL);

  if (showcase_group_get_n_entries (after) == 0)
    return NULL;
  place = find_position (after, entry);
  position = find_position (before, entry);
  if (place == G_MAXUINT && position != G_MAXUINT)
    place = find_place (before, position, after);
  return place < showcase_group_get_n_entries (after) ? showcase_group_get_entry (after, place) : NULL;
}
