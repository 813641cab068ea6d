/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the tests of stage/ share.
 */

#include "stage-fixture.h"

#include "layout-fixture.h"

ShowcaseTypesetter *
stage_fixture_typesetter (int width,
                          int height,
                          ShowcaseFormat *format)
{
  g_autoptr (ShowcaseTypesetter) like = fixture_typesetter (16);

  showcase_format_init (format, width, height, SHOWCASE_FORMAT_DIVISOR, "sans-serif", "monospace");

  return showcase_typesetter_new (&format->style, showcase_typesetter_get_context (like, FALSE));
}

ShowcaseDeck *
stage_fixture_deck (const ShowcaseChapter *chapters,
                    guint n_chapters,
                    int width,
                    int height,
                    ShowcaseTypesetter **typesetter)
{
  ShowcaseFormat format;

  *typesetter = stage_fixture_typesetter (width, height, &format);

  return showcase_deck_new (chapters, n_chapters, &format, *typesetter);
}

/* A painter that draws a short text. */
void
stage_fixture_give_deck (ShowcasePagePainter *painter,
                         const char *markdown,
                         int width,
                         int height)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse (markdown);
  g_autoptr (ShowcaseTypesetter) typesetter = NULL;
  g_autoptr (ShowcaseDeck) deck = NULL;
  ShowcaseChapter chapter = { .document = document, .n_blocks = showcase_document_get_n_blocks (document) };

  deck = stage_fixture_deck (&chapter, 1, width, height, &typesetter);
  showcase_page_painter_set_deck (painter, deck, typesetter);
}

Picture *
stage_fixture_draw (GskRenderNode *node,
                    int width,
                    int height)
{
  Picture *picture = g_new0 (Picture, 1);
  cairo_surface_t *surface;
  cairo_t *cr;

  *picture = (Picture){ width, height, g_new0 (guint32, width * height) };
  surface = cairo_image_surface_create_for_data ((guchar *)picture->pixels, CAIRO_FORMAT_ARGB32, width, height, width * 4);
  cr = cairo_create (surface);
  if (node != NULL)
    gsk_render_node_draw (node, cr);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);

  return picture;
}

void
stage_fixture_free_picture (Picture *picture)
{
  g_free (picture->pixels);
  g_free (picture);
}

guint32
stage_fixture_get_pixel (const Picture *picture,
                         int x,
                         int y)
{
  g_assert_cmpint (x, <, picture->width);
  g_assert_cmpint (y, <, picture->height);

  return picture->pixels[y * picture->width + x];
}

/* How many pixels of an area are of another colour. */
guint
stage_fixture_count (const Picture *picture,
                     const graphene_rect_t *area,
                     guint32 other_than)
{
  guint count = 0;

  for (int y = (int)area->origin.y; y < (int)(area->origin.y + area->size.height); y++)
    for (int x = (int)area->origin.x; x < (int)(area->origin.x + area->size.width); x++)
      count += stage_fixture_get_pixel (picture, x, y) != other_than;

  return count;
}

void
stage_fixture_init (PageFixture *fixture,
                    int width,
                    int height)
{
  fixture->painter = showcase_page_painter_new ();
  fixture->view = SHOWCASE_PAGE_VIEW (showcase_page_view_new (fixture->painter));
  fixture->window = gtk_window_new ();
  gtk_window_set_decorated (GTK_WINDOW (fixture->window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), width, height);
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->view));
}

void
stage_fixture_clear (PageFixture *fixture)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_clear_object (&fixture->painter);
  stage_fixture_wait_idle ();
}

/* A widget as a frame of this size would show it. */
Picture *
stage_fixture_draw_view (GtkWidget *widget,
                         int width,
                         int height)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderNode *node;
  Picture *picture;
  int minimum;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  gtk_widget_allocate (widget, width, height, -1, NULL);
  GTK_WIDGET_GET_CLASS (widget)->snapshot (widget, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  picture = stage_fixture_draw (node, width, height);
  g_clear_pointer (&node, gsk_render_node_unref);

  return picture;
}

void
stage_fixture_wait_idle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* The first widget of a type in a widget, or NULL. */
GtkWidget *
stage_fixture_find (gpointer widget,
                    GType type)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = stage_fixture_find (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* Lets some frames pass. */
void
stage_fixture_settle (void)
{
  for (guint i = 0; i < 20; i++)
    {
      g_usleep (2000);
      stage_fixture_wait_idle ();
    }
}

/* Moves the pointer or presses keys as a person does, through the X server, and waits until that has been met. */
void
stage_fixture_act (const char *format,
                   ...)
{
  g_autofree char *arguments = NULL;
  g_autofree char *command = NULL;
  g_autoptr (GError) error = NULL;
  va_list list;

  va_start (list, format);
  arguments = g_strdup_vprintf (format, list);
  va_end (list);
  command = g_strdup_printf ("xdotool %s", arguments);
  g_spawn_command_line_sync (command, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  gdk_display_sync (gdk_display_get_default ());
  stage_fixture_settle ();
}
