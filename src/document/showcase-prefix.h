/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The start of a long document, to be shown before the whole of it is parsed. */

GString *showcase_prefix_cut (const char *markdown,
                              gsize length,
                              gsize wanted);

G_END_DECLS
