/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What each key does in a talk, on stage and console alike, whatever layout the keyboard has. When a key counts as pressed, and who gets it first, is for the input.
 *
 * Clickers are keyboards with few keys. They send Page Up and Page Down, or the arrows, F5 and Escape in turn for start and stop, "." or "b" for a black stage. Right and
 * left are therefore never mirrored for a language that is written from right to left: the clicker does not know about it. */

#include "config.h"

#include "showcase-talk-keys.h"

#define MODIFIERS (GDK_SHIFT_MASK | GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_HYPER_MASK | GDK_META_MASK)

#define ALWAYS SHOWCASE_TALK_SIDES, SHOWCASE_TALK_KEY_ALWAYS
#define PAGES SHOWCASE_TALK_SIDES, SHOWCASE_TALK_KEY_PAGES
#define TYPES SHOWCASE_TALK_SIDES, SHOWCASE_TALK_KEY_TYPES
#define MOVES SHOWCASE_TALK_SIDES, SHOWCASE_TALK_KEY_MOVES
#define ACTIVATES SHOWCASE_TALK_SIDES, SHOWCASE_TALK_KEY_ACTIVATES

static const ShowcaseTalkKey table[] = {
  { GDK_KEY_Page_Down, 0, PAGES, "talk.next" },
  { GDK_KEY_Right, 0, MOVES, "talk.next" },
  { GDK_KEY_Down, 0, MOVES, "talk.next" },
  { GDK_KEY_space, 0, ACTIVATES, "talk.next" },
  { GDK_KEY_Return, 0, ACTIVATES, "talk.next" },
  { GDK_KEY_n, 0, TYPES, "talk.next" },
  { GDK_KEY_j, 0, TYPES, "talk.next" },
  { GDK_KEY_Page_Up, 0, PAGES, "talk.previous" },
  { GDK_KEY_Left, 0, MOVES, "talk.previous" },
  { GDK_KEY_Up, 0, MOVES, "talk.previous" },
  { GDK_KEY_space, GDK_SHIFT_MASK, ACTIVATES, "talk.previous" },
  { GDK_KEY_BackSpace, 0, TYPES, "talk.previous" },
  { GDK_KEY_p, 0, TYPES, "talk.previous" },
  { GDK_KEY_k, 0, TYPES, "talk.previous" },
  { GDK_KEY_Right, GDK_SHIFT_MASK, MOVES, "talk.next-page" },
  { GDK_KEY_Page_Down, GDK_SHIFT_MASK, PAGES, "talk.next-page" },
  { GDK_KEY_Left, GDK_SHIFT_MASK, MOVES, "talk.previous-page" },
  { GDK_KEY_Page_Up, GDK_SHIFT_MASK, PAGES, "talk.previous-page" },
  { GDK_KEY_Home, 0, MOVES, "talk.first" },
  { GDK_KEY_End, 0, MOVES, "talk.last" },
  { GDK_KEY_g, 0, TYPES, "talk.go-to" },
  { GDK_KEY_Left, GDK_ALT_MASK, ALWAYS, "talk.back" },
  { GDK_KEY_Back, 0, ALWAYS, "talk.back" },
  { GDK_KEY_F5, 0, ALWAYS, "talk.leave" },
  { GDK_KEY_F5, GDK_SHIFT_MASK, ALWAYS, "talk.leave" },
  { GDK_KEY_Escape, 0, ALWAYS, "talk.escape" },
  { GDK_KEY_b, 0, TYPES, "talk.black" },
  { GDK_KEY_period, 0, TYPES, "talk.black" },
  { GDK_KEY_w, 0, TYPES, "talk.white" },
  { GDK_KEY_comma, 0, TYPES, "talk.white" },
  { GDK_KEY_f, 0, SHOWCASE_TALK_SIDE_CONSOLE, SHOWCASE_TALK_KEY_TYPES, "talk.freeze" },
  { GDK_KEY_F11, 0, ALWAYS, "talk.fullscreen" },
  { GDK_KEY_o, 0, TYPES, "talk.overview" },
  { GDK_KEY_slash, 0, TYPES, "talk.search" },
  { GDK_KEY_k, GDK_CONTROL_MASK, ALWAYS, "talk.search" },
  { GDK_KEY_f, GDK_CONTROL_MASK, ALWAYS, "talk.search" },
  { GDK_KEY_l, GDK_CONTROL_MASK, ALWAYS, "talk.skills" },
  { GDK_KEY_q, 0, TYPES, "talk.qr" },
  { GDK_KEY_q, GDK_SHIFT_MASK, TYPES, "talk.links" },
  { GDK_KEY_l, 0, TYPES, "talk.pointer" },
  { GDK_KEY_l, GDK_SHIFT_MASK, TYPES, "talk.spotlight" },
  { GDK_KEY_s, 0, TYPES, "talk.swap" },
  { GDK_KEY_c, 0, TYPES, "talk.console" },
  { GDK_KEY_t, 0, TYPES, "talk.pause" },
  { GDK_KEY_d, 0, TYPES, "talk.dark" },
  { GDK_KEY_d, GDK_SHIFT_MASK, TYPES, "talk.next-look" },
  { GDK_KEY_question, 0, TYPES, "talk.shortcuts" },
  { GDK_KEY_question, GDK_CONTROL_MASK, ALWAYS, "talk.shortcuts" },
  { GDK_KEY_F1, 0, ALWAYS, "talk.shortcuts" },
};

