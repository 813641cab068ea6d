/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include "showcase-report.h"

G_BEGIN_DECLS

GBytes *showcase_text_file_normalize (const char *path,
                                      GBytes *contents,
                                      ShowcaseReport *report);
GBytes *showcase_text_file_load (const char *path,
                                 const char *filename,
                                 ShowcaseReport *report);

G_END_DECLS
