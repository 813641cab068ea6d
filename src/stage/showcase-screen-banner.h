/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-staging.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_SCREEN_BANNER (showcase_screen_banner_get_type ())

/* Offers a screen that was connected during a talk, where the speaker sees it. */

G_DECLARE_FINAL_TYPE (ShowcaseScreenBanner, showcase_screen_banner, SHOWCASE, SCREEN_BANNER, GtkWidget)

GtkWidget *showcase_screen_banner_new (ShowcaseStaging *staging);

G_END_DECLS
