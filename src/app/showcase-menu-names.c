/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a screen reader calls the items of menus. GTK 4.18 says that an item is named by its label, and that the label is there for the eyes alone, so that the item has
 * no name. A GTK that does better is told what it knows. */

#include "config.h"

#include "showcase-menu-names.h"

static gboolean
is_item (GtkWidget *widget)
{
  switch ((int)gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget)))
    {
    case GTK_ACCESSIBLE_ROLE_MENU_ITEM:
    case GTK_ACCESSIBLE_ROLE_MENU_ITEM_CHECKBOX:
    case GTK_ACCESSIBLE_ROLE_MENU_ITEM_RADIO:
      return TRUE;

    default:
      return FALSE;
    }
}

/* The first label is what the item does; another is its key. */
static void
name_item (GtkWidget *item)
{
  GtkWidget *child = gtk_widget_get_first_child (item);

  while (child != NULL && !GTK_IS_LABEL (child))
    child = gtk_widget_get_next_sibling (child);
  if (child == NULL)
    return;
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (item), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (item), GTK_ACCESSIBLE_PROPERTY_LABEL, gtk_label_get_text (GTK_LABEL (child)), -1);
}

static void
name_items (GtkWidget *widget)
{
  if (is_item (widget))
    name_item (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    name_items (child);
}

static gboolean
map_cb (GSignalInvocationHint *hint,
        guint n_values,
        const GValue *values,
        gpointer user_data)
{
  GtkWidget *widget = g_value_get_object (&values[0]);

  if (GTK_IS_POPOVER_MENU (widget))
    name_items (widget);
  return TRUE;
}

/**
 * showcase_menu_names_add:
 *
 * Has the items of all menus named when they open, those that GTK makes for a text field included.
 */
void
showcase_menu_names_add (void)
{
  GTypeClass *klass = g_type_class_get (GTK_TYPE_WIDGET);

  g_signal_add_emission_hook (g_signal_lookup ("map", G_TYPE_FROM_CLASS (klass)), 0, map_cb, NULL, NULL);
}
