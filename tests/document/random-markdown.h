/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

guint32 random_markdown_get_number (const char *name,
                                    guint32 otherwise);
GString *random_markdown_new (GRand *random);

G_END_DECLS
