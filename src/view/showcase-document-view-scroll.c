/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The document view and its adjustments. The reader's place is known to the flow; the adjustment is derived from it. While scrolling, the adjustment's
 * value is never written back: whatever becomes known about heights moves its bounds instead, so that neither a finger nor a kinetic animation is
 * thrown off. */

#include "config.h"

#include "showcase-document-view-private.h"

#include <math.h>

/* Measuring waits for the first frame, and for a window's edge to come to rest. */
#define MEASURE_DELAY_MS 150

/* How fast keys scroll: the rest of the way shrinks to a third in this time. */
#define GLIDE_TIME_US 45000.0

#define LINE_STEP_EMS 2.6

static double
get_page (ShowcaseDocumentView *self)
{
  return gtk_widget_get_height (GTK_WIDGET (self));
}

static double
get_line_step (ShowcaseDocumentView *self)
{
  ShowcaseTypesetter *typesetter = showcase_column_get_typesetter (showcase_flow_get_column (self->flow));

  return round (LINE_STEP_EMS * showcase_typesetter_get_style (typesetter)->body * self->zoom);
}

/* A page less two lines, so that the reader finds the way on. */
static double
get_page_step (ShowcaseDocumentView *self)
{
  return MAX (get_page (self) - 1.5 * get_line_step (self), get_page (self) / 2);
}

static void
value_changed_cb (ShowcaseDocumentView *self)
{
  double value = gtk_adjustment_get_value (self->vadjustment);
  double delta = value - self->value;

  if (self->configuring || delta == 0)
    return;

  self->value = value;
  self->n_moves++;
  showcase_flow_scroll (self->flow, delta / self->zoom, showcase_document_view_get_page (self));
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * showcase_document_view_sync_adjustments:
 * @self: a view
 *
 * Derives both adjustments from the flow. Only their bounds move.
 */
void
showcase_document_view_sync_adjustments (ShowcaseDocumentView *self)
{
  double page = get_page (self);
  double width = gtk_widget_get_width (GTK_WIDGET (self));

  self->configuring = TRUE;
  if (self->hadjustment != NULL)
    gtk_adjustment_configure (self->hadjustment, 0, 0, width, width * 0.1, width * 0.9, width);
  if (self->vadjustment != NULL && showcase_column_is_ready (showcase_flow_get_column (self->flow)))
    {
      double lower = self->value - showcase_flow_get_position (self->flow) * self->zoom;
      double total = MAX (showcase_flow_get_total (self->flow) * self->zoom, page);

      gtk_adjustment_configure (self->vadjustment, self->value, lower, lower + total, get_line_step (self), get_page_step (self), page);
      self->value = gtk_adjustment_get_value (self->vadjustment);
    }
  self->configuring = FALSE;
}

static void
replace_adjustment (ShowcaseDocumentView *self,
                    GtkAdjustment **place,
                    GtkAdjustment *adjustment,
                    GCallback changed_cb)
{
  if (*place != NULL && changed_cb != NULL)
    g_signal_handlers_disconnect_by_func (*place, changed_cb, self);

  if (adjustment == NULL)
    adjustment = gtk_adjustment_new (0, 0, 0, 0, 0, 0);
  g_object_ref_sink (adjustment);
  g_clear_object (place);
  *place = adjustment;

  if (changed_cb != NULL)
    g_signal_connect_swapped (adjustment, "value-changed", changed_cb, self);
  showcase_document_view_sync_adjustments (self);
}

/**
 * showcase_document_view_set_vadjustment:
 * @self: a view
 * @adjustment: (nullable): the adjustment, or %NULL for one of its own
 *
 * Sets the vertical adjustment.
 */
void
showcase_document_view_set_vadjustment (ShowcaseDocumentView *self,
                                        GtkAdjustment *adjustment)
{
  if (adjustment != NULL && adjustment == self->vadjustment)
    return;

  self->value = adjustment != NULL ? gtk_adjustment_get_value (adjustment) : 0;
  replace_adjustment (self, &self->vadjustment, adjustment, G_CALLBACK (value_changed_cb));
}

/**
 * showcase_document_view_set_hadjustment:
 * @self: a view
 * @adjustment: (nullable): the adjustment, or %NULL for one of its own
 *
 * Sets the horizontal adjustment. It has nothing to scroll: text wraps.
 */
void
showcase_document_view_set_hadjustment (ShowcaseDocumentView *self,
                                        GtkAdjustment *adjustment)
{
  if (adjustment != NULL && adjustment == self->hadjustment)
    return;

  replace_adjustment (self, &self->hadjustment, adjustment, NULL);
}

/**
 * showcase_document_view_stop_motion:
 * @self: a view
 *
 * Ends what is still moving, so that the next place is not scrolled away from.
 */
void
showcase_document_view_stop_motion (ShowcaseDocumentView *self)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));

  if (self->glide_tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->glide_tick);
  self->glide_tick = 0;
  self->glide_left = 0;

  /* Turning kinetic scrolling off is the only way to end a motion that is under way. */
  if (GTK_IS_SCROLLED_WINDOW (parent) && gtk_scrolled_window_get_kinetic_scrolling (GTK_SCROLLED_WINDOW (parent)))
    {
      gtk_scrolled_window_set_kinetic_scrolling (GTK_SCROLLED_WINDOW (parent), FALSE);
      gtk_scrolled_window_set_kinetic_scrolling (GTK_SCROLLED_WINDOW (parent), TRUE);
    }
}

