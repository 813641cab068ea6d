/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which heading is meant by an anchor, and the other way round. Anchors are slugs; headings of the same text are told apart as GitHub
 * tells them apart. A long document has thousands of them, so they are kept in three arrays and nothing else. Nobody writes to them once a document is
 * built.
 */

#include "showcase-anchors.h"
#include "showcase-slug.h"

#include <string.h>

typedef struct
{
  guint32 block;
  guint32 name;
} Anchor;

struct _ShowcaseAnchors
{
  /* Owned: the anchors by their blocks; their names, one after the other; and a hash table of numbers of anchors, from 1, in which 0 is an empty slot */
  GArray *anchors;
  GArray *names;
  guint32 *slots;

  /* Owned: while headings are added, how many had a text that is not the first of its kind */
  GHashTable *counts;

  /* State: the number of slots, a power of two */
  guint n_slots;
};

static const char *
get_name (ShowcaseAnchors *self,
          guint32 number)
{
  return self->names->data + g_array_index (self->anchors, Anchor, number).name;
}

/* The slot of a name, or an empty one where it would be. */
static guint32 *
find_slot (ShowcaseAnchors *self,
           const char *name)
{
  guint slot = (g_str_hash (name) * 2654435769u) >> 7;

  for (;; slot++)
    {
      guint32 *found = &self->slots[slot & (self->n_slots - 1)];

      if (*found == 0 || strcmp (get_name (self, *found - 1), name) == 0)
        return found;
    }
}

static gboolean
has_name (ShowcaseAnchors *self,
          const char *name)
{
  return *find_slot (self, name) != 0;
}

/* Leaves at least a quarter of the slots empty. */
static void
make_room (ShowcaseAnchors *self)
{
  if ((self->anchors->len + 1) * 4 <= self->n_slots * 3)
    return;
  g_free (self->slots);
  self->n_slots *= 2;
  self->slots = g_new0 (guint32, self->n_slots);
  for (guint i = 0; i < self->anchors->len; i++)
    *find_slot (self, get_name (self, i)) = i + 1;
}

/* Makes a slug that no heading has yet: the second of its kind gets -1, the third -2, skipping what another heading is called by its own
 * text. */
static char *
make_unique (ShowcaseAnchors *self,
             const char *slug)
{
  guint count = GPOINTER_TO_UINT (g_hash_table_lookup (self->counts, slug));
  char *unique = NULL;

  if (!has_name (self, slug))
    return g_strdup (slug);
  do
    {
      g_free (unique);
      unique = g_strdup_printf ("%s-%u", slug, ++count);
    }
  while (has_name (self, unique));
  g_hash_table_insert (self->counts, g_strdup (slug), GUINT_TO_POINTER (count));
  return unique;
}

static gboolean
lookup (ShowcaseAnchors *self,
        const char *anchor,
        guint32 *block)
{
  guint32 number = *find_slot (self, anchor);

  if (number == 0)
    return FALSE;
  *block = g_array_index (self->anchors, Anchor, number - 1).block;
  return TRUE;
}

/**
 * showcase_anchors_new:
 *
 * Makes an empty set of anchors.
 *
 * Returns: (transfer full): the anchors
 */
ShowcaseAnchors *
showcase_anchors_new (void)
{
  ShowcaseAnchors *self = g_new0 (ShowcaseAnchors, 1);

  self->anchors = g_array_new (FALSE, FALSE, sizeof (Anchor));
  self->names = g_array_new (FALSE, FALSE, sizeof (char));
  self->n_slots = 4;
  self->slots = g_new0 (guint32, self->n_slots);
  self->counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return self;
}

/**
 * showcase_anchors_free:
 * @self: the anchors
 *
 * Frees them.
 */
void
showcase_anchors_free (ShowcaseAnchors *self)
{
  g_array_unref (self->anchors);
  g_array_unref (self->names);
  g_free (self->slots);
  g_clear_pointer (&self->counts, g_hash_table_unref);
  g_free (self);
}

/**
 * showcase_anchors_add:
 * @self: the anchors, which have not been ended
 * @heading: the plain text of a heading
 * @block: its block, greater than those before
 *
 * Gives a heading its anchor. One of nothing but punctuation has none.
 */
void
showcase_anchors_add (ShowcaseAnchors *self,
                      const char *heading,
                      guint32 block)
{
  g_autofree char *slug = showcase_slug_from_heading (heading);
  g_autofree char *unique = NULL;
  Anchor anchor = { block, self->names->len };

  if (*slug == '\0')
    return;
  unique = make_unique (self, slug);
  make_room (self);
  *find_slot (self, unique) = self->anchors->len + 1;
  g_array_append_val (self->anchors, anchor);
  g_array_append_vals (self->names, unique, strlen (unique) + 1);
}

/* An array has room for up to twice what is in it; this one grows no more. */
static void
trim (GArray **array,
      gsize size)
{
  gsize length;
  gpointer elements = g_array_steal (*array, &length);

  g_array_unref (*array);
  *array = g_array_new_take (g_realloc_n (elements, length, size), length, FALSE, size);
}

/**
 * showcase_anchors_end:
 * @self: the anchors
 *
 * Lets go of what is only needed to add headings.
 */
void
showcase_anchors_end (ShowcaseAnchors *self)
{
  g_clear_pointer (&self->counts, g_hash_table_unref);
  trim (&self->anchors, sizeof (Anchor));
  trim (&self->names, sizeof (char));
}

/**
 * showcase_anchors_get:
 * @self: the anchors
 * @block: a block
 *
 * Gets the anchor of a block.
 *
 * Returns: (transfer none) (nullable): the anchor, without "#", or %NULL if the block has none
 */
const char *
showcase_anchors_get (ShowcaseAnchors *self,
                      guint32 block)
{
  guint low = 0;
  guint high = self->anchors->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      const Anchor *anchor = &g_array_index (self->anchors, Anchor, middle);

      if (anchor->block == block)
        return get_name (self, middle);
      if (anchor->block < block)
        low = middle + 1;
      else
        high = middle;
    }
  return NULL;
}

/**
 * showcase_anchors_find:
 * @self: the anchors
 * @anchor: an anchor, with or without "#"; percent-encoded and in any case, as browsers and GitHub take it
 * @block: (out): the block that has it
 *
 * Finds the block of an anchor.
 *
 * Returns: whether there is one
 */
gboolean
showcase_anchors_find (ShowcaseAnchors *self,
                       const char *anchor,
                       guint32 *block)
{
  g_autofree char *decoded = NULL;
  g_autofree char *lower = NULL;

  if (*anchor == '#')
    anchor++;
  if (lookup (self, anchor, block))
    return TRUE;
  decoded = g_uri_unescape_string (anchor, NULL);
  if (decoded == NULL || !g_utf8_validate (decoded, -1, NULL))
    decoded = (g_free (decoded), g_utf8_make_valid (anchor, -1));
  lower = g_utf8_strdown (decoded, -1);
  return lookup (self, lower, block);
}
