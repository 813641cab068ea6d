/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The program as a whole. It reads the command line, owns what is open and the settings, makes the window, and holds the actions that
 * are for all of it. */

#include "config.h"

#include "showcase-application-private.h"

#include "showcase-about.h"
#include "showcase-language.h"
#include "showcase-menu-names.h"
#include "showcase-palette-actions.h"
#include "showcase-preferences-dialog.h"
#include "showcase-printable.h"
#include "showcase-recent.h"
#include "showcase-report.h"
#include "showcase-shortcuts.h"
#include "showcase-skills.h"
#include "showcase-terminal.h"
#include "showcase-toolkit.h"

G_DEFINE_FINAL_TYPE (ShowcaseApplication, showcase_application, ADW_TYPE_APPLICATION)

enum
{
  PROP_0,
  PROP_RESOURCE_PATH,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
update_built_in (ShowcaseApplication *self)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), "built-in");

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), !showcase_shelf_is_built_in (self->shelf) || showcase_session_is_in_help (self->session));
}

/* What the window says is also said where the program was started from. */
static void
failed_cb (ShowcaseApplication *self,
           const char *message)
{
  g_autofree char *printable = showcase_printable_from_text (message);

  g_printerr ("showcase: %s\n", printable);
  if (showcase_application_is_taking_picture (self))
    self->status = 1;

  /* What was read last may be gone; the built-in portfolio never is. */
  if (self->memory->portfolio != NULL && showcase_shelf_get_bundle (self->shelf) == NULL)
    {
      g_clear_pointer (&self->memory->portfolio, g_free);
      showcase_shelf_open_built_in (self->shelf);
    }
}

/**
 * showcase_application_store_memory:
 * @self: the application
 *
 * Keeps what the window is for the next start.
 */
void
showcase_application_store_memory (ShowcaseApplication *self)
{
  if (self->window == NULL || showcase_application_is_taking_picture (self))
    return;
  showcase_window_remember (self->window, self->memory);
  showcase_memory_store (self->memory, self->settings);
}

/* Whoever asks over the bus may be the first. */
static void
need_window (ShowcaseApplication *self)
{
  if (self->window == NULL)
    g_application_activate (G_APPLICATION (self));
}

static void
built_in_cb (GSimpleAction *action,
             GVariant *parameter,
             gpointer user_data)
{
  ShowcaseApplication *self = user_data;

  need_window (self);
  showcase_shelf_open_built_in (self->shelf);
}

/* The desktop's search goes on in the window. */
static void
find_cb (GSimpleAction *action,
         GVariant *parameter,
         gpointer user_data)
{
  ShowcaseApplication *self = user_data;

  g_application_activate (G_APPLICATION (self));
  showcase_session_close_help (self->session);
  showcase_palette_actions_find (GTK_APPLICATION_WINDOW (self->window), g_variant_get_string (parameter, NULL));
}

static void
about_cb (GSimpleAction *action,
          GVariant *parameter,
          gpointer user_data)
{
  ShowcaseApplication *self = user_data;

  need_window (self);
  showcase_toolkit_add_icon ();
  adw_dialog_present (showcase_about_new (GTK_WINDOW (self->window)), GTK_WIDGET (self->window));
}

static void
preferences_closed_cb (ShowcaseApplication *self)
{
  if (self->window != NULL)
    showcase_window_follow_settings (self->window, self->settings);
}

static void
preferences_cb (GSimpleAction *action,
                GVariant *parameter,
                gpointer user_data)
{
  ShowcaseApplication *self = user_data;
  AdwDialog *dialog;

  need_window (self);
  if (SHOWCASE_IS_PREFERENCES_DIALOG (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self->window))))
    return;
  showcase_window_share_settings (self->window, self->settings);
  dialog = showcase_preferences_dialog_new (self->settings);
  g_signal_connect_object (dialog, "closed", G_CALLBACK (preferences_closed_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self->window));
}

static void
quit_cb (GSimpleAction *action,
         GVariant *parameter,
         gpointer user_data)
{
  ShowcaseApplication *self = user_data;
  AdwDialog *dialog;

  /* A window with a dialog would close that alone. */
  while (self->window != NULL && (dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self->window))) != NULL)
    adw_dialog_force_close (dialog);
  if (self->window != NULL)
    gtk_window_close (GTK_WINDOW (self->window));
  /* A window that has a talk on stage asks first. */
  if (self->window == NULL)
    g_application_quit (G_APPLICATION (self));
}

static const GActionEntry actions[] = {
  { "built-in", built_in_cb },
  { "find", find_cb, "s" },
  { "preferences", preferences_cb },
  { "about", about_cb },
  { "quit", quit_cb },
};

/* Several files have no name together. */
static void
opened_cb (ShowcaseApplication *self)
{
  GFile *source = showcase_shelf_get_source (self->shelf);

  if (source != NULL)
    showcase_recent_add (self->settings, source);
}

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

  if (!showcase_application_is_taking_picture (self))
    self->settings = showcase_memory_open_settings ();
  g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self), "preferences")), self->settings != NULL);
  self->memory = showcase_memory_load (self->settings);
  self->shelf = showcase_shelf_new (self->resource_path);
  self->session = showcase_session_new (self->shelf);
  g_signal_connect_object (self->shelf, "notify::bundle", G_CALLBACK (update_built_in), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->shelf, "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->shelf, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
}

static void
showcase_application_shutdown (GApplication *application)
{
  ShowcaseApplication *self = SHOWCASE_APPLICATION (application);

  showcase_application_store_memory (self);
  g_clear_object (&self->resumption);
  g_clear_object (&self->arrival);
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

  if (showcase_application_is_taking_picture (self))
    g_application_set_flags (application, g_application_get_flags (application) | G_APPLICATION_NON_UNIQUE);
  *status = 1;
  if (!g_application_register (application, NULL, &error))
    {
      g_printerr ("showcase: %s\n", error->message);
      return TRUE;
    }

  files = self->line->files;
  if (files->len > 0 || self->line->link != NULL)
    g_application_open (application, (GFile **)files->pdata, (int)files->len, self->line->link != NULL ? self->line->link : "");
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
  /* Types with an interface that workers make objects of. The first to name one adds its interface, for which it waits until no other thread sets up a class;
   * and a class that has such an object for a property waits for who was the first. */
  g_type_ensure (SHOWCASE_TYPE_CATALOG);
  g_type_ensure (SHOWCASE_TYPE_GROUP);
  g_type_ensure (SHOWCASE_TYPE_REPORT);
  g_type_ensure (SHOWCASE_TYPE_SKILLS);
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
 * Runs the program, in the language of the environment.
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

  showcase_language_start ();
  status = g_application_run (G_APPLICATION (self), argc, argv);
  return status != 0 ? status : self->status;
}
