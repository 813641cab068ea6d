/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The links of a page, and of a whole talk, for who wants to take one along. Each URL is there once. A page whose links all lead nowhere outside still tells why. */

#include "config.h"

#include "showcase-page-link.h"

#include <string.h>

typedef struct
{
  GPtrArray *links;
  GPtrArray *refused;
  GHashTable *seen;
} Collection;

/* Whether a text is the URL itself, or all of it but the scheme, as in "<robin@example.org>" and "www.example.org". */
static gboolean
is_url (const char *text,
        const char *url)
{
  static const char *const schemes[] = { "", "https://", "http://", "mailto:" };

  for (guint i = 0; i < G_N_ELEMENTS (schemes); i++)
    if (g_str_has_prefix (url, schemes[i]) && g_str_equal (url + strlen (schemes[i]), text))
      return TRUE;
  return FALSE;
}

/* The words of a link in its block; a link may be of several spans, as "[all of *this*](…)" is. */
static char *
dup_title (ShowcaseDocument *document,
           guint link)
{
  const ShowcaseLink *target = showcase_document_get_link (document, link);
  const char *text = showcase_document_get_block_text (document, target->block);
  g_autoptr (GString) title = g_string_new (NULL);
  guint n_spans;
  const ShowcaseSpan *spans = showcase_document_get_spans (document, target->block, &n_spans);

  for (guint i = 0; i < n_spans; i++)
    if (spans[i].link == link && (spans[i].flags & SHOWCASE_SPAN_GENERATED) == 0)
      g_string_append_len (title, text + spans[i].start, spans[i].length);
  if (title->len == 0 && showcase_document_get_block (document, target->block)->kind == SHOWCASE_BLOCK_IMAGE)
    g_string_append_len (title, text, showcase_document_get_block (document, target->block)->length);
  g_strstrip (title->str);

  return *title->str == '\0' || is_url (title->str, target->url) ? NULL : g_strdup (title->str);
}

static void
collect_link (Collection *collection,
              ShowcaseDocument *document,
              guint link)
{
  const ShowcaseLink *target = showcase_document_get_link (document, link);
  g_autoptr (ShowcasePageLink) found = NULL;
  const char *key;
  char *copy;
  GPtrArray *list;

  if (target->footnote != SHOWCASE_NONE)
    return;

  found = showcase_page_link_new (document, link);
  key = found->qr != NULL ? showcase_qr_get_url (found->qr) : target->url;
  if (g_hash_table_contains (collection->seen, key))
    return;
  copy = g_strdup (key);
  g_hash_table_add (collection->seen, copy);
  list = found->qr != NULL ? collection->links : collection->refused;
  g_ptr_array_add (list, g_steal_pointer (&found));
}

static void
collect_block (Collection *collection,
               ShowcaseDocument *document,
               guint block,
               guint start,
               guint end)
{
  const ShowcaseBlock *here = showcase_document_get_block (document, block);
  guint last = SHOWCASE_NONE;
  guint n_spans;
  const ShowcaseSpan *spans = showcase_document_get_spans (document, block, &n_spans);

  if (here->kind == SHOWCASE_BLOCK_IMAGE && showcase_document_get_image (document, here->image)->link != SHOWCASE_NONE)
    collect_link (collection, document, showcase_document_get_image (document, here->image)->link);
  for (guint i = 0; i < n_spans; i++)
    if (spans[i].link != SHOWCASE_NONE && spans[i].link != last && spans[i].start < end && spans[i].start + spans[i].length > start)
      {
        last = spans[i].link;
        collect_link (collection, document, last);
      }
}

static void
collect_page (Collection *collection,
              ShowcaseDeck *deck,
              guint page,
              guint step)
{
  ShowcaseDocument *document = showcase_deck_get_page_document (deck, page);
  const ShowcasePage *here = showcase_deck_get_page (deck, page);

  if (here->heading != SHOWCASE_NONE)
    collect_block (collection, document, here->heading, 0, G_MAXUINT);
  for (guint i = 0; i < here->n_slices; i++)
    {
      const ShowcaseSlice *slice = showcase_deck_get_slice (deck, here->first_slice + i);

      if (slice->step <= step)
        collect_block (collection, document, slice->block, slice->start, slice->end);
    }
}

static void
collection_init (Collection *collection)
{
  collection->links = g_ptr_array_new_with_free_func ((GDestroyNotify)showcase_page_link_free);
  collection->refused = g_ptr_array_new_with_free_func ((GDestroyNotify)showcase_page_link_free);
  collection->seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/**
 * showcase_page_link_new:
 * @document: a document
 * @link: the position of a link in it
 *
 * Makes the code of a link, or says why there is none.
 *
 * Returns: (transfer full): the link
 */
ShowcasePageLink *
showcase_page_link_new (ShowcaseDocument *document,
                        guint link)
{
  ShowcasePageLink *self = g_new0 (ShowcasePageLink, 1);
  g_autoptr (GError) error = NULL;

  self->title = dup_title (document, link);
  self->qr = showcase_qr_new_for_link (showcase_document_get_link (document, link), &error);
  if (self->qr == NULL)
    self->refusal = g_strdup (error->message);
  return self;
}

/**
 * showcase_page_link_free:
 * @self: (transfer full): a link
 *
 * Frees a link.
 */
void
showcase_page_link_free (ShowcasePageLink *self)
{
  g_free (self->title);
  g_clear_pointer (&self->qr, showcase_qr_unref);
  g_free (self->refusal);
  g_free (self);
}

/**
 * showcase_page_link_list:
 * @deck: a deck
 * @page: a page, from 0
 * @step: the last of its steps that is shown
 *
 * Lists the links that are seen on a page: those that have a code or, when none has, those that are refused.
 *
 * Returns: (transfer full) (element-type ShowcasePageLink): the links, in the order of the text
 */
GPtrArray *
showcase_page_link_list (ShowcaseDeck *deck,
                         guint page,
                         guint step)
{
  Collection collection;

  collection_init (&collection);
  collect_page (&collection, deck, page, step);
  g_hash_table_unref (collection.seen);
  if (collection.links->len > 0)
    {
      g_ptr_array_unref (collection.refused);
      return collection.links;
    }
  g_ptr_array_unref (collection.links);
  return collection.refused;
}

/**
 * showcase_page_link_list_all:
 * @deck: a deck
 *
 * Lists all links of a talk that have a code.
 *
 * Returns: (transfer full) (element-type ShowcasePageLink): the links, in the order of the talk
 */
GPtrArray *
showcase_page_link_list_all (ShowcaseDeck *deck)
{
  Collection collection;

  collection_init (&collection);
  for (guint i = 0; i < showcase_deck_get_n_pages (deck); i++)
    collect_page (&collection, deck, i, G_MAXUINT);
  g_hash_table_unref (collection.seen);
  g_ptr_array_unref (collection.refused);
  return collection.links;
}
