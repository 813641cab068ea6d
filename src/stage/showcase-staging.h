/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-screens.h"

G_BEGIN_DECLS

/**
 * ShowcaseStagingMode:
 * @SHOWCASE_STAGING_NONE: the windows were not placed yet
 * @SHOWCASE_STAGING_ALONE: the stage fills a screen; the console has none, and is a plain window if it is shown
 * @SHOWCASE_STAGING_WINDOWS: both are plain windows
 * @SHOWCASE_STAGING_APART: stage and console fill a screen each
 *
 * How the windows of a talk stand.
 */
typedef enum
{
  SHOWCASE_STAGING_NONE,
  SHOWCASE_STAGING_ALONE,
  SHOWCASE_STAGING_WINDOWS,
  SHOWCASE_STAGING_APART,
} ShowcaseStagingMode;

/**
 * ShowcaseStagingOffer:
 * @SHOWCASE_STAGING_OFFER_NONE: there is nothing to offer
 * @SHOWCASE_STAGING_OFFER_STAGE: the stage can go to a screen that was connected
 * @SHOWCASE_STAGING_OFFER_CONSOLE: the console can, because it is the computer's own
 *
 * What a screen that joined is good for.
 */
typedef enum
{
  SHOWCASE_STAGING_OFFER_NONE,
  SHOWCASE_STAGING_OFFER_STAGE,
  SHOWCASE_STAGING_OFFER_CONSOLE,
} ShowcaseStagingOffer;

#define SHOWCASE_TYPE_STAGING (showcase_staging_get_type ())

/* Puts the stage and the console of a talk on screens, and keeps them there while screens come and go.
 *
 * Properties, read-only: "mode" (a ShowcaseStagingMode, as an unsigned number), "offer" (a ShowcaseStagingOffer, likewise).
 * Signals: "asked": a person has to choose the screen of the stage, see showcase_staging_choose(). "told": something to say to the speaker. */

G_DECLARE_FINAL_TYPE (ShowcaseStaging, showcase_staging, SHOWCASE, STAGING, GObject)

ShowcaseStaging *showcase_staging_new (ShowcaseScreens *screens,
                                       GSettings *settings);
void showcase_staging_set_windows (ShowcaseStaging *self,
                                   GtkWindow *stage,
                                   GtkWindow *console);
void showcase_staging_begin (ShowcaseStaging *self,
                             GtkWindow *home);
void showcase_staging_present (ShowcaseStaging *self);
void showcase_staging_show_console (ShowcaseStaging *self);
void showcase_staging_choose (ShowcaseStaging *self,
                              guint stage,
                              guint console);
void showcase_staging_use_windows (ShowcaseStaging *self);
gboolean showcase_staging_swap (ShowcaseStaging *self);
void showcase_staging_accept (ShowcaseStaging *self,
                              gboolean always);
void showcase_staging_decline (ShowcaseStaging *self);
void showcase_staging_tell (ShowcaseStaging *self,
                            const char *message);
ShowcaseStagingMode showcase_staging_get_mode (ShowcaseStaging *self);
ShowcaseStagingOffer showcase_staging_get_offer (ShowcaseStaging *self);
ShowcaseScreens *showcase_staging_get_screens (ShowcaseStaging *self);
GtkWindow *showcase_staging_get_speaker (ShowcaseStaging *self);
gboolean showcase_staging_get_room (ShowcaseStaging *self,
                                    int *width,
                                    int *height);

G_END_DECLS
