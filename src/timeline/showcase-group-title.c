/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The title of a group, above its rows. A list measures the titles of all the groups that it has rows of, most of which nobody sees: a label
 * sets its text for that, word by word. This one asks the ruler, and sets it where it is drawn. */

#include "config.h"

#include "showcase-group-title.h"

#include "showcase-text-language.h"
#include "showcase-text-side.h"

struct _ShowcaseGroupTitle
{
  GtkWidget parent_instance;

  /* Owned */
  ShowcaseRowRuler *ruler;
  PangoLayout *layout;
  char *title;
  char *language;
};

G_DEFINE_FINAL_TYPE (ShowcaseGroupTitle, showcase_group_title, GTK_TYPE_WIDGET)

static PangoLayout *
lay_out (ShowcaseGroupTitle *self,
         int width)
{
  if (self->layout == NULL)
    {
      self->layout = showcase_row_ruler_create_layout (self->ruler, SHOWCASE_ROW_TITLE, gtk_widget_get_pango_context (GTK_WIDGET (self)));
      showcase_text_language_set_layout (self->layout, showcase_row_ruler_get_attributes (self->ruler, SHOWCASE_ROW_TITLE), self->title, self->language);
      showcase_text_side_align (self->layout);
    }
  pango_layout_set_width (self->layout, width * PANGO_SCALE);
  return self->layout;
}

static void
showcase_group_title_dispose (GObject *object)
{
  ShowcaseGroupTitle *self = SHOWCASE_GROUP_TITLE (object);

  g_clear_object (&self->layout);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->language, g_free);
  g_clear_pointer (&self->ruler, showcase_row_ruler_unref);

  G_OBJECT_CLASS (showcase_group_title_parent_class)->dispose (object);
}

static GtkSizeRequestMode
showcase_group_title_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* It is as wide as the rows are. */
static void
showcase_group_title_measure (GtkWidget *widget,
                              GtkOrientation orientation,
                              int for_size,
                              int *minimum,
                              int *natural,
                              int *minimum_baseline,
                              int *natural_baseline)
{
  ShowcaseGroupTitle *self = SHOWCASE_GROUP_TITLE (widget);
  int width = for_size > 0 ? for_size : G_MAXINT / PANGO_SCALE;

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_VERTICAL && self->title != NULL
      && showcase_row_ruler_count_lines (self->ruler, SHOWCASE_ROW_TITLE, gtk_widget_get_pango_context (widget), self->title, width, natural) == 0)
    pango_layout_get_pixel_size (lay_out (self, width), NULL, natural);
  *minimum = *natural;
}

/* Text begins at the side of the rail, whichever way it runs. */
static void
showcase_group_title_snapshot (GtkWidget *widget,
                               GtkSnapshot *snapshot)
{
  ShowcaseGroupTitle *self = SHOWCASE_GROUP_TITLE (widget);
  int width = gtk_widget_get_width (widget);
  PangoRectangle extents;
  GdkRGBA color;
  float x;

  if (self->title == NULL)
    return;
  gtk_widget_get_color (widget, &color);
  pango_layout_get_pixel_extents (lay_out (self, width), NULL, &extents);
  x = (float)((gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? width - extents.width : 0) - extents.x);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, 0));
  gtk_snapshot_append_layout (snapshot, self->layout, &color);
  gtk_snapshot_restore (snapshot);
}

static void
showcase_group_title_unmap (GtkWidget *widget)
{
  g_clear_object (&SHOWCASE_GROUP_TITLE (widget)->layout);
  GTK_WIDGET_CLASS (showcase_group_title_parent_class)->unmap (widget);
}

static void
showcase_group_title_class_init (ShowcaseGroupTitleClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = showcase_group_title_dispose;
  widget_class->get_request_mode = showcase_group_title_get_request_mode;
  widget_class->measure = showcase_group_title_measure;
  widget_class->snapshot = showcase_group_title_snapshot;
  widget_class->unmap = showcase_group_title_unmap;

  gtk_widget_class_set_css_name (widget_class, "grouptitle");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LABEL);
}

static void
showcase_group_title_init (ShowcaseGroupTitle *self)
{
}

/**
 * showcase_group_title_new:
 * @ruler: what all titles of a list measure their texts with
 *
 * Makes an empty title.
 *
 * Returns: (transfer floating): the new widget
 */
GtkWidget *
showcase_group_title_new (ShowcaseRowRuler *ruler)
{
  ShowcaseGroupTitle *self = g_object_new (SHOWCASE_TYPE_GROUP_TITLE, NULL);

  self->ruler = showcase_row_ruler_ref (ruler);
  return GTK_WIDGET (self);
}

/**
 * showcase_group_title_set_title:
 * @self: a title
 * @title: what it says
 * @language: (nullable): the tag of its language, or %NULL for that of the program
 *
 * Sets the title, which takes two lines at most.
 */
void
showcase_group_title_set_title (ShowcaseGroupTitle *self,
                                const char *title,
                                const char *language)
{
  g_return_if_fail (SHOWCASE_IS_GROUP_TITLE (self));

  if (!(g_set_str (&self->language, language) | g_set_str (&self->title, title)))
    return;
  g_clear_object (&self->layout);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
