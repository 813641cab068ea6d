/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the program is asked to open: files, folders and links, and what was read last where nothing is asked for; and the window that it is shown in. */

#include "config.h"

#include "showcase-application-private.h"

#include "showcase-camera.h"
#include "showcase-deep-link.h"
#include "showcase-focus-keeper.h"

#include <glib/gi18n-lib.h>

/**
 * showcase_application_is_taking_picture:
 * @self: the application
 *
 * Tells whether the window is there for a picture only, and nothing is remembered.
 *
 * Returns: whether it is
 */
gboolean
showcase_application_is_taking_picture (ShowcaseApplication *self)
{
  return self->line != NULL && self->line->task == SHOWCASE_TASK_SCREENSHOT;
}

static gboolean
close_request_cb (ShowcaseApplication *self)
{
  showcase_application_store_memory (self);
  g_clear_object (&self->resumption);
  g_clear_object (&self->arrival);
  g_clear_object (&self->presenting);
  self->window = NULL;
  return GDK_EVENT_PROPAGATE;
}

static void
picture_taken_cb (GObject *source,
                  GAsyncResult *result,
                  gpointer user_data)
{
  g_autoptr (ShowcaseApplication) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!showcase_camera_take_finish (result, &error))
    {
      g_printerr ("showcase: %s\n", error->message);
      self->status = 1;
    }
  g_application_quit (G_APPLICATION (self));
}

static void
check_entry_cb (ShowcaseApplication *self)
{
  ShowcaseEntry *entry = showcase_session_get_entry (self->session);
  g_autofree char *message = NULL;

  if (entry != NULL && strcmp (showcase_entry_get_id (entry), self->line->entry) == 0)
    return;
  message = g_strdup_printf (_ ("there is no entry “%s”"), self->line->entry);
  g_printerr ("showcase: %s\n", message);
  self->status = 1;
}

static void
prepare_picture (ShowcaseApplication *self)
{
  ShowcaseCommandLine *line = self->line;

  g_object_set (gtk_widget_get_settings (GTK_WIDGET (self->window)), "gtk-enable-animations", FALSE, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->window), "picture");
  if (line->width > 0)
    gtk_window_set_default_size (GTK_WINDOW (self->window), line->width, line->height);
  if (line->entry != NULL)
    showcase_window_show_document (self->window);
}

static void
make_window (ShowcaseApplication *self)
{
  self->window = showcase_window_new (GTK_APPLICATION (self), self->session);
  showcase_focus_keeper_add (ADW_APPLICATION_WINDOW (self->window));
  self->presenting = showcase_presenting_new (self->window, self->settings);
  g_signal_connect_object (self->window, "close-request", G_CALLBACK (close_request_cb), self, G_CONNECT_SWAPPED);
  showcase_window_restore (self->window, self->memory);
  if (self->settings != NULL)
    showcase_window_follow_settings (self->window, self->settings);
  if (showcase_application_is_taking_picture (self))
    prepare_picture (self);
}

static void
show_window (ShowcaseApplication *self)
{
  gtk_window_present (GTK_WINDOW (self->window));
  if (!showcase_application_is_taking_picture (self))
    self->resumption = showcase_resumption_new (self->window, self->presenting);
  else
    showcase_camera_take_async (self->window, self->line->screenshot, picture_taken_cb, g_object_ref (self));
}

/* A link is meant for what is open, or for what is opened with it. */
static void
arrive (ShowcaseApplication *self,
        const ShowcasePlace *place)
{
  if (place == NULL)
    return;
  showcase_session_close_help (self->session);
  if (self->arrival == NULL)
    self->arrival = showcase_arrival_new (showcase_window_get_pane (self->window), self->session);
  showcase_window_show_document (self->window);
  showcase_arrival_go (self->arrival, place);
}

static void
want_place (ShowcaseApplication *self,
            const ShowcasePlace *place)
{
  g_autoptr (ShowcasePlace) pictured = NULL;

  showcase_session_want (self->session, place != NULL ? place : self->memory->place);
  if (!showcase_application_is_taking_picture (self) || self->line->entry == NULL)
    return;
  pictured = showcase_place_new (NULL, self->line->entry, NULL);
  showcase_session_want (self->session, pictured);
  g_signal_connect_object (self->session, "moved", G_CALLBACK (check_entry_cb), self, G_CONNECT_SWAPPED);
}

/* What was asked for is opened before the window is made, so that the first frame has its text. */
static void
begin (ShowcaseApplication *self,
       GFile *const *files,
       guint n_files,
       const ShowcasePlace *place)
{
  gboolean reopens = self->memory->portfolio != NULL && (self->settings == NULL || g_settings_get_boolean (self->settings, "reopen-last"));
  g_autoptr (GFile) last = reopens ? g_file_new_for_uri (self->memory->portfolio) : NULL;

  /* What was read last has nothing to do with what is asked for now. */
  if (n_files > 0)
    {
      g_clear_pointer (&self->memory->portfolio, g_free);
      g_clear_pointer (&self->memory->place, showcase_place_free);
    }
  want_place (self, place);

  if (n_files > 0)
    showcase_shelf_open (self->shelf, files, n_files);
  else if (last != NULL)
    showcase_shelf_open (self->shelf, &last, 1);
  else
    showcase_shelf_open_built_in (self->shelf);
  make_window (self);
  arrive (self, place);
  show_window (self);
}

/**
 * showcase_application_activate:
 * @application: the application
 *
 * Shows the window, with what was read last.
 */
void
showcase_application_activate (GApplication *application)
{
  ShowcaseApplication *self = SHOWCASE_APPLICATION (application);

  if (self->window == NULL)
    begin (self, NULL, 0, NULL);
  else
    gtk_window_present (GTK_WINDOW (self->window));
}

/**
 * showcase_application_open:
 * @application: the application
 * @files: (array length=n_files): files and folders; a desktop may also give a link among them
 * @n_files: the number of @files
 * @hint: a link to a place in what is open, or the empty string
 *
 * Opens what is asked for, in the window that there is or in a new one.
 */
void
showcase_application_open (GApplication *application,
                           GFile **files,
                           int n_files,
                           const char *hint)
{
  ShowcaseApplication *self = SHOWCASE_APPLICATION (application);
  g_autoptr (GPtrArray) wanted = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (ShowcasePlace) place = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *link = NULL;

  for (int i = 0; i < n_files; i++)
    g_ptr_array_add (wanted, g_object_ref (files[i]));
  link = showcase_deep_link_take (wanted);
  if (link == NULL && hint != NULL && *hint != '\0')
    link = g_strdup (hint);
  if (link != NULL)
    place = showcase_deep_link_parse (link, &error);

  if (self->window == NULL)
    begin (self, (GFile *const *)wanted->pdata, wanted->len, place);
  else
    {
      if (wanted->len > 0)
        showcase_shelf_open (self->shelf, (GFile *const *)wanted->pdata, wanted->len);
      arrive (self, place);
      gtk_window_present (GTK_WINDOW (self->window));
    }
  if (error != NULL)
    showcase_pane_tell (showcase_window_get_pane (self->window), error->message);
}
