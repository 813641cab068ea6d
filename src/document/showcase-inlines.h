/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-builder.h"
#include "showcase-markdown.h"

#include <cmark.h>

G_BEGIN_DECLS

/**
 * ShowcaseInlines:
 *
 * Reads the inline nodes of one leaf at a time. Lives on the stack.
 */
typedef struct
{
  /*< private >*/
  /* Owned */
  GString *alt;
  GString *heading_text;
  GArray *footnotes;
  guint *numbers;

  /* Borrowed */
  ShowcaseBuilder *builder;
  ShowcaseRuns *runs;
  const ShowcaseMarkdown *source;

  /* State */
  ShowcaseParseFlags flags;
  guint32 line;
  guint32 last_line;
  guint emphasis;
  guint strong;
  guint strikes;
  guint kbd;
  guint sub;
  guint sup;
  guint images;
  gsize image_start;
  guint links;
  gboolean keeps_images;
  gboolean is_heading;
  gboolean may_be_broken;
} ShowcaseInlines;

void showcase_inlines_init (ShowcaseInlines *self,
                            ShowcaseBuilder *builder,
                            const ShowcaseMarkdown *source,
                            ShowcaseParseFlags flags);
void showcase_inlines_clear (ShowcaseInlines *self);
void showcase_inlines_begin (ShowcaseInlines *self,
                             guint32 line,
                             guint32 last_line,
                             gboolean keeps_images);
void showcase_inlines_begin_heading (ShowcaseInlines *self,
                                     guint32 line,
                                     guint32 last_line);
void showcase_inlines_end (ShowcaseInlines *self);
void showcase_inlines_read (ShowcaseInlines *self,
                            cmark_node *node,
                            gboolean enters);
void showcase_inlines_read_plain (ShowcaseInlines *self,
                                  const char *text,
                                  gsize length);
void showcase_inlines_read_all (ShowcaseInlines *self,
                                cmark_node *leaf);
const char *showcase_inlines_get_heading (ShowcaseInlines *self);
guint showcase_inlines_get_definition (ShowcaseInlines *self,
                                       guint footnote);

G_END_DECLS
