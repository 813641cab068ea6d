/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A talk on whatever screens there are, begun from a plain window. Each line of the standard input is a command, an action of the talk or
 * "begin", "state" or "quit"; each is answered by a line: the page and the step that the speaker is at, how many pages there are, whether
 * the timer runs, and how many microseconds it has counted.
 */

#include "config.h"

#include "layout-fixture.h"
#include "showcase-presentation.h"

#include <glib-unix.h>
#include <stdio.h>

static const char TALK[] = "# One\n\ntext\n\n# Two\n\ntext\n\n# Three\n\ntext\n\n# Four\n\ntext\n";

typedef struct
{
  GMainLoop *loop;
  ShowcasePresentation *presentation;
  GtkWindow *home;
} Probe;

static void
answer (Probe *probe)
{
  ShowcaseTalk *talk = showcase_presentation_get_talk (probe->presentation);
  ShowcaseTimer *timer = showcase_talk_get_timer (talk);
  guint n_pages = showcase_talk_get_deck (talk) != NULL ? showcase_talk_get_n_pages (talk) : 0;

  printf ("(%u, %u, %u, %d, %" G_GINT64_FORMAT ")\n",
          showcase_talk_get_page (talk),
          showcase_talk_get_step (talk),
          n_pages,
          showcase_timer_is_running (timer),
          showcase_timer_get_elapsed (timer));
  fflush (stdout);
}

static void
obey (Probe *probe,
      const char *command)
{
  if (g_str_equal (command, "begin"))
    showcase_presentation_begin (probe->presentation, probe->home);
  else if (g_str_equal (command, "quit"))
    g_main_loop_quit (probe->loop);
  else if (!g_str_equal (command, "state"))
    g_action_group_activate_action (G_ACTION_GROUP (showcase_presentation_get_actions (probe->presentation)), command, NULL);
  answer (probe);
}

static gboolean
read_cb (int fd,
         GIOCondition condition,
         gpointer user_data)
{
  Probe *probe = user_data;
  char line[64];

  if (fgets (line, sizeof line, stdin) == NULL)
    {
      g_main_loop_quit (probe->loop);
      return G_SOURCE_REMOVE;
    }
  obey (probe, g_strchomp (line));
  return G_SOURCE_CONTINUE;
}

int
main (void)
{
  Probe probe = { 0 };
  ShowcaseChapter chapter = { .title = "A talk" };
  g_autoptr (GtkApplication) application = NULL;
  g_autoptr (GSettings) settings = g_settings_new (APP_ID);

  adw_init ();
  setvbuf (stdin, NULL, _IONBF, 0);
  application = gtk_application_new (NULL, G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (application), NULL, NULL);
  probe.loop = g_main_loop_new (NULL, FALSE);
  probe.presentation = showcase_presentation_new (application, settings);
  chapter.document = fixture_parse (TALK);
  chapter.n_blocks = showcase_document_get_n_blocks (chapter.document);
  showcase_presentation_set_chapters (probe.presentation, &chapter, 1);
  probe.home = GTK_WINDOW (adw_window_new ());
  gtk_window_set_title (probe.home, "Home");
  gtk_window_present (probe.home);

  g_unix_fd_add (0, G_IO_IN | G_IO_HUP, read_cb, &probe);
  g_main_loop_run (probe.loop);

  g_object_unref (probe.presentation);
  gtk_window_destroy (probe.home);
  showcase_document_unref (chapter.document);
  g_main_loop_unref (probe.loop);
  return 0;
}
