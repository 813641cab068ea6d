/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Shows a Markdown file in the document view, or saves a picture of it: for the eyes of whoever works on the typography. */

#include "config.h"

#include "showcase-document-view.h"

static char *picture;
static char *place;
static const char *font = "Adwaita Sans 11";
static int width = 760;
static int height = 1000;
static int scale = 1;
static int tabs;
static gboolean dark;
static gboolean high_contrast;
static gboolean selects;
static gboolean backdrop;
static gboolean caret;
static gboolean wait_for_close = TRUE;
static double zoom = 1;

static const GOptionEntry options[] = {
  { "picture", 'o', 0, G_OPTION_ARG_FILENAME, &picture, "Save a picture and end", "FILE" },
  { "place", 'p', 0, G_OPTION_ARG_STRING, &place, "Scroll to an anchor", "ANCHOR" },
  { "width", 'w', 0, G_OPTION_ARG_INT, &width, "Width of the window", "PIXELS" },
  { "height", 'h', 0, G_OPTION_ARG_INT, &height, "Height of the window", "PIXELS" },
  { "scale", 's', 0, G_OPTION_ARG_INT, &scale, "Enlarge the picture", "FACTOR" },
  { "zoom", 'z', 0, G_OPTION_ARG_DOUBLE, &zoom, "Zoom", "FACTOR" },
  { "font", 'f', 0, G_OPTION_ARG_STRING, &font, "The font of the interface", "FONT" },
  { "tabs", 't', 0, G_OPTION_ARG_INT, &tabs, "Press Tab so many times", "NUMBER" },
  { "dark", 'd', 0, G_OPTION_ARG_NONE, &dark, "Dark colours", NULL },
  { "select", 'a', 0, G_OPTION_ARG_NONE, &selects, "Select everything", NULL },
  { "backdrop", 'b', 0, G_OPTION_ARG_NONE, &backdrop, "As behind another window", NULL },
  { "caret", 'i', 0, G_OPTION_ARG_NONE, &caret, "Caret mode", NULL },
  { "high-contrast", 'c', 0, G_OPTION_ARG_NONE, &high_contrast, "High contrast", NULL },
  { NULL },
};

/* The colours of the platform's views, which the application gets from libadwaita. */
static void
use_colors (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_string (provider, dark ? "window { color: white; background: #1d1d20; }"
                                                    : "window { color: rgb(0 0 6 / 80%); background: white; }");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (provider), GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

static void
save_picture (GtkWidget *view)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (gtk_widget_get_parent (view));
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  GskRenderer *renderer = gtk_native_get_renderer (gtk_widget_get_native (view));
  graphene_rect_t area = GRAPHENE_RECT_INIT (0, 0, (float)(width * scale), (float)(height * scale));
  GdkRGBA background = dark ? (GdkRGBA){ 0.114f, 0.114f, 0.126f, 1 } : (GdkRGBA){ 1, 1, 1, 1 };

  gtk_snapshot_append_color (snapshot, &background, &area);
  gtk_snapshot_scale (snapshot, (float)scale, (float)scale);
  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_to_node (snapshot);
  texture = gsk_renderer_render_texture (renderer, node, &area);
  gdk_texture_save_to_png (texture, picture);
}

static gboolean
press_tabs_cb (gpointer view)
{
  while (tabs-- > 0)
    gtk_widget_child_focus (view, GTK_DIR_TAB_FORWARD);
  if (selects)
    gtk_widget_activate_action (view, "selection.select-all", NULL);
  if (backdrop)
    gtk_widget_set_state_flags (view, GTK_STATE_FLAG_BACKDROP, FALSE);

  return G_SOURCE_REMOVE;
}

static gboolean
finish_cb (gpointer user_data)
{
  save_picture (user_data);
  wait_for_close = FALSE;

  return G_SOURCE_REMOVE;
}

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
link_cb (ShowcaseDocumentView *view,
         guint link,
         gpointer user_data)
{
  g_print ("%s\n", showcase_document_get_link (showcase_document_view_get_document (view), link)->url);
}

static gboolean
close_cb (gpointer window)
{
  wait_for_close = FALSE;

  return FALSE;
}

static void
show_file (const char *path,
           ShowcaseDocumentView *view)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ShowcaseDocument) document = NULL;
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *text = NULL;
  gsize length;

  if (!g_file_get_contents (path, &text, &length, &error))
    g_error ("%s", error->message);

  document = showcase_document_parse (text, (gssize)length, resolve_cb, folder);
  showcase_document_view_set_document (view, document, load_cb, g_steal_pointer (&folder), g_free);
  if (place != NULL)
    showcase_document_view_scroll_to_block (view, showcase_document_find_anchor (document, place));
}

int
main (int argc,
      char **argv)
{
  g_autoptr (GOptionContext) context = g_option_context_new ("FILE");
  g_autoptr (GError) error = NULL;
  GtkWidget *window;
  GtkWidget *scroller;
  GtkWidget *view;

  g_option_context_add_main_entries (context, options, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error) || argc != 2)
    {
      g_printerr ("%s\n", error != NULL ? error->message : "One file, please.");
      return 2;
    }

  gtk_init ();
  use_colors ();
  g_object_set (gtk_settings_get_default (), "gtk-font-name", font, NULL);
  window = gtk_window_new ();
  scroller = gtk_scrolled_window_new ();
  view = showcase_document_view_new ();
  g_object_set (view, "high-contrast", high_contrast, "zoom", zoom, "caret-mode", caret, NULL);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), view);
  gtk_window_set_child (GTK_WINDOW (window), scroller);
  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  g_signal_connect (view, "activate-link", G_CALLBACK (link_cb), NULL);
  g_signal_connect (window, "close-request", G_CALLBACK (close_cb), NULL);
  show_file (argv[1], SHOWCASE_DOCUMENT_VIEW (view));
  gtk_window_present (GTK_WINDOW (window));

  g_timeout_add (200, press_tabs_cb, view);
  if (picture != NULL)
    g_timeout_add (600, finish_cb, view);
  while (wait_for_close)
    g_main_context_iteration (NULL, TRUE);

  return 0;
}
