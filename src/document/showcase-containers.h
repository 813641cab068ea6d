/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-builder.h"
#include "showcase-markdown.h"

#include <cmark.h>

G_BEGIN_DECLS

void showcase_containers_name_details (ShowcaseBuilder *builder);
void showcase_containers_open (ShowcaseBuilder *builder,
                               const ShowcaseMarkdown *source,
                               cmark_node *node);

G_END_DECLS
