/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-talk-keeper.h"

#include "layout-fixture.h"

#include <glib/gstdio.h>

typedef struct
{
  char *folder;
  GFile *file;
  ShowcaseTalk *talk;
  ShowcaseTalkKeeper *keeper;
} Fixture;

static ShowcaseTalk *
new_talk (void)
{
  g_autoptr (ShowcaseDocument) document = showcase_document_parse ("# First\n\n# Second\n\n# Third\n", -1, NULL, NULL);
  g_autoptr (ShowcaseTypesetter) like = fixture_typesetter (16);
  g_autoptr (ShowcaseTypesetter) typesetter = NULL;
  g_autoptr (ShowcaseDeck) deck = NULL;
  ShowcaseTalk *talk = showcase_talk_new ();
  ShowcaseChapter chapter = { .document = document, .n_blocks = showcase_document_get_n_blocks (document), .divider = 1 };
  ShowcaseFormat format;

  showcase_format_init (&format, 1280, 720, SHOWCASE_FORMAT_DIVISOR, "Sans", "Monospace");
  typesetter = showcase_typesetter_new (&format.style, showcase_typesetter_get_context (like, FALSE));
  deck = showcase_deck_new (&chapter, 1, &format, typesetter);
  showcase_talk_set_deck (talk, deck);
  return talk;
}

static void
set_up (Fixture *fixture,
        gconstpointer user_data)
{
  fixture->folder = g_dir_make_tmp ("showcase-XXXXXX", NULL);
  g_assert_nonnull (fixture->folder);
  fixture->file = g_file_new_build_filename (fixture->folder, "state", "talk", NULL);
  fixture->talk = new_talk ();
  fixture->keeper = showcase_talk_keeper_new (fixture->talk, fixture->file, "portfolio", "subject");
}

static void
tear_down (Fixture *fixture,
           gconstpointer user_data)
{
  g_autofree char *state = g_build_filename (fixture->folder, "state", NULL);

  g_assert_finalize_object (fixture->keeper);
  g_assert_finalize_object (fixture->talk);
  g_file_delete (fixture->file, NULL, NULL);
  g_object_unref (fixture->file);
  g_rmdir (state);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->folder);
}

static void
wait (Fixture *fixture)
{
  while (showcase_talk_keeper_is_busy (fixture->keeper))
    g_main_context_iteration (NULL, TRUE);
}

static void
take_result_cb (GObject *object,
                GAsyncResult *result,
                gpointer user_data)
{
  g_set_object ((GAsyncResult **)user_data, result);
}

static ShowcaseBookmark *
load (Fixture *fixture,
      GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  showcase_talk_keeper_load_async (fixture->file, take_result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return showcase_talk_keeper_load_finish (result, error);
}

static void
clear (Fixture *fixture)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  showcase_talk_keeper_clear_async (fixture->keeper, take_result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (showcase_talk_keeper_clear_finish (fixture->keeper, result, &error));
  g_assert_no_error (error);
}

static void
test_keeps (Fixture *fixture,
            gconstpointer user_data)
{
  g_autoptr (ShowcaseBookmark) first = NULL;
  g_autoptr (ShowcaseBookmark) second = NULL;
  g_autoptr (GError) error = NULL;

  showcase_talk_next (fixture->talk);
  wait (fixture);
  first = load (fixture, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (first->page, ==, 1);
  g_assert_cmpstr (first->portfolio, ==, "portfolio");
  g_assert_cmpstr (first->subject, ==, "subject");
  g_assert_true (first->running);

  showcase_talk_next (fixture->talk);
  showcase_timer_pause (showcase_talk_get_timer (fixture->talk));
  wait (fixture);
  second = load (fixture, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (second->page, ==, 2);
  g_assert_false (second->running);
}

/* A talk that was only looked at is none. */
static void
test_not_started (Fixture *fixture,
                  gconstpointer user_data)
{
  showcase_timer_set_slot (showcase_talk_get_timer (fixture->talk), G_TIME_SPAN_MINUTE);
  g_assert_false (showcase_talk_keeper_is_busy (fixture->keeper));
  g_assert_false (g_file_query_exists (fixture->file, NULL));
}

static void
test_clears (Fixture *fixture,
             gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;

  showcase_talk_next (fixture->talk);
  wait (fixture);
  g_assert_true (g_file_query_exists (fixture->file, NULL));
  clear (fixture);
  g_assert_false (g_file_query_exists (fixture->file, NULL));

  /* There is nothing to remove, and what was not written yet never is. */
  showcase_talk_next (fixture->talk);
  clear (fixture);
  wait (fixture);
  g_assert_null (load (fixture, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

static void
count_cb (guint *count)
{
  (*count)++;
}

/* Whatever the folder says, the talk goes on, and it is said once. */
static void
test_no_folder (Fixture *fixture,
                gconstpointer user_data)
{
  g_autofree char *state = g_build_filename (fixture->folder, "state", NULL);
  g_autoptr (GError) error = NULL;
  guint n_failures = 0;

  g_signal_connect_swapped (fixture->keeper, "failed", G_CALLBACK (count_cb), &n_failures);
  g_assert_true (g_file_set_contents (state, "a file", -1, NULL));
  for (guint i = 0; i < 2; i++)
    {
      showcase_talk_next (fixture->talk);
      wait (fixture);
      g_assert_cmpuint (n_failures, ==, 1);
    }
  g_assert_null (load (fixture, &error));
  g_assert_nonnull (error);
  g_assert_cmpint (g_unlink (state), ==, 0);
}

static void
test_damaged (Fixture *fixture,
              gconstpointer user_data)
{
  g_autofree char *state = g_build_filename (fixture->folder, "state", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir (state, 0700), ==, 0);
  g_assert_true (g_file_replace_contents (fixture->file, "Talk", 4, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, NULL));
  g_assert_null (load (fixture, &error));
  g_assert_error (error, G_KEY_FILE_ERROR, G_KEY_FILE_ERROR_PARSE);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/talk-keeper/keeps", Fixture, NULL, set_up, test_keeps, tear_down);
  g_test_add ("/talk-keeper/not-started", Fixture, NULL, set_up, test_not_started, tear_down);
  g_test_add ("/talk-keeper/clears", Fixture, NULL, set_up, test_clears, tear_down);
  g_test_add ("/talk-keeper/no-folder", Fixture, NULL, set_up, test_no_folder, tear_down);
  g_test_add ("/talk-keeper/damaged", Fixture, NULL, set_up, test_damaged, tear_down);

  return g_test_run ();
}
