/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Keeps what is open as it is on the disk. When a file changes, all is compiled anew, off the main loop, and put on the shelf, where it is read on at the same
 * passage. What can't be compiled, or no longer has the document that is read, is held back: nothing is taken from the reader's eyes, and a line says why. A change
 * during a compilation leads to one more. */

#include "config.h"

#include "showcase-renewal.h"

#include "showcase-watch.h"

#include <glib/gi18n-lib.h>

/* Many a program writes a file in steps, or takes it away before it puts a new one there: that is no trouble. In milliseconds. */
#define GRACE 400

struct _ShowcaseRenewal
{
  GObject parent_instance;

  /* Owned */
  ShowcaseSession *session;
  ShowcaseWatch *watch;
  ShowcaseOpening *origin; /* of what is watched */
  ShowcaseOpening *opening; /* that runs */
  ShowcaseBundle *held; /* without the document that is read */
  ShowcaseOpening *held_origin;
  GSimpleAction *action;
  char *trouble;
  char *coming_trouble;

  /* State */
  guint trouble_source;
  guint settle_source;
  gboolean must_renew; /* once more */
  gboolean is_asked; /* by the person, who takes what comes */
};

G_DEFINE_FINAL_TYPE (ShowcaseRenewal, showcase_renewal, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_TROUBLE,
  N_PROPS,
};

enum
{
  TOLD,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void renew (ShowcaseRenewal *self);

static void
set_trouble (ShowcaseRenewal *self,
             const char *trouble)
{
  g_clear_handle_id (&self->trouble_source, g_source_remove);
  if (g_set_str (&self->trouble, trouble))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TROUBLE]);
}

static void
trouble_cb (gpointer user_data)
{
  ShowcaseRenewal *self = user_data;

  self->trouble_source = 0;
  set_trouble (self, self->coming_trouble);
}

/* The first trouble waits whether it passes. */
static void
meet_trouble (ShowcaseRenewal *self,
              const char *trouble)
{
  g_set_str (&self->coming_trouble, trouble);
  if (self->trouble != NULL || self->is_asked)
    set_trouble (self, trouble);
  else if (self->trouble_source == 0)
    self->trouble_source = g_timeout_add_once (GRACE, trouble_cb, self);
}

static ShowcaseShelf *
get_shelf (ShowcaseRenewal *self)
{
  return showcase_session_get_shelf (self->session);
}

/* What the compiler says about a file, or about any if there is no name. */
static char *
dup_error (ShowcaseOpening *opening,
           const char *file)
{
  GListModel *report = G_LIST_MODEL (showcase_opening_get_report (opening));

  for (guint i = 0; i < g_list_model_get_n_items (report); i++)
    {
      g_autoptr (ShowcaseDiagnostic) diagnostic = g_list_model_get_item (report, i);

      if (showcase_diagnostic_get_severity (diagnostic) == SHOWCASE_SEVERITY_ERROR && (file == NULL || g_strcmp0 (showcase_diagnostic_get_file (diagnostic), file) == 0))
        return showcase_diagnostic_to_string (diagnostic);
    }
  return NULL;
}

static char *
dup_failure (ShowcaseOpening *opening,
             const char *message)
{
  g_autofree char *error = dup_error (opening, NULL);

  /* Translators: the last version of a document is still shown; %s is why there is no newer one, and may begin with a file and a line. */
  return g_strdup_printf (_ ("Last version shown. %s"), error != NULL ? error : message);
}

/* What has become of the document that is read. */
static char *
dup_absence (ShowcaseOpening *opening,
             ShowcaseGroup *group)
{
  const char *file = showcase_group_get_document (group);
  g_autofree char *error = file != NULL ? dup_error (opening, file) : NULL;

  if (error != NULL)
    return g_strdup_printf (_ ("Last version shown. %s"), error);

  /* Translators: %s is the name of a file. */
  return g_strdup_printf (_ ("Last version shown. “%s” has been deleted or moved."), file != NULL ? file : showcase_group_get_title (group));
}

static void
drop_held (ShowcaseRenewal *self)
{
  g_clear_object (&self->held);
  g_clear_object (&self->held_origin);
}

