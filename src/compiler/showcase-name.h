/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *showcase_name_from_path (const char *path);
char *showcase_name_make_unique (GHashTable *taken,
                                 const char *name,
                                 const char *suffix);
char *showcase_name_prettify (const char *path);

G_END_DECLS
