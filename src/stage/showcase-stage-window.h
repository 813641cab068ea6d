/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>
#include "showcase-lens.h"
#include "showcase-talk.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_STAGE_WINDOW (showcase_stage_window_get_type ())

/* What the audience sees: the page that is on stage, from edge to edge when it fills a screen. The screen stays awake while it is there.
 *
 * Properties: "talk", "painter" (construct-only). */

G_DECLARE_FINAL_TYPE (ShowcaseStageWindow, showcase_stage_window, SHOWCASE, STAGE_WINDOW, AdwWindow)

ShowcaseStageWindow *showcase_stage_window_new (GtkApplication *application,
                                                ShowcaseTalk *talk,
                                                ShowcasePagePainter *painter);
ShowcasePageView *showcase_stage_window_get_view (ShowcaseStageWindow *self);
GtkOverlay *showcase_stage_window_get_overlay (ShowcaseStageWindow *self);
ShowcaseLens *showcase_stage_window_get_lens (ShowcaseStageWindow *self);

G_END_DECLS
