/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Sequences of keys, written down as they are pressed: "1 2 Return" presses and releases each, "Right+" presses, "Right~" repeats, "Right-" releases, "wait" waits
 * longer than any repeat, and "1000ms" waits that long; "leave" and "enter" take the keyboard to other windows and back. What is asked for comes out as "go-to(12) next".
 */

#include "showcase-key-sequence.h"

#include <stdlib.h>

typedef struct
{
  ShowcaseKeySequence sequence;
  GString *asked;
  gint64 clock;
} Hands;

static void
press (Hands *hands,
       const char *name)
{
  gboolean shift = g_str_has_prefix (name, "S:");
  guint keyval = gdk_keyval_from_name (shift ? name + 2 : name);
  GdkModifierType state = shift ? GDK_SHIFT_MASK : 0;
  ShowcaseKeyRequest request;
  const ShowcaseTalkKey *key = showcase_talk_keys_find (keyval, 0, state, SHOWCASE_TALK_SIDE_CONSOLE);
  int digit = showcase_talk_keys_get_digit (keyval, 0, state);
  gboolean used;

  g_assert_cmpuint (keyval, !=, GDK_KEY_VoidSymbol);
  used = showcase_key_sequence_press (&hands->sequence, key, digit, keyval, (guint32)hands->clock, hands->clock * 1000, &request);
  g_assert_cmpint (used, ==, key != NULL || digit >= 0);
  if (request.action == NULL)
    return;
  g_string_append_printf (hands->asked, "%s%s", hands->asked->len > 0 ? " " : "", request.action + strlen ("talk."));
  if (request.target != 0)
    g_string_append_printf (hands->asked, "(%u)", request.target);
}

static void
do_word (Hands *hands,
         char *word)
{
  char how = word[strlen (word) - 1];

  if (g_str_equal (word, "wait"))
    {
      hands->clock += SHOWCASE_KEY_HELD;
      return;
    }
  if (g_str_equal (word, "leave"))
    {
      showcase_key_sequence_leave (&hands->sequence, hands->clock * 1000);
      return;
    }
  if (g_str_equal (word, "enter"))
    {
      showcase_key_sequence_enter (&hands->sequence, hands->clock * 1000);
      return;
    }
  if (g_str_has_suffix (word, "ms"))
    {
      hands->clock += atoi (word);
      return;
    }

  hands->clock += how == '~' ? 30 : 100;
  if (strchr ("+~-", how) != NULL)
    word[strlen (word) - 1] = '\0';
  else
    how = ' ';
  if (how != '-')
    press (hands, word);
  if (how == '-' || how == ' ')
    showcase_key_sequence_release (&hands->sequence, gdk_keyval_from_name (g_str_has_prefix (word, "S:") ? word + 2 : word));
}

static const struct
{
  const char *keys;
  const char *asked;
} sequences[] = {
  { "Right Right Left", "next next previous" },
  /* Numbers. */
  { "1 2 Return", "go-to(12)" },
  { "KP_1 KP_2 KP_Enter", "go-to(12)" },
  { "7 g", "go-to(7)" },
  { "g", "" },
  { "Return", "next" },
  { "1 Return Return", "go-to(1) next" },
  { "1 Right Return", "next next" },
  { "1 x Return", "next" },
  { "1 2 BackSpace Return", "go-to(1)" },
  { "1 BackSpace Return", "next" },
  { "1 BackSpace BackSpace", "previous" },
  { "1 Escape Return", "next" },
  { "1 Escape Escape", "escape" },
  { "0 Return", "next" },
  { "0 5 Return", "go-to(5)" },
  { "9 9 9 9 9 9 9 9 9 9 9 9 Return", "go-to(99999)" },
  { "1 b Return", "black next" },
  { "1 6000ms Return", "next" },
  { "1 5000ms 2 5000ms Return", "go-to(12)" },
  /* Held keys. */
  { "Right+ Right~ Right~ Right~ Right-", "next" },
  { "Right+ 600ms Right~ Right~ Right- Right", "next next" },
  { "b+ b~ b~ b-", "black" },
  { "1+ 1~ 1~ 1- Return", "go-to(1)" },
  { "Right+ Left+ Right- Left- Right", "next previous next" },
  { "Right+ Right~ Left+ Left~ Left~ Left- Right-", "next previous" },
  /* A release that never came. */
  { "Right+ wait Right", "next next" },
  { "Right+ Left Right", "next previous next" },
  { "Right+ Right~ wait Right+ Right~", "next next" },
  { "Right+ leave 300ms enter Right", "next next" },
  { "question+ leave 300ms enter question+ question~", "shortcuts shortcuts" },
  { "Right+ leave 300ms enter Right- Right+ Right~", "next next" },
  /* A key that moves the keyboard from one window of the talk to the other is still held. */
  { "s+ leave 20ms enter 600ms s~ s~ s- s", "swap swap" },
  { "s+ leave 20ms enter 600ms s~ leave 300ms enter s", "swap swap" },
  { "1 leave 300ms enter 2 Return", "go-to(12)" },
  { "x+ x~ x~ x- Right", "next" },
  /* A start that was pressed twice, or held, and later the end. */
  { "F5", "" },
  { "F5 F5", "" },
  { "S:F5 F5", "" },
  { "F5+ F5~ F5~ 600ms F5~ 900ms F5~ F5~", "" },
  { "1500ms F5", "leave" },
  { "1500ms S:F5", "leave" },
  { "Escape", "escape" },
  /* What clickers send: R400, R700, R800; then those that send arrows, and "b". */
  { "F5 Next Next Prior period period Next Escape", "next next previous black black next escape" },
  { "Next Next period Next wait F5", "next next black next leave" },
  { "wait S:F5 Escape", "leave escape" },
  { "Right Right Left b b", "next next previous black black" },
};

static void
test_sequences (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (sequences); i++)
    {
      g_auto (GStrv) words = g_strsplit (sequences[i].keys, " ", -1);
      Hands hands = { .asked = g_string_new (NULL), .clock = G_MAXUINT32 - 400 };

      g_test_message ("%s", sequences[i].keys);
      showcase_key_sequence_begin (&hands.sequence, hands.clock * 1000);
      for (guint j = 0; words[j] != NULL; j++)
        do_word (&hands, words[j]);
      g_assert_cmpstr (hands.asked->str, ==, sequences[i].asked);
      g_string_free (hands.asked, TRUE);
    }
}

static void
test_choosing (void)
{
  g_auto (GStrv) words = g_strsplit ("3 Right Left Next S:Right Return 0 Escape q", " ", -1);
  Hands hands = { .asked = g_string_new (NULL), .sequence.chooses = TRUE };

  for (guint j = 0; words[j] != NULL; j++)
    do_word (&hands, words[j]);
  g_assert_cmpstr (hands.asked->str, ==, "link(3) links-next links-previous links-next links-next links-next escape qr");
  g_string_free (hands.asked, TRUE);
}

/* What is shown while it is typed. */
static void
test_number (void)
{
  Hands hands = { .asked = g_string_new (NULL) };
  char one[] = "1";
  char two[] = "2";

  do_word (&hands, one);
  do_word (&hands, two);
  g_assert_cmpuint (hands.sequence.number, ==, 12);
  showcase_key_sequence_forget_number (&hands.sequence);
  g_assert_cmpuint (hands.sequence.number, ==, 0);
  g_string_free (hands.asked, TRUE);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/stage/key-sequence/sequences", test_sequences);
  g_test_add_func ("/stage/key-sequence/choosing", test_choosing);
  g_test_add_func ("/stage/key-sequence/number", test_number);

  return g_test_run ();
}
