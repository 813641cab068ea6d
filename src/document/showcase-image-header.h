/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SHOWCASE_IMAGE_HEADER_SAMPLE:
 *
 * How many bytes from the start of a file are enough to tell its size: a JPEG may have its colour profile and a thumbnail first.
 */
#define SHOWCASE_IMAGE_HEADER_SAMPLE (512 * 1024)

typedef enum
{
  SHOWCASE_IMAGE_FORMAT_NONE,
  SHOWCASE_IMAGE_FORMAT_PNG,
  SHOWCASE_IMAGE_FORMAT_JPEG,
  SHOWCASE_IMAGE_FORMAT_GIF,
  SHOWCASE_IMAGE_FORMAT_WEBP,
  SHOWCASE_IMAGE_FORMAT_SVG,
} ShowcaseImageFormat;

/**
 * ShowcaseImageHeader:
 * @format: what kind of picture it is
 * @width: the width that the file tells of, in pixels, or 0 when it does not
 * @height: the height
 * @orientation: of a JPEG, how the camera was held: 1 to 8 as in Exif 2.32, 4.6.4; 1 is upright, from 5 on width and height are swapped
 *
 * What the first bytes of a picture say. Nothing is promised about the rest, nor that the size makes sense.
 */
typedef struct
{
  ShowcaseImageFormat format;
  guint32 width;
  guint32 height;
  int orientation;
} ShowcaseImageHeader;

void showcase_image_header_parse (ShowcaseImageHeader *self,
                                  const guint8 *bytes,
                                  gsize length);
void showcase_image_header_get_size (const ShowcaseImageHeader *self,
                                     int *width,
                                     int *height);

G_END_DECLS
