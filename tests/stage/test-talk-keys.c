/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What each key does, whatever the layout of the keyboard and its locks.
 */

#include "showcase-talk-keys.h"

#define STAGE SHOWCASE_TALK_SIDE_STAGE
#define CONSOLE SHOWCASE_TALK_SIDE_CONSOLE
#define SHIFT GDK_SHIFT_MASK
#define CTRL GDK_CONTROL_MASK
#define LOCKS (GDK_LOCK_MASK | (1 << 4))

static const struct
{
  guint keyval;
  GdkModifierType state;
  const char *action;
} both[] = {
  { GDK_KEY_Right, 0, "talk.next" },
  { GDK_KEY_Down, 0, "talk.next" },
  { GDK_KEY_space, 0, "talk.next" },
  { GDK_KEY_Page_Down, 0, "talk.next" },
  { GDK_KEY_Return, 0, "talk.next" },
  { GDK_KEY_n, 0, "talk.next" },
  { GDK_KEY_j, 0, "talk.next" },
  { GDK_KEY_Left, 0, "talk.previous" },
  { GDK_KEY_Up, 0, "talk.previous" },
  { GDK_KEY_BackSpace, 0, "talk.previous" },
  { GDK_KEY_space, SHIFT, "talk.previous" },
  { GDK_KEY_Page_Up, 0, "talk.previous" },
  { GDK_KEY_p, 0, "talk.previous" },
  { GDK_KEY_k, 0, "talk.previous" },
  { GDK_KEY_Right, SHIFT, "talk.next-page" },
  { GDK_KEY_Page_Down, SHIFT, "talk.next-page" },
  { GDK_KEY_Left, SHIFT, "talk.previous-page" },
  { GDK_KEY_Page_Up, SHIFT, "talk.previous-page" },
  { GDK_KEY_Home, 0, "talk.first" },
  { GDK_KEY_End, 0, "talk.last" },
  { GDK_KEY_g, 0, "talk.go-to" },
  { GDK_KEY_F5, 0, "talk.leave" },
  { GDK_KEY_F5, SHIFT, "talk.leave" },
  { GDK_KEY_Escape, 0, "talk.escape" },
  { GDK_KEY_b, 0, "talk.black" },
  { GDK_KEY_period, 0, "talk.black" },
  { GDK_KEY_w, 0, "talk.white" },
  { GDK_KEY_comma, 0, "talk.white" },
  { GDK_KEY_F11, 0, "talk.fullscreen" },
  { GDK_KEY_o, 0, "talk.overview" },
  { GDK_KEY_slash, 0, "talk.search" },
  { GDK_KEY_k, CTRL, "talk.search" },
  { GDK_KEY_f, CTRL, "talk.search" },
  { GDK_KEY_q, 0, "talk.qr" },
  { GDK_KEY_q, SHIFT, "talk.links" },
  { GDK_KEY_l, 0, "talk.pointer" },
  { GDK_KEY_l, SHIFT, "talk.spotlight" },
  { GDK_KEY_l, CTRL, "talk.skills" },
  { GDK_KEY_s, 0, "talk.swap" },
  { GDK_KEY_c, 0, "talk.console" },
  { GDK_KEY_t, 0, "talk.pause" },
  { GDK_KEY_d, 0, "talk.dark" },
  { GDK_KEY_Left, GDK_ALT_MASK, "talk.back" },
  { GDK_KEY_Back, 0, "talk.back" },
  { GDK_KEY_question, SHIFT, "talk.shortcuts" },
  { GDK_KEY_question, 0, "talk.shortcuts" },
  { GDK_KEY_question, CTRL | SHIFT, "talk.shortcuts" },
  { GDK_KEY_F1, 0, "talk.shortcuts" },
  /* The keypad, and Shift that makes it send these. */
  { GDK_KEY_KP_Page_Down, 0, "talk.next" },
  { GDK_KEY_KP_Page_Down, SHIFT, "talk.next" },
  { GDK_KEY_KP_Right, 0, "talk.next" },
  { GDK_KEY_KP_Enter, 0, "talk.next" },
  { GDK_KEY_KP_Left, 0, "talk.previous" },
  { GDK_KEY_KP_Home, 0, "talk.first" },
  { GDK_KEY_KP_Decimal, 0, "talk.black" },
  { GDK_KEY_KP_Divide, 0, "talk.search" },
  /* A capital letter, with Shift or with the lock. */
  { GDK_KEY_N, SHIFT, "talk.next" },
  { GDK_KEY_N, LOCKS, "talk.next" },
  { GDK_KEY_n, LOCKS | SHIFT, "talk.next" },
  { GDK_KEY_Q, LOCKS, "talk.qr" },
  { GDK_KEY_Q, SHIFT, "talk.links" },
  /* German types "/" with Shift, and some French layouts a space that does not break. */
  { GDK_KEY_slash, SHIFT, "talk.search" },
  { GDK_KEY_nobreakspace, SHIFT, "talk.previous" },
  /* What is not for the talk. */
  { GDK_KEY_q, CTRL, NULL },
  { GDK_KEY_b, GDK_ALT_MASK, NULL },
  { GDK_KEY_w, CTRL, NULL },
  { GDK_KEY_W, CTRL | SHIFT, NULL },
  { GDK_KEY_Right, CTRL, NULL },
  { GDK_KEY_Right, GDK_SUPER_MASK, NULL },
  { GDK_KEY_Tab, 0, NULL },
  { GDK_KEY_x, 0, NULL },
  { GDK_KEY_F4, GDK_ALT_MASK, NULL },
};

