/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-position.h"

G_BEGIN_DECLS

ShowcaseDocument *showcase_document_excerpt (ShowcaseDocument *document,
                                             const ShowcaseRange *range);

G_END_DECLS
