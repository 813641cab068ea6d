/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Shows what is read of the session's place: the document, or why there is none; and follows the links that the view tells of. How documents come
 * is known to ShowcaseReading. It does not know of the timeline. */

#include "config.h"

#include "showcase-pane.h"

#include "showcase-caption.h"
#include "showcase-link-opener.h"
#include "showcase-look.h"
#include "showcase-notice.h"

#include <adwaita.h>

/* Loading that takes no longer than this shows no spinner. */
#define PATIENCE 200

struct _ShowcasePane
{
  GtkWidget parent_instance;

  /* Template */
  GtkStack *stack;
  ShowcaseDocumentView *view;
  GtkLabel *hover_label;

  /* Owned */
  ShowcaseSession *session;
  ShowcaseReading *reading;
  GtkWidget *notice;

  /* State */
  guint spinner_timeout;
  gboolean ready;
  gboolean plain;
};

G_DEFINE_FINAL_TYPE (ShowcasePane, showcase_pane, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_SESSION,
  PROP_READY,
  PROP_PLAIN,
  N_PROPS,
};

enum
{
  TOLD,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void
set_ready (ShowcasePane *self,
           gboolean ready)
{
  if (self->ready == ready)
    return;
  self->ready = ready;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_READY]);
}

static void
set_plain (ShowcasePane *self,
           gboolean plain)
{
  if (self->plain == plain)
    return;
  self->plain = plain;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLAIN]);
}

/* Pages that are seldom needed are made when they are, because each costs a part of the first frame. */
static void
show_notice (ShowcasePane *self,
             GtkWidget *notice)
{
  if (self->notice != NULL)
    gtk_stack_remove (self->stack, self->notice);
  self->notice = notice;
  gtk_stack_add_child (self->stack, notice);
  gtk_stack_set_visible_child (self->stack, notice);
  set_ready (self, TRUE);
}

static gboolean
show_spinner_cb (gpointer user_data)
{
  ShowcasePane *self = user_data;

  self->spinner_timeout = 0;
  gtk_stack_set_visible_child_name (self->stack, "loading");
  return G_SOURCE_REMOVE;
}

static void
wait_for_it (ShowcasePane *self)
{
  set_ready (self, FALSE);
  if (self->spinner_timeout == 0)
    self->spinner_timeout = g_timeout_add (PATIENCE, show_spinner_cb, self);
}

static void
show_document (ShowcasePane *self)
{
  g_autofree char *title = showcase_caption_for_document (showcase_reading_get_preview (self->reading), showcase_session_get_group (self->session));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_stack_set_visible_child_name (self->stack, "document");
}

static void
show_nothing (ShowcasePane *self)
{
  ShowcaseShelf *shelf = showcase_session_get_shelf (self->session);

  if (showcase_shelf_is_built_in (shelf))
    show_notice (self, showcase_notice_new_welcome ());
  else if (showcase_shelf_get_catalog (shelf) != NULL)
    show_notice (self, showcase_notice_new_empty ());
  else if (showcase_shelf_get_problem (shelf) != NULL)
    show_notice (self, showcase_notice_new_problem (showcase_shelf_get_problem (shelf)));
  else if (showcase_shelf_is_busy (shelf))
    wait_for_it (self);
}

/* The one path by which what is shown changes. */
static void
reading_changed_cb (ShowcasePane *self)
{
  ShowcaseReadingState state = showcase_reading_get_state (self->reading);

  set_plain (self, state == SHOWCASE_READING_PLAIN);
  if (state == SHOWCASE_READING_WAITING)
    {
      wait_for_it (self);
      return;
    }

  g_clear_handle_id (&self->spinner_timeout, g_source_remove);
  if (state == SHOWCASE_READING_NOTHING)
    show_nothing (self);
  else if (state == SHOWCASE_READING_FAILED)
    show_notice (self, showcase_notice_new_problem (showcase_reading_get_error (self->reading)->message));
  else
    {
      show_document (self);
      set_ready (self, state == SHOWCASE_READING_WHOLE);
    }
}

