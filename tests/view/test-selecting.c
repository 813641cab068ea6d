/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Selecting and copying with a real pointer and a real keyboard, and caret mode.
 */

#include "layout-fixture.h"
#include "test-popovers.h"
#include "view-fixture.h"

#include <math.h>
#include <string.h>

#define TEXT "# Title\n\nOne two three, and a [link](https://example.org/x) in it.\n\n- four\n- five\n\n![Picture](missing.png)\n\n    code\n"

#define SKIP_WITHOUT_POINTER() \
  if (!view_fixture_can_act ()) \
    { \
      g_test_skip ("xdotool is not installed"); \
      return; \
    }

/* Where a character of a block is: a little to the right of its left edge, in the middle of its line. */
static void
find_point (ViewFixture *fixture,
            guint block,
            guint offset,
            int *x,
            int *y)
{
  double left;
  double middle;
  int top;
  int height;

  showcase_block_layout_get_caret (showcase_column_get_block (showcase_flow_get_column (fixture->view->flow), block)->layout, offset, &left, &top,
                                   &height);
  middle = top + height / 2;
  showcase_document_view_from_block (fixture->view, block, &left, &middle);
  *x = (int)ceil (left);
  *y = (int)middle;
}

static char *
describe_selection (ViewFixture *fixture)
{
  ShowcaseRange range;

  if (!showcase_selection_get_range (fixture->view->selection, &range))
    return g_strdup ("nothing");
  return g_strdup_printf ("%u:%u-%u:%u", range.start.block, range.start.offset, range.end.block, range.end.offset);
}

#define assert_selected(fixture, expected) \
  G_STMT_START \
  { \
    g_autofree char *found_selection = describe_selection (fixture); \
    g_assert_cmpstr (found_selection, ==, expected); \
  } \
  G_STMT_END

typedef struct
{
  char *text;
  gboolean done;
} Reading;

static void
read_cb (GObject *source,
         GAsyncResult *result,
         gpointer user_data)
{
  Reading *reading = user_data;

  reading->text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);
  reading->done = TRUE;
}

static char *
read_clipboard (GdkClipboard *clipboard)
{
  Reading reading = { 0 };

  gdk_clipboard_read_text_async (clipboard, NULL, read_cb, &reading);
  while (!reading.done)
    g_main_context_iteration (NULL, TRUE);
  return reading.text;
}

static void
spliced_cb (GObject *source,
            GAsyncResult *result,
            gpointer user_data)
{
  GMemoryOutputStream *memory = G_MEMORY_OUTPUT_STREAM (source);
  Reading *reading = user_data;

  g_output_stream_splice_finish (G_OUTPUT_STREAM (memory), result, NULL);
  reading->text = g_strndup (g_memory_output_stream_get_data (memory), g_memory_output_stream_get_data_size (memory));
  reading->done = TRUE;
}

static void
stream_cb (GObject *source,
           GAsyncResult *result,
           gpointer user_data)
{
  g_autoptr (GInputStream) stream = gdk_clipboard_read_finish (GDK_CLIPBOARD (source), result, NULL, NULL);
  g_autoptr (GOutputStream) memory = g_memory_output_stream_new_resizable ();

  g_assert_nonnull (stream);
  g_output_stream_splice_async (memory, stream, G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET, G_PRIORITY_DEFAULT, NULL, spliced_cb, user_data);
}

static char *
read_form (GdkClipboard *clipboard,
           const char *mime_type)
{
  const char *types[] = { mime_type, NULL };
  Reading reading = { 0 };

  gdk_clipboard_read_async (clipboard, types, G_PRIORITY_DEFAULT, NULL, stream_cb, &reading);
  while (!reading.done)
    g_main_context_iteration (NULL, TRUE);
  return reading.text;
}

static void
begin (ViewFixture *fixture,
       const char *markdown)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse (markdown);

  showcase_document_set_language (document, "en-GB");
  view_fixture_init (fixture, 700, 500);
  view_fixture_show (fixture, document);
  gtk_widget_grab_focus (GTK_WIDGET (fixture->view));
}

static void
activated_cb (ShowcaseDocumentView *view,
              guint link,
              guint *n_activated)
{
  (*n_activated)++;
}

