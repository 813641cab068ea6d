/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-talk-keys.h"

G_BEGIN_DECLS

/* How long after it was pressed or repeated a key that was not released counts as held, in milliseconds: more than people set the delay of their keyboards to. */
#define SHOWCASE_KEY_HELD 2000

/* How long the keyboard is away from the windows of a talk before what was held is forgotten, in microseconds: longer than it takes to move from one of them to the other. */
#define SHOWCASE_KEY_AWAY (G_USEC_PER_SEC / 4)

/* How long digits wait for what they are for, in milliseconds. */
#define SHOWCASE_KEY_NUMBER_WAITS 6000

/* How long after the start of a talk the key that started it does not end it, in microseconds. */
#define SHOWCASE_KEY_STARTS (G_USEC_PER_SEC * 3 / 2)

/**
 * ShowcaseKeySequence:
 * @number: the number that was typed so far, or 0
 * @chooses: whether a digit chooses a link at once, and next and previous show more of them
 *
 * What was pressed lately: which key is held, and what number is being typed. Plain values; start with zeroes. The other fields are its own.
 */
typedef struct
{
  guint number;
  gboolean chooses;
  guint32 number_time;
  guint held;
  guint32 held_time;
  gint64 begun;
  gint64 left;
} ShowcaseKeySequence;

/**
 * ShowcaseKeyRequest:
 * @action: (nullable): the name of an action, or %NULL when there is nothing to do yet
 * @target: its target; 0 for none
 *
 * What is asked for.
 */
typedef struct
{
  const char *action;
  guint target;
} ShowcaseKeyRequest;

void showcase_key_sequence_begin (ShowcaseKeySequence *self,
                                  gint64 now);
gboolean showcase_key_sequence_press (ShowcaseKeySequence *self,
                                      const ShowcaseTalkKey *key,
                                      int digit,
                                      guint keycode,
                                      guint32 time,
                                      gint64 now,
                                      ShowcaseKeyRequest *request);
void showcase_key_sequence_release (ShowcaseKeySequence *self,
                                    guint keycode);
void showcase_key_sequence_leave (ShowcaseKeySequence *self,
                                  gint64 now);
void showcase_key_sequence_enter (ShowcaseKeySequence *self,
                                  gint64 now);
void showcase_key_sequence_forget_number (ShowcaseKeySequence *self);

G_END_DECLS
