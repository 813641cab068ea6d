/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-window.h"

G_BEGIN_DECLS

void showcase_drop_accept (ShowcaseWindow *window);
void showcase_drop_open_async (ShowcaseWindow *window,
                               GSList *files);

G_END_DECLS
