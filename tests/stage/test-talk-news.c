/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is told of a stage: each change once, and nothing else.
 */

#include "showcase-talk-news.h"

typedef struct
{
  ShowcaseTalk *talk;
  ShowcaseTalkPointer *pointer;
  ShowcaseTalkNews *news;
  GString *told;
} Fixture;

static void
told_cb (Fixture *fixture,
         const char *words)
{
  g_string_append_printf (fixture->told, "%s. ", words);
}

static void
assert_told (Fixture *fixture,
             const char *words)
{
  g_assert_cmpstr (fixture->told->str, ==, words);
  g_string_truncate (fixture->told, 0);
}

static void
set_up (Fixture *fixture,
        gconstpointer user_data)
{
  fixture->talk = showcase_talk_new ();
  fixture->pointer = showcase_talk_pointer_new (SHOWCASE_TALK_POINTER_PATIENCE);
  fixture->news = showcase_talk_news_new (fixture->talk, fixture->pointer);
  fixture->told = g_string_new (NULL);
  g_signal_connect_swapped (fixture->news, "told", G_CALLBACK (told_cb), fixture);
}

static void
tear_down (Fixture *fixture,
           gconstpointer user_data)
{
  g_clear_object (&fixture->news);
  showcase_talk_set_frozen (fixture->talk, !showcase_talk_is_frozen (fixture->talk));
  assert_told (fixture, "");
  g_string_free (fixture->told, TRUE);
  g_assert_finalize_object (fixture->pointer);
  g_assert_finalize_object (fixture->talk);
}

static void
test_stage (Fixture *fixture,
            gconstpointer user_data)
{
  showcase_talk_set_blank (fixture->talk, SHOWCASE_BLANK_BLACK);
  showcase_talk_set_blank (fixture->talk, SHOWCASE_BLANK_BLACK);
  showcase_talk_set_blank (fixture->talk, SHOWCASE_BLANK_WHITE);
  showcase_talk_set_blank (fixture->talk, SHOWCASE_BLANK_NONE);
  assert_told (fixture, "The stage is black. The stage is white. The stage shows the page. ");
  showcase_talk_set_frozen (fixture->talk, TRUE);
  showcase_talk_set_frozen (fixture->talk, FALSE);
  assert_told (fixture, "The stage is frozen. The stage is no longer frozen. ");
}

static void
test_pointer (Fixture *fixture,
              gconstpointer user_data)
{
  showcase_talk_pointer_set_mode (fixture->pointer, SHOWCASE_TALK_POINTER_DOT);
  showcase_talk_pointer_move (fixture->pointer, 0.2, 0.2);
  showcase_talk_pointer_move (fixture->pointer, 0.3, 0.3);
  showcase_talk_pointer_leave (fixture->pointer);
  showcase_talk_pointer_set_mode (fixture->pointer, SHOWCASE_TALK_POINTER_SPOTLIGHT);
  showcase_talk_pointer_move (fixture->pointer, 0.4, 0.4);
  showcase_talk_pointer_set_mode (fixture->pointer, SHOWCASE_TALK_POINTER_OFF);
  assert_told (fixture, "Pointer on. Spotlight on. Spotlight off. ");
  showcase_talk_pointer_set_mode (fixture->pointer, SHOWCASE_TALK_POINTER_DOT);
  showcase_talk_pointer_close (fixture->pointer);
  assert_told (fixture, "Pointer on. Pointer off. ");
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/talk-news/stage", Fixture, NULL, set_up, test_stage, tear_down);
  g_test_add ("/talk-news/pointer", Fixture, NULL, set_up, test_pointer, tear_down);

  return g_test_run ();
}
