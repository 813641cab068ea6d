/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The parsed documents that were read last, as many as memory is spared for. */

#include "config.h"

#include "showcase-kept.h"

/* A parsed document takes about three times the size of its text. */
#define LIMIT (8 * 1024 * 1024)

typedef struct
{
  ShowcaseGroup *group;
  ShowcaseDocument *document;
  gsize size;
} Item;

struct _ShowcaseKept
{
  GQueue items; /* the one used last first */
};

static void
free_item (gpointer data)
{
  Item *item = data;

  g_object_unref (item->group);
  showcase_document_unref (item->document);
  g_free (item);
}

/**
 * showcase_kept_new:
 *
 * Makes a place for documents.
 *
 * Returns: (transfer full): the place
 */
ShowcaseKept *
showcase_kept_new (void)
{
  ShowcaseKept *self = g_new (ShowcaseKept, 1);

  g_queue_init (&self->items);
  return self;
}

/**
 * showcase_kept_free:
 * @self: (transfer full): kept documents
 *
 * Lets go of all documents, in any thread.
 */
void
showcase_kept_free (ShowcaseKept *self)
{
  g_queue_clear_full (&self->items, free_item);
  g_free (self);
}

/**
 * showcase_kept_find:
 * @self: kept documents
 * @group: a group
 *
 * Finds the document of a group, which is now the one that was read last.
 *
 * Returns: (transfer full) (nullable): the document
 */
ShowcaseDocument *
showcase_kept_find (ShowcaseKept *self,
                    ShowcaseGroup *group)
{
  for (GList *link = self->items.head; link != NULL; link = link->next)
    {
      Item *item = link->data;

      if (item->group == group)
        {
          g_queue_unlink (&self->items, link);
          g_queue_push_head_link (&self->items, link);
          return showcase_document_ref (item->document);
        }
    }
  return NULL;
}

/**
 * showcase_kept_add:
 * @self: kept documents
 * @group: a group
 * @document: its document
 * @size: the size of its text, in bytes
 *
 * Keeps a document, and as many of the others as there is room for. The newest stays, however long it is.
 */
void
showcase_kept_add (ShowcaseKept *self,
                   ShowcaseGroup *group,
                   ShowcaseDocument *document,
                   gsize size)
{
  Item *item = g_new0 (Item, 1);
  gsize total = size;
  GList *last;

  item->group = g_object_ref (group);
  item->document = showcase_document_ref (document);
  item->size = size;
  g_queue_push_head (&self->items, item);

  for (last = self->items.head; last->next != NULL; last = last->next)
    {
      total += ((Item *)last->next->data)->size;
      if (total > LIMIT)
        break;
    }
  while (self->items.tail != last)
    free_item (g_queue_pop_tail (&self->items));
}
