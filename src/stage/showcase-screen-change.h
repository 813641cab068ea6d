/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-screen.h"

G_BEGIN_DECLS

/**
 * ShowcaseScreenChangeKind:
 * @SHOWCASE_SCREEN_CHANGE_NONE: nothing to do
 * @SHOWCASE_SCREEN_CHANGE_STAGE_LOST: the stage's screen is gone
 * @SHOWCASE_SCREEN_CHANGE_CONSOLE_LOST: the console's screen is gone, or shows what the stage's does
 * @SHOWCASE_SCREEN_CHANGE_BACK: the screens that stage and console had are there again
 * @SHOWCASE_SCREEN_CHANGE_JOINED: there is a screen that could be the stage's
 *
 * What a change of the screens means for a talk.
 */
typedef enum
{
  SHOWCASE_SCREEN_CHANGE_NONE,
  SHOWCASE_SCREEN_CHANGE_STAGE_LOST,
  SHOWCASE_SCREEN_CHANGE_CONSOLE_LOST,
  SHOWCASE_SCREEN_CHANGE_BACK,
  SHOWCASE_SCREEN_CHANGE_JOINED,
} ShowcaseScreenChangeKind;

/**
 * ShowcaseScreenUse:
 * @stage: (nullable): the key of the screen that the stage has, or had before it was lost
 * @console: (nullable): the key of the screen that the console has, or had
 * @is_apart: whether they have them now
 * @known: (nullable): the keys of all screens that there were
 * @n_pictures: how many different pictures there were
 *
 * How a talk used the screens before they changed.
 */
typedef struct
{
  const char *stage;
  const char *console;
  gboolean is_apart;
  const char *const *known;
  guint n_pictures;
} ShowcaseScreenUse;

/**
 * ShowcaseScreenChange:
 * @kind: what the change means
 * @stage: the number of the stage's screen from now on, of the screen that joined, or %SHOWCASE_SCREEN_NONE
 * @console: the number of the console's screen from now on, or %SHOWCASE_SCREEN_NONE
 *
 * A change of the screens.
 */
typedef struct
{
  ShowcaseScreenChangeKind kind;
  guint stage;
  guint console;
} ShowcaseScreenChange;

ShowcaseScreenChange showcase_screen_change_read (const ShowcaseScreen *screens,
                                                  guint n_screens,
                                                  const ShowcaseScreenUse *use);

G_END_DECLS
