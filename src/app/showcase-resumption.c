/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A talk that the program did not survive: when it starts again, one press of Enter leads back to the same page and the same time. A bookmark of another portfolio waits
 * for that one; an old one is of no use to anybody. */

#include "config.h"

#include "showcase-resumption.h"

#include "showcase-program.h"
#include "showcase-talk-keeper.h"
#include "showcase-talk-record.h"

#include <glib/gi18n-lib.h>

struct _ShowcaseResumption
{
  GObject parent_instance;

  /* Owned */
  GFile *file;
  ShowcaseBookmark *bookmark;

  /* Borrowed */
  ShowcaseWindow *window;
  ShowcasePresenting *presenting;
};

G_DEFINE_FINAL_TYPE (ShowcaseResumption, showcase_resumption, G_TYPE_OBJECT)

static void
response_cb (ShowcaseResumption *self,
             const char *response)
{
  g_autoptr (ShowcaseBookmark) bookmark = g_steal_pointer (&self->bookmark);

  if (self->presenting == NULL || bookmark == NULL)
    return;
  if (g_str_equal (response, "go-on") && showcase_presenting_go_on (self->presenting, g_steal_pointer (&bookmark)))
    return;

  g_file_delete_async (self->file, G_PRIORITY_DEFAULT, NULL, NULL, NULL);
}

static void
offer (ShowcaseResumption *self)
{
  /* Translators: %u is the number of a page. */
  g_autofree char *body = g_strdup_printf (_ ("Showcase ended in the middle of a talk, on page %u. The page and the time were kept."), self->bookmark->page + 1);
  g_autofree char *named = showcase_program_name_in (body);
  AdwAlertDialog *dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (_ ("Go On With the Talk?"), named));

  adw_alert_dialog_add_responses (dialog, "no", _ ("_Not Now"), "go-on", _ ("_Go On"), NULL);
  adw_alert_dialog_set_response_appearance (dialog, "go-on", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (dialog, "go-on");
  adw_alert_dialog_set_close_response (dialog, "no");
  g_signal_connect_object (dialog, "response", G_CALLBACK (response_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (self->window));
}

/* The portfolio may still be on its way. */
static void
update (ShowcaseResumption *self)
{
  ShowcaseShelf *shelf;

  if (self->window == NULL || self->presenting == NULL || self->bookmark == NULL)
    return;

  shelf = showcase_session_get_shelf (showcase_window_get_session (self->window));
  if (showcase_shelf_get_bundle (shelf) == NULL || !showcase_presenting_has_subject (self->presenting, self->bookmark))
    return;

  g_signal_handlers_disconnect_by_data (shelf, self);
  offer (self);
}

static void
loaded_cb (GObject *source,
           GAsyncResult *result,
           gpointer user_data)
{
  g_autoptr (ShowcaseResumption) self = user_data;

  self->bookmark = showcase_talk_keeper_load_finish (result, NULL);
  if (self->bookmark != NULL && !showcase_bookmark_is_recent (self->bookmark, g_get_real_time ()))
    g_clear_pointer (&self->bookmark, showcase_bookmark_free);
  update (self);
}

/* Not before the first frame. */
static gboolean
load_cb (gpointer user_data)
{
  ShowcaseResumption *self = user_data;

  showcase_talk_keeper_load_async (self->file, loaded_cb, g_object_ref (self));
  return G_SOURCE_REMOVE;
}

static void
showcase_resumption_dispose (GObject *object)
{
  ShowcaseResumption *self = SHOWCASE_RESUMPTION (object);

  g_clear_weak_pointer (&self->window);
  g_clear_weak_pointer (&self->presenting);
  g_clear_object (&self->file);
  g_clear_pointer (&self->bookmark, showcase_bookmark_free);

  G_OBJECT_CLASS (showcase_resumption_parent_class)->dispose (object);
}

static void
showcase_resumption_class_init (ShowcaseResumptionClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = showcase_resumption_dispose;
}

static void
showcase_resumption_init (ShowcaseResumption *self)
{
}

/**
 * showcase_resumption_new:
 * @window: the window
 * @presenting: what presents from it
 *
 * Looks for a talk that did not end, and offers to go on with it when its portfolio is open.
 *
 * Returns: (transfer full): the new object
 */
ShowcaseResumption *
showcase_resumption_new (ShowcaseWindow *window,
                         ShowcasePresenting *presenting)
{
  ShowcaseResumption *self;

  g_return_val_if_fail (SHOWCASE_IS_WINDOW (window), NULL);
  g_return_val_if_fail (SHOWCASE_IS_PRESENTING (presenting), NULL);

  self = g_object_new (SHOWCASE_TYPE_RESUMPTION, NULL);
  g_set_weak_pointer (&self->window, window);
  g_set_weak_pointer (&self->presenting, presenting);
  self->file = showcase_talk_record_new_file ();
  g_signal_connect_object (showcase_session_get_shelf (showcase_window_get_session (window)), "notify::bundle", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_idle_add_full (G_PRIORITY_LOW, load_cb, g_object_ref (self), g_object_unref);

  return self;
}
