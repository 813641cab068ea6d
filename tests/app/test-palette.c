/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Finding anything in the program: what the palette offers, where it leads, and what is marked there for how long.
 */

#include "showcase-hit.h"
#include "showcase-palette.h"
#include "window-fixture.h"

static AdwDialog *
open_palette (WindowFixture *fixture)
{
  AdwDialog *dialog;

  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), "find-anything", NULL);
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window));
  g_assert_true (SHOWCASE_IS_PALETTE (dialog));
  return dialog;
}

static GtkEditable *
get_entry (AdwDialog *dialog)
{
  return GTK_EDITABLE (window_fixture_find (dialog, GTK_TYPE_SEARCH_ENTRY));
}

static GListModel *
get_hits (AdwDialog *dialog)
{
  return G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (window_fixture_find (dialog, GTK_TYPE_LIST_VIEW))));
}

/* Types words and waits for as many hits. */
static void
type (AdwDialog *dialog,
      const char *text,
      guint n_hits)
{
  gtk_editable_set_text (get_entry (dialog), text);
  while (g_list_model_get_n_items (get_hits (dialog)) != n_hits)
    g_main_context_iteration (NULL, TRUE);
}

static void
press_enter (WindowFixture *fixture,
             AdwDialog *dialog)
{
  g_signal_emit_by_name (get_entry (dialog), "activate");
  while (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window)) != NULL)
    g_main_context_iteration (NULL, TRUE);
  window_fixture_settle ();
}

/* What is marked first in the document, in a block that begins so. */
static void
assert_mark (WindowFixture *fixture,
             const char *text,
             const char *marked)
{
  ShowcaseDocumentView *view = window_fixture_get_view (fixture);
  GArray *matches = showcase_document_view_get_matches (view);
  const ShowcaseRange *range;
  const char *block;
  g_autofree char *found = NULL;

  if (text == NULL)
    {
      g_assert_null (matches);
      return;
    }
  g_assert_nonnull (matches);
  g_assert_cmpuint (matches->len, >=, 1);
  range = &g_array_index (matches, ShowcaseRange, 0);
  block = showcase_document_get_block_text (showcase_document_view_get_document (view), range->start.block);
  g_assert_true (g_str_has_prefix (block, text));
  found = g_strndup (block + range->start.offset, range->end.offset - range->start.offset);
  g_assert_cmpstr (found, ==, marked);
}

/* In another document, far down, with a typo; and back. */
static void
test_land (WindowFixture *fixture)
{
  AdwDialog *dialog = open_palette (fixture);
  ShowcaseGroup *before = showcase_session_get_group (fixture->session);
  ShowcaseDocumentView *view = window_fixture_get_view (fixture);
  GArray *matches;
  guint block;
  double offset;

  type (dialog, "58 secnod topic", 1);
  press_enter (fixture, dialog);
  assert_mark (fixture, "Paragraph 58 of the second part", "58");
  matches = showcase_document_view_get_matches (view);
  showcase_document_view_get_place (view, &block, &offset);
  g_assert_cmpuint (block, <, g_array_index (matches, ShowcaseRange, 0).start.block);
  g_assert_cmpuint (block + 30, >, g_array_index (matches, ShowcaseRange, 0).start.block);
  g_assert_true (showcase_session_get_group (fixture->session) != before);
  g_assert_cmpstr (showcase_entry_get_title (showcase_session_get_entry (fixture->session)), ==, "Second topic");

  showcase_session_go_back (fixture->session);
  window_fixture_settle ();
  g_assert_true (showcase_session_get_group (fixture->session) == before);
  assert_mark (fixture, NULL, NULL);
}

/* A title leads to the top of its entry, which stays there. */
static void
test_title (WindowFixture *fixture)
{
  AdwDialog *dialog = open_palette (fixture);
  guint block;
  double offset;

  type (dialog, "2021 develop", 1);
  press_enter (fixture, dialog);
  g_assert_cmpstr (showcase_entry_get_role (showcase_session_get_entry (fixture->session)), ==, "Developer");
  showcase_document_view_get_place (window_fixture_get_view (fixture), &block, &offset);
  g_assert_true (g_str_has_prefix (showcase_document_get_block_text (showcase_document_view_get_document (window_fixture_get_view (fixture)), block), "2021-2022"));
}

