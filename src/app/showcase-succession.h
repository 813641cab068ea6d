/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-group.h"

G_BEGIN_DECLS

ShowcaseEntry *showcase_succession_find (ShowcaseGroup *before,
                                         ShowcaseEntry *entry,
                                         ShowcaseGroup *after);

G_END_DECLS
