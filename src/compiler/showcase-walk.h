/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include "showcase-report.h"

G_BEGIN_DECLS

/**
 * ShowcaseWalk:
 * @root: the folder, absolute
 * @real_root: the folder with all symbolic links resolved
 * @documents: (element-type filename): paths below @root of Markdown, plain text and résumés, sorted by their bytes
 * @images: (element-type filename): paths below @root of pictures, sorted by their bytes
 * @folders: (element-type filename): paths below @root of the folders that were read, "" for @root itself, sorted by their bytes
 *
 * What lies in a folder.
 */
typedef struct
{
  char *root;
  char *real_root;
  GPtrArray *documents;
  GPtrArray *images;
  GPtrArray *folders;
} ShowcaseWalk;

ShowcaseWalk *showcase_walk_new (const char *root,
                                 guint max_depth,
                                 guint max_files,
                                 ShowcaseReport *report,
                                 GCancellable *cancellable,
                                 GError **error);
void showcase_walk_free (ShowcaseWalk *self);
gboolean showcase_walk_is_document (const char *name);
gboolean showcase_walk_is_image (const char *name);
gboolean showcase_walk_is_inside (const char *real_root,
                                  const char *real_path);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseWalk, showcase_walk_free)

G_END_DECLS