/* Without words there are the places that were visited; where the reader is, is none of them. */
static void
test_recent (WindowFixture *fixture)
{
  AdwDialog *dialog = open_palette (fixture);
  g_autoptr (ShowcaseHit) hit = NULL;

  g_assert_cmpuint (g_list_model_get_n_items (get_hits (dialog)), ==, 0);
  adw_dialog_force_close (dialog);

  showcase_session_visit (fixture->session, showcase_group_get_id (showcase_catalog_get_group (showcase_shelf_get_catalog (showcase_session_get_shelf (fixture->session)), 1)), NULL);
  window_fixture_settle ();
  dialog = open_palette (fixture);
  g_assert_cmpuint (g_list_model_get_n_items (get_hits (dialog)), ==, 1);
  hit = g_list_model_get_item (get_hits (dialog), 0);
  g_assert_cmpstr (showcase_group_get_title (showcase_hit_get_group (hit)), ==, "Career");
  press_enter (fixture, dialog);
  g_assert_cmpstr (showcase_group_get_title (showcase_session_get_group (fixture->session)), ==, "Career");
}

/* There is one palette, and Enter before the hits are there goes to the first that comes. */
static void
test_hurry (WindowFixture *fixture)
{
  AdwDialog *dialog = open_palette (fixture);

  g_assert_true (open_palette (fixture) == dialog);
  gtk_editable_set_text (get_entry (dialog), "59 developer");
  press_enter (fixture, dialog);
  assert_mark (fixture, "Paragraph 59 of the second part", "59");
}

static void
open_long (WindowFixture *fixture)
{
  ShowcaseShelf *shelf = showcase_session_get_shelf (fixture->session);
  g_autofree char *folder = app_fixture_make_folder ();
  g_autoptr (GString) text = g_string_new ("# Long\n\nA nightingale near the top.\n\n");
  g_autoptr (GFile) first = app_fixture_write (folder, "a.md", "# Short\n\nText.\n", -1);
  g_autoptr (GFile) second = NULL;
  GFile *files[2] = { first };

  for (guint i = 0; i < 6000; i++)
    g_string_append_printf (text, "Paragraph %u %s goes on for a while.\n\n", i, i == 5000 ? "with a woodpecker" : "without");
  second = app_fixture_write (folder, "b.md", text->str, -1);
  files[1] = second;
  showcase_shelf_open (shelf, files, 2);
  app_fixture_wait_for_shelf (shelf);
  window_fixture_settle ();
  app_fixture_remove_folder (folder);
}

static void
wait_for_whole (WindowFixture *fixture)
{
  while (showcase_reading_get_state (showcase_pane_get_reading (showcase_window_get_pane (fixture->window))) != SHOWCASE_READING_WHOLE)
    g_main_context_iteration (NULL, TRUE);
  window_fixture_settle ();
}

/* What is open now is searched. Of a long document the start has its mark at once, and keeps it; what is farther on is gone to when it is there. */
static void
test_long (WindowFixture *fixture)
{
  AdwDialog *dialog = open_palette (fixture);

  type (dialog, "paragraph 58", 2 * 2);
  adw_dialog_force_close (dialog);
  open_long (fixture);

  dialog = open_palette (fixture);
  type (dialog, "nightingale", 1);
  press_enter (fixture, dialog);
  assert_mark (fixture, "A nightingale", "nightingale");
  wait_for_whole (fixture);
  assert_mark (fixture, "A nightingale", "nightingale");
  showcase_session_go_back (fixture->session);
  window_fixture_settle ();
  assert_mark (fixture, NULL, NULL);

  dialog = open_palette (fixture);
  type (dialog, "woodpecker", 1);
  press_enter (fixture, dialog);
  wait_for_whole (fixture);
  assert_mark (fixture, "Paragraph 5000", "woodpecker");
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), "back", NULL);
  window_fixture_settle ();
  assert_mark (fixture, NULL, NULL);
}

int
main (int argc,
      char *argv[])
{
  int status = window_fixture_main (&argc, &argv);

  if (status != 0)
    return status;
  window_fixture_add ("/app/palette/land", test_land);
  window_fixture_add ("/app/palette/title", test_title);
  window_fixture_add ("/app/palette/recent", test_recent);
  window_fixture_add ("/app/palette/long", test_long);
  window_fixture_add ("/app/palette/hurry", test_hurry);
  return g_test_run ();
}
