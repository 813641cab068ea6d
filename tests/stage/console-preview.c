/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Saves a picture of the console of a talk: for the eyes of whoever works on its looks. */

#include "config.h"

#include "showcase-console-window.h"
#include "showcase-talk-actions.h"

#include <locale.h>

static const char *output = "console.png";
static const char *layout = "slides-and-notes";
static int width = 1280;
static int height = 720;
static int stage_width = 1920;
static int stage_height = 1080;
static int page = 1;
static int step;
static int minutes;
static int elapsed;
static int notes_size;
static int preset;
static int text_size = 100;
static gboolean right_to_left;
static gboolean dark;
static gboolean black;
static gboolean white;
static gboolean frozen;
static gboolean paused;

static const GOptionEntry options[] = {
  { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, "Where to save to", "FILE" },
  { "layout", 'l', 0, G_OPTION_ARG_STRING, &layout, "The layout", "NAME" },
  { "width", 'w', 0, G_OPTION_ARG_INT, &width, "Width of the window", "PIXELS" },
  { "height", 'h', 0, G_OPTION_ARG_INT, &height, "Height of the window", "PIXELS" },
  { "stage-width", 'x', 0, G_OPTION_ARG_INT, &stage_width, "Width of the stage", "PIXELS" },
  { "stage-height", 'y', 0, G_OPTION_ARG_INT, &stage_height, "Height of the stage", "PIXELS" },
  { "page", 'p', 0, G_OPTION_ARG_INT, &page, "The page, from 1", "NUMBER" },
  { "step", 's', 0, G_OPTION_ARG_INT, &step, "Its step, from 0", "NUMBER" },
  { "minutes", 'm', 0, G_OPTION_ARG_INT, &minutes, "The length of the talk", "MINUTES" },
  { "elapsed", 'e', 0, G_OPTION_ARG_INT, &elapsed, "The time that has gone", "SECONDS" },
  { "notes-size", 'n', 0, G_OPTION_ARG_INT, &notes_size, "The size of the notes", "PIXELS" },
  { "text-size", 't', 0, G_OPTION_ARG_INT, &text_size, "The size of the desktop's text", "PERCENT" },
  { "right-to-left", 'r', 0, G_OPTION_ARG_NONE, &right_to_left, "In a language that is written from right to left", NULL },
  { "look", 'k', 0, G_OPTION_ARG_INT, &preset, "Of the stage: 0 light, 1 dark, 2 washed out, 3 dim", "NUMBER" },
  { "dark", 'd', 0, G_OPTION_ARG_NONE, &dark, "A dark console on a light desktop", NULL },
  { "black", 'b', 0, G_OPTION_ARG_NONE, &black, "A black stage", NULL },
  { "white", 'W', 0, G_OPTION_ARG_NONE, &white, "A white stage", NULL },
  { "frozen", 'f', 0, G_OPTION_ARG_NONE, &frozen, "A frozen stage", NULL },
  { "paused", 'P', 0, G_OPTION_ARG_NONE, &paused, "A paused timer", NULL },
  { NULL },
};

static gint64
read_clock (gpointer user_data)
{
  return elapsed * G_USEC_PER_SEC + *(gint64 *)user_data;
}

static void
give_deck (ShowcaseTalk *talk,
           ShowcasePagePainter *painter,
           const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ShowcaseDocument) document = NULL;
  g_autoptr (ShowcaseTypesetter) typesetter = NULL;
  g_autoptr (ShowcaseDeck) deck = NULL;
  g_autofree char *text = NULL;
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  ShowcaseChapter chapter = { .document = NULL };
  ShowcaseFormat format;
  gsize length;

  if (!g_file_get_contents (path, &text, &length, &error))
    g_error ("%s", error->message);

  document = showcase_document_parse (text, (gssize)length, NULL, NULL);
  chapter.document = document;
  chapter.n_blocks = showcase_document_get_n_blocks (document);
  showcase_format_init (&format, stage_width, stage_height, SHOWCASE_FORMAT_DIVISOR, "Adwaita Sans", "Adwaita Mono");
  typesetter = showcase_typesetter_new (&format.style, context);
  g_object_unref (context);
  deck = showcase_deck_new (&chapter, 1, &format, typesetter);
  showcase_page_painter_set_deck (painter, deck, typesetter);
  showcase_talk_set_deck (talk, deck);
}

