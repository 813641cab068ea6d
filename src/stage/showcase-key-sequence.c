/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* From keys that are pressed one after the other to what is asked for: digits add up to a page, a key that is held counts once, and the key that starts a talk does not
 * end it when it is pressed twice. What a key means by itself is for the table of keys.
 *
 * GTK does not say that a press is a repeat. The key that was pressed last is the only one that repeats, so it is enough to remember that one until it is released. Its
 * release may never come, because another window or the lock screen had the keyboard by then: a keyboard that was elsewhere holds nothing when it comes back. Without
 * either the key counts as held for as long as a repeat may take to arrive. */

#include "config.h"

#include "showcase-key-sequence.h"

#include <string.h>

#define NUMBER_MAX 99999

static gboolean
hold (ShowcaseKeySequence *self,
      guint keycode,
      guint32 time)
{
  gboolean repeats = keycode != 0 && self->held == keycode && time - self->held_time < SHOWCASE_KEY_HELD;

  self->held = keycode;
  self->held_time = time;
  return repeats;
}

static void
type_digit (ShowcaseKeySequence *self,
            guint digit,
            guint32 time,
            ShowcaseKeyRequest *request)
{
  if (self->chooses)
    {
      if (digit > 0)
        *request = (ShowcaseKeyRequest){ "talk.link", digit };
      return;
    }

  self->number = MIN (self->number * 10 + digit, NUMBER_MAX);
  self->number_time = time;
}

/* Whether a key has to do with the number before it. Any other forgets the number, and does what it does without. */
static gboolean
ends_number (ShowcaseKeySequence *self,
             const ShowcaseTalkKey *key,
             ShowcaseKeyRequest *request)
{
  guint number = self->number;
  gboolean goes = g_str_equal (key->action, "talk.go-to");

  self->number = 0;
  if (number == 0)
    return goes;

  if (goes || (key->keyval == GDK_KEY_Return && key->modifiers == 0))
    *request = (ShowcaseKeyRequest){ "talk.go-to", number };
  else if (key->keyval == GDK_KEY_BackSpace)
    self->number = number / 10;
  else if (key->keyval != GDK_KEY_Escape)
    return FALSE;
  return TRUE;
}

/* What is next and previous while links are chosen from. */
static const char *
translate (ShowcaseKeySequence *self,
           const char *action)
{
  if (self->chooses && g_str_has_prefix (action, "talk.next"))
    return "talk.links-next";
  if (self->chooses && g_str_has_prefix (action, "talk.previous"))
    return "talk.links-previous";
  return action;
}

/**
 * showcase_key_sequence_begin:
 * @self: a sequence
 * @now: the time, in microseconds of the monotonic clock
 *
 * Tells that the talk starts.
 */
void
showcase_key_sequence_begin (ShowcaseKeySequence *self,
                             gint64 now)
{
  self->begun = now;
}

/**
 * showcase_key_sequence_press:
 * @self: a sequence
 * @key: (nullable): what the key does in a talk
 * @digit: the digit on the key, or -1
 * @keycode: its place on the keyboard, or 0
 * @time: the time of the event, in milliseconds; it may overflow
 * @now: the time, in microseconds of the monotonic clock
 * @request: (out): what is asked for
 *
 * Takes a key that was pressed or repeats.
 *
 * Returns: whether the talk has a use for the key
 */
gboolean
showcase_key_sequence_press (ShowcaseKeySequence *self,
                             const ShowcaseTalkKey *key,
                             int digit,
                             guint keycode,
                             guint32 time,
                             gint64 now,
                             ShowcaseKeyRequest *request)
{
  gboolean repeats = hold (self, keycode, time);

  *request = (ShowcaseKeyRequest){ NULL, 0 };
  if (self->number != 0 && time - self->number_time >= SHOWCASE_KEY_NUMBER_WAITS)
    self->number = 0;
  if (key == NULL && digit < 0)
    {
      self->number = 0;
      return FALSE;
    }
  if (repeats)
    return TRUE;

  if (digit >= 0)
    type_digit (self, (guint)digit, time, request);
  else if (!ends_number (self, key, request) && !(g_str_equal (key->action, "talk.leave") && now - self->begun < SHOWCASE_KEY_STARTS))
    request->action = translate (self, key->action);
  return TRUE;
}

/**
 * showcase_key_sequence_release:
 * @self: a sequence
 * @keycode: the place of a key on the keyboard
 *
 * Takes a key that was released.
 */
void
showcase_key_sequence_release (ShowcaseKeySequence *self,
                               guint keycode)
{
  if (self->held == keycode)
    self->held = 0;
}

/**
 * showcase_key_sequence_leave:
 * @self: a sequence
 * @now: the time, in microseconds of the monotonic clock
 *
 * Tells that no window of the talk has the keyboard.
 */
void
showcase_key_sequence_leave (ShowcaseKeySequence *self,
                             gint64 now)
{
  self->left = now;
}

/**
 * showcase_key_sequence_enter:
 * @self: a sequence that was left
 * @now: the time, in microseconds of the monotonic clock
 *
 * Tells that a window of the talk has the keyboard again.
 */
void
showcase_key_sequence_enter (ShowcaseKeySequence *self,
                             gint64 now)
{
  if (now - self->left >= SHOWCASE_KEY_AWAY)
    self->held = 0;
}

/**
 * showcase_key_sequence_forget_number:
 * @self: a sequence
 *
 * Forgets the number that was typed so far.
 */
void
showcase_key_sequence_forget_number (ShowcaseKeySequence *self)
{
  self->number = 0;
}
