/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-deck.h"
#include "showcase-page-media.h"

G_BEGIN_DECLS

/**
 * ShowcaseDeckMedia:
 *
 * The media of all documents of a deck.
 */
typedef struct _ShowcaseDeckMedia ShowcaseDeckMedia;

/**
 * ShowcaseMediaRangeFunc:
 * @document: a document
 * @first: (out): the first of its blocks that is needed
 * @last: (out): the last one; less than @first when none is
 * @user_data: the data of showcase_deck_media_trim()
 *
 * Says what of a document is needed.
 */
typedef void (*ShowcaseMediaRangeFunc) (ShowcaseDocument *document,
                                        guint *first,
                                        guint *last,
                                        gpointer user_data);

ShowcaseDeckMedia *showcase_deck_media_new (ShowcasePageMediaFunc func,
                                            gpointer user_data);
void showcase_deck_media_free (ShowcaseDeckMedia *self);
void showcase_deck_media_set_loader (ShowcaseDeckMedia *self,
                                     ShowcaseLoadFunc load,
                                     gpointer user_data,
                                     GDestroyNotify user_data_destroy);
void showcase_deck_media_set_highlighter (ShowcaseDeckMedia *self,
                                          const char *program);
void showcase_deck_media_set_deck (ShowcaseDeckMedia *self,
                                   ShowcaseDeck *deck);
ShowcasePageMedia *showcase_deck_media_get (ShowcaseDeckMedia *self,
                                            ShowcaseDocument *document);
void showcase_deck_media_trim (ShowcaseDeckMedia *self,
                               ShowcaseMediaRangeFunc func,
                               gpointer user_data);
gboolean showcase_deck_media_is_busy (ShowcaseDeckMedia *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseDeckMedia, showcase_deck_media_free)

G_END_DECLS
