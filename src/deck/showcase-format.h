/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-style.h"

G_BEGIN_DECLS

/* What the size of text on stage is counted in: the shorter side of the stage divided by this. */
#define SHOWCASE_FORMAT_DIVISOR 24
#define SHOWCASE_FORMAT_DIVISOR_MIN 16
#define SHOWCASE_FORMAT_DIVISOR_MAX 28

/**
 * ShowcaseFormat:
 * @width: the width of the stage, in pixels
 * @height: its height
 * @left: where the safe area starts; as much is free at the right
 * @top: where the safe area starts; as much is free below
 * @safe_width: the width of the safe area
 * @safe_height: its height, without the line at its foot
 * @foot: the baseline of the line at its foot, which is for the number of the page
 * @style: the sizes of text
 *
 * The shape of a stage and the one size that text has on it. No size depends on how much text there is.
 */
typedef struct
{
  int width;
  int height;
  int left;
  int top;
  int safe_width;
  int safe_height;
  int foot;
  ShowcaseStyle style;
} ShowcaseFormat;

void showcase_format_init (ShowcaseFormat *self,
                           int width,
                           int height,
                           double divisor,
                           const char *family,
                           const char *code_family);

G_END_DECLS
