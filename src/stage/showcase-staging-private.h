/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-staging.h"

G_BEGIN_DECLS

struct _ShowcaseStaging
{
  GObject parent_instance;

  /* Owned */
  ShowcaseScreens *screens;
  GSettings *settings;
  char *stage_key;
  char *console_key;
  char *joined_key;
  GStrv known;

  /* Borrowed */
  GtkWindow *stage;
  GtkWindow *console;
  GtkWindow *home;

  /* State */
  ShowcaseStagingMode mode;
  ShowcaseStagingOffer offer;
  guint n_pictures;
  guint arrival_source;
  guint n_arrivals;
};

void showcase_staging_set_mode (ShowcaseStaging *self,
                                ShowcaseStagingMode mode);
void showcase_staging_set_offer (ShowcaseStaging *self,
                                 ShowcaseStagingOffer offer,
                                 guint screen);
void showcase_staging_note_screens (ShowcaseStaging *self);
ShowcaseScreenPlan showcase_staging_make_plan (ShowcaseStaging *self);
void showcase_staging_place_apart (ShowcaseStaging *self,
                                   guint stage,
                                   guint console);
void showcase_staging_place_alone (ShowcaseStaging *self,
                                   guint stage);
void showcase_staging_place_windows (ShowcaseStaging *self);
void showcase_staging_follow (ShowcaseStaging *self);

G_END_DECLS
