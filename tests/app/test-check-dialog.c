/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The check before a talk in the real window: what it lists, where it leads, and when it says that all is well.
 */

#include "config.h"

#include "window-fixture.h"

#include "showcase-check-dialog.h"

static AdwDialog *
get_dialog (WindowFixture *fixture)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window));
}

static GtkStack *
get_stack (AdwDialog *dialog)
{
  return GTK_STACK (window_fixture_find (dialog, GTK_TYPE_STACK));
}

/* Waits until the dialog has something to say, which is told by its page and by the spinner that is gone. */
static void
wait_for (AdwDialog *dialog,
          const char *page)
{
  GtkWidget *spinner = window_fixture_find (dialog, ADW_TYPE_SPINNER);

  while (gtk_widget_get_visible (spinner))
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (get_stack (dialog)), ==, page);
  window_fixture_settle ();
}

static AdwDialog *
open_dialog (WindowFixture *fixture,
             const char *page)
{
  AdwDialog *dialog;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.check", NULL));
  dialog = get_dialog (fixture);
  g_assert_true (SHOWCASE_IS_CHECK_DIALOG (dialog));
  wait_for (dialog, page);
  return dialog;
}

static void
open_text (WindowFixture *fixture,
           const char *text)
{
  ShowcaseShelf *shelf = showcase_session_get_shelf (fixture->session);
  g_autofree char *folder = app_fixture_make_folder ();
  g_autoptr (GFile) file = app_fixture_write (folder, "talk.md", text, -1);
  g_autoptr (GFile) bad = app_fixture_write (folder, "bad.md", "\x89PNG\r\n\x1a\n\0\0", 10);
  GFile *const files[] = { file, bad };

  showcase_shelf_open (shelf, files, strstr (text, "bad") != NULL ? 2 : 1);
  app_fixture_wait_for_shelf (shelf);
  window_fixture_settle ();
  app_fixture_remove_folder (folder);
}

static GListModel *
get_findings (AdwDialog *dialog)
{
  return G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (window_fixture_find (dialog, GTK_TYPE_LIST_VIEW))));
}

