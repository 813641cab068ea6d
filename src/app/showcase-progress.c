/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Lies over the document while something is opened, and only if that takes long enough to be noticed. It asks the shelf how far it is instead of being told:
 * what compiles should wake nobody a thousand times. */

#include "config.h"

#include "showcase-progress.h"

#include <glib/gi18n-lib.h>

/* How often the progress of an opening is read, in milliseconds; one that ends before shows none. */
#define INTERVAL 200

struct _ShowcaseProgress
{
  GtkWidget parent_instance;

  /* Owned */
  ShowcaseShelf *shelf;

  /* Owned: there while they are shown */
  GtkWidget *bar;
  GtkWidget *stop_button;

  /* State */
  guint timeout;
};

G_DEFINE_FINAL_TYPE (ShowcaseProgress, showcase_progress, GTK_TYPE_WIDGET)

static GtkWidget *
make_bar (void)
{
  GtkWidget *bar = gtk_progress_bar_new ();

  gtk_widget_set_can_target (bar, FALSE);
  gtk_widget_add_css_class (bar, "osd");
  gtk_accessible_update_property (GTK_ACCESSIBLE (bar), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Opening"), -1);
  return bar;
}

static GtkWidget *
make_stop_button (void)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("process-stop-symbolic");

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.stop-opening");
  gtk_widget_set_tooltip_text (button, _ ("Stop Opening"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Stop Opening"), -1);
  gtk_widget_set_halign (button, GTK_ALIGN_END);
  gtk_widget_set_margin_top (button, 6);
  gtk_widget_set_margin_end (button, 12);
  gtk_widget_add_css_class (button, "circular");
  return button;
}

static void
ensure_children (ShowcaseProgress *self)
{
  if (self->bar != NULL)
    return;
  self->bar = make_bar ();
  gtk_widget_set_parent (self->bar, GTK_WIDGET (self));
  self->stop_button = make_stop_button ();
  gtk_widget_set_parent (self->stop_button, GTK_WIDGET (self));
}

static gboolean
show_progress_cb (gpointer user_data)
{
  ShowcaseProgress *self = user_data;
  double progress = showcase_opening_get_progress (showcase_shelf_get_opening (self->shelf));

  ensure_children (self);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  /* Of a single file nothing is done until all is. */
  if (progress <= 0)
    gtk_progress_bar_pulse (GTK_PROGRESS_BAR (self->bar));
  else
    gtk_progress_bar_set_fraction (GTK_PROGRESS_BAR (self->bar), progress);
  return G_SOURCE_CONTINUE;
}

/* A bar that has pulsed asks for frames for as long as it is there, even if nobody sees it. */
static void
hide (ShowcaseProgress *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  g_clear_pointer (&self->bar, gtk_widget_unparent);
  g_clear_pointer (&self->stop_button, gtk_widget_unparent);
}

static void
update (ShowcaseProgress *self)
{
  g_clear_handle_id (&self->timeout, g_source_remove);
  if (showcase_shelf_is_busy (self->shelf))
    self->timeout = g_timeout_add (INTERVAL, show_progress_cb, self);
  else
    hide (self);
}

/* Between the bar and the button is the document, which is for the pointer. */
static gboolean
showcase_progress_contains (GtkWidget *widget,
                            double x,
                            double y)
{
  return FALSE;
}

static void
showcase_progress_dispose (GObject *object)
{
  ShowcaseProgress *self = SHOWCASE_PROGRESS (object);

  g_clear_handle_id (&self->timeout, g_source_remove);
  g_clear_pointer (&self->bar, gtk_widget_unparent);
  g_clear_pointer (&self->stop_button, gtk_widget_unparent);
  g_clear_object (&self->shelf);

  G_OBJECT_CLASS (showcase_progress_parent_class)->dispose (object);
}

static void
showcase_progress_class_init (ShowcaseProgressClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = showcase_progress_dispose;
  widget_class->contains = showcase_progress_contains;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "openingprogress");
}

static void
showcase_progress_init (ShowcaseProgress *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))), GTK_ORIENTATION_VERTICAL);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_START);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * showcase_progress_set_shelf:
 * @self: a progress
 * @shelf: the shelf to follow, set once
 *
 * Sets whose openings are shown.
 */
void
showcase_progress_set_shelf (ShowcaseProgress *self,
                             ShowcaseShelf *shelf)
{
  g_return_if_fail (SHOWCASE_IS_PROGRESS (self));
  g_return_if_fail (SHOWCASE_IS_SHELF (shelf));
  g_return_if_fail (self->shelf == NULL);

  self->shelf = g_object_ref (shelf);
  g_signal_connect_object (shelf, "notify::busy", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}
