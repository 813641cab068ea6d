/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The primitives that blocks are laid out with: a text and a box at a place. What a kind of block consists of is decided by the callers. */

#include "config.h"

#include "showcase-composer.h"
#include "showcase-unbroken.h"

#include <math.h>
#include <string.h>

/* A font this much taller than the line grid (Nastaliq, for one) would run into the lines above and below. */
#define TALL 1.3

/* How wide the tabulators of code are, in characters. */
#define TAB_CHARS 4

/**
 * showcase_composer_get_room:
 * @self: a composer
 *
 * Gets the width that is left for the block beside what it stands in.
 *
 * Returns: the width in pixels, at least 1
 */
int
showcase_composer_get_room (const ShowcaseComposer *self)
{
  return MAX (self->width - self->nesting.indent - self->nesting.inset, 1);
}

/**
 * showcase_composer_get_left:
 * @self: a composer
 * @start: a distance from the leading edge of the column, in pixels
 * @width: the width of what starts there
 *
 * Turns a place that follows the reading direction into one that does not.
 *
 * Returns: the distance from the left edge
 */
double
showcase_composer_get_left (const ShowcaseComposer *self,
                            double start,
                            double width)
{
  return self->mirrored ? self->width - start - width : start;
}

/**
 * showcase_composer_add_box:
 * @self: a composer
 * @kind: what it is
 * @role: its colour
 * @start: from the leading edge, in pixels
 * @y: from the top of the block
 * @width: its width
 * @height: its height
 *
 * Adds a box with square corners.
 *
 * Returns: (transfer none): the box, until the next one is added
 */
ShowcaseBox *
showcase_composer_add_box (ShowcaseComposer *self,
                           ShowcaseBoxKind kind,
                           ShowcaseColorRole role,
                           double start,
                           double y,
                           double width,
                           double height)
{
  ShowcaseBox box = {
    .kind = kind,
    .role = role,
    .x = showcase_composer_get_left (self, start, width),
    .y = y,
    .width = width,
    .height = height,
    .mirrored = self->mirrored,
  };

  g_array_append_val (self->boxes, box);

  return &g_array_index (self->boxes, ShowcaseBox, self->boxes->len - 1);
}

/**
 * showcase_composer_add_language:
 * @self: a composer
 * @kind: the face to set a text in
 * @attributes: (transfer full) (nullable): the attributes of the text
 *
 * Says which language the text is in if the document does and it is not that of the desktop: characters that Chinese and Japanese share, for one, have other forms
 * in each.
 *
 * Returns: (transfer full) (nullable): the attributes
 */
PangoAttrList *
showcase_composer_add_language (const ShowcaseComposer *self,
                                ShowcaseFaceKind kind,
                                PangoAttrList *attributes)
{
  const char *tag = showcase_document_get_language (self->document);
  PangoLanguage *language = pango_language_from_string (tag);
  PangoLanguage *usual = pango_context_get_language (showcase_typesetter_get_context (self->typesetter, FALSE));

  if (tag == NULL || pango_language_matches (usual, tag))
    return attributes;

  showcase_typesetter_know_language (self->typesetter, kind, language);
  if (attributes == NULL)
    attributes = pango_attr_list_new ();
  pango_attr_list_insert_before (attributes, pango_attr_language_new (language));

  return attributes;
}

static gboolean
is_ascii (const char *text,
          gsize length)
{
  for (gsize i = 0; i < length; i++)
    if ((guchar)text[i] >= 0x80)
      return FALSE;

  return TRUE;
}

/* Latin fonts fit the grid by construction; only fonts that stand in for missing glyphs have to be asked. */
static void
make_lines_fit (ShowcasePiece *piece)
{
  int tallest = 0;

  for (GSList *l = pango_layout_get_lines_readonly (piece->layout); l != NULL; l = l->next)
    {
      int height;

      pango_layout_line_get_height (l->data, &height);
      tallest = MAX (tallest, height);
    }

  if (tallest > piece->line_height * TALL * PANGO_SCALE)
    {
      int line_height = PANGO_PIXELS_CEIL (tallest);

      piece->baseline += (line_height - piece->line_height) / 2;
      piece->line_height = line_height;
    }
}

static void
set_up_code (PangoLayout *layout,
             const ShowcaseFace *face)
{
  int width = (int)lround (face->char_width * PANGO_SCALE);
  g_autoptr (PangoTabArray) tabs = pango_tab_array_new_with_positions (1, FALSE, PANGO_TAB_LEFT, TAB_CHARS * width);

  pango_layout_set_tabs (layout, tabs);
  pango_layout_set_indent (layout, -2 * width);
}

