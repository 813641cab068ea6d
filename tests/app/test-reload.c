/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the window shows while its documents are saved: every frame is looked at.
 */

#include "window-fixture.h"

#include "showcase-timeline-row.h"

/* The width and height of the picture. */
#define SIZE 64
#define N_SAVES 10

static void
save (WindowFixture *fixture,
      const char *name,
      const char *text)
{
  g_object_unref (app_fixture_write (fixture->app->folder, name, text, -1));
}

/* Lets what a function does be noticed and shown. */
static void
save_and_wait (WindowFixture *fixture,
               const char *name,
               const char *text)
{
  ShowcaseShelf *shelf = showcase_session_get_shelf (fixture->session);
  guint n_opened = 0;
  gulong handler = g_signal_connect_swapped (shelf, "opened", G_CALLBACK (app_fixture_count), &n_opened);

  save (fixture, name, text);
  while (n_opened == 0)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (shelf, handler);
  while (!showcase_pane_is_ready (showcase_window_get_pane (fixture->window)))
    g_main_context_iteration (NULL, TRUE);
  window_fixture_settle ();
}

static GBytes *
paint (WindowFixture *fixture,
       GtkWidget *widget)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  graphene_rect_t bounds;
  gsize stride;
  guchar *pixels;

  g_assert_true (gtk_widget_compute_bounds (widget, gtk_widget_get_parent (widget), &bounds));
  gtk_widget_snapshot_child (gtk_widget_get_parent (widget), widget, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  g_assert_nonnull (node);
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (fixture->window)), node, &bounds);
  stride = (gsize)gdk_texture_get_width (texture) * 4;
  pixels = g_malloc (stride * (gsize)gdk_texture_get_height (texture));
  gdk_texture_download (texture, pixels, stride);
  return g_bytes_new_take (pixels, stride * (gsize)gdk_texture_get_height (texture));
}

typedef struct
{
  WindowFixture *fixture;
  GtkWidget *content;
  GBytes *first;
  guint n_frames;
  guint n_different;
} Watch;

static void
painted_cb (Watch *watch)
{
  g_autoptr (GBytes) now = paint (watch->fixture, watch->content);

  if (watch->first == NULL)
    watch->first = g_bytes_ref (now);
  watch->n_frames++;
  if (!g_bytes_equal (watch->first, now))
    watch->n_different++;
}

static char *
make_document (guint number)
{
  GString *text = g_string_new ("# Career\n\n## 2022-2023 Sailor\n\n");

  for (guint i = 0; i < 60; i++)
    g_string_append_printf (text, "Paragraph %u is there to be read, and it is as long as they are.\n\n", i);
  g_string_append_printf (text, "Saved for time %u.\n\n## 2024 Captain\n\nThe last.\n", number);
  return g_string_free_and_steal (text);
}

/* What is written anew below what is read changes no pixel of the window in any frame, the timeline and the bars included. */
static void
test_no_flicker (WindowFixture *fixture)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (fixture->window));
  Watch watch = { .fixture = fixture, .content = gtk_widget_get_first_child (GTK_WIDGET (fixture->window)) };
  g_autofree char *before = make_document (0);
  gulong handler;

  save_and_wait (fixture, "career.md", before);
  g_assert_true (showcase_session_visit (fixture->session, "career", NULL));
  window_fixture_settle ();
  handler = g_signal_connect_swapped (clock, "paint", G_CALLBACK (painted_cb), &watch);
  gtk_widget_queue_draw (GTK_WIDGET (fixture->window));
  window_fixture_settle ();
  g_assert_nonnull (watch.first);

  for (guint i = 1; i <= N_SAVES; i++)
    {
      g_autofree char *text = make_document (i);

      save_and_wait (fixture, "career.md", text);
    }
  g_signal_handler_disconnect (clock, handler);
  g_test_message ("%u frames", watch.n_frames);
  g_assert_cmpuint (watch.n_frames, >, N_SAVES);
  g_assert_cmpuint (watch.n_different, ==, 0);
  g_bytes_unref (watch.first);
}

static GtkAdjustment *
get_adjustment (WindowFixture *fixture)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (window_fixture_find (window_fixture_get_timeline (fixture), SHOWCASE_TYPE_TIMELINE_ROW), GTK_TYPE_SCROLLED_WINDOW);

  return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
}

static char *
make_many (const char *last)
{
  GString *text = g_string_new ("# Many\n\n");

  for (guint i = 0; i < 80; i++)
    g_string_append_printf (text, "## %u Sailor number %u\n\nText.\n\n", 2020 - i / 2, i);
  g_string_append_printf (text, "## 1950 %s\n\nText.\n", last);
  return g_string_free_and_steal (text);
}

