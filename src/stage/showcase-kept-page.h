/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-deck.h"
#include "showcase-page-media.h"
#include "showcase-stage-look.h"

G_BEGIN_DECLS

/**
 * ShowcaseKeptPage:
 *
 * A page of a deck as render nodes: those of each of its steps, so that a step costs nothing.
 */
typedef struct _ShowcaseKeptPage ShowcaseKeptPage;

ShowcaseKeptPage *showcase_kept_page_new (ShowcaseDeck *deck,
                                          guint page,
                                          ShowcaseTypesetter *typesetter,
                                          const ShowcaseStageLook *look,
                                          ShowcasePageMedia *media,
                                          double scale);
void showcase_kept_page_free (ShowcaseKeptPage *self);

guint showcase_kept_page_get_number (ShowcaseKeptPage *self);
gboolean showcase_kept_page_has_block (ShowcaseKeptPage *self,
                                       guint block);
void showcase_kept_page_extend_range (ShowcaseKeptPage *self,
                                      guint *first,
                                      guint *last);
void showcase_kept_page_paint (ShowcaseKeptPage *self,
                               GtkSnapshot *snapshot,
                               guint step);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseKeptPage, showcase_kept_page_free)

G_END_DECLS
