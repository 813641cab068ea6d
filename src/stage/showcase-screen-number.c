/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A number to be read from across the room, which tells what a screen is called in a list. */

#include "config.h"

#include "showcase-screen-number.h"

#include <glib/gi18n-lib.h>

/* The height of the number, and of the name below it, as shares of the screen's. */
#define NUMBER_SHARE 0.4
#define NAME_SHARE 0.04

static GtkWidget *
make_label (const char *text,
            double size)
{
  GtkWidget *label = gtk_label_new (text);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_size_new_absolute ((int)(size * PANGO_SCALE)));
  pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  gtk_label_set_attributes (GTK_LABEL (label), attributes);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  return label;
}

/**
 * showcase_screen_number_new:
 * @number: the number, from 1
 * @screen: the screen that it will be on
 *
 * Makes a window that shows a number, and fills no screen yet.
 *
 * Returns: (transfer none): the new window, which lives until it is destroyed
 */
GtkWindow *
showcase_screen_number_new (guint number,
                            const ShowcaseScreen *screen)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *digits = g_strdup_printf ("%u", number);
  g_autofree char *name = showcase_screen_dup_name (screen);
  /* Translators: the title of a window that shows nothing but the number of a screen. */
  g_autofree char *title = g_strdup_printf (_ ("Screen %u"), number);

  gtk_box_append (GTK_BOX (box), make_label (digits, screen->height * NUMBER_SHARE));
  gtk_box_append (GTK_BOX (box), make_label (name, screen->height * NAME_SHARE));
  gtk_widget_set_halign (box, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_window_set_child (GTK_WINDOW (window), box);
  gtk_window_set_title (GTK_WINDOW (window), title);
  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  return GTK_WINDOW (window);
}
