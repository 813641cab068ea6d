/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Controllers for the keys of a talk. What a key means is for the table of keys, what is held and typed for the key sequence, both plain logic; here are GTK's events,
 * and who gets a key first.
 *
 * The talk takes its keys before the focus does, because a clicker has to work whatever was clicked on last: a list would scroll by Page Down, a button would be pressed by
 * Space. What takes its keys first nevertheless: a text field (all that types or moves in it), a control that was reached with Tab (Enter and Space, arrows in lists
 * and on scales), and whatever asked for it, as an overview does. */

#include "config.h"

#include "showcase-talk-input.h"

#include "showcase-key-sequence.h"

#include <adwaita.h>

#define KEEPS_KEYS "showcase-talk-input-keeps-keys"
#define SIDE "showcase-talk-input-side"

struct _ShowcaseTalkInput
{
  GObject parent_instance;

  /* Borrowed */
  GtkWidget *reached;
  GtkWindow *active;

  /* State */
  ShowcaseKeySequence sequence;
  gboolean keys_move;
  guint shown_number;
  guint number_source;
};

G_DEFINE_FINAL_TYPE (ShowcaseTalkInput, showcase_talk_input, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_NUMBER,
  PROP_CHOOSES,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void show_number (ShowcaseTalkInput *self);

static void
forget_number_cb (gpointer user_data)
{
  ShowcaseTalkInput *self = user_data;

  self->number_source = 0;
  showcase_key_sequence_forget_number (&self->sequence);
  show_number (self);
}

/* A number that nothing comes of does not stay on the screen. */
static void
show_number (ShowcaseTalkInput *self)
{
  if (self->shown_number == self->sequence.number)
    return;

  self->shown_number = self->sequence.number;
  g_clear_handle_id (&self->number_source, g_source_remove);
  if (self->shown_number != 0)
    self->number_source = g_timeout_add_once (SHOWCASE_KEY_NUMBER_WAITS, forget_number_cb, self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NUMBER]);
}

static gboolean
activate (GtkWidget *widget,
          const char *action,
          guint target)
{
  return gtk_widget_activate_action_variant (widget, action, target != 0 ? g_variant_new_uint32 (target) : NULL);
}

static ShowcaseTalkSides
get_side (GtkEventController *controller)
{
  return GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (controller), SIDE));
}

static guint32
get_time (GtkEventController *controller)
{
  guint32 time = gtk_event_controller_get_current_event_time (controller);

  return time != GDK_CURRENT_TIME ? time : (guint32)(g_get_monotonic_time () / 1000);
}

static GtkWidget *
get_focus (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  return root != NULL ? gtk_root_get_focus (root) : NULL;
}

static gboolean
is_text_field (GtkWidget *widget)
{
  if (GTK_IS_EDITABLE (widget))
    return gtk_editable_get_editable (GTK_EDITABLE (widget));
  return GTK_IS_TEXT_VIEW (widget) && gtk_text_view_get_editable (GTK_TEXT_VIEW (widget));
}

/* A menu and a dialog look like windows of their own, but are widgets of this one. */
static gboolean
keeps_keys (GtkWidget *focus)
{
  for (GtkWidget *widget = focus; widget != NULL; widget = gtk_widget_get_parent (widget))
    if (GTK_IS_POPOVER (widget) || ADW_IS_DIALOG (widget) || g_object_get_data (G_OBJECT (widget), KEEPS_KEYS) != NULL)
      return TRUE;
  return FALSE;
}

static gboolean
moves_by_arrows (GtkWidget *focus)
{
  for (GtkWidget *widget = focus; widget != NULL; widget = gtk_widget_get_parent (widget))
    if (GTK_IS_RANGE (widget) || GTK_IS_LIST_VIEW (widget) || GTK_IS_GRID_VIEW (widget) || GTK_IS_LIST_BOX (widget) || GTK_IS_FLOW_BOX (widget))
      return TRUE;
  return FALSE;
}

/* Whether the focus gets a key before the talk does. */
static gboolean
comes_first (ShowcaseTalkInput *self,
             GtkWidget *widget,
             GtkWidget *focus,
             ShowcaseTalkKeyKind kind)
{
  /* What was opened a moment ago may not have the focus yet. */
  if (ADW_IS_WINDOW (widget) && adw_window_get_visible_dialog (ADW_WINDOW (widget)) != NULL)
    return TRUE;
  if (focus == NULL || focus == widget)
    return FALSE;
  if (keeps_keys (focus))
    return TRUE;
  if (kind == SHOWCASE_TALK_KEY_ALWAYS || kind == SHOWCASE_TALK_KEY_PAGES)
    return FALSE;
  if (is_text_field (focus))
    return TRUE;
  if (kind == SHOWCASE_TALK_KEY_TYPES || self->reached != focus)
    return FALSE;
  return kind == SHOWCASE_TALK_KEY_ACTIVATES || moves_by_arrows (focus);
}

static gboolean
is_modifier (GtkEventController *controller)
{
  GdkEvent *event = gtk_event_controller_get_current_event (controller);

  return event != NULL && gdk_key_event_is_modifier (event);
}

