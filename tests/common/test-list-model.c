/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The conformance check of list models. It replays items-changed into an array and compares; it leaves changing the model to the
 * test.
 */

#include "test-list-model.h"

struct _TestListModel
{
  GListModel *model;
  GPtrArray *items;
  gulong handler;
};

static void
items_changed_cb (GListModel *model,
                  guint position,
                  guint removed,
                  guint added,
                  gpointer user_data)
{
  TestListModel *self = user_data;

  g_assert_cmpuint (position + removed, <=, self->items->len);
  if (removed > 0)
    g_ptr_array_remove_range (self->items, position, removed);
  for (guint i = 0; i < added; i++)
    g_ptr_array_insert (self->items, (int)(position + i), g_list_model_get_item (model, position + i));

  test_list_model_verify (self);
}

/* Starts following @model, which must outlive the shadow. */
TestListModel *
test_list_model_new (GListModel *model)
{
  g_assert_true (G_IS_LIST_MODEL (model));

  TestListModel *self = g_new0 (TestListModel, 1);
  self->model = g_object_ref (model);
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    g_ptr_array_add (self->items, g_list_model_get_item (model, i));
  self->handler = g_signal_connect (model, "items-changed", G_CALLBACK (items_changed_cb), self);

  test_list_model_verify (self);
  return self;
}

void
test_list_model_free (TestListModel *self)
{
  g_signal_handler_disconnect (self->model, self->handler);
  g_clear_object (&self->model);
  g_ptr_array_unref (self->items);
  g_free (self);
}

/* Asserts that the model is what its signals said, that every item has the promised type, and that nothing is past the end. */
void
test_list_model_verify (TestListModel *self)
{
  GType item_type = g_list_model_get_item_type (self->model);

  g_assert_true (g_type_is_a (item_type, G_TYPE_OBJECT) || item_type == G_TYPE_OBJECT);
  g_assert_cmpuint (g_list_model_get_n_items (self->model), ==, self->items->len);

  for (guint i = 0; i < self->items->len; i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (self->model, i);

      g_assert_true (item == g_ptr_array_index (self->items, i));
      g_assert_true (g_type_is_a (G_OBJECT_TYPE (item), item_type));
    }

  g_assert_null (g_list_model_get_item (self->model, self->items->len));
  g_assert_null (g_list_model_get_item (self->model, G_MAXUINT));
}
