/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document-view.h"
#include "showcase-part.h"
#include "showcase-part-text.h"

G_BEGIN_DECLS

/* Where the parts of a document and their texts are in the view, those that are scrolled away included. */

gboolean showcase_accessible_bounds_find (ShowcaseDocumentView *view,
                                          const ShowcasePart *part,
                                          graphene_rect_t *bounds);
gboolean showcase_accessible_bounds_find_text (ShowcaseDocumentView *view,
                                               const ShowcasePartText *part_text,
                                               guint start,
                                               guint end,
                                               graphene_rect_t *bounds);
gboolean showcase_accessible_bounds_find_offset (ShowcaseDocumentView *view,
                                                 const ShowcasePartText *part_text,
                                                 double x,
                                                 double y,
                                                 guint *offset);
void showcase_accessible_bounds_find_line (ShowcaseDocumentView *view,
                                           const ShowcasePartText *part_text,
                                           guint offset,
                                           guint *start,
                                           guint *end);

G_END_DECLS