static const char *
find (guint keyval,
      guint keycode,
      GdkModifierType state,
      ShowcaseTalkSides side)
{
  const ShowcaseTalkKey *key = showcase_talk_keys_find (keyval, keycode, state, side);

  return key != NULL ? key->action : NULL;
}

static void
test_table (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (both); i++)
    {
      g_test_message ("%s with %x", gdk_keyval_name (both[i].keyval), both[i].state);
      g_assert_cmpstr (find (both[i].keyval, 0, both[i].state, STAGE), ==, both[i].action);
      g_assert_cmpstr (find (both[i].keyval, 0, both[i].state, CONSOLE), ==, both[i].action);
      g_assert_cmpstr (find (both[i].keyval, 0, both[i].state | LOCKS, CONSOLE), ==, both[i].action);
    }
}

/* What the audience sees can't be frozen from what the audience sees. */
static void
test_freeze (void)
{
  g_assert_cmpstr (find (GDK_KEY_f, 41, 0, CONSOLE), ==, "talk.freeze");
  g_assert_null (find (GDK_KEY_f, 41, 0, STAGE));
  g_assert_null (find (GDK_KEY_F, 41, LOCKS, STAGE));
}

/* No key is there twice, and each is named as it is looked up. */
static void
test_rows (void)
{
  guint n_keys;
  const ShowcaseTalkKey *keys = showcase_talk_keys_get (&n_keys);

  for (guint i = 0; i < n_keys; i++)
    {
      g_assert_true (g_str_has_prefix (keys[i].action, "talk."));
      g_assert_true (showcase_talk_keys_find (keys[i].keyval, 0, keys[i].modifiers, SHOWCASE_TALK_SIDES) == &keys[i]);
      /* Letters that the focus could not type would be lost to a text field. */
      if (gdk_keyval_to_unicode (keys[i].keyval) > ' ' && (keys[i].modifiers & (CTRL | GDK_ALT_MASK)) == 0)
        g_assert_cmpint (keys[i].kind, ==, SHOWCASE_TALK_KEY_TYPES);
    }
}

/* The places of the keys on layouts that have other letters there. */
static const struct
{
  guint keyval;
  guint keycode;
  GdkModifierType state;
  const char *action;
} places[] = {
  { GDK_KEY_Cyrillic_i, 56, 0, "talk.black" },
  { GDK_KEY_Cyrillic_I, 56, GDK_LOCK_MASK, "talk.black" },
  { GDK_KEY_Cyrillic_te, 57, 0, "talk.next" },
  { GDK_KEY_Cyrillic_yu, 60, 0, "talk.black" },
  { GDK_KEY_Cyrillic_el, 45, CTRL, "talk.search" },
  { GDK_KEY_Greek_beta, 56, 0, "talk.black" },
  { GDK_KEY_hebrew_nun, 56, 0, "talk.black" },
  /* A clicker sends the key of the full stop; French has a colon there. */
  { GDK_KEY_colon, 60, 0, "talk.black" },
  { GDK_KEY_colon, 60, SHIFT, NULL },
  /* Latin letters are where their layout has them. */
  { GDK_KEY_a, 24, 0, NULL },
  { GDK_KEY_v, 60, 0, NULL },
  { GDK_KEY_apostrophe, 24, 0, NULL },
  { GDK_KEY_semicolon, 59, 0, NULL },
  /* Keys that type nothing are not keys by place. */
  { GDK_KEY_Tab, 56, 0, NULL },
  { GDK_KEY_F7, 56, 0, NULL },
};

static void
test_places (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_test_message ("%s at %u", gdk_keyval_name (places[i].keyval), places[i].keycode);
      g_assert_cmpstr (find (places[i].keyval, places[i].keycode, places[i].state, STAGE), ==, places[i].action);
    }
}

static const struct
{
  guint keyval;
  guint keycode;
  GdkModifierType state;
  int digit;
} digits[] = {
  { GDK_KEY_0, 19, 0, 0 },
  { GDK_KEY_9, 18, 0, 9 },
  { GDK_KEY_KP_0, 90, 0, 0 },
  { GDK_KEY_KP_7, 79, 1 << 4, 7 },
  { GDK_KEY_2, 11, SHIFT, 2 },
  { GDK_KEY_ampersand, 10, 0, 1 },
  { GDK_KEY_eacute, 11, 0, 2 },
  { GDK_KEY_ecaron, 11, 0, 2 },
  { GDK_KEY_exclam, 10, SHIFT, -1 },
  { GDK_KEY_1, 10, CTRL, -1 },
  { GDK_KEY_1, 10, GDK_ALT_MASK, -1 },
  { GDK_KEY_slash, 18, 0, -1 },
  { GDK_KEY_n, 57, 0, -1 },
  { GDK_KEY_Return, 36, 0, -1 },
};

static void
test_digits (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (digits); i++)
    {
      g_test_message ("%s at %u", gdk_keyval_name (digits[i].keyval), digits[i].keycode);
      g_assert_cmpint (showcase_talk_keys_get_digit (digits[i].keyval, digits[i].keycode, digits[i].state), ==, digits[i].digit);
      if (digits[i].digit >= 0)
        g_assert_null (showcase_talk_keys_find (digits[i].keyval, digits[i].keycode, digits[i].state, STAGE));
    }
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/stage/talk-keys/table", test_table);
  g_test_add_func ("/stage/talk-keys/freeze", test_freeze);
  g_test_add_func ("/stage/talk-keys/rows", test_rows);
  g_test_add_func ("/stage/talk-keys/places", test_places);
  g_test_add_func ("/stage/talk-keys/digits", test_digits);

  return g_test_run ();
}
