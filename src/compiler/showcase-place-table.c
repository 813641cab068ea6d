/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A table by file names that forgives another case, as the systems do where many documents were written, but never guesses between two.
 */

#include "config.h"
#include "showcase-place-table.h"

struct _ShowcasePlaceTable
{
  GHashTable *exact;
  GHashTable *folded;
};

/* Stands for a name that fits several places. */
static const char *const ambiguous = "";

static char *
fold (const char *name)
{
  g_autofree char *shown = g_filename_display_name (name);

  return g_utf8_casefold (shown, -1);
}

static void
add (GHashTable *table,
     char *name,
     const char *place)
{
  const char *other = g_hash_table_lookup (table, name);

  g_hash_table_insert (table, name, (gpointer)(other == NULL || g_str_equal (other, place) ? place : ambiguous));
}

/**
 * showcase_place_table_new:
 *
 * Makes an empty table.
 *
 * Returns: (transfer full): the table
 */
ShowcasePlaceTable *
showcase_place_table_new (void)
{
  ShowcasePlaceTable *self = g_new0 (ShowcasePlaceTable, 1);

  self->exact = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->folded = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return self;
}

/**
 * showcase_place_table_free:
 * @self: a table
 *
 * Frees it.
 */
void
showcase_place_table_free (ShowcasePlaceTable *self)
{
  g_hash_table_unref (self->exact);
  g_hash_table_unref (self->folded);
  g_free (self);
}

/**
 * showcase_place_table_add:
 * @self: a table
 * @name: (type filename): the name of a file
 * @place: (transfer none): what it stands for, not empty; it must live as long as @self
 *
 * Adds a name. A name that was added for two places is found for neither.
 */
void
showcase_place_table_add (ShowcasePlaceTable *self,
                          const char *name,
                          const char *place)
{
  add (self->exact, g_strdup (name), place);
  add (self->folded, fold (name), place);
}

/**
 * showcase_place_table_find:
 * @self: a table
 * @name: (type filename): the name of a file
 *
 * Finds what a name stands for.
 *
 * Returns: (nullable) (transfer none): the place, or %NULL if there is none or more than one
 */
const char *
showcase_place_table_find (ShowcasePlaceTable *self,
                           const char *name)
{
  g_autofree char *folded = NULL;
  const char *place = g_hash_table_lookup (self->exact, name);

  if (place == NULL)
    {
      folded = fold (name);
      place = g_hash_table_lookup (self->folded, folded);
    }
  return place == NULL || *place == '\0' ? NULL : place;
}
