/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document.h"

G_BEGIN_DECLS

/**
 * ShowcaseMarkdownPlace:
 * @SHOWCASE_MARKDOWN_PARAGRAPH: lines may follow each other
 * @SHOWCASE_MARKDOWN_LINE: all is in one line: a heading
 * @SHOWCASE_MARKDOWN_CELL: all is in one line, and a bar would end it
 *
 * Where running text stands.
 */
typedef enum
{
  SHOWCASE_MARKDOWN_PARAGRAPH,
  SHOWCASE_MARKDOWN_LINE,
  SHOWCASE_MARKDOWN_CELL,
} ShowcaseMarkdownPlace;

/**
 * ShowcaseMarkdownText:
 * @markdown: what is added to
 * @place: where the text stands
 * @blanks: how many blanks wait for what follows them
 * @at_line_start: whether the next character is the first of a line
 *
 * A place in Markdown that is being written.
 */
typedef struct
{
  GString *markdown;
  ShowcaseMarkdownPlace place;
  guint blanks;
  gboolean at_line_start;
} ShowcaseMarkdownText;

void showcase_markdown_text_flush (ShowcaseMarkdownText *self);
void showcase_markdown_text_append (ShowcaseMarkdownText *self,
                                    const char *text,
                                    gsize length);
void showcase_markdown_append_link_end (GString *markdown,
                                        const char *url,
                                        const char *title);
void showcase_markdown_append_image (GString *markdown,
                                     const ShowcaseImage *image,
                                     const char *alt,
                                     gsize length);

G_END_DECLS
