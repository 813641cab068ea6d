/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A long file that is opened in the window: its preview, and what becomes of it. A long document is compiled only after its preview was told, so that what
 * happens while the preview is told comes before the compiler.
 */

#include "window-fixture.h"

#include <glib/gstdio.h>

static GMutex gate;

/* The compiler of what is slow ends when it is told to. */
static ShowcaseBundle *
compile_behind_gate (GFile *const *files,
                     guint n_files,
                     ShowcaseReport *report,
                     ShowcaseProgressFunc progress,
                     gpointer user_data,
                     GCancellable *cancellable,
                     GError **error)
{
  ShowcaseBundle *bundle;

  g_mutex_lock (&gate);
  bundle = showcase_compile (files, n_files, report, progress, user_data, cancellable, error);
  g_mutex_unlock (&gate);
  return bundle;
}

static GFile *
write_document (WindowFixture *fixture,
                const char *name,
                const char *start,
                const char *heading)
{
  g_autoptr (GString) text = g_string_new (start);

  for (guint i = 0; text->len < 200 * 1024; i++)
    g_string_append_printf (text, "Paragraph %u of a *very* long document, with [a link][there].\n\n", i);
  g_string_append_printf (text, "%s\n\nThe end.\n\n[there]: https://example.com/\n", heading);
  return app_fixture_write (fixture->app->elsewhere, name, text->str, -1);
}

static GFile *
write_long (WindowFixture *fixture)
{
  return write_document (fixture, "long.md", "# Long\n\n## 2020 Sailor\n\n", "## 2021 Captain");
}

static ShowcaseShelf *
get_shelf (WindowFixture *fixture)
{
  return showcase_session_get_shelf (fixture->session);
}

static ShowcaseReadingState
get_state (WindowFixture *fixture)
{
  return showcase_reading_get_state (showcase_pane_get_reading (showcase_window_get_pane (fixture->window)));
}

static ShowcaseDocument *
get_document (WindowFixture *fixture)
{
  return showcase_document_view_get_document (window_fixture_get_view (fixture));
}

static void
wait_until_whole (WindowFixture *fixture)
{
  while (showcase_shelf_is_busy (get_shelf (fixture)) || get_state (fixture) != SHOWCASE_READING_WHOLE)
    g_main_context_iteration (NULL, TRUE);
}

static void
open_file (WindowFixture *fixture,
           GFile *file)
{
  showcase_shelf_open (get_shelf (fixture), &file, 1);
}

static void
wait_for_preview (WindowFixture *fixture)
{
  while (showcase_shelf_get_preview (get_shelf (fixture)) == NULL)
    {
      g_assert_true (showcase_shelf_is_busy (get_shelf (fixture)));
      g_main_context_iteration (NULL, TRUE);
    }
}

static char *
dup_top (WindowFixture *fixture)
{
  ShowcaseDocument *document;
  guint block;
  double offset;

  window_fixture_settle ();
  document = get_document (fixture);
  showcase_document_view_get_place (window_fixture_get_view (fixture), &block, &offset);
  return g_strndup (showcase_document_get_block_text (document, block), showcase_document_get_block (document, block)->length);
}

static const char *
get_title (WindowFixture *fixture)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (showcase_window_get_pane (fixture->window)), ADW_TYPE_NAVIGATION_PAGE);

  return adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (page));
}

typedef struct
{
  WindowFixture *fixture;
  GFile *to_delete;
  ShowcaseDocument *document;
  guint n_previews;
  guint n_failures;
} Watch;

static void
preview_cb (Watch *watch)
{
  WindowFixture *fixture = watch->fixture;

  if (showcase_shelf_get_preview (get_shelf (fixture)) == NULL)
    return;
  watch->n_previews++;
  g_assert_cmpint (get_state (fixture), ==, SHOWCASE_READING_START);
  g_assert_true (showcase_shelf_is_busy (get_shelf (fixture)));
  g_assert_null (showcase_timeline_get_selected (window_fixture_get_timeline (fixture)));
  g_clear_pointer (&watch->document, showcase_document_unref);
  watch->document = showcase_document_ref (get_document (fixture));
  if (watch->to_delete != NULL)
    g_assert_true (g_file_delete (watch->to_delete, NULL, NULL));
}

static void
watch_previews (Watch *watch)
{
  g_signal_connect_swapped (get_shelf (watch->fixture), "notify::preview", G_CALLBACK (preview_cb), watch);
  g_signal_connect_swapped (get_shelf (watch->fixture), "failed", G_CALLBACK (app_fixture_count), &watch->n_failures);
}

