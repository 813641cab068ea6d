/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A frame of the document view: what fits where, and what it looks like. Laying out happens here and only for what is visible; painting appends nodes
 * that are kept, relative to the page and on whole pixels, because a place in a long document is more than a float can hold. */

#include "config.h"

#include "showcase-document-view-private.h"
#include "showcase-painter.h"

#include <math.h>

/* The margins beside the text: at least this, and more where there is room. */
#define MIN_MARGIN 12
#define MAX_MARGIN 32
#define MIN_WIDTH 240
#define NATURAL_HEIGHT 400

/* Images and the colours of code are kept this many blocks around the page. */
#define KEPT_BLOCKS 60

static ShowcaseColumn *
get_column (ShowcaseDocumentView *self)
{
  return showcase_flow_get_column (self->flow);
}

static ShowcaseDocument *
get_document (ShowcaseDocumentView *self)
{
  return showcase_column_get_document (get_column (self));
}

static int
get_margin (ShowcaseDocumentView *self,
            int width)
{
  return self->whole ? MIN_MARGIN : CLAMP (MIN_MARGIN + (width - 360) / 8, MIN_MARGIN, MAX_MARGIN);
}

static void
sync_reading_block (ShowcaseDocumentView *self)
{
  guint block;
  double offset;

  showcase_flow_get_place (self->flow, &block, &offset);
  showcase_document_view_set_reading_block (self, block);
}

static void
keep_near (ShowcaseDocumentView *self)
{
  guint first;
  guint n_blocks;

  showcase_flow_get_visible (self->flow, &first, &n_blocks);
  showcase_image_store_keep (self->images, first - MIN (first, KEPT_BLOCKS), first + n_blocks + KEPT_BLOCKS);
  showcase_highlights_keep (self->highlights, first - MIN (first, KEPT_BLOCKS), first + n_blocks + KEPT_BLOCKS);
}

/* A pixel more or less, as rounding and scrollbars give it, is not worth a new layout. */
static void
set_width (ShowcaseDocumentView *self,
           int width)
{
  ShowcaseColumn *column = get_column (self);
  int room = (int)floor ((width - 2 * get_margin (self, width)) / self->zoom);
  int text_width = MIN (room, showcase_typesetter_get_measure (showcase_column_get_typesetter (column)));

  if (ABS (text_width - showcase_column_get_width (column)) > 1)
    showcase_flow_set_width (self->flow, MAX (text_width, 1));
}

/* How tall the whole document is; a short one, for all of it is laid out. */
static int
measure_whole (ShowcaseDocumentView *self,
               int width)
{
  showcase_document_view_sync_fonts (self, FALSE);
  set_width (self, MAX (width, MIN_WIDTH));
  if (showcase_column_is_ready (get_column (self)))
    for (guint i = 0; i < showcase_column_get_n_blocks (get_column (self)); i++)
      showcase_column_measure (get_column (self), i);
  return (int)ceil (showcase_flow_get_total (self->flow) * self->zoom);
}

/**
 * showcase_document_view_queue_fit:
 * @self: a view
 *
 * Has everything placed anew, because heights have changed.
 */
void
showcase_document_view_queue_fit (ShowcaseDocumentView *self)
{
  if (self->whole)
    gtk_widget_queue_resize (GTK_WIDGET (self));
  else
    gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * showcase_document_view_set_whole:
 * @self: a view
 * @whole: whether the view is as tall as its document
 * @property: the property to notify
 *
 * Sets whether the view asks for the height of its whole document, which is a short one, instead of scrolling it.
 */
void
showcase_document_view_set_whole (ShowcaseDocumentView *self,
                                  gboolean whole,
                                  GParamSpec *property)
{
  if (self->whole == whole)
    return;

  self->whole = whole;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), property);
}

/**
 * showcase_document_view_get_request_mode:
 * @widget: a view
 *
 * Tells what the height depends on.
 *
 * Returns: the width, if the whole document is shown
 */
