/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define SHOWCASE_SPLIT_BYTES (16 * 1024)
#define SHOWCASE_SPLIT_WORD (2 * 1024)
#define SHOWCASE_SPLIT_CHANGES 1000
#define SHOWCASE_SPLIT_LINES 64
#define SHOWCASE_SPLIT_ROWS 50

gsize showcase_split_text (const char *text,
                           gsize length);
gsize showcase_split_lines (const char *text,
                            gsize length,
                            guint *n_lines);

G_END_DECLS
