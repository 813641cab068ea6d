/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* web-page FILE: the least that shows a page of HTML with WebKitGTK, in a window of the size of Showcase's. A cold start with a long document is measured
 * against it. */

#include <webkit/webkit.h>

static void
open_cb (GtkApplication *application,
         GFile **files,
         int n_files,
         const char *hint,
         gpointer user_data)
{
  GtkWidget *window = gtk_application_window_new (application);
  GtkWidget *view = webkit_web_view_new ();
  g_autofree char *uri = g_file_get_uri (files[0]);

  webkit_web_view_load_uri (WEBKIT_WEB_VIEW (view), uri);
  gtk_window_set_child (GTK_WINDOW (window), view);
  gtk_window_set_default_size (GTK_WINDOW (window), 1100, 720);
  gtk_window_present (GTK_WINDOW (window));
}

int
main (int argc,
      char **argv)
{
  g_autoptr (GtkApplication) application = gtk_application_new ("com.example.Showcase.WebPage", G_APPLICATION_HANDLES_OPEN | G_APPLICATION_NON_UNIQUE);

  g_signal_connect (application, "open", G_CALLBACK (open_cb), NULL);
  return g_application_run (G_APPLICATION (application), argc, argv);
}