static void
stop_reading (ShowcasePane *self)
{
  g_clear_handle_id (&self->spinner_timeout, g_source_remove);
  if (self->reading == NULL)
    return;
  g_signal_handlers_disconnect_by_data (self->reading, self);
  showcase_reading_stop (self->reading);
  g_clear_object (&self->reading);
}

static void
preview_changed_cb (ShowcasePane *self)
{
  ShowcaseBundle *preview = showcase_shelf_get_preview (showcase_session_get_shelf (self->session));

  if (preview != NULL || preview != showcase_reading_get_preview (self->reading))
    showcase_reading_update (self->reading);
}

/* Whoever goes elsewhere while something is being opened doesn't wait for it. */
static void
session_moved_cb (ShowcasePane *self)
{
  showcase_shelf_drop_preview (showcase_session_get_shelf (self->session));
  showcase_reading_update (self->reading);
}

static void
shelf_changed_cb (ShowcasePane *self)
{
  if (showcase_session_get_group (self->session) == NULL)
    showcase_reading_update (self->reading);
}

static void
tell_cb (const char *message,
         gpointer user_data)
{
  showcase_pane_tell (user_data, message);
}

static void
activate_link_cb (ShowcasePane *self,
                  guint link)
{
  ShowcaseDocument *document = showcase_document_view_get_document (self->view);

  /* The places of a portfolio can be gone to once it is there. */
  if (showcase_reading_get_preview (self->reading) != NULL && showcase_document_get_link (document, link)->kind == SHOWCASE_LINK_DOCUMENT)
    return;
  showcase_link_opener_open (GTK_WIDGET (self), self->session, document, link, tell_cb, self);
}

static void
hover_url_changed_cb (ShowcasePane *self)
{
  const char *url = showcase_document_view_get_hover_url (self->view);

  gtk_label_set_label (self->hover_label, url != NULL ? url : "");
  gtk_widget_set_visible (GTK_WIDGET (self->hover_label), url != NULL);
}

static gboolean
showcase_pane_grab_focus (GtkWidget *widget)
{
  ShowcasePane *self = SHOWCASE_PANE (widget);
  GtkWidget *child = gtk_stack_get_visible_child (self->stack);

  if (child == gtk_stack_get_child_by_name (self->stack, "document"))
    return gtk_widget_grab_focus (GTK_WIDGET (self->view));
  return child != NULL && gtk_widget_child_focus (child, GTK_DIR_TAB_FORWARD);
}

