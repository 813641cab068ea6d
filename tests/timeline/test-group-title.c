/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The title of a group: as high as a label of the same text, at the side where the interface begins, and called what it says.
 */

#include "showcase-group-title.h"

#define TITLE "Experience in software and in much else, all of it long ago"

static GtkWidget *
create_title (const char *words)
{
  g_autoptr (ShowcaseRowRuler) ruler = showcase_row_ruler_new ();
  GtkWidget *title = g_object_ref_sink (showcase_group_title_new (ruler));

  showcase_group_title_set_title (SHOWCASE_GROUP_TITLE (title), words, NULL);
  return title;
}

static int
measure_height (GtkWidget *widget,
                int width)
{
  int height;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  return height;
}

static void
test_height (void)
{
  static const char *const titles[] = { "Work", TITLE, "مشاريع", "मेरी परियोजनाएँ और बाकी सब कुछ" };
  static const int widths[] = { 90, 150, 250, 800 };

  for (gsize i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      g_autoptr (GtkWidget) title = create_title (titles[i]);
      g_autoptr (GtkWidget) label = g_object_ref_sink (gtk_label_new (titles[i]));
      g_autoptr (PangoAttrList) bold = pango_attr_list_new ();

      pango_attr_list_insert (bold, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
      gtk_label_set_attributes (GTK_LABEL (label), bold);
      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
      gtk_label_set_lines (GTK_LABEL (label), 2);
      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
      for (gsize k = 0; k < G_N_ELEMENTS (widths); k++)
        g_assert_cmpint (measure_height (title, widths[k]), ==, measure_height (label, widths[k]));
    }
}

/* Where the text is drawn, from the left. */
static float
find_left (const char *words,
           GtkTextDirection direction)
{
  g_autoptr (GtkWidget) title = create_title (words);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  graphene_rect_t bounds;

  gtk_widget_set_direction (title, direction);
  measure_height (title, 400);
  gtk_widget_allocate (title, 400, 60, -1, NULL);
  GTK_WIDGET_GET_CLASS (title)->snapshot (title, snapshot);
  node = gtk_snapshot_to_node (snapshot);
  g_assert_nonnull (node);
  gsk_render_node_get_bounds (node, &bounds);
  return bounds.origin.x;
}

static void
test_side (void)
{
  g_assert_cmpfloat (find_left ("Work", GTK_TEXT_DIR_LTR), <, 10);
  g_assert_cmpfloat (find_left ("مشاريع", GTK_TEXT_DIR_LTR), <, 10);
  g_assert_cmpfloat (find_left ("Work", GTK_TEXT_DIR_RTL), >, 300);
  g_assert_cmpfloat (find_left ("مشاريع", GTK_TEXT_DIR_RTL), >, 300);
}

static void
test_name (void)
{
  g_autoptr (GtkWidget) title = create_title ("Work");

  gtk_test_accessible_assert_role (title, GTK_ACCESSIBLE_ROLE_LABEL);
  gtk_test_accessible_assert_property (title, GTK_ACCESSIBLE_PROPERTY_LABEL, "Work");
  showcase_group_title_set_title (SHOWCASE_GROUP_TITLE (title), "Projects", NULL);
  gtk_test_accessible_assert_property (title, GTK_ACCESSIBLE_PROPERTY_LABEL, "Projects");
}

int
main (int argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline/group-title/height", test_height);
  g_test_add_func ("/timeline/group-title/side", test_side);
  g_test_add_func ("/timeline/group-title/name", test_name);
  return g_test_run ();
}