static void
test_drag (void)
{
  g_autofree char *text = NULL;
  g_autofree char *primary = NULL;
  guint n_activated = 0;
  ViewFixture fixture;
  int x, y, end_x, end_y;

  SKIP_WITHOUT_POINTER ();
  begin (&fixture, TEXT);
  g_signal_connect (fixture.view, "activate-link", G_CALLBACK (activated_cb), &n_activated);
  find_point (&fixture, 1, 4, &x, &y);
  find_point (&fixture, 3, 2, &end_x, &end_y);
  view_fixture_act (&fixture, "mousemove %d %d", x, y);
  g_assert_cmpstr (gdk_cursor_get_name (gtk_widget_get_cursor (GTK_WIDGET (fixture.view))), ==, "text");
  view_fixture_act (&fixture, "mousedown 1 mousemove %d %d mousemove %d %d", x + 20, y, end_x, end_y);
  view_fixture_act (&fixture, "mouseup 1");
  assert_selected (&fixture, "1:4-3:2");
  view_fixture_act (&fixture, "key ctrl+c");
  text = read_clipboard (gtk_widget_get_clipboard (GTK_WIDGET (fixture.view)));
  g_assert_cmpstr (text, ==, "two three, and a link in it.\n\n\u2022 four\n\u2022 fi");
  primary = read_clipboard (gtk_widget_get_primary_clipboard (GTK_WIDGET (fixture.view)));
  g_assert_cmpstr (primary, ==, text);

  /* A drag from a link to its own end selects and follows nothing. */
  find_point (&fixture, 1, 22, &x, &y);
  find_point (&fixture, 1, 25, &end_x, &end_y);
  view_fixture_act (&fixture, "mousemove 20 480 click 1 mousemove %d %d mousedown 1 mousemove %d %d mousemove %d %d", x, y, x + 12, y, end_x, end_y);
  view_fixture_act (&fixture, "mouseup 1");
  assert_selected (&fixture, "1:22-1:25");
  g_assert_cmpuint (n_activated, ==, 0);

  /* A click in what is selected, which could have become a drag, selects nothing. */
  view_fixture_act (&fixture, "sleep 0.5 mousemove %d %d click 1", x, y);
  assert_selected (&fixture, "nothing");
  view_fixture_clear (&fixture);
}

static void
test_presses (void)
{
  ViewFixture fixture;
  int x, y, end_x, end_y;

  SKIP_WITHOUT_POINTER ();
  begin (&fixture, TEXT);
  find_point (&fixture, 1, 5, &x, &y);
  view_fixture_act (&fixture, "mousemove %d %d click --repeat 2 --delay 20 1", x, y);
  assert_selected (&fixture, "1:4-1:7");
  view_fixture_act (&fixture, "sleep 0.5 click --repeat 3 --delay 20 1");
  assert_selected (&fixture, "1:0-1:32");
  find_point (&fixture, 0, 2, &end_x, &end_y);
  view_fixture_act (&fixture, "sleep 0.5 mousemove 20 480 click 1 sleep 0.5 mousemove %d %d click 1", x, y);
  view_fixture_act (&fixture, "mousemove %d %d keydown shift click 1 keyup shift", end_x, end_y);
  assert_selected (&fixture, "0:2-1:5");
  view_fixture_act (&fixture, "key Escape");
  assert_selected (&fixture, "nothing");
  view_fixture_clear (&fixture);
}

static void
test_autoscroll (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_document (100000);
  ShowcaseRange range;
  ViewFixture fixture;
  double before;

  SKIP_WITHOUT_POINTER ();
  view_fixture_init (&fixture, 700, 300);
  view_fixture_show (&fixture, document);
  view_fixture_act (&fixture, "mousemove 300 100 mousedown 1 mousemove 300 200 mousemove 300 400");
  for (guint i = 0; i < 30; i++)
    view_fixture_wait_frame (&fixture);
  before = showcase_flow_get_position (fixture.view->flow);
  g_assert_cmpfloat (before, >, 100);
  g_assert_true (showcase_selection_get_range (fixture.view->selection, &range));
  g_assert_cmpuint (range.end.block, >, 0);
  view_fixture_act (&fixture, "mouseup 1");
  before = showcase_flow_get_position (fixture.view->flow);
  for (guint i = 0; i < 10; i++)
    view_fixture_wait_frame (&fixture);
  g_assert_cmpfloat (showcase_flow_get_position (fixture.view->flow), ==, before);
  view_fixture_clear (&fixture);
}

