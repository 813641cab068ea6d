/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The program as a whole. It reads the command line, owns what is open and the settings, makes the window, and holds the actions that
 * are for all of it. */

#include "config.h"

#include "showcase-application.h"

#include "showcase-camera.h"
#include "showcase-command-line.h"
#include "showcase-memory.h"
#include "showcase-menu-names.h"
#include "showcase-presenting.h"
#include "showcase-resumption.h"
#include "showcase-shortcuts.h"
#include "showcase-terminal.h"
#include "showcase-toolkit.h"
#include "showcase-window.h"

#include <glib/gi18n-lib.h>

struct _ShowcaseApplication
{
  AdwApplication parent_instance;

  /* Owned */
  char *resource_path;
  GSettings *settings;
  ShowcaseShelf *shelf;
  ShowcaseSession *session;
  ShowcaseMemory *memory;
  ShowcasePresenting *presenting;
  ShowcaseResumption *resumption;
  ShowcaseCommandLine *line; /* of this process, not of those that ask it to open something */

  /* Borrowed */
  ShowcaseWindow *window;

  /* State */
  int status;
};

G_DEFINE_FINAL_TYPE (ShowcaseApplication, showcase_application, ADW_TYPE_APPLICATION)

enum
{
  PROP_0,
  PROP_RESOURCE_PATH,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static gboolean
is_taking_picture (ShowcaseApplication *self)
{
  return self->line != NULL && self->line->task == SHOWCASE_TASK_SCREENSHOT;
}

static void
update_built_in (ShowcaseApplication *self)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), "built-in");

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), !showcase_shelf_is_built_in (self->shelf));
}

/* What the window says is also said where the program was started from. */
static void
failed_cb (ShowcaseApplication *self,
           const char *message)
{
  g_printerr ("showcase: %s\n", message);
  if (is_taking_picture (self))
    self->status = 1;

  /* What was read last may be gone; the built-in portfolio never is. */
  if (self->memory->portfolio != NULL && showcase_shelf_get_bundle (self->shelf) == NULL)
    {
      g_clear_pointer (&self->memory->portfolio, g_free);
      showcase_shelf_open_built_in (self->shelf);
    }
}

static void
store_memory (ShowcaseApplication *self)
{
  if (self->window == NULL || is_taking_picture (self))
    return;
  showcase_window_remember (self->window, self->memory);
  showcase_memory_store (self->memory, self->settings);
}

static gboolean
close_request_cb (ShowcaseApplication *self)
{
  store_memory (self);
  g_clear_object (&self->resumption);
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

  if (entry != NULL && strcmp (showcase_entry_get_id (entry), self->line->entry) == 0)
    return;
  g_printerr (_ ("showcase: there is no entry “%s”\n"), self->line->entry);
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
  self->presenting = showcase_presenting_new (self->window, self->settings);
  g_signal_connect_object (self->window, "close-request", G_CALLBACK (close_request_cb), self, G_CONNECT_SWAPPED);
  showcase_window_restore (self->window, self->memory);
  if (is_taking_picture (self))
    prepare_picture (self);
}

static void
show_window (ShowcaseApplication *self)
{
  gtk_window_present (GTK_WINDOW (self->window));
  if (!is_taking_picture (self))
    self->resumption = showcase_resumption_new (self->window, self->presenting);
  else
    showcase_camera_take_async (self->window, self->line->screenshot, picture_taken_cb, g_object_ref (self));
}

/* What was asked for is opened before the window is made, so that the first frame has its text. */
static void
begin (ShowcaseApplication *self,
       GFile *const *files,
       guint n_files)
{
  g_autoptr (GFile) last = self->memory->portfolio != NULL ? g_file_new_for_uri (self->memory->portfolio) : NULL;

  /* What was read last has nothing to do with what is asked for now. */
  if (n_files > 0)
    {
      g_clear_pointer (&self->memory->portfolio, g_free);
      g_clear_pointer (&self->memory->place, showcase_place_free);
    }
  showcase_session_want (self->session, self->memory->place);

  if (is_taking_picture (self) && self->line->entry != NULL)
    {
      g_autoptr (ShowcasePlace) wanted = showcase_place_new (NULL, self->line->entry, NULL);

      showcase_session_want (self->session, wanted);
      g_signal_connect_object (self->session, "moved", G_CALLBACK (check_entry_cb), self, G_CONNECT_SWAPPED);
    }

  if (n_files > 0)
    showcase_shelf_open (self->shelf, files, n_files);
  else if (last != NULL)
    showcase_shelf_open (self->shelf, &last, 1);
  else
    showcase_shelf_open_built_in (self->shelf);
  make_window (self);
  show_window (self);
}

