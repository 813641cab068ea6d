/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document.h"

G_BEGIN_DECLS

gboolean showcase_remark_parse (const char *comment,
                                gsize length,
                                ShowcaseRemarkKind *kind,
                                char **text);

G_END_DECLS
