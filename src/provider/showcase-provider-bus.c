/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The provider as GNOME Shell asks it, over the bus: the interface org.gnome.Shell.SearchProvider2. What is chosen is opened by the program itself. */

#include "config.h"

#include "showcase-provider-bus.h"

#include "showcase-entry-link.h"

static const char interface_xml[] = "<node>"
                                    "  <interface name='org.gnome.Shell.SearchProvider2'>"
                                    "    <method name='GetInitialResultSet'>"
                                    "      <arg type='as' name='terms' direction='in'/>"
                                    "      <arg type='as' name='results' direction='out'/>"
                                    "    </method>"
                                    "    <method name='GetSubsearchResultSet'>"
                                    "      <arg type='as' name='previous_results' direction='in'/>"
                                    "      <arg type='as' name='terms' direction='in'/>"
                                    "      <arg type='as' name='results' direction='out'/>"
                                    "    </method>"
                                    "    <method name='GetResultMetas'>"
                                    "      <arg type='as' name='identifiers' direction='in'/>"
                                    "      <arg type='aa{sv}' name='metas' direction='out'/>"
                                    "    </method>"
                                    "    <method name='ActivateResult'>"
                                    "      <arg type='s' name='identifier' direction='in'/>"
                                    "      <arg type='as' name='terms' direction='in'/>"
                                    "      <arg type='u' name='timestamp' direction='in'/>"
                                    "    </method>"
                                    "    <method name='LaunchSearch'>"
                                    "      <arg type='as' name='terms' direction='in'/>"
                                    "      <arg type='u' name='timestamp' direction='in'/>"
                                    "    </method>"
                                    "  </interface>"
                                    "</node>";

typedef struct
{
  /* Borrowed: it outlives the bus */
  GApplication *application;

  /* Owned */
  ShowcaseProvider *provider;
} Export;

static void
free_export (gpointer data)
{
  Export *exported = data;

  g_object_unref (exported->provider);
  g_free (exported);
}

static void
found_cb (GObject *source,
          GAsyncResult *result,
          gpointer user_data)
{
  GDBusMethodInvocation *invocation = user_data;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) ids = showcase_provider_search_finish (SHOWCASE_PROVIDER (source), result, &error);

  if (ids != NULL)
    g_dbus_method_invocation_return_value (invocation, g_variant_new ("(^as)", ids));
  else
    g_dbus_method_invocation_return_gerror (invocation, error);
  g_application_release (g_application_get_default ());
}

/* The process stays until the answer is given. */
static void
search (Export *exported,
        GVariant *parameters,
        gsize child,
        GDBusMethodInvocation *invocation)
{
  g_autoptr (GVariant) terms = g_variant_get_child_value (parameters, child);
  g_autofree const char **words = g_variant_get_strv (terms, NULL);

  g_application_hold (exported->application);
  showcase_provider_search_async (exported->provider, words, NULL, found_cb, invocation);
}

static void
describe (Export *exported,
          GVariant *parameters,
          GDBusMethodInvocation *invocation)
{
  g_autofree const char **ids = NULL;
  GVariantBuilder builder;

  g_variant_get (parameters, "(^a&s)", &ids);
  g_variant_builder_init (&builder, G_VARIANT_TYPE ("aa{sv}"));
  for (gsize i = 0; ids[i] != NULL; i++)
    {
      GVariant *meta = showcase_provider_describe (exported->provider, ids[i]);

      if (meta != NULL)
        g_variant_builder_add_value (&builder, meta);
    }
  g_dbus_method_invocation_return_value (invocation, g_variant_new ("(aa{sv})", &builder));
}

static void
opened_cb (GObject *source,
           GAsyncResult *result,
           gpointer user_data)
{
  g_autoptr (GDBusMethodInvocation) invocation = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) nothing = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);

  if (nothing != NULL)
    g_dbus_method_invocation_return_value (g_steal_pointer (&invocation), NULL);
  else
    g_dbus_method_invocation_return_gerror (g_steal_pointer (&invocation), error);
  g_application_release (g_application_get_default ());
}

/* As GApplication makes it. */
static char *
get_program_path (void)
{
  char *path = g_strdelimit (g_strconcat ("/", APP_ID, NULL), ".", '/');

  return g_strdelimit (path, "-", '_');
}

/* The program is started by the bus if it does not run. */
static void
call_program (Export *exported,
              const char *method,
              GVariant *parameters,
              GDBusMethodInvocation *invocation)
{
  g_autofree char *path = get_program_path ();

  g_application_hold (exported->application);
  g_dbus_connection_call (g_dbus_method_invocation_get_connection (invocation), APP_ID, path, "org.freedesktop.Application", method, parameters, NULL,
                          G_DBUS_CALL_FLAGS_NONE, -1, NULL, opened_cb, invocation);
}

static void
open_entry (Export *exported,
            GVariant *parameters,
            GDBusMethodInvocation *invocation)
{
  const char *id;
  g_autofree char *link = NULL;
  const char *links[] = { NULL, NULL };

  g_variant_get_child (parameters, 0, "&s", &id);
  link = showcase_entry_link_new (id, NULL);
  links[0] = link;
  call_program (exported, "Open", g_variant_new ("(^asa{sv})", links, NULL), invocation);
}

/* The words are looked for in the window, which finds more than entries. */
static void
go_on_searching (Export *exported,
                 GVariant *parameters,
                 GDBusMethodInvocation *invocation)
{
  g_autofree const char **terms = NULL;
  g_autofree char *words = NULL;

  g_variant_get_child (parameters, 0, "^a&s", &terms);
  words = g_strjoinv (" ", (char **)terms);
  call_program (exported, "ActivateAction", g_variant_new_parsed ("('find', [<%s>], @a{sv} {})", words), invocation);
}

static void
method_call_cb (GDBusConnection *connection,
                const char *sender,
                const char *object_path,
                const char *interface_name,
                const char *method,
                GVariant *parameters,
                GDBusMethodInvocation *invocation,
                gpointer user_data)
{
  Export *exported = user_data;

  if (g_str_equal (method, "GetInitialResultSet"))
    search (exported, parameters, 0, invocation);
  else if (g_str_equal (method, "GetSubsearchResultSet"))
    search (exported, parameters, 1, invocation);
  else if (g_str_equal (method, "GetResultMetas"))
    describe (exported, parameters, invocation);
  else if (g_str_equal (method, "ActivateResult"))
    open_entry (exported, parameters, invocation);
  else
    go_on_searching (exported, parameters, invocation);
}

/**
 * showcase_provider_bus_export:
 * @provider: a provider
 * @application: what stays alive while a question is answered
 * @connection: a bus
 * @object_path: where to be found on it
 * @error: why it can't be
 *
 * Answers questions of the desktop's search.
 *
 * Returns: a number to unregister it by, or 0 in case of an error
 */
guint
showcase_provider_bus_export (ShowcaseProvider *provider,
                              GApplication *application,
                              GDBusConnection *connection,
                              const char *object_path,
                              GError **error)
{
  static const GDBusInterfaceVTable vtable = { method_call_cb, NULL, NULL, { NULL } };
  g_autoptr (GDBusNodeInfo) node = g_dbus_node_info_new_for_xml (interface_xml, error);
  Export *exported;

  if (node == NULL)
    return 0;
  exported = g_new0 (Export, 1);
  exported->application = application;
  exported->provider = g_object_ref (provider);
  return g_dbus_connection_register_object (connection, object_path, node->interfaces[0], &vtable, exported, free_export, error);
}
