/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-stage-window.h"
#include "window-fixture.h"

G_BEGIN_DECLS

ShowcaseStageWindow *talk_fixture_find_stage (WindowFixture *fixture);
const char *talk_fixture_get_label (WindowFixture *fixture);
void talk_fixture_present (WindowFixture *fixture,
                           const char *action);
void talk_fixture_act (WindowFixture *fixture,
                       const char *action);
void talk_fixture_end (WindowFixture *fixture);
void talk_fixture_select (WindowFixture *fixture,
                          guint group,
                          guint entry);
void talk_fixture_wait_for_bookmark (gboolean is_there);

G_END_DECLS
