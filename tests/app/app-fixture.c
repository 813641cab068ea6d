/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the tests of the application share.
 */

#include "app-fixture.h"

#include <glib/gstdio.h>

static const char career[] = "# Career\n\nAn introduction.\n\n"
                             "## 2022-2023 DevOps Engineer\n\n- One\n- Two, with [a topic](topics.md#second-topic)\n\n"
                             "[Outside](https://example.com/), [gone](gone.md), [refused](javascript:alert), [below](#2021-2022-developer), [nowhere](#nowhere).\n\n";

static const char topics[] = "# Topics\n\n## First topic\n\n";

static char *
make_long (const char *start,
           const char *second_heading)
{
  GString *text = g_string_new (start);

  for (guint i = 0; i < 60; i++)
    g_string_append_printf (text, "Paragraph %u of the first part, which goes on for a while.\n\n", i);
  g_string_append_printf (text, "## %s\n\n", second_heading);
  for (guint i = 0; i < 60; i++)
    g_string_append_printf (text, "Paragraph %u of the second part, which goes on for a while.\n\n", i);
  return g_string_free_and_steal (text);
}

/* Makes an empty folder. */
char *
app_fixture_make_folder (void)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("showcase-XXXXXX", &error);

  g_assert_no_error (error);
  return folder;
}

/* Removes a folder with files, but without folders, in it. */
void
app_fixture_remove_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_assert_cmpint (g_unlink (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

GFile *
app_fixture_write (const char *folder,
                   const char *name,
                   const char *text,
                   gssize length)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, length, &error);
  g_assert_no_error (error);
  return g_file_new_for_path (path);
}

void
app_fixture_set_up (AppFixture *fixture,
                    gconstpointer user_data)
{
  g_autofree char *first = make_long (career, "2021-2022 Developer");
  g_autofree char *second = make_long (topics, "Second topic");
  g_autoptr (GFile) career_file = NULL;
  g_autoptr (GFile) topics_file = NULL;

  fixture->folder = app_fixture_make_folder ();
  fixture->elsewhere = app_fixture_make_folder ();
  fixture->file = g_file_new_for_path (fixture->folder);
  career_file = app_fixture_write (fixture->folder, "career.md", first, -1);
  topics_file = app_fixture_write (fixture->folder, "topics.md", second, -1);
  /* The clock of files goes in steps of up to 10 ms. What is written in the step in which it is opened counts as changed since. */
  g_usleep (20 * 1000);
  fixture->shelf = showcase_shelf_new ("/nowhere");
  fixture->session = showcase_session_new (fixture->shelf);
}

void
app_fixture_tear_down (AppFixture *fixture,
                       gconstpointer user_data)
{
  g_clear_object (&fixture->session);
  g_clear_object (&fixture->shelf);
  g_clear_object (&fixture->file);
  app_fixture_remove_folder (fixture->folder);
  app_fixture_remove_folder (fixture->elsewhere);
  g_clear_pointer (&fixture->elsewhere, g_free);
  g_clear_pointer (&fixture->folder, g_free);
}

void
app_fixture_wait_for_shelf (ShowcaseShelf *shelf)
{
  while (showcase_shelf_is_busy (shelf))
    g_main_context_iteration (NULL, TRUE);
}

/* Writes a document that is too long to be read at once. */
GFile *
app_fixture_write_long (const char *folder)
{
  g_autoptr (GString) text = g_string_new ("# Long\n\n## 2020 Engineer\n\n");

  while (text->len < 400 * 1024)
    g_string_append (text, "A paragraph of a *very* long document.\n\n");
  return app_fixture_write (folder, "long.md", text->str, -1);
}

/* Opens the folder of the fixture and waits for it. */
void
app_fixture_open (AppFixture *fixture)
{
  showcase_shelf_open (fixture->shelf, &fixture->file, 1);
  app_fixture_wait_for_shelf (fixture->shelf);
  g_assert_nonnull (showcase_shelf_get_catalog (fixture->shelf));
  g_assert_cmpuint (showcase_catalog_get_n_groups (showcase_shelf_get_catalog (fixture->shelf)), ==, 2);
}

ShowcaseEntry *
app_fixture_get_entry (AppFixture *fixture,
                       guint group,
                       guint entry)
{
  return showcase_group_get_entry (showcase_catalog_get_group (showcase_shelf_get_catalog (fixture->shelf), group), entry);
}

/* A handler for signals that are only counted. */
void
app_fixture_count (guint *count)
{
  (*count)++;
}

static gboolean
paint_cb (gpointer user_data)
{
  AppFixtureFrame *frame = user_data;

  g_usleep (20000);
  frame->count_then = g_atomic_int_get (frame->count);
  frame->is_painted = TRUE;
  return G_SOURCE_REMOVE;
}

/* Paints a frame when GDK would: not right after the one before. */
void
app_fixture_add_frame (AppFixtureFrame *frame)
{
  g_timeout_add_full (G_PRIORITY_HIGH_IDLE + 20, 15, paint_cb, frame, NULL);
}