static gboolean
press (ShowcaseTalkInput *self,
       GtkEventController *controller,
       const ShowcaseTalkKey *key,
       int digit,
       guint keycode)
{
  ShowcaseKeyRequest request;
  gboolean used = showcase_key_sequence_press (&self->sequence, key, digit, keycode, get_time (controller), g_get_monotonic_time (), &request);

  show_number (self);
  if (!used)
    self->keys_move = TRUE;
  if (request.action != NULL)
    return activate (gtk_event_controller_get_widget (controller), request.action, request.target);
  return used;
}

static gboolean
captured_cb (GtkEventController *controller,
             guint keyval,
             guint keycode,
             GdkModifierType state,
             ShowcaseTalkInput *self)
{
  GtkWidget *widget = gtk_event_controller_get_widget (controller);
  const ShowcaseTalkKey *key = showcase_talk_keys_find (keyval, keycode, state, get_side (controller));
  int digit = showcase_talk_keys_get_digit (keyval, keycode, state);

  if (is_modifier (controller))
    return GDK_EVENT_PROPAGATE;
  if ((key != NULL || digit >= 0) && comes_first (self, widget, get_focus (widget), key != NULL ? key->kind : SHOWCASE_TALK_KEY_TYPES))
    return GDK_EVENT_PROPAGATE;

  return press (self, controller, key, digit, keycode);
}

/* Whether a key that the focus came first for and had no use for is the talk's. Nothing that types or moves is: it would turn a page at the end of a list. */
static gboolean
may_be_left (GtkWidget *focus,
             ShowcaseTalkKeyKind kind)
{
  switch (kind)
    {
    case SHOWCASE_TALK_KEY_ALWAYS:
      return TRUE;

    case SHOWCASE_TALK_KEY_TYPES:
      return !is_text_field (focus);

    case SHOWCASE_TALK_KEY_ACTIVATES:
      return !is_text_field (focus) && !keeps_keys (focus);

    case SHOWCASE_TALK_KEY_PAGES:
    case SHOWCASE_TALK_KEY_MOVES:
    default:
      return FALSE;
    }
}

static gboolean
left_cb (GtkEventController *controller,
         guint keyval,
         guint keycode,
         GdkModifierType state,
         ShowcaseTalkInput *self)
{
  GtkWidget *widget = gtk_event_controller_get_widget (controller);
  GtkWidget *focus = get_focus (widget);
  const ShowcaseTalkKey *key = showcase_talk_keys_find (keyval, keycode, state, get_side (controller));
  int digit = showcase_talk_keys_get_digit (keyval, keycode, state);
  ShowcaseTalkKeyKind kind = key != NULL ? key->kind : SHOWCASE_TALK_KEY_TYPES;

  if ((key == NULL && digit < 0) || is_modifier (controller) || !comes_first (self, widget, focus, kind) || !may_be_left (focus, kind))
    return GDK_EVENT_PROPAGATE;

  return press (self, controller, key, digit, keycode);
}

static void
released_cb (GtkEventController *controller,
             guint keyval,
             guint keycode,
             GdkModifierType state,
             ShowcaseTalkInput *self)
{
  showcase_key_sequence_release (&self->sequence, keycode);
}

static void
mapped_cb (ShowcaseTalkInput *self)
{
  showcase_key_sequence_begin (&self->sequence, g_get_monotonic_time ());
}

/* From one window of the talk to another the keyboard may go in either order. */
static void
activity_cb (ShowcaseTalkInput *self,
             GParamSpec *pspec,
             GtkWindow *window)
{
  gboolean had_keyboard = self->active != NULL;

  if (gtk_window_is_active (window))
    g_set_weak_pointer (&self->active, window);
  else if (self->active == window)
    g_clear_weak_pointer (&self->active);

  if (!had_keyboard && self->active != NULL)
    showcase_key_sequence_enter (&self->sequence, g_get_monotonic_time ());
  else if (had_keyboard && self->active == NULL)
    showcase_key_sequence_leave (&self->sequence, g_get_monotonic_time ());
}

/* GTK hides where the focus is at the next key that does not move it, but a button that was reached with Tab may well be pressed twice. */
static void
focused_cb (ShowcaseTalkInput *self,
            GParamSpec *pspec,
            GtkWidget *widget)
{
  g_set_weak_pointer (&self->reached, self->keys_move ? get_focus (widget) : NULL);
}

static void
pointed_cb (ShowcaseTalkInput *self)
{
  self->keys_move = FALSE;
  g_clear_weak_pointer (&self->reached);
}

static void
add_controller (ShowcaseTalkInput *self,
                GtkWidget *widget,
                GtkEventController *controller,
                ShowcaseTalkSides side)
{
  g_object_set_data (G_OBJECT (controller), SIDE, GUINT_TO_POINTER (side));
  gtk_widget_add_controller (widget, controller);
}

