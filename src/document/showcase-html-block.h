/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-inlines.h"
#include "showcase-tree.h"

G_BEGIN_DECLS

void showcase_html_block_read (const char *html,
                               guint32 first_line,
                               guint32 last_line,
                               ShowcaseInlines *inlines,
                               ShowcaseTree *tree,
                               ShowcaseBuilder *builder);

G_END_DECLS
