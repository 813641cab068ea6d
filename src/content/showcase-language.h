/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void showcase_language_start (void);
char *showcase_language_from_tag (const char *tag);
char *showcase_language_split_path (const char *path,
                                    char **language);
gboolean showcase_language_is_from_right (void);
guint showcase_language_rank (const char *language,
                              const char *const *locales);

G_END_DECLS
