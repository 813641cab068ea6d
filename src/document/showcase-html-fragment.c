/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Markdown to HTML by way of the model, for those who want the one from the other. */

#include "showcase-html-fragment.h"

/* Where a relative URL leads is known to who puts the fragment somewhere. */
static gboolean
resolve_as_written (const char *url,
                    gboolean is_image,
                    ShowcaseTarget *target,
                    gpointer user_data)
{
  target->document = url;
  return TRUE;
}

/**
 * showcase_html_fragment_new:
 * @markdown: (array length=length): Markdown by CommonMark and GFM; what is not UTF-8 in it becomes U+FFFD
 * @length: its length in bytes, at most %SHOWCASE_DOCUMENT_MAX_LENGTH, or -1 when it ends in a zero byte
 * @flags: how to write it; with %SHOWCASE_HTML_AS_WRITTEN raw HTML is raw, and by default it is what a reader sees of it
 *
 * Writes Markdown as HTML, without what stands around the body. Relative URLs stay as they are.
 *
 * Returns: (transfer full): a fragment of HTML
 */
char *
showcase_html_fragment_new (const char *markdown,
                            gssize length,
                            ShowcaseHtmlFlags flags)
{
  ShowcaseParseFlags parse_flags = SHOWCASE_PARSE_FAITHFUL | (flags & SHOWCASE_HTML_AS_WRITTEN ? SHOWCASE_PARSE_RAW_HTML : 0);
  g_autoptr (ShowcaseDocument) document = showcase_document_parse_with_flags (markdown, length, parse_flags, resolve_as_written, NULL);

  return showcase_document_to_html (document, flags);
}
