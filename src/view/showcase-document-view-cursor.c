/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Caret mode: whether there is a caret to be seen, and that it blinks as the platform's carets do. */

#include "config.h"

#include "showcase-document-view-private.h"
#include "showcase-painter.h"

#include <glib/gi18n-lib.h>

/* Thick enough to be found between the letters of a long text. */
#define CARET_WIDTH 2

static void
stop_blinking (ShowcaseDocumentView *self)
{
  g_clear_handle_id (&self->blink_source, g_source_remove);
  self->blink_is_off = FALSE;
}

static gboolean
blink_cb (gpointer user_data)
{
  ShowcaseDocumentView *self = user_data;
  gint64 seconds = (g_get_monotonic_time () - self->blink_started) / G_USEC_PER_SEC;
  int timeout;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-cursor-blink-timeout", &timeout, NULL);
  self->blink_is_off = !self->blink_is_off && seconds < timeout;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (seconds < timeout)
    return G_SOURCE_CONTINUE;

  self->blink_source = 0;
  return G_SOURCE_REMOVE;
}

/**
 * showcase_document_view_restart_caret:
 * @self: a view
 *
 * Shows the caret at once, and has it blink from now on if it is to be seen at all.
 */
void
showcase_document_view_restart_caret (ShowcaseDocumentView *self)
{
  gboolean blinks;
  int milliseconds;

  stop_blinking (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (!self->caret_mode || !gtk_widget_has_focus (GTK_WIDGET (self)) || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-cursor-blink", &blinks, "gtk-cursor-blink-time", &milliseconds, NULL);
  if (!blinks)
    return;

  self->blink_started = g_get_monotonic_time ();
  self->blink_source = g_timeout_add ((guint)MAX (milliseconds, 100) / 2, blink_cb, self);
}

/**
 * showcase_document_view_snapshot_caret:
 * @self: a filled view
 * @snapshot: where to paint
 *
 * Paints the caret, if there is one.
 */
void
showcase_document_view_snapshot_caret (ShowcaseDocumentView *self,
                                       GtkSnapshot *snapshot)
{
  GdkRGBA color = showcase_painter_get_color (&self->palette, SHOWCASE_COLOR_TEXT);
  ShowcasePosition position;
  guint first;
  guint n_blocks;
  double x;
  double top;
  int y;
  int height;

  if (!self->caret_mode || self->blink_is_off || !gtk_widget_has_focus (GTK_WIDGET (self)))
    return;
  if (!showcase_selection_get_head (self->selection, &position))
    return;
  showcase_flow_get_visible (self->flow, &first, &n_blocks);
  if (position.block < first || position.block >= first + n_blocks)
    return;

  showcase_block_layout_get_caret (showcase_column_get_block (showcase_flow_get_column (self->flow), position.block)->layout, position.offset,
                                   &x, &y, &height);
  top = y;
  color.alpha = 1;
  showcase_document_view_from_block (self, position.block, &x, &top);
  gtk_snapshot_append_color (snapshot, &color,
                             &GRAPHENE_RECT_INIT ((float)x - CARET_WIDTH / 2.0f, (float)top, CARET_WIDTH, (float)(height * self->zoom)));
}

/* A caret has to be somewhere: at the top of what the reader sees. */
static void
place_caret (ShowcaseDocumentView *self)
{
  ShowcasePosition position;

  if (!showcase_selection_get_head (self->selection, &position) && showcase_document_view_find_top (self, &position))
    showcase_selection_begin (self->selection, &position, SHOWCASE_UNIT_CHARACTER);
}

/**
 * showcase_document_view_set_caret_mode:
 * @self: a view
 * @caret_mode: whether keys move a caret in the text instead of the page
 * @property: the property to notify
 *
 * Sets caret mode.
 */
void
showcase_document_view_set_caret_mode (ShowcaseDocumentView *self,
                                       gboolean caret_mode,
                                       GParamSpec *property)
{
  if (self->caret_mode == caret_mode)
    return;

  self->caret_mode = caret_mode;
  if (caret_mode)
    place_caret (self);
  showcase_document_view_tell_selection (self);
  showcase_document_view_restart_caret (self);
  g_object_notify_by_pspec (G_OBJECT (self), property);
}

static void
toggle_cb (GtkWidget *widget,
           const char *action,
           GVariant *parameter)
{
  ShowcaseDocumentView *self = SHOWCASE_DOCUMENT_VIEW (widget);

  g_object_set (self, "caret-mode", !self->caret_mode, NULL);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), self->caret_mode ? _ ("Caret mode on") : _ ("Caret mode off"),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/**
 * showcase_document_view_dispose_caret:
 * @self: a view
 *
 * Ends the blinking.
 */
void
showcase_document_view_dispose_caret (ShowcaseDocumentView *self)
{
  stop_blinking (self);
}

/**
 * showcase_document_view_add_caret_actions:
 * @widget_class: the class of the view
 *
 * Gives the class "caret.toggle" and its key.
 */
void
showcase_document_view_add_caret_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "caret.toggle", NULL, toggle_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F7, 0, "caret.toggle", NULL);
}
