/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void showcase_after_frame_call (GSourceFunc func,
                                gpointer user_data,
                                GDestroyNotify destroy);

G_END_DECLS
