/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>
#include "showcase-screens.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_SCREEN_DIALOG (showcase_screen_dialog_get_type ())

/* Asks which of three or more screens is the stage's.
 *
 * Signals: "chosen": with the numbers of the stage's and the console's screens. */

G_DECLARE_FINAL_TYPE (ShowcaseScreenDialog, showcase_screen_dialog, SHOWCASE, SCREEN_DIALOG, AdwDialog)

AdwDialog *showcase_screen_dialog_new (ShowcaseScreens *screens,
                                       guint stage);

G_END_DECLS
