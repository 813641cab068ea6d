/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* walk PID: meets every part of the document that a program shows, over the accessibility bus, and prints in a line of JSON how long that took and how many
 * parts there are. It is a client that wastes nothing: what the program tells of parts as they come to be (role, name, number of children) is listened to and
 * not asked for, only parts that have children are asked for them, and nobody waits for one answer before asking the next question. */

#include "config.h"

#include <gio/gio.h>
#include <stdlib.h>

#define ACCESSIBLE "org.a11y.atspi.Accessible"
#define CACHE "org.a11y.atspi.Cache"
#define CACHE_PATH "/org/a11y/atspi/cache"
#define ROOT_PATH "/org/a11y/atspi/accessible/root"

/* ATSPI_ROLE_DOCUMENT_TEXT */
#define DOCUMENT_ROLE 94

/* What the cache tells of a part: itself, its program, its parent, its index, its children, its interfaces, its name, its role, … */
#define CHILD_COUNT 4
#define ROLE 7

#define CONNECT_ATTEMPTS 20

typedef struct
{
  GDBusConnection *bus;
  char *program;
  GHashTable *items; /* by path; (number of children + 1) */
  char *document;
  GMainLoop *loop;
  guint n_pending;
  guint n_parts;
} Walk;

static GVariant *
ask (GDBusConnection *bus,
     const char *name,
     const char *path,
     const char *interface,
     const char *method,
     GVariant *parameters)
{
  g_autoptr (GError) error = NULL;
  GVariant *answer = g_dbus_connection_call_sync (bus, name, path, interface, method, parameters, NULL, G_DBUS_CALL_FLAGS_NONE, 60000, NULL, &error);

  if (answer == NULL)
    {
      g_printerr ("walk: %s: %s\n", method, error->message);
      exit (1);
    }
  return answer;
}

static GDBusConnection *
connect_to_session (void)
{
  g_autoptr (GError) error = NULL;
  GDBusConnection *session = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, &error);

  if (session == NULL)
    {
      g_printerr ("walk: %s\n", error->message);
      exit (1);
    }
  return session;
}

/* The bus of a display that has ended may still be told of; asked again, there is another one. */
static GDBusConnection *
connect_to_bus (void)
{
  g_autoptr (GDBusConnection) session = connect_to_session ();
  GDBusConnectionFlags flags = G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT | G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION;

  for (guint i = 0; i < CONNECT_ATTEMPTS; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GVariant) answer = ask (session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", NULL);
      GDBusConnection *bus;
      const char *address;

      g_variant_get (answer, "(&s)", &address);
      bus = g_dbus_connection_new_for_address_sync (address, flags, NULL, NULL, &error);
      if (bus != NULL)
        return bus;
      g_printerr ("walk: %s\n", error->message);
      g_usleep (G_USEC_PER_SEC / 10);
    }
  exit (1);
}

static char *
find_program (GDBusConnection *bus,
              guint pid)
{
  g_autoptr (GVariant) answer = ask (bus, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "ListNames", NULL);
  g_autofree const char **names = NULL;

  g_variant_get (answer, "(^a&s)", &names);
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr (GVariant) owner = NULL;
      guint found;

      if (*names[i] != ':')
        continue;
      owner = ask (bus, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "GetConnectionUnixProcessID", g_variant_new ("(s)", names[i]));
      g_variant_get (owner, "(u)", &found);
      if (found == pid)
        return g_strdup (names[i]);
    }
  return NULL;
}

static void
add_item (Walk *self,
          GVariant *item)
{
  g_autoptr (GVariant) reference = g_variant_get_child_value (item, 0);
  int n_children;
  guint role;
  char *path;

  g_variant_get_child (reference, 1, "o", &path);
  g_variant_get_child (item, CHILD_COUNT, "i", &n_children);
  g_variant_get_child (item, ROLE, "u", &role);
  if (role == DOCUMENT_ROLE)
    g_set_str (&self->document, path);
  g_hash_table_replace (self->items, path, GINT_TO_POINTER (n_children + 1));
}

