/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document.h"

G_BEGIN_DECLS

/* What is new to whoever has read an earlier form of a document. */

GArray *showcase_changes_find (ShowcaseDocument *before,
                               ShowcaseDocument *after);

G_END_DECLS
