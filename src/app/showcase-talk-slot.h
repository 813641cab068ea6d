/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include "showcase-timer.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_TALK_SLOT (showcase_talk_slot_get_type ())

/* How long talks may take: what their document says, or else what the speaker chose last. */

G_DECLARE_FINAL_TYPE (ShowcaseTalkSlot, showcase_talk_slot, SHOWCASE, TALK_SLOT, GObject)

ShowcaseTalkSlot *showcase_talk_slot_new (ShowcaseTimer *timer,
                                          GSettings *settings);
void showcase_talk_slot_set_duration (ShowcaseTalkSlot *self,
                                      guint duration);

G_END_DECLS
