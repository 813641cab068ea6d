/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>
#include "showcase-report.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_PROBLEMS_DIALOG (showcase_problems_dialog_get_type ())

/* A dialog that lists what the compiler found in the portfolio that is open. */

G_DECLARE_FINAL_TYPE (ShowcaseProblemsDialog, showcase_problems_dialog, SHOWCASE, PROBLEMS_DIALOG, AdwDialog)

AdwDialog *showcase_problems_dialog_new (ShowcaseReport *report);

G_END_DECLS
