/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-html-writer.h"

G_BEGIN_DECLS

void showcase_html_append_escaped (GString *html,
                                   const char *text,
                                   gsize length);
void showcase_html_append_image (GString *html,
                                 const ShowcaseImage *image,
                                 const char *alt,
                                 gsize length);
void showcase_html_append_spans (GString *html,
                                 ShowcaseDocument *document,
                                 ShowcaseHtmlFlags flags,
                                 const char *text,
                                 gsize start,
                                 gsize length,
                                 const ShowcaseSpan *spans,
                                 guint n_spans);

G_END_DECLS
