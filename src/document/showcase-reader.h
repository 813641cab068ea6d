/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-builder.h"

G_BEGIN_DECLS

void showcase_reader_read (const char *markdown,
                           gsize length,
                           ShowcaseParseFlags flags,
                           ShowcaseBuilder *builder);
const char *showcase_reader_get_parser_version (void);

G_END_DECLS
