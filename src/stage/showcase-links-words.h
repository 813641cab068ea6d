/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-talk-links.h"

G_BEGIN_DECLS

char *showcase_links_words_dup_label (const ShowcasePageLink *link,
                                      guint number);
char *showcase_links_words_dup_heading (ShowcaseTalkLinks *links);
char *showcase_links_words_dup_text (ShowcaseTalkLinks *links);

G_END_DECLS
