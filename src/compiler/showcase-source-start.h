/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-source.h"

G_BEGIN_DECLS

ShowcaseSource *showcase_source_start_load (const char *path,
                                            const char *filename,
                                            ShowcaseReport *report);

G_END_DECLS
