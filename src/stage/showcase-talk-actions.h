/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-talk.h"

G_BEGIN_DECLS

void showcase_talk_actions_add (GActionMap *map,
                                ShowcaseTalk *talk);

G_END_DECLS
