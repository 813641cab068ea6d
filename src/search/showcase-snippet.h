/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-query.h"

G_BEGIN_DECLS

char *showcase_snippet_new (ShowcaseQuery *query,
                            const char *text,
                            gsize length);

G_END_DECLS
