/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define SHOWCASE_TYPE_OUTLINE_ITEM (showcase_outline_item_get_type ())

/* A heading in an outline.
 *
 * Properties: "title" (string), "depth" (guint, from 0), "block" (guint). */
G_DECLARE_FINAL_TYPE (ShowcaseOutlineItem, showcase_outline_item, SHOWCASE, OUTLINE_ITEM, GObject)

ShowcaseOutlineItem *showcase_outline_item_new (const char *title,
                                                guint depth,
                                                guint block);
const char *showcase_outline_item_get_title (ShowcaseOutlineItem *self);
guint showcase_outline_item_get_depth (ShowcaseOutlineItem *self);
guint showcase_outline_item_get_block (ShowcaseOutlineItem *self);

G_END_DECLS
