/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-deck.h"
#include "showcase-qr.h"

G_BEGIN_DECLS

/**
 * ShowcasePageLink:
 * @title: (nullable): the words that are the link, or %NULL when they are no other than the URL
 * @qr: (nullable): its code
 * @refusal: (nullable): why it has none
 *
 * A link of a talk.
 */
typedef struct
{
  char *title;
  ShowcaseQr *qr;
  char *refusal;
} ShowcasePageLink;

ShowcasePageLink *showcase_page_link_new (ShowcaseDocument *document,
                                          guint link);
void showcase_page_link_free (ShowcasePageLink *self);
GPtrArray *showcase_page_link_list (ShowcaseDeck *deck,
                                    guint page,
                                    guint step);
GPtrArray *showcase_page_link_list_all (ShowcaseDeck *deck);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcasePageLink, showcase_page_link_free)

G_END_DECLS
