/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document-view.h"

G_BEGIN_DECLS

/* The actions that zoom a document: "zoom" (double, its state), "zoom-in", "zoom-out" and "zoom-reset". */

void showcase_zoom_actions_add (GActionMap *map,
                                ShowcaseDocumentView *view);

G_END_DECLS