static void
added_cb (GDBusConnection *bus,
          const char *sender,
          const char *path,
          const char *interface,
          const char *name,
          GVariant *parameters,
          gpointer user_data)
{
  g_autoptr (GVariant) item = g_variant_get_child_value (parameters, 0);

  add_item (user_data, item);
}

static void
fetch_items (Walk *self)
{
  g_autoptr (GVariant) answer = ask (self->bus, self->program, CACHE_PATH, CACHE, "GetItems", NULL);
  g_autoptr (GVariant) items = g_variant_get_child_value (answer, 0);

  for (gsize i = 0; i < g_variant_n_children (items); i++)
    {
      g_autoptr (GVariant) item = g_variant_get_child_value (items, i);

      add_item (self, item);
    }
}

/* Until the program's cache has the document, everything from the root on is asked for its children. */
static void
find_document (Walk *self,
               const char *path)
{
  g_autoptr (GVariant) answer = ask (self->bus, self->program, path, ACCESSIBLE, "GetChildren", NULL);
  g_autoptr (GVariant) children = g_variant_get_child_value (answer, 0);

  for (gsize i = 0; i < g_variant_n_children (children); i++)
    {
      const char *child;
      g_autoptr (GVariant) role = NULL;
      guint number;

      g_variant_get_child (children, i, "(&s&o)", NULL, &child);
      role = ask (self->bus, self->program, child, ACCESSIBLE, "GetRole", NULL);
      g_variant_get (role, "(u)", &number);
      if (number == DOCUMENT_ROLE)
        g_set_str (&self->document, child);
      if (self->document == NULL)
        find_document (self, child);
    }
}

static void ask_for_children (Walk *self,
                              const char *path);

static void
children_cb (GObject *source,
             GAsyncResult *result,
             gpointer user_data)
{
  Walk *self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) answer = g_dbus_connection_call_finish (self->bus, result, &error);
  g_autoptr (GVariant) children = answer != NULL ? g_variant_get_child_value (answer, 0) : NULL;

  if (children == NULL)
    g_error ("walk: %s", error->message);
  for (gsize i = 0; i < g_variant_n_children (children); i++)
    {
      const char *child;
      int known;

      g_variant_get_child (children, i, "(&s&o)", NULL, &child);
      known = GPOINTER_TO_INT (g_hash_table_lookup (self->items, child));
      if (known == 0)
        g_error ("walk: the program has told nothing of %s", child);
      self->n_parts++;
      if (known > 1)
        ask_for_children (self, child);
    }
  if (--self->n_pending == 0)
    g_main_loop_quit (self->loop);
}

static void
ask_for_children (Walk *self,
                  const char *path)
{
  self->n_pending++;
  g_dbus_connection_call (self->bus, self->program, path, ACCESSIBLE, "GetChildren", NULL, NULL, G_DBUS_CALL_FLAGS_NONE, 60000, NULL, children_cb, self);
}

int
main (int argc,
      char **argv)
{
  Walk walk = { 0 };
  gint64 start;

  if (argc != 2)
    {
      g_printerr ("usage: walk PID\n");
      return 2;
    }
  walk.bus = connect_to_bus ();
  walk.program = find_program (walk.bus, (guint)atoi (argv[1]));
  if (walk.program == NULL)
    return 1;
  walk.items = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  walk.loop = g_main_loop_new (NULL, FALSE);
  find_document (&walk, ROOT_PATH);
  if (walk.document == NULL)
    return 1;
  g_dbus_connection_signal_subscribe (walk.bus, walk.program, CACHE, "AddAccessible", CACHE_PATH, NULL, G_DBUS_SIGNAL_FLAGS_NONE, added_cb, &walk, NULL);
  fetch_items (&walk);

  start = g_get_monotonic_time ();
  walk.n_parts = 1;
  ask_for_children (&walk, walk.document);
  g_main_loop_run (walk.loop);
  g_print ("{\"milliseconds\": %.1f, \"parts\": %u}\n", (double)(g_get_monotonic_time () - start) / 1000, walk.n_parts);
  return 0;
}
