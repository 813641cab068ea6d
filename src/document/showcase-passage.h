/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document.h"

G_BEGIN_DECLS

/* A place in a document that has been changed, known by what is written there. */

gboolean showcase_passage_find (ShowcaseDocument *before,
                                guint block,
                                ShowcaseDocument *after,
                                guint *found);

G_END_DECLS
