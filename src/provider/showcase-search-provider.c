/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The program that answers GNOME Shell's search. It is one of its own, without the toolkit, so that the first answer comes at once; the bus starts it, and it
 * ends when nobody has asked for a while. */

#include "config.h"

#include "showcase-language.h"
#include "showcase-provider-bus.h"

/* In milliseconds. */
#define PATIENCE 20000

#define SHOWCASE_TYPE_SEARCH_SERVICE (showcase_search_service_get_type ())
G_DECLARE_FINAL_TYPE (ShowcaseSearchService, showcase_search_service, SHOWCASE, SEARCH_SERVICE, GApplication)

struct _ShowcaseSearchService
{
  GApplication parent_instance;

  /* State */
  guint registration;
};

G_DEFINE_FINAL_TYPE (ShowcaseSearchService, showcase_search_service, G_TYPE_APPLICATION)

/* The settings are not there before the program is installed. */
static GSettings *
open_settings (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = source != NULL ? g_settings_schema_source_lookup (source, APP_ID, TRUE) : NULL;

  return schema != NULL ? g_settings_new_full (schema, NULL, NULL) : NULL;
}

static gboolean
showcase_search_service_dbus_register (GApplication *application,
                                       GDBusConnection *connection,
                                       const char *object_path,
                                       GError **error)
{
  ShowcaseSearchService *self = SHOWCASE_SEARCH_SERVICE (application);
  g_autoptr (GSettings) settings = open_settings ();
  g_autoptr (ShowcaseProvider) provider = showcase_provider_new (RESOURCE_BASE "/content", settings);

  self->registration = showcase_provider_bus_export (provider, application, connection, object_path, error);
  return self->registration != 0 && G_APPLICATION_CLASS (showcase_search_service_parent_class)->dbus_register (application, connection, object_path, error);
}

static void
showcase_search_service_dbus_unregister (GApplication *application,
                                         GDBusConnection *connection,
                                         const char *object_path)
{
  ShowcaseSearchService *self = SHOWCASE_SEARCH_SERVICE (application);

  G_APPLICATION_CLASS (showcase_search_service_parent_class)->dbus_unregister (application, connection, object_path);
  if (self->registration != 0)
    g_dbus_connection_unregister_object (connection, self->registration);
  self->registration = 0;
}

static void
showcase_search_service_class_init (ShowcaseSearchServiceClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  application_class->dbus_register = showcase_search_service_dbus_register;
  application_class->dbus_unregister = showcase_search_service_dbus_unregister;
}

static void
showcase_search_service_init (ShowcaseSearchService *self)
{
}

int
main (int argc,
      char **argv)
{
  g_autoptr (GApplication) application = NULL;

  showcase_language_start ();

  application = g_object_new (SHOWCASE_TYPE_SEARCH_SERVICE, "application-id", APP_ID ".SearchProvider", "flags", G_APPLICATION_IS_SERVICE, NULL);
  g_application_set_default (application);
  g_application_set_inactivity_timeout (application, PATIENCE);
  return g_application_run (application, argc, argv);
}
