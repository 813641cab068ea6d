/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gdk/gdk.h>
#include "showcase-position.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_EXCERPT_CONTENT (showcase_excerpt_content_get_type ())

/* A range of a document as others ask for it: plain text, HTML or Markdown. Nothing is written before it is asked for, and then in a worker. */

G_DECLARE_FINAL_TYPE (ShowcaseExcerptContent, showcase_excerpt_content, SHOWCASE, EXCERPT_CONTENT, GdkContentProvider)

/**
 * ShowcaseExcerptForms:
 * @SHOWCASE_EXCERPT_ALL: text, HTML and Markdown
 * @SHOWCASE_EXCERPT_MARKDOWN: Markdown, also for who asks for text
 *
 * What a content offers.
 */
typedef enum
{
  SHOWCASE_EXCERPT_ALL,
  SHOWCASE_EXCERPT_MARKDOWN,
} ShowcaseExcerptForms;

GdkContentProvider *showcase_excerpt_content_new (ShowcaseDocument *document,
                                                  const ShowcaseRange *range,
                                                  ShowcaseExcerptForms forms);

G_END_DECLS
