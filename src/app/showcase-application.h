/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SHOWCASE_TYPE_APPLICATION (showcase_application_get_type ())

/* The program: its command line, its actions, and the one window.
 *
 * Properties: "resource-path" (construct-only: where the built-in portfolio is in the program's resources). */

G_DECLARE_FINAL_TYPE (ShowcaseApplication, showcase_application, SHOWCASE, APPLICATION, AdwApplication)

ShowcaseApplication *showcase_application_new (void);
int showcase_application_run (ShowcaseApplication *self,
                              int argc,
                              char **argv);

G_END_DECLS
