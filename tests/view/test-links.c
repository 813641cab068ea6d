/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Links in the document view, with a real pointer and a real keyboard.
 */

#include "layout-fixture.h"
#include "test-popovers.h"
#include "view-fixture.h"

#define TEXT \
  "# Links\n\nFirst an [external one](https://example.org/one), then a [missing one](missing.md), a [refused one](javascript:x) and\n" \
  "an [inner one](other.md#place).\n\n[Second paragraph](https://example.org/two).\n"

typedef struct
{
  guint n_activated;
  guint link;
} Activated;

static void
activated_cb (ShowcaseDocumentView *view,
              guint link,
              gpointer user_data)
{
  Activated *activated = user_data;

  activated->n_activated++;
  activated->link = link;
}

static void
find_area (ViewFixture *fixture,
           guint link,
           int *x,
           int *y)
{
  guint block = showcase_document_get_link (showcase_document_view_get_document (fixture->view), link)->block;
  guint n_areas;
  const ShowcaseLinkArea *areas = showcase_block_layout_get_link_areas (
      showcase_column_get_block (showcase_flow_get_column (fixture->view->flow), block)->layout, &n_areas);

  for (guint i = 0; i < n_areas; i++)
    if (areas[i].link == link)
      {
        *x = fixture->view->column_x + (int)(areas[i].x + areas[i].width / 2);
        *y = (int)(showcase_flow_get_y (fixture->view->flow, block) + areas[i].y + areas[i].height / 2);
        return;
      }

  g_assert_not_reached ();
}

