/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document.h"

G_BEGIN_DECLS

void showcase_markdown_append_title (GString *markdown,
                                     ShowcaseDocument *document,
                                     guint number);
void showcase_markdown_append_block (GString *markdown,
                                     ShowcaseDocument *document,
                                     guint number,
                                     guint end);

G_END_DECLS