GtkSizeRequestMode
showcase_document_view_get_request_mode (GtkWidget *widget)
{
  return SHOWCASE_DOCUMENT_VIEW (widget)->whole ? GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH : GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

/**
 * showcase_document_view_size_allocate:
 * @widget: a view
 * @width: its width
 * @height: its height
 * @baseline: unused
 *
 * Lays out what is visible. Never asks for another size.
 */
void
showcase_document_view_size_allocate (GtkWidget *widget,
                                      int width,
                                      int height,
                                      int baseline)
{
  ShowcaseDocumentView *self = SHOWCASE_DOCUMENT_VIEW (widget);

  set_width (self, width);
  self->column_x = (int)lround ((width - showcase_column_get_width (get_column (self)) * self->zoom) / 2);

  if (!showcase_flow_is_filled (self->flow))
    showcase_document_view_start_measuring (self);
  showcase_flow_fill (self->flow, height / self->zoom);
  showcase_document_view_sync_adjustments (self);
  keep_near (self);
  sync_reading_block (self);
  showcase_document_view_sync_hover (self);
  showcase_document_view_allocate_copy (self);
}

/**
 * showcase_document_view_measure:
 * @widget: a view
 * @orientation: the direction
 * @for_size: the size in the other direction, or -1
 * @minimum: (out): the smallest size
 * @natural: (out): the size that shows lines at their full measure
 * @minimum_baseline: unused
 * @natural_baseline: unused
 *
 * Tells how large the view wants to be.
 */
void
showcase_document_view_measure (GtkWidget *widget,
                                GtkOrientation orientation,
                                int for_size,
                                int *minimum,
                                int *natural,
                                int *minimum_baseline,
                                int *natural_baseline)
{
  ShowcaseDocumentView *self = SHOWCASE_DOCUMENT_VIEW (widget);

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *minimum = self->whole ? measure_whole (self, for_size) : 0;
      *natural = self->whole ? *minimum : NATURAL_HEIGHT;
      return;
    }

  showcase_document_view_sync_fonts (self, FALSE);
  *minimum = MIN_WIDTH;
  *natural = (int)ceil (showcase_typesetter_get_measure (showcase_column_get_typesetter (get_column (self))) * self->zoom) + 2 * MAX_MARGIN;
}

static GdkTexture *
find_texture (ShowcaseDocumentView *self,
              ShowcaseCachedBlock *cached)
{
  const ShowcaseBlock *block = showcase_document_get_block (get_document (self), cached->block);
  double scale = gtk_widget_get_scale_factor (GTK_WIDGET (self)) * self->zoom;
  const ShowcaseImage *image;
  const ShowcaseBox *boxes;
  guint n_boxes;

  if (block->kind != SHOWCASE_BLOCK_IMAGE)
    return NULL;

  image = showcase_document_get_image (get_document (self), block->image);
  boxes = showcase_block_layout_get_boxes (cached->layout, &n_boxes);
  for (guint i = 0; i < n_boxes; i++)
    if (boxes[i].kind == SHOWCASE_BOX_IMAGE)
      return showcase_image_store_get (self->images, cached->block, image->name, (int)ceil (boxes[i].width * scale), (int)ceil (boxes[i].height * scale));

  return NULL;
}

static void
build_nodes (ShowcaseDocumentView *self,
             ShowcaseCachedBlock *cached)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  showcase_painter_paint_boxes (snapshot, cached->layout, &self->palette, find_texture (self, cached));
  cached->under = gtk_snapshot_free_to_node (snapshot);

  snapshot = gtk_snapshot_new ();
  showcase_block_layout_set_code_spans (cached->layout, showcase_highlights_get (self->highlights, cached->block));
  showcase_painter_paint_text (snapshot, cached->layout, &self->palette);
  cached->text = gtk_snapshot_free_to_node (snapshot);
}

