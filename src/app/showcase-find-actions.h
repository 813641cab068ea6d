/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>
#include "showcase-document-view.h"

G_BEGIN_DECLS

/* Finding words in the document as actions of a window: "find", "find-next", "find-previous". */

void showcase_find_actions_add (GActionMap *map,
                                AdwToolbarView *toolbar_view,
                                ShowcaseDocumentView *view);

G_END_DECLS
