/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-page-view.h"
#include "showcase-talk-pointer.h"

G_BEGIN_DECLS

void showcase_pointer_input_add (ShowcaseTalkPointer *pointer,
                                 ShowcasePageView *page);
void showcase_pointer_input_hide_cursor (ShowcaseTalkPointer *pointer,
                                         ShowcasePageView *page);

G_END_DECLS
