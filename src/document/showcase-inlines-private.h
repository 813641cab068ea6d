/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-inlines.h"

G_BEGIN_DECLS

gboolean showcase_inlines_is_in_alt (const ShowcaseInlines *self);
char *showcase_inlines_dup_mended (const char *text);
const char *showcase_inlines_restore (ShowcaseInlines *self,
                                      const char *text,
                                      gboolean is_verbatim,
                                      char **owned);
void showcase_inlines_next_line (ShowcaseInlines *self);
void showcase_inlines_break_line (ShowcaseInlines *self,
                                  gboolean is_hard);
void showcase_inlines_set_style (ShowcaseInlines *self);
gboolean showcase_inlines_splits_at_images (const ShowcaseInlines *self);
void showcase_inlines_add_image (ShowcaseInlines *self,
                                 const char *url,
                                 const char *title,
                                 const char *alt,
                                 const ShowcaseExtent *size);
void showcase_inlines_read_html (ShowcaseInlines *self,
                                 cmark_node *node);

G_END_DECLS
