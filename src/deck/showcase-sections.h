/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document.h"

G_BEGIN_DECLS

/**
 * ShowcaseSection:
 * @heading: the block of its heading, or %SHOWCASE_NONE for what stands before the first one
 * @first: the first block of its content
 * @n_blocks: the number of blocks of its content; 0 for a heading that stands alone
 *
 * What one page, or several that belong together, are made of.
 */
typedef struct
{
  guint heading;
  guint first;
  guint n_blocks;
} ShowcaseSection;

GArray *showcase_sections_new (ShowcaseDocument *document,
                               guint first,
                               guint n_blocks,
                               guint divider);

G_END_DECLS
