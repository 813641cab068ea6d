/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SHOWCASE_TYPE_END_DIALOG (showcase_end_dialog_get_type ())

/* Asks a speaker whether the talk is over.
 *
 * Signals: "answered" (gboolean ends): once, also when the dialog was closed. */

G_DECLARE_FINAL_TYPE (ShowcaseEndDialog, showcase_end_dialog, SHOWCASE, END_DIALOG, AdwAlertDialog)

ShowcaseEndDialog *showcase_end_dialog_new (gboolean quits);

G_END_DECLS
