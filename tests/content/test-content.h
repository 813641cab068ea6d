/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-catalog.h"

G_BEGIN_DECLS

ShowcaseCatalog *test_content_make_catalog (void);
gint64 test_content_get_limit (guint seconds);

G_END_DECLS