/* The document that is read must be in it, unless the person asked for what there is. */
static void
offer (ShowcaseRenewal *self,
       ShowcaseBundle *bundle,
       ShowcaseOpening *origin)
{
  ShowcaseGroup *group = showcase_session_get_group (self->session);
  g_autofree char *absence = NULL;

  if (group == NULL || self->is_asked || showcase_catalog_find_group (showcase_bundle_get_catalog (bundle), showcase_group_get_id (group)) != NULL)
    {
      showcase_shelf_adopt (get_shelf (self), bundle, origin);
      return;
    }

  g_set_object (&self->held, bundle);
  g_set_object (&self->held_origin, origin);
  absence = dup_absence (origin, group);
  meet_trouble (self, absence);
}

static void
end_opening (ShowcaseRenewal *self)
{
  if (self->opening != NULL)
    showcase_opening_cancel (self->opening);
  g_clear_object (&self->opening);
}

static void
renewed_cb (GObject *source,
            GAsyncResult *result,
            gpointer user_data)
{
  g_autoptr (ShowcaseRenewal) self = user_data;
  g_autoptr (ShowcaseOpening) opening = g_object_ref (SHOWCASE_OPENING (source));
  g_autoptr (GError) error = NULL;
  g_autoptr (ShowcaseBundle) bundle = showcase_opening_run_finish (opening, result, &error);

  if (self->opening != opening)
    return;

  g_clear_object (&self->opening);
  drop_held (self);
  self->must_renew = self->must_renew || showcase_shelf_is_busy (get_shelf (self));
  if (bundle != NULL && !showcase_shelf_is_busy (get_shelf (self)))
    {
      offer (self, bundle, opening);
    }
  else if (bundle == NULL && !self->must_renew)
    {
      g_autofree char *failure = dup_failure (opening, error->message);

      meet_trouble (self, failure);
    }
  self->is_asked = FALSE;
  if (self->must_renew)
    renew (self);
}

static void
renew (ShowcaseRenewal *self)
{
  GFile *const *files;
  guint n_files;

  self->must_renew = self->opening != NULL || showcase_shelf_is_busy (get_shelf (self));
  if (self->must_renew || self->origin == NULL)
    return;

  files = showcase_opening_get_files (self->origin, &n_files);
  self->opening = showcase_opening_new (files, n_files);
  showcase_opening_run_async (self->opening, FALSE, renewed_cb, g_object_ref (self));
}

/* What the person opens comes first. */
static void
busy_changed_cb (ShowcaseRenewal *self)
{
  if (self->must_renew)
    renew (self);
}

static void
incomplete_cb (ShowcaseRenewal *self)
{
  g_signal_emit (self, signals[TOLD], 0, _ ("There are too many folders to notice every change; Ctrl+R reloads"));
}

static void
stop_watching (ShowcaseRenewal *self)
{
  if (self->watch != NULL)
    g_signal_handlers_disconnect_by_data (self->watch, self);
  g_clear_pointer (&self->watch, showcase_watch_end);
  g_clear_object (&self->origin);
}

/* What is open again is watched already. */
static void
follow_shelf (ShowcaseRenewal *self)
{
  ShowcaseOpening *origin = showcase_shelf_get_origin (get_shelf (self));
  GFile *const *files;
  guint n_files;

  drop_held (self);
  set_trouble (self, NULL);
  g_simple_action_set_enabled (self->action, origin != NULL);
  if (showcase_opening_has_same_files (origin, self->origin))
    return;

  end_opening (self);
  self->must_renew = FALSE;
  stop_watching (self);
  if (origin == NULL)
    return;

  self->origin = g_object_ref (origin);
  files = showcase_opening_get_files (origin, &n_files);
  self->watch = showcase_watch_new (files, n_files, showcase_opening_get_time (origin));
  g_signal_connect_object (self->watch, "changed", G_CALLBACK (renew), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->watch, "incomplete", G_CALLBACK (incomplete_cb), self, G_CONNECT_SWAPPED);
}

static void
settle_cb (gpointer user_data)
{
  g_autoptr (ShowcaseRenewal) self = g_object_ref (SHOWCASE_RENEWAL (user_data));
  g_autoptr (ShowcaseBundle) held = g_steal_pointer (&self->held);
  g_autoptr (ShowcaseOpening) origin = g_steal_pointer (&self->held_origin);

  self->settle_source = 0;
  if (held != NULL)
    offer (self, held, origin);
}

