/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The button that copies code: where it appears, what it copies, and its place among what Tab reaches.
 */

#include "layout-fixture.h"
#include "view-fixture.h"

#include <string.h>

static char *xdotool;

static void
act (ViewFixture *fixture,
     const char *format,
     ...)
{
  g_autofree char *arguments = NULL;
  g_autofree char *command = NULL;
  g_autoptr (GError) error = NULL;
  va_list list;

  va_start (list, format);
  arguments = g_strdup_vprintf (format, list);
  va_end (list);
  command = g_strdup_printf ("%s %s", xdotool, arguments);
  g_spawn_command_line_sync (command, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  view_fixture_wait_frame (fixture);
  for (guint i = 0; i < 20; i++)
    {
      g_usleep (2000);
      while (g_main_context_iteration (NULL, FALSE))
        ;
    }
}

static gboolean
is_button_shown (ViewFixture *fixture)
{
  return fixture->view->copy_button != NULL && gtk_widget_get_mapped (fixture->view->copy_button);
}

static void
read_cb (GObject *source,
         GAsyncResult *result,
         gpointer user_data)
{
  *(char **)user_data = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);
}

static char *
read_clipboard (ViewFixture *fixture)
{
  char *text = NULL;

  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (GTK_WIDGET (fixture->view)), NULL, read_cb, &text);
  while (text == NULL)
    g_main_context_iteration (NULL, TRUE);

  return text;
}

static void
find_top (ViewFixture *fixture,
          guint block,
          double *x,
          double *y)
{
  *x = 40;
  *y = showcase_block_layout_get_gap (showcase_column_get_block (showcase_flow_get_column (fixture->view->flow), block)->layout) + 12;
  showcase_document_view_from_block (fixture->view, block, x, y);
}

/* The code has more lines than one block: what is copied is the whole, without a line feed at its end. */
static void
test_pointer (void)
{
  g_autoptr (GString) markdown = g_string_new ("Text\n\n```c\n");
  g_autoptr (GString) code = g_string_new (NULL);
  g_autoptr (ShowcaseDocument) document = NULL;
  g_autofree char *text = NULL;
  graphene_rect_t place;
  ViewFixture fixture;
  double x;
  double y;

  for (int i = 0; i < 150; i++)
    g_string_append_printf (code, "%sint line%d;", i > 0 ? "\n" : "", i);
  g_string_append_printf (markdown, "%s\n```\n\nEnd\n", code->str);
  document = fixture_parse (markdown->str);
  view_fixture_init (&fixture, 600, 500);
  view_fixture_show (&fixture, document);
  g_assert_null (fixture.view->copy_button);

  find_top (&fixture, 1, &x, &y);
  act (&fixture, "mousemove %d %d", (int)x, (int)y);
  g_assert_true (is_button_shown (&fixture));
  g_assert_true (gtk_widget_compute_bounds (fixture.view->copy_button, GTK_WIDGET (fixture.view), &place));
  g_assert_cmpfloat (place.origin.y, >, y - 30);
  g_assert_cmpfloat (place.origin.x, >, 400);
  act (&fixture, "mousemove %d %d click 1", (int)(place.origin.x + place.size.width / 2), (int)(place.origin.y + place.size.height / 2));
  text = read_clipboard (&fixture);
  g_assert_cmpstr (text, ==, code->str);
  g_assert_false (showcase_document_view_has_copy_focus (fixture.view));

  /* Long code that scrolls by keeps its button in sight. */
  act (&fixture, "mousemove %d 250", (int)x);
  showcase_document_view_set_place (fixture.view, 2, 100);
  act (&fixture, "mousemove %d 260", (int)x);
  g_assert_true (is_button_shown (&fixture));
  g_assert_true (gtk_widget_compute_bounds (fixture.view->copy_button, GTK_WIDGET (fixture.view), &place));
  g_assert_cmpfloat (place.origin.y, >=, 0);
  g_assert_cmpfloat (place.origin.y, <, 40);

  showcase_document_view_set_document (fixture.view, NULL, NULL, NULL, NULL);
  view_fixture_wait_frame (&fixture);
  g_assert_false (is_button_shown (&fixture));
  view_fixture_clear (&fixture);
}

static void
test_keyboard (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse ("[one](https://example.com/1)\n\n```sh\nfirst\n```\n\n[two](https://example.com/2)\n\n    second\n");
  g_autofree char *text = NULL;
  ViewFixture fixture;

  view_fixture_init (&fixture, 600, 500);
  view_fixture_show (&fixture, document);
  act (&fixture, "mousemove 5 5");
  gtk_widget_grab_focus (GTK_WIDGET (fixture.view));
  act (&fixture, "key Tab");
  g_assert_cmpuint (fixture.view->focus_link, ==, 0);
  act (&fixture, "key Tab");
  g_assert_true (showcase_document_view_has_copy_focus (fixture.view));
  g_assert_true (is_button_shown (&fixture));
  g_assert_cmpuint (fixture.view->focus_link, ==, SHOWCASE_NONE);
  act (&fixture, "key Return");
  text = read_clipboard (&fixture);
  g_assert_cmpstr (text, ==, "first");

  act (&fixture, "key Tab");
  g_assert_cmpuint (fixture.view->focus_link, ==, 1);
  g_assert_false (is_button_shown (&fixture));
  act (&fixture, "key Tab");
  g_assert_cmpuint (fixture.view->copy_block, ==, 3);
  g_assert_true (showcase_document_view_has_copy_focus (fixture.view));
  act (&fixture, "key shift+Tab key shift+Tab");
  g_assert_cmpuint (fixture.view->copy_block, ==, 1);
  act (&fixture, "key shift+Tab");
  g_assert_cmpuint (fixture.view->focus_link, ==, 0);
  g_assert_true (gtk_widget_is_focus (GTK_WIDGET (fixture.view)));
  view_fixture_clear (&fixture);
}

int
main (int argc,
      char **argv)
{
  /* The accessibility back end for tests can't announce. */
  g_setenv ("GTK_A11Y", "none", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  xdotool = g_find_program_in_path ("xdotool");
  if (xdotool != NULL)
    {
      g_test_add_func ("/copy-code/pointer", test_pointer);
      g_test_add_func ("/copy-code/keyboard", test_keyboard);
    }

  return g_test_run ();
}