static void
showcase_pane_get_property (GObject *object,
                            guint prop_id,
                            GValue *value,
                            GParamSpec *pspec)
{
  ShowcasePane *self = SHOWCASE_PANE (object);

  switch (prop_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;

    case PROP_READY:
      g_value_set_boolean (value, self->ready);
      break;

    case PROP_PLAIN:
      g_value_set_boolean (value, self->plain);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_pane_set_property (GObject *object,
                            guint prop_id,
                            const GValue *value,
                            GParamSpec *pspec)
{
  ShowcasePane *self = SHOWCASE_PANE (object);

  switch (prop_id)
    {
    case PROP_SESSION:
      showcase_pane_set_session (self, g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_pane_dispose (GObject *object)
{
  ShowcasePane *self = SHOWCASE_PANE (object);

  stop_reading (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), SHOWCASE_TYPE_PANE);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (showcase_pane_parent_class)->dispose (object);
}

static void
showcase_pane_class_init (ShowcasePaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = showcase_pane_get_property;
  object_class->set_property = showcase_pane_set_property;
  object_class->dispose = showcase_pane_dispose;
  widget_class->grab_focus = showcase_pane_grab_focus;

  /**
   * ShowcasePane:session:
   *
   * The session whose place is shown.
   */
  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, SHOWCASE_TYPE_SESSION, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * ShowcasePane:ready:
   *
   * Whether what the session asks for is shown, be it a document, the whole of it, or a notice.
   */
  properties[PROP_READY] = g_param_spec_boolean ("ready", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * ShowcasePane:plain:
   *
   * Whether the document is shown as plain text, because it takes long to prepare.
   */
  properties[PROP_PLAIN] = g_param_spec_boolean ("plain", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * ShowcasePane::told:
   * @self: the pane
   * @message: one line
   *
   * There is something to tell the person in passing.
   */
  signals[TOLD] = g_signal_new ("told", SHOWCASE_TYPE_PANE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (SHOWCASE_TYPE_DOCUMENT_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/app/showcase-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, ShowcasePane, stack);
  gtk_widget_class_bind_template_child (widget_class, ShowcasePane, view);
  gtk_widget_class_bind_template_child (widget_class, ShowcasePane, hover_label);
  gtk_widget_class_bind_template_callback (widget_class, activate_link_cb);
  gtk_widget_class_bind_template_callback (widget_class, hover_url_changed_cb);
}

static void
showcase_pane_init (ShowcasePane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  showcase_look_follow (self->view);
}

/**
 * showcase_pane_set_session:
 * @self: a pane
 * @session: (nullable): the session to follow
 *
 * Sets whose place is shown.
 */
void
showcase_pane_set_session (ShowcasePane *self,
                           ShowcaseSession *session)
{
  g_return_if_fail (SHOWCASE_IS_PANE (self));
  g_return_if_fail (session == NULL || SHOWCASE_IS_SESSION (session));

  if (self->session == session)
    return;
  if (self->session != NULL)
    {
      stop_reading (self);
      g_signal_handlers_disconnect_by_data (self->session, self);
      g_signal_handlers_disconnect_by_data (showcase_session_get_shelf (self->session), self);
    }

  g_set_object (&self->session, session);
  if (session != NULL)
    {
      self->reading = showcase_reading_new (self->view, session);
      g_signal_connect_swapped (self->reading, "changed", G_CALLBACK (reading_changed_cb), self);
      g_signal_connect_object (session, "leaving", G_CALLBACK (showcase_pane_remember_scroll), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (session, "moved", G_CALLBACK (session_moved_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (showcase_session_get_shelf (session), "notify::problem", G_CALLBACK (shelf_changed_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (showcase_session_get_shelf (session), "notify::busy", G_CALLBACK (shelf_changed_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (showcase_session_get_shelf (session), "notify::preview", G_CALLBACK (preview_changed_cb), self, G_CONNECT_SWAPPED);
      showcase_reading_update (self->reading);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
}

/**
 * showcase_pane_remember_scroll:
 * @self: a pane
 *
 * Notes in the session's history where the document is scrolled to.
 */
void
showcase_pane_remember_scroll (ShowcasePane *self)
{
  g_return_if_fail (SHOWCASE_IS_PANE (self));

  if (self->reading != NULL)
    showcase_reading_remember_scroll (self->reading);
}

/**
 * showcase_pane_get_view:
 * @self: a pane
 *
 * Gives the view of the document.
 *
 * Returns: (transfer none): the view
 */
ShowcaseDocumentView *
showcase_pane_get_view (ShowcasePane *self)
{
  g_return_val_if_fail (SHOWCASE_IS_PANE (self), NULL);
  return self->view;
}

/**
 * showcase_pane_is_ready:
 * @self: a pane
 *
 * Tells whether what the session asks for is shown.
 *
 * Returns: whether it is
 */
gboolean
showcase_pane_is_ready (ShowcasePane *self)
{
  g_return_val_if_fail (SHOWCASE_IS_PANE (self), FALSE);
  return self->ready;
}

/**
 * showcase_pane_get_reading:
 * @self: a pane with a session
 *
 * Gives what brings documents into the view.
 *
 * Returns: (transfer none): the reading
 */
ShowcaseReading *
showcase_pane_get_reading (ShowcasePane *self)
{
  g_return_val_if_fail (SHOWCASE_IS_PANE (self), NULL);
  return self->reading;
}

/**
 * showcase_pane_tell:
 * @self: a pane
 * @message: one line
 *
 * Tells the person something in passing.
 */
void
showcase_pane_tell (ShowcasePane *self,
                    const char *message)
{
  g_return_if_fail (SHOWCASE_IS_PANE (self));
  g_return_if_fail (message != NULL);

  g_signal_emit (self, signals[TOLD], 0, message);
}
