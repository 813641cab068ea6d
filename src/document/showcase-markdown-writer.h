/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document.h"

G_BEGIN_DECLS

char *showcase_document_to_markdown (ShowcaseDocument *document);

G_END_DECLS