static void
showcase_application_activate (GApplication *application)
{
  ShowcaseApplication *self = SHOWCASE_APPLICATION (application);

  if (self->window == NULL)
    begin (self, NULL, 0);
  else
    gtk_window_present (GTK_WINDOW (self->window));
}

static void
showcase_application_open (GApplication *application,
                           GFile **files,
                           int n_files,
                           const char *hint)
{
  ShowcaseApplication *self = SHOWCASE_APPLICATION (application);

  if (self->window == NULL)
    {
      begin (self, files, (guint)n_files);
      return;
    }
  showcase_shelf_open (self->shelf, files, (guint)n_files);
  gtk_window_present (GTK_WINDOW (self->window));
}

static void
built_in_cb (GSimpleAction *action,
             GVariant *parameter,
             gpointer user_data)
{
  showcase_shelf_open_built_in (SHOWCASE_APPLICATION (user_data)->shelf);
}

static void
about_cb (GSimpleAction *action,
          GVariant *parameter,
          gpointer user_data)
{
  ShowcaseApplication *self = user_data;
  GtkIconTheme *icons = gtk_icon_theme_get_for_display (gdk_display_get_default ());

  /* Before the program is installed, its icon is here only. */
  if (!gtk_icon_theme_has_icon (icons, APP_ID))
    gtk_icon_theme_add_resource_path (icons, RESOURCE_BASE "/icons");
  if (self->window != NULL)
    adw_dialog_present (adw_about_dialog_new_from_appdata (RESOURCE_BASE "/metainfo.xml", NULL), GTK_WIDGET (self->window));
}

static void
quit_cb (GSimpleAction *action,
         GVariant *parameter,
         gpointer user_data)
{
  ShowcaseApplication *self = user_data;

  if (self->window != NULL)
    gtk_window_close (GTK_WINDOW (self->window));
  /* A window that has a talk on stage asks first. */
  if (self->window == NULL)
    g_application_quit (G_APPLICATION (self));
}

static const GActionEntry actions[] = {
  { "built-in", built_in_cb },
  { "about", about_cb },
  { "quit", quit_cb },
};

