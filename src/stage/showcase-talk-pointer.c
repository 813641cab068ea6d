/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What points at the page of a talk. A dot is there while it is moved, and for a moment after; a spotlight stays until it is put away. Where the hand is is known before
 * either is asked for, so that it appears there. */

#include "config.h"

#include "showcase-talk-pointer.h"

struct _ShowcaseTalkPointer
{
  GObject parent_instance;

  /* State */
  ShowcaseTalkPointerMode mode;
  double x;
  double y;
  gboolean is_seen;
  guint patience;
  gint64 moved;
  guint source;
};

G_DEFINE_FINAL_TYPE (ShowcaseTalkPointer, showcase_talk_pointer, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
changed (ShowcaseTalkPointer *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
hide (ShowcaseTalkPointer *self)
{
  g_clear_handle_id (&self->source, g_source_remove);
  if (!self->is_seen)
    return;
  self->is_seen = FALSE;
  changed (self);
}

static gboolean rested_cb (gpointer user_data);

static void
wait (ShowcaseTalkPointer *self,
      guint milliseconds)
{
  self->source = g_timeout_add (milliseconds, rested_cb, self);
  g_source_set_static_name (g_main_context_find_source_by_id (NULL, self->source), "[showcase] talk pointer");
}

/* A hand moves a hundred times a second: it only says when, and this looks how long ago that was. */
static gboolean
rested_cb (gpointer user_data)
{
  ShowcaseTalkPointer *self = user_data;
  gint64 rest = self->moved + self->patience * G_TIME_SPAN_MILLISECOND - g_get_monotonic_time ();

  self->source = 0;
  if (rest > 0)
    wait (self, (guint)(rest / G_TIME_SPAN_MILLISECOND) + 1);
  else
    hide (self);
  return G_SOURCE_REMOVE;
}

/* For as long as it deserves. */
static void
show (ShowcaseTalkPointer *self)
{
  self->is_seen = TRUE;
  self->moved = g_get_monotonic_time ();
  if (self->mode == SHOWCASE_TALK_POINTER_DOT && self->source == 0)
    wait (self, self->patience);
  changed (self);
}

static void
pointer_cb (GSimpleAction *action,
            GVariant *parameter,
            gpointer user_data)
{
  ShowcaseTalkPointer *self = user_data;

  showcase_talk_pointer_set_mode (self, (self->mode + 1) % SHOWCASE_N_TALK_POINTER_MODES);
}

static void
spotlight_cb (GSimpleAction *action,
              GVariant *parameter,
              gpointer user_data)
{
  ShowcaseTalkPointer *self = user_data;

  showcase_talk_pointer_set_mode (self, self->mode == SHOWCASE_TALK_POINTER_SPOTLIGHT ? SHOWCASE_TALK_POINTER_OFF : SHOWCASE_TALK_POINTER_SPOTLIGHT);
}

static const GActionEntry actions[] = {
  { "pointer", pointer_cb, NULL, "false" },
  { "spotlight", spotlight_cb, NULL, "false" },
};

static void
show_state (GActionMap *map,
            const char *name,
            gboolean state)
{
  g_simple_action_set_state (G_SIMPLE_ACTION (g_action_map_lookup_action (map, name)), g_variant_new_boolean (state));
}

static void
changed_cb (ShowcaseTalkPointer *self,
            GActionMap *map)
{
  show_state (map, "pointer", self->mode != SHOWCASE_TALK_POINTER_OFF);
  show_state (map, "spotlight", self->mode == SHOWCASE_TALK_POINTER_SPOTLIGHT);
}

static void
showcase_talk_pointer_finalize (GObject *object)
{
  g_clear_handle_id (&SHOWCASE_TALK_POINTER (object)->source, g_source_remove);

  G_OBJECT_CLASS (showcase_talk_pointer_parent_class)->finalize (object);
}

static void
showcase_talk_pointer_class_init (ShowcaseTalkPointerClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = showcase_talk_pointer_finalize;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
showcase_talk_pointer_init (ShowcaseTalkPointer *self)
{
  self->x = 0.5;
  self->y = 0.5;
}

/**
 * showcase_talk_pointer_new:
 * @patience: how long a dot that rests is seen, in milliseconds: %SHOWCASE_TALK_POINTER_PATIENCE, or less in a test
 *
 * Makes a pointer that is put away, in the middle of the page.
 *
 * Returns: (transfer full): the pointer
 */
ShowcaseTalkPointer *
showcase_talk_pointer_new (guint patience)
{
  ShowcaseTalkPointer *self = g_object_new (SHOWCASE_TYPE_TALK_POINTER, NULL);

  self->patience = patience;
  return self;
}

/**
 * showcase_talk_pointer_add_actions:
 * @self: a pointer
 * @map: the actions of the talk; @self must live as long as it does
 *
 * Adds "pointer" (a dot, then a spotlight, then nothing) and "spotlight" (that or nothing). Their state is whether there is one.
 */
void
showcase_talk_pointer_add_actions (ShowcaseTalkPointer *self,
                                   GActionMap *map)
{
  g_return_if_fail (SHOWCASE_IS_TALK_POINTER (self));
  g_return_if_fail (G_IS_ACTION_MAP (map));

  g_action_map_add_action_entries (map, actions, G_N_ELEMENTS (actions), self);
  g_signal_connect_object (self, "changed", G_CALLBACK (changed_cb), map, 0);
}

/**
 * showcase_talk_pointer_set_mode:
 * @self: a pointer
 * @mode: what to point with
 *
 * Sets what points. It is seen at once where the hand was last, so that whoever asked for it sees that it is there.
 */
void
showcase_talk_pointer_set_mode (ShowcaseTalkPointer *self,
                                ShowcaseTalkPointerMode mode)
{
  g_return_if_fail (SHOWCASE_IS_TALK_POINTER (self));

  if (self->mode == mode)
    return;

  self->mode = mode;
  g_clear_handle_id (&self->source, g_source_remove);
  if (mode != SHOWCASE_TALK_POINTER_OFF)
    {
      show (self);
      return;
    }
  self->is_seen = FALSE;
  changed (self);
}

/**
 * showcase_talk_pointer_get_mode:
 * @self: a pointer
 *
 * Gets what points.
 *
 * Returns: what it is
 */
ShowcaseTalkPointerMode
showcase_talk_pointer_get_mode (ShowcaseTalkPointer *self)
{
  g_return_val_if_fail (SHOWCASE_IS_TALK_POINTER (self), SHOWCASE_TALK_POINTER_OFF);

  return self->mode;
}

/**
 * showcase_talk_pointer_move:
 * @self: a pointer
 * @x: from 0 at the left edge of the page to 1 at the right one
 * @y: from 0 at its upper edge to 1 at the lower one
 *
 * Moves it. A hand that is where it was has not moved, though what is below it may have; one beside the page has left it.
 */
void
showcase_talk_pointer_move (ShowcaseTalkPointer *self,
                            double x,
                            double y)
{
  g_return_if_fail (SHOWCASE_IS_TALK_POINTER (self));

  if (x < 0 || x > 1 || y < 0 || y > 1)
    {
      showcase_talk_pointer_leave (self);
      return;
    }
  if (self->x == x && self->y == y)
    return;

  self->x = x;
  self->y = y;
  if (self->mode != SHOWCASE_TALK_POINTER_OFF)
    show (self);
}

/**
 * showcase_talk_pointer_leave:
 * @self: a pointer
 *
 * Says that no hand is above the page any more: nothing is pointed at, while a spotlight goes on to shine.
 */
void
showcase_talk_pointer_leave (ShowcaseTalkPointer *self)
{
  g_return_if_fail (SHOWCASE_IS_TALK_POINTER (self));

  if (self->mode == SHOWCASE_TALK_POINTER_DOT)
    hide (self);
}

/**
 * showcase_talk_pointer_get_place:
 * @self: a pointer
 * @x: (out): from 0 at the left edge of the page to 1 at the right one
 * @y: (out): from 0 at its upper edge to 1 at the lower one
 *
 * Gets where it is, or was last.
 */
void
showcase_talk_pointer_get_place (ShowcaseTalkPointer *self,
                                 double *x,
                                 double *y)
{
  g_return_if_fail (SHOWCASE_IS_TALK_POINTER (self));
  g_return_if_fail (x != NULL && y != NULL);

  *x = self->x;
  *y = self->y;
}

/**
 * showcase_talk_pointer_is_seen:
 * @self: a pointer
 *
 * Tells whether there is something to be seen of it: a dot that rests is not.
 *
 * Returns: whether there is
 */
gboolean
showcase_talk_pointer_is_seen (ShowcaseTalkPointer *self)
{
  g_return_val_if_fail (SHOWCASE_IS_TALK_POINTER (self), FALSE);

  return self->is_seen;
}

/**
 * showcase_talk_pointer_close:
 * @self: a pointer
 *
 * Puts it away.
 *
 * Returns: whether there was one
 */
gboolean
showcase_talk_pointer_close (ShowcaseTalkPointer *self)
{
  g_return_val_if_fail (SHOWCASE_IS_TALK_POINTER (self), FALSE);

  if (self->mode == SHOWCASE_TALK_POINTER_OFF)
    return FALSE;
  showcase_talk_pointer_set_mode (self, SHOWCASE_TALK_POINTER_OFF);
  return TRUE;
}
