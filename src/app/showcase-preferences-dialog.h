/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SHOWCASE_TYPE_PREFERENCES_DIALOG (showcase_preferences_dialog_get_type ())

/* What a person chooses once. Each row is one key of the settings, which others follow. */

G_DECLARE_FINAL_TYPE (ShowcasePreferencesDialog, showcase_preferences_dialog, SHOWCASE, PREFERENCES_DIALOG, AdwPreferencesDialog)

AdwDialog *showcase_preferences_dialog_new (GSettings *settings);

G_END_DECLS
