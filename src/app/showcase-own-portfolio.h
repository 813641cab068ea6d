/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-window.h"

G_BEGIN_DECLS

void showcase_own_portfolio_add_actions (ShowcaseWindow *window);
void showcase_own_portfolio_make (ShowcaseWindow *window,
                                  GFile *folder);

G_END_DECLS
