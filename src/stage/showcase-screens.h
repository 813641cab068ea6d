/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-screen-plan.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_SCREENS (showcase_screens_get_type ())

/* The screens of a display.
 *
 * Properties: "display" (construct-only).
 * Signals: "changed": screens came, went, moved or got another size, and all of them are known now. */

G_DECLARE_FINAL_TYPE (ShowcaseScreens, showcase_screens, SHOWCASE, SCREENS, GObject)

ShowcaseScreens *showcase_screens_new (GdkDisplay *display);
const ShowcaseScreen *showcase_screens_get_all (ShowcaseScreens *self,
                                                guint *n_screens);
GdkMonitor *showcase_screens_get_monitor (ShowcaseScreens *self,
                                          guint screen);
char *showcase_screens_dup_key (ShowcaseScreens *self,
                                guint screen);
guint showcase_screens_find_key (ShowcaseScreens *self,
                                 const char *key);
guint showcase_screens_find_window (ShowcaseScreens *self,
                                    GtkWindow *window);
ShowcaseScreenPlan showcase_screens_make_plan (ShowcaseScreens *self,
                                               GtkWindow *home,
                                               GVariant *choices);

G_END_DECLS
