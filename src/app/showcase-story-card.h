/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-image-source.h"
#include "showcase-position.h"
#include "showcase-star.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_STORY_CARD (showcase_story_card_get_type ())

/* One step of a story: its letter, its label and what it says. */

G_DECLARE_FINAL_TYPE (ShowcaseStoryCard, showcase_story_card, SHOWCASE, STORY_CARD, GtkWidget)

GtkWidget *showcase_story_card_new (ShowcaseStar *story,
                                    guint step,
                                    ShowcaseDocument *document,
                                    ShowcaseImageSource *images);
guint showcase_story_card_get_line (ShowcaseStoryCard *self);
void showcase_story_card_set_zoom (ShowcaseStoryCard *self,
                                   double zoom);

G_END_DECLS
