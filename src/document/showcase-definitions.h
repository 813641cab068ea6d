/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What stands in a text where a footnote's definition was: a comment, so that it ends what a definition ends. */
#define SHOWCASE_DEFINITION_TRACE "<!--[^]:-->"

gboolean showcase_definitions_may_be_in (const char *text,
                                         gsize from,
                                         gsize to);
GString *showcase_definitions_move (const char *text,
                                    gsize length,
                                    GArray *lines,
                                    GPtrArray *labels);

G_END_DECLS
