/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>
#include "showcase-projector.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_CONSOLE_TOOLS (showcase_console_tools_get_type ())

/* The buttons of a console. Each is an action of the talk, and insensitive while there is none of that name. */

G_DECLARE_FINAL_TYPE (ShowcaseConsoleTools, showcase_console_tools, SHOWCASE, CONSOLE_TOOLS, AdwBin)

void showcase_console_tools_set_projector (ShowcaseConsoleTools *self,
                                           ShowcaseProjector *projector);

G_END_DECLS
