/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a page looks like: its heading, which says so when the page is one of several that have it; what is below, step by step; and, out of the way, its
 * number. How long a page is kept is for the painter to say. */

#include "config.h"

#include "showcase-kept-page.h"

#include "showcase-painter.h"
#include "showcase-title-painter.h"

#include <glib/gi18n-lib.h>

/* The size of what is at the foot of a page, relative to running text: for who looks for it. */
#define NUMBER_SCALE 0.62

/* What is free between a heading and its part mark, and how large that is, relative to running text. */
#define MARK_GAP 1.0
#define MARK_SCALE 0.86

typedef struct
{
  GskRenderNode *node;
  guint step;
} Layer;

struct _ShowcaseKeptPage
{
  /* Owned */
  GArray *layers;

  /* State */
  guint number;
  guint first_block;
  guint last_block;
};

/* What a page is being made from. */
typedef struct
{
  ShowcaseKeptPage *self;
  ShowcaseDeck *deck;
  const ShowcasePage *page;
  const ShowcaseFormat *format;
  ShowcaseTypesetter *typesetter;
  const ShowcaseStageLook *look;
  ShowcasePageMedia *media;
  double scale;
} Making;

static void
clear_layer (gpointer data)
{
  gsk_render_node_unref (((Layer *)data)->node);
}

static void
add_layer (const Making *making,
           GtkSnapshot *snapshot,
           guint step)
{
  Layer layer = { .node = gtk_snapshot_free_to_node (snapshot), .step = step };

  /* Blank text has no node. */
  if (layer.node != NULL)
    g_array_append_val (making->self->layers, layer);
}

static PangoLayout *
lay_out_words (const Making *making,
               const char *words,
               double scale)
{
  PangoLayout *layout = pango_layout_new (showcase_typesetter_get_context (making->typesetter, FALSE));
  PangoFontDescription *font = pango_font_description_copy (showcase_typesetter_get_face (making->typesetter, SHOWCASE_FACE_BODY)->description);
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_font_description_set_absolute_size (font, making->format->style.body * scale * PANGO_SCALE);
  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum"));
  pango_layout_set_font_description (layout, font);
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_text (layout, words, -1);
  pango_attr_list_unref (attributes);
  pango_font_description_free (font);

  return layout;
}

/* With its baseline, not its top, at a height. */
static void
paint_words (const Making *making,
             GtkSnapshot *snapshot,
             PangoLayout *layout,
             double x,
             double baseline)
{
  GdkRGBA color = showcase_painter_get_color (&making->look->palette, SHOWCASE_COLOR_DIM);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float)x, (float)(baseline - (double)pango_layout_get_baseline (layout) / PANGO_SCALE)));
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);
}

static void
paint_block (const Making *making,
             GtkSnapshot *snapshot,
             ShowcaseBlockLayout *layout,
             GdkTexture *texture,
             int x,
             int y)
{
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float)(making->format->left + x), (float)(y - showcase_block_layout_get_gap (layout))));
  showcase_painter_paint_boxes (snapshot, layout, &making->look->palette, texture);
  showcase_painter_paint_text (snapshot, layout, &making->look->palette);
  gtk_snapshot_restore (snapshot);
}

/* How much of a line of a heading is taken, from the side where it starts. */
static double
get_line_extent (const Making *making,
                 const ShowcasePiece *piece,
                 int line,
                 gboolean mirrored)
{
  PangoRectangle extents;

  pango_layout_line_get_extents (pango_layout_get_line_readonly (piece->layout, line), NULL, &extents);
  if (!mirrored)
    return piece->x + (double)extents.width / PANGO_SCALE;

  return making->format->safe_width - piece->x - (double)pango_layout_get_width (piece->layout) / PANGO_SCALE + (double)extents.width / PANGO_SCALE;
}

/* Whether the page is read from the right, as its first words are. */
static gboolean
is_mirrored (const Making *making)
{
  ShowcaseDocument *document = showcase_deck_get_page_document (making->deck, making->self->number);
  guint first = making->page->heading;

  if (first == SHOWCASE_NONE)
    first = showcase_deck_get_slice (making->deck, making->page->first_slice)->block;
  return (showcase_document_get_block (document, first)->flags & SHOWCASE_BLOCK_RTL) != 0;
}

