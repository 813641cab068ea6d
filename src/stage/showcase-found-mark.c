/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where the eye has to go after a search: long enough to be seen, and gone before it is in the way. */

#include "config.h"

#include "showcase-found-mark.h"

#include "showcase-painter.h"
#include "showcase-title-painter.h"

#include <adwaita.h>

/* In milliseconds. */
#define TIME 2000
#define FADE 250

/* It lies above the text, which has to be seen through it. */
#define OPACITY 0.55

struct _ShowcaseFoundMark
{
  GtkWidget parent_instance;

  /* Owned */
  GskRenderNode *node;
  AdwAnimation *fade;

  /* Borrowed */
  ShowcasePageView *view;

  /* State */
  guint timeout;
};

G_DEFINE_FINAL_TYPE (ShowcaseFoundMark, showcase_found_mark, GTK_TYPE_WIDGET)

static void
hide (ShowcaseFoundMark *self)
{
  g_clear_handle_id (&self->timeout, g_source_remove);
  adw_animation_reset (self->fade);
  g_clear_pointer (&self->node, gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
fade_cb (gpointer user_data)
{
  ShowcaseFoundMark *self = user_data;

  self->timeout = 0;
  /* Where nothing is to move, it ends at once. */
  adw_animation_play (self->fade);
}

static void
paint_match (ShowcaseFoundMark *self,
             GtkSnapshot *snapshot,
             ShowcaseBlockLayout *layout,
             int y,
             const ShowcaseDeckMatch *match)
{
  ShowcasePagePainter *painter = showcase_page_view_get_painter (self->view);
  const ShowcaseFormat *format = showcase_deck_get_format (showcase_page_painter_get_deck (painter));
  GdkRGBA color = showcase_painter_get_color (&showcase_page_painter_get_look (painter)->palette, SHOWCASE_COLOR_CURRENT_MATCH);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float)format->left, (float)(format->top + y - showcase_block_layout_get_gap (layout))));
  showcase_painter_paint_range (snapshot, layout, match->start, match->end, &color);
  gtk_snapshot_restore (snapshot);
}

static gboolean
is_seen (ShowcaseFoundMark *self,
         const ShowcaseSlice *slice,
         const ShowcaseDeckMatch *match)
{
  return slice->block == match->block && slice->step <= showcase_page_view_get_step (self->view) && match->start < slice->end && match->end > slice->start;
}

/* In the deck's own size, as pages are. */
static GskRenderNode *
paint (ShowcaseFoundMark *self,
       const ShowcaseDeckMatch *match)
{
  ShowcasePagePainter *painter = showcase_page_view_get_painter (self->view);
  ShowcaseDeck *deck = showcase_page_painter_get_deck (painter);
  ShowcaseTypesetter *typesetter = showcase_page_painter_get_typesetter (painter);
  const ShowcasePage *page = showcase_deck_get_page (deck, match->page);
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  gtk_snapshot_push_opacity (snapshot, OPACITY);
  if (page->heading == match->block)
    {
      g_autoptr (ShowcaseBlockLayout) heading = showcase_deck_lay_out_heading (deck, match->page, typesetter);

      paint_match (self, snapshot, heading, 0, match);
    }
  for (guint i = 0; i < page->n_slices; i++)
    {
      const ShowcaseSlice *slice = showcase_deck_get_slice (deck, page->first_slice + i);
      g_autoptr (ShowcaseBlockLayout) layout = NULL;

      if (!is_seen (self, slice, match))
        continue;
      layout = showcase_deck_lay_out (deck, match->page, slice, typesetter, NULL);
      paint_match (self, snapshot, layout, page->heading_height + slice->y, match);
    }
  gtk_snapshot_pop (snapshot);

  return gtk_snapshot_free_to_node (snapshot);
}

/* A title is all there is on its page, and what is in the notes is not on it. */
static gboolean
has_place (ShowcaseFoundMark *self,
           const ShowcaseDeckMatch *match)
{
  ShowcaseDeck *deck = showcase_page_painter_get_deck (showcase_page_view_get_painter (self->view));

  return match->block != SHOWCASE_NONE && deck != NULL && match->page == showcase_page_view_get_page (self->view) && match->page < showcase_deck_get_n_pages (deck) && !showcase_title_painter_suits (deck, match->page);
}

static void
showcase_found_mark_snapshot (GtkWidget *widget,
                              GtkSnapshot *snapshot)
{
  ShowcaseFoundMark *self = SHOWCASE_FOUND_MARK (widget);
  graphene_rect_t area;
  float scale;

  if (self->node == NULL)
    return;

  showcase_page_view_get_area (self->view, &area);
  scale = area.size.width / (float)showcase_deck_get_format (showcase_page_painter_get_deck (showcase_page_view_get_painter (self->view)))->width;
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &area.origin);
  gtk_snapshot_scale (snapshot, scale, scale);
  gtk_snapshot_append_node (snapshot, self->node);
  gtk_snapshot_restore (snapshot);
}

static void
showcase_found_mark_dispose (GObject *object)
{
  ShowcaseFoundMark *self = SHOWCASE_FOUND_MARK (object);

  g_clear_handle_id (&self->timeout, g_source_remove);
  g_clear_pointer (&self->node, gsk_render_node_unref);
  g_clear_object (&self->fade);

  G_OBJECT_CLASS (showcase_found_mark_parent_class)->dispose (object);
}

static void
showcase_found_mark_class_init (ShowcaseFoundMarkClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = showcase_found_mark_dispose;
  widget_class->snapshot = showcase_found_mark_snapshot;

  gtk_widget_class_set_css_name (widget_class, "foundmark");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
showcase_found_mark_init (ShowcaseFoundMark *self)
{
  self->fade = adw_timed_animation_new (GTK_WIDGET (self), 1, 0, FADE, adw_property_animation_target_new (G_OBJECT (self), "opacity"));
  g_signal_connect_object (self->fade, "done", G_CALLBACK (hide), self, G_CONNECT_SWAPPED);
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

/**
 * showcase_found_mark_new:
 * @view: the view that it lies above, with the same size
 *
 * Makes a mark that shows nothing.
 *
 * Returns: (transfer floating): the mark
 */
GtkWidget *
showcase_found_mark_new (ShowcasePageView *view)
{
  ShowcaseFoundMark *self;

  g_return_val_if_fail (SHOWCASE_IS_PAGE_VIEW (view), NULL);

  self = g_object_new (SHOWCASE_TYPE_FOUND_MARK, NULL);
  self->view = view;
  g_signal_connect_object (view, "notify::page", G_CALLBACK (hide), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (view, "notify::step", G_CALLBACK (hide), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (showcase_page_view_get_painter (view), "notify::deck", G_CALLBACK (hide), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * showcase_found_mark_show:
 * @self: a mark
 * @match: what was found on the page that the view shows
 *
 * Marks what was found for two seconds, or until the view shows something else.
 */
void
showcase_found_mark_show (ShowcaseFoundMark *self,
                          const ShowcaseDeckMatch *match)
{
  g_return_if_fail (SHOWCASE_IS_FOUND_MARK (self));

  hide (self);
  if (!has_place (self, match))
    return;

  self->node = paint (self, match);
  self->timeout = g_timeout_add_once (TIME, fade_cb, self);
}
