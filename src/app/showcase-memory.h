/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include "showcase-order.h"
#include "showcase-place.h"

G_BEGIN_DECLS

/**
 * ShowcaseMemory:
 * @width: the window's width in logical pixels
 * @height: the window's height in logical pixels
 * @maximized: whether the window was maximized
 * @sidebar_visible: whether the timeline stood beside the document
 * @outline_visible: whether the outline stood beside the document
 * @timeline_to_scale: whether rows of the timeline were as high as their time
 * @timeline_order: the order of its entries
 * @zoom: how large documents are shown, 1 being as the fonts say
 * @caret_mode: whether keys moved a caret in documents
 * @place: where the reader was; its group is not kept
 * @portfolio: (nullable): the URI of the file or folder that was open, or %NULL for the built-in portfolio
 *
 * What the program remembers from one start to the next.
 */
typedef struct
{
  int width;
  int height;
  gboolean maximized;
  gboolean sidebar_visible;
  gboolean outline_visible;
  gboolean timeline_to_scale;
  ShowcaseOrder timeline_order;
  double zoom;
  gboolean caret_mode;
  ShowcasePlace *place;
  char *portfolio;
} ShowcaseMemory;

GSettings *showcase_memory_open_settings (void);
ShowcaseMemory *showcase_memory_new (void);
ShowcaseMemory *showcase_memory_load (GSettings *settings);
void showcase_memory_store (const ShowcaseMemory *self,
                            GSettings *settings);
void showcase_memory_free (ShowcaseMemory *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseMemory, showcase_memory_free)

G_END_DECLS
