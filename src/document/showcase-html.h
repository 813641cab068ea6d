/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean showcase_html_is_comment (const char *html);
gboolean showcase_html_is_break (const char *html);
char *showcase_html_dup_visible (const char *html);

G_END_DECLS
