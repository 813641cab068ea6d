/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean showcase_html_is_comment (const char *html);
const char *showcase_html_get_comment (const char *html,
                                       gsize *length);
gboolean showcase_html_is_break (const char *html);
gboolean showcase_html_is_tag (const char *html,
                               const char *name,
                               gboolean closes);
gboolean showcase_html_has_strange_references (const char *text,
                                               gsize length,
                                               gsize from,
                                               gsize to);
char *showcase_html_dup_visible (const char *html);

G_END_DECLS