/* Where words stand that end a line, or that begin one. */
static double
find_side (const Making *making,
           PangoLayout *words,
           gboolean at_end)
{
  PangoRectangle extents;

  pango_layout_get_extents (words, NULL, &extents);
  return at_end == is_mirrored (making) ? making->format->left : making->format->left + making->format->safe_width - (double)extents.width / PANGO_SCALE;
}

/* The mark stands at the end of the heading's first line that has room for it, or else at the foot of the page, where it is as small as the number beside it. */
static void
paint_mark (const Making *making,
            GtkSnapshot *snapshot,
            ShowcaseBlockLayout *heading)
{
  gboolean mirrored = is_mirrored (making);
  /* Translators: beside the heading of a page of a talk that has several with this heading: which of them it is, and how many there are. */
  g_autofree char *words = g_strdup_printf (C_ ("part of a page", "%1$u / %2$u"), making->page->part + 1, making->page->n_parts);
  g_autoptr (PangoLayout) mark = lay_out_words (making, words, MARK_SCALE);
  g_autoptr (PangoLayout) small = NULL;
  double gap = making->format->style.body * MARK_GAP;
  const ShowcasePiece *pieces;
  PangoRectangle extents;
  double width;
  guint n_pieces;

  pango_layout_get_extents (mark, NULL, &extents);
  width = (double)extents.width / PANGO_SCALE;
  pieces = showcase_block_layout_get_pieces (heading, &n_pieces);
  for (guint i = 0; i < n_pieces; i++)
    for (int line = 0; pieces[i].is_text && line < pieces[i].n_lines; line++)
      if (get_line_extent (making, &pieces[i], line, mirrored) + gap + width <= making->format->safe_width)
        {
          int y = making->format->top - showcase_block_layout_get_gap (heading) + pieces[i].y + line * pieces[i].line_height;

          paint_words (making, snapshot, mark, find_side (making, mark, TRUE), y + pieces[i].baseline);
          return;
        }
  small = lay_out_words (making, words, NUMBER_SCALE);
  paint_words (making, snapshot, small, find_side (making, small, FALSE), making->format->foot);
}

static void
add_heading (const Making *making)
{
  g_autoptr (ShowcaseBlockLayout) layout = showcase_deck_lay_out_heading (making->deck, making->self->number, making->typesetter);
  GtkSnapshot *snapshot;

  if (layout == NULL)
    return;

  snapshot = gtk_snapshot_new ();
  paint_block (making, snapshot, layout, NULL, 0, making->format->top);
  if (making->page->n_parts > 1)
    paint_mark (making, snapshot, layout);
  add_layer (making, snapshot, 0);
}

/* How far a picture that is all there is on a page has to move to the middle, with its caption. */
static int
find_middle (const Making *making,
             ShowcaseBlockLayout *layout)
{
  double left;
  double right;
  const ShowcasePiece *pieces;
  const ShowcaseBox *boxes;
  guint n_pieces;
  guint n_boxes;

  boxes = showcase_block_layout_get_boxes (layout, &n_boxes);
  if (making->page->n_slices != 1 || n_boxes != 1 || boxes[0].kind != SHOWCASE_BOX_IMAGE)
    return 0;

  left = boxes[0].x;
  right = boxes[0].x + boxes[0].width;
  pieces = showcase_block_layout_get_pieces (layout, &n_pieces);
  for (guint i = 0; i < n_pieces; i++)
    {
      PangoRectangle extents;

      pango_layout_get_extents (pieces[i].layout, NULL, &extents);
      left = MIN (left, pieces[i].x + (double)extents.x / PANGO_SCALE);
      right = MAX (right, pieces[i].x + (double)(extents.x + extents.width) / PANGO_SCALE);
    }

  return (int)((making->format->safe_width - (right - left)) / 2 - left);
}

static void
add_slice (const Making *making,
           const ShowcaseSlice *slice)
{
  g_autoptr (ShowcaseBlockLayout) layout = NULL;
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  layout = showcase_deck_lay_out (making->deck, making->self->number, slice, making->typesetter, showcase_page_media_get_reason (making->media, slice->block));
  showcase_block_layout_set_code_spans (layout, showcase_page_media_get_code_spans (making->media, slice->block));
  paint_block (making, snapshot, layout, showcase_page_media_get_texture (making->media, slice->block, layout, making->scale), find_middle (making, layout),
               making->format->top + making->page->heading_height + slice->y);
  add_layer (making, snapshot, slice->step);
}