static void
end_watch (Watch *watch)
{
  g_signal_handlers_disconnect_by_data (get_shelf (watch->fixture), watch);
  g_signal_handlers_disconnect_by_data (get_shelf (watch->fixture), &watch->n_failures);
  g_clear_pointer (&watch->document, showcase_document_unref);
}

/* The start is shown before the compiler begins, and goes over into the whole under the reader, who has scrolled in it. */
static void
test_taken_over (WindowFixture *fixture)
{
  g_autoptr (GFile) file = write_long (fixture);
  ShowcaseDocumentView *view = window_fixture_get_view (fixture);
  Watch watch = { .fixture = fixture };
  g_autofree char *top = NULL;
  guint n_blocks;

  watch_previews (&watch);
  open_file (fixture, file);
  wait_for_preview (fixture);
  g_assert_cmpuint (watch.n_previews, ==, 1);
  g_assert_cmpstr (get_title (fixture), ==, "Long");
  g_assert_true (get_document (fixture) == watch.document);
  n_blocks = showcase_document_get_n_blocks (watch.document);
  g_assert_cmpuint (n_blocks, >, 100);
  g_assert_cmpuint (showcase_document_get_n_links (watch.document), >, 100);
  showcase_document_view_set_place (view, 77, 3);

  wait_until_whole (fixture);
  g_assert_cmpuint (watch.n_previews, ==, 1);
  g_assert_null (showcase_shelf_get_preview (get_shelf (fixture)));
  g_assert_cmpuint (showcase_document_get_n_blocks (get_document (fixture)), >, 3 * n_blocks);
  g_assert_cmpuint (showcase_document_view_get_n_same (view), >=, n_blocks - 1);
  top = dup_top (fixture);
  g_assert_true (g_str_has_prefix (top, "Paragraph 75 "));
  g_assert_cmpstr (showcase_entry_get_role (showcase_session_get_entry (fixture->session)), ==, "Sailor");
  g_assert_true (showcase_timeline_get_selected (window_fixture_get_timeline (fixture)) == showcase_session_get_entry (fixture->session));
  end_watch (&watch);
}

/* A compiler that fails leaves what was open as it was, and the reader where they were. */
static void
test_failure (WindowFixture *fixture)
{
  g_autoptr (GFile) file = write_long (fixture);
  ShowcaseDocumentView *view = window_fixture_get_view (fixture);
  ShowcaseEntry *entry = showcase_session_get_entry (fixture->session);
  Watch watch = { .fixture = fixture, .to_delete = file };
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *title = g_strdup (get_title (fixture));

  showcase_document_view_set_place (view, 30, 3);
  before = dup_top (fixture);
  watch_previews (&watch);
  open_file (fixture, file);
  wait_for_preview (fixture);
  g_assert_cmpstr (get_title (fixture), ==, "Long");
  wait_until_whole (fixture);
  g_assert_cmpuint (watch.n_failures, ==, 1);
  g_assert_cmpstr (get_title (fixture), ==, title);
  g_assert_true (showcase_session_get_entry (fixture->session) == entry);
  g_assert_true (showcase_timeline_get_selected (window_fixture_get_timeline (fixture)) == entry);
  after = dup_top (fixture);
  g_assert_cmpstr (after, ==, before);
  end_watch (&watch);
}

static void
test_twice (WindowFixture *fixture)
{
  g_autoptr (GFile) file = write_long (fixture);
  g_autoptr (GFile) other = write_document (fixture, "other.md", "# Other\n\n## 2019 Cook\n\n", "## 2018 Boy");
  Watch watch = { .fixture = fixture };

  watch_previews (&watch);
  open_file (fixture, file);
  open_file (fixture, other);
  wait_until_whole (fixture);
  g_assert_cmpuint (watch.n_previews, ==, 1);
  g_assert_cmpstr (get_title (fixture), ==, "Other");

  /* Once more, with the first one's preview on the screen. */
  open_file (fixture, file);
  wait_for_preview (fixture);
  open_file (fixture, other);
  wait_until_whole (fixture);
  g_assert_null (showcase_shelf_get_preview (get_shelf (fixture)));
  g_assert_cmpuint (watch.n_failures, ==, 0);
  g_assert_cmpstr (get_title (fixture), ==, "Other");
  g_assert_cmpuint (showcase_catalog_get_n_entries (showcase_shelf_get_catalog (get_shelf (fixture))), ==, 2);
  end_watch (&watch);
}

