/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Answers a screen reader's questions about a text: what is there, by which unit, what it looks like and where it is. Every answer is worked out from the
 * document or from a layout when it is asked for. GTK hands strings on as they are, so all bytes end with a NUL. */

#include "config.h"

#include "showcase-accessible-text.h"

#include "showcase-accessible-bounds.h"
#include "showcase-accessible-hypertext.h"
#include "showcase-document-view-private.h"
#include "showcase-part-text.h"

/* Screen readers choose a voice by it; GTK has no name for it. */
#define LANGUAGE "language"

struct _ShowcaseAccessibleText
{
  ShowcaseAccessibleNode parent_instance;
};

static void showcase_accessible_text_text_init (GtkAccessibleTextInterface *iface);

G_GNUC_BEGIN_IGNORE_DEPRECATIONS
G_DEFINE_FINAL_TYPE_WITH_CODE (ShowcaseAccessibleText,
                               showcase_accessible_text,
                               SHOWCASE_TYPE_ACCESSIBLE_NODE,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE_TEXT, showcase_accessible_text_text_init)
                                   SHOWCASE_IMPLEMENT_HYPERTEXT)
G_GNUC_END_IGNORE_DEPRECATIONS

static void
get_part_text (GtkAccessibleText *text,
               ShowcasePartText *part_text)
{
  ShowcaseAccessibleNode *node = SHOWCASE_ACCESSIBLE_NODE (text);

  showcase_part_text_init (part_text, showcase_accessible_node_get_document (node), showcase_accessible_node_get_part (node));
}

static GBytes *
take_string (char *string)
{
  return g_bytes_new_take (string, strlen (string) + 1);
}

static GBytes *
showcase_accessible_text_get_contents (GtkAccessibleText *text,
                                       unsigned int start,
                                       unsigned int end)
{
  ShowcasePartText part_text;

  get_part_text (text, &part_text);
  return take_string (showcase_part_text_dup (&part_text, start, end));
}

static GBytes *
showcase_accessible_text_get_contents_at (GtkAccessibleText *text,
                                          unsigned int offset,
                                          GtkAccessibleTextGranularity granularity,
                                          unsigned int *start,
                                          unsigned int *end)
{
  ShowcaseDocumentView *view = showcase_accessible_node_get_view (SHOWCASE_ACCESSIBLE_NODE (text));
  ShowcasePartText part_text;
  guint length;

  get_part_text (text, &part_text);
  length = showcase_part_text_get_length (&part_text);
  *start = MIN (offset, length);
  *end = MIN (*start + 1, length);

  switch (granularity)
    {
    case GTK_ACCESSIBLE_TEXT_GRANULARITY_WORD:
      showcase_part_text_find_unit (&part_text, SHOWCASE_PART_TEXT_WORD, *start, start, end);
      break;

    case GTK_ACCESSIBLE_TEXT_GRANULARITY_SENTENCE:
      showcase_part_text_find_unit (&part_text, SHOWCASE_PART_TEXT_SENTENCE, *start, start, end);
      break;

    case GTK_ACCESSIBLE_TEXT_GRANULARITY_LINE:
      if (view != NULL)
        showcase_accessible_bounds_find_line (view, &part_text, *start, start, end);
      break;

    case GTK_ACCESSIBLE_TEXT_GRANULARITY_PARAGRAPH:
      showcase_part_text_find_unit (&part_text, SHOWCASE_PART_TEXT_PARAGRAPH, *start, start, end);
      break;

    case GTK_ACCESSIBLE_TEXT_GRANULARITY_CHARACTER:
    default:
      break;
    }

  return take_string (showcase_part_text_dup (&part_text, *start, *end));
}

static unsigned int
showcase_accessible_text_get_caret_position (GtkAccessibleText *text)
{
  ShowcaseDocumentView *view = showcase_accessible_node_get_view (SHOWCASE_ACCESSIBLE_NODE (text));
  ShowcasePartText part_text;
  ShowcasePosition head;
  guint offset;

  if (view == NULL || !showcase_selection_get_head (view->selection, &head))
    return 0;

  get_part_text (text, &part_text);
  return showcase_part_text_find_offset (&part_text, &head, &offset) ? offset : 0;
}

