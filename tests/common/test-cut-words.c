/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Finds texts that have less room than they need: labels with an ellipsis, labels that are wider than their place, and fields whose text is. */

#include "test-cut-words.h"

static gboolean
is_cut_label (GtkLabel *label)
{
  PangoLayout *layout = gtk_label_get_layout (label);
  PangoRectangle extents;

  pango_layout_get_pixel_extents (layout, NULL, &extents);
  return pango_layout_is_ellipsized (layout) || extents.width > gtk_widget_get_width (GTK_WIDGET (label));
}

static gboolean
is_cut_field (GtkText *field)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (field), gtk_editable_get_text (GTK_EDITABLE (field)));
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  return width > gtk_widget_get_width (GTK_WIDGET (field));
}

static void
add_cut_words (GtkWidget *widget,
               GString *found)
{
  if (!gtk_widget_get_mapped (widget))
    return;
  if (GTK_IS_LABEL (widget) && is_cut_label (GTK_LABEL (widget)))
    g_string_append_printf (found, "%s\n", gtk_label_get_text (GTK_LABEL (widget)));
  if (GTK_IS_TEXT (widget) && is_cut_field (GTK_TEXT (widget)))
    g_string_append_printf (found, "%s\n", gtk_editable_get_text (GTK_EDITABLE (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    add_cut_words (child, found);
}

/* The texts below a widget of which a part is not seen, each with a line feed after it. */
char *
test_cut_words_find (GtkWidget *widget)
{
  GString *found = g_string_new (NULL);

  add_cut_words (widget, found);
  return g_string_free_and_steal (found);
}