/* Whoever goes elsewhere meanwhile is there until the file is open. */
static void
test_left (WindowFixture *fixture)
{
  g_autoptr (GFile) file = write_long (fixture);
  ShowcaseEntry *entry = window_fixture_get_entry (fixture, 1, 1);

  open_file (fixture, file);
  wait_for_preview (fixture);
  showcase_session_select (fixture->session, entry);
  g_assert_null (showcase_shelf_get_preview (get_shelf (fixture)));
  g_assert_cmpint (get_state (fixture), ==, SHOWCASE_READING_WHOLE);
  g_assert_cmpstr (get_title (fixture), ==, "Topics");
  wait_until_whole (fixture);
  g_assert_cmpstr (get_title (fixture), ==, "Long");
}

/* Escape takes the preview away again, and what was read before is there as it was. */
static void
test_stopped (WindowFixture *fixture)
{
  g_autoptr (GFile) file = write_long (fixture);
  ShowcaseEntry *entry = showcase_session_get_entry (fixture->session);
  GActionGroup *actions = G_ACTION_GROUP (fixture->window);
  Watch watch = { .fixture = fixture };
  g_autofree char *title = g_strdup (get_title (fixture));

  g_assert_false (g_action_group_get_action_enabled (actions, "stop-opening"));
  watch_previews (&watch);
  open_file (fixture, file);
  wait_for_preview (fixture);
  g_assert_cmpstr (get_title (fixture), ==, "Long");
  g_assert_true (g_action_group_get_action_enabled (actions, "stop-opening"));
  g_action_group_activate_action (actions, "stop-opening", NULL);
  g_assert_false (g_action_group_get_action_enabled (actions, "stop-opening"));
  g_assert_null (showcase_shelf_get_preview (get_shelf (fixture)));
  wait_until_whole (fixture);
  window_fixture_settle ();
  g_assert_cmpuint (watch.n_failures, ==, 0);
  g_assert_cmpstr (get_title (fixture), ==, title);
  g_assert_true (showcase_session_get_entry (fixture->session) == entry);
  end_watch (&watch);
}

/* A file that has changed is read on at the same passage. */
static void
test_again (WindowFixture *fixture)
{
  g_autoptr (GFile) file = write_long (fixture);
  g_autoptr (GFile) changed = NULL;
  Watch watch = { .fixture = fixture };
  g_autofree char *top = NULL;

  open_file (fixture, file);
  wait_until_whole (fixture);
  showcase_document_view_set_place (window_fixture_get_view (fixture), 500, 3);
  window_fixture_settle ();

  watch_previews (&watch);
  changed = write_document (fixture, "long.md", "# Long\n\nOne more.\n\nAnd another one.\n\n## 2020 Sailor\n\n", "## 2021 Captain");
  open_file (fixture, changed);
  wait_until_whole (fixture);
  top = dup_top (fixture);
  g_assert_true (g_str_has_prefix (top, "Paragraph 498 "));
  g_assert_cmpuint (watch.n_previews, ==, 0);
  g_assert_cmpstr (showcase_entry_get_role (showcase_session_get_entry (fixture->session)), ==, "Sailor");
  end_watch (&watch);
}

/* Text without headings gets them from the compiler, which has to see all of it. */
static void
test_plain (WindowFixture *fixture)
{
  g_autoptr (GFile) file = write_document (fixture, "plain.txt", "A life at sea\n\n2020-2021 Sailor\n\n", "2021-2022 Captain");
  Watch watch = { .fixture = fixture };

  watch_previews (&watch);
  open_file (fixture, file);
  wait_until_whole (fixture);
  g_assert_cmpuint (watch.n_previews, ==, 0);
  end_watch (&watch);
}

static void
open_gated (WindowFixture *fixture,
            GFile *file)
{
  g_autoptr (ShowcaseOpening) opening = showcase_opening_new (&file, 1);

  g_mutex_lock (&gate);
  showcase_opening_set_compiler (opening, compile_behind_gate, 0);
  showcase_shelf_run (get_shelf (fixture), opening);
}

static void
wait_for_plain (WindowFixture *fixture)
{
  while (get_state (fixture) != SHOWCASE_READING_PLAIN)
    g_main_context_iteration (NULL, TRUE);
}

static guint
get_top_line (WindowFixture *fixture)
{
  guint block;
  double offset;

  window_fixture_settle ();
  showcase_document_view_get_place (window_fixture_get_view (fixture), &block, &offset);
  return showcase_document_get_block (get_document (fixture), block)->first_line;
}

static gboolean
is_banner_revealed (GtkWidget *widget)
{
  if (ADW_IS_BANNER (widget) && strstr (adw_banner_get_title (ADW_BANNER (widget)), "plain text") != NULL)
    return adw_banner_get_revealed (ADW_BANNER (widget));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (is_banner_revealed (child))
      return TRUE;
  return FALSE;
}

