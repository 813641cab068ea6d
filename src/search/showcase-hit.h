/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-group.h"
#include "showcase-query.h"

G_BEGIN_DECLS

/**
 * ShowcaseHitKind:
 * @SHOWCASE_HIT_TITLE: an entry or a document, by what the timeline says of it
 * @SHOWCASE_HIT_HEADING: a heading in a document
 * @SHOWCASE_HIT_TEXT: any other text
 * @SHOWCASE_HIT_NOTE: what a speaker wants to be reminded of, at a block; for the eyes of who searches alone
 *
 * What was found, the most important first.
 */
typedef enum
{
  SHOWCASE_HIT_TITLE,
  SHOWCASE_HIT_HEADING,
  SHOWCASE_HIT_TEXT,
  SHOWCASE_HIT_NOTE,
} ShowcaseHitKind;

#define SHOWCASE_TYPE_HIT (showcase_hit_get_type ())

/* A place in the portfolio that was found, or that was visited before. Immutable. */

G_DECLARE_FINAL_TYPE (ShowcaseHit, showcase_hit, SHOWCASE, HIT, GObject)

ShowcaseHit *showcase_hit_new (ShowcaseHitKind kind,
                               ShowcaseGroup *group,
                               ShowcaseEntry *entry,
                               guint block,
                               guint line,
                               ShowcaseQuery *query,
                               const char *snippet);
ShowcaseHit *showcase_hit_new_marked (ShowcaseGroup *group,
                                      ShowcaseEntry *entry,
                                      guint block,
                                      guint line,
                                      const ShowcaseMark *mark);
ShowcaseHitKind showcase_hit_get_kind (ShowcaseHit *self);
ShowcaseGroup *showcase_hit_get_group (ShowcaseHit *self);
ShowcaseEntry *showcase_hit_get_entry (ShowcaseHit *self);
guint showcase_hit_get_block (ShowcaseHit *self);
guint showcase_hit_get_line (ShowcaseHit *self);
const char *showcase_hit_get_snippet (ShowcaseHit *self);
GArray *showcase_hit_find_marks (ShowcaseHit *self,
                                 const char *text,
                                 gsize length);

G_END_DECLS
