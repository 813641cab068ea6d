/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Images in the document view that can be looked at closely: by a click, or by a key for the one that the reader most likely means. The view only says
 * which; showing it large is the application's. */

#include "config.h"

#include "showcase-document-view-private.h"

#include <math.h>

/* Only what is painted as an image: neither a frame with a reason, nor one that is a link, which has a click of its own. */
static const ShowcaseBox *
find_box (ShowcaseDocumentView *self,
          guint block)
{
  ShowcaseColumn *column = showcase_flow_get_column (self->flow);
  const ShowcaseBlock *image = showcase_document_get_block (showcase_column_get_document (column), block);
  const ShowcaseBox *boxes;
  guint n_boxes;

  if (image->kind != SHOWCASE_BLOCK_IMAGE)
    return NULL;

  boxes = showcase_block_layout_get_boxes (showcase_column_get_block (column, block)->layout, &n_boxes);
  for (guint i = 0; i < n_boxes; i++)
    if (boxes[i].kind == SHOWCASE_BOX_IMAGE)
      return &boxes[i];

  return NULL;
}

/**
 * showcase_document_view_find_image:
 * @self: a view
 * @x: from the left edge of the widget, in pixels
 * @y: from its top
 *
 * Finds the image at a point.
 *
 * Returns: its block, or %SHOWCASE_NONE
 */
guint
showcase_document_view_find_image (ShowcaseDocumentView *self,
                                   double x,
                                   double y)
{
  guint block = showcase_document_view_find_block (self, y);
  const ShowcaseBox *box = block != SHOWCASE_NONE ? find_box (self, block) : NULL;

  if (box == NULL)
    return SHOWCASE_NONE;

  showcase_document_view_to_block (self, block, &x, &y);

  return x >= box->x && x < box->x + box->width && y >= box->y && y < box->y + box->height ? block : SHOWCASE_NONE;
}

/* The image whose middle is nearest to the middle of the page. */
static guint
find_central_image (ShowcaseDocumentView *self)
{
  double middle = gtk_widget_get_height (GTK_WIDGET (self)) / 2.0;
  double least = G_MAXDOUBLE;
  guint found = SHOWCASE_NONE;
  guint first;
  guint n_blocks;

  if (!showcase_flow_is_filled (self->flow))
    return SHOWCASE_NONE;

  showcase_flow_get_visible (self->flow, &first, &n_blocks);
  for (guint i = first; i < first + n_blocks; i++)
    {
      const ShowcaseBox *box = find_box (self, i);
      double x = 0;
      double y = box != NULL ? box->y + box->height / 2 : 0;

      if (box == NULL)
        continue;
      showcase_document_view_from_block (self, i, &x, &y);
      if (fabs (y - middle) < least)
        {
          least = fabs (y - middle);
          found = i;
        }
    }

  return found;
}

static void
pressed_cb (ShowcaseDocumentView *self,
            int n_press,
            double x,
            double y)
{
  self->pressed_image = self->hover_link == SHOWCASE_NONE ? showcase_document_view_find_image (self, x, y) : SHOWCASE_NONE;
  self->pressed_x = x;
  self->pressed_y = y;
}

static void
released_cb (ShowcaseDocumentView *self,
             int n_press,
             double x,
             double y)
{
  guint image = self->pressed_image;

  self->pressed_image = SHOWCASE_NONE;
  if (image == SHOWCASE_NONE || gtk_drag_check_threshold (GTK_WIDGET (self), (int)self->pressed_x, (int)self->pressed_y, (int)x, (int)y))
    return;
  if (image == showcase_document_view_find_image (self, x, y))
    showcase_document_view_activate_image (self, image);
}

static gboolean
activate_cb (GtkWidget *widget,
             GVariant *args,
             gpointer user_data)
{
  ShowcaseDocumentView *self = SHOWCASE_DOCUMENT_VIEW (widget);
  guint image = find_central_image (self);

  if (image == SHOWCASE_NONE)
    return GDK_EVENT_PROPAGATE;

  showcase_document_view_activate_image (self, image);

  return GDK_EVENT_STOP;
}

/**
 * showcase_document_view_init_images:
 * @self: a view
 *
 * Sets up clicks on images.
 */
void
showcase_document_view_init_images (ShowcaseDocumentView *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->hover_image = SHOWCASE_NONE;
  self->pressed_image = SHOWCASE_NONE;
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

/**
 * showcase_document_view_add_image_bindings:
 * @widget_class: the class of the view
 *
 * Binds the key that opens an image.
 */
void
showcase_document_view_add_image_bindings (GtkWidgetClass *widget_class)
{
  gtk_widget_class_add_binding (widget_class, GDK_KEY_z, 0, activate_cb, NULL);
}
