/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Spans to Pango attributes. A foreground attribute carries the role of the colour, not a colour: layouts then survive any change of
 * palette, and whoever paints looks the role up. Boxes and lines around text are not attributes; see showcase-ornament.h. */

#include "config.h"

#include "showcase-attributes.h"

/* Far above what text is set in anywhere, so that strong text in a heading still stands out from it. */
#define WEIGHT_STEP 150

/* Arrows and comparisons are written with several characters in code; a ligature would hide which. */
#define CODE_FEATURES "calt=0, liga=0"

static void
insert (PangoAttrList *list,
        const ShowcaseSpan *span,
        PangoAttribute *attribute)
{
  attribute->start_index = span->start;
  attribute->end_index = span->start + span->length;
  pango_attr_list_insert (list, attribute);
}

static ShowcaseColorRole
find_role (guint flags)
{
  if ((flags & (SHOWCASE_SPAN_MISSING | SHOWCASE_SPAN_GENERATED | SHOWCASE_SPAN_HTML)) != 0)
    return SHOWCASE_COLOR_DIM;
  if ((flags & SHOWCASE_SPAN_LINK) != 0)
    return SHOWCASE_COLOR_LINK;

  return SHOWCASE_COLOR_TEXT;
}

static void
insert_span (PangoAttrList *list,
             const ShowcaseSpan *span,
             const ShowcaseStyle *style,
             int weight)
{
  ShowcaseColorRole role = find_role (span->flags);

  if ((span->flags & SHOWCASE_SPAN_EMPHASIS) != 0)
    insert (list, span, pango_attr_style_new (PANGO_STYLE_ITALIC));
  if ((span->flags & SHOWCASE_SPAN_STRONG) != 0)
    insert (list, span, pango_attr_weight_new ((PangoWeight)MAX (style->strong_weight, MIN (weight + WEIGHT_STEP, 900))));
  if ((span->flags & (SHOWCASE_SPAN_CODE | SHOWCASE_SPAN_HTML)) != 0)
    {
      insert (list, span, pango_attr_family_new (style->code_family));
      insert (list, span, pango_attr_scale_new (style->code_scale));
      insert (list, span, pango_attr_font_features_new (CODE_FEATURES));
    }
  else if ((span->flags & SHOWCASE_SPAN_GENERATED) != 0)
    {
      insert (list, span, pango_attr_scale_new (style->small_scale));
    }
  if (role != SHOWCASE_COLOR_TEXT)
    insert (list, span, pango_attr_foreground_new ((guint16)role, 0, 0));
}

/**
 * showcase_attributes_new:
 * @spans: (array length=n_spans): the spans of a text
 * @n_spans: how many
 * @style: the style
 * @weight: the weight of the text around them
 *
 * Makes the attributes of a text.
 *
 * Returns: (transfer full) (nullable): the attributes, or %NULL for plain text
 */
PangoAttrList *
showcase_attributes_new (const ShowcaseSpan *spans,
                         guint n_spans,
                         const ShowcaseStyle *style,
                         int weight)
{
  PangoAttrList *list;

  if (n_spans == 0)
    return NULL;

  list = pango_attr_list_new ();
  for (guint i = 0; i < n_spans; i++)
    insert_span (list, &spans[i], style, weight);

  return list;
}

/**
 * showcase_attributes_new_for_code:
 *
 * Makes the attributes of a code block: every character as it was written.
 *
 * Returns: (transfer full): the attributes
 */
PangoAttrList *
showcase_attributes_new_for_code (void)
{
  PangoAttrList *list = pango_attr_list_new ();

  pango_attr_list_insert (list, pango_attr_font_features_new (CODE_FEATURES));
  pango_attr_list_insert (list, pango_attr_insert_hyphens_new (FALSE));

  return list;
}

/**
 * showcase_attributes_get_role:
 * @item: an item of a line
 * @otherwise: the role of text without attributes
 *
 * Finds out what colour a run of text has.
 *
 * Returns: the role
 */
ShowcaseColorRole
showcase_attributes_get_role (const PangoItem *item,
                              ShowcaseColorRole otherwise)
{
  for (GSList *l = item->analysis.extra_attrs; l != NULL; l = l->next)
    {
      PangoAttribute *attribute = l->data;
      PangoAttrColor *color = pango_attribute_as_color (attribute);

      if (color != NULL && attribute->klass->type == PANGO_ATTR_FOREGROUND && color->color.red < SHOWCASE_N_COLORS)
        return (ShowcaseColorRole)color->color.red;
    }

  return otherwise;
}
