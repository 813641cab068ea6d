/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document.h"

G_BEGIN_DECLS

/**
 * ShowcaseHtmlFlags:
 * @SHOWCASE_HTML_DEFAULT: nothing in the HTML can do anything: raw HTML is text, and links to what is refused or missing are their text
 * @SHOWCASE_HTML_AS_WRITTEN: raw HTML and links are written as the document has them, whatever they do
 */
typedef enum
{
  SHOWCASE_HTML_DEFAULT = 0,
  SHOWCASE_HTML_AS_WRITTEN = 1 << 0,
} ShowcaseHtmlFlags;

char *showcase_document_to_html (ShowcaseDocument *document,
                                 ShowcaseHtmlFlags flags);

G_END_DECLS
