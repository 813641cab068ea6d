/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-targets.h"

G_BEGIN_DECLS

/**
 * ShowcaseRuns:
 * @text: the arena: the text of all blocks so far, and of the open one
 * @spans: the spans of all blocks so far, and of the open one
 * @line_breaks: where in the arena the later source lines of the open block begin
 * @targets: the links and images
 * @block: the number of the open block
 * @start: where its text starts in the arena
 * @first_span: its first span
 * @first_line: its first source line
 * @elements: the elements of all blocks so far, or %NULL to keep none
 *
 * The running text of one block at a time and the spans over it. A *run* is text of one style that no span covers yet; *solid* is where
 * the last verbatim text ends, whose white space is left alone.
 */
typedef struct
{
  /* Owned */
  GString *text;
  GArray *spans;
  GArray *line_breaks;
  GArray *elements;
  ShowcaseTargets targets;

  /* State: the open block */
  guint32 block;
  gsize start;
  guint32 first_span;
  guint32 first_line;

  /*< private >*/
  guint32 style;
  guint32 link;
  guint32 element;
  gsize link_start;
  gsize floor;
  gsize run;
  gsize solid;
  gboolean is_open;
  gboolean run_is_joined;
  gboolean swallows_space;
} ShowcaseRuns;

void showcase_runs_init (ShowcaseRuns *self,
                         gsize size,
                         ShowcaseResolveFunc resolve,
                         gpointer user_data);
void showcase_runs_clear (ShowcaseRuns *self);
void showcase_runs_keep_elements (ShowcaseRuns *self);

void showcase_runs_begin (ShowcaseRuns *self,
                          guint32 block,
                          guint32 line);
void showcase_runs_end (ShowcaseRuns *self);
void showcase_runs_begin_cell (ShowcaseRuns *self,
                               const char *separator);
ShowcaseCell showcase_runs_end_cell (ShowcaseRuns *self);
void showcase_runs_begin_element (ShowcaseRuns *self,
                                  guint32 flag);
void showcase_runs_end_element (ShowcaseRuns *self);
void showcase_runs_set_style (ShowcaseRuns *self,
                              guint32 flags);
void showcase_runs_begin_link (ShowcaseRuns *self,
                               const char *url,
                               const char *title,
                               guint32 line);
void showcase_runs_end_link (ShowcaseRuns *self);
void showcase_runs_append_reference (ShowcaseRuns *self,
                                     const char *text,
                                     guint32 link,
                                     guint32 flags);
void showcase_runs_append_image (ShowcaseRuns *self,
                                 const char *alt,
                                 guint32 image);
guint32 showcase_runs_get_link (ShowcaseRuns *self);
void showcase_runs_append (ShowcaseRuns *self,
                           const char *text,
                           gsize length);
void showcase_runs_append_verbatim (ShowcaseRuns *self,
                                    const char *text,
                                    gsize length,
                                    guint32 flags);
void showcase_runs_append_space (ShowcaseRuns *self);
void showcase_runs_append_break (ShowcaseRuns *self);
void showcase_runs_hide (ShowcaseRuns *self);
void showcase_runs_next_line (ShowcaseRuns *self);

G_END_DECLS
