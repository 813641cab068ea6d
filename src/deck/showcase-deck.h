/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-block-layout.h"
#include "showcase-fit.h"
#include "showcase-format.h"

G_BEGIN_DECLS

/**
 * ShowcasePage:
 * @heading: the block of its heading, or %SHOWCASE_NONE
 * @heading_height: the height of the heading with the space below it, in pixels
 * @part: which of the pages with this heading it is, from 0
 * @n_parts: how many pages have this heading
 * @first_slice: its first slice
 * @n_slices: the number of its slices; 0 for a page that shows its heading alone
 *
 * A page of a talk.
 */
typedef struct
{
  guint heading;
  int heading_height;
  guint part;
  guint n_parts;
  guint first_slice;
  guint n_slices;
} ShowcasePage;

/**
 * ShowcaseDeck:
 *
 * The pages of a talk: a document, or a part of it, divided for the shape of a stage. Immutable.
 */
typedef struct _ShowcaseDeck ShowcaseDeck;

ShowcaseDeck *showcase_deck_new (ShowcaseDocument *document,
                                 guint first,
                                 guint n_blocks,
                                 guint divider,
                                 const ShowcaseFormat *format,
                                 ShowcaseTypesetter *typesetter);
void showcase_deck_free (ShowcaseDeck *self);

ShowcaseDocument *showcase_deck_get_document (ShowcaseDeck *self);
guint showcase_deck_get_n_pages (ShowcaseDeck *self);
const ShowcasePage *showcase_deck_get_page (ShowcaseDeck *self,
                                            guint page);
const ShowcaseSlice *showcase_deck_get_slice (ShowcaseDeck *self,
                                              guint slice);
guint showcase_deck_find (ShowcaseDeck *self,
                          guint block,
                          guint offset);
ShowcaseBlockLayout *showcase_deck_lay_out (ShowcaseDeck *self,
                                            const ShowcaseSlice *slice,
                                            ShowcaseTypesetter *typesetter,
                                            const char *reason);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseDeck, showcase_deck_free)

G_END_DECLS
