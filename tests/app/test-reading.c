/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A long document in the window: its start, its plain text, and the whole of it.
 */

#include "window-fixture.h"

static GMutex gate;

/* The parser of these tests ends when it is told to. */
static ShowcaseDocument *
parse_behind_gate (const char *markdown,
                   gssize length,
                   ShowcaseResolveFunc resolve,
                   gpointer user_data)
{
  ShowcaseDocument *document;

  g_mutex_lock (&gate);
  document = showcase_document_parse (markdown, length, resolve, user_data);
  g_mutex_unlock (&gate);
  return document;
}

/* It comes as a whole, so that it is noticed once. */
static void
write_long (WindowFixture *fixture)
{
  g_autoptr (GFile) written = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GString) text = g_string_new ("# Long\n\n## 2020 Sailor\n\n[far](#far) and [near](#near)\n\n### Near\n\n");

  for (guint i = 0; text->len < 300 * 1024; i++)
    g_string_append_printf (text, "Paragraph %u of a *very* long document.\n\n", i);
  g_string_append (text, "## 2021 Captain\n\n### Far\n\n");
  for (guint i = 0; i < 100; i++)
    g_string_append_printf (text, "Paragraph %u of the end.\n\n", i);
  written = app_fixture_write (fixture->app->elsewhere, "long.md", text->str, -1);
  file = g_file_new_build_filename (fixture->app->folder, "long.md", NULL);
  g_assert_true (g_file_move (written, file, G_FILE_COPY_NONE, NULL, NULL, NULL, NULL));
}

static ShowcaseReading *
get_reading (WindowFixture *fixture)
{
  return showcase_pane_get_reading (showcase_window_get_pane (fixture->window));
}

static ShowcaseReadingState
get_state (WindowFixture *fixture)
{
  return showcase_reading_get_state (get_reading (fixture));
}

static void
wait_for_state (WindowFixture *fixture,
                ShowcaseReadingState state)
{
  while (get_state (fixture) != state)
    g_main_context_iteration (NULL, TRUE);
}

/* What is open may not have it yet. */
static ShowcaseEntry *
find_entry (WindowFixture *fixture,
            const char *words)
{
  ShowcaseCatalog *catalog = showcase_shelf_get_catalog (showcase_session_get_shelf (fixture->session));

  for (guint i = 0; i < showcase_catalog_get_n_groups (catalog); i++)
    for (guint j = 0; j < showcase_group_get_n_entries (showcase_catalog_get_group (catalog, i)); j++)
      {
        ShowcaseEntry *entry = showcase_group_get_entry (showcase_catalog_get_group (catalog, i), j);

        if (strstr (showcase_entry_get_title (entry), words) != NULL)
          return entry;
      }
  return NULL;
}

/* Until it is noticed. Where the folder was read again just then, because it has just been made, it is read once more after that. */
static void
wait_for_long (WindowFixture *fixture)
{
  ShowcaseShelf *shelf = showcase_session_get_shelf (fixture->session);
  g_autoptr (ShowcaseCatalog) catalog = NULL;

  while (find_entry (fixture, "Captain") == NULL)
    g_main_context_iteration (NULL, TRUE);
  while (g_set_object (&catalog, showcase_shelf_get_catalog (shelf)))
    window_fixture_settle ();
  wait_for_state (fixture, SHOWCASE_READING_WHOLE);
}

/* Has a folder open in which the first document is short and the second is long, and has the gate closed for it. */
static void
open_gated (WindowFixture *fixture,
            guint patience)
{
  write_long (fixture);
  wait_for_long (fixture);
  showcase_loader_set_parser (showcase_reading_get_loader (get_reading (fixture)), parse_behind_gate, patience);
  g_mutex_lock (&gate);
}

static char *
dup_top (WindowFixture *fixture)
{
  ShowcaseDocumentView *view = window_fixture_get_view (fixture);
  ShowcaseDocument *document;
  guint block;
  double offset;

  window_fixture_settle ();
  document = showcase_document_view_get_document (view);
  showcase_document_view_get_place (view, &block, &offset);
  return g_strndup (showcase_document_get_block_text (document, block), showcase_document_get_block (document, block)->length);
}