static void
snapshot_focus (ShowcaseDocumentView *self,
                GtkSnapshot *snapshot,
                guint block,
                ShowcaseBlockLayout *layout)
{
  guint n_areas;
  const ShowcaseLinkArea *areas = showcase_block_layout_get_link_areas (layout, &n_areas);

  gboolean is_cut = showcase_block_layout_is_cut (layout);

  if (is_cut)
    showcase_painter_push_window (snapshot, layout);
  for (guint i = 0; i < n_areas; i++)
    if (self->focus_link != SHOWCASE_NONE && areas[i].link == self->focus_link)
      showcase_painter_paint_focus (snapshot, &areas[i], &self->palette);
  if (is_cut)
    gtk_snapshot_pop (snapshot);
  if (self->focus_fold != SHOWCASE_NONE && showcase_folds_find_summary (showcase_column_get_folds (get_column (self)), block) == self->focus_fold)
    {
      ShowcaseLinkArea area = showcase_document_view_get_summary_area (layout);

      showcase_painter_paint_focus (snapshot, &area, &self->palette);
    }
}

static void
snapshot_block (ShowcaseDocumentView *self,
                GtkSnapshot *snapshot,
                guint block)
{
  ShowcaseCachedBlock *cached = showcase_column_get_block (get_column (self), block);
  double x = 0;
  double y = 0;

  if (cached->under == NULL && cached->text == NULL)
    build_nodes (self, cached);

  showcase_document_view_from_block (self, block, &x, &y);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float)x, (float)y));
  if (self->zoom != 1)
    gtk_snapshot_scale (snapshot, (float)self->zoom, (float)self->zoom);
  if (cached->under != NULL)
    gtk_snapshot_append_node (snapshot, cached->under);
  showcase_document_view_snapshot_selection (self, snapshot, block, cached->layout);
  if (self->matches != NULL)
    showcase_document_view_snapshot_matches (self, snapshot, block, cached->layout);
  if (cached->text != NULL)
    gtk_snapshot_append_node (snapshot, cached->text);
  if (self->focus_link != SHOWCASE_NONE || self->focus_fold != SHOWCASE_NONE)
    snapshot_focus (self, snapshot, block, cached->layout);
  gtk_snapshot_restore (snapshot);
}

/**
 * showcase_document_view_snapshot:
 * @widget: a view
 * @snapshot: where to paint
 *
 * Paints what is visible.
 */
void
showcase_document_view_snapshot (GtkWidget *widget,
                                 GtkSnapshot *snapshot)
{
  ShowcaseDocumentView *self = SHOWCASE_DOCUMENT_VIEW (widget);
  guint first;
  guint n_blocks;

  if (!showcase_flow_is_filled (self->flow))
    return;

  showcase_flow_get_visible (self->flow, &first, &n_blocks);
  for (guint i = first; i < first + n_blocks; i++)
    if (!showcase_column_is_hidden (get_column (self), i))
      snapshot_block (self, snapshot, i);
  if (self->changes != NULL)
    showcase_document_view_snapshot_changes (self, snapshot);
  showcase_document_view_snapshot_sideways (self, snapshot);
  if (self->matches != NULL)
    showcase_document_view_snapshot_ticks (self, snapshot);
  showcase_document_view_snapshot_caret (self, snapshot);
  if (self->copy_button != NULL)
    gtk_widget_snapshot_child (widget, self->copy_button, snapshot);
}

/**
 * showcase_document_view_image_cb:
 * @block: the image's block
 * @reason: (nullable): why it can't be shown, or %NULL when it can be shown now
 * @user_data: the view
 *
 * Takes the news about an image.
 */
void
showcase_document_view_image_cb (guint block,
                                 const char *reason,
                                 gpointer user_data)
{
  ShowcaseDocumentView *self = user_data;
  ShowcaseCachedBlock *cached;

  if (reason != NULL)
    {
      showcase_column_set_reason (get_column (self), block, reason);
      showcase_document_view_queue_fit (self);
    }
  else if ((cached = showcase_block_cache_get (showcase_column_get_cache (get_column (self)), block)) != NULL)
    {
      showcase_cached_block_clear_nodes (cached);
    }
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
