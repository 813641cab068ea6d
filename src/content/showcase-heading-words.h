/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

char *showcase_heading_words_clean (const char *text);
gboolean showcase_heading_words_name_role (const char *text,
                                           gsize length);
const char *showcase_heading_words_skip_phrase (const char *text,
                                                const char *phrase);

G_END_DECLS
