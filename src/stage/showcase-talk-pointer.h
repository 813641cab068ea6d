/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* How long a dot that rests is seen, in milliseconds. */
#define SHOWCASE_TALK_POINTER_PATIENCE 2000

/**
 * ShowcaseTalkPointerMode:
 * @SHOWCASE_TALK_POINTER_OFF: nothing
 * @SHOWCASE_TALK_POINTER_DOT: a dot, while it moves
 * @SHOWCASE_TALK_POINTER_SPOTLIGHT: a circle outside of which the page is dimmed
 *
 * What a speaker points with.
 */
typedef enum
{
  SHOWCASE_TALK_POINTER_OFF,
  SHOWCASE_TALK_POINTER_DOT,
  SHOWCASE_TALK_POINTER_SPOTLIGHT,
  SHOWCASE_N_TALK_POINTER_MODES,
} ShowcaseTalkPointerMode;

#define SHOWCASE_TYPE_TALK_POINTER (showcase_talk_pointer_get_type ())

/* What points at the page of a talk, and where. Stage and console move it and show it; it has no widgets.
 *
 * Signals: "changed": it is something else, somewhere else, or is seen or not. */

G_DECLARE_FINAL_TYPE (ShowcaseTalkPointer, showcase_talk_pointer, SHOWCASE, TALK_POINTER, GObject)

ShowcaseTalkPointer *showcase_talk_pointer_new (guint patience);
void showcase_talk_pointer_add_actions (ShowcaseTalkPointer *self,
                                        GActionMap *map);
void showcase_talk_pointer_set_mode (ShowcaseTalkPointer *self,
                                     ShowcaseTalkPointerMode mode);
ShowcaseTalkPointerMode showcase_talk_pointer_get_mode (ShowcaseTalkPointer *self);
void showcase_talk_pointer_move (ShowcaseTalkPointer *self,
                                 double x,
                                 double y);
void showcase_talk_pointer_leave (ShowcaseTalkPointer *self);
void showcase_talk_pointer_get_place (ShowcaseTalkPointer *self,
                                      double *x,
                                      double *y);
gboolean showcase_talk_pointer_is_seen (ShowcaseTalkPointer *self);
gboolean showcase_talk_pointer_close (ShowcaseTalkPointer *self);

G_END_DECLS