static gboolean
showcase_accessible_text_get_selection (GtkAccessibleText *text,
                                        gsize *n_ranges,
                                        GtkAccessibleTextRange **ranges)
{
  ShowcaseDocumentView *view = showcase_accessible_node_get_view (SHOWCASE_ACCESSIBLE_NODE (text));
  ShowcasePartText part_text;
  ShowcaseRange range;
  guint start;
  guint end;

  *n_ranges = 0;
  *ranges = NULL;
  if (view == NULL || !showcase_selection_get_range (view->selection, &range))
    return FALSE;

  get_part_text (text, &part_text);
  showcase_part_text_find_offset (&part_text, &range.start, &start);
  showcase_part_text_find_offset (&part_text, &range.end, &end);
  if (start >= end)
    return FALSE;

  *n_ranges = 1;
  *ranges = g_new (GtkAccessibleTextRange, 1);
  (*ranges)[0] = (GtkAccessibleTextRange){ .start = start, .length = end - start };

  return TRUE;
}

#if GTK_CHECK_VERSION(4, 22, 0)
static gboolean
showcase_accessible_text_set_caret_position (GtkAccessibleText *text,
                                             unsigned int offset)
{
  ShowcaseDocumentView *view = showcase_accessible_node_get_view (SHOWCASE_ACCESSIBLE_NODE (text));
  ShowcasePartText part_text;
  ShowcasePosition position;

  if (view == NULL)
    return FALSE;

  get_part_text (text, &part_text);
  showcase_part_text_get_position (&part_text, offset, &position);
  showcase_selection_begin (view->selection, &position, SHOWCASE_UNIT_CHARACTER);

  return TRUE;
}
#endif

static void
add_attribute (GStrvBuilder *names,
               GStrvBuilder *values,
               const char *name,
               const char *value)
{
  g_strv_builder_add (names, name);
  g_strv_builder_add (values, value);
}

static const char *
get_family (ShowcaseDocumentView *view,
            ShowcaseFaceKind face)
{
  ShowcaseTypesetter *typesetter = showcase_column_get_typesetter (showcase_flow_get_column (view->flow));

  return typesetter != NULL ? pango_font_description_get_family (showcase_typesetter_get_face (typesetter, face)->description) : NULL;
}

static void
add_look (GStrvBuilder *names,
          GStrvBuilder *values,
          ShowcaseDocumentView *view,
          ShowcasePartKind kind,
          guint32 look)
{
  gboolean bold = look & SHOWCASE_SPAN_STRONG || kind == SHOWCASE_PART_HEADING;
  gboolean code = look & (SHOWCASE_SPAN_CODE | SHOWCASE_SPAN_KBD | SHOWCASE_SPAN_HTML) || kind == SHOWCASE_PART_CODE;
  const char *family = view != NULL ? get_family (view, code ? SHOWCASE_FACE_CODE : SHOWCASE_FACE_BODY) : NULL;
  ShowcaseDocument *document = view != NULL ? showcase_document_view_get_document (view) : NULL;
  const char *language = document != NULL ? showcase_document_get_language (document) : NULL;

  add_attribute (names, values, GTK_ACCESSIBLE_ATTRIBUTE_WEIGHT, bold ? "700" : "400");
  add_attribute (names, values, GTK_ACCESSIBLE_ATTRIBUTE_STYLE,
                 look & SHOWCASE_SPAN_EMPHASIS ? GTK_ACCESSIBLE_ATTRIBUTE_STYLE_ITALIC : GTK_ACCESSIBLE_ATTRIBUTE_STYLE_NORMAL);
  add_attribute (names, values, GTK_ACCESSIBLE_ATTRIBUTE_STRIKETHROUGH, look & SHOWCASE_SPAN_STRIKE ? "true" : "false");
  add_attribute (names, values, GTK_ACCESSIBLE_ATTRIBUTE_UNDERLINE,
                 look & SHOWCASE_SPAN_LINK ? GTK_ACCESSIBLE_ATTRIBUTE_UNDERLINE_SINGLE : GTK_ACCESSIBLE_ATTRIBUTE_UNDERLINE_NONE);
  if (family != NULL)
    add_attribute (names, values, GTK_ACCESSIBLE_ATTRIBUTE_FAMILY, family);
  if (language != NULL)
    add_attribute (names, values, LANGUAGE, language);
}

