/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SHOWCASE_IMAGE_SIZE_SAMPLE:
 *
 * How many bytes from the start of a file are enough to tell its size: a JPEG may have its colour profile and a thumbnail first.
 */
#define SHOWCASE_IMAGE_SIZE_SAMPLE (512 * 1024)

gboolean showcase_image_size_parse (const guint8 *bytes,
                                    gsize length,
                                    int *width,
                                    int *height);

G_END_DECLS
