/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The headings of a document as a list. Objects exist only for the rows that somebody looked at: a document may have a hundred thousand headings. */

#include "config.h"

#include "showcase-outline-list.h"

#include "showcase-outline-item.h"

#include <gio/gio.h>

struct _ShowcaseOutlineList
{
  GObject parent_instance;

  /* Owned */
  ShowcaseContents *contents;
  GPtrArray *items;
};

static void
unref_item (gpointer item)
{
  if (item != NULL)
    g_object_unref (item);
}

static guint
count_headings (ShowcaseContents *contents)
{
  return contents != NULL ? showcase_contents_get_n_headings (contents) : 0;
}

static GType
showcase_outline_list_get_item_type (GListModel *model)
{
  return SHOWCASE_TYPE_OUTLINE_ITEM;
}

static guint
showcase_outline_list_get_n_items (GListModel *model)
{
  return SHOWCASE_OUTLINE_LIST (model)->items->len;
}

static gpointer
showcase_outline_list_get_item (GListModel *model,
                                guint position)
{
  ShowcaseOutlineList *self = SHOWCASE_OUTLINE_LIST (model);
  g_autofree char *title = NULL;

  if (position >= self->items->len)
    return NULL;

  if (self->items->pdata[position] == NULL)
    {
      title = showcase_contents_dup_title (self->contents, position);
      self->items->pdata[position] = showcase_outline_item_new (title, showcase_contents_get_depth (self->contents, position),
                                                                showcase_contents_get_block (self->contents, position));
    }

  return g_object_ref (self->items->pdata[position]);
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = showcase_outline_list_get_item_type;
  iface->get_n_items = showcase_outline_list_get_n_items;
  iface->get_item = showcase_outline_list_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (ShowcaseOutlineList,
                               showcase_outline_list,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static void
showcase_outline_list_finalize (GObject *object)
{
  ShowcaseOutlineList *self = SHOWCASE_OUTLINE_LIST (object);

  g_clear_pointer (&self->contents, showcase_contents_free);
  g_ptr_array_unref (self->items);

  G_OBJECT_CLASS (showcase_outline_list_parent_class)->finalize (object);
}

static void
showcase_outline_list_class_init (ShowcaseOutlineListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = showcase_outline_list_finalize;
}

static void
showcase_outline_list_init (ShowcaseOutlineList *self)
{
  self->items = g_ptr_array_new_with_free_func (unref_item);
}

/**
 * showcase_outline_list_new:
 *
 * Makes an empty list.
 *
 * Returns: (transfer full): the list
 */
ShowcaseOutlineList *
showcase_outline_list_new (void)
{
  return g_object_new (SHOWCASE_TYPE_OUTLINE_LIST, NULL);
}

static gboolean
is_same (ShowcaseContents *a,
         ShowcaseContents *b,
         guint heading)
{
  g_autofree char *title = NULL;
  g_autofree char *other = NULL;

  if (showcase_contents_get_block (a, heading) != showcase_contents_get_block (b, heading) || showcase_contents_get_depth (a, heading) != showcase_contents_get_depth (b, heading))
    return FALSE;

  title = showcase_contents_dup_title (a, heading);
  other = showcase_contents_dup_title (b, heading);

  return g_str_equal (title, other);
}

/**
 * showcase_outline_list_set_document:
 * @self: a list
 * @document: (nullable): the document
 *
 * Changes the document. The rows that both have at the start stay, so that nothing jumps when the rest of a long document arrives.
 */
void
showcase_outline_list_set_document (ShowcaseOutlineList *self,
                                    ShowcaseDocument *document)
{
  g_autoptr (ShowcaseContents) before = NULL;
  guint n_before, n_after, n_same = 0;

  g_return_if_fail (SHOWCASE_IS_OUTLINE_LIST (self));

  before = g_steal_pointer (&self->contents);
  self->contents = document != NULL ? showcase_contents_new (document) : NULL;
  n_before = count_headings (before);
  n_after = count_headings (self->contents);
  while (n_same < n_before && n_same < n_after && is_same (before, self->contents, n_same))
    n_same++;

  g_ptr_array_set_size (self->items, (int)n_same);
  g_ptr_array_set_size (self->items, (int)n_after);
  if (n_before > n_same || n_after > n_same)
    g_list_model_items_changed (G_LIST_MODEL (self), n_same, n_before - n_same, n_after - n_same);
}

/**
 * showcase_outline_list_get_contents:
 * @self: a list
 *
 * Gets the table of contents that the list shows.
 *
 * Returns: (transfer none) (nullable): the table of contents
 */
ShowcaseContents *
showcase_outline_list_get_contents (ShowcaseOutlineList *self)
{
  g_return_val_if_fail (SHOWCASE_IS_OUTLINE_LIST (self), NULL);
  return self->contents;
}
