/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>
#include "showcase-catalog.h"

G_BEGIN_DECLS

/**
 * ShowcaseTalkWishes:
 * @subtitle: (nullable): what stands below the title; borrowed
 * @divider: the deepest level of heading that opens a page, 1 to 6, or 0 when nothing is said
 * @items: whether the items of a list are shown one by one
 * @dots: whether three dots with spaces between them, alone, are a pause
 * @duration: how long the talk may take, in seconds, or 0 when nothing is said
 *
 * What a document asks for when it is presented.
 */
typedef struct
{
  const char *subtitle;
  guint divider;
  gboolean items;
  gboolean dots;
  guint duration;
} ShowcaseTalkWishes;

void showcase_talk_wishes_read (ShowcaseTalkWishes *self,
                                GVariant *keys);
guint showcase_talk_wishes_find_duration (ShowcaseCatalog *catalog,
                                          ShowcaseGroup *group);

G_END_DECLS
