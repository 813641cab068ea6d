/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Asks for files or a folder with the system's dialogs and opens what was chosen. */

#include "config.h"

#include "showcase-chooser.h"

#include <glib/gi18n-lib.h>

static void
open_list (ShowcaseShelf *shelf,
           GListModel *list)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    g_ptr_array_add (files, g_list_model_get_item (list, i));
  if (files->len > 0)
    showcase_shelf_open (shelf, (GFile *const *)files->pdata, files->len);
}

/* Closing the dialog is the only way to choose nothing, so an error needs no words. */
static void
files_chosen_cb (GObject *source,
                 GAsyncResult *result,
                 gpointer user_data)
{
  g_autoptr (ShowcaseShelf) shelf = user_data;
  g_autoptr (GListModel) list = gtk_file_dialog_open_multiple_finish (GTK_FILE_DIALOG (source), result, NULL);

  if (list != NULL)
    open_list (shelf, list);
}

static void
folder_chosen_cb (GObject *source,
                  GAsyncResult *result,
                  gpointer user_data)
{
  g_autoptr (ShowcaseShelf) shelf = user_data;
  g_autoptr (GFile) folder = gtk_file_dialog_select_folder_finish (GTK_FILE_DIALOG (source), result, NULL);

  if (folder != NULL)
    showcase_shelf_open (shelf, (GFile *const *)&folder, 1);
}

static GListModel *
make_filters (void)
{
  GListStore *filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autoptr (GtkFileFilter) documents = gtk_file_filter_new ();
  g_autoptr (GtkFileFilter) all = gtk_file_filter_new ();

  gtk_file_filter_set_name (documents, _ ("Documents"));
  gtk_file_filter_add_suffix (documents, "md");
  gtk_file_filter_add_suffix (documents, "markdown");
  gtk_file_filter_add_suffix (documents, "txt");
  gtk_file_filter_add_suffix (documents, "json");
  gtk_file_filter_add_suffix (documents, "yaml");
  gtk_file_filter_add_suffix (documents, "yml");
  gtk_file_filter_set_name (all, _ ("All Files"));
  gtk_file_filter_add_pattern (all, "*");
  g_list_store_append (filters, documents);
  g_list_store_append (filters, all);
  return G_LIST_MODEL (filters);
}

/**
 * showcase_chooser_choose_files:
 * @parent: the window that asks
 * @shelf: what opens them
 *
 * Asks for documents and opens them as one portfolio.
 */
void
showcase_chooser_choose_files (GtkWindow *parent,
                               ShowcaseShelf *shelf)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GListModel) filters = make_filters ();

  gtk_file_dialog_set_title (dialog, _ ("Open Files"));
  gtk_file_dialog_set_filters (dialog, filters);
  gtk_file_dialog_open_multiple (dialog, parent, NULL, files_chosen_cb, g_object_ref (shelf));
}

/**
 * showcase_chooser_choose_folder:
 * @parent: the window that asks
 * @shelf: what opens it
 *
 * Asks for a folder of documents and opens it as a portfolio.
 */
void
showcase_chooser_choose_folder (GtkWindow *parent,
                                ShowcaseShelf *shelf)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();

  gtk_file_dialog_set_title (dialog, _ ("Open a Folder"));
  gtk_file_dialog_select_folder (dialog, parent, NULL, folder_chosen_cb, g_object_ref (shelf));
}
