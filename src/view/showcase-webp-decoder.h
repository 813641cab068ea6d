/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gdk/gdk.h>

G_BEGIN_DECLS

GdkTexture *showcase_webp_decode (const guint8 *data,
                                  gsize length,
                                  int width,
                                  int height,
                                  GError **error);

G_END_DECLS
