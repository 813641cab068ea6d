/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Spans to Pango attributes. A foreground attribute carries the role of the colour, not a colour: layouts then survive any change of
 * palette, and whoever paints looks the role up. Boxes and lines around text are not attributes; see showcase-ornament.h. */

#include "config.h"

#include "showcase-attributes.h"

#include "showcase-isolates.h"

#include <string.h>

/* Far above what text is set in anywhere, so that strong text in a heading still stands out from it. */
#define WEIGHT_STEP 150

/* What the spaces around inline code are widened by, in ems: its box takes some of them away. */
#define CODE_SPACE 0.1

/* What the characters beside a key are widened by, in ems, so that its edges touch none of them. */
#define KEY_SPACE 0.42

/* How large raised and lowered text is. The sizes that fonts name for it are often too small to read. */
#define SCRIPT_SCALE 0.75

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

static double
get_script_scale (const ShowcaseSpan *span)
{
  return (span->flags & (SHOWCASE_SPAN_SUB | SHOWCASE_SPAN_SUP)) != 0 ? SCRIPT_SCALE : 1;
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
  if ((span->flags & SHOWCASE_SPAN_SUP) != 0)
    insert (list, span, pango_attr_baseline_shift_new (PANGO_BASELINE_SHIFT_SUPERSCRIPT));
  else if ((span->flags & SHOWCASE_SPAN_SUB) != 0)
    insert (list, span, pango_attr_baseline_shift_new (PANGO_BASELINE_SHIFT_SUBSCRIPT));
  if ((span->flags & (SHOWCASE_SPAN_CODE | SHOWCASE_SPAN_HTML | SHOWCASE_SPAN_KBD)) != 0)
    {
      insert (list, span, pango_attr_family_new (style->code_family));
      insert (list, span, pango_attr_scale_new (style->code_scale * get_script_scale (span)));
      insert (list, span, pango_attr_font_features_new (CODE_FEATURES));
    }
  else if ((span->flags & SHOWCASE_SPAN_GENERATED) != 0)
    {
      insert (list, span, pango_attr_scale_new (style->small_scale));
    }
  else if ((span->flags & (SHOWCASE_SPAN_SUB | SHOWCASE_SPAN_SUP)) != 0)
    {
      insert (list, span, pango_attr_scale_new (SCRIPT_SCALE));
    }
  /* A hyphen at the end of a line would read as a part of an address or a name. */
  if ((span->flags & (SHOWCASE_SPAN_CODE | SHOWCASE_SPAN_HTML | SHOWCASE_SPAN_LINK)) != 0)
    insert (list, span, pango_attr_insert_hyphens_new (FALSE));
  if (role != SHOWCASE_COLOR_TEXT)
    insert (list, span, pango_attr_foreground_new ((guint16)role, 0, 0));
}

static gboolean
is_code (const ShowcaseSpan *span)
{
  return (span->flags & SHOWCASE_SPAN_CODE) != 0;
}

/* Whether two spans are parts of one piece of code, some of it emphasised. */
static gboolean
is_one_code (const ShowcaseSpan *before,
             const ShowcaseSpan *after)
{
  return is_code (before) && is_code (after) && before->start + before->length == after->start;
}

/* What stands before and behind a span, not counting the marks that keep its direction to itself. */
static guint
get_before (const char *text,
            const ShowcaseSpan *span)
{
  guint at = span->start;

  return (at >= SHOWCASE_ISOLATE_LENGTH && memcmp (text + at - SHOWCASE_ISOLATE_LENGTH, SHOWCASE_ISOLATE_OPEN, SHOWCASE_ISOLATE_LENGTH) == 0 ? at - SHOWCASE_ISOLATE_LENGTH : at) - 1;
}

static guint
get_after (const char *text,
           guint length,
           const ShowcaseSpan *span)
{
  guint at = span->start + span->length;

  return length - at >= SHOWCASE_ISOLATE_LENGTH && memcmp (text + at, SHOWCASE_ISOLATE_CLOSE, SHOWCASE_ISOLATE_LENGTH) == 0 ? at + SHOWCASE_ISOLATE_LENGTH : at;
}

static void
widen_space (PangoAttrList *list,
             const char *text,
             guint length,
             guint at,
             const ShowcaseStyle *style)
{
  ShowcaseSpan space = { .start = at, .length = 1 };

  if (at < length && text[at] == ' ')
    insert (list, &space, pango_attr_letter_spacing_new ((int)(CODE_SPACE * style->body * PANGO_SCALE)));
}

/* Keys are written with a plus between them more often than with spaces. */
static void
make_room_for_key (PangoAttrList *list,
                   const char *text,
                   guint length,
                   guint at,
                   const ShowcaseStyle *style)
{
  ShowcaseSpan beside = { .start = at, .length = 1 };

  if (at < length && g_ascii_isprint (text[at]))
    insert (list, &beside, pango_attr_letter_spacing_new ((int)(KEY_SPACE * style->body * PANGO_SCALE)));
}

/**
 * showcase_attributes_new:
 * @text: the text
 * @length: its length in bytes
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
showcase_attributes_new (const char *text,
                         guint length,
                         const ShowcaseSpan *spans,
                         guint n_spans,
                         const ShowcaseStyle *style,
                         int weight)
{
  PangoAttrList *list;

  if (n_spans == 0)
    return NULL;

  list = pango_attr_list_new ();
  for (guint i = 0; i < n_spans; i++)
    {
      insert_span (list, &spans[i], style, weight);
      if ((spans[i].flags & SHOWCASE_SPAN_KBD) != 0)
        {
          make_room_for_key (list, text, length, get_before (text, &spans[i]), style);
          make_room_for_key (list, text, length, get_after (text, length, &spans[i]), style);
        }
      if (!is_code (&spans[i]))
        continue;
      if (spans[i].start > 0 && !(i > 0 && is_one_code (&spans[i - 1], &spans[i])))
        widen_space (list, text, length, get_before (text, &spans[i]), style);
      if (!(i + 1 < n_spans && is_one_code (&spans[i], &spans[i + 1])))
        widen_space (list, text, length, get_after (text, length, &spans[i]), style);
    }

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