/**
 * showcase_document_view_heights_cb:
 * @first: the first block
 * @n_blocks: how many
 * @heights: (array length=n_blocks): their heights
 * @is_exact: whether they were measured; guesses are of all blocks
 * @user_data: the view
 *
 * Takes heights from the worker.
 */
void
showcase_document_view_heights_cb (guint first,
                                   guint n_blocks,
                                   const int *heights,
                                   gboolean is_exact,
                                   gpointer user_data)
{
  ShowcaseDocumentView *self = user_data;

  if (is_exact)
    showcase_column_take_heights (showcase_flow_get_column (self->flow), first, n_blocks, heights);
  else
    showcase_column_take_guesses (showcase_flow_get_column (self->flow), heights);
  showcase_document_view_sync_adjustments (self);
}

static void
measure_cb (gpointer user_data)
{
  ShowcaseDocumentView *self = user_data;
  ShowcaseColumn *column = showcase_flow_get_column (self->flow);
  guint block;
  double offset;

  self->measure_source = 0;
  if (!showcase_column_is_ready (column) || showcase_column_is_exact (column))
    return;

  showcase_flow_get_place (self->flow, &block, &offset);
  showcase_measure_start (self->measure, showcase_column_get_document (column), showcase_column_get_typesetter (column),
                          showcase_column_get_width (column), block, showcase_column_wants_guesses (column));
}

/**
 * showcase_document_view_start_measuring:
 * @self: a view
 *
 * Has the heights of what is not visible measured, in a while. To be called whenever they were estimated anew.
 */
void
showcase_document_view_start_measuring (ShowcaseDocumentView *self)
{
  showcase_measure_cancel (self->measure);
  g_clear_handle_id (&self->measure_source, g_source_remove);
  self->measure_source = g_timeout_add_once (MEASURE_DELAY_MS, measure_cb, self);
}

static gboolean
glide_cb (GtkWidget *widget,
          GdkFrameClock *clock,
          gpointer user_data)
{
  ShowcaseDocumentView *self = SHOWCASE_DOCUMENT_VIEW (widget);
  gint64 now = gdk_frame_clock_get_frame_time (clock);
  double share = self->glide_time == 0 ? 0.3 : 1 - exp (-(double)(now - self->glide_time) / GLIDE_TIME_US);
  double step = round (self->glide_left * share);
  double before = self->value;

  if (fabs (self->glide_left) < 2 || step == 0)
    step = self->glide_left;
  self->glide_time = now;
  self->glide_left -= step;
  gtk_adjustment_set_value (self->vadjustment, self->value + step);

  if (self->glide_left != 0 && self->value != before)
    return G_SOURCE_CONTINUE;

  self->glide_left = 0;
  self->glide_tick = 0;
  return G_SOURCE_REMOVE;
}

static void
glide (ShowcaseDocumentView *self,
       double delta)
{
  gboolean animate;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-enable-animations", &animate, NULL);
  if (!animate || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    {
      gtk_adjustment_set_value (self->vadjustment, self->value + delta);
      return;
    }

  /* A key that turns around does not first finish the way back. */
  if (self->glide_left * delta < 0)
    self->glide_left = 0;
  self->glide_left += delta;
  if (self->glide_tick == 0)
    {
      self->glide_time = 0;
      self->glide_tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), glide_cb, NULL, NULL);
    }
}

