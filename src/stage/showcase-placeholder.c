/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is in the place of a page when a talk has none: a stage that is simply empty looks broken. */

#include "config.h"

#include "showcase-placeholder.h"

#include "showcase-painter.h"

#include <glib/gi18n-lib.h>

/* The sizes of the words, as shares of the shorter side, and the space between them. */
#define TITLE_SHARE 16
#define HINT_SHARE 30
#define GAP_SHARE 36

static PangoLayout *
lay_out (GtkWidget *widget,
         const char *words,
         PangoWeight weight,
         int share)
{
  int width = gtk_widget_get_width (widget);
  int side = MIN (width, gtk_widget_get_height (widget));
  PangoLayout *layout = gtk_widget_create_pango_layout (widget, words);
  PangoFontDescription *font = pango_font_description_copy (pango_context_get_font_description (pango_layout_get_context (layout)));

  pango_font_description_set_absolute_size (font, MAX (1, side / share) * PANGO_SCALE);
  pango_font_description_set_weight (font, weight);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_layout_set_width (layout, width * PANGO_SCALE);
  pango_layout_set_alignment (layout, PANGO_ALIGN_CENTER);

  return layout;
}

/**
 * showcase_placeholder_get_title:
 *
 * Says that there is nothing to show.
 *
 * Returns: (transfer none): the words
 */
const char *
showcase_placeholder_get_title (void)
{
  return _ ("There Is Nothing to Show Yet");
}

/**
 * showcase_placeholder_paint:
 * @snapshot: where to paint
 * @widget: the widget to fill
 * @look: the colours
 *
 * Paints what is in the place of a page.
 */
void
showcase_placeholder_paint (GtkSnapshot *snapshot,
                            GtkWidget *widget,
                            const ShowcaseStageLook *look)
{
  GdkRGBA text = showcase_painter_get_color (&look->palette, SHOWCASE_COLOR_TEXT);
  GdkRGBA dim = showcase_painter_get_color (&look->palette, SHOWCASE_COLOR_DIM);
  g_autoptr (PangoLayout) title = lay_out (widget, showcase_placeholder_get_title (), PANGO_WEIGHT_BOLD, TITLE_SHARE);
  g_autoptr (PangoLayout) hint = lay_out (widget, _ ("The document has no text."), PANGO_WEIGHT_NORMAL, HINT_SHARE);
  int gap = MIN (gtk_widget_get_width (widget), gtk_widget_get_height (widget)) / GAP_SHARE;
  int title_height;
  int hint_height;

  pango_layout_get_pixel_size (title, NULL, &title_height);
  pango_layout_get_pixel_size (hint, NULL, &hint_height);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (0, (float)((gtk_widget_get_height (widget) - title_height - gap - hint_height) / 2)));
  gtk_snapshot_append_layout (snapshot, title, &text);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (0, (float)(title_height + gap)));
  gtk_snapshot_append_layout (snapshot, hint, &dim);
}
