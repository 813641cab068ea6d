/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The properties of the document view: what others can bind to. What they mean is decided where they are used. */

#include "config.h"

#include "showcase-document-view-private.h"

enum
{
  PROP_DOCUMENT = 1,
  PROP_HOVER_URL,
  PROP_BLOCK,
  PROP_FONT,
  PROP_CODE_FONT,
  PROP_ACCENT,
  PROP_HIGH_CONTRAST,
  PROP_COMPACT,
  PROP_WHOLE,
  PROP_CARET_MODE,
  PROP_ZOOM,
  N_PROPERTIES,
  PROP_HADJUSTMENT = N_PROPERTIES,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY,
};

static GParamSpec *properties[N_PROPERTIES];

static void
showcase_document_view_get_property (GObject *object,
                                     guint id,
                                     GValue *value,
                                     GParamSpec *property)
{
  ShowcaseDocumentView *self = SHOWCASE_DOCUMENT_VIEW (object);

  switch (id)
    {
    case PROP_DOCUMENT:
      g_value_set_boxed (value, showcase_document_view_get_document (self));
      break;
    case PROP_HOVER_URL:
      g_value_set_string (value, self->hover_url);
      break;
    case PROP_BLOCK:
      g_value_set_uint (value, self->reading_block);
      break;
    case PROP_FONT:
      g_value_set_boxed (value, self->font);
      break;
    case PROP_CODE_FONT:
      g_value_set_boxed (value, self->code_font);
      break;
    case PROP_ACCENT:
      g_value_set_boxed (value, self->has_accent ? &self->accent : NULL);
      break;
    case PROP_HIGH_CONTRAST:
    case PROP_COMPACT:
      g_value_set_boolean (value, id == PROP_HIGH_CONTRAST ? self->high_contrast : self->compact);
      break;
    case PROP_WHOLE:
    case PROP_CARET_MODE:
      g_value_set_boolean (value, id == PROP_WHOLE ? self->whole : self->caret_mode);
      break;
    case PROP_ZOOM:
      g_value_set_double (value, self->zoom);
      break;
    case PROP_HADJUSTMENT:
    case PROP_VADJUSTMENT:
      g_value_set_object (value, id == PROP_HADJUSTMENT ? self->hadjustment : self->vadjustment);
      break;
    case PROP_HSCROLL_POLICY:
    case PROP_VSCROLL_POLICY:
      g_value_set_enum (value, id == PROP_HSCROLL_POLICY ? self->hscroll_policy : self->vscroll_policy);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, property);
    }
}

static void
showcase_document_view_set_property (GObject *object,
                                     guint id,
                                     const GValue *value,
                                     GParamSpec *property)
{
  ShowcaseDocumentView *self = SHOWCASE_DOCUMENT_VIEW (object);

  switch (id)
    {
    case PROP_FONT:
      showcase_document_view_set_font (self, &self->font, g_value_get_boxed (value), property);
      break;
    case PROP_CODE_FONT:
      showcase_document_view_set_font (self, &self->code_font, g_value_get_boxed (value), property);
      break;
    case PROP_ACCENT:
      showcase_document_view_set_accent (self, g_value_get_boxed (value), property);
      break;
    case PROP_HIGH_CONTRAST:
      showcase_document_view_set_high_contrast (self, g_value_get_boolean (value), property);
      break;
    case PROP_COMPACT:
      showcase_document_view_set_compact (self, g_value_get_boolean (value), property);
      break;
    case PROP_WHOLE:
      showcase_document_view_set_whole (self, g_value_get_boolean (value), property);
      break;
    case PROP_CARET_MODE:
      showcase_document_view_set_caret_mode (self, g_value_get_boolean (value), property);
      break;
    case PROP_ZOOM:
      showcase_document_view_set_zoom (self, g_value_get_double (value));
      break;
    case PROP_HADJUSTMENT:
      showcase_document_view_set_hadjustment (self, g_value_get_object (value));
      break;
    case PROP_VADJUSTMENT:
      showcase_document_view_set_vadjustment (self, g_value_get_object (value));
      break;
    case PROP_HSCROLL_POLICY:
      self->hscroll_policy = g_value_get_enum (value);
      break;
    case PROP_VSCROLL_POLICY:
      self->vscroll_policy = g_value_get_enum (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, property);
    }
}

/**
 * showcase_document_view_set_hover_url:
 * @self: a view
 * @url: (nullable): the URL
 *
 * Sets the property "hover-url".
 */
void
showcase_document_view_set_hover_url (ShowcaseDocumentView *self,
                                      const char *url)
{
  if (g_set_str (&self->hover_url, url))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HOVER_URL]);
}

/**
 * showcase_document_view_set_reading_block:
 * @self: a view
 * @block: the block at the top edge
 *
 * Sets the property "block".
 */
void
showcase_document_view_set_reading_block (ShowcaseDocumentView *self,
                                          guint block)
{
  if (self->reading_block == block)
    return;

  self->reading_block = block;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BLOCK]);
}

/**
 * showcase_document_view_notify_zoom:
 * @self: a view
 *
 * Tells that the property "zoom" has changed.
 */
void
showcase_document_view_notify_zoom (ShowcaseDocumentView *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ZOOM]);
}

/**
 * showcase_document_view_install_properties:
 * @object_class: the class of the view
 *
 * Gives the class its properties.
 */
void
showcase_document_view_install_properties (GObjectClass *object_class)
{
  const GParamFlags read_only = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  const GParamFlags read_write = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = showcase_document_view_get_property;
  object_class->set_property = showcase_document_view_set_property;

  properties[PROP_DOCUMENT] = g_param_spec_boxed ("document", NULL, NULL, SHOWCASE_TYPE_DOCUMENT, read_only);
  properties[PROP_HOVER_URL] = g_param_spec_string ("hover-url", NULL, NULL, NULL, read_only);
  properties[PROP_BLOCK] = g_param_spec_uint ("block", NULL, NULL, 0, G_MAXUINT, 0, read_only);
  properties[PROP_FONT] = g_param_spec_boxed ("font", NULL, NULL, PANGO_TYPE_FONT_DESCRIPTION, read_write);
  properties[PROP_CODE_FONT] = g_param_spec_boxed ("code-font", NULL, NULL, PANGO_TYPE_FONT_DESCRIPTION, read_write);
  properties[PROP_ACCENT] = g_param_spec_boxed ("accent", NULL, NULL, GDK_TYPE_RGBA, read_write);
  properties[PROP_HIGH_CONTRAST] = g_param_spec_boolean ("high-contrast", NULL, NULL, FALSE, read_write);
  properties[PROP_COMPACT] = g_param_spec_boolean ("compact", NULL, NULL, FALSE, read_write);
  properties[PROP_WHOLE] = g_param_spec_boolean ("whole", NULL, NULL, FALSE, read_write);
  properties[PROP_CARET_MODE] = g_param_spec_boolean ("caret-mode", NULL, NULL, FALSE, read_write);
  properties[PROP_ZOOM] = g_param_spec_double ("zoom", NULL, NULL, SHOWCASE_ZOOM_MIN, SHOWCASE_ZOOM_MAX, 1, read_write);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);

  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");
}
