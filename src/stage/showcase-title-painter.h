/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-deck.h"
#include "showcase-stage-look.h"

G_BEGIN_DECLS

gboolean showcase_title_painter_suits (ShowcaseDeck *deck,
                                       guint page);
void showcase_title_painter_paint (GtkSnapshot *snapshot,
                                   ShowcaseDeck *deck,
                                   guint page,
                                   ShowcaseTypesetter *typesetter,
                                   const ShowcaseStageLook *look);

G_END_DECLS
