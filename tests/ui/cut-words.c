/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Is loaded into the program before all else (LD_PRELOAD), and writes what is cut in any of its windows to a file whenever it gets a signal. The accessibility bus
 * tells the whole text of a label, whatever is seen of it. */

#include "test-cut-words.h"

#include <glib-unix.h>

/* So many frames after the question, what a change of size asked for is in its place. */
#define N_FRAMES 4

static gboolean
tell_cb (GtkWidget *widget,
         GdkFrameClock *clock,
         gpointer n_frames)
{
  GListModel *windows = gtk_window_get_toplevels ();
  GString *found = NULL;

  if (++*(guint *)n_frames < N_FRAMES)
    return G_SOURCE_CONTINUE;

  found = g_string_new (NULL);
  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);
      g_autofree char *words = test_cut_words_find (window);

      g_string_append (found, words);
    }
  g_file_set_contents (g_getenv ("SHOWCASE_CUT_WORDS"), found->str, -1, NULL);
  g_string_free (found, TRUE);
  return G_SOURCE_REMOVE;
}

static gboolean
ask_cb (gpointer user_data)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (gtk_widget_get_mapped (window))
        {
          gtk_widget_add_tick_callback (window, tell_cb, g_new0 (guint, 1), g_free);
          break;
        }
    }
  return G_SOURCE_CONTINUE;
}

/* The processes that the program starts are told nothing. */
__attribute__ ((constructor)) static void
start (void)
{
  g_unsetenv ("LD_PRELOAD");
  g_unix_signal_add (SIGUSR1, ask_cb, NULL);
}
