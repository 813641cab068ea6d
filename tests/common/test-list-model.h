/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* A shadow of a list model: an array that only items-changed keeps up to date. A model that announces its changes truthfully equals
 * its shadow at any time. */
typedef struct _TestListModel TestListModel;

TestListModel *test_list_model_new (GListModel *model);
void test_list_model_free (TestListModel *self);
void test_list_model_verify (TestListModel *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TestListModel, test_list_model_free)

G_END_DECLS
