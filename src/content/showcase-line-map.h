/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * ShowcaseLineMap:
 *
 * Which line of a file each line of a document's body comes from: the body has no front matter, and where its structure was recovered it has blank lines
 * of its own. Reference counted; filled by the compiler, immutable once its group is in a catalog, safe to read from any thread.
 */
typedef struct _ShowcaseLineMap ShowcaseLineMap;

#define SHOWCASE_TYPE_LINE_MAP (showcase_line_map_get_type ())

GType showcase_line_map_get_type (void) G_GNUC_CONST;
ShowcaseLineMap *showcase_line_map_new (void);
ShowcaseLineMap *showcase_line_map_new_from_string (const char *text);
char *showcase_line_map_to_string (ShowcaseLineMap *self);
ShowcaseLineMap *showcase_line_map_ref (ShowcaseLineMap *self);
void showcase_line_map_unref (ShowcaseLineMap *self);
void showcase_line_map_add (ShowcaseLineMap *self,
                            guint body_line,
                            guint file_line);
guint showcase_line_map_to_file (ShowcaseLineMap *self,
                                 guint body_line);
guint showcase_line_map_to_body (ShowcaseLineMap *self,
                                 guint file_line);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseLineMap, showcase_line_map_unref)

G_END_DECLS