static void
add_number (const Making *making)
{
  g_autofree char *words = g_strdup_printf ("%u", making->self->number + 1);
  g_autoptr (PangoLayout) number = lay_out_words (making, words, NUMBER_SCALE);
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  paint_words (making, snapshot, number, find_side (making, number, TRUE), making->format->foot);
  add_layer (making, snapshot, 0);
}

static void
make_content (const Making *making)
{
  add_heading (making);
  for (guint i = 0; i < making->page->n_slices; i++)
    add_slice (making, showcase_deck_get_slice (making->deck, making->page->first_slice + i));
}

static void
make_title (const Making *making)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  showcase_title_painter_paint (snapshot, making->deck, making->self->number, making->typesetter, making->look);
  add_layer (making, snapshot, 0);
}

/* The blocks whose images and colours the page needs. */
static void
find_range (const Making *making)
{
  ShowcaseKeptPage *self = making->self;
  guint first = making->page->first_slice;

  self->first_block = making->page->n_slices > 0 ? showcase_deck_get_slice (making->deck, first)->block : G_MAXUINT;
  self->last_block = making->page->n_slices > 0 ? showcase_deck_get_slice (making->deck, first + making->page->n_slices - 1)->block : 0;
}

/**
 * showcase_kept_page_new:
 * @deck: a deck
 * @page: one of its pages, from 0
 * @typesetter: the deck's fonts
 * @look: the colours
 * @media: the images and the colours of code of the page's document
 * @scale: how many device pixels a pixel of the deck will have, for the images
 *
 * Draws a page.
 *
 * Returns: (transfer full): the page
 */
ShowcaseKeptPage *
showcase_kept_page_new (ShowcaseDeck *deck,
                        guint page,
                        ShowcaseTypesetter *typesetter,
                        const ShowcaseStageLook *look,
                        ShowcasePageMedia *media,
                        double scale)
{
  ShowcaseKeptPage *self = g_new0 (ShowcaseKeptPage, 1);
  Making making = { self, deck, showcase_deck_get_page (deck, page), showcase_deck_get_format (deck), typesetter, look, media, scale };
  gboolean is_title = showcase_title_painter_suits (deck, page);

  self->number = page;
  self->layers = g_array_new (FALSE, FALSE, sizeof (Layer));
  g_array_set_clear_func (self->layers, clear_layer);
  find_range (&making);
  if (is_title)
    make_title (&making);
  else
    make_content (&making);
  /* How many pages are before those of a deck that is not whole is not known. */
  if (making.page->kind != SHOWCASE_PAGE_TITLE && showcase_deck_is_whole (deck))
    add_number (&making);

  return self;
}

/**
 * showcase_kept_page_free:
 * @self: (transfer full): a page
 *
 * Frees a page.
 */
void
showcase_kept_page_free (ShowcaseKeptPage *self)
{
  g_array_unref (self->layers);
  g_free (self);
}

/**
 * showcase_kept_page_get_number:
 * @self: a page
 *
 * Gets which page of its deck it is.
 *
 * Returns: the page, from 0
 */
guint
showcase_kept_page_get_number (ShowcaseKeptPage *self)
{
  return self->number;
}

/**
 * showcase_kept_page_has_block:
 * @self: a page
 * @block: a block of the page's document
 *
 * Tells whether some of a block is on the page, not counting the heading.
 *
 * Returns: whether it is
 */
gboolean
showcase_kept_page_has_block (ShowcaseKeptPage *self,
                              guint block)
{
  return block >= self->first_block && block <= self->last_block;
}

/**
 * showcase_kept_page_extend_range:
 * @self: a page
 * @first: (inout): the first block of a range
 * @last: (inout): the last one
 *
 * Extends a range until it has all blocks of the page.
 */
void
showcase_kept_page_extend_range (ShowcaseKeptPage *self,
                                 guint *first,
                                 guint *last)
{
  *first = MIN (*first, self->first_block);
  *last = MAX (*last, self->last_block);
}

/**
 * showcase_kept_page_paint:
 * @self: a page
 * @snapshot: where to paint, in the deck's own size
 * @step: the last of its steps that is shown
 *
 * Paints the page without its background.
 */
void
showcase_kept_page_paint (ShowcaseKeptPage *self,
                          GtkSnapshot *snapshot,
                          guint step)
{
  for (guint i = 0; i < self->layers->len; i++)
    {
      const Layer *layer = &g_array_index (self->layers, Layer, i);

      if (layer->step <= step)
        gtk_snapshot_append_node (snapshot, layer->node);
    }
}
