/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-stand-ins.h"

G_BEGIN_DECLS

/**
 * ShowcaseMarkdown:
 * @text: what libcmark is to read next: the text or a piece of it
 * @length: its length in bytes
 * @has_strikes: whether there is a tilde
 * @has_tables: whether there may be a table
 * @has_strange_references: whether character references may have given line feeds and broken bytes
 * @labels: (element-type utf8): the labels of the footnotes' definitions, which are the items of a list at the text's start
 *
 * A document's text, made ready for libcmark and our own pass after it, piece by piece. Lives on the stack.
 */
typedef struct
{
  const char *text;
  gsize length;
  gboolean has_strikes;
  gboolean has_tables;
  gboolean has_strange_references;
  GPtrArray *labels;

  /*< private >*/
  GString *changed;
  GArray *moved_lines;
  GArray *line_starts;
  GHashTable *numbers;
  gsize n_left;
  guint32 n_lines_before;
  gboolean is_one_piece;
  ShowcaseStandIns stand_ins;
} ShowcaseMarkdown;

void showcase_markdown_init (ShowcaseMarkdown *self,
                             const char *markdown,
                             gsize length);
void showcase_markdown_clear (ShowcaseMarkdown *self);
gboolean showcase_markdown_choose_piece (ShowcaseMarkdown *self,
                                         gsize size);
void showcase_markdown_pass_piece (ShowcaseMarkdown *self,
                                   guint32 n_lines);
guint32 showcase_markdown_map_line (const ShowcaseMarkdown *self,
                                    int line);
const char *showcase_markdown_get_line (ShowcaseMarkdown *self,
                                        guint32 line,
                                        gsize *length);
guint32 showcase_markdown_find_underline (ShowcaseMarkdown *self,
                                          guint32 first,
                                          guint32 last);
guint32 showcase_markdown_find_text (ShowcaseMarkdown *self,
                                     guint32 first,
                                     guint32 last);
guint showcase_markdown_find_definition (const ShowcaseMarkdown *self,
                                         const char *label,
                                         gsize length);
const char *showcase_markdown_restore (const ShowcaseMarkdown *self,
                                       const char *text,
                                       gboolean is_verbatim,
                                       char **owned);

G_END_DECLS
