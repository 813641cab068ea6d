/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-page-link.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_LINK_CARD (showcase_link_card_get_type ())

/* A link on a white card: its code with the words above and the URL below, or a row of a list without the code. Sizes of text are given by who places it, because a stage
 * has its own. A card with a number asks for "talk.link" when it is clicked on. */

G_DECLARE_FINAL_TYPE (ShowcaseLinkCard, showcase_link_card, SHOWCASE, LINK_CARD, GtkWidget)

GtkWidget *showcase_link_card_new (const ShowcasePageLink *link,
                                   guint number,
                                   gboolean is_row);
void showcase_link_card_set_text_size (ShowcaseLinkCard *self,
                                       double size);
double showcase_link_card_get_text_height (ShowcaseLinkCard *self,
                                           double width);

G_END_DECLS
