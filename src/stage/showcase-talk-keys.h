/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gdk/gdk.h>

G_BEGIN_DECLS

/**
 * ShowcaseTalkSides:
 * @SHOWCASE_TALK_SIDE_STAGE: what the audience sees
 * @SHOWCASE_TALK_SIDE_CONSOLE: what the speaker sees
 * @SHOWCASE_TALK_SIDES: both
 *
 * Where a key is pressed.
 */
typedef enum
{
  SHOWCASE_TALK_SIDE_STAGE = 1 << 0,
  SHOWCASE_TALK_SIDE_CONSOLE = 1 << 1,
  SHOWCASE_TALK_SIDES = SHOWCASE_TALK_SIDE_STAGE | SHOWCASE_TALK_SIDE_CONSOLE,
} ShowcaseTalkSides;

/**
 * ShowcaseTalkKeyKind:
 * @SHOWCASE_TALK_KEY_ALWAYS: nobody: keys with Ctrl or Alt, function keys
 * @SHOWCASE_TALK_KEY_PAGES: moves in a list by pages; but this is what clickers send
 * @SHOWCASE_TALK_KEY_TYPES: types something in a text field
 * @SHOWCASE_TALK_KEY_MOVES: moves the caret of a text field, and what is chosen in a list or on a scale
 * @SHOWCASE_TALK_KEY_ACTIVATES: types or confirms in a text field, and activates a control
 *
 * Who besides the talk has a use for a key.
 */
typedef enum
{
  SHOWCASE_TALK_KEY_ALWAYS,
  SHOWCASE_TALK_KEY_PAGES,
  SHOWCASE_TALK_KEY_TYPES,
  SHOWCASE_TALK_KEY_MOVES,
  SHOWCASE_TALK_KEY_ACTIVATES,
} ShowcaseTalkKeyKind;

/**
 * ShowcaseTalkKey:
 * @keyval: a key: of letters the lower case, and no key of the keypad
 * @modifiers: those of Shift, Ctrl, Alt and Super that are held
 * @sides: where it does something
 * @kind: who else has a use for it
 * @action: the action's name; "talk.go-to" waits for a number, which digits give before it
 *
 * What a key does in a talk.
 */
typedef struct
{
  guint keyval;
  GdkModifierType modifiers;
  ShowcaseTalkSides sides;
  ShowcaseTalkKeyKind kind;
  const char *action;
} ShowcaseTalkKey;

const ShowcaseTalkKey *showcase_talk_keys_get (guint *n_keys);
const ShowcaseTalkKey *showcase_talk_keys_find (guint keyval,
                                                guint keycode,
                                                GdkModifierType state,
                                                ShowcaseTalkSides side);
int showcase_talk_keys_get_digit (guint keyval,
                                  guint keycode,
                                  GdkModifierType state);

G_END_DECLS
