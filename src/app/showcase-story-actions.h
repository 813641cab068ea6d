/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-pane.h"

G_BEGIN_DECLS

void showcase_story_actions_add (GtkApplicationWindow *window,
                                 ShowcaseSession *session,
                                 ShowcasePane *pane);

G_END_DECLS
