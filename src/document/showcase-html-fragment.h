/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-html-writer.h"

G_BEGIN_DECLS

char *showcase_html_fragment_new (const char *markdown,
                                  gssize length,
                                  ShowcaseHtmlFlags flags);

G_END_DECLS
