/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document.h"

G_BEGIN_DECLS

/**
 * ShowcaseHtmlImage:
 * @url: where it is
 * @title: (nullable): its title
 * @alt: its alternative text
 * @size: the size it asks for, width and height
 *
 * What an image's tag says.
 */
typedef struct
{
  char *url;
  char *title;
  char *alt;
  ShowcaseExtent size[2];
} ShowcaseHtmlImage;

gboolean showcase_html_image_parse (ShowcaseHtmlImage *self,
                                    const char *html);
void showcase_html_image_clear (ShowcaseHtmlImage *self);
void showcase_html_image_take_size (GString *alt,
                                    ShowcaseExtent *size);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ShowcaseHtmlImage, showcase_html_image_clear)

G_END_DECLS
