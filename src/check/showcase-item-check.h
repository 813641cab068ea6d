/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-deck.h"
#include "showcase-subject.h"

G_BEGIN_DECLS

void showcase_item_check_run (const ShowcaseSubject *subject,
                              ShowcaseDeck *deck);

G_END_DECLS