/* The keys of the keypad, with the lock of numbers and without, and what else is the same key by another name. */
static const struct
{
  guint keyval;
  guint same;
} names[] = {
  { GDK_KEY_KP_Right, GDK_KEY_Right },
  { GDK_KEY_KP_Down, GDK_KEY_Down },
  { GDK_KEY_KP_Left, GDK_KEY_Left },
  { GDK_KEY_KP_Up, GDK_KEY_Up },
  { GDK_KEY_KP_Page_Down, GDK_KEY_Page_Down },
  { GDK_KEY_KP_Page_Up, GDK_KEY_Page_Up },
  { GDK_KEY_KP_Home, GDK_KEY_Home },
  { GDK_KEY_KP_End, GDK_KEY_End },
  { GDK_KEY_KP_Enter, GDK_KEY_Return },
  { GDK_KEY_ISO_Enter, GDK_KEY_Return },
  { GDK_KEY_KP_Space, GDK_KEY_space },
  { GDK_KEY_nobreakspace, GDK_KEY_space },
  { GDK_KEY_KP_Decimal, GDK_KEY_period },
  { GDK_KEY_KP_Separator, GDK_KEY_comma },
  { GDK_KEY_KP_Divide, GDK_KEY_slash },
};

/* What stands on a key of a US keyboard, by the number that the kernel and X give to the place of the key. */
static const struct
{
  guint keycode;
  guint keyval;
} places[] = {
  { 10, GDK_KEY_1 },
  { 11, GDK_KEY_2 },
  { 12, GDK_KEY_3 },
  { 13, GDK_KEY_4 },
  { 14, GDK_KEY_5 },
  { 15, GDK_KEY_6 },
  { 16, GDK_KEY_7 },
  { 17, GDK_KEY_8 },
  { 18, GDK_KEY_9 },
  { 19, GDK_KEY_0 },
  { 24, GDK_KEY_q },
  { 25, GDK_KEY_w },
  { 28, GDK_KEY_t },
  { 32, GDK_KEY_o },
  { 33, GDK_KEY_p },
  { 39, GDK_KEY_s },
  { 40, GDK_KEY_d },
  { 41, GDK_KEY_f },
  { 42, GDK_KEY_g },
  { 44, GDK_KEY_j },
  { 45, GDK_KEY_k },
  { 46, GDK_KEY_l },
  { 54, GDK_KEY_c },
  { 56, GDK_KEY_b },
  { 57, GDK_KEY_n },
  { 59, GDK_KEY_comma },
  { 60, GDK_KEY_period },
  { 61, GDK_KEY_slash },
};

static gboolean
is_letter (guint keyval)
{
  return gdk_keyval_to_lower (keyval) != gdk_keyval_to_upper (keyval);
}

static gboolean
is_digit (guint keyval)
{
  return keyval >= GDK_KEY_0 && keyval <= GDK_KEY_9;
}

