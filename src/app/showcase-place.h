/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-catalog.h"

G_BEGIN_DECLS

/* A block that stands for "not scrolled yet" in a place. */
#define SHOWCASE_PLACE_UNSCROLLED G_MAXUINT

/**
 * ShowcasePlace:
 * @group: (nullable): the id of the group, or %NULL for nowhere
 * @entry: (nullable): the id of the entry, or %NULL for the group as a whole
 * @anchor: (nullable): the anchor in the document that was asked for
 * @block: the block at the top edge, or %SHOWCASE_PLACE_UNSCROLLED: the anchor, the entry or the top decides
 * @offset: how far the top edge is into the block, in pixels
 *
 * Where a reader is in a portfolio, by names that stay true when the portfolio is loaded again.
 */
typedef struct
{
  char *group;
  char *entry;
  char *anchor;
  guint block;
  double offset;
} ShowcasePlace;

#define SHOWCASE_TYPE_PLACE (showcase_place_get_type ())

GType showcase_place_get_type (void) G_GNUC_CONST;
ShowcasePlace *showcase_place_new (const char *group,
                                   const char *entry,
                                   const char *anchor);
ShowcasePlace *showcase_place_new_top (ShowcaseGroup *group);
ShowcasePlace *showcase_place_new_first (ShowcaseCatalog *catalog,
                                         const ShowcasePlace *wanted);
ShowcasePlace *showcase_place_copy (const ShowcasePlace *self);
void showcase_place_free (ShowcasePlace *self);
gboolean showcase_place_is_same_target (const ShowcasePlace *a,
                                        const ShowcasePlace *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcasePlace, showcase_place_free)

G_END_DECLS