static void
showcase_talk_input_get_property (GObject *object,
                                  guint prop_id,
                                  GValue *value,
                                  GParamSpec *pspec)
{
  ShowcaseTalkInput *self = SHOWCASE_TALK_INPUT (object);

  switch (prop_id)
    {
    case PROP_NUMBER:
      g_value_set_uint (value, showcase_talk_input_get_number (self));
      break;

    case PROP_CHOOSES:
      g_value_set_boolean (value, self->sequence.chooses);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_talk_input_set_property (GObject *object,
                                  guint prop_id,
                                  const GValue *value,
                                  GParamSpec *pspec)
{
  ShowcaseTalkInput *self = SHOWCASE_TALK_INPUT (object);

  switch (prop_id)
    {
    case PROP_CHOOSES:
      showcase_talk_input_set_chooses (self, g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_talk_input_dispose (GObject *object)
{
  ShowcaseTalkInput *self = SHOWCASE_TALK_INPUT (object);

  g_clear_handle_id (&self->number_source, g_source_remove);
  g_clear_weak_pointer (&self->reached);
  g_clear_weak_pointer (&self->active);

  G_OBJECT_CLASS (showcase_talk_input_parent_class)->dispose (object);
}

static void
showcase_talk_input_class_init (ShowcaseTalkInputClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = showcase_talk_input_dispose;
  object_class->get_property = showcase_talk_input_get_property;
  object_class->set_property = showcase_talk_input_set_property;

  properties[PROP_NUMBER] = g_param_spec_uint ("number", NULL, NULL, 0, G_MAXUINT, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_CHOOSES] = g_param_spec_boolean ("chooses", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
showcase_talk_input_init (ShowcaseTalkInput *self)
{
}

/**
 * showcase_talk_input_new:
 *
 * Makes what all windows of a talk share.
 *
 * Returns: (transfer full): the input
 */
ShowcaseTalkInput *
showcase_talk_input_new (void)
{
  return g_object_new (SHOWCASE_TYPE_TALK_INPUT, NULL);
}

/**
 * showcase_talk_input_add_keys:
 * @self: an input
 * @window: a window
 * @side: which of the windows it is
 *
 * Makes keys do what they do in a talk, by the actions that @window has. That @window appears is the start of the talk.
 */
void
showcase_talk_input_add_keys (ShowcaseTalkInput *self,
                              GtkWindow *window,
                              ShowcaseTalkSides side)
{
  GtkEventController *capture = gtk_event_controller_key_new ();
  GtkEventController *bubble = gtk_event_controller_key_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  GtkWidget *widget = GTK_WIDGET (window);

  g_return_if_fail (SHOWCASE_IS_TALK_INPUT (self));
  g_return_if_fail (GTK_IS_WINDOW (window));

  gtk_event_controller_set_propagation_phase (capture, GTK_PHASE_CAPTURE);
  g_signal_connect_object (capture, "key-pressed", G_CALLBACK (captured_cb), self, 0);
  g_signal_connect_object (capture, "key-released", G_CALLBACK (released_cb), self, 0);
  add_controller (self, widget, capture, side);

  g_signal_connect_object (bubble, "key-pressed", G_CALLBACK (left_cb), self, 0);
  add_controller (self, widget, bubble, side);

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), 0);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect_object (click, "pressed", G_CALLBACK (pointed_cb), self, G_CONNECT_SWAPPED);
  add_controller (self, widget, GTK_EVENT_CONTROLLER (click), side);

  g_signal_connect_object (widget, "notify::focus-widget", G_CALLBACK (focused_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (widget, "notify::is-active", G_CALLBACK (activity_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (widget, "map", G_CALLBACK (mapped_cb), self, G_CONNECT_SWAPPED);
  if (gtk_widget_get_mapped (widget))
    mapped_cb (self);
}

/**
 * showcase_talk_input_keep_keys:
 * @widget: something that is operated by keys
 *
 * Gives a widget and what is in it all keys before the talk, while the focus is there. What it has no use for is the talk's.
 */
void
showcase_talk_input_keep_keys (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  g_object_set_data (G_OBJECT (widget), KEEPS_KEYS, GINT_TO_POINTER (TRUE));
}

/**
 * showcase_talk_input_get_number:
 * @self: an input
 *
 * Gets the page that is being typed.
 *
 * Returns: a page, from 1, or 0 when none is
 */
guint
showcase_talk_input_get_number (ShowcaseTalkInput *self)
{
  g_return_val_if_fail (SHOWCASE_IS_TALK_INPUT (self), 0);

  return self->shown_number;
}

/**
 * showcase_talk_input_set_chooses:
 * @self: an input
 * @chooses: whether links are chosen from
 *
 * Sets whether digits choose a link, and next and previous show more links.
 */
void
showcase_talk_input_set_chooses (ShowcaseTalkInput *self,
                                 gboolean chooses)
{
  g_return_if_fail (SHOWCASE_IS_TALK_INPUT (self));

  if (self->sequence.chooses == chooses)
    return;

  self->sequence.chooses = chooses;
  showcase_key_sequence_forget_number (&self->sequence);
  show_number (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHOOSES]);
}
