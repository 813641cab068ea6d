/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A text with spans: its fonts, what is drawn for them, and the marks that keep code together where text is read from the right. A paragraph and a cell are
 * both one. */

#include "config.h"

#include "showcase-attributes.h"
#include "showcase-isolates.h"
#include "showcase-ornaments.h"
#include "showcase-rich-text.h"

/* Faces that spans are set in are measured before they are used, so that the order in which fonts are met decides nothing. */
static void
know_faces (ShowcaseComposer *composer,
            const ShowcaseSpan *spans,
            guint n_spans)
{
  guint flags = 0;

  for (guint i = 0; i < n_spans; i++)
    flags |= spans[i].flags;
  if ((flags & (SHOWCASE_SPAN_CODE | SHOWCASE_SPAN_HTML | SHOWCASE_SPAN_KBD)) != 0)
    showcase_typesetter_get_face (composer->typesetter, SHOWCASE_FACE_CODE);
  if ((flags & SHOWCASE_SPAN_GENERATED) != 0)
    showcase_typesetter_get_face (composer->typesetter, SHOWCASE_FACE_SMALL);
}

static PangoAttrList *
create_attributes (ShowcaseComposer *composer,
                   ShowcaseFaceKind kind,
                   int weight,
                   const char *text,
                   guint length,
                   const ShowcaseSpan *spans,
                   guint n_spans)
{
  PangoAttrList *attributes = showcase_attributes_new (text, length, spans, n_spans, composer->style, weight);

  /* Each face has a weight of its own, and only running text is set in another one. */
  if (kind != SHOWCASE_FACE_BODY || weight == composer->style->text_weight)
    return attributes;

  if (attributes == NULL)
    attributes = pango_attr_list_new ();
  pango_attr_list_insert_before (attributes, pango_attr_weight_new ((PangoWeight)weight));

  return attributes;
}

/**
 * showcase_rich_text_add:
 * @composer: what to add to
 * @kind: the face to set it in
 * @weight: the weight of what has no other
 * @text: the text
 * @length: its length in bytes
 * @spans: (array length=n_spans): its spans, counted from its start
 * @n_spans: how many
 * @start: from the leading edge, in pixels
 * @width: the width to wrap at
 * @alignment: (nullable): how lines are aligned, or %NULL for as they are read
 *
 * Adds a text with its spans at the composer's y and leaves y where it was.
 *
 * Returns: (transfer none): the piece, until the next one is added
 */
ShowcasePiece *
showcase_rich_text_add (ShowcaseComposer *composer,
                        ShowcaseFaceKind kind,
                        int weight,
                        const char *text,
                        guint length,
                        const ShowcaseSpan *spans,
                        guint n_spans,
                        double start,
                        double width,
                        const PangoAlignment *alignment)
{
  gboolean rtl = (composer->block->flags & SHOWCASE_BLOCK_RTL) != 0;
  GArray *isolates = rtl ? showcase_isolates_find (spans, n_spans) : NULL;
  g_autoptr (PangoAttrList) attributes = NULL;
  g_autofree ShowcaseSpan *moved = NULL;
  g_autofree char *copy = NULL;
  ShowcasePiece *piece;

  if (isolates != NULL)
    {
      text = copy = showcase_isolates_insert (isolates, text, length);
      length = showcase_isolates_to_index (isolates, length);
      spans = moved = showcase_isolates_move_spans (isolates, spans, n_spans);
    }

  know_faces (composer, spans, n_spans);
  attributes = create_attributes (composer, kind, weight, text, length, spans, n_spans);
  piece = showcase_composer_add_text (composer, kind, text, (int)length, attributes, rtl, start, width);
  piece->isolates = isolates;
  if (alignment != NULL)
    pango_layout_set_alignment (piece->layout, *alignment);
  showcase_ornaments_add (composer, piece, showcase_typesetter_get_face (composer->typesetter, kind), text, spans, n_spans);

  return piece;
}
