/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-boundaries.h"
#include "showcase-position.h"

G_BEGIN_DECLS

/**
 * ShowcaseSelection:
 *
 * What is selected in a document: a range from its anchor, where it began, to its head, where the caret is. Nothing of it depends on a width
 * or a look.
 */
typedef struct _ShowcaseSelection ShowcaseSelection;

/**
 * ShowcaseSelectionFunc:
 * @user_data: the data of showcase_selection_new()
 *
 * Hears that the range or the head has changed.
 */
typedef void (*ShowcaseSelectionFunc) (gpointer user_data);

ShowcaseSelection *showcase_selection_new (ShowcaseSelectionFunc changed,
                                           gpointer user_data);
void showcase_selection_free (ShowcaseSelection *self);

void showcase_selection_set_document (ShowcaseSelection *self,
                                      ShowcaseDocument *document);
void showcase_selection_update_document (ShowcaseSelection *self,
                                         ShowcaseDocument *document,
                                         guint n_same);
gboolean showcase_selection_get_range (ShowcaseSelection *self,
                                       ShowcaseRange *range);
gboolean showcase_selection_contains (ShowcaseSelection *self,
                                      const ShowcasePosition *position);
gboolean showcase_selection_get_head (ShowcaseSelection *self,
                                      ShowcasePosition *position);
void showcase_selection_begin (ShowcaseSelection *self,
                               const ShowcasePosition *position,
                               ShowcaseUnit unit);
void showcase_selection_extend (ShowcaseSelection *self,
                                const ShowcasePosition *position);
void showcase_selection_set_head (ShowcaseSelection *self,
                                  const ShowcasePosition *position);
void showcase_selection_select (ShowcaseSelection *self,
                                const ShowcaseRange *range);
void showcase_selection_select_all (ShowcaseSelection *self);
void showcase_selection_collapse (ShowcaseSelection *self);
void showcase_selection_clear (ShowcaseSelection *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseSelection, showcase_selection_free)

G_END_DECLS