static guint
find_link (ShowcaseDocument *document,
           const char *url)
{
  for (guint i = 0; i < showcase_document_get_n_links (document); i++)
    if (g_str_equal (showcase_document_get_link (document, i)->url, url))
      return i;

  g_assert_not_reached ();
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_pointer (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse (TEXT);
  guint link = find_link (document, "other.md#place");
  Activated activated = { 0 };
  guint n_notified = 0;
  ViewFixture fixture;
  int x;
  int y;

  if (!view_fixture_can_act ())
    {
      g_test_skip ("xdotool is not installed");
      return;
    }

  view_fixture_init (&fixture, 700, 500);
  view_fixture_show (&fixture, document);
  g_signal_connect (fixture.view, "activate-link", G_CALLBACK (activated_cb), &activated);
  g_signal_connect_swapped (fixture.view, "notify::hover-url", G_CALLBACK (count_cb), &n_notified);

  find_area (&fixture, link, &x, &y);
  view_fixture_act (&fixture, "mousemove %d %d", x, y);
  g_assert_cmpstr (showcase_document_view_get_hover_url (fixture.view), ==, "other.md#place");
  g_assert_cmpuint (n_notified, ==, 1);
  g_assert_cmpstr (gdk_cursor_get_name (gtk_widget_get_cursor (GTK_WIDGET (fixture.view))), ==, "pointer");
  view_fixture_act (&fixture, "click 1");
  g_assert_cmpuint (activated.n_activated, ==, 1);
  g_assert_cmpuint (activated.link, ==, link);
  view_fixture_act (&fixture, "click 2");
  g_assert_cmpuint (activated.n_activated, ==, 2);
  view_fixture_act (&fixture, "click 3");
  g_assert_cmpuint (activated.n_activated, ==, 2);

  /* A press that is dragged away is no click. */
  view_fixture_act (&fixture, "mousedown 1 mousemove %d %d mouseup 1", x, y + 60);
  g_assert_cmpuint (activated.n_activated, ==, 2);
  g_assert_null (showcase_document_view_get_hover_url (fixture.view));
  g_assert_null (gtk_widget_get_cursor (GTK_WIDGET (fixture.view)));

  /* What leads nowhere does nothing. */
  find_area (&fixture, find_link (document, "missing.md"), &x, &y);
  view_fixture_act (&fixture, "mousemove %d %d click 1", x, y);
  g_assert_cmpuint (activated.n_activated, ==, 2);
  g_assert_null (showcase_document_view_get_hover_url (fixture.view));
  view_fixture_clear (&fixture);
}

/* The link below a resting pointer changes when the text moves. */
static void
test_hover_follows_scrolling (void)
{
  g_autoptr (ShowcaseDocument) document = NULL;
  g_autoptr (GString) text = g_string_new ("[Link at the top](https://example.org/top)\n\n");
  ViewFixture fixture;
  int x;
  int y;

  if (!view_fixture_can_act ())
    {
      g_test_skip ("xdotool is not installed");
      return;
    }

  for (guint i = 0; i < 100; i++)
    g_string_append (text, "A paragraph without a link.\n\n");
  document = fixture_parse (text->str);
  view_fixture_init (&fixture, 700, 500);
  view_fixture_show (&fixture, document);
  find_area (&fixture, 0, &x, &y);
  view_fixture_act (&fixture, "mousemove %d %d", x, y);
  g_assert_nonnull (showcase_document_view_get_hover_url (fixture.view));
  gtk_adjustment_set_value (fixture.view->vadjustment, 100);
  view_fixture_wait_frame (&fixture);
  g_assert_null (showcase_document_view_get_hover_url (fixture.view));
  view_fixture_clear (&fixture);
}

/* The pointer would otherwise rest on a link and have the last word about the URL. */
static void
put_pointer_aside (ViewFixture *fixture)
{
  if (view_fixture_can_act ())
    view_fixture_act (fixture, "mousemove 690 490");
}

static gboolean
press_tab (ViewFixture *fixture,
           GtkDirectionType direction)
{
  return gtk_widget_child_focus (GTK_WIDGET (fixture->view), direction);
}

static void
test_tab (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse (TEXT);
  ViewFixture fixture;

  view_fixture_init (&fixture, 700, 500);
  view_fixture_show (&fixture, document);
  put_pointer_aside (&fixture);
  gtk_window_set_focus (GTK_WINDOW (fixture.window), NULL);
  g_assert_true (press_tab (&fixture, GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_widget_is_focus (GTK_WIDGET (fixture.view)));
  g_assert_null (showcase_document_view_get_hover_url (fixture.view));
  g_assert_true (press_tab (&fixture, GTK_DIR_TAB_FORWARD));
  g_assert_cmpstr (showcase_document_view_get_hover_url (fixture.view), ==, "https://example.org/one");
  g_assert_true (press_tab (&fixture, GTK_DIR_TAB_FORWARD));
  g_assert_cmpstr (showcase_document_view_get_hover_url (fixture.view), ==, "other.md#place");
  g_assert_true (press_tab (&fixture, GTK_DIR_TAB_FORWARD));
  g_assert_cmpstr (showcase_document_view_get_hover_url (fixture.view), ==, "https://example.org/two");
  g_assert_true (press_tab (&fixture, GTK_DIR_TAB_BACKWARD));
  g_assert_cmpstr (showcase_document_view_get_hover_url (fixture.view), ==, "other.md#place");
  g_assert_true (press_tab (&fixture, GTK_DIR_TAB_FORWARD));
  g_assert_false (press_tab (&fixture, GTK_DIR_TAB_FORWARD));
  g_assert_null (showcase_document_view_get_hover_url (fixture.view));
  view_fixture_clear (&fixture);
}

/* A link that is far away is brought into view. */
static void
test_tab_scrolls (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (ShowcaseDocument) document = NULL;
  ViewFixture fixture;

  for (guint i = 0; i < 400; i++)
    g_string_append_printf (text, i % 100 == 0 ? "[Link %u](https://example.org/%u)\n\n" : "Paragraph %u.\n\n", i, i);
  document = fixture_parse (text->str);
  view_fixture_init (&fixture, 700, 500);
  view_fixture_show (&fixture, document);
  gtk_window_set_focus (GTK_WINDOW (fixture.window), NULL);
  g_assert_true (press_tab (&fixture, GTK_DIR_TAB_FORWARD));
  for (guint i = 0; i < 400; i += 100)
    {
      g_assert_true (press_tab (&fixture, GTK_DIR_TAB_FORWARD));
      view_fixture_wait_frame (&fixture);
      g_assert_cmpfloat (showcase_flow_get_y (fixture.view->flow, i), >=, 0);
      g_assert_cmpfloat (showcase_flow_get_y (fixture.view->flow, i), <, 500 - 30);
    }
  for (guint i = 300; i > 0; i -= 100)
    {
      g_assert_true (press_tab (&fixture, GTK_DIR_TAB_BACKWARD));
      view_fixture_wait_frame (&fixture);
      g_assert_cmpfloat (showcase_flow_get_y (fixture.view->flow, i - 100), >=, 0);
    }
  view_fixture_clear (&fixture);
}

static void
test_keyboard (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse (TEXT);
  Activated activated = { 0 };
  ViewFixture fixture;

  if (!view_fixture_can_act ())
    {
      g_test_skip ("xdotool is not installed");
      return;
    }

  view_fixture_init (&fixture, 700, 500);
  view_fixture_show (&fixture, document);
  g_signal_connect (fixture.view, "activate-link", G_CALLBACK (activated_cb), &activated);
  gtk_widget_grab_focus (GTK_WIDGET (fixture.view));
  view_fixture_act (&fixture, "mousemove 650 450 click 1");
  view_fixture_act (&fixture, "key Tab");
  view_fixture_act (&fixture, "key Return");
  g_assert_cmpuint (activated.n_activated, ==, 1);
  g_assert_cmpuint (activated.link, ==, 0);
  view_fixture_act (&fixture, "key Tab key KP_Enter");
  g_assert_cmpuint (activated.link, ==, find_link (document, "other.md#place"));

  view_fixture_clear (&fixture);
}

/* H and Shift+H go from heading to heading, also where the document ends and none can come to the top. */
static void
test_heading_keys (void)
{
  g_autoptr (GString) text = g_string_new ("Before.\n\n");
  g_autoptr (ShowcaseDocument) document = NULL;
  ViewFixture fixture;

  if (!view_fixture_can_act ())
    {
      g_test_skip ("xdotool is not installed");
      return;
    }

  for (guint i = 0; i < 5; i++)
    {
      g_string_append_printf (text, "# Heading %u\n\n", i);
      for (guint j = 0; i < 2 && j < 40; j++)
        g_string_append (text, "Paragraph.\n\n");
    }
  document = fixture_parse (text->str);
  view_fixture_init (&fixture, 700, 500);
  view_fixture_show (&fixture, document);
  gtk_widget_grab_focus (GTK_WIDGET (fixture.view));
  view_fixture_act (&fixture, "key h");
  g_assert_cmpuint (view_fixture_get_block (&fixture), ==, 1);
  view_fixture_act (&fixture, "key h");
  g_assert_cmpuint (view_fixture_get_block (&fixture), ==, 42);
  view_fixture_act (&fixture, "key shift+h");
  g_assert_cmpuint (view_fixture_get_block (&fixture), ==, 1);

  /* From the middle of a section, back leads to its own heading. */
  showcase_document_view_set_place (fixture.view, 60, 0);
  view_fixture_act (&fixture, "key shift+h");
  g_assert_cmpuint (view_fixture_get_block (&fixture), ==, 42);

  /* The last three headings are on the last page. */
  view_fixture_act (&fixture, "key h");
  g_assert_cmpuint (fixture.view->visited_heading, ==, 2);
  view_fixture_act (&fixture, "key h key h");
  g_assert_cmpuint (fixture.view->visited_heading, ==, 4);
  view_fixture_act (&fixture, "key h");
  g_assert_cmpuint (fixture.view->visited_heading, ==, 4);
  view_fixture_act (&fixture, "key shift+h");
  g_assert_cmpuint (fixture.view->visited_heading, ==, 3);
  view_fixture_clear (&fixture);
}

#define DETAILS \
  "[above](https://example.org/1)\n\n<details>\n<summary>More</summary>\n\n[inside](https://example.org/2)\n\n</details>\n\n[below](https://example.org/3)\n"

/* A click on a summary, and Enter and Space when Tab has come to it, show and hide what is in it. */
static void
test_details (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse (DETAILS);
  guint fold = showcase_document_get_block (document, fixture_find (document, "More"))->container;
  ViewFixture fixture;
  double y;

  if (!view_fixture_can_act ())
    {
      g_test_skip ("xdotool is not installed");
      return;
    }

  view_fixture_init (&fixture, 700, 500);
  view_fixture_show (&fixture, document);
  g_assert_true (showcase_document_view_is_folded (fixture.view, fold));
  y = showcase_flow_get_y (fixture.view->flow, 1) + 25;
  view_fixture_act (&fixture, "mousemove %d %d", fixture.view->column_x + 60, (int)y);
  g_assert_cmpstr (gdk_cursor_get_name (gtk_widget_get_cursor (GTK_WIDGET (fixture.view))), ==, "pointer");
  view_fixture_act (&fixture, "click 1");
  g_assert_false (showcase_document_view_is_folded (fixture.view, fold));
  view_fixture_act (&fixture, "click 1");
  g_assert_true (showcase_document_view_is_folded (fixture.view, fold));

  view_fixture_act (&fixture, "mousemove 690 490 click 1");
  view_fixture_act (&fixture, "key Tab key Tab key Return");
  g_assert_cmpuint (fixture.view->focus_fold, ==, fold);
  g_assert_false (showcase_document_view_is_folded (fixture.view, fold));
  view_fixture_act (&fixture, "key space");
  g_assert_true (showcase_document_view_is_folded (fixture.view, fold));

  /* What is hidden is passed over. */
  view_fixture_act (&fixture, "key Tab");
  g_assert_cmpstr (showcase_document_view_get_hover_url (fixture.view), ==, "https://example.org/3");
  view_fixture_act (&fixture, "key shift+Tab");
  g_assert_cmpuint (fixture.view->focus_fold, ==, fold);
  view_fixture_act (&fixture, "key space key Tab");
  g_assert_cmpstr (showcase_document_view_get_hover_url (fixture.view), ==, "https://example.org/2");
  view_fixture_act (&fixture, "key shift+Tab key shift+Tab");
  g_assert_cmpstr (showcase_document_view_get_hover_url (fixture.view), ==, "https://example.org/1");

  /* Going to a block shows it. */
  showcase_document_view_set_folded (fixture.view, fold, TRUE);
  g_assert_true (showcase_document_view_is_block_hidden (fixture.view, 2));
  showcase_document_view_scroll_to_block (fixture.view, 2);
  g_assert_false (showcase_document_view_is_block_hidden (fixture.view, 2));
  view_fixture_clear (&fixture);
}

static void
test_scroll_keys (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_document (100000);
  ViewFixture fixture;
  guint after_page;

  if (!view_fixture_can_act ())
    {
      g_test_skip ("xdotool is not installed");
      return;
    }

  view_fixture_init (&fixture, 700, 500);
  view_fixture_act (&fixture, "mousemove 650 450 click 1");
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  view_fixture_show (&fixture, document);
  view_fixture_act (&fixture, "key space");
  after_page = view_fixture_get_block (&fixture);
  g_assert_cmpuint (after_page, >, 0);
  view_fixture_act (&fixture, "key Page_Down");
  g_assert_cmpuint (view_fixture_get_block (&fixture), >, after_page);
  view_fixture_act (&fixture, "key shift+space");
  g_assert_cmpuint (view_fixture_get_block (&fixture), ==, after_page);
  view_fixture_act (&fixture, "key ctrl+End");
  g_assert_cmpfloat (showcase_flow_get_position (fixture.view->flow), ==, showcase_flow_get_total (fixture.view->flow) - 500);
  view_fixture_act (&fixture, "key ctrl+Home");
  g_assert_cmpfloat (showcase_flow_get_position (fixture.view->flow), ==, 0);
  view_fixture_act (&fixture, "key Down");
  g_assert_cmpfloat (showcase_flow_get_position (fixture.view->flow), >, 20);
  view_fixture_act (&fixture, "key Up");
  g_assert_cmpfloat (showcase_flow_get_position (fixture.view->flow), ==, 0);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);

  /* With animations, a key takes a few frames to the same place. */
  view_fixture_act (&fixture, "key space");
  for (guint i = 0; i < 60; i++)
    view_fixture_wait_frame (&fixture);
  g_assert_cmpuint (view_fixture_get_block (&fixture), ==, after_page);
  view_fixture_clear (&fixture);
}

int
main (int argc,
      char **argv)
{
  int status;

  /* The accessibility back end for tests can't announce. */
  g_setenv ("GTK_A11Y", "none", TRUE);
  test_popovers_expect_warning ();
  g_test_init (&argc, &argv, NULL);
  if (!gtk_init_check ())
    return 77;

  g_test_add_func ("/links/pointer", test_pointer);
  g_test_add_func ("/links/hover-follows-scrolling", test_hover_follows_scrolling);
  g_test_add_func ("/links/tab", test_tab);
  g_test_add_func ("/links/tab-scrolls", test_tab_scrolls);
  g_test_add_func ("/links/keyboard", test_keyboard);
  g_test_add_func ("/links/heading-keys", test_heading_keys);
  g_test_add_func ("/links/details", test_details);
  g_test_add_func ("/links/scroll-keys", test_scroll_keys);
  status = g_test_run ();

  return status;
}
