/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-console-panes.h"
#include "showcase-notes-pane.h"
#include "showcase-timer.h"

G_BEGIN_DECLS

/* The longest talk that can be chosen, in minutes. */
#define SHOWCASE_CONSOLE_MAX_SLOT 600

void showcase_console_actions_add (GActionMap *map,
                                   ShowcaseTimer *timer,
                                   ShowcaseConsolePanes *panes,
                                   ShowcaseNotesPane *notes);

G_END_DECLS
