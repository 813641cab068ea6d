/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where the document view's fonts and colours come from: the widget's own CSS, and what the application sets because only it knows the platform's
 * document fonts and accent colour. */

#include "config.h"

#include "showcase-document-view-private.h"

#include <pango/pangocairo.h>

/* Text for reading is a little larger than text for controls, as the platform's own document font is. */
#define READING_SCALE (12.0 / 11.0)

/* The space above and below a document, relative to the size of text: a page has some air, a small pane does not. */
#define TOP 1.75
#define BOTTOM 3
#define COMPACT 0.75

static double
get_font_pixels (PangoContext *context,
                 const PangoFontDescription *description)
{
  double size = (double)pango_font_description_get_size (description) / PANGO_SCALE;

  if (!pango_font_description_get_size_is_absolute (description))
    size *= pango_cairo_context_get_resolution (context) / 72.0;

  return size;
}

static const char *
get_family (const PangoFontDescription *description,
            const char *otherwise)
{
  const char *family = description != NULL ? pango_font_description_get_family (description) : NULL;

  return family != NULL ? family : otherwise;
}

static void
read_style (ShowcaseDocumentView *self,
            ShowcaseStyle *style)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  const PangoFontDescription *interface_font = pango_context_get_font_description (context);
  const char *family = get_family (self->font, get_family (interface_font, "sans-serif"));
  double body = 0;

  if (self->font != NULL)
    body = get_font_pixels (context, self->font);
  if (body <= 0)
    body = get_font_pixels (context, interface_font) * READING_SCALE;

  showcase_style_init (style, family, get_family (self->code_font, "monospace"), CLAMP (body, 4, 400));
}

/**
 * showcase_document_view_sync_fonts:
 * @self: a view
 * @force: whether to take the fonts anew though their names are the same
 *
 * Reads the fonts again. When they have changed, or the way that they are rendered has, everything is laid out anew.
 */
void
showcase_document_view_sync_fonts (ShowcaseDocumentView *self,
                                   gboolean force)
{
  ShowcaseTypesetter *typesetter = showcase_column_get_typesetter (showcase_flow_get_column (self->flow));
  g_autoptr (ShowcaseTypesetter) created = NULL;
  ShowcaseStyle style;

  read_style (self, &style);
  if (!force && typesetter != NULL && showcase_style_equal (showcase_typesetter_get_style (typesetter), &style))
    return;

  created = showcase_typesetter_new (&style, gtk_widget_get_pango_context (GTK_WIDGET (self)));
  showcase_measure_cancel (self->measure);
  showcase_flow_set_typesetter (self->flow, created);
  showcase_flow_set_padding (self->flow, showcase_style_to_pixels (&style, self->compact ? COMPACT : TOP), showcase_style_to_pixels (&style, self->compact ? COMPACT : BOTTOM));
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static ShowcaseColor
to_color (const GdkRGBA *rgba)
{
  return (ShowcaseColor){ rgba->red, rgba->green, rgba->blue, rgba->alpha };
}

/**
 * showcase_document_view_sync_colors:
 * @self: a view
 *
 * Reads the colours again. When they have changed, everything is painted anew, at the same places.
 */
void
showcase_document_view_sync_colors (ShowcaseDocumentView *self)
{
  ShowcaseColor accent = to_color (&self->accent);
  ShowcasePalette palette;
  ShowcaseColor text;
  GdkRGBA color;

  gtk_widget_get_color (GTK_WIDGET (self), &color);
  text = to_color (&color);
  showcase_palette_init (&palette, &text, self->has_accent ? &accent : NULL, self->high_contrast);
  if (showcase_palette_equal (&palette, &self->palette))
    return;

  self->palette = palette;
  showcase_block_cache_clear_nodes (showcase_column_get_cache (showcase_flow_get_column (self->flow)));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * showcase_document_view_set_font:
 * @self: a view
 * @place: which of the two fonts
 * @font: (nullable): the font, or %NULL for the default
 * @property: the property to notify
 *
 * Sets a font.
 */
void
showcase_document_view_set_font (ShowcaseDocumentView *self, PangoFontDescription **place, const PangoFontDescription *font, GParamSpec *property)
{
  if (*place == font || (*place != NULL && font != NULL && pango_font_description_equal (*place, font)))
    return;

  g_clear_pointer (place, pango_font_description_free);
  *place = pango_font_description_copy (font);
  showcase_document_view_sync_fonts (self, FALSE);
  g_object_notify_by_pspec (G_OBJECT (self), property);
}

/**
 * showcase_document_view_set_accent:
 * @self: a view
 * @accent: (nullable): the colour of links, or %NULL for the default
 * @property: the property to notify
 *
 * Sets the colour of links.
 */
void
showcase_document_view_set_accent (ShowcaseDocumentView *self, const GdkRGBA *accent, GParamSpec *property)
{
  self->has_accent = accent != NULL;
  if (accent != NULL)
    self->accent = *accent;
  showcase_document_view_sync_colors (self);
  g_object_notify_by_pspec (G_OBJECT (self), property);
}

/**
 * showcase_document_view_set_high_contrast:
 * @self: a view
 * @high_contrast: whether to leave nothing faint
 * @property: the property to notify
 *
 * Sets how strong the colours are that only structure the page.
 */
void
showcase_document_view_set_high_contrast (ShowcaseDocumentView *self, gboolean high_contrast, GParamSpec *property)
{
  if (self->high_contrast == high_contrast)
    return;

  self->high_contrast = high_contrast;
  showcase_document_view_sync_colors (self);
  g_object_notify_by_pspec (G_OBJECT (self), property);
}

/**
 * showcase_document_view_set_compact:
 * @self: a view
 * @compact: whether there is little room around the document
 * @property: the property to notify
 *
 * Sets how much space is above and below the document.
 */
void
showcase_document_view_set_compact (ShowcaseDocumentView *self, gboolean compact, GParamSpec *property)
{
  if (self->compact == compact)
    return;

  self->compact = compact;
  showcase_document_view_sync_fonts (self, TRUE);
  g_object_notify_by_pspec (G_OBJECT (self), property);
}
