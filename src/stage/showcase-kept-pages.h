/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-kept-page.h"

G_BEGIN_DECLS

/**
 * ShowcaseKeptPages:
 *
 * The pages of a deck that were needed last. Start with zeroes, which is none.
 */
typedef struct
{
  GQueue pages;
} ShowcaseKeptPages;

void showcase_kept_pages_clear (ShowcaseKeptPages *self);
ShowcaseKeptPage *showcase_kept_pages_find (ShowcaseKeptPages *self,
                                            guint number);
gboolean showcase_kept_pages_add (ShowcaseKeptPages *self,
                                  ShowcaseKeptPage *page,
                                  guint capacity);
guint showcase_kept_pages_remove_block (ShowcaseKeptPages *self,
                                        ShowcaseDeck *deck,
                                        ShowcaseDocument *document,
                                        guint block);
void showcase_kept_pages_get_range (ShowcaseKeptPages *self,
                                    ShowcaseDeck *deck,
                                    ShowcaseDocument *document,
                                    guint *first,
                                    guint *last);

G_END_DECLS