static void
test_start (WindowFixture *fixture)
{
  ShowcaseDocument *start;
  g_autofree char *top = NULL;
  g_autofree char *top_after = NULL;

  open_gated (fixture, 100000);
  showcase_session_select (fixture->session, find_entry (fixture, "Sailor"));
  g_assert_cmpint (get_state (fixture), ==, SHOWCASE_READING_START);
  g_assert_false (showcase_pane_is_ready (showcase_window_get_pane (fixture->window)));
  start = showcase_document_view_get_document (window_fixture_get_view (fixture));
  g_assert_cmpuint (showcase_document_get_n_blocks (start), <, 2000);
  showcase_document_view_set_place (window_fixture_get_view (fixture), 77, 3);
  top = dup_top (fixture);

  g_mutex_unlock (&gate);
  wait_for_state (fixture, SHOWCASE_READING_WHOLE);
  g_assert_true (showcase_pane_is_ready (showcase_window_get_pane (fixture->window)));
  g_assert_true (showcase_document_view_get_document (window_fixture_get_view (fixture)) != start);
  top_after = dup_top (fixture);
  g_assert_cmpstr (top_after, ==, top);
}

/* A place that is not in the start is not gone to before it is there. */
static void
test_far_entry (WindowFixture *fixture)
{
  ShowcaseDocument *before;
  g_autofree char *top = NULL;

  open_gated (fixture, 100000);
  before = showcase_document_view_get_document (window_fixture_get_view (fixture));
  showcase_session_select (fixture->session, find_entry (fixture, "Captain"));
  g_assert_cmpint (get_state (fixture), ==, SHOWCASE_READING_WAITING);
  g_assert_true (showcase_document_view_get_document (window_fixture_get_view (fixture)) == before);
  g_mutex_unlock (&gate);
  wait_for_state (fixture, SHOWCASE_READING_WHOLE);
  top = dup_top (fixture);
  g_assert_cmpstr (top, ==, "2021 Captain");
}

static void
test_far_anchor (WindowFixture *fixture)
{
  g_autofree char *before = NULL;
  g_autofree char *near_top = NULL;
  g_autofree char *waiting = NULL;
  g_autofree char *after = NULL;

  open_gated (fixture, 100000);
  showcase_session_select (fixture->session, find_entry (fixture, "Sailor"));
  before = dup_top (fixture);
  showcase_session_visit (fixture->session, NULL, "near");
  near_top = dup_top (fixture);
  g_assert_cmpstr (near_top, ==, "Near");
  showcase_session_visit (fixture->session, NULL, "far");
  waiting = dup_top (fixture);
  g_assert_cmpstr (waiting, ==, near_top);
  g_assert_cmpint (get_state (fixture), ==, SHOWCASE_READING_START);
  g_mutex_unlock (&gate);
  wait_for_state (fixture, SHOWCASE_READING_WHOLE);
  after = dup_top (fixture);
  g_assert_cmpstr (after, ==, "Far");
}

/* What a link calls by its heading in the plain document is found in the one that is read. */
static void
test_other_language (WindowFixture *fixture)
{
  g_autoptr (GString) plain = g_string_new ("# Notes\n\n## 2020 Cook\n\n");
  g_autoptr (GString) translation = g_string_new ("# メモ\n\n## 2020 料理人\n\n");
  g_autoptr (GFile) plain_file = NULL;
  g_autoptr (GFile) translation_file = NULL;
  g_autoptr (GFile) folder = g_file_new_for_path (fixture->app->elsewhere);
  ShowcaseShelf *shelf = showcase_session_get_shelf (fixture->session);
  g_autofree char *top = NULL;

  for (guint i = 0; i < 60; i++)
    {
      g_string_append (plain, i == 30 ? "## 2021 Baker\n\n" : "Text.\n\n");
      g_string_append (translation, i == 30 ? "## 2021 パン職人\n\n" : "文章。\n\n");
    }
  plain_file = app_fixture_write (fixture->app->elsewhere, "notes.md", plain->str, -1);
  translation_file = app_fixture_write (fixture->app->elsewhere, "notes.ja.md", translation->str, -1);
  g_setenv ("LANGUAGE", "ja", TRUE);
  showcase_shelf_open (shelf, &folder, 1);
  app_fixture_wait_for_shelf (shelf);
  wait_for_state (fixture, SHOWCASE_READING_WHOLE);

  g_assert_true (showcase_session_visit (fixture->session, "notes", "2021-baker"));
  window_fixture_settle ();
  top = dup_top (fixture);
  g_assert_cmpstr (top, ==, "2021 パン職人");
  g_assert_cmpstr (showcase_entry_get_title (showcase_session_get_entry (fixture->session)), ==, "パン職人");
  g_unsetenv ("LANGUAGE");
}

