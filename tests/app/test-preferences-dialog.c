/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The preferences and the settings say the same, and the window follows both.
 */

#include "config.h"

#include "window-fixture.h"

#include "showcase-order.h"
#include "showcase-preferences-dialog.h"
#include "showcase-timeline-page.h"
#include "test-cut-words.h"

static GtkWidget *
get_row (AdwDialog *dialog,
         const char *name)
{
  GObject *row = gtk_widget_get_template_child (GTK_WIDGET (dialog), SHOWCASE_TYPE_PREFERENCES_DIALOG, name);

  g_assert_true (ADW_IS_PREFERENCES_ROW (row));
  return GTK_WIDGET (row);
}

static AdwDialog *
open_preferences (WindowFixture *fixture)
{
  g_action_group_activate_action (G_ACTION_GROUP (fixture->application), "preferences", NULL);
  window_fixture_settle ();
  g_assert_true (SHOWCASE_IS_PREFERENCES_DIALOG (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window))));
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window));
}

static void
reset_all (GSettings *settings)
{
  g_autoptr (GSettingsSchema) schema = NULL;
  g_auto (GStrv) keys = NULL;

  g_object_get (settings, "settings-schema", &schema, NULL);
  keys = g_settings_schema_list_keys (schema);
  for (guint i = 0; keys[i] != NULL; i++)
    g_settings_reset (settings, keys[i]);
}

/* A value of each row, and what its key has then. */
static const struct
{
  const char *row;
  const char *property;
  int value;
  const char *key;
  const char *stored;
} rows[] = {
  { "reopen", "active", FALSE, "reopen-last", "false" },
  { "order", "selected", 2, "timeline-order", "'oldest'" },
  { "to_scale", "active", TRUE, "timeline-to-scale", "true" },
  { "zoom", "value", 120, "zoom", "1.2" },
  { "caret", "active", TRUE, "caret-mode", "true" },
  { "look", "selected", 2, "stage-look", "'washed-out'" },
  { "stage_text", "selected", 6, "stage-text-divisor", "uint32 16" },
  { "joins", "active", TRUE, "stage-joins", "true" },
  { "notes", "value", 28, "notes-size", "uint32 28" },
  { "console_dark", "active", TRUE, "console-dark", "true" },
  { "slot", "value", 45, "talk-slot", "uint32 45" },
};

static void
set_row (AdwDialog *dialog,
         gsize i)
{
  g_auto (GValue) value = G_VALUE_INIT;
  g_auto (GValue) number = G_VALUE_INIT;
  GtkWidget *row = get_row (dialog, rows[i].row);

  g_value_set_int (g_value_init (&number, G_TYPE_INT), rows[i].value);
  g_value_init (&value, g_object_class_find_property (G_OBJECT_GET_CLASS (row), rows[i].property)->value_type);
  g_assert_true (g_value_transform (&number, &value));
  g_object_set_property (G_OBJECT (row), rows[i].property, &value);
}

static void
assert_stored (GSettings *settings,
               gsize i)
{
  g_autoptr (GVariant) stored = g_settings_get_value (settings, rows[i].key);
  g_autofree char *text = g_variant_print (stored, TRUE);

  g_assert_cmpstr (text, ==, rows[i].stored);
}

static void
activate_row (AdwDialog *dialog,
              const char *name)
{
  g_signal_emit_by_name (get_row (dialog, name), "activated");
  window_fixture_settle ();
}

static void
test_rows (void)
{
  g_autoptr (GSettings) settings = showcase_memory_open_settings ();
  g_autoptr (AdwDialog) dialog = NULL;

  reset_all (settings);
  dialog = g_object_ref_sink (showcase_preferences_dialog_new (settings));
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      set_row (dialog, i);
      assert_stored (settings, i);
    }
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (get_row (dialog, "order"))), ==, 2);

  /* The other way. */
  g_settings_set_uint (settings, "stage-text-divisor", 28);
  g_settings_set_string (settings, "stage-look", "dim");
  g_settings_set_double (settings, "zoom", 0.5);
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (get_row (dialog, "stage_text"))), ==, 0);
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (get_row (dialog, "look"))), ==, 3);
  g_assert_cmpfloat (adw_spin_row_get_value (ADW_SPIN_ROW (get_row (dialog, "zoom"))), ==, 50);
  reset_all (settings);
}

