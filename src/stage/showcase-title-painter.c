/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Pages that are titles: large words a little above the middle, a short line of colour over them, and what is said below in a quiet tone. The words are
 * laid out as any heading is, only larger, so that code and links in a title look as they do elsewhere. */

#include "config.h"

#include "showcase-title-painter.h"

#include "showcase-painter.h"

/* The sizes of a title, relative to running text. A title that is too long for one is set in the next. */
static const double SIZES[] = { 3.2, 2.6, 2.1, 1.7, 1.4 };

/* The title of pages within a talk is a step smaller than that of the talk. */
#define SECTION_STEP 1

#define WEIGHT 800
#define LINE_HEIGHT 1.14
#define SUBTITLE 1.3

/* How much of a stage a title may take, and where what is free goes: less above than below. */
#define TALLEST 0.85
#define SHARE_ABOVE 0.42

/* How long a last line has to be, as a share of the longest one. */
#define SHORTEST_LINE 0.3

/* The line of colour, relative to running text. */
#define BAR_WIDTH 2.6
#define BAR_HEIGHT 0.16
#define BAR_GAP 0.75

typedef struct
{
  ShowcaseBlockLayout *layout;
  int y;
  gboolean is_title;
} Part;

static void
clear_part (gpointer data)
{
  showcase_block_layout_free (((Part *)data)->layout);
}

static ShowcaseTypesetter *
make_typesetter (ShowcaseTypesetter *like,
                 double title,
                 double subtitle)
{
  ShowcaseStyle style = *showcase_typesetter_get_style (like);

  for (guint i = 0; i < SHOWCASE_HEADING_LEVELS; i++)
    {
      style.heading_scale[i] = title / subtitle;
      style.heading_weight[i] = WEIGHT;
    }
  style.heading_line_height = LINE_HEIGHT;
  style.body *= subtitle;

  return showcase_typesetter_new (&style, showcase_typesetter_get_context (like, FALSE));
}

static void
add_part (GArray *parts,
          ShowcaseBlockLayout *layout,
          gboolean is_title,
          int gap)
{
  const Part *last = parts->len > 0 ? &g_array_index (parts, Part, parts->len - 1) : NULL;
  Part part = { .layout = layout, .is_title = is_title };

  if (last != NULL)
    part.y = last->y + showcase_block_layout_get_height (last->layout) + gap;
  part.y -= showcase_block_layout_get_gap (layout);
  g_array_append_val (parts, part);
}

static int
get_height (GArray *parts)
{
  const Part *last = &g_array_index (parts, Part, parts->len - 1);

  return last->y + showcase_block_layout_get_height (last->layout);
}

static GArray *
lay_out (ShowcaseDeck *deck,
         guint page,
         ShowcaseTypesetter *like,
         double size)
{
  g_autoptr (ShowcaseTypesetter) typesetter = make_typesetter (like, size, SUBTITLE);
  const ShowcasePage *here = showcase_deck_get_page (deck, page);
  GArray *parts = g_array_new (FALSE, FALSE, sizeof (Part));

  g_array_set_clear_func (parts, clear_part);
  add_part (parts, showcase_deck_lay_out_heading (deck, page, typesetter), TRUE, 0);
  for (guint i = 0; i < here->n_slices; i++)
    add_part (parts, showcase_deck_lay_out (deck, page, showcase_deck_get_slice (deck, here->first_slice + i), typesetter, NULL), FALSE,
              showcase_style_to_pixels (showcase_typesetter_get_style (typesetter), 0.55));

  return parts;
}

/* A last line of a short word looks like a slip. */
static gboolean
has_slip (GArray *parts)
{
  guint n_pieces;
  const ShowcasePiece *pieces = showcase_block_layout_get_pieces (g_array_index (parts, Part, 0).layout, &n_pieces);

  for (guint i = 0; i < n_pieces; i++)
    if (pieces[i].is_text && pieces[i].n_lines > 1)
      {
        PangoRectangle last;
        int width;

        pango_layout_get_size (pieces[i].layout, &width, NULL);
        pango_layout_line_get_extents (pango_layout_get_line_readonly (pieces[i].layout, pieces[i].n_lines - 1), NULL, &last);
        if (last.width < width * SHORTEST_LINE)
          return TRUE;
      }

  return FALSE;
}

