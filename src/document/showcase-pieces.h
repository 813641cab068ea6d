/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cmark.h>
#include <glib.h>

G_BEGIN_DECLS

gboolean showcase_pieces_may_define (const char *text,
                                     gsize length,
                                     gsize from,
                                     gsize to);
gsize showcase_pieces_find_end (const char *text,
                                gsize length,
                                gsize size);
gboolean showcase_pieces_is_whole (cmark_node *root);

G_END_DECLS