static void
showcase_application_startup (GApplication *application)
{
  ShowcaseApplication *self = SHOWCASE_APPLICATION (application);

  showcase_toolkit_prepare (application);
  G_APPLICATION_CLASS (showcase_application_parent_class)->startup (application);
  showcase_toolkit_add_style ();
  showcase_menu_names_add ();

  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  showcase_shortcuts_add (ADW_APPLICATION (self));

  if (!is_taking_picture (self))
    self->settings = showcase_memory_open_settings ();
  self->memory = showcase_memory_load (self->settings);
  self->shelf = showcase_shelf_new (self->resource_path);
  self->session = showcase_session_new (self->shelf);
  g_signal_connect_object (self->shelf, "notify::bundle", G_CALLBACK (update_built_in), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->shelf, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
}

static void
showcase_application_shutdown (GApplication *application)
{
  ShowcaseApplication *self = SHOWCASE_APPLICATION (application);

  store_memory (self);
  g_clear_object (&self->resumption);
  g_clear_object (&self->presenting);
  self->window = NULL;
  /* A window that is left open still has them. */
  g_signal_handlers_disconnect_by_data (self->session, self);
  g_signal_handlers_disconnect_by_data (self->shelf, self);
  g_clear_object (&self->session);
  g_clear_object (&self->shelf);
  g_clear_object (&self->settings);

  G_APPLICATION_CLASS (showcase_application_parent_class)->shutdown (application);
}

static gboolean
showcase_application_local_command_line (GApplication *application,
                                         char ***arguments,
                                         int *status)
{
  ShowcaseApplication *self = SHOWCASE_APPLICATION (application);
  g_autoptr (GError) error = NULL;
  GPtrArray *files;

  self->line = showcase_command_line_parse ((const char *const *)*arguments, &error);
  if (self->line == NULL)
    {
      g_printerr ("showcase: %s\n", error->message);
      *status = 2;
      return TRUE;
    }
  if (showcase_terminal_run (self->line, self->resource_path, status))
    return TRUE;

  /* A service is the one case that GApplication knows better. */
  if (self->line->service)
    return G_APPLICATION_CLASS (showcase_application_parent_class)->local_command_line (application, arguments, status);

  if (is_taking_picture (self))
    g_application_set_flags (application, g_application_get_flags (application) | G_APPLICATION_NON_UNIQUE);
  *status = 1;
  if (!g_application_register (application, NULL, &error))
    {
      g_printerr ("showcase: %s\n", error->message);
      return TRUE;
    }

  files = self->line->files;
  if (files->len > 0)
    g_application_open (application, (GFile **)files->pdata, (int)files->len, "");
  else
    g_application_activate (application);
  *status = 0;
  return TRUE;
}

static void
showcase_application_get_property (GObject *object,
                                   guint prop_id,
                                   GValue *value,
                                   GParamSpec *pspec)
{
  ShowcaseApplication *self = SHOWCASE_APPLICATION (object);

  switch (prop_id)
    {
    case PROP_RESOURCE_PATH:
      g_value_set_string (value, self->resource_path);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_application_set_property (GObject *object,
                                   guint prop_id,
                                   const GValue *value,
                                   GParamSpec *pspec)
{
  ShowcaseApplication *self = SHOWCASE_APPLICATION (object);

  switch (prop_id)
    {
    case PROP_RESOURCE_PATH:
      self->resource_path = g_value_dup_string (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_application_finalize (GObject *object)
{
  ShowcaseApplication *self = SHOWCASE_APPLICATION (object);

  g_free (self->resource_path);
  g_clear_pointer (&self->memory, showcase_memory_free);
  g_clear_pointer (&self->line, showcase_command_line_free);

  G_OBJECT_CLASS (showcase_application_parent_class)->finalize (object);
}

static void
showcase_application_class_init (ShowcaseApplicationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  object_class->get_property = showcase_application_get_property;
  object_class->set_property = showcase_application_set_property;
  object_class->finalize = showcase_application_finalize;
  application_class->startup = showcase_application_startup;
  application_class->shutdown = showcase_application_shutdown;
  application_class->activate = showcase_application_activate;
  application_class->open = showcase_application_open;
  application_class->local_command_line = showcase_application_local_command_line;

  /**
   * ShowcaseApplication:resource-path:
   *
   * The folder of the program's resources that has the built-in portfolio.
   */
  properties[PROP_RESOURCE_PATH] = g_param_spec_string ("resource-path", NULL, NULL, RESOURCE_BASE "/content", G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
showcase_application_init (ShowcaseApplication *self)
{
}

/**
 * showcase_application_new:
 *
 * Makes the program.
 *
 * Returns: (transfer full): the new application
 */
ShowcaseApplication *
showcase_application_new (void)
{
  return g_object_new (SHOWCASE_TYPE_APPLICATION,
                       "application-id",
                       APP_ID,
                       "flags",
                       G_APPLICATION_HANDLES_OPEN,
                       NULL);
}

/**
 * showcase_application_run:
 * @self: the application
 * @argc: the number of arguments
 * @argv: (array length=argc): the arguments
 *
 * Runs the program.
 *
 * Returns: its exit status: 0, 1 for an error, 2 for a command line that says nothing sensible
 */
int
showcase_application_run (ShowcaseApplication *self,
                          int argc,
                          char **argv)
{
  int status;

  g_return_val_if_fail (SHOWCASE_IS_APPLICATION (self), 1);

  status = g_application_run (G_APPLICATION (self), argc, argv);
  return status != 0 ? status : self->status;
}
