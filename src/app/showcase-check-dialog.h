/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>
#include "showcase-bundle.h"
#include "showcase-diagnostic.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_CHECK_DIALOG (showcase_check_dialog_get_type ())

/* A dialog that checks a portfolio before a talk and lists what was found.
 *
 * Signals: "activated" (ShowcaseDiagnostic): a person wants to see the place of a finding. */

G_DECLARE_FINAL_TYPE (ShowcaseCheckDialog, showcase_check_dialog, SHOWCASE, CHECK_DIALOG, AdwDialog)

AdwDialog *showcase_check_dialog_new (ShowcaseBundle *bundle,
                                      GSettings *settings);

G_END_DECLS
