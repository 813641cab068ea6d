/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ShowcaseAnchors:
 *
 * The anchors of a document's headings, each known by one block.
 */
typedef struct _ShowcaseAnchors ShowcaseAnchors;

ShowcaseAnchors *showcase_anchors_new (void);
void showcase_anchors_free (ShowcaseAnchors *self);
void showcase_anchors_add (ShowcaseAnchors *self,
                           const char *heading,
                           guint32 block);
void showcase_anchors_end (ShowcaseAnchors *self);
const char *showcase_anchors_get (ShowcaseAnchors *self,
                                  guint32 block);
gboolean showcase_anchors_find (ShowcaseAnchors *self,
                                const char *anchor,
                                guint32 *block);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseAnchors, showcase_anchors_free)

G_END_DECLS
