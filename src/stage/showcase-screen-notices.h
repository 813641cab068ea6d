/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>
#include "showcase-staging.h"

G_BEGIN_DECLS

void showcase_screen_notices_add (AdwWindow *window,
                                  ShowcaseStaging *staging);

G_END_DECLS
