/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gdk/gdk.h>

G_BEGIN_DECLS

GdkTexture *showcase_gif_decode (const guint8 *data,
                                 gsize length,
                                 GError **error);

G_END_DECLS