static void
test_keys (void)
{
  g_autofree char *html = NULL;
  g_autofree char *markdown = NULL;
  ViewFixture fixture;
  int x, y;

  SKIP_WITHOUT_POINTER ();
  begin (&fixture, TEXT);
  find_point (&fixture, 1, 4, &x, &y);
  view_fixture_act (&fixture, "mousemove %d %d click 1 key shift+Right key shift+Right", x, y);
  assert_selected (&fixture, "1:4-1:6");
  view_fixture_act (&fixture, "key shift+Left key ctrl+shift+Right");
  assert_selected (&fixture, "1:4-1:7");
  view_fixture_act (&fixture, "key shift+Home");
  assert_selected (&fixture, "1:0-1:4");
  view_fixture_act (&fixture, "key shift+End");
  assert_selected (&fixture, "1:4-1:32");
  view_fixture_act (&fixture, "key ctrl+shift+Home");
  assert_selected (&fixture, "0:0-1:4");
  view_fixture_act (&fixture, "key ctrl+shift+End");
  assert_selected (&fixture, "1:4-5:4");
  view_fixture_act (&fixture, "key ctrl+shift+Home key shift+Down");
  assert_selected (&fixture, "1:0-1:4");
  view_fixture_act (&fixture, "key ctrl+a key ctrl+Insert");
  assert_selected (&fixture, "0:0-5:4");
  html = read_form (gtk_widget_get_clipboard (GTK_WIDGET (fixture.view)), "text/html");
  g_assert_true (g_str_has_prefix (html, "<html lang=\"en-GB\">\n"));
  g_assert_nonnull (strstr (html, "<h1>Title</h1>"));
  g_assert_nonnull (strstr (html, "<a href=\"https://example.org/x\">link</a>"));
  markdown = read_form (gtk_widget_get_clipboard (GTK_WIDGET (fixture.view)), "text/markdown");
  g_assert_cmpstr (markdown, ==,
                   "# Title\n\nOne two three, and a [link](https://example.org/x) in it.\n\n- four\n- five\n\n![Picture](missing.png)\n\n```\ncode\n```\n");
  view_fixture_clear (&fixture);
}

static void
assert_head (ViewFixture *fixture,
             guint block,
             guint offset)
{
  ShowcasePosition head;

  g_assert_true (showcase_selection_get_head (fixture->view->selection, &head));
  g_assert_cmpuint (head.block, ==, block);
  g_assert_cmpuint (head.offset, ==, offset);
}

/* With F7, which is the key 73 of a keyboard, the keys that scrolled move a caret: through text, lists and code, and over an image in one step. */
static void
test_caret_mode (void)
{
  guint n_activated = 0;
  ViewFixture fixture;

  SKIP_WITHOUT_POINTER ();
  begin (&fixture, TEXT);
  g_signal_connect (fixture.view, "activate-link", G_CALLBACK (activated_cb), &n_activated);
  view_fixture_act (&fixture, "mousemove 690 490 key 73");
  g_assert_true (fixture.view->caret_mode);
  assert_head (&fixture, 0, 0);
  view_fixture_act (&fixture, "key Right key Right");
  assert_head (&fixture, 0, 2);
  view_fixture_act (&fixture, "key End key Right");
  assert_head (&fixture, 1, 0);
  view_fixture_act (&fixture, "key ctrl+Right key ctrl+Right");
  assert_head (&fixture, 1, 7);
  view_fixture_act (&fixture, "key ctrl+Down");
  assert_head (&fixture, 2, 0);
  view_fixture_act (&fixture, "key Down");
  assert_head (&fixture, 3, 0);
  view_fixture_act (&fixture, "key Down");
  assert_head (&fixture, 4, 0);
  view_fixture_act (&fixture, "key Right");
  assert_head (&fixture, 5, 0);
  view_fixture_act (&fixture, "key Left");
  assert_head (&fixture, 4, 0);
  view_fixture_act (&fixture, "key ctrl+Home key Down");
  assert_head (&fixture, 1, 0);
  showcase_selection_begin (fixture.view->selection, &(ShowcasePosition){ 1, 23 }, SHOWCASE_UNIT_CHARACTER);
  view_fixture_act (&fixture, "key Return");
  g_assert_cmpuint (n_activated, ==, 1);
  view_fixture_act (&fixture, "key 73");
  g_assert_false (fixture.view->caret_mode);
  view_fixture_act (&fixture, "key Right");
  assert_head (&fixture, 1, 23);
  view_fixture_clear (&fixture);
}