static const char *
get_focused_id (WindowFixture *fixture)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  GtkWidget *row = focus != NULL ? window_fixture_find (focus, SHOWCASE_TYPE_TIMELINE_ROW) : NULL;
  ShowcaseEntry *entry = row != NULL ? showcase_timeline_row_get_entry (SHOWCASE_TIMELINE_ROW (row)) : NULL;

  return entry != NULL ? showcase_entry_get_id (entry) : NULL;
}

/* The timeline is scrolled to where it was, and the keyboard is at the entry where it was. */
static void
test_timeline (WindowFixture *fixture)
{
  g_autofree char *before = make_many ("Cook");
  g_autofree char *after = make_many ("Boatswain");
  g_autofree char *focused = NULL;
  GtkAdjustment *adjustment;
  double value;

  save_and_wait (fixture, "many.md", before);
  showcase_session_select (fixture->session, window_fixture_get_entry (fixture, 1, 40));
  window_fixture_settle ();
  gtk_widget_grab_focus (GTK_WIDGET (window_fixture_get_timeline (fixture)));
  window_fixture_settle ();
  focused = g_strdup (get_focused_id (fixture));
  g_assert_nonnull (focused);
  adjustment = get_adjustment (fixture);
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + 37);
  window_fixture_settle ();
  value = gtk_adjustment_get_value (adjustment);
  g_assert_cmpfloat (value, >, 100);

  save_and_wait (fixture, "many.md", after);
  g_assert_nonnull (strstr (showcase_entry_get_title (window_fixture_get_entry (fixture, 1, 80)), "Boatswain"));
  g_assert_cmpfloat (gtk_adjustment_get_value (get_adjustment (fixture)), ==, value);
  g_assert_cmpstr (get_focused_id (fixture), ==, focused);
}

static void
save_picture (WindowFixture *fixture,
              guint32 color)
{
  guint32 *pixels = g_new (guint32, SIZE * SIZE);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  g_autoptr (GBytes) png = NULL;

  for (guint i = 0; i < SIZE * SIZE; i++)
    pixels[i] = color;
  bytes = g_bytes_new_take (pixels, SIZE * SIZE * sizeof (guint32));
  texture = gdk_memory_texture_new (SIZE, SIZE, GDK_MEMORY_DEFAULT, bytes, SIZE * sizeof (guint32));
  png = gdk_texture_save_to_png_bytes (texture);
  g_object_unref (app_fixture_write (fixture->app->folder, "picture.png", g_bytes_get_data (png, NULL), (gssize)g_bytes_get_size (png)));
}

typedef struct
{
  WindowFixture *fixture;
  guint32 color;
  guint n_pixels;
} Search;

static void
count_cb (Search *search)
{
  g_autoptr (GBytes) painted = paint (search->fixture, GTK_WIDGET (window_fixture_get_view (search->fixture)));
  const guint32 *pixels = g_bytes_get_data (painted, NULL);

  search->n_pixels = 0;
  for (gsize i = 0; i < g_bytes_get_size (painted) / 4; i++)
    search->n_pixels += pixels[i] == search->color;
}

/* Until a frame has so much of a colour as the picture has. */
static void
wait_for_color (WindowFixture *fixture,
                guint32 color)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (fixture->window));
  Search search = { fixture, color, 0 };
  gulong handler = g_signal_connect_swapped (clock, "paint", G_CALLBACK (count_cb), &search);

  while (search.n_pixels < SIZE * SIZE / 2)
    {
      gtk_widget_queue_draw (GTK_WIDGET (fixture->window));
      window_fixture_settle ();
    }
  g_signal_handler_disconnect (clock, handler);
}

/* A picture that was drawn anew, under its old name and with its old size, is there. */
static void
test_picture (WindowFixture *fixture)
{
  save_picture (fixture, 0xffcc1122);
  save_and_wait (fixture, "seen.md", "# Seen\n\n## 2020 Painter\n\n![A picture](picture.png)\n");
  g_assert_true (showcase_session_visit (fixture->session, "seen", NULL));
  wait_for_color (fixture, 0xffcc1122);
  save_picture (fixture, 0xff1122cc);
  wait_for_color (fixture, 0xff1122cc);
}

int
main (int argc,
      char *argv[])
{
  int status;

  /* The accessibility back end for tests can't announce. */
  g_setenv ("GTK_A11Y", "none", TRUE);
  status = window_fixture_main (&argc, &argv);
  if (status != 0)
    return status;

  window_fixture_add ("/app/reload/no-flicker", test_no_flicker);
  window_fixture_add ("/app/reload/timeline", test_timeline);
  window_fixture_add ("/app/reload/picture", test_picture);

  return g_test_run ();
}
