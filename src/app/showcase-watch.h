/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define SHOWCASE_TYPE_WATCH (showcase_watch_get_type ())

/* Tells when files and folders, and what is below them, have changed.
 *
 * Signals: "changed": something is not what it was, and has not changed again for a moment. "incomplete": not every folder can be watched. */

G_DECLARE_FINAL_TYPE (ShowcaseWatch, showcase_watch, SHOWCASE, WATCH, GObject)

ShowcaseWatch *showcase_watch_new (GFile *const *files,
                                   guint n_files,
                                   gint64 since);
void showcase_watch_end (ShowcaseWatch *self);
void showcase_watch_set_polling (ShowcaseWatch *self,
                                 guint interval);
guint showcase_watch_get_n_monitors (ShowcaseWatch *self);

G_END_DECLS