/* Every size that the stage can have is in the list, with the one that it has at first. */
static void
test_stage_sizes (void)
{
  g_autoptr (GSettings) settings = showcase_memory_open_settings ();
  g_autoptr (AdwDialog) dialog = g_object_ref_sink (showcase_preferences_dialog_new (settings));
  AdwComboRow *row = ADW_COMBO_ROW (get_row (dialog, "stage_text"));

  g_assert_cmpuint (g_list_model_get_n_items (adw_combo_row_get_model (row)), ==, 7);
  g_assert_cmpstr (gtk_string_object_get_string (adw_combo_row_get_selected_item (row)), ==, "100 %");
}

/* What is written in a row may have its unit, and what is no number changes nothing. */
static void
test_written (WindowFixture *fixture)
{
  AdwDialog *dialog = open_preferences (fixture);
  GtkWidget *zoom = get_row (dialog, "zoom");
  GtkWidget *slot = get_row (dialog, "slot");

  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (zoom)), ==, "100 %");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (slot)), ==, "No Limit");
  gtk_editable_set_text (GTK_EDITABLE (zoom), "130 %");
  adw_spin_row_update (ADW_SPIN_ROW (zoom));
  g_assert_cmpfloat (adw_spin_row_get_value (ADW_SPIN_ROW (zoom)), ==, 130);
  gtk_editable_set_text (GTK_EDITABLE (zoom), "large");
  adw_spin_row_update (ADW_SPIN_ROW (zoom));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (zoom)), ==, "130 %");
  adw_spin_row_set_value (ADW_SPIN_ROW (slot), 20);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (slot)), ==, "20 Minutes");
  gtk_editable_set_text (GTK_EDITABLE (slot), "No Limit");
  adw_spin_row_update (ADW_SPIN_ROW (slot));
  g_assert_cmpfloat (adw_spin_row_get_value (ADW_SPIN_ROW (slot)), ==, 0);
  adw_dialog_force_close (dialog);
}

/* The page that is reset and no other; and all that was changed is had back. */
static void
test_reset (WindowFixture *fixture)
{
  g_autoptr (GSettings) settings = showcase_memory_open_settings ();
  AdwDialog *dialog = open_preferences (fixture);
  GtkWidget *toast;

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    set_row (dialog, i);
  activate_row (dialog, "reset_presenting");
  g_assert_null (g_settings_get_user_value (settings, "stage-look"));
  g_assert_null (g_settings_get_user_value (settings, "talk-slot"));
  assert_stored (settings, 0);
  assert_stored (settings, 3);

  toast = window_fixture_find (dialog, g_type_from_name ("AdwToastWidget"));
  g_assert_nonnull (toast);
  g_signal_emit_by_name (window_fixture_find (toast, GTK_TYPE_BUTTON), "clicked");
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    assert_stored (settings, i);

  activate_row (dialog, "reset_reading");
  g_assert_null (g_settings_get_user_value (settings, "reopen-last"));
  g_assert_null (g_settings_get_user_value (settings, "zoom"));
  adw_dialog_force_close (dialog);
  window_fixture_settle ();
  reset_all (settings);
}

/* While the preferences are open, they and the window are one; after that, only what is stored in the settings goes to the window. */
static void
test_window (WindowFixture *fixture)
{
  g_autoptr (GSettings) settings = showcase_memory_open_settings ();
  ShowcaseDocumentView *view = window_fixture_get_view (fixture);
  GtkWidget *page = window_fixture_find (fixture->window, SHOWCASE_TYPE_TIMELINE_PAGE);
  ShowcaseOrder order;
  AdwDialog *dialog;

  g_object_set (view, "zoom", 1.5, NULL);
  g_object_set (page, "order", SHOWCASE_ORDER_NEWEST, NULL);
  g_assert_cmpfloat (g_settings_get_double (settings, "zoom"), ==, 1);
  dialog = open_preferences (fixture);
  g_assert_cmpfloat (adw_spin_row_get_value (ADW_SPIN_ROW (get_row (dialog, "zoom"))), ==, 150);
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (get_row (dialog, "order"))), ==, 1);

  adw_spin_row_set_value (ADW_SPIN_ROW (get_row (dialog, "zoom")), 80);
  adw_combo_row_set_selected (ADW_COMBO_ROW (get_row (dialog, "order")), 2);
  g_object_get (page, "order", &order, NULL);
  g_assert_cmpfloat (showcase_document_view_get_zoom (view), ==, 0.8);
  g_assert_cmpint (order, ==, SHOWCASE_ORDER_OLDEST);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.zoom-reset", NULL);
  g_assert_cmpfloat (adw_spin_row_get_value (ADW_SPIN_ROW (get_row (dialog, "zoom"))), ==, 100);

  /* Asked for again, it is the same one. */
  g_assert_true (open_preferences (fixture) == dialog);
  adw_dialog_force_close (dialog);
  window_fixture_settle ();
  g_assert_null (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window)));
  g_object_set (view, "zoom", 2.0, NULL);
  g_assert_cmpfloat (g_settings_get_double (settings, "zoom"), ==, 1);
  reset_all (settings);
}

