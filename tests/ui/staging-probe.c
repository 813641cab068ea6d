/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Two windows and a third that they come from, placed on the screens of the display that it runs on. Each line of the standard input is a
 * command, and each is answered by a line: how everything stands, as GLib writes a variant.
 */

#include "config.h"

#include "showcase-screen-banner.h"
#include "showcase-screen-dialog.h"
#include "showcase-staging.h"

#include <glib-unix.h>
#include <stdio.h>

typedef struct
{
  GMainLoop *loop;
  ShowcaseScreens *screens;
  ShowcaseStaging *staging;
  GtkWindow *windows[3];
  guint n_asked;
  guint n_changed;
  GString *told;
} Probe;

enum
{
  HOME,
  STAGE,
  CONSOLE,
};

static const char *const titles[] = { "Home", "Stage", "Console" };

static const char *
get_connector (Probe *probe,
               guint screen)
{
  guint n;
  const ShowcaseScreen *screens = showcase_screens_get_all (probe->screens, &n);

  return screen < n ? screens[screen].connector : "";
}

static void
answer (Probe *probe)
{
  GVariantBuilder screens;
  GVariantBuilder windows;
  g_autoptr (GVariant) state = NULL;
  g_autofree char *text = NULL;
  guint n;

  g_variant_builder_init (&screens, G_VARIANT_TYPE ("as"));
  showcase_screens_get_all (probe->screens, &n);
  for (guint i = 0; i < n; i++)
    g_variant_builder_add (&screens, "s", get_connector (probe, i));

  g_variant_builder_init (&windows, G_VARIANT_TYPE ("a(sbii)"));
  for (guint i = 0; i < G_N_ELEMENTS (probe->windows); i++)
    g_variant_builder_add (&windows,
                           "(sbii)",
                           get_connector (probe, showcase_screens_find_window (probe->screens, probe->windows[i])),
                           gtk_window_is_fullscreen (probe->windows[i]),
                           gtk_widget_get_width (GTK_WIDGET (probe->windows[i])),
                           gtk_widget_get_height (GTK_WIDGET (probe->windows[i])));

  state = g_variant_ref_sink (g_variant_new ("(uuuusasa(sbii))",
                                             showcase_staging_get_mode (probe->staging),
                                             showcase_staging_get_offer (probe->staging),
                                             probe->n_asked,
                                             probe->n_changed,
                                             probe->told->str,
                                             &screens,
                                             &windows));
  text = g_variant_print (state, FALSE);
  printf ("%s\n", text);
  fflush (stdout);
}

static void
chosen_cb (Probe *probe,
           guint stage,
           guint console)
{
  showcase_staging_choose (probe->staging, stage, console);
}

static void
open_dialog (Probe *probe)
{
  AdwDialog *dialog = showcase_screen_dialog_new (probe->screens, 1);

  g_signal_connect_swapped (dialog, "chosen", G_CALLBACK (chosen_cb), probe);
  adw_dialog_present (dialog, GTK_WIDGET (probe->windows[HOME]));
}

static GtkWindow *
make_window (Probe *probe,
             const char *title)
{
  GtkWidget *window = adw_window_new ();
  GtkWidget *overlay = gtk_overlay_new ();

  gtk_overlay_set_child (GTK_OVERLAY (overlay), gtk_label_new (title));
  gtk_overlay_add_overlay (GTK_OVERLAY (overlay), showcase_screen_banner_new (probe->staging));
  adw_window_set_content (ADW_WINDOW (window), overlay);
  gtk_window_set_title (GTK_WINDOW (window), title);
  gtk_window_set_default_size (GTK_WINDOW (window), 960, 540);
  return GTK_WINDOW (window);
}

static void
obey (Probe *probe,
      const char *command)
{
  if (g_str_equal (command, "begin"))
    showcase_staging_begin (probe->staging, probe->windows[HOME]);
  else if (g_str_equal (command, "swap"))
    showcase_staging_swap (probe->staging);
  else if (g_str_equal (command, "accept"))
    showcase_staging_accept (probe->staging, FALSE);
  else if (g_str_equal (command, "always"))
    showcase_staging_accept (probe->staging, TRUE);
  else if (g_str_equal (command, "decline"))
    showcase_staging_decline (probe->staging);
  else if (g_str_equal (command, "windows"))
    showcase_staging_use_windows (probe->staging);
  else if (g_str_equal (command, "show"))
    for (guint i = STAGE; i <= CONSOLE; i++)
      gtk_window_present (probe->windows[i]);
  else if (g_str_has_prefix (command, "choose "))
    showcase_staging_choose (probe->staging, (guint)(command[7] - '0'), (guint)(command[9] - '0'));
  else if (g_str_equal (command, "dialog"))
    open_dialog (probe);
  else if (g_str_equal (command, "quit"))
    g_main_loop_quit (probe->loop);
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

static void
asked_cb (Probe *probe)
{
  probe->n_asked++;
}

static void
changed_cb (Probe *probe)
{
  probe->n_changed++;
}

static void
told_cb (Probe *probe,
         const char *message)
{
  g_string_append_printf (probe->told, "%s.", message);
}

int
main (void)
{
  Probe probe = { 0 };
  g_autoptr (GSettings) settings = g_settings_new (APP_ID);

  adw_init ();
  setvbuf (stdin, NULL, _IONBF, 0);
  probe.loop = g_main_loop_new (NULL, FALSE);
  probe.told = g_string_new (NULL);
  probe.screens = showcase_screens_new (gdk_display_get_default ());
  probe.staging = showcase_staging_new (probe.screens, settings);
  for (guint i = 0; i < G_N_ELEMENTS (probe.windows); i++)
    {
      probe.windows[i] = make_window (&probe, titles[i]);
    }
  showcase_staging_set_windows (probe.staging, probe.windows[STAGE], probe.windows[CONSOLE]);
  g_signal_connect_swapped (probe.staging, "asked", G_CALLBACK (asked_cb), &probe);
  g_signal_connect_swapped (probe.staging, "told", G_CALLBACK (told_cb), &probe);
  g_signal_connect_swapped (probe.screens, "changed", G_CALLBACK (changed_cb), &probe);
  gtk_window_present (probe.windows[HOME]);

  g_unix_fd_add (0, G_IO_IN | G_IO_HUP, read_cb, &probe);
  g_main_loop_run (probe.loop);

  for (guint i = 0; i < G_N_ELEMENTS (probe.windows); i++)
    gtk_window_destroy (probe.windows[i]);
  g_object_unref (probe.staging);
  g_object_unref (probe.screens);
  g_string_free (probe.told, TRUE);
  g_main_loop_unref (probe.loop);
  return 0;
}
