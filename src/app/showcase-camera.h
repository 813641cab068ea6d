/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-window.h"

G_BEGIN_DECLS

void showcase_camera_take_async (ShowcaseWindow *window,
                                 const char *filename,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data);
gboolean showcase_camera_take_finish (GAsyncResult *result,
                                      GError **error);

G_END_DECLS
