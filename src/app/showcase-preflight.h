/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <stdio.h>
#include <gio/gio.h>

G_BEGIN_DECLS

int showcase_preflight_print (GPtrArray *files,
                              const char *resource_path,
                              gboolean json,
                              guint slot,
                              FILE *output,
                              FILE *messages);

G_END_DECLS
