/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document-view.h"
#include "showcase-part.h"
#include "showcase-position.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_ACCESSIBLE_NODE (showcase_accessible_node_get_type ())

/* What a screen reader knows of one part of a document: a GtkAccessible that is no widget. It stays the same object as long as the view shows the
 * document, and it makes those below it when they are asked for. A part with text is a ShowcaseAccessibleText. */

G_DECLARE_DERIVABLE_TYPE (ShowcaseAccessibleNode, showcase_accessible_node, SHOWCASE, ACCESSIBLE_NODE, GObject)

struct _ShowcaseAccessibleNodeClass
{
  GObjectClass parent_class;
};

ShowcaseAccessibleNode *showcase_accessible_node_new_root (ShowcaseDocumentView *view);

ShowcaseDocumentView *showcase_accessible_node_get_view (ShowcaseAccessibleNode *self);
ShowcaseDocument *showcase_accessible_node_get_document (ShowcaseAccessibleNode *self);
const ShowcasePart *showcase_accessible_node_get_part (ShowcaseAccessibleNode *self);
gboolean showcase_accessible_node_is_walked (ShowcaseAccessibleNode *self);
GPtrArray *showcase_accessible_node_get_children (ShowcaseAccessibleNode *self);
void showcase_accessible_node_sync_folded (ShowcaseAccessibleNode *self);
ShowcaseAccessibleNode *showcase_accessible_node_find (ShowcaseAccessibleNode *self,
                                                       ShowcasePartKind kind,
                                                       guint index,
                                                       guint block);
ShowcaseAccessibleNode *showcase_accessible_node_find_text (ShowcaseAccessibleNode *self,
                                                            const ShowcasePosition *position);
void showcase_accessible_node_drop (ShowcaseAccessibleNode *self);

G_END_DECLS
