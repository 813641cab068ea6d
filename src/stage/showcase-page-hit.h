/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-page-view.h"

G_BEGIN_DECLS

guint showcase_page_hit_find_link (ShowcasePageView *view,
                                   double x,
                                   double y);

G_END_DECLS
