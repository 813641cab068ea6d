/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-place.h"

G_BEGIN_DECLS

gboolean showcase_deep_link_is_one (const char *text);
ShowcasePlace *showcase_deep_link_parse (const char *uri,
                                         GError **error);
char *showcase_deep_link_take (GPtrArray *files);

G_END_DECLS
