/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include "showcase-front-matter.h"
#include "showcase-line-map.h"
#include "showcase-report.h"

G_BEGIN_DECLS

/**
 * ShowcaseSource:
 *
 * The text of one document as it is compiled, and which line of its file each of its lines comes from. Used by one thread.
 */
typedef struct _ShowcaseSource ShowcaseSource;

ShowcaseSource *showcase_source_new (const char *path,
                                     GBytes *contents,
                                     ShowcaseReport *report);
ShowcaseSource *showcase_source_load (const char *path,
                                      const char *filename,
                                      ShowcaseReport *report);
ShowcaseSource *showcase_source_new_written (const char *path,
                                             const char *part,
                                             GBytes *body,
                                             ShowcaseFrontMatter *front_matter,
                                             ShowcaseLineMap *lines,
                                             GPtrArray *headings);
void showcase_source_free (ShowcaseSource *self);
const char *showcase_source_get_path (ShowcaseSource *self);
const char *showcase_source_get_part (ShowcaseSource *self);
GPtrArray *showcase_source_get_headings (ShowcaseSource *self);
GBytes *showcase_source_get_body (ShowcaseSource *self);
const char *showcase_source_get_text (ShowcaseSource *self,
                                      gsize *length);
ShowcaseFrontMatter *showcase_source_get_front_matter (ShowcaseSource *self);
void showcase_source_cut (ShowcaseSource *self,
                          gsize length);
guint showcase_source_map_line (ShowcaseSource *self,
                                guint body_line);
ShowcaseLineMap *showcase_source_get_lines (ShowcaseSource *self);
gboolean showcase_source_may_have_headings (ShowcaseSource *self);
gboolean showcase_source_recover (ShowcaseSource *self);
gboolean showcase_source_is_recovered (ShowcaseSource *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseSource, showcase_source_free)

G_END_DECLS
