/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gdk/gdk.h>
#include "showcase-image-pixels.h"

G_BEGIN_DECLS

GdkTexture *showcase_image_decode (GBytes *bytes,
                                   int width,
                                   int height,
                                   GError **error);

G_END_DECLS
