/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Saves pictures of the pages of a talk, or of some of them: for the eyes of whoever works on the looks of the stage. */

#include "config.h"

#include "showcase-pointer-view.h"

#include <adwaita.h>
#include <locale.h>

static const char *folder = ".";
static char *title;
static char *subtitle;
static char *highlighter;
static const char *font = "Adwaita Sans";
static const char *code_font = "Adwaita Mono";
static int width = 1920;
static int height = 1080;
static int room_width;
static int room_height;
static int preset;
static int divisor = SHOWCASE_FORMAT_DIVISOR;
static int first = 1;
static int last = G_MAXINT;
static int step = -1;
static int pointer_x = -1;
static int pointer_y = 50;
static gboolean spotlight;

static const GOptionEntry options[] = {
  { "output", 'o', 0, G_OPTION_ARG_FILENAME, &folder, "Where to save to", "FOLDER" },
  { "width", 'w', 0, G_OPTION_ARG_INT, &width, "Width of the stage", "PIXELS" },
  { "height", 'h', 0, G_OPTION_ARG_INT, &height, "Height of the stage", "PIXELS" },
  { "room-width", 'x', 0, G_OPTION_ARG_INT, &room_width, "Width of the picture", "PIXELS" },
  { "room-height", 'y', 0, G_OPTION_ARG_INT, &room_height, "Height of the picture", "PIXELS" },
  { "look", 'l', 0, G_OPTION_ARG_INT, &preset, "0 light, 1 dark, 2 washed out, 3 dim", "NUMBER" },
  { "divisor", 'd', 0, G_OPTION_ARG_INT, &divisor, "How many times the size of text the shorter side is", "NUMBER" },
  { "first", 'p', 0, G_OPTION_ARG_INT, &first, "The first page, from 1", "NUMBER" },
  { "last", 'q', 0, G_OPTION_ARG_INT, &last, "The last page", "NUMBER" },
  { "step", 's', 0, G_OPTION_ARG_INT, &step, "The step to show, from 0; all by default", "NUMBER" },
  { "pointer-x", 'X', 0, G_OPTION_ARG_INT, &pointer_x, "What points at the page is so far from the left", "PER CENT" },
  { "pointer-y", 'Y', 0, G_OPTION_ARG_INT, &pointer_y, "And so far from the top", "PER CENT" },
  { "spotlight", 'S', 0, G_OPTION_ARG_NONE, &spotlight, "It is a spotlight", NULL },
  { "title", 't', 0, G_OPTION_ARG_STRING, &title, "Begin with a title page", "TITLE" },
  { "subtitle", 'u', 0, G_OPTION_ARG_STRING, &subtitle, "Below the title", "SUBTITLE" },
  { "highlighter", 'c', 0, G_OPTION_ARG_FILENAME, &highlighter, "The program that colours code", "PROGRAM" },
  { "font", 'f', 0, G_OPTION_ARG_STRING, &font, "The family of text", "FAMILY" },
  { NULL },
};

static GBytes *
load_cb (const char *name,
         gpointer user_data,
         GCancellable *cancellable,
         GError **error)
{
  g_autofree char *path = g_build_filename (user_data, name, NULL);
  char *content;
  gsize length;

  if (!g_file_get_contents (path, &content, &length, error))
    return NULL;

  return g_bytes_new_take (content, length);
}

static gboolean
resolve_cb (const char *url,
            gboolean is_image,
            ShowcaseTarget *target,
            gpointer user_data)
{
  g_autofree char *path = g_build_filename (user_data, url, NULL);
  g_autoptr (GdkTexture) texture = is_image ? gdk_texture_new_from_filename (path, NULL) : NULL;

  target->document = url;
  if (texture != NULL)
    {
      target->width = gdk_texture_get_width (texture);
      target->height = gdk_texture_get_height (texture);
    }

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

static void
give_deck (ShowcasePagePainter *painter,
           GtkWidget *view,
           const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ShowcaseDocument) document = NULL;
  g_autoptr (ShowcaseTypesetter) typesetter = NULL;
  g_autoptr (ShowcaseDeck) deck = NULL;
  g_autofree char *text = NULL;
  ShowcaseChapter chapter = { .title = title, .subtitle = subtitle };
  ShowcaseFormat format;
  char *place = g_path_get_dirname (path);
  gsize length;

  if (!g_file_get_contents (path, &text, &length, &error))
    g_error ("%s", error->message);

  chapter.document = document = showcase_document_parse (text, (gssize)length, resolve_cb, place);
  chapter.n_blocks = showcase_document_get_n_blocks (document);
  showcase_format_init (&format, width, height, divisor, font, code_font);
  showcase_style_add_weight (&format.style, showcase_page_painter_get_look (painter)->weight);
  typesetter = showcase_typesetter_new (&format.style, gtk_widget_get_pango_context (view));
  deck = showcase_deck_new (&chapter, 1, &format, typesetter);
  showcase_page_painter_set_loader (painter, load_cb, place, g_free);
  showcase_page_painter_set_highlighter (painter, highlighter);
  showcase_page_painter_set_deck (painter, deck, typesetter);
}