/* To an end of the document, wherever that is: estimates would lead somewhere near it. */
static void
jump (ShowcaseDocumentView *self,
      guint block,
      double offset)
{
  showcase_document_view_stop_motion (self);
  showcase_flow_set_place (self->flow, block, offset);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gboolean
scroll_cb (GtkWidget *widget,
           GVariant *args,
           gpointer user_data)
{
  ShowcaseDocumentView *self = SHOWCASE_DOCUMENT_VIEW (widget);
  int step;

  if (self->whole || self->vadjustment == NULL || !showcase_column_is_ready (showcase_flow_get_column (self->flow)))
    return GDK_EVENT_PROPAGATE;

  g_variant_get (args, "(i)", &step);
  switch (step)
    {
    case GTK_SCROLL_STEP_UP:
      glide (self, -get_line_step (self));
      break;
    case GTK_SCROLL_STEP_DOWN:
      glide (self, get_line_step (self));
      break;
    case GTK_SCROLL_PAGE_UP:
      glide (self, -get_page_step (self));
      break;
    case GTK_SCROLL_PAGE_DOWN:
      glide (self, get_page_step (self));
      break;
    case GTK_SCROLL_START:
      jump (self, 0, -G_MAXINT);
      break;
    default:
      jump (self, G_MAXUINT, G_MAXINT);
    }

  return GDK_EVENT_STOP;
}

/* Space acts on a summary that has the focus ring; otherwise it turns the page, as it does in every reader. */
static gboolean
space_cb (GtkWidget *widget,
          GVariant *args,
          gpointer user_data)
{
  if (showcase_document_view_toggle_focused (SHOWCASE_DOCUMENT_VIEW (widget)))
    return GDK_EVENT_STOP;

  return scroll_cb (widget, args, user_data);
}

/**
 * showcase_document_view_add_scroll_bindings:
 * @widget_class: the class of the view
 *
 * Binds the keys that scroll.
 */
void
showcase_document_view_add_scroll_bindings (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint key;
    GdkModifierType modifiers;
    GtkScrollType step;
  } bindings[] = {
    { GDK_KEY_Up, 0, GTK_SCROLL_STEP_UP },
    { GDK_KEY_KP_Up, 0, GTK_SCROLL_STEP_UP },
    { GDK_KEY_Down, 0, GTK_SCROLL_STEP_DOWN },
    { GDK_KEY_KP_Down, 0, GTK_SCROLL_STEP_DOWN },
    { GDK_KEY_Page_Up, 0, GTK_SCROLL_PAGE_UP },
    { GDK_KEY_KP_Page_Up, 0, GTK_SCROLL_PAGE_UP },
    { GDK_KEY_Page_Down, 0, GTK_SCROLL_PAGE_DOWN },
    { GDK_KEY_KP_Page_Down, 0, GTK_SCROLL_PAGE_DOWN },
    { GDK_KEY_space, GDK_SHIFT_MASK, GTK_SCROLL_PAGE_UP },
    { GDK_KEY_KP_Space, GDK_SHIFT_MASK, GTK_SCROLL_PAGE_UP },
    { GDK_KEY_Home, 0, GTK_SCROLL_START },
    { GDK_KEY_KP_Home, 0, GTK_SCROLL_START },
    { GDK_KEY_Home, GDK_CONTROL_MASK, GTK_SCROLL_START },
    { GDK_KEY_KP_Home, GDK_CONTROL_MASK, GTK_SCROLL_START },
    { GDK_KEY_End, 0, GTK_SCROLL_END },
    { GDK_KEY_KP_End, 0, GTK_SCROLL_END },
    { GDK_KEY_End, GDK_CONTROL_MASK, GTK_SCROLL_END },
    { GDK_KEY_KP_End, GDK_CONTROL_MASK, GTK_SCROLL_END },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (bindings); i++)
    gtk_widget_class_add_binding (widget_class, bindings[i].key, bindings[i].modifiers, scroll_cb, "(i)", bindings[i].step);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_space, 0, space_cb, "(i)", GTK_SCROLL_PAGE_DOWN);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Space, 0, space_cb, "(i)", GTK_SCROLL_PAGE_DOWN);
}

/**
 * showcase_document_view_is_at_end:
 * @self: a view
 *
 * Tells whether the last of the document is in view, where nothing that comes after the place can be scrolled to the top.
 *
 * Returns: whether it is
 */
gboolean
showcase_document_view_is_at_end (ShowcaseDocumentView *self)
{
  GtkAdjustment *adjustment;

  g_return_val_if_fail (SHOWCASE_IS_DOCUMENT_VIEW (self), FALSE);

  adjustment = self->vadjustment;

  return adjustment != NULL && gtk_adjustment_get_value (adjustment) + gtk_adjustment_get_page_size (adjustment) >= gtk_adjustment_get_upper (adjustment) - 1;
}