/* One name for the keys that do the same, and the modifiers that still say something about it: Shift is part of how "?" is typed. */
static guint
normalize (guint keyval,
           GdkModifierType *state)
{
  *state &= MODIFIERS;
  if (keyval >= GDK_KEY_KP_0 && keyval <= GDK_KEY_KP_9)
    keyval = GDK_KEY_0 + (keyval - GDK_KEY_KP_0);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (names[i].keyval == keyval)
      {
        /* With the lock of numbers on, Shift is what makes the keypad send these. */
        if (keyval >= GDK_KEY_KP_Space && keyval <= GDK_KEY_KP_Equal)
          *state &= ~(guint)GDK_SHIFT_MASK;
        keyval = names[i].same;
        break;
      }
  if (is_letter (keyval))
    return gdk_keyval_to_lower (keyval);
  if (keyval != GDK_KEY_space && gdk_keyval_to_unicode (keyval) > ' ')
    *state &= ~(guint)GDK_SHIFT_MASK;
  return keyval;
}

static gboolean
is_latin (gunichar character)
{
  return character < 0x80 && g_ascii_isalnum ((char)character);
}

/* What a key that types no Latin letter and no digit has on a US keyboard: who reads Cyrillic or Greek on the keys presses them by place. Of keys that type a sign, only
 * digits count, which French and Czech have above the signs, and the full stop, which is what a clicker means whatever the layout makes of it. */
static guint
find_by_place (guint keyval,
               guint keycode,
               GdkModifierType state)
{
  gunichar character = gdk_keyval_to_unicode (keyval);

  if (character <= ' ' || is_latin (character) || (state & GDK_SHIFT_MASK) != 0)
    return GDK_KEY_VoidSymbol;

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    if (places[i].keycode == keycode)
      {
        if (character < 0x80 && !is_digit (places[i].keyval) && places[i].keyval != GDK_KEY_period)
          break;
        return places[i].keyval;
      }
  return GDK_KEY_VoidSymbol;
}

static const ShowcaseTalkKey *
find_row (guint keyval,
          GdkModifierType modifiers)
{
  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    if (table[i].keyval == keyval && table[i].modifiers == modifiers)
      return &table[i];
  return NULL;
}

/**
 * showcase_talk_keys_get:
 * @n_keys: (out): their number
 *
 * Gets all keys but the digits.
 *
 * Returns: (array length=n_keys) (transfer none): the keys
 */
const ShowcaseTalkKey *
showcase_talk_keys_get (guint *n_keys)
{
  g_return_val_if_fail (n_keys != NULL, NULL);

  *n_keys = G_N_ELEMENTS (table);
  return table;
}

/**
 * showcase_talk_keys_find:
 * @keyval: the key that was pressed
 * @keycode: its place on the keyboard, or 0
 * @state: what was held with it
 * @side: where it was pressed
 *
 * Finds what a key does. Upper and lower case are the same key, the keypad does what its keys are called, and a keyboard without Latin letters has them by place.
 *
 * Returns: (nullable) (transfer none): what it does, or %NULL for nothing
 */
const ShowcaseTalkKey *
showcase_talk_keys_find (guint keyval,
                         guint keycode,
                         GdkModifierType state,
                         ShowcaseTalkSides side)
{
  GdkModifierType modifiers = state;
  guint name = normalize (keyval, &modifiers);
  const ShowcaseTalkKey *key = find_row (name, modifiers);

  /* A capital letter is the same key, where it is not another one. */
  if (key == NULL && is_letter (name) && modifiers == GDK_SHIFT_MASK)
    key = find_row (name, 0);
  if (key == NULL)
    key = find_row (find_by_place (keyval, keycode, state), state & MODIFIERS);
  return key != NULL && (key->sides & side) != 0 ? key : NULL;
}

/**
 * showcase_talk_keys_get_digit:
 * @keyval: the key that was pressed
 * @keycode: its place on the keyboard, or 0
 * @state: what was held with it
 *
 * Gets the digit on a key.
 *
 * Returns: 0 to 9, or -1 when it is no digit
 */
int
showcase_talk_keys_get_digit (guint keyval,
                              guint keycode,
                              GdkModifierType state)
{
  GdkModifierType modifiers = state;
  guint digit = normalize (keyval, &modifiers);

  if (modifiers != 0)
    return -1;
  if (!is_digit (digit) && find_row (digit, modifiers) == NULL)
    digit = find_by_place (keyval, keycode, state);
  return is_digit (digit) ? (int)(digit - GDK_KEY_0) : -1;
}
