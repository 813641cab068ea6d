/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The lines of a timeline all stand at the side where the interface begins, which is that of the rail. Pango takes the other side for a text that runs against
 * the interface, whatever side it was told. */

#include "config.h"

#include "showcase-text-side.h"

#include "showcase-direction.h"

#include <string.h>

#define RLM "\xe2\x80\x8f"

/**
 * showcase_text_side_align:
 * @layout: a layout that has its text
 *
 * Has all lines stand at the side where the context of the layout begins.
 */
void
showcase_text_side_align (PangoLayout *layout)
{
  gboolean is_rtl = pango_context_get_base_dir (pango_layout_get_context (layout)) == PANGO_DIRECTION_RTL;
  g_autofree char *text = g_strconcat (pango_layout_get_text (layout), is_rtl ? RLM : NULL, NULL);

  /* A text of figures alone runs as its context does. */
  pango_layout_set_alignment (layout, showcase_direction_is_rtl (text, strlen (text)) ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
}
