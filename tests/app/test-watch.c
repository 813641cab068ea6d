/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is done to files is told, once it is done, and nothing else is.
 */

#include "showcase-watch.h"

#include "app-fixture.h"

#include <glib/gstdio.h>

typedef struct
{
  char *folder;
  GFile *file;
  ShowcaseWatch *watch;
  guint n_changes;
  guint n_incomplete;
} Fixture;

static void
begin (Fixture *fixture,
       GFile *file,
       gint64 since)
{
  g_set_object (&fixture->file, file);
  fixture->watch = showcase_watch_new (&fixture->file, 1, since);
  g_signal_connect_swapped (fixture->watch, "changed", G_CALLBACK (app_fixture_count), &fixture->n_changes);
  g_signal_connect_swapped (fixture->watch, "incomplete", G_CALLBACK (app_fixture_count), &fixture->n_incomplete);
}

static void
wait_for_monitors (Fixture *fixture,
                   guint n)
{
  while (showcase_watch_get_n_monitors (fixture->watch) != n)
    g_main_context_iteration (NULL, TRUE);
}

static void
wait_for_change (Fixture *fixture)
{
  guint before = fixture->n_changes;

  while (fixture->n_changes == before)
    g_main_context_iteration (NULL, TRUE);
}

static void
wait (guint milliseconds)
{
  gint64 end = g_get_monotonic_time () + milliseconds * G_TIME_SPAN_MILLISECOND;

  while (g_get_monotonic_time () < end)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (1000);
    }
}

/* All that is on its way has come: what was done last has been told, and nothing is told after it. */
static void
settle (Fixture *fixture)
{
  guint before;

  do
    {
      before = fixture->n_changes;
      wait (350);
    }
  while (fixture->n_changes != before);
}

static char *
get_path (Fixture *fixture,
          const char *name)
{
  return g_build_filename (fixture->folder, name, NULL);
}

static void
write_text (Fixture *fixture,
            const char *name,
            const char *text)
{
  g_autofree char *path = get_path (fixture, name);
  g_autoptr (GError) error = NULL;

  /* In place; g_file_set_contents () renames. */
  g_file_set_contents_full (path, text, -1, G_FILE_SET_CONTENTS_NONE, 0644, &error);
  g_assert_no_error (error);
}

static void
move (Fixture *fixture,
      const char *from,
      const char *to)
{
  g_autofree char *one = get_path (fixture, from);
  g_autofree char *other = get_path (fixture, to);

  g_assert_cmpint (g_rename (one, other), ==, 0);
}

static void
set_up (Fixture *fixture,
        gconstpointer user_data)
{
  fixture->folder = app_fixture_make_folder ();
  write_text (fixture, "one.md", "# One\n");
}

static void
remove_all (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_all (child);
    }
  g_remove (path);
}

static void
tear_down (Fixture *fixture,
           gconstpointer user_data)
{
  gpointer watch = fixture->watch;

  /* A worker may still have it. */
  g_object_add_weak_pointer (watch, &watch);
  showcase_watch_end (fixture->watch);
  while (g_atomic_pointer_get (&watch) != NULL)
    wait (1);
  g_clear_object (&fixture->file);
  remove_all (fixture->folder);
  g_free (fixture->folder);
}

/* The folder of the fixture, or a file in it, watched from now on. */
static void
begin_quietly (Fixture *fixture,
               const char *name)
{
  g_autofree char *path = name != NULL ? get_path (fixture, name) : g_strdup (fixture->folder);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  begin (fixture, file, G_MAXINT64 / 2);
  wait_for_monitors (fixture, name != NULL ? 1 : 2);
  settle (fixture);
  g_assert_cmpuint (fixture->n_changes, ==, 0);
}

static void
test_save (Fixture *fixture,
           gconstpointer user_data)
{
  begin_quietly (fixture, user_data);
  write_text (fixture, "one.md", "# Another\n");
  wait_for_change (fixture);
  settle (fixture);

  write_text (fixture, ".one.md.swp", "# Renamed\n");
  settle (fixture);
  fixture->n_changes = 0;
  move (fixture, ".one.md.swp", "one.md");
  wait_for_change (fixture);
  settle (fixture);
  g_assert_cmpuint (fixture->n_changes, ==, 1);

  move (fixture, "one.md", "one.md~");
  wait_for_change (fixture);
  move (fixture, "one.md~", "one.md");
  wait_for_change (fixture);
  write_text (fixture, "picture.png", "");
  wait_for_change (fixture);
}

/* What no portfolio is made of, and whatever lies beside a single document, is nothing to tell. */
static void
test_nothing (Fixture *fixture,
              gconstpointer user_data)
{
  begin_quietly (fixture, user_data);
  write_text (fixture, "notes.c", "");
  write_text (fixture, ".hidden.md", "");
  write_text (fixture, "4913", "");
  if (user_data != NULL)
    write_text (fixture, "two.md", "");
  settle (fixture);
  g_assert_cmpuint (fixture->n_changes, ==, 0);
}