/* All of a file that takes long to compile can be read as it is written, and the reader stays at what they read. */
static void
test_slow (WindowFixture *fixture)
{
  g_autoptr (GFile) file = write_long (fixture);
  GtkWidget *window = GTK_WIDGET (fixture->window);

  open_gated (fixture, file);
  wait_for_preview (fixture);
  wait_for_plain (fixture);
  g_assert_true (is_banner_revealed (window));
  g_assert_cmpstr (get_title (fixture), ==, "Long");
  g_assert_nonnull (strstr (showcase_document_get_text (get_document (fixture), NULL), "*very*"));
  g_assert_nonnull (strstr (showcase_document_get_text (get_document (fixture), NULL), "## 2021 Captain"));
  showcase_document_view_scroll_to_block (window_fixture_get_view (fixture), showcase_document_find_line (get_document (fixture), 2001));
  g_assert_cmpuint (get_top_line (fixture), ==, 2001);

  g_mutex_unlock (&gate);
  while (showcase_shelf_is_busy (get_shelf (fixture)))
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (get_state (fixture), ==, SHOWCASE_READING_PLAIN);
  g_assert_true (is_banner_revealed (window));
  wait_until_whole (fixture);
  g_assert_false (is_banner_revealed (window));
  g_assert_null (strstr (showcase_document_get_text (get_document (fixture), NULL), "*very*"));
  g_assert_cmpuint (get_top_line (fixture), ==, 2001);
}

/* What has no start is waited for until there is no patience left. */
static void
test_slow_plain (WindowFixture *fixture)
{
  g_autoptr (GFile) file = write_document (fixture, "a-life.txt", "A life at sea\n\n2020-2021 Sailor\n\n", "2021-2022 Captain");

  open_gated (fixture, file);
  wait_for_plain (fixture);
  g_assert_true (is_banner_revealed (GTK_WIDGET (fixture->window)));
  g_assert_cmpstr (get_title (fixture), ==, "A life");
  g_assert_cmpuint (get_top_line (fixture), ==, 1);
  g_mutex_unlock (&gate);
  wait_until_whole (fixture);
  g_assert_false (is_banner_revealed (GTK_WIDGET (fixture->window)));
  g_assert_null (showcase_opening_get_start (showcase_shelf_get_origin (get_shelf (fixture))));
  g_assert_null (showcase_opening_get_plain (showcase_shelf_get_origin (get_shelf (fixture))));
}

/* Whoever goes elsewhere does without the plain text too. */
static void
test_slow_left (WindowFixture *fixture)
{
  g_autoptr (GFile) file = write_document (fixture, "plain.txt", "A life at sea\n\n2020-2021 Sailor\n\n", "2021-2022 Captain");
  ShowcaseEntry *entry = window_fixture_get_entry (fixture, 1, 1);

  open_gated (fixture, file);
  showcase_session_select (fixture->session, entry);
  while (showcase_opening_get_plain (showcase_shelf_get_opening (get_shelf (fixture))) == NULL)
    g_main_context_iteration (NULL, TRUE);
  window_fixture_settle ();
  g_assert_null (showcase_shelf_get_preview (get_shelf (fixture)));
  g_assert_cmpint (get_state (fixture), ==, SHOWCASE_READING_WHOLE);
  g_assert_true (showcase_session_get_entry (fixture->session) == entry);
  g_mutex_unlock (&gate);
  wait_until_whole (fixture);
}

/* Nothing stays that would ask for frames. */
static void
test_progress (WindowFixture *fixture)
{
  g_autoptr (GFile) file = write_long (fixture);

  open_gated (fixture, file);
  while (window_fixture_find (fixture->window, GTK_TYPE_PROGRESS_BAR) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_mutex_unlock (&gate);
  wait_until_whole (fixture);
  g_assert_null (window_fixture_find (fixture->window, GTK_TYPE_PROGRESS_BAR));
}

int
main (int argc,
      char *argv[])
{
  int status = window_fixture_main (&argc, &argv);

  if (status != 0)
    return status;

  window_fixture_add ("/app/preview/taken-over", test_taken_over);
  window_fixture_add ("/app/preview/failure", test_failure);
  window_fixture_add ("/app/preview/twice", test_twice);
  window_fixture_add ("/app/preview/left", test_left);
  window_fixture_add ("/app/preview/stopped", test_stopped);
  window_fixture_add ("/app/preview/again", test_again);
  window_fixture_add ("/app/preview/plain", test_plain);
  window_fixture_add ("/app/preview/slow", test_slow);
  window_fixture_add ("/app/preview/slow-plain", test_slow_plain);
  window_fixture_add ("/app/preview/slow-left", test_slow_left);
  window_fixture_add ("/app/preview/progress", test_progress);

  return g_test_run ();
}
