/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The main window: it places the timeline and the document, folds them on a narrow screen, and holds the window's actions. What is
 * read, and what is open, the session and its shelf decide; what each side shows of it, its page. */

#include "config.h"

#include "showcase-window-private.h"

#include "showcase-program.h"
#include "showcase-window-actions.h"

G_DEFINE_FINAL_TYPE (ShowcaseWindow, showcase_window, ADW_TYPE_APPLICATION_WINDOW)

enum
{
  PROP_0,
  PROP_SESSION,
  PROP_SIDEBAR_VISIBLE,
  PROP_NARROW,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
enable_action (ShowcaseWindow *self,
               const char *name,
               gboolean enabled)
{
  g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self), name)), enabled);
}

static void
update_history (ShowcaseWindow *self)
{
  ShowcaseHistory *history = showcase_session_get_history (self->session);
  gboolean back = showcase_history_can_go_back (history);
  gboolean forward = showcase_history_can_go_forward (history);

  enable_action (self, "back", back || (self->narrow && adw_navigation_split_view_get_show_content (self->split)) || showcase_session_is_in_help (self->session));
  enable_action (self, "forward", forward);
}

/* A split view can't hide its sidebar, but it can be folded while it shows its content. Which of both a person sees in a wide window
 * is therefore the same state as on a narrow screen, only with another reason and with no button to go back. */
static void
update_layout (ShowcaseWindow *self)
{
  if (!self->narrow && !self->sidebar_visible)
    adw_navigation_split_view_set_show_content (self->split, TRUE);
  adw_navigation_split_view_set_collapsed (self->split, self->narrow || !self->sidebar_visible);
  showcase_document_page_set_narrow (self->document_page, self->narrow);
  showcase_timeline_page_set_narrow (self->timeline_page, self->narrow);
  g_action_change_state (g_action_map_lookup_action (G_ACTION_MAP (self), "toggle-sidebar"), g_variant_new_boolean (self->sidebar_visible));
  update_history (self);
}

static void
set_sidebar_visible (ShowcaseWindow *self,
                     gboolean visible)
{
  if (self->sidebar_visible == visible)
    return;
  self->sidebar_visible = visible;
  update_layout (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SIDEBAR_VISIBLE]);
}

static void
set_narrow (ShowcaseWindow *self,
            gboolean narrow)
{
  if (self->narrow == narrow)
    return;
  self->narrow = narrow;
  update_layout (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}

static gboolean
unfold_sidebar_cb (gpointer user_data)
{
  ShowcaseWindow *self = user_data;

  self->unfold_source = 0;
  if (!self->narrow && !adw_navigation_split_view_get_show_content (self->split))
    set_sidebar_visible (self, TRUE);
  return G_SOURCE_REMOVE;
}

/* Escape and the back gesture leave the content page; in a wide window that means to have the sidebar back. The split view is still
 * on its way between the pages when it tells of it, and must not be unfolded under way. */
static void
show_content_changed_cb (ShowcaseWindow *self)
{
  if (self->session == NULL)
    return;
  if (!self->narrow && !self->sidebar_visible && self->unfold_source == 0)
    self->unfold_source = g_idle_add (unfold_sidebar_cb, self);
  update_history (self);
}

static void
tell (ShowcaseWindow *self,
      const char *message,
      guint timeout)
{
  AdwToast *toast = adw_toast_new (message);

  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_timeout (toast, timeout);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
told_cb (ShowcaseWindow *self,
         const char *message)
{
  tell (self, message, 5);
}

/* With nothing open, the pane says why; otherwise the message stays until it is read. */
static void
failed_cb (ShowcaseWindow *self,
           const char *message)
{
  if (showcase_shelf_get_bundle (showcase_session_get_shelf (self->session)) != NULL)
    tell (self, message, 0);
}

/* An empty timeline tells nobody what is wrong. */
static void
problem_cb (ShowcaseWindow *self)
{
  if (showcase_shelf_get_problem (showcase_session_get_shelf (self->session)) != NULL)
    adw_navigation_split_view_set_show_content (self->split, TRUE);
}

static void
activated_cb (ShowcaseWindow *self)
{
  showcase_window_show_document (self);
}

static void
go_back (ShowcaseWindow *self)
{
  if (showcase_session_go_back (self->session))
    adw_navigation_split_view_set_show_content (self->split, TRUE);
  else if (self->narrow && adw_navigation_split_view_get_show_content (self->split))
    adw_navigation_split_view_set_show_content (self->split, FALSE);
  else
    showcase_session_close_help (self->session);
}

static void
go_forward (ShowcaseWindow *self)
{
  if (showcase_session_go_forward (self->session))
    adw_navigation_split_view_set_show_content (self->split, TRUE);
}

static void
button_pressed_cb (GtkGestureClick *gesture,
                   int n_press,
                   double x,
                   double y,
                   ShowcaseWindow *self)
{
  guint button = gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture));

  /* The buttons at the side of a mouse. */
  if (button == 8)
    go_back (self);
  else if (button == 9)
    go_forward (self);
  gtk_gesture_set_state (GTK_GESTURE (gesture), button == 8 || button == 9 ? GTK_EVENT_SEQUENCE_CLAIMED : GTK_EVENT_SEQUENCE_DENIED);
}