/* To the right is to the right, in whichever direction the text is read. */
static void
test_right_to_left (void)
{
  ViewFixture fixture;

  SKIP_WITHOUT_POINTER ();
  begin (&fixture, "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd\n");
  view_fixture_act (&fixture, "mousemove 690 490 key 73 key Left key Left");
  assert_head (&fixture, 0, 4);
  view_fixture_act (&fixture, "key Right");
  assert_head (&fixture, 0, 2);
  view_fixture_act (&fixture, "key ctrl+Left");
  assert_head (&fixture, 0, 8);
  view_fixture_act (&fixture, "key End");
  assert_head (&fixture, 0, 17);
  view_fixture_act (&fixture, "key 73");
  view_fixture_clear (&fixture);
}

static void
test_menu (void)
{
  g_autofree char *url = NULL;
  ViewFixture fixture;
  int x, y;

  SKIP_WITHOUT_POINTER ();
  begin (&fixture, TEXT);
  find_point (&fixture, 1, 23, &x, &y);
  view_fixture_act (&fixture, "mousemove %d %d click 3", x, y);
  g_assert_nonnull (fixture.view->menu);
  g_assert_true (gtk_widget_get_visible (fixture.view->menu));
  g_assert_cmpuint (fixture.view->menu_link, ==, 0);
  gtk_widget_activate_action (GTK_WIDGET (fixture.view), "link.copy", NULL);
  url = read_clipboard (gtk_widget_get_clipboard (GTK_WIDGET (fixture.view)));
  g_assert_cmpstr (url, ==, "https://example.org/x");
  gtk_popover_popdown (GTK_POPOVER (fixture.view->menu));
  view_fixture_act (&fixture, "mousemove 690 490 key Escape");

  gtk_widget_grab_focus (GTK_WIDGET (fixture.view));
  view_fixture_act (&fixture, "key shift+76");
  g_assert_true (gtk_widget_get_visible (fixture.view->menu));
  g_assert_cmpuint (fixture.view->menu_link, ==, SHOWCASE_NONE);
  gtk_popover_popdown (GTK_POPOVER (fixture.view->menu));
  view_fixture_clear (&fixture);
}

/* What is selected stays so when the text is laid out anew, and goes with its document. */
static void
test_stays (void)
{
  g_autoptr (ShowcaseDocument) other = fixture_parse ("Other");
  ViewFixture fixture;

  begin (&fixture, TEXT);
  showcase_selection_select (fixture.view->selection, &(ShowcaseRange){ { 1, 2 }, { 3, 1 } });
  gtk_window_set_default_size (GTK_WINDOW (fixture.window), 400, 300);
  view_fixture_wait_frame (&fixture);
  g_object_set (fixture.view, "zoom", 1.5, "high-contrast", TRUE, NULL);
  view_fixture_wait_frame (&fixture);
  assert_selected (&fixture, "1:2-3:1");
  view_fixture_show (&fixture, other);
  assert_selected (&fixture, "nothing");
  view_fixture_clear (&fixture);
}

int
main (int argc,
      char **argv)
{
  /* The accessibility of tests knows no announcements. */
  g_setenv ("GTK_A11Y", "none", TRUE);
  g_test_init (&argc, &argv, NULL);
  test_popovers_expect_warning ();
  if (!gtk_init_check ())
    return 77;

  g_test_add_func ("/selecting/drag", test_drag);
  g_test_add_func ("/selecting/presses", test_presses);
  g_test_add_func ("/selecting/autoscroll", test_autoscroll);
  g_test_add_func ("/selecting/keys", test_keys);
  g_test_add_func ("/selecting/caret-mode", test_caret_mode);
  g_test_add_func ("/selecting/right-to-left", test_right_to_left);
  g_test_add_func ("/selecting/menu", test_menu);
  g_test_add_func ("/selecting/stays", test_stays);

  return g_test_run ();
}
