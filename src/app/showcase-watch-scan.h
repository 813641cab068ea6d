/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * ShowcaseWatchKind:
 * @SHOWCASE_WATCH_ANCHOR: the folder that what is watched lies in: that alone is of interest
 * @SHOWCASE_WATCH_NEIGHBOURS: the folder of a single document, which may show the pictures beside it
 * @SHOWCASE_WATCH_FOLDER: a folder of a portfolio: every document, picture and folder is of interest
 *
 * What is of interest in a folder.
 */
typedef enum
{
  SHOWCASE_WATCH_ANCHOR,
  SHOWCASE_WATCH_NEIGHBOURS,
  SHOWCASE_WATCH_FOLDER,
} ShowcaseWatchKind;

/**
 * ShowcaseWatchScan:
 * @folders: (element-type filename ShowcaseWatchKind): the paths of the folders to watch
 * @sources: (element-type filename filename): the paths of what is watched, and those that links among them lead to
 * @is_complete: whether there are no more folders than can be watched
 *
 * Where changes can come from.
 */
typedef struct
{
  GHashTable *folders;
  GHashTable *sources;
  gboolean is_complete;
} ShowcaseWatchScan;

ShowcaseWatchScan *showcase_watch_scan_new (GFile *const *files,
                                            guint n_files,
                                            guint max_folders);
void showcase_watch_scan_free (ShowcaseWatchScan *self);
guint64 showcase_watch_scan_get_stamp (const ShowcaseWatchScan *self,
                                       gint64 *newest);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseWatchScan, showcase_watch_scan_free)

G_END_DECLS
