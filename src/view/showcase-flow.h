/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-column.h"

G_BEGIN_DECLS

/**
 * ShowcaseFlow:
 *
 * The place that the reader is at, in a column. The truth is the anchor: the block at the top edge of the page, and how much of it is above the
 * edge. Positions from the top of the document follow from it, and change as estimated heights become exact.
 */
typedef struct _ShowcaseFlow ShowcaseFlow;

ShowcaseFlow *showcase_flow_new (void);
void showcase_flow_free (ShowcaseFlow *self);
ShowcaseColumn *showcase_flow_get_column (ShowcaseFlow *self);

void showcase_flow_set_document (ShowcaseFlow *self,
                                 ShowcaseDocument *document);
void showcase_flow_replace_column (ShowcaseFlow *self,
                                   ShowcaseColumn *column,
                                   guint n_same,
                                   guint block,
                                   double offset);
void showcase_flow_set_typesetter (ShowcaseFlow *self,
                                   ShowcaseTypesetter *typesetter);
void showcase_flow_set_width (ShowcaseFlow *self,
                              int width);
void showcase_flow_hold (ShowcaseFlow *self,
                         double from,
                         double to);
void showcase_flow_set_padding (ShowcaseFlow *self,
                                int top,
                                int bottom);

gboolean showcase_flow_set_folded (ShowcaseFlow *self,
                                   guint container,
                                   gboolean folded);
void showcase_flow_fill (ShowcaseFlow *self,
                         double page);
gboolean showcase_flow_is_filled (ShowcaseFlow *self);
void showcase_flow_get_visible (ShowcaseFlow *self,
                                guint *first,
                                guint *n_blocks);
double showcase_flow_get_y (ShowcaseFlow *self,
                            guint block);

void showcase_flow_scroll (ShowcaseFlow *self,
                           double delta,
                           double page);
void showcase_flow_get_place (ShowcaseFlow *self,
                              guint *block,
                              double *offset);
void showcase_flow_set_place (ShowcaseFlow *self,
                              guint block,
                              double offset);
double showcase_flow_get_position (ShowcaseFlow *self);
double showcase_flow_get_total (ShowcaseFlow *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseFlow, showcase_flow_free)

G_END_DECLS