static void
set_up_talk (ShowcaseTalk *talk,
             gint64 *clock)
{
  ShowcaseTimer *timer = showcase_talk_get_timer (talk);

  showcase_timer_set_clock (timer, read_clock, clock);
  showcase_timer_set_slot (timer, minutes * G_TIME_SPAN_MINUTE);
  *clock = -elapsed * G_USEC_PER_SEC;
  if (page > 2)
    showcase_talk_go_to (talk, (guint)page - 3, 0);
  showcase_talk_set_frozen (talk, frozen);
  showcase_talk_go_to (talk, (guint)page - 1, (guint)step);
  *clock = 0;
  if (black || white)
    showcase_talk_set_blank (talk, black ? SHOWCASE_BLANK_BLACK : SHOWCASE_BLANK_WHITE);
  if (paused)
    showcase_timer_pause (timer);
}

static void
settle (ShowcasePagePainter *painter)
{
  gint64 end = g_get_monotonic_time () + 600 * G_TIME_SPAN_MILLISECOND;

  while (g_get_monotonic_time () < end || showcase_page_painter_is_busy (painter))
    g_main_context_iteration (NULL, FALSE);
}

static void
save_picture (GtkWidget *window)
{
  GskRenderer *renderer = gtk_native_get_renderer (GTK_NATIVE (window));
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (window);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;

  gdk_paintable_snapshot (paintable, snapshot, gdk_paintable_get_intrinsic_width (paintable), gdk_paintable_get_intrinsic_height (paintable));
  node = gtk_snapshot_free_to_node (snapshot);
  texture = gsk_renderer_render_texture (renderer, node, NULL);
  gdk_texture_save_to_png (texture, output);
}

int
main (int argc,
      char **argv)
{
  g_autoptr (GOptionContext) context = g_option_context_new ("FILE");
  g_autoptr (GError) error = NULL;
  g_autoptr (ShowcasePagePainter) painter = NULL;
  g_autoptr (ShowcaseTalk) talk = NULL;
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  ShowcaseConsoleWindow *console;
  ShowcaseStageLook look;
  gint64 clock = 0;

  setlocale (LC_ALL, "");
  g_option_context_add_main_entries (context, options, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error) || argc != 2)
    {
      g_printerr ("%s\n", error != NULL ? error->message : "One file, please.");
      return 2;
    }

  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, "gtk-xft-dpi", 96 * 1024 * text_size / 100, NULL);
  gtk_widget_set_default_direction (right_to_left ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
  painter = showcase_page_painter_new ();
  showcase_stage_look_init (&look, (ShowcaseStagePreset)preset);
  showcase_page_painter_set_look (painter, &look);
  talk = showcase_talk_new ();
  give_deck (talk, painter, argv[1]);
  set_up_talk (talk, &clock);
  showcase_talk_actions_add (G_ACTION_MAP (actions), talk);
  console = showcase_console_window_new (NULL, talk, painter, NULL);
  gtk_widget_insert_action_group (GTK_WIDGET (console), "talk", G_ACTION_GROUP (actions));
  gtk_widget_activate_action (GTK_WIDGET (console), "console.layout", "s", layout);
  showcase_console_window_set_dark (console, dark);
  if (notes_size > 0)
    showcase_notes_pane_set_size (showcase_console_pages_get_notes (showcase_console_window_get_pages (console)), (guint)notes_size);
  gtk_widget_add_css_class (GTK_WIDGET (console), "picture");
  gtk_window_set_default_size (GTK_WINDOW (console), width, height);
  gtk_window_present (GTK_WINDOW (console));
  settle (painter);
  save_picture (GTK_WIDGET (console));
  gtk_window_destroy (GTK_WINDOW (console));

  return 0;
}
