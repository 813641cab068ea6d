/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What points at the page in a presentation: a hand above either window moves it in both. */

#include "config.h"

#include "showcase-presentation-private.h"

#include "showcase-pointer-input.h"
#include "showcase-pointer-view.h"

/* What covers the page goes first, because the pointer is not seen until then. */
static gboolean
escape_cb (ShowcasePresentation *self)
{
  return showcase_talk_get_blank (self->talk) == SHOWCASE_BLANK_NONE && showcase_talk_pointer_close (self->pointer);
}

/**
 * showcase_presentation_add_pointer:
 * @self: a presentation
 *
 * Makes what points at its pages, and the actions for it.
 */
void
showcase_presentation_add_pointer (ShowcasePresentation *self)
{
  self->pointer = showcase_talk_pointer_new (SHOWCASE_TALK_POINTER_PATIENCE);
  showcase_talk_pointer_add_actions (self->pointer, G_ACTION_MAP (self->actions));
  g_signal_connect (self, "escape", G_CALLBACK (escape_cb), NULL);
}

/**
 * showcase_presentation_open_pointer:
 * @self: a presentation with a stage and a console
 *
 * Shows what points above the page of either, and has it moved there. What the audience sees of it stays as it is while the stage is frozen.
 */
void
showcase_presentation_open_pointer (ShowcasePresentation *self)
{
  ShowcasePageView *stage = showcase_stage_window_get_view (self->stage);
  ShowcasePageView *now = showcase_console_pages_get_now (showcase_console_window_get_pages (self->console));

  g_object_bind_property (self->talk, "frozen", showcase_pointer_view_add (self->pointer, stage), "held", G_BINDING_SYNC_CREATE);
  showcase_pointer_view_add (self->pointer, now);
  showcase_pointer_input_add (self->pointer, stage);
  showcase_pointer_input_add (self->pointer, now);
  showcase_pointer_input_hide_cursor (self->pointer, stage);
}
