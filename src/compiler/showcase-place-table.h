/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ShowcasePlaceTable:
 *
 * Names of files and what each stands for, found by the exact name or, where only one fits, in another case.
 */
typedef struct _ShowcasePlaceTable ShowcasePlaceTable;

ShowcasePlaceTable *showcase_place_table_new (void);
void showcase_place_table_free (ShowcasePlaceTable *self);
void showcase_place_table_add (ShowcasePlaceTable *self,
                               const char *name,
                               const char *place);
const char *showcase_place_table_find (ShowcasePlaceTable *self,
                                       const char *name);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcasePlaceTable, showcase_place_table_free)

G_END_DECLS
