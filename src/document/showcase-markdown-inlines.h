/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-markdown-text.h"

G_BEGIN_DECLS

void showcase_markdown_append_spans (GString *markdown,
                                     ShowcaseDocument *document,
                                     ShowcaseMarkdownPlace place,
                                     const char *text,
                                     gsize start,
                                     gsize length,
                                     const ShowcaseSpan *spans,
                                     guint n_spans);

G_END_DECLS
