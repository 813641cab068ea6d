/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ShowcasePlainLineKind:
 * @SHOWCASE_PLAIN_LINE_BLANK: nothing but white space
 * @SHOWCASE_PLAIN_LINE_TEXT: a paragraph or a piece of one
 * @SHOWCASE_PLAIN_LINE_LIST: a list item or what continues one
 * @SHOWCASE_PLAIN_LINE_VERBATIM: code, a quote, a table, a rule: what Markdown already understands
 * @SHOWCASE_PLAIN_LINE_QUESTION: a question, or what an application form asks for
 * @SHOWCASE_PLAIN_LINE_DATED: a short line with a span of time
 * @SHOWCASE_PLAIN_LINE_TITLE: a short line that names what follows
 *
 * What one line of a plain text is.
 */
typedef enum
{
  SHOWCASE_PLAIN_LINE_BLANK,
  SHOWCASE_PLAIN_LINE_TEXT,
  SHOWCASE_PLAIN_LINE_LIST,
  SHOWCASE_PLAIN_LINE_VERBATIM,
  SHOWCASE_PLAIN_LINE_QUESTION,
  SHOWCASE_PLAIN_LINE_DATED,
  SHOWCASE_PLAIN_LINE_TITLE,
} ShowcasePlainLineKind;

/**
 * ShowcasePlainLine:
 * @text: where the line starts
 * @length: its length in bytes, without its newline
 * @kind: what it is
 * @joined: whether it goes on with the paragraph of the line before
 *
 * One line of a plain text.
 */
typedef struct
{
  const char *text;
  gsize length;
  ShowcasePlainLineKind kind;
  gboolean joined;
} ShowcasePlainLine;

GArray *showcase_plain_line_split (const char *text,
                                   gsize length);
void showcase_plain_line_classify (GArray *lines);

G_END_DECLS
