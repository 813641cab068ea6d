/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-shelf.h"

G_BEGIN_DECLS

void showcase_chooser_choose_files (GtkWindow *parent,
                                    ShowcaseShelf *shelf);
void showcase_chooser_choose_folder (GtkWindow *parent,
                                     ShowcaseShelf *shelf);

G_END_DECLS
