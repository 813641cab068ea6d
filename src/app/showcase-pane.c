/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Follows the session's place: gets the document from the loader, gives it to the view and scrolls there; and follows the links that
 * the view tells of. It does not know of the timeline. */

#include "config.h"

#include "showcase-pane.h"

#include "showcase-link-opener.h"
#include "showcase-loader.h"
#include "showcase-look.h"
#include "showcase-notice.h"

#include <adwaita.h>

/* Loading that takes no longer than this shows no spinner. */
#define PATIENCE 200

/* More than any margin that a view leaves above its first block, in pixels. */
#define TOP_MARGIN 1000.0

struct _ShowcasePane
{
  GtkWidget parent_instance;

  /* Template */
  GtkStack *stack;
  ShowcaseDocumentView *view;
  GtkLabel *hover_label;

  /* Owned */
  ShowcaseSession *session;
  ShowcaseLoader *loader;
  ShowcaseGroup *group; /* whose document the view has */
  GCancellable *loading;
  GtkWidget *notice;

  /* State */
  guint spinner_timeout;
  gboolean ready;
};

G_DEFINE_FINAL_TYPE (ShowcasePane, showcase_pane, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_SESSION,
  PROP_READY,
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
stop_loading (ShowcasePane *self)
{
  g_clear_handle_id (&self->spinner_timeout, g_source_remove);
  if (self->loading != NULL)
    g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
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
  g_clear_object (&self->group);
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

/* Above the first block is a margin, which is the top of the page too; the view stops where it ends. */
static void
scroll_to_top (ShowcasePane *self)
{
  showcase_document_view_set_place (self->view, 0, -TOP_MARGIN);
}

static void
scroll_to_anchor (ShowcasePane *self,
                  const char *anchor)
{
  ShowcaseDocument *document = showcase_document_view_get_document (self->view);
  guint block = showcase_document_find_anchor (document, anchor);

  if (block == SHOWCASE_NONE)
    {
      scroll_to_top (self);
      return;
    }
  showcase_document_view_scroll_to_block (self->view, block);
  showcase_session_settle (self->session, showcase_document_get_block (document, block)->first_line);
}

static void
scroll_to_place (ShowcasePane *self)
{
  const ShowcasePlace *place = showcase_session_get_place (self->session);
  ShowcaseDocument *document = showcase_document_view_get_document (self->view);
  ShowcaseEntry *entry = showcase_session_get_entry (self->session);

  if (showcase_document_get_n_blocks (document) == 0)
    return;
  if (place->block == 0 && place->offset <= 0)
    scroll_to_top (self);
  else if (place->block != SHOWCASE_PLACE_UNSCROLLED)
    showcase_document_view_set_place (self->view, place->block, place->offset);
  else if (place->anchor != NULL)
    scroll_to_anchor (self, place->anchor);
  else if (entry != NULL)
    showcase_document_view_scroll_to_block (self->view, showcase_document_find_line (document, showcase_entry_get_line (entry)));
  else
    scroll_to_top (self);
}

static GBytes *
load_image (const char *name,
            gpointer user_data,
            GCancellable *cancellable,
            GError **error)
{
  return showcase_bundle_load (user_data, name, cancellable, error);
}

static void
show_document (ShowcasePane *self,
               ShowcaseGroup *group,
               ShowcaseDocument *document)
{
  g_clear_handle_id (&self->spinner_timeout, g_source_remove);
  g_set_object (&self->group, group);
  showcase_document_view_set_document (self->view, document, load_image, g_object_ref (showcase_loader_get_bundle (self->loader)), g_object_unref);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, showcase_group_get_title (group), -1);
  scroll_to_place (self);
  gtk_stack_set_visible_child_name (self->stack, "document");
  set_ready (self, TRUE);
}

static void
loaded_cb (GObject *source,
           GAsyncResult *result,
           gpointer user_data)
{
  g_autoptr (ShowcasePane) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (ShowcaseDocument) document = showcase_loader_load_finish (SHOWCASE_LOADER (source), result, &error);
  ShowcaseGroup *group;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  group = showcase_session_get_group (self->session);
  g_clear_object (&self->loading);
  g_clear_handle_id (&self->spinner_timeout, g_source_remove);
  if (document != NULL)
    show_document (self, group, document);
  else
    show_notice (self, showcase_notice_new_problem (error->message));
}

static void
load_group (ShowcasePane *self,
            ShowcaseGroup *group)
{
  g_autoptr (ShowcaseDocument) document = NULL;
  g_autoptr (GError) error = NULL;

  if (!showcase_loader_load_now (self->loader, group, &document, &error))
    {
      show_notice (self, showcase_notice_new_problem (error->message));
      return;
    }
  if (document != NULL)
    {
      show_document (self, group, document);
      return;
    }

  self->loading = g_cancellable_new ();
  wait_for_it (self);
  showcase_loader_load_async (self->loader, group, self->loading, loaded_cb, g_object_ref (self));
}

static void
show_nothing (ShowcasePane *self)
{
  ShowcaseShelf *shelf = showcase_session_get_shelf (self->session);

  if (showcase_shelf_get_catalog (shelf) != NULL)
    show_notice (self, showcase_notice_new_empty ());
  else if (showcase_shelf_get_problem (shelf) != NULL)
    show_notice (self, showcase_notice_new_problem (showcase_shelf_get_problem (shelf)));
  else if (showcase_shelf_is_busy (shelf))
    wait_for_it (self);
}

/* The one path by which what is shown changes. */
static void
update_document (ShowcasePane *self)
{
  ShowcaseGroup *group = showcase_session_get_group (self->session);
  ShowcaseBundle *bundle = showcase_shelf_get_bundle (showcase_session_get_shelf (self->session));

  stop_loading (self);
  if (bundle != NULL && (self->loader == NULL || showcase_loader_get_bundle (self->loader) != bundle))
    {
      g_clear_object (&self->loader);
      g_clear_object (&self->group);
      self->loader = showcase_loader_new (bundle);
    }

  if (group == NULL)
    show_nothing (self);
  else if (group != self->group)
    load_group (self, group);
  else
    {
      scroll_to_place (self);
      set_ready (self, TRUE);
    }
}

static void
shelf_changed_cb (ShowcasePane *self)
{
  if (showcase_session_get_group (self->session) == NULL)
    update_document (self);
}

static void
tell_cb (const char *message,
         gpointer user_data)
{
  g_signal_emit (user_data, signals[TOLD], 0, message);
}

static void
activate_link_cb (ShowcasePane *self,
                  guint link)
{
  showcase_link_opener_open (GTK_WIDGET (self), self->session, showcase_document_view_get_document (self->view), link, tell_cb, self);
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

  if (self->group != NULL)
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

  stop_loading (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), SHOWCASE_TYPE_PANE);
  g_clear_object (&self->session);
  g_clear_object (&self->loader);
  g_clear_object (&self->group);

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
   * Whether what the session asks for is shown, be it a document or a notice.
   */
  properties[PROP_READY] = g_param_spec_boolean ("ready", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

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
      g_signal_handlers_disconnect_by_data (self->session, self);
      g_signal_handlers_disconnect_by_data (showcase_session_get_shelf (self->session), self);
    }

  g_set_object (&self->session, session);
  if (session != NULL)
    {
      g_signal_connect_object (session, "leaving", G_CALLBACK (showcase_pane_remember_scroll), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (session, "moved", G_CALLBACK (update_document), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (showcase_session_get_shelf (session), "notify::problem", G_CALLBACK (shelf_changed_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (showcase_session_get_shelf (session), "notify::busy", G_CALLBACK (shelf_changed_cb), self, G_CONNECT_SWAPPED);
      update_document (self);
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
  guint block = 0;
  double offset = 0.0;

  g_return_if_fail (SHOWCASE_IS_PANE (self));

  if (self->group == NULL || self->group != showcase_session_get_group (self->session))
    return;
  showcase_document_view_get_place (self->view, &block, &offset);
  showcase_history_scroll (showcase_session_get_history (self->session), block, offset);
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
