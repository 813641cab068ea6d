/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The scheme of links that lead into a portfolio, and their host: what kind of place they lead to. */
#define SHOWCASE_LINK_SCHEME "showcase"
#define SHOWCASE_LINK_HOST "entry"

char *showcase_entry_link_new (const char *entry_id,
                               const char *anchor);

G_END_DECLS
