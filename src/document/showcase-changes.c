/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What was written anew in a document: the blocks that say something else than any block of the earlier form did. Where a block stands is no matter, so that
 * an inserted paragraph is the only one that is new, and what was only moved is not. */

#include "showcase-changes.h"

#include <string.h>

typedef struct
{
  ShowcaseDocument *document;
  guint block;
  guint n; /* of the earlier form's blocks that say this */
} Saying;

static const ShowcaseBlock *
get_block (const Saying *saying)
{
  return showcase_document_get_block (saying->document, saying->block);
}

static guint
hash_url (const char *url)
{
  return url != NULL ? g_str_hash (url) : 0;
}

/* A task that is done, an alert of another kind. */
static guint
get_variant (const Saying *saying)
{
  guint container = get_block (saying)->container;

  return container != SHOWCASE_NONE ? showcase_document_get_container (saying->document, container)->variant : SHOWCASE_VARIANT_NONE;
}

/* Takes in all that is compared: a document may say the same of thousands of links, pictures or tasks. */
static guint
hash_saying (gconstpointer data)
{
  const Saying *saying = data;
  const ShowcaseBlock *block = get_block (saying);
  const char *text = showcase_document_get_block_text (saying->document, saying->block);
  const ShowcaseSpan *spans;
  guint hash = 5381;
  guint n_spans;

  for (gsize i = 0; i < block->length; i++)
    hash = hash * 33 + (guchar)text[i];
  hash = (hash * 33 + block->kind) * 33 + block->level;
  hash = hash * 33 + get_variant (saying);
  spans = showcase_document_get_spans (saying->document, saying->block, &n_spans);
  for (guint i = 0; i < n_spans; i++)
    {
      hash = ((hash * 33 + spans[i].start) * 33 + spans[i].length) * 33 + spans[i].flags;
      if (spans[i].link != SHOWCASE_NONE)
        hash = hash * 33 + hash_url (showcase_document_get_link (saying->document, spans[i].link)->url);
    }
  if (block->kind == SHOWCASE_BLOCK_IMAGE)
    hash = hash * 33 + hash_url (showcase_document_get_image (saying->document, block->image)->url);
  return hash;
}

static gboolean
is_same_target (const Saying *a,
                guint link_a,
                const Saying *b,
                guint link_b)
{
  if (link_a == SHOWCASE_NONE || link_b == SHOWCASE_NONE)
    return link_a == link_b;
  return g_strcmp0 (showcase_document_get_link (a->document, link_a)->url, showcase_document_get_link (b->document, link_b)->url) == 0;
}

static gboolean
has_same_spans (const Saying *a,
                const Saying *b)
{
  const ShowcaseSpan *one, *other;
  guint n_one, n_other;

  one = showcase_document_get_spans (a->document, a->block, &n_one);
  other = showcase_document_get_spans (b->document, b->block, &n_other);
  if (n_one != n_other)
    return FALSE;
  for (guint i = 0; i < n_one; i++)
    if (one[i].start != other[i].start || one[i].length != other[i].length || one[i].flags != other[i].flags || !is_same_target (a, one[i].link, b, other[i].link))
      return FALSE;
  return TRUE;
}

static gboolean
has_same_image (const Saying *a,
                const Saying *b)
{
  const ShowcaseImage *one = showcase_document_get_image (a->document, get_block (a)->image);
  const ShowcaseImage *other = showcase_document_get_image (b->document, get_block (b)->image);

  return g_strcmp0 (one->url, other->url) == 0 && one->width == other->width && one->height == other->height;
}

static gboolean
is_same_saying (gconstpointer a,
                gconstpointer b)
{
  const Saying *one = a;
  const Saying *other = b;

  if (get_block (one)->kind != get_block (other)->kind || get_block (one)->level != get_block (other)->level || get_block (one)->length != get_block (other)->length)
    return FALSE;
  if (memcmp (showcase_document_get_block_text (one->document, one->block), showcase_document_get_block_text (other->document, other->block), get_block (one)->length) != 0)
    return FALSE;
  if (get_block (one)->kind == SHOWCASE_BLOCK_IMAGE && !has_same_image (one, other))
    return FALSE;
  return get_variant (one) == get_variant (other) && has_same_spans (one, other);
}

static Saying *
list_sayings (ShowcaseDocument *document)
{
  guint n_blocks = showcase_document_get_n_blocks (document);
  Saying *sayings = g_new (Saying, MAX (n_blocks, 1));

  for (guint i = 0; i < n_blocks; i++)
    sayings[i] = (Saying){ .document = document, .block = i };
  return sayings;
}

/**
 * showcase_changes_find:
 * @before: a document
 * @after: what has become of the document
 *
 * Finds what is new in a changed document. Takes time that grows with both; may be called in any thread.
 *
 * Returns: (transfer full) (element-type guint): the blocks of @after that no block of @before is the same as, in order
 */
GArray *
showcase_changes_find (ShowcaseDocument *before,
                       ShowcaseDocument *after)
{
  GArray *changes = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GHashTable) known = g_hash_table_new (hash_saying, is_same_saying);
  g_autofree Saying *sayings = NULL;
  g_autofree Saying *new_sayings = NULL;

  g_return_val_if_fail (before != NULL && after != NULL, changes);

  sayings = list_sayings (before);
  new_sayings = list_sayings (after);
  for (guint i = 0; i < showcase_document_get_n_blocks (before); i++)
    {
      Saying *found = g_hash_table_lookup (known, &sayings[i]);

      if (found == NULL)
        g_hash_table_add (known, found = &sayings[i]);
      found->n++;
    }
  for (guint i = 0; i < showcase_document_get_n_blocks (after); i++)
    {
      Saying *found = g_hash_table_lookup (known, &new_sayings[i]);

      if (found != NULL && found->n > 0)
        found->n--;
      else
        g_array_append_val (changes, i);
    }
  return changes;
}
