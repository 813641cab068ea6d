/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include "showcase-bundle.h"

G_BEGIN_DECLS

char *showcase_caption_for_portfolio (ShowcaseCatalog *catalog);
char *showcase_caption_for_document (ShowcaseBundle *preview,
                                     ShowcaseGroup *group);
char *showcase_caption_for_source (GFile *source);
char *showcase_caption_for_problems (guint n_problems);
char *showcase_caption_for_talk (guint n_pages,
                                 guint minutes,
                                 guint slot);
char *showcase_caption_for_matches (guint current,
                                    guint n_matches);
char *showcase_caption_for_hits (guint n_hits);
char *showcase_caption_for_entry (ShowcaseEntry *entry);
char *showcase_caption_for_place (ShowcaseGroup *group,
                                  ShowcaseEntry *entry);

G_END_DECLS