/* On a phone with large text both pages fit the width, or GTK would have warned, and no word is cut. */
static void
test_narrow (WindowFixture *fixture)
{
  GtkSettings *settings = gtk_settings_get_default ();
  AdwDialog *dialog;
  int dpi;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  window_fixture_resize (fixture, 360, 640);
  dialog = open_preferences (fixture);
  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *cut = NULL;
      int width;

      adw_preferences_dialog_set_visible_page_name (ADW_PREFERENCES_DIALOG (dialog), i == 0 ? "reading" : "presenting");
      window_fixture_settle ();
      gtk_widget_measure (GTK_WIDGET (dialog), GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
      g_assert_cmpint (width, <=, 360);
      g_assert_cmpint (gtk_widget_get_width (get_row (dialog, i == 0 ? "zoom" : "slot")), >, 0);
      g_assert_cmpint (gtk_widget_get_width (get_row (dialog, i == 0 ? "zoom" : "slot")), <=, 360);
      cut = test_cut_words_find (GTK_WIDGET (dialog));
      g_assert_cmpstr (cut, ==, "");
    }
  adw_dialog_force_close (dialog);
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
}

/* Nor does a window that is as small as it can be, with the frame that it has where nothing composes it. */
static void
test_framed (WindowFixture *fixture)
{
  AdwDialog *dialog;

  gtk_widget_remove_css_class (GTK_WIDGET (fixture->window), "picture");
  window_fixture_resize (fixture, 1, 640);
  dialog = open_preferences (fixture);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (dialog)), >=, 360);
  adw_dialog_force_close (dialog);
}

static void
nothing (WindowFixture *fixture)
{
}

static void
assert_read_last (WindowFixture *fixture)
{
  g_assert_true (g_file_equal (showcase_shelf_get_source (showcase_session_get_shelf (fixture->session)), fixture->app->file));
}

static void
assert_read_nothing (WindowFixture *fixture)
{
  g_assert_null (showcase_shelf_get_source (showcase_session_get_shelf (fixture->session)));
}

/* There is no built-in portfolio in a test. */
static void
test_reopening (AppFixture *app,
                gconstpointer user_data)
{
  g_autoptr (GSettings) settings = showcase_memory_open_settings ();
  WindowFixture fixture = { .app = app };

  window_fixture_run (&fixture, app->file, nothing);
  window_fixture_run (&fixture, NULL, assert_read_last);
  g_settings_set_boolean (settings, "reopen-last", FALSE);
  window_fixture_run (&fixture, NULL, assert_read_nothing);
  reset_all (settings);
}

int
main (int argc,
      char *argv[])
{
  int status = window_fixture_main (&argc, &argv);

  if (status != 0)
    return status;

  g_test_add_func ("/app/preferences-dialog/rows", test_rows);
  g_test_add_func ("/app/preferences-dialog/stage-sizes", test_stage_sizes);
  window_fixture_add ("/app/preferences-dialog/written", test_written);
  window_fixture_add ("/app/preferences-dialog/reset", test_reset);
  window_fixture_add ("/app/preferences-dialog/window", test_window);
  window_fixture_add ("/app/preferences-dialog/narrow", test_narrow);
  window_fixture_add ("/app/preferences-dialog/framed", test_framed);
  g_test_add ("/app/preferences-dialog/reopening", AppFixture, NULL, app_fixture_set_up, test_reopening, app_fixture_tear_down);

  return g_test_run ();
}