/* The largest size that leaves room around the title and ends well; or else that leaves room. */
static GArray *
fit (ShowcaseDeck *deck,
     guint page,
     ShowcaseTypesetter *typesetter)
{
  const ShowcaseFormat *format = showcase_deck_get_format (deck);
  gsize first = showcase_deck_get_page (deck, page)->kind == SHOWCASE_PAGE_SECTION ? SECTION_STEP : 0;
  GArray *largest = NULL;

  for (gsize i = first; i < G_N_ELEMENTS (SIZES); i++)
    {
      GArray *parts = lay_out (deck, page, typesetter, SIZES[i]);
      gboolean has_room = get_height (parts) <= format->safe_height * TALLEST;

      if (has_room && !has_slip (parts))
        {
          g_clear_pointer (&largest, g_array_unref);
          return parts;
        }
      if (largest == NULL && (has_room || i + 1 == G_N_ELEMENTS (SIZES)))
        largest = parts;
      else
        g_array_unref (parts);
    }

  return largest;
}

static void
paint_bar (GtkSnapshot *snapshot,
           ShowcaseDeck *deck,
           guint page,
           double top,
           const ShowcaseStageLook *look)
{
  const ShowcaseFormat *format = showcase_deck_get_format (deck);
  const ShowcaseBlock *heading = showcase_document_get_block (showcase_deck_get_page_document (deck, page), showcase_deck_get_page (deck, page)->heading);
  gboolean mirrored = (heading->flags & SHOWCASE_BLOCK_RTL) != 0;
  double width = format->style.body * BAR_WIDTH;
  double height = MAX (1, format->style.body * BAR_HEIGHT);
  graphene_rect_t rect = GRAPHENE_RECT_INIT ((float)(mirrored ? format->left + format->safe_width - width : format->left), (float)top, (float)width, (float)height);
  GdkRGBA color = { look->accent.red, look->accent.green, look->accent.blue, look->accent.alpha };
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, &rect, (float)height / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &color, &rect);
  gtk_snapshot_pop (snapshot);
}

/**
 * showcase_title_painter_suits:
 * @deck: a deck
 * @page: a page, from 0
 *
 * Tells whether a page is a title. A title that takes more than a page is text like any other.
 *
 * Returns: whether it is
 */
gboolean
showcase_title_painter_suits (ShowcaseDeck *deck,
                              guint page)
{
  const ShowcasePage *here = showcase_deck_get_page (deck, page);

  return here->kind != SHOWCASE_PAGE_CONTENT && here->heading != SHOWCASE_NONE && here->n_parts == 1;
}

/**
 * showcase_title_painter_paint:
 * @snapshot: where to paint, in the deck's own size
 * @deck: a deck
 * @page: a page that showcase_title_painter_suits()
 * @typesetter: the deck's fonts
 * @look: the colours
 *
 * Paints a title.
 */
void
showcase_title_painter_paint (GtkSnapshot *snapshot,
                              ShowcaseDeck *deck,
                              guint page,
                              ShowcaseTypesetter *typesetter,
                              const ShowcaseStageLook *look)
{
  const ShowcaseFormat *format = showcase_deck_get_format (deck);
  g_autoptr (GArray) parts = fit (deck, page, typesetter);
  ShowcasePalette quiet = look->palette;
  int above = showcase_style_to_pixels (&format->style, BAR_HEIGHT + BAR_GAP);
  int free_height = MAX (0, format->safe_height - get_height (parts) - above);
  int top = format->top + (int)(free_height * SHARE_ABOVE);

  quiet.colors[SHOWCASE_COLOR_TEXT] = look->palette.colors[SHOWCASE_COLOR_DIM];
  paint_bar (snapshot, deck, page, top, look);
  for (guint i = 0; i < parts->len; i++)
    {
      const Part *part = &g_array_index (parts, Part, i);
      const ShowcasePalette *palette = part->is_title ? &look->palette : &quiet;

      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float)format->left, (float)(top + above + part->y)));
      showcase_painter_paint_boxes (snapshot, part->layout, palette, NULL);
      showcase_painter_paint_text (snapshot, part->layout, palette);
      gtk_snapshot_restore (snapshot);
    }
}
