/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * ShowcaseTypeAhead:
 *
 * What a person has typed into a list so far. Letters that come within a second of each other make one text.
 */
typedef struct _ShowcaseTypeAhead ShowcaseTypeAhead;

ShowcaseTypeAhead *showcase_type_ahead_new (void);
void showcase_type_ahead_free (ShowcaseTypeAhead *self);
gboolean showcase_type_ahead_is_fresh (ShowcaseTypeAhead *self,
                                       gint64 now);
const char *showcase_type_ahead_add (ShowcaseTypeAhead *self,
                                     gunichar letter,
                                     gint64 now);
guint showcase_type_ahead_find (GListModel *entries,
                                const char *text,
                                guint start);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseTypeAhead, showcase_type_ahead_free)

G_END_DECLS