static void
test_gone (Fixture *fixture,
           gconstpointer user_data)
{
  g_autofree char *path = get_path (fixture, "one.md");

  begin_quietly (fixture, user_data);
  g_assert_cmpint (g_unlink (path), ==, 0);
  wait_for_change (fixture);
  settle (fixture);
  write_text (fixture, "one.md", "# Again\n");
  wait_for_change (fixture);
  settle (fixture);
  write_text (fixture, "one.md", "# And again\n");
  wait_for_change (fixture);
}

/* A folder that comes, is written in, goes and comes back. */
static void
test_folders (Fixture *fixture,
              gconstpointer user_data)
{
  g_autofree char *deep = get_path (fixture, "new/deep");

  begin_quietly (fixture, NULL);
  g_assert_cmpint (g_mkdir_with_parents (deep, 0755), ==, 0);
  wait_for_monitors (fixture, 4);
  settle (fixture);
  write_text (fixture, "new/deep/two.md", "# Two\n");
  wait_for_change (fixture);
  settle (fixture);

  move (fixture, "new", "old");
  wait_for_change (fixture);
  settle (fixture);
  g_assert_cmpuint (showcase_watch_get_n_monitors (fixture->watch), ==, 4);
  write_text (fixture, "old/deep/two.md", "# Changed\n");
  wait_for_change (fixture);
  settle (fixture);

  remove_all (fixture->folder);
  wait_for_monitors (fixture, 1);
  settle (fixture);
  g_assert_cmpint (g_mkdir (fixture->folder, 0755), ==, 0);
  wait_for_monitors (fixture, 2);
  settle (fixture);
  write_text (fixture, "one.md", "# Back\n");
  wait_for_change (fixture);
}

/* What was written while the portfolio was read, and before anything was watched, is told. */
static void
test_before (Fixture *fixture,
             gconstpointer user_data)
{
  g_autoptr (GFile) file = g_file_new_for_path (fixture->folder);

  begin (fixture, file, g_get_real_time () - G_USEC_PER_SEC);
  wait_for_change (fixture);
}

/* Two hundred changes are told as a few, and the last of them is among those. */
static void
test_storm (Fixture *fixture,
            gconstpointer user_data)
{
  gint64 start;

  begin_quietly (fixture, NULL);
  start = g_get_monotonic_time ();
  for (guint i = 0; i < 200; i++)
    {
      g_autofree char *text = g_strdup_printf ("# Number %03u\n", i);

      write_text (fixture, "one.md", text);
      wait (5);
    }
  g_assert_cmpuint (fixture->n_changes, >, 0);
  g_assert_cmpuint (fixture->n_changes, <=, (g_get_monotonic_time () - start) / (200 * G_TIME_SPAN_MILLISECOND));
  wait_for_change (fixture);
  settle (fixture);
}

static guint
count_descriptors (void)
{
  g_autoptr (GDir) dir = g_dir_open ("/proc/self/fd", 0, NULL);
  guint n = 0;

  while (dir != NULL && g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

static void
test_descriptors (Fixture *fixture,
                  gconstpointer user_data)
{
  guint before;

  begin_quietly (fixture, NULL);
  before = count_descriptors ();
  for (guint i = 0; i < 1000; i++)
    write_text (fixture, "one.md", "# Saved\n");
  wait_for_change (fixture);
  settle (fixture);
  g_assert_cmpuint (count_descriptors (), ==, before);
}

/* Where the system tells nothing it is looked. */
static void
test_polling (Fixture *fixture,
              gconstpointer user_data)
{
  begin_quietly (fixture, "one.md");
  showcase_watch_set_polling (fixture->watch, 50);
  settle (fixture);
  g_assert_cmpuint (fixture->n_changes, ==, 0);
  write_text (fixture, "one.md", "# Polled\n");
  wait_for_change (fixture);
  settle (fixture);
  g_assert_cmpuint (fixture->n_incomplete, ==, 0);
}

static void
test_too_many (Fixture *fixture,
               gconstpointer user_data)
{
  g_autoptr (GFile) file = g_file_new_for_path (fixture->folder);

  for (guint i = 0; i < 1100; i++)
    {
      g_autofree char *name = g_strdup_printf ("folder-%u", i);
      g_autofree char *path = get_path (fixture, name);

      g_assert_cmpint (g_mkdir (path, 0755), ==, 0);
    }
  begin (fixture, file, G_MAXINT64 / 2);
  while (fixture->n_incomplete == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (showcase_watch_get_n_monitors (fixture->watch), ==, 1000);
}

#define ADD(path, data, test) g_test_add ("/app/watch/" path, Fixture, data, set_up, test, tear_down)

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("save/folder", NULL, test_save);
  ADD ("save/file", "one.md", test_save);
  ADD ("nothing/folder", NULL, test_nothing);
  ADD ("nothing/file", "one.md", test_nothing);
  ADD ("gone/folder", NULL, test_gone);
  ADD ("gone/file", "one.md", test_gone);
  ADD ("folders", NULL, test_folders);
  ADD ("before", NULL, test_before);
  ADD ("storm", NULL, test_storm);
  ADD ("descriptors", NULL, test_descriptors);
  ADD ("polling", NULL, test_polling);
  ADD ("too-many", NULL, test_too_many);
  return g_test_run ();
}