static void
draw (GtkWidget *widget,
      GtkSnapshot *snapshot)
{
  gtk_widget_allocate (widget, room_width, room_height, -1, NULL);
  GTK_WIDGET_GET_CLASS (widget)->snapshot (widget, snapshot);
}

static void
draw_pointer (GtkWidget *view,
              GtkSnapshot *snapshot)
{
  g_autoptr (ShowcaseTalkPointer) pointer = showcase_talk_pointer_new (SHOWCASE_TALK_POINTER_PATIENCE);

  showcase_talk_pointer_move (pointer, pointer_x / 100.0, pointer_y / 100.0);
  showcase_talk_pointer_set_mode (pointer, spotlight ? SHOWCASE_TALK_POINTER_SPOTLIGHT : SHOWCASE_TALK_POINTER_DOT);
  draw (GTK_WIDGET (showcase_pointer_view_add (pointer, SHOWCASE_PAGE_VIEW (view))), snapshot);
}

static void
save_picture (GtkWidget *view,
              int page)
{
  GskRenderer *renderer = gtk_native_get_renderer (gtk_widget_get_native (view));
  graphene_rect_t area = GRAPHENE_RECT_INIT (0, 0, (float)room_width, (float)room_height);
  g_autofree char *name = g_strdup_printf ("%s/page-%03d.png", folder, page);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;

  draw (view, snapshot);
  if (pointer_x >= 0)
    draw_pointer (view, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  texture = gsk_renderer_render_texture (renderer, node, &area);
  gdk_texture_save_to_png (texture, name);
}

static void
save_pages (ShowcasePagePainter *painter,
            GtkWidget *view)
{
  int n_pages = (int)showcase_deck_get_n_pages (showcase_page_painter_get_deck (painter));

  g_print ("%d pages\n", n_pages);
  for (int i = first; i <= MIN (last, n_pages); i++)
    {
      GtkSnapshot *snapshot = gtk_snapshot_new ();
      GskRenderNode *node;

      showcase_page_view_show (SHOWCASE_PAGE_VIEW (view), (guint)(i - 1), step >= 0 ? (guint)step : G_MAXUINT);
      draw (view, snapshot);
      node = gtk_snapshot_free_to_node (snapshot);
      gsk_render_node_unref (node);
      while (showcase_page_painter_is_busy (painter))
        g_main_context_iteration (NULL, TRUE);
      save_picture (view, i);
    }
}

int
main (int argc,
      char **argv)
{
  g_autoptr (GOptionContext) context = g_option_context_new ("FILE");
  g_autoptr (GError) error = NULL;
  g_autoptr (ShowcasePagePainter) painter = NULL;
  ShowcaseStageLook look;
  GtkWidget *window;
  GtkWidget *overlay;
  GtkWidget *view;

  setlocale (LC_ALL, "");
  g_option_context_add_main_entries (context, options, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error) || argc != 2)
    {
      g_printerr ("%s\n", error != NULL ? error->message : "One file, please.");
      return 2;
    }

  adw_init ();
  room_width = room_width > 0 ? room_width : width;
  room_height = room_height > 0 ? room_height : height;
  painter = showcase_page_painter_new ();
  showcase_stage_look_init (&look, (ShowcaseStagePreset)preset);
  showcase_page_painter_set_look (painter, &look);
  view = showcase_page_view_new (painter);
  window = gtk_window_new ();
  overlay = gtk_overlay_new ();
  gtk_overlay_set_child (GTK_OVERLAY (overlay), view);
  gtk_window_set_child (GTK_WINDOW (window), overlay);
  gtk_window_present (GTK_WINDOW (window));
  while (!gtk_widget_get_mapped (view))
    g_main_context_iteration (NULL, TRUE);
  give_deck (painter, view, argv[1]);
  save_pages (painter, view);
  gtk_window_destroy (GTK_WINDOW (window));

  return 0;
}
