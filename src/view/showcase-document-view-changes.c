/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is new in a document that was changed while it was read has a bar in the margin: long enough to be found, and gone before it is in the way. Where
 * nothing is to move, the bar stays until the reader does something. */

#include "config.h"

#include "showcase-document-view-private.h"
#include "showcase-painter.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* In milliseconds and microseconds. */
#define TIME 2000
#define FADE_US 400000.0

/* The bar and its distance from the text, in pixels: both fit into the narrowest margin. */
#define BAR_WIDTH 3
#define BAR_DISTANCE 6

static void
stop (ShowcaseDocumentView *self)
{
  g_clear_handle_id (&self->changes_source, g_source_remove);
  if (self->changes_tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->changes_tick);
  self->changes_tick = 0;
}

/**
 * showcase_document_view_clear_changes:
 * @self: a view
 *
 * Takes the marks away.
 */
void
showcase_document_view_clear_changes (ShowcaseDocumentView *self)
{
  stop (self);
  if (self->changes != NULL)
    gtk_widget_queue_draw (GTK_WIDGET (self));
  g_clear_pointer (&self->changes, g_array_unref);
}

/**
 * showcase_document_view_leave_changes:
 * @self: a view
 *
 * Takes the marks away if nothing else will: the reader goes on.
 */
void
showcase_document_view_leave_changes (ShowcaseDocumentView *self)
{
  if (self->changes_source == 0 && self->changes_tick == 0)
    showcase_document_view_clear_changes (self);
}

static gboolean
fade_cb (GtkWidget *widget,
         GdkFrameClock *clock,
         gpointer user_data)
{
  ShowcaseDocumentView *self = SHOWCASE_DOCUMENT_VIEW (widget);
  gint64 now = gdk_frame_clock_get_frame_time (clock);

  if (self->changes_time == 0)
    self->changes_time = now;
  self->changes_strength = 1 - (double)(now - self->changes_time) / FADE_US;
  gtk_widget_queue_draw (widget);
  if (self->changes_strength > 0)
    return G_SOURCE_CONTINUE;

  self->changes_tick = 0;
  showcase_document_view_clear_changes (self);
  return G_SOURCE_REMOVE;
}

static void
begin_fading_cb (gpointer user_data)
{
  ShowcaseDocumentView *self = user_data;

  self->changes_source = 0;
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    {
      showcase_document_view_clear_changes (self);
      return;
    }
  self->changes_time = 0;
  self->changes_tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), fade_cb, NULL, NULL);
}

static gboolean
event_cb (ShowcaseDocumentView *self,
          GdkEvent *event)
{
  GdkEventType type = gdk_event_get_event_type (event);

  if (type == GDK_KEY_PRESS || type == GDK_BUTTON_PRESS || type == GDK_TOUCH_BEGIN || type == GDK_SCROLL)
    showcase_document_view_leave_changes (self);
  return GDK_EVENT_PROPAGATE;
}

/**
 * showcase_document_view_init_changes:
 * @self: a view
 *
 * Sets up what tells that the reader does something.
 */
void
showcase_document_view_init_changes (ShowcaseDocumentView *self)
{
  GtkEventController *events = gtk_event_controller_legacy_new ();

  gtk_event_controller_set_propagation_phase (events, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (events, "event", G_CALLBACK (event_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), events);
}

/**
 * showcase_document_view_take_changes:
 * @self: a view that has another form of its document
 * @changes: (element-type guint): the blocks that are new in it, in order
 * @is_shorter: whether something is gone
 *
 * Marks what is new, and says that the document is another.
 */
void
showcase_document_view_take_changes (ShowcaseDocumentView *self,
                                     GArray *changes,
                                     gboolean is_shorter)
{
  gboolean animate;

  showcase_document_view_clear_changes (self);
  if (changes->len > 0 || is_shorter)
    gtk_accessible_announce (GTK_ACCESSIBLE (self), _ ("Document changed"), GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_LOW);
  if (changes->len == 0)
    return;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-enable-animations", &animate, NULL);
  self->changes = g_array_ref (changes);
  self->changes_strength = 1;
  if (animate)
    self->changes_source = g_timeout_add_once (TIME, begin_fading_cb, self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static int
compare_blocks (gconstpointer a,
                gconstpointer b)
{
  guint one = *(const guint *)a;
  guint other = *(const guint *)b;

  return one < other ? -1 : one > other;
}

static gboolean
is_new (ShowcaseDocumentView *self,
        guint block)
{
  return g_array_binary_search (self->changes, &block, compare_blocks, NULL);
}

/* What is new together has one bar. */
static void
append_bar (ShowcaseDocumentView *self,
            GtkSnapshot *snapshot,
            guint block,
            const GdkRGBA *color)
{
  ShowcaseColumn *column = showcase_flow_get_column (self->flow);
  ShowcaseBlockLayout *layout = showcase_column_get_block (column, block)->layout;
  double gap = showcase_block_layout_get_gap (layout);
  double x = 0;
  double y = block > 0 && is_new (self, block - 1) ? 0 : gap;
  double height = showcase_block_layout_get_height (layout) - y;

  showcase_document_view_from_block (self, block, &x, &y);
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    x += showcase_column_get_width (column) * self->zoom + BAR_DISTANCE;
  else
    x -= BAR_DISTANCE + BAR_WIDTH;
  gtk_snapshot_append_color (snapshot, color, &GRAPHENE_RECT_INIT ((float)round (x), (float)y, BAR_WIDTH, (float)(height * self->zoom)));
}

/**
 * showcase_document_view_snapshot_changes:
 * @self: a filled view with marks
 * @snapshot: where to paint
 *
 * Paints a bar beside what is new and visible.
 */
void
showcase_document_view_snapshot_changes (ShowcaseDocumentView *self,
                                         GtkSnapshot *snapshot)
{
  GdkRGBA color = showcase_painter_get_color (&self->palette, SHOWCASE_COLOR_LINK);
  guint first;
  guint n_blocks;

  color.alpha *= (float)CLAMP (self->changes_strength, 0, 1);
  showcase_flow_get_visible (self->flow, &first, &n_blocks);
  for (guint i = first; i < first + n_blocks; i++)
    if (is_new (self, i) && !showcase_column_is_hidden (showcase_flow_get_column (self->flow), i))
      append_bar (self, snapshot, i, &color);
}
