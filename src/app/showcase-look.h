/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document-view.h"

G_BEGIN_DECLS

void showcase_look_follow (ShowcaseDocumentView *view);
char *showcase_look_find_highlighter (void);

G_END_DECLS
