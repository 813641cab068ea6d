/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The actions of a talk on the session's bus, for scripts, remotes and stream decks, while the talk is on stage and no longer. The program listens to nothing
 * else: what comes from a phone or a network comes through a program that the person has chosen for it. */

#include "config.h"

#include "showcase-talk-remote.h"

struct _ShowcaseTalkRemote
{
  GObject parent_instance;

  /* Owned */
  GDBusConnection *connection;

  /* Borrowed */
  GApplication *application;
  ShowcasePresentation *presentation;

  /* State */
  guint export;
};

G_DEFINE_FINAL_TYPE (ShowcaseTalkRemote, showcase_talk_remote, G_TYPE_OBJECT)

static void
ended_cb (ShowcaseTalkRemote *self)
{
  if (self->export != 0)
    g_dbus_connection_unexport_action_group (self->connection, self->export);
  self->export = 0;
  g_clear_object (&self->connection);
}

/* Without a bus, or with another program at the place, the talk goes on as well. */
static void
begun_cb (ShowcaseTalkRemote *self)
{
  GDBusConnection *connection = g_application_get_dbus_connection (self->application);
  g_autofree char *path = NULL;

  if (connection == NULL || self->export != 0)
    return;
  path = g_strconcat (g_application_get_dbus_object_path (self->application), "/talk", NULL);
  self->connection = g_object_ref (connection);
  self->export = g_dbus_connection_export_action_group (connection, path, G_ACTION_GROUP (showcase_presentation_get_actions (self->presentation)), NULL);
}

static void
showcase_talk_remote_dispose (GObject *object)
{
  ended_cb (SHOWCASE_TALK_REMOTE (object));

  G_OBJECT_CLASS (showcase_talk_remote_parent_class)->dispose (object);
}

static void
showcase_talk_remote_class_init (ShowcaseTalkRemoteClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = showcase_talk_remote_dispose;
}

static void
showcase_talk_remote_init (ShowcaseTalkRemote *self)
{
}

/**
 * showcase_talk_remote_new:
 * @application: the program
 * @presentation: its presentation, which outlives the remote
 *
 * Lets the talk be reached whenever it is on stage: as an org.gtk.Actions at the program's object path with "/talk" behind it.
 *
 * Returns: (transfer full): the new remote
 */
ShowcaseTalkRemote *
showcase_talk_remote_new (GApplication *application,
                          ShowcasePresentation *presentation)
{
  ShowcaseTalkRemote *self = g_object_new (SHOWCASE_TYPE_TALK_REMOTE, NULL);

  self->application = application;
  self->presentation = presentation;
  g_signal_connect_object (presentation, "begun", G_CALLBACK (begun_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (presentation, "ended", G_CALLBACK (ended_cb), self, G_CONNECT_SWAPPED);
  return self;
}
