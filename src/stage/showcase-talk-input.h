/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-talk-keys.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_TALK_INPUT (showcase_talk_input_get_type ())

/* Keys and clickers in a talk, as "talk." actions of the window that they reach. One for all windows of a talk: a key that is held while the windows change places is
 * still held.
 *
 * Properties: "number" (guint, read-only: the page that is being typed, or 0), "chooses" (gboolean: whether digits choose links, and next and previous show more of
 * them). */

G_DECLARE_FINAL_TYPE (ShowcaseTalkInput, showcase_talk_input, SHOWCASE, TALK_INPUT, GObject)

ShowcaseTalkInput *showcase_talk_input_new (void);
void showcase_talk_input_add_keys (ShowcaseTalkInput *self,
                                   GtkWindow *window,
                                   ShowcaseTalkSides side);
void showcase_talk_input_keep_keys (GtkWidget *widget);
guint showcase_talk_input_get_number (ShowcaseTalkInput *self);
void showcase_talk_input_set_chooses (ShowcaseTalkInput *self,
                                      gboolean chooses);

G_END_DECLS
