/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-markdown.h"

#include <cmark.h>

G_BEGIN_DECLS

void showcase_footnote_marks_add (cmark_node *leaf,
                                  const ShowcaseMarkdown *source);

G_END_DECLS
