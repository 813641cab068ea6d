/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Shows the state of the action "win.zoom" and activates its neighbours. What they do is known to the document view. */

#include "config.h"

#include "showcase-zoom-row.h"

#include "showcase-zoom.h"

#include <glib/gi18n-lib.h>

struct _ShowcaseZoomRow
{
  GtkWidget parent_instance;

  /* Template */
  GtkWidget *box;
  GtkButton *reset_button;
};

G_DEFINE_FINAL_TYPE (ShowcaseZoomRow, showcase_zoom_row, GTK_TYPE_WIDGET)

static void
show_zoom (ShowcaseZoomRow *self,
           GVariant *state)
{
  /* Translators: how large something is, in per cent; the sign of per cent is written twice. */
  g_autofree char *label = g_strdup_printf (_ ("%d%%"), showcase_zoom_to_percent (g_variant_get_double (state)));

  gtk_button_set_label (self->reset_button, label);
}

static void
zoom_changed_cb (ShowcaseZoomRow *self,
                 const char *action,
                 GVariant *state)
{
  show_zoom (self, state);
}

static void
showcase_zoom_row_root (GtkWidget *widget)
{
  ShowcaseZoomRow *self = SHOWCASE_ZOOM_ROW (widget);
  GtkRoot *root;
  g_autoptr (GVariant) state = NULL;

  GTK_WIDGET_CLASS (showcase_zoom_row_parent_class)->root (widget);

  root = gtk_widget_get_root (widget);
  if (!G_IS_ACTION_GROUP (root))
    return;
  state = g_action_group_get_action_state (G_ACTION_GROUP (root), "zoom");
  if (state != NULL)
    show_zoom (self, state);
  g_signal_connect_object (root, "action-state-changed::zoom", G_CALLBACK (zoom_changed_cb), self, G_CONNECT_SWAPPED);
}

static void
showcase_zoom_row_unroot (GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_func (gtk_widget_get_root (widget), zoom_changed_cb, widget);

  GTK_WIDGET_CLASS (showcase_zoom_row_parent_class)->unroot (widget);
}

static void
showcase_zoom_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SHOWCASE_TYPE_ZOOM_ROW);

  G_OBJECT_CLASS (showcase_zoom_row_parent_class)->dispose (object);
}

static void
showcase_zoom_row_class_init (ShowcaseZoomRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = showcase_zoom_row_dispose;
  widget_class->root = showcase_zoom_row_root;
  widget_class->unroot = showcase_zoom_row_unroot;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/app/showcase-zoom-row.ui");
  gtk_widget_class_bind_template_child (widget_class, ShowcaseZoomRow, box);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseZoomRow, reset_button);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
showcase_zoom_row_init (ShowcaseZoomRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * showcase_zoom_row_new:
 *
 * Makes a row for the menu of a window with the actions "zoom", "zoom-in", "zoom-out" and "zoom-reset".
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
showcase_zoom_row_new (void)
{
  return g_object_new (SHOWCASE_TYPE_ZOOM_ROW, NULL);
}