static gboolean
is_banner_revealed (WindowFixture *fixture,
                    GtkWidget *widget)
{
  if (ADW_IS_BANNER (widget) && strstr (adw_banner_get_title (ADW_BANNER (widget)), "plain text") != NULL)
    return adw_banner_get_revealed (ADW_BANNER (widget));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (is_banner_revealed (fixture, child))
      return TRUE;
  return FALSE;
}

static void
test_slow (WindowFixture *fixture)
{
  ShowcaseDocumentView *view = window_fixture_get_view (fixture);
  ShowcaseDocument *plain;
  guint block, line;
  double offset;

  open_gated (fixture, 0);
  g_assert_false (is_banner_revealed (fixture, GTK_WIDGET (fixture->window)));
  showcase_session_select (fixture->session, find_entry (fixture, "Captain"));
  wait_for_state (fixture, SHOWCASE_READING_PLAIN);
  g_assert_true (is_banner_revealed (fixture, GTK_WIDGET (fixture->window)));
  plain = showcase_document_view_get_document (view);
  g_assert_nonnull (strstr (showcase_document_get_text (plain, NULL), "*very*"));

  /* The reader reads on, elsewhere. */
  showcase_session_select (fixture->session, find_entry (fixture, "Sailor"));
  window_fixture_settle ();
  showcase_document_view_get_place (view, &block, &offset);
  line = showcase_document_get_block (plain, block)->first_line;
  g_assert_cmpuint (line, ==, 3);
  g_mutex_unlock (&gate);
  wait_for_state (fixture, SHOWCASE_READING_WHOLE);
  window_fixture_settle ();
  showcase_document_view_get_place (view, &block, &offset);
  g_assert_cmpuint (showcase_document_get_block (showcase_document_view_get_document (view), block)->first_line, ==, line);
  g_assert_false (is_banner_revealed (fixture, GTK_WIDGET (fixture->window)));
}

/* Another document is selected before the parse ends: that stays. */
static void
test_superseded (WindowFixture *fixture)
{
  ShowcaseDocument *other;

  open_gated (fixture, 0);
  showcase_session_select (fixture->session, find_entry (fixture, "Sailor"));
  g_mutex_unlock (&gate);
  showcase_session_select (fixture->session, find_entry (fixture, "Second topic"));
  g_assert_cmpint (get_state (fixture), ==, SHOWCASE_READING_WHOLE);
  other = showcase_document_view_get_document (window_fixture_get_view (fixture));
  window_fixture_settle ();
  window_fixture_settle ();
  g_assert_true (showcase_document_view_get_document (window_fixture_get_view (fixture)) == other);
  g_assert_cmpint (get_state (fixture), ==, SHOWCASE_READING_WHOLE);
}

int
main (int argc,
      char *argv[])
{
  int status = window_fixture_main (&argc, &argv);

  if (status != 0)
    return status;

  window_fixture_add ("/app/reading/start", test_start);
  window_fixture_add ("/app/reading/far-entry", test_far_entry);
  window_fixture_add ("/app/reading/far-anchor", test_far_anchor);
  window_fixture_add ("/app/reading/other-language", test_other_language);
  window_fixture_add ("/app/reading/slow", test_slow);
  window_fixture_add ("/app/reading/superseded", test_superseded);

  return g_test_run ();
}
