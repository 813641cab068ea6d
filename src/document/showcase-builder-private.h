/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-anchors.h"
#include "showcase-builder.h"

G_BEGIN_DECLS

struct _ShowcaseBuilder
{
  /* Owned */
  ShowcaseRuns runs;
  GString *infos;
  GArray *blocks;
  GArray *containers;
  GArray *lines; /* the first ones of the open containers */
  GArray *tables;
  GArray *parts;
  GArray *rows;
  GArray *cells;
  GArray *alignments;
  GArray *footnotes;
  GArray *remarks;
  ShowcaseAnchors *anchors;

  /* State: where the next block stands */
  guint32 container;
  guint depth;
  gboolean at_item_start;
  gboolean at_title;
  gboolean at_footnote;

  /* State: the open block */
  ShowcaseBlock block;
};

ShowcaseContainer *showcase_builder_get_container (ShowcaseBuilder *self,
                                                   guint32 container);
ShowcaseBlock showcase_builder_start_block (ShowcaseBuilder *self,
                                            ShowcaseBlockKind kind,
                                            guint32 line);
void showcase_builder_push_block (ShowcaseBuilder *self,
                                  ShowcaseBlock *block);
void showcase_builder_keep_remarks (ShowcaseBuilder *self,
                                    guint length);
void showcase_builder_pass_remarks (ShowcaseBuilder *self,
                                    guint length);
void showcase_builder_leave_remarks (ShowcaseBuilder *self);
gboolean showcase_builder_is_long (ShowcaseBuilder *self);
void showcase_builder_push_parts (ShowcaseBuilder *self);

G_END_DECLS