static void
back_cb (GSimpleAction *action,
         GVariant *parameter,
         gpointer user_data)
{
  go_back (user_data);
}

static void
forward_cb (GSimpleAction *action,
            GVariant *parameter,
            gpointer user_data)
{
  go_forward (user_data);
}

static void
toggle_sidebar_cb (GSimpleAction *action,
                   GVariant *parameter,
                   gpointer user_data)
{
  ShowcaseWindow *self = user_data;

  if (self->narrow)
    adw_navigation_split_view_set_show_content (self->split, !adw_navigation_split_view_get_show_content (self->split));
  else
    set_sidebar_visible (self, !self->sidebar_visible);
}

static const GActionEntry actions[] = {
  { "back", back_cb },
  { "forward", forward_cb },
  { "toggle-sidebar", toggle_sidebar_cb, NULL, "true" },
};

static void
showcase_window_get_property (GObject *object,
                              guint prop_id,
                              GValue *value,
                              GParamSpec *pspec)
{
  ShowcaseWindow *self = SHOWCASE_WINDOW (object);

  switch (prop_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;

    case PROP_SIDEBAR_VISIBLE:
      g_value_set_boolean (value, self->sidebar_visible);
      break;

    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_window_set_property (GObject *object,
                              guint prop_id,
                              const GValue *value,
                              GParamSpec *pspec)
{
  ShowcaseWindow *self = SHOWCASE_WINDOW (object);

  switch (prop_id)
    {
    case PROP_SESSION:
      self->session = g_value_dup_object (value);
      break;

    case PROP_SIDEBAR_VISIBLE:
      set_sidebar_visible (self, g_value_get_boolean (value));
      break;

    case PROP_NARROW:
      set_narrow (self, g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_window_constructed (GObject *object)
{
  ShowcaseWindow *self = SHOWCASE_WINDOW (object);
  ShowcaseShelf *shelf = showcase_session_get_shelf (self->session);
  ShowcaseHistory *history = showcase_session_get_history (self->session);

  G_OBJECT_CLASS (showcase_window_parent_class)->constructed (object);

  g_signal_connect_object (shelf, "notify::problem", G_CALLBACK (problem_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (shelf, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (shelf, "opened", G_CALLBACK (update_history), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (history, "notify::can-go-back", G_CALLBACK (update_history), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (history, "notify::can-go-forward", G_CALLBACK (update_history), self, G_CONNECT_SWAPPED);
  showcase_window_actions_add (GTK_APPLICATION_WINDOW (self), self->session);
  showcase_timeline_page_set_session (self->timeline_page, self->session);
  showcase_document_page_set_session (self->document_page, self->session);
  showcase_document_page_add_actions (self->document_page, G_ACTION_MAP (self));
  update_layout (self);
  problem_cb (self);
  gtk_widget_grab_focus (GTK_WIDGET (showcase_timeline_page_get_timeline (self->timeline_page)));
}

static void
showcase_window_dispose (GObject *object)
{
  ShowcaseWindow *self = SHOWCASE_WINDOW (object);

  g_clear_handle_id (&self->unfold_source, g_source_remove);
  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), SHOWCASE_TYPE_WINDOW);

  G_OBJECT_CLASS (showcase_window_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/app/showcase-window.ui");
  gtk_widget_class_bind_template_child (widget_class, ShowcaseWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseWindow, split);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseWindow, timeline_page);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseWindow, document_page);
  gtk_widget_class_bind_template_callback (widget_class, show_content_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, button_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, told_cb);
}

static void
showcase_window_class_init (ShowcaseWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = showcase_window_get_property;
  object_class->set_property = showcase_window_set_property;
  object_class->constructed = showcase_window_constructed;
  object_class->dispose = showcase_window_dispose;

  /**
   * ShowcaseWindow:session:
   *
   * The state of the window.
   */
  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, SHOWCASE_TYPE_SESSION, G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * ShowcaseWindow:sidebar-visible:
   *
   * Whether the timeline stands beside the document when there is room for both.
   */
  properties[PROP_SIDEBAR_VISIBLE] = g_param_spec_boolean ("sidebar-visible", NULL, NULL, TRUE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * ShowcaseWindow:narrow:
   *
   * Whether the window is too narrow for the timeline beside the document. Its breakpoint sets it.
   */
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (SHOWCASE_TYPE_TIMELINE_PAGE);
  g_type_ensure (SHOWCASE_TYPE_DOCUMENT_PAGE);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
showcase_window_init (ShowcaseWindow *self)
{
  self->sidebar_visible = TRUE;
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  gtk_widget_init_template (GTK_WIDGET (self));
#ifdef DEVEL
  gtk_widget_add_css_class (GTK_WIDGET (self), "devel");
#endif
}

/**
 * showcase_window_new:
 * @application: the application
 * @session: the state to show
 *
 * Makes a window that is not shown yet.
 *
 * Returns: (transfer none): the new window, which the application keeps
 */
ShowcaseWindow *
showcase_window_new (GtkApplication *application,
                     ShowcaseSession *session)
{
  return g_object_new (SHOWCASE_TYPE_WINDOW, "application", application, "session", session, "title", showcase_program_get_name (), NULL);
}

/**
 * showcase_window_get_session:
 * @self: a window
 *
 * Gives the state of the window.
 *
 * Returns: (transfer none): the session
 */
ShowcaseSession *
showcase_window_get_session (ShowcaseWindow *self)
{
  g_return_val_if_fail (SHOWCASE_IS_WINDOW (self), NULL);
  return self->session;
}

/**
 * showcase_window_get_pane:
 * @self: a window
 *
 * Gives the side with the document.
 *
 * Returns: (transfer none): the pane
 */
ShowcasePane *
showcase_window_get_pane (ShowcaseWindow *self)
{
  g_return_val_if_fail (SHOWCASE_IS_WINDOW (self), NULL);
  return showcase_document_page_get_pane (self->document_page);
}

/**
 * showcase_window_show_document:
 * @self: a window
 *
 * Turns a folded window to the document and gives it the focus. In a wide one, where both are seen, the focus stays.
 */
void
showcase_window_show_document (ShowcaseWindow *self)
{
  g_return_if_fail (SHOWCASE_IS_WINDOW (self));

  adw_navigation_split_view_set_show_content (self->split, TRUE);
  if (self->narrow)
    gtk_widget_grab_focus (GTK_WIDGET (showcase_window_get_pane (self)));
}
