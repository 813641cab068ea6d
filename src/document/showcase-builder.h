/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document.h"
#include "showcase-runs.h"

G_BEGIN_DECLS

typedef struct _ShowcaseBuilder ShowcaseBuilder;

ShowcaseBuilder *showcase_builder_new (gsize size,
                                       ShowcaseResolveFunc resolve,
                                       gpointer user_data);
void showcase_builder_free (ShowcaseBuilder *self);
ShowcaseDocument *showcase_builder_end (ShowcaseBuilder *self);
ShowcaseRuns *showcase_builder_get_runs (ShowcaseBuilder *self);

void showcase_builder_open_container (ShowcaseBuilder *self,
                                      const ShowcaseContainer *container,
                                      guint32 line);
void showcase_builder_close_container (ShowcaseBuilder *self);
gboolean showcase_builder_is_in (ShowcaseBuilder *self,
                                 ShowcaseContainerKind kind);
gboolean showcase_builder_has_begun (ShowcaseBuilder *self,
                                     ShowcaseContainerKind kind,
                                     guint32 *line);

void showcase_builder_begin_paragraph (ShowcaseBuilder *self,
                                       guint32 line);
void showcase_builder_begin_heading (ShowcaseBuilder *self,
                                     guint level,
                                     guint32 line);
void showcase_builder_end_block (ShowcaseBuilder *self,
                                 guint32 last_line,
                                 const char *heading);
void showcase_builder_add_rule (ShowcaseBuilder *self,
                                guint32 line);
void showcase_builder_add_lines (ShowcaseBuilder *self,
                                 ShowcaseBlockKind kind,
                                 const char *text,
                                 const char *info,
                                 guint32 first_line,
                                 guint32 last_line);
void showcase_builder_add_image (ShowcaseBuilder *self,
                                 const char *url,
                                 const char *title,
                                 const char *alt,
                                 guint32 line,
                                 const ShowcaseExtent *size);
void showcase_builder_mark_title (ShowcaseBuilder *self);
void showcase_builder_end_title (ShowcaseBuilder *self);
void showcase_builder_begin_table (ShowcaseBuilder *self,
                                   const guint8 *alignments,
                                   guint n_columns,
                                   guint32 line);
void showcase_builder_begin_row (ShowcaseBuilder *self,
                                 gsize size,
                                 guint32 line);
void showcase_builder_begin_cell (ShowcaseBuilder *self);
void showcase_builder_end_cell (ShowcaseBuilder *self);
void showcase_builder_end_table (ShowcaseBuilder *self);
void showcase_builder_add_reference (ShowcaseBuilder *self,
                                     guint footnote,
                                     const char *label,
                                     guint32 line);
guint showcase_builder_get_n_footnotes (ShowcaseBuilder *self);
void showcase_builder_begin_footnote (ShowcaseBuilder *self,
                                      guint footnote,
                                      guint32 line);
void showcase_builder_append_ways_back (ShowcaseBuilder *self,
                                        guint footnote,
                                        guint32 line);
void showcase_builder_add_remark (ShowcaseBuilder *self,
                                  const char *comment,
                                  gsize length,
                                  guint32 line);
void showcase_builder_add_remark_here (ShowcaseBuilder *self,
                                       const char *comment,
                                       gsize length,
                                       guint32 line);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseBuilder, showcase_builder_free)

G_END_DECLS
