/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Stands for no screen where one is named by its number. */
#define SHOWCASE_SCREEN_NONE G_MAXUINT

/**
 * ShowcaseScreen:
 * @maker: (nullable): who made it, as it says itself
 * @model: (nullable): what it is, as it says itself
 * @connector: (nullable): the name of its socket, such as HDMI-1
 * @x: the left edge in logical pixels
 * @y: the top edge in logical pixels
 * @width: the width in logical pixels
 * @height: the height in logical pixels
 * @scale: device pixels a logical pixel
 *
 * A screen as a value. It does not own its text, which is interned or a constant.
 */
typedef struct
{
  const char *maker;
  const char *model;
  const char *connector;
  int x;
  int y;
  int width;
  int height;
  double scale;
} ShowcaseScreen;

gboolean showcase_screen_is_built_in (const ShowcaseScreen *self);
gboolean showcase_screen_is_mirror (const ShowcaseScreen *self,
                                    const ShowcaseScreen *other);
gboolean showcase_screen_equal (const ShowcaseScreen *self,
                                const ShowcaseScreen *other);
char *showcase_screen_dup_key (const ShowcaseScreen *self);
char *showcase_screen_dup_name (const ShowcaseScreen *self);
char *showcase_screen_dup_details (const ShowcaseScreen *self);

G_END_DECLS
