/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

GBytes *showcase_recovery_run (const char *text,
                               gsize length,
                               GArray **lines);

G_END_DECLS
