/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Paints a QR code. A camera finds the modules by their edges, so that none may be blurred or a pixel wider than its neighbour: the code is a picture of one pixel for each
 * module, enlarged by a whole number of the screen's own pixels, and placed on one. */

#include "config.h"

#include "showcase-qr-view.h"

#include <glib/gi18n-lib.h>
#include <math.h>

struct _ShowcaseQrView
{
  GtkWidget parent_instance;

  /* Owned */
  ShowcaseQr *qr;
  GdkTexture *texture;
};

G_DEFINE_FINAL_TYPE (ShowcaseQrView, showcase_qr_view, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_QR,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

/* The code with its margin, a pixel for each module. */
static GdkTexture *
create_texture (ShowcaseQr *qr)
{
  guint size = showcase_qr_get_size (qr);
  gsize side = size + 2 * SHOWCASE_QR_MARGIN;
  guint8 *pixels = g_malloc (side * side);
  g_autoptr (GBytes) bytes = g_bytes_new_take (pixels, side * side);

  memset (pixels, 0xff, side * side);
  for (guint y = 0; y < size; y++)
    for (guint x = 0; x < size; x++)
      if (showcase_qr_is_dark (qr, x, y))
        pixels[(y + SHOWCASE_QR_MARGIN) * side + x + SHOWCASE_QR_MARGIN] = 0;

  return gdk_memory_texture_new ((int)side, (int)side, GDK_MEMORY_G8, bytes, side);
}

/* How many pixels of the screen are one of the widget's, and where on the screen's window the widget is, in its own. */
static double
get_scale (GtkWidget *widget,
           graphene_point_t *origin)
{
  GtkNative *native = gtk_widget_get_native (widget);
  GdkSurface *surface = native != NULL ? gtk_native_get_surface (native) : NULL;
  double x;
  double y;

  if (surface == NULL || !gtk_widget_compute_point (widget, GTK_WIDGET (native), graphene_point_zero (), origin))
    {
      *origin = *graphene_point_zero ();
      return 1;
    }

  gtk_native_get_surface_transform (native, &x, &y);
  origin->x += (float)x;
  origin->y += (float)y;
  return gdk_surface_get_scale (surface);
}

/* The distance by which a place moves on to the next pixel of the screen. */
static double
snap (double place,
      double origin,
      double scale)
{
  return ceil ((origin + place) * scale - 0.01) / scale - origin;
}

static void
showcase_qr_view_snapshot (GtkWidget *widget,
                           GtkSnapshot *snapshot)
{
  ShowcaseQrView *self = SHOWCASE_QR_VIEW (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  graphene_point_t origin;
  graphene_rect_t area;
  double scale;
  double side;
  double modules;

  if (self->qr == NULL || width == 0 || height == 0)
    return;

  if (self->texture == NULL)
    self->texture = create_texture (self->qr);
  scale = get_scale (widget, &origin);
  modules = gdk_texture_get_width (self->texture);
  side = MAX (floor (MIN (width, height) * scale / modules), 1) * modules / scale;
  graphene_rect_init (&area,
                      (float)snap (floor ((width - side) / 2), origin.x, scale),
                      (float)snap (floor ((height - side) / 2), origin.y, scale),
                      (float)side,
                      (float)side);
  gtk_snapshot_append_scaled_texture (snapshot, self->texture, GSK_SCALING_FILTER_NEAREST, &area);
}

static GtkSizeRequestMode
showcase_qr_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

/* A pixel for each module is the least that can be painted, and five are good for a camera. */
static void
showcase_qr_view_measure (GtkWidget *widget,
                          GtkOrientation orientation,
                          int for_size,
                          int *minimum,
                          int *natural,
                          int *minimum_baseline,
                          int *natural_baseline)
{
  ShowcaseQrView *self = SHOWCASE_QR_VIEW (widget);
  int modules = self->qr != NULL ? (int)(showcase_qr_get_size (self->qr) + 2 * SHOWCASE_QR_MARGIN) : 0;

  *minimum = modules;
  *natural = 5 * modules;
}

static void
showcase_qr_view_get_property (GObject *object,
                               guint prop_id,
                               GValue *value,
                               GParamSpec *pspec)
{
  ShowcaseQrView *self = SHOWCASE_QR_VIEW (object);

  switch (prop_id)
    {
    case PROP_QR:
      g_value_set_boxed (value, self->qr);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_qr_view_set_property (GObject *object,
                               guint prop_id,
                               const GValue *value,
                               GParamSpec *pspec)
{
  ShowcaseQrView *self = SHOWCASE_QR_VIEW (object);

  switch (prop_id)
    {
    case PROP_QR:
      showcase_qr_view_set_qr (self, g_value_get_boxed (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_qr_view_finalize (GObject *object)
{
  ShowcaseQrView *self = SHOWCASE_QR_VIEW (object);

  g_clear_pointer (&self->qr, showcase_qr_unref);
  g_clear_object (&self->texture);

  G_OBJECT_CLASS (showcase_qr_view_parent_class)->finalize (object);
}

static void
showcase_qr_view_class_init (ShowcaseQrViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = showcase_qr_view_finalize;
  object_class->get_property = showcase_qr_view_get_property;
  object_class->set_property = showcase_qr_view_set_property;
  widget_class->snapshot = showcase_qr_view_snapshot;
  widget_class->get_request_mode = showcase_qr_view_get_request_mode;
  widget_class->measure = showcase_qr_view_measure;

  properties[PROP_QR] = g_param_spec_boxed ("qr", NULL, NULL, SHOWCASE_TYPE_QR, G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
showcase_qr_view_init (ShowcaseQrView *self)
{
}

/**
 * showcase_qr_view_new:
 * @qr: (nullable): a code
 *
 * Makes a widget that shows a code.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
showcase_qr_view_new (ShowcaseQr *qr)
{
  return g_object_new (SHOWCASE_TYPE_QR_VIEW, "qr", qr, NULL);
}

/**
 * showcase_qr_view_get_qr:
 * @self: a view
 *
 * Gets the code that is shown.
 *
 * Returns: (transfer none) (nullable): the code
 */
ShowcaseQr *
showcase_qr_view_get_qr (ShowcaseQrView *self)
{
  g_return_val_if_fail (SHOWCASE_IS_QR_VIEW (self), NULL);

  return self->qr;
}

/**
 * showcase_qr_view_set_qr:
 * @self: a view
 * @qr: (nullable): a code
 *
 * Sets the code that is shown.
 */
void
showcase_qr_view_set_qr (ShowcaseQrView *self,
                         ShowcaseQr *qr)
{
  g_autofree char *label = NULL;

  g_return_if_fail (SHOWCASE_IS_QR_VIEW (self));

  if (self->qr == qr)
    return;

  g_clear_pointer (&self->qr, showcase_qr_unref);
  g_clear_object (&self->texture);
  self->qr = qr != NULL ? showcase_qr_ref (qr) : NULL;
  /* Translators: what a picture shows, for who can't see it; %s is a URL. */
  label = qr != NULL ? g_strdup_printf (_ ("QR code for %s"), showcase_qr_get_url (qr)) : g_strdup ("");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_QR]);
}
