/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which heading is meant by an anchor, and the other way round. Anchors are slugs; headings of the same text are told apart as GitHub
 * tells them apart. Nobody writes to it once a document is built.
 */

#include "showcase-anchors.h"
#include "showcase-slug.h"

/* How many bytes of anchors are allocated at once. */
#define CHUNK_SIZE 4096

typedef struct
{
  guint32 block;
  const char *anchor;
} Anchor;

struct _ShowcaseAnchors
{
  /* Owned */
  GArray *anchors;
  GHashTable *blocks;
  GHashTable *counts;
  GStringChunk *strings;
};

/* Makes a slug that no heading has yet: the second of its kind gets -1, the third -2, skipping what another heading is called by its own
 * text. */
static char *
make_unique (ShowcaseAnchors *self,
             const char *slug)
{
  guint count = GPOINTER_TO_UINT (g_hash_table_lookup (self->counts, slug));
  char *unique = NULL;

  if (!g_hash_table_contains (self->blocks, slug))
    return g_strdup (slug);
  do
    {
      g_free (unique);
      unique = g_strdup_printf ("%s-%u", slug, ++count);
    }
  while (g_hash_table_contains (self->blocks, unique));
  g_hash_table_insert (self->counts, g_strdup (slug), GUINT_TO_POINTER (count));
  return unique;
}

static gboolean
lookup (ShowcaseAnchors *self,
        const char *anchor,
        guint32 *block)
{
  gpointer value;

  if (!g_hash_table_lookup_extended (self->blocks, anchor, NULL, &value))
    return FALSE;
  *block = GPOINTER_TO_UINT (value);
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
  self->blocks = g_hash_table_new (g_str_hash, g_str_equal);
  self->counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->strings = g_string_chunk_new (CHUNK_SIZE);
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
  g_hash_table_unref (self->blocks);
  g_hash_table_unref (self->counts);
  g_string_chunk_free (self->strings);
  g_free (self);
}

/**
 * showcase_anchors_add:
 * @self: the anchors
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
  Anchor anchor = { .block = block };

  if (*slug == '\0')
    return;
  unique = make_unique (self, slug);
  anchor.anchor = g_string_chunk_insert (self->strings, unique);
  g_array_append_val (self->anchors, anchor);
  g_hash_table_insert (self->blocks, (char *)anchor.anchor, GUINT_TO_POINTER (block));
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
        return anchor->anchor;
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
