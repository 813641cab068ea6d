/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-shelf.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_PROGRESS (showcase_progress_get_type ())

/* How far the opening of a portfolio is: a thin bar over the top of what is read, with a button to stop. */

G_DECLARE_FINAL_TYPE (ShowcaseProgress, showcase_progress, SHOWCASE, PROGRESS, GtkWidget)

void showcase_progress_set_shelf (ShowcaseProgress *self,
                                  ShowcaseShelf *shelf);

G_END_DECLS