static GtkWidget *
find_copy_button (GtkWidget *widget)
{
  if (GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_icon_name (GTK_BUTTON (widget)), "edit-copy-symbolic") == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_copy_button (child);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* The labels below a widget, one a line. */
static void
list_labels (GtkWidget *widget,
             GString *labels)
{
  if (GTK_IS_LABEL (widget))
    g_string_append_printf (labels, "%s\n", gtk_label_get_label (GTK_LABEL (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    list_labels (child, labels);
}

static void
test_findings (WindowFixture *fixture)
{
  AdwDialog *dialog = open_dialog (fixture, "findings");
  g_autoptr (ShowcaseDiagnostic) finding = g_list_model_get_item (get_findings (dialog), 0);
  g_autoptr (GString) labels = g_string_new (NULL);

  g_assert_cmpuint (g_list_model_get_n_items (get_findings (dialog)), ==, 1);
  g_assert_cmpint (showcase_diagnostic_get_problem (finding), ==, SHOWCASE_PROBLEM_MISSING_DOCUMENT);
  list_labels (window_fixture_find (dialog, GTK_TYPE_LIST_VIEW), labels);
  g_assert_cmpstr (labels->str, ==, "Links\nThe document “gone.md” is not in the portfolio; add it or remove the link\ncareer.md:10\n");
  g_string_truncate (labels, 0);
  list_labels (window_fixture_find (dialog, ADW_TYPE_WINDOW_TITLE), labels);
  g_assert_nonnull (strstr (labels->str, "pages, about 2"));
  adw_dialog_force_close (dialog);
}

static void
test_order (WindowFixture *fixture)
{
  AdwDialog *dialog;
  g_autoptr (GString) labels = g_string_new (NULL);

  open_text (fixture, "# A bad talk\n\n![](gone.png)\n\n[b](b.md)\n\n## 03/04/2023 Then\n\nText.\n");
  dialog = open_dialog (fixture, "findings");
  list_labels (window_fixture_find (dialog, GTK_TYPE_LIST_VIEW), labels);
  g_assert_cmpstr (labels->str,
                   ==,
                   "Files\nThis is not a text file; remove it or save it as plain text\nbad.md\n"
                   "Links\nThe document “b.md” is not in the portfolio; add it or remove the link\ntalk.md:5\n"
                   "Pictures\nThe picture “gone.png” is left out: it is not in the portfolio’s folder; add it there\ntalk.md:3\n"
                   "The picture “gone.png” has no alternative text; write what it shows between the brackets of “![…]”\ntalk.md:3\n"
                   "Stories and Dates\nThe date “03/04/2023” can be read in two ways; write it as year-month-day\ntalk.md:7\n");
  adw_dialog_force_close (dialog);
}

/* Going to a finding closes the dialog, and going back leads to where the reader was. */
static void
test_activate (WindowFixture *fixture)
{
  g_autoptr (GString) text = g_string_new ("---\ntitle: Talk\n---\n# Talk\n\n");
  ShowcaseDocument *document;
  AdwDialog *dialog;
  double offset;
  guint block;

  for (guint i = 0; i < 120; i++)
    g_string_append (text, i == 60 ? "[gone](gone.md)\n\n" : "A paragraph.\n\n");
  open_text (fixture, text->str);
  dialog = open_dialog (fixture, "findings");
  g_signal_emit_by_name (window_fixture_find (dialog, GTK_TYPE_LIST_VIEW), "activate", 0);
  window_fixture_settle ();
  g_assert_null (get_dialog (fixture));

  document = showcase_document_view_get_document (window_fixture_get_view (fixture));
  showcase_document_view_get_place (window_fixture_get_view (fixture), &block, &offset);
  g_assert_cmpuint (showcase_document_get_block (document, block)->first_line, >=, 119);
  g_assert_cmpuint (showcase_document_get_block (document, block)->first_line, <=, 123);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.back", NULL));
  window_fixture_settle ();
  showcase_document_view_get_place (window_fixture_get_view (fixture), &block, &offset);
  g_assert_cmpuint (block, ==, 0);
}

static void
test_ready (WindowFixture *fixture)
{
  AdwDialog *dialog;
  g_autoptr (GString) labels = g_string_new (NULL);

  open_text (fixture, "---\nduration: 20m\n---\n# Talk\n\nA few words.\n");
  dialog = open_dialog (fixture, "ready");
  list_labels (gtk_stack_get_visible_child (get_stack (dialog)), labels);
  g_assert_nonnull (strstr (labels->str, "Ready: Works Offline\n"));
  g_assert_nonnull (strstr (labels->str, "about 0 of 20 minutes\n"));
  g_assert_false (gtk_widget_get_visible (find_copy_button (GTK_WIDGET (dialog))));
  adw_dialog_force_close (dialog);
}

static void
set_slot (AdwDialog *dialog,
          double minutes)
{
  adw_spin_row_set_value (ADW_SPIN_ROW (window_fixture_find (dialog, ADW_TYPE_SPIN_ROW)), minutes);
}

static double
get_slot (AdwDialog *dialog)
{
  return adw_spin_row_get_value (ADW_SPIN_ROW (window_fixture_find (dialog, ADW_TYPE_SPIN_ROW)));
}

/* The time there is can be said in the dialog, and is there again the next time. */
static void
test_slot (WindowFixture *fixture)
{
  g_autoptr (GString) text = g_string_new ("# Talk\n\n");
  g_autoptr (GString) labels = g_string_new (NULL);
  AdwDialog *dialog;

  for (guint i = 0; i < 60; i++)
    g_string_append (text, "Here are a few more words for the talk.\n\n");
  open_text (fixture, text->str);
  dialog = open_dialog (fixture, "ready");
  g_assert_cmpfloat (get_slot (dialog), ==, 0);
  set_slot (dialog, 2);
  wait_for (dialog, "findings");
  list_labels (window_fixture_find (dialog, GTK_TYPE_LIST_VIEW), labels);
  g_assert_nonnull (strstr (labels->str, "Time\n2 minutes are over here"));
  adw_dialog_force_close (dialog);

  dialog = open_dialog (fixture, "findings");
  g_assert_cmpfloat (get_slot (dialog), ==, 2);
  set_slot (dialog, 5);
  wait_for (dialog, "ready");
  set_slot (dialog, 1);
  set_slot (dialog, 0);
  wait_for (dialog, "ready");
  adw_dialog_force_close (dialog);
}

/* What a document says is for itself alone. */
static void
test_own_slot (WindowFixture *fixture)
{
  g_autoptr (GSettings) settings = g_settings_new (APP_ID);
  AdwDialog *dialog;

  g_settings_set_uint (settings, "talk-slot", 5);
  open_text (fixture, "---\nduration: PT20M\n---\n# Talk\n\nA few words.\n");
  dialog = open_dialog (fixture, "ready");
  g_assert_cmpfloat (get_slot (dialog), ==, 20);
  set_slot (dialog, 30);
  wait_for (dialog, "ready");
  g_assert_cmpuint (g_settings_get_uint (settings, "talk-slot"), ==, 5);
  adw_dialog_force_close (dialog);
  g_settings_reset (settings, "talk-slot");
}

/* Where there is nothing to read there is nothing to go to. */
static void
test_no_place (WindowFixture *fixture)
{
  AdwDialog *dialog;

  open_text (fixture, "# A bad talk\n\nText.\n");
  dialog = open_dialog (fixture, "findings");
  g_signal_emit_by_name (window_fixture_find (dialog, GTK_TYPE_LIST_VIEW), "activate", 0);
  window_fixture_settle ();
  g_assert_true (get_dialog (fixture) == dialog);
  adw_dialog_force_close (dialog);
}

static void
read_cb (GObject *source,
         GAsyncResult *result,
         gpointer user_data)
{
  *(GAsyncResult **)user_data = g_object_ref (result);
}

static void
test_copy (WindowFixture *fixture)
{
  AdwDialog *dialog = open_dialog (fixture, "findings");
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (dialog));
  GtkWidget *button = find_copy_button (GTK_WIDGET (dialog));
  g_autoptr (GAsyncResult) result = NULL;
  g_autofree char *text = NULL;

  g_assert_true (gtk_widget_get_visible (button));
  g_signal_emit_by_name (button, "clicked");
  gdk_clipboard_read_text_async (clipboard, NULL, read_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  text = gdk_clipboard_read_text_finish (clipboard, result, NULL);
  g_assert_cmpstr (text, ==, "career.md:10: warning: the document “gone.md” is not in the portfolio; add it or remove the link\n1 finding\n");
  adw_dialog_force_close (dialog);
}

static void
test_damaged (WindowFixture *fixture)
{
  ShowcaseShelf *shelf = showcase_session_get_shelf (fixture->session);
  g_autoptr (ShowcaseBundle) bundle = showcase_bundle_new (showcase_shelf_get_catalog (shelf));
  AdwDialog *dialog = showcase_check_dialog_new (bundle, NULL);
  g_autoptr (GString) labels = g_string_new (NULL);

  adw_dialog_present (dialog, GTK_WIDGET (fixture->window));
  wait_for (dialog, "problem");
  list_labels (gtk_stack_get_visible_child (get_stack (dialog)), labels);
  g_assert_nonnull (strstr (labels->str, "is not in this portfolio"));
  adw_dialog_force_close (dialog);
}

/* Who closes the dialog before the end hears no more of it, and the worker's result finds nobody. */
static void
test_closed_early (WindowFixture *fixture)
{
  AdwDialog *dialog;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.check", NULL));
  dialog = get_dialog (fixture);
  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *)&dialog);
  adw_dialog_force_close (dialog);
  while (dialog != NULL)
    g_main_context_iteration (NULL, TRUE);
}

int
main (int argc,
      char *argv[])
{
  int status;

  /* What the other implementations do with announcements is not for a test without a screen reader. */
  g_setenv ("GTK_A11Y", "none", TRUE);
  status = window_fixture_main (&argc, &argv);
  if (status != 0)
    return status;

  window_fixture_add ("/app/check-dialog/findings", test_findings);
  window_fixture_add ("/app/check-dialog/order", test_order);
  window_fixture_add ("/app/check-dialog/activate", test_activate);
  window_fixture_add ("/app/check-dialog/ready", test_ready);
  window_fixture_add ("/app/check-dialog/slot", test_slot);
  window_fixture_add ("/app/check-dialog/own-slot", test_own_slot);
  window_fixture_add ("/app/check-dialog/no-place", test_no_place);
  window_fixture_add ("/app/check-dialog/copy", test_copy);
  window_fixture_add ("/app/check-dialog/damaged", test_damaged);
  window_fixture_add ("/app/check-dialog/closed-early", test_closed_early);

  return g_test_run ();
}