static gboolean
showcase_accessible_text_get_attributes (GtkAccessibleText *text,
                                         unsigned int offset,
                                         gsize *n_ranges,
                                         GtkAccessibleTextRange **ranges,
                                         char ***attribute_names,
                                         char ***attribute_values)
{
  ShowcaseAccessibleNode *node = SHOWCASE_ACCESSIBLE_NODE (text);
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_autoptr (GStrvBuilder) values = g_strv_builder_new ();
  ShowcasePartText part_text;
  guint32 look;
  guint start;
  guint end;

  get_part_text (text, &part_text);
  look = showcase_part_text_get_look (&part_text, offset, &start, &end);
  add_look (names, values, showcase_accessible_node_get_view (node), showcase_accessible_node_get_part (node)->kind, look);
  *attribute_names = g_strv_builder_end (names);
  *attribute_values = g_strv_builder_end (values);
  *n_ranges = g_strv_length (*attribute_names);
  *ranges = g_new (GtkAccessibleTextRange, *n_ranges);
  for (gsize i = 0; i < *n_ranges; i++)
    (*ranges)[i] = (GtkAccessibleTextRange){ .start = start, .length = end - start };

  return TRUE;
}

static void
showcase_accessible_text_get_default_attributes (GtkAccessibleText *text,
                                                 char ***attribute_names,
                                                 char ***attribute_values)
{
  ShowcaseAccessibleNode *node = SHOWCASE_ACCESSIBLE_NODE (text);
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_autoptr (GStrvBuilder) values = g_strv_builder_new ();

  add_look (names, values, showcase_accessible_node_get_view (node), showcase_accessible_node_get_part (node)->kind, 0);
  *attribute_names = g_strv_builder_end (names);
  *attribute_values = g_strv_builder_end (values);
}

static gboolean
showcase_accessible_text_get_extents (GtkAccessibleText *text,
                                      unsigned int start,
                                      unsigned int end,
                                      graphene_rect_t *extents)
{
  ShowcaseAccessibleNode *node = SHOWCASE_ACCESSIBLE_NODE (text);
  ShowcaseDocumentView *view = showcase_accessible_node_get_view (node);
  ShowcasePartText part_text;
  graphene_rect_t outer;

  get_part_text (text, &part_text);
  if (view == NULL || !showcase_accessible_bounds_find_text (view, &part_text, start, end, extents) || !showcase_accessible_bounds_find (view, showcase_accessible_node_get_part (node), &outer))
    return FALSE;

  graphene_rect_offset (extents, -outer.origin.x, -outer.origin.y);
  return TRUE;
}

static gboolean
showcase_accessible_text_get_offset (GtkAccessibleText *text,
                                     const graphene_point_t *point,
                                     unsigned int *offset)
{
  ShowcaseAccessibleNode *node = SHOWCASE_ACCESSIBLE_NODE (text);
  ShowcaseDocumentView *view = showcase_accessible_node_get_view (node);
  ShowcasePartText part_text;
  graphene_rect_t outer;

  get_part_text (text, &part_text);
  return view != NULL && showcase_accessible_bounds_find (view, showcase_accessible_node_get_part (node), &outer) && showcase_accessible_bounds_find_offset (view, &part_text, point->x + outer.origin.x, point->y + outer.origin.y, offset);
}

static void
showcase_accessible_text_text_init (GtkAccessibleTextInterface *iface)
{
  iface->get_contents = showcase_accessible_text_get_contents;
  iface->get_contents_at = showcase_accessible_text_get_contents_at;
  iface->get_caret_position = showcase_accessible_text_get_caret_position;
  iface->get_selection = showcase_accessible_text_get_selection;
  iface->get_attributes = showcase_accessible_text_get_attributes;
  iface->get_default_attributes = showcase_accessible_text_get_default_attributes;
  iface->get_extents = showcase_accessible_text_get_extents;
  iface->get_offset = showcase_accessible_text_get_offset;
#if GTK_CHECK_VERSION(4, 22, 0)
  iface->set_caret_position = showcase_accessible_text_set_caret_position;
#endif
}

static void
showcase_accessible_text_class_init (ShowcaseAccessibleTextClass *klass)
{
}

static void
showcase_accessible_text_init (ShowcaseAccessibleText *self)
{
}