/**
 * showcase_composer_add_text:
 * @self: a composer
 * @kind: the face to set it in
 * @text: the text, UTF-8
 * @length: its length in bytes, or -1
 * @attributes: (nullable): its attributes
 * @rtl: whether its base direction is right to left
 * @start: from the leading edge, in pixels
 * @width: the width to wrap at, or a negative number for a single line
 *
 * Adds a text at the composer's y and leaves y where it was.
 *
 * Returns: (transfer none): the piece, until the next one is added
 */
ShowcasePiece *
showcase_composer_add_text (ShowcaseComposer *self,
                            ShowcaseFaceKind kind,
                            const char *text,
                            int length,
                            PangoAttrList *attributes,
                            gboolean rtl,
                            double start,
                            double width)
{
  const ShowcaseFace *face = showcase_typesetter_get_face (self->typesetter, kind);
  g_autoptr (PangoAttrList) all = showcase_composer_add_language (self, kind, attributes != NULL ? pango_attr_list_ref (attributes) : NULL);
  gsize n_bytes = length >= 0 ? (gsize)length : strlen (text);
  gboolean is_latin = is_ascii (text, n_bytes);
  PangoLayout *layout = pango_layout_new (showcase_typesetter_get_context (self->typesetter, rtl));
  ShowcasePiece piece = {
    .layout = layout,
    .x = showcase_composer_get_left (self, start, MAX (width, 0)),
    .y = self->y,
    .line_height = face->line_height,
    .baseline = face->baseline,
    .role = SHOWCASE_COLOR_TEXT,
  };

  pango_layout_set_font_description (layout, face->description);
  pango_layout_set_auto_dir (layout, FALSE);
  pango_layout_set_alignment (layout, rtl ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  if (width >= 0)
    pango_layout_set_width (layout, (int)(MAX (width, 1) * PANGO_SCALE));
  if (kind == SHOWCASE_FACE_CODE)
    set_up_code (layout, face);
  if (!is_latin && width >= 0)
    all = showcase_unbroken_add (text, (int)n_bytes, g_steal_pointer (&all));
  pango_layout_set_attributes (layout, all);
  pango_layout_set_text (layout, text, length);
  piece.n_lines = pango_layout_get_line_count (layout);
  if (!is_latin)
    make_lines_fit (&piece);

  g_array_append_val (self->pieces, piece);

  return &g_array_index (self->pieces, ShowcasePiece, self->pieces->len - 1);
}

/**
 * showcase_composer_limit_lines:
 * @piece: a text of one paragraph
 * @n_lines: how many lines it may have, at least 1
 *
 * Ends a text that is longer in "…".
 */
void
showcase_composer_limit_lines (ShowcasePiece *piece,
                               int n_lines)
{
  if (piece->n_lines <= n_lines)
    return;

  pango_layout_set_height (piece->layout, -n_lines);
  pango_layout_set_ellipsize (piece->layout, PANGO_ELLIPSIZE_END);
  piece->n_lines = pango_layout_get_line_count (piece->layout);
}

/**
 * showcase_composer_set_window:
 * @self: a composer, its y at the bottom of what was added
 * @top: the top of it, in pixels
 * @content: its width
 * @mirrored: whether it starts at the right
 * @first_piece: the first of the texts in it
 * @first_box: the first of the boxes in it
 *
 * Says that what was added is seen through a window as wide as the room of the block, and can be moved sideways in it.
 */
void
showcase_composer_set_window (ShowcaseComposer *self,
                              int top,
                              double content,
                              gboolean mirrored,
                              guint first_piece,
                              guint first_box)
{
  int room = showcase_composer_get_room (self);

  self->window = (ShowcaseBlockWindow){
    .x = showcase_composer_get_left (self, self->nesting.indent, room),
    .y = top,
    .width = room,
    .height = self->y - top,
    .content = content,
    .mirrored = mirrored,
  };
  for (guint i = first_piece; i < self->pieces->len; i++)
    g_array_index (self->pieces, ShowcasePiece, i).moves = TRUE;
  for (guint i = first_box; i < self->boxes->len; i++)
    g_array_index (self->boxes, ShowcaseBox, i).moves = TRUE;
}

/**
 * showcase_composer_set_range:
 * @piece: a text that was added
 * @start: where it starts in the block's text, in bytes
 * @length: its length in bytes
 *
 * Says that a text is not a marker or a caption but some of the block's own, which can be hit, selected and found.
 */
void
showcase_composer_set_range (ShowcasePiece *piece,
                             guint start,
                             guint length)
{
  piece->is_text = TRUE;
  piece->start = start;
  piece->length = length;
}
