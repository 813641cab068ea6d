/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Work that can wait for the picture that it would compete with. */

#include "config.h"

#include "showcase-after-frame.h"

/* A frame is painted at once if there was none for a while. Right after another one it is not due for a sixtieth of a second, in which the main loop
 * is idle. In milliseconds, and a little more than that. */
#define FRAME_TIME 20

/**
 * showcase_after_frame_call:
 * @func: what to call in the main loop
 * @user_data: data of @func
 * @destroy: what frees it
 *
 * Calls a function when the frame that was asked for has been painted, if one was.
 */
void
showcase_after_frame_call (GSourceFunc func,
                           gpointer user_data,
                           GDestroyNotify destroy)
{
  /* Frames that are due come before what is idle. */
  g_timeout_add_full (G_PRIORITY_DEFAULT_IDLE, FRAME_TIME, func, user_data, destroy);
}
