/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-command-line.h"

#include <stdio.h>

G_BEGIN_DECLS

gboolean showcase_terminal_run (const ShowcaseCommandLine *line,
                                const char *resource_path,
                                int *status);

G_END_DECLS