/* Whoever goes on to a document that is still there has all that is new. */
static void
group_changed_cb (ShowcaseRenewal *self)
{
  if (self->held != NULL && self->settle_source == 0)
    self->settle_source = g_idle_add_once (settle_cb, self);
}

static void
reload_cb (ShowcaseRenewal *self)
{
  self->is_asked = TRUE;
  renew (self);
}

static void
showcase_renewal_get_property (GObject *object,
                               guint prop_id,
                               GValue *value,
                               GParamSpec *pspec)
{
  ShowcaseRenewal *self = SHOWCASE_RENEWAL (object);

  switch (prop_id)
    {
    case PROP_TROUBLE:
      g_value_set_string (value, self->trouble);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_renewal_dispose (GObject *object)
{
  ShowcaseRenewal *self = SHOWCASE_RENEWAL (object);

  g_clear_handle_id (&self->trouble_source, g_source_remove);
  g_clear_handle_id (&self->settle_source, g_source_remove);
  end_opening (self);
  stop_watching (self);
  drop_held (self);
  g_clear_object (&self->action);
  g_clear_object (&self->session);
  g_clear_pointer (&self->trouble, g_free);
  g_clear_pointer (&self->coming_trouble, g_free);

  G_OBJECT_CLASS (showcase_renewal_parent_class)->dispose (object);
}

static void
showcase_renewal_class_init (ShowcaseRenewalClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = showcase_renewal_get_property;
  object_class->dispose = showcase_renewal_dispose;

  /**
   * ShowcaseRenewal:trouble:
   *
   * Why what is shown is older than what is on the disk.
   */
  properties[PROP_TROUBLE] = g_param_spec_string ("trouble", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * ShowcaseRenewal::told:
   * @self: the renewal
   * @message: one line
   *
   * There is something to tell the person in passing.
   */
  signals[TOLD] = g_signal_new ("told", SHOWCASE_TYPE_RENEWAL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
showcase_renewal_init (ShowcaseRenewal *self)
{
  self->action = g_simple_action_new ("reload", NULL);
  g_signal_connect_object (self->action, "activate", G_CALLBACK (reload_cb), self, G_CONNECT_SWAPPED);
}

/**
 * showcase_renewal_new:
 * @session: a session
 *
 * Begins to keep what the session has open as it is on the disk.
 *
 * Returns: (transfer full): the new renewal
 */
ShowcaseRenewal *
showcase_renewal_new (ShowcaseSession *session)
{
  ShowcaseRenewal *self;

  g_return_val_if_fail (SHOWCASE_IS_SESSION (session), NULL);

  self = g_object_new (SHOWCASE_TYPE_RENEWAL, NULL);
  self->session = g_object_ref (session);
  g_signal_connect_object (get_shelf (self), "opened", G_CALLBACK (follow_shelf), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (get_shelf (self), "notify::busy", G_CALLBACK (busy_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::group", G_CALLBACK (group_changed_cb), self, G_CONNECT_SWAPPED);
  follow_shelf (self);
  return self;
}

/**
 * showcase_renewal_end:
 * @self: (transfer full): a renewal
 *
 * Stops at once, although a worker may still have a reference: nothing is watched any more, and nothing comes.
 */
void
showcase_renewal_end (ShowcaseRenewal *self)
{
  g_return_if_fail (SHOWCASE_IS_RENEWAL (self));

  g_object_run_dispose (G_OBJECT (self));
  g_object_unref (self);
}

/**
 * showcase_renewal_add_action:
 * @self: a renewal
 * @map: the window
 *
 * Adds the action "reload", for changes that are not noticed, and to take what is there without the document that is read.
 */
void
showcase_renewal_add_action (ShowcaseRenewal *self,
                             GActionMap *map)
{
  g_return_if_fail (SHOWCASE_IS_RENEWAL (self));

  g_action_map_add_action (map, G_ACTION (self->action));
}

/**
 * showcase_renewal_get_trouble:
 * @self: a renewal
 *
 * Tells why what is shown is older than what is on the disk.
 *
 * Returns: (transfer none) (nullable): one line, or %NULL when it is not
 */
const char *
showcase_renewal_get_trouble (ShowcaseRenewal *self)
{
  g_return_val_if_fail (SHOWCASE_IS_RENEWAL (self), NULL);
  return self->trouble;
}
