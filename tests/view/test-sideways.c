/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Wide code and tables in the document view: moved by wheel, key and what is brought into view, and never in the way of the page.
 */

#include "layout-fixture.h"
#include "view-fixture.h"

static char *xdotool;
static ShowcaseDocument *document;
static ViewFixture fixture;

/* A code block of several parts, a table, and enough text to scroll. */
static void
set_up (void)
{
  g_autoptr (GString) text = g_string_new ("# Wide\n\n```\n");

  for (guint i = 0; i < 100; i++)
    g_string_append_printf (text, "%u%s\n", i, i % 64 == 3 ? " a line that is far too long for the column, so that it goes on and on and on, and ends only here, or is it there, well" : " short");
  g_string_append (text, "```\n\n");
  for (guint i = 0; i < 60; i++)
    g_string_append (text, "Paragraph.\n\n");
  document = fixture_parse (text->str);
  view_fixture_init (&fixture, 600, 500);
  view_fixture_show (&fixture, document);
}

static void
tear_down (void)
{
  view_fixture_clear (&fixture);
  showcase_document_unref (document);
}

static ShowcaseColumn *
get_column (void)
{
  return showcase_flow_get_column (fixture.view->flow);
}

static void
act (const char *arguments)
{
  g_autofree char *command = g_strdup_printf ("%s %s", xdotool, arguments);
  g_autoptr (GError) error = NULL;

  g_spawn_command_line_sync (command, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  view_fixture_wait_frame (&fixture);
  for (guint i = 0; i < 20; i++)
    {
      g_usleep (2000);
      while (g_main_context_iteration (NULL, FALSE))
        ;
    }
}

/* All parts of a code block move together, those that are laid out later too. */
static void
test_group (void)
{
  guint second = 2;
  double range;

  set_up ();
  g_assert_true ((showcase_document_get_block (document, second)->flags & SHOWCASE_BLOCK_JOINED) != 0);
  range = showcase_column_get_range (get_column (), 1);
  g_assert_cmpfloat (range, >, 100);
  g_assert_true (showcase_column_set_shift (get_column (), 1, 80));
  g_assert_cmpfloat (showcase_block_layout_get_shift (showcase_column_get_block (get_column (), 1)->layout), ==, 80);
  g_assert_cmpfloat (showcase_block_layout_get_shift (showcase_column_get_block (get_column (), second)->layout), ==, 80);
  g_assert_true (showcase_column_set_shift (get_column (), second, 1e9));
  g_assert_cmpfloat (showcase_column_get_shift (get_column (), 1), ==, showcase_column_get_range (get_column (), second));
  g_assert_false (showcase_column_set_shift (get_column (), 3, 10));
  tear_down ();
}

static void
test_wheel (void)
{
  if (xdotool == NULL)
    {
      g_test_skip ("xdotool is not installed");
      return;
    }

  set_up ();
  act ("mousemove 300 250");
  g_assert_cmpuint (fixture.view->wide_block, ==, 1);
  act ("keydown shift click 5 click 5 keyup shift");
  g_assert_cmpfloat (showcase_column_get_shift (get_column (), 1), >, 50);
  g_assert_cmpfloat (gtk_adjustment_get_value (fixture.view->vadjustment), ==, 0);
  act ("keydown shift click 4 click 4 click 4 keyup shift");
  g_assert_cmpfloat (showcase_column_get_shift (get_column (), 1), ==, 0);
  act ("click 7");
  g_assert_cmpfloat (showcase_column_get_shift (get_column (), 1), >, 20);

  /* Down is down, also over wide code. */
  act ("click 5 click 5");
  g_assert_cmpfloat (gtk_adjustment_get_value (fixture.view->vadjustment), >, 20);
  tear_down ();
}

static void
test_keys (void)
{
  double shift;

  if (xdotool == NULL)
    {
      g_test_skip ("xdotool is not installed");
      return;
    }

  set_up ();
  gtk_widget_grab_focus (GTK_WIDGET (fixture.view));
  act ("mousemove 300 250 key Right key Right");
  shift = showcase_column_get_shift (get_column (), 1);
  g_assert_cmpfloat (shift, >, 50);
  act ("key Left");
  g_assert_cmpfloat (showcase_column_get_shift (get_column (), 1), <, shift);
  act ("mousemove 300 30 key Right");
  g_assert_cmpfloat (showcase_column_get_shift (get_column (), 1), <, shift);
  tear_down ();
}

static void
test_thumb (void)
{
  if (xdotool == NULL)
    {
      g_test_skip ("xdotool is not installed");
      return;
    }

  set_up ();
  act ("mousemove 100 494 mousedown 1 mousemove 160 494 mousemove 260 494 mouseup 1");
  g_assert_cmpfloat (showcase_column_get_shift (get_column (), 1), >, 50);
  g_assert_cmpuint (fixture.view->dragged_block, ==, SHOWCASE_NONE);
  tear_down ();
}

static void
scroll_to (guint block,
           guint start,
           guint end)
{
  ShowcaseRange range = { { block, start }, { block, end } };

  showcase_document_view_scroll_to_range (fixture.view, &range);
}

static void
test_range (void)
{
  g_autoptr (ShowcaseDocument) folded = fixture_parse (
      "before\n\n<details>\n<summary>More</summary>\n\n```\na line that is far too long for the column, so that it goes on and on and on, and ends only here, or is it there\n```\n\n</details>\n");
  guint code;
  ShowcaseBlockWindow window;
  double x;
  int y, height;

  set_up ();
  view_fixture_show (&fixture, folded);
  code = fixture_find (folded, "a line");
  g_assert_true (showcase_document_view_is_block_hidden (fixture.view, code));
  scroll_to (code, 100, 104);
  view_fixture_wait_frame (&fixture);
  g_assert_false (showcase_document_view_is_block_hidden (fixture.view, code));
  showcase_block_layout_get_window (showcase_column_get_block (get_column (), code)->layout, &window);
  showcase_block_layout_get_caret (showcase_column_get_block (get_column (), code)->layout, 104, &x, &y, &height);
  g_assert_cmpfloat (x, <, window.x + window.width);
  g_assert_cmpfloat (x, >, window.x);
  scroll_to (code, 0, 1);
  g_assert_cmpfloat (showcase_column_get_shift (get_column (), code), ==, 0);

  view_fixture_show (&fixture, document);
  scroll_to (50, 0, 3);
  view_fixture_wait_frame (&fixture);
  g_assert_cmpfloat (showcase_flow_get_y (fixture.view->flow, 50), >=, 0);
  g_assert_cmpfloat (showcase_flow_get_y (fixture.view->flow, 50), <, 480);
  tear_down ();
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (!gtk_init_check ())
    return 77;

  xdotool = g_find_program_in_path ("xdotool");
  g_test_add_func ("/sideways/group", test_group);
  g_test_add_func ("/sideways/wheel", test_wheel);
  g_test_add_func ("/sideways/keys", test_keys);
  g_test_add_func ("/sideways/thumb", test_thumb);
  g_test_add_func ("/sideways/range", test_range);

  return g_test_run ();
}
