/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A document view whose document is replaced by a later form of it: nothing moves.
 */

#include "layout-fixture.h"
#include "view-fixture.h"

#include "showcase-prefix.h"

typedef struct
{
  ViewFixture view;
  ShowcaseDocument *start;
  ShowcaseDocument *whole;
  guint n_notified;
  guint n_same;
} Fixture;

static void
notify_cb (Fixture *fixture)
{
  fixture->n_notified++;
  fixture->n_same = showcase_document_view_get_n_same (fixture->view.view);
}

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  g_autofree char *text = fixture_write (400 * 1000, 3);
  g_autoptr (GString) start = showcase_prefix_cut (text, strlen (text), 32 * 1024);

  fixture->start = fixture_parse (start->str);
  fixture->whole = fixture_parse (text);
  view_fixture_init (&fixture->view, 600, 700);
  view_fixture_show (&fixture->view, fixture->start);
  g_signal_connect_swapped (fixture->view.view, "notify::document", G_CALLBACK (notify_cb), fixture);
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  g_signal_handlers_disconnect_by_data (fixture->view.view, fixture);
  view_fixture_clear (&fixture->view);
  showcase_document_unref (fixture->start);
  showcase_document_unref (fixture->whole);
}

static void
wait_updated (Fixture *fixture)
{
  while (fixture->n_notified == 0)
    g_main_context_iteration (NULL, TRUE);
}

static GBytes *
paint (Fixture *fixture)
{
  GtkWidget *widget = GTK_WIDGET (fixture->view.view);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  GskRenderer *renderer = gtk_native_get_renderer (gtk_widget_get_native (widget));
  gsize stride = (gsize)gtk_widget_get_width (widget) * 4;
  gsize size = stride * (gsize)gtk_widget_get_height (widget);
  guchar *pixels = g_malloc (size);

  GTK_WIDGET_GET_CLASS (widget)->snapshot (widget, snapshot);
  node = gtk_snapshot_to_node (snapshot);
  texture = gsk_renderer_render_texture (renderer, node, &GRAPHENE_RECT_INIT (0, 0, (float)gtk_widget_get_width (widget), (float)gtk_widget_get_height (widget)));
  gdk_texture_download (texture, pixels, stride);
  return g_bytes_new_take (pixels, size);
}

/* At the top and in the middle of the start: every pixel is the same before and after, and nothing that was laid out is laid out again. */
static void
test_pixels (Fixture *fixture,
             gconstpointer data)
{
  guint place = GPOINTER_TO_UINT (data);
  g_autoptr (GBytes) before = NULL;
  g_autoptr (GBytes) after = NULL;
  guint block, block_after;
  double offset, offset_after;
  ShowcaseCachedBlock *cached;

  if (place > 0)
    showcase_document_view_set_place (fixture->view.view, place, 5);
  view_fixture_wait_frame (&fixture->view);
  before = paint (fixture);
  showcase_document_view_get_place (fixture->view.view, &block, &offset);
  cached = showcase_column_get_block (showcase_flow_get_column (fixture->view.view->flow), block);

  showcase_document_view_update_document (fixture->view.view, fixture->whole);
  g_assert_true (showcase_document_view_get_document (fixture->view.view) == fixture->start);
  wait_updated (fixture);
  g_assert_true (showcase_document_view_get_document (fixture->view.view) == fixture->whole);
  g_assert_cmpuint (fixture->n_same, >=, showcase_document_get_n_blocks (fixture->start) - 1);
  g_assert_true (showcase_column_get_block (showcase_flow_get_column (fixture->view.view->flow), block) == cached);
  view_fixture_wait_frame (&fixture->view);
  after = paint (fixture);
  showcase_document_view_get_place (fixture->view.view, &block_after, &offset_after);
  g_assert_cmpuint (block_after, ==, block);
  g_assert_cmpfloat (offset_after, ==, offset);
  g_assert_true (g_bytes_equal (before, after));
}

/* Where the start ends, the reader goes on reading: the words at the top edge are the same. */
static void
test_end (Fixture *fixture,
          gconstpointer data)
{
  g_autofree char *words = NULL;
  guint block;
  double offset;

  showcase_document_view_set_place (fixture->view.view, G_MAXUINT, G_MAXINT);
  view_fixture_wait_frame (&fixture->view);
  showcase_document_view_get_place (fixture->view.view, &block, &offset);
  words = g_strndup (showcase_document_get_block_text (fixture->start, block), showcase_document_get_block (fixture->start, block)->length);
  showcase_document_view_update_document (fixture->view.view, fixture->whole);
  wait_updated (fixture);
  view_fixture_wait_frame (&fixture->view);
  showcase_document_view_get_place (fixture->view.view, &block, &offset);
  g_assert_true (g_str_has_prefix (showcase_document_get_block_text (fixture->whole, block), words));
}

/* The width changes while the worker is at it: what it made for the old one is not used. */
static void
test_other_width (Fixture *fixture,
                  gconstpointer data)
{
  ShowcaseColumn *column;
  int width;

  showcase_document_view_update_document (fixture->view.view, fixture->whole);
  showcase_document_view_set_zoom (fixture->view.view, 2);
  GTK_WIDGET_GET_CLASS (fixture->view.view)->size_allocate (GTK_WIDGET (fixture->view.view), 600, 700, -1);
  width = showcase_column_get_width (showcase_flow_get_column (fixture->view.view->flow));
  wait_updated (fixture);
  column = showcase_flow_get_column (fixture->view.view->flow);
  g_assert_true (showcase_column_get_document (column) == fixture->whole);
  g_assert_cmpint (showcase_column_get_width (column), ==, width);
  g_assert_true (showcase_column_is_ready (column));
}

/* What is set later wins. */
static void
test_superseded (Fixture *fixture,
                 gconstpointer data)
{
  g_autoptr (ShowcaseDocument) other = fixture_parse ("Another one.");

  showcase_document_view_update_document (fixture->view.view, fixture->whole);
  showcase_document_view_set_document (fixture->view.view, other, NULL, NULL, NULL);
  g_assert_cmpuint (fixture->n_notified, ==, 1);
  g_assert_cmpuint (fixture->n_same, ==, 0);
  view_fixture_wait_measured (&fixture->view);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (fixture->n_notified, ==, 1);
  g_assert_true (showcase_document_view_get_document (fixture->view.view) == other);
}

/* Plain text gives way to what it means, at the line that was read. */
static void
test_plain (Fixture *fixture,
            gconstpointer data)
{
  g_autofree char *text = fixture_write (400 * 1000, 3);
  g_autoptr (ShowcaseDocument) plain = showcase_document_new_plain (text, -1);
  guint line, found, block;
  double offset;

  view_fixture_show (&fixture->view, plain);
  fixture->n_notified = 0;
  showcase_document_view_set_place (fixture->view.view, showcase_document_get_n_blocks (plain) / 2, 3);
  view_fixture_wait_frame (&fixture->view);
  showcase_document_view_get_place (fixture->view.view, &block, &offset);
  line = showcase_document_get_block (plain, block)->first_line;
  showcase_document_view_update_document (fixture->view.view, fixture->whole);
  wait_updated (fixture);
  view_fixture_wait_frame (&fixture->view);
  showcase_document_view_get_place (fixture->view.view, &block, &offset);
  found = showcase_document_get_block (fixture->whole, block)->first_line;
  g_assert_cmpuint (found, <=, line);
  g_assert_cmpuint (showcase_document_get_block (fixture->whole, block)->last_line, >=, line);
}

/* The document was changed: the reader stays at the words, wherever they are now. */
static void
test_changed (Fixture *fixture,
              gconstpointer data)
{
  g_autofree char *text = fixture_write (400 * 1000, 3);
  g_autofree char *changed_text = g_strconcat ("# Inserted\n\nSomething new.\n\nAnd more.\n\n", text, NULL);
  g_autoptr (ShowcaseDocument) changed = fixture_parse (changed_text);
  guint block, block_after;
  double offset, offset_after;

  view_fixture_show (&fixture->view, fixture->whole);
  fixture->n_notified = 0;
  for (block = 300; showcase_document_get_block (fixture->whole, block)->length < 300; block++)
    ;
  showcase_document_view_set_place (fixture->view.view, block, 20);
  view_fixture_wait_frame (&fixture->view);
  showcase_document_view_get_place (fixture->view.view, &block, &offset);
  showcase_document_view_update_document (fixture->view.view, changed);
  wait_updated (fixture);
  view_fixture_wait_frame (&fixture->view);
  showcase_document_view_get_place (fixture->view.view, &block_after, &offset_after);
  g_assert_cmpuint (block_after, ==, block + 3);
  g_assert_cmpfloat (offset_after, ==, offset);
  g_assert_cmpuint (fixture->n_same, ==, 0);
}

static void
set_animations (gboolean animate)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", animate, NULL);
}

/* One paragraph in view is written anew; gives its block. */
static guint
change_paragraph (Fixture *fixture)
{
  g_autofree char *text = fixture_write (400 * 1000, 3);
  g_autoptr (GString) changed_text = g_string_new (text);
  g_autoptr (ShowcaseDocument) changed = NULL;
  guint block = 2;
  guint n_spans;

  view_fixture_show (&fixture->view, fixture->whole);
  fixture->n_notified = 0;
  while (showcase_document_get_block (fixture->whole, block)->kind != SHOWCASE_BLOCK_PARAGRAPH
         || (showcase_document_get_spans (fixture->whole, block, &n_spans), n_spans > 0))
    block++;
  showcase_document_view_set_place (fixture->view.view, block - 1, 0);
  view_fixture_wait_frame (&fixture->view);
  {
    g_autofree char *words = g_strndup (showcase_document_get_block_text (fixture->whole, block), 20);

    g_assert_cmpuint (g_string_replace (changed_text, words, "Written anew twenty.", 1), ==, 1);
  }
  changed = fixture_parse (changed_text->str);
  showcase_document_view_change_document (fixture->view.view, changed);
  wait_updated (fixture);
  view_fixture_wait_frame (&fixture->view);
  return block;
}

/* Where two pictures of the view differ. */
static GdkRectangle
compare_pictures (Fixture *fixture,
                  GBytes *one,
                  GBytes *other)
{
  int width = gtk_widget_get_width (GTK_WIDGET (fixture->view.view));
  const guint32 *a = g_bytes_get_data (one, NULL);
  const guint32 *b = g_bytes_get_data (other, NULL);
  GdkRectangle area = { 0 };

  g_assert_cmpuint (g_bytes_get_size (one), ==, g_bytes_get_size (other));
  for (int i = 0; i < (int)(g_bytes_get_size (one) / 4); i++)
    if (a[i] != b[i])
      {
        GdkRectangle pixel = { i % width, i / width, 1, 1 };

        if (area.width > 0)
          gdk_rectangle_union (&area, &pixel, &area);
        else
          area = pixel;
      }
  return area;
}

/* What is new has a bar in the margin, as tall as its text, which changes nothing else and goes by itself. */
static void
test_mark (Fixture *fixture,
           gconstpointer data)
{
  gboolean animate = GPOINTER_TO_INT (data);
  ShowcaseDocumentView *view = fixture->view.view;
  g_autoptr (GBytes) marked = NULL;
  g_autoptr (GBytes) plain = NULL;
  GdkRectangle area;
  double x = 0;
  double y = 0;
  guint block;

  set_animations (animate);
  block = change_paragraph (fixture);
  g_assert_nonnull (view->changes);
  g_assert_cmpuint (view->changes->len, ==, 1);
  g_assert_cmpuint (g_array_index (view->changes, guint, 0), ==, block);
  marked = paint (fixture);
  if (animate)
    {
      while (view->changes != NULL)
        g_main_context_iteration (NULL, TRUE);
    }
  else
    {
      g_assert_cmpuint (view->changes_source, ==, 0);
      g_assert_cmpuint (view->changes_tick, ==, 0);
      showcase_document_view_set_place (view, block - 1, 0);
      g_assert_null (view->changes);
    }
  view_fixture_wait_frame (&fixture->view);
  plain = paint (fixture);
  area = compare_pictures (fixture, marked, plain);
  showcase_document_view_from_block (view, block, &x, &y);
  g_assert_cmpint (area.width, ==, 3);
  g_assert_cmpint (area.x, >=, 0);
  g_assert_cmpfloat (area.x + area.width, <, x);
  g_assert_cmpfloat (area.y, >=, y);
  g_assert_cmpint (area.height, >, 20);
  set_animations (TRUE);
}

/* Any key ends a mark that stays. */
static void
test_mark_key (Fixture *fixture,
               gconstpointer data)
{
  if (!view_fixture_can_act ())
    {
      g_test_skip ("xdotool is not installed");
      return;
    }

  set_animations (FALSE);
  gtk_widget_grab_focus (GTK_WIDGET (fixture->view.view));
  change_paragraph (fixture);
  g_assert_nonnull (fixture->view.view->changes);
  view_fixture_act (&fixture->view, "key Escape");
  g_assert_null (fixture->view.view->changes);
  set_animations (TRUE);
}

/* The whole of what was shown in part is not new, and what is written anew again takes the old mark away. */
static void
test_no_mark (Fixture *fixture,
              gconstpointer data)
{
  ShowcaseDocumentView *view = fixture->view.view;

  showcase_document_view_update_document (view, fixture->whole);
  wait_updated (fixture);
  g_assert_null (view->changes);

  change_paragraph (fixture);
  g_assert_nonnull (view->changes);
  fixture->n_notified = 0;
  showcase_document_view_change_document (view, showcase_document_view_get_document (view));
  wait_updated (fixture);
  g_assert_null (view->changes);
}

/* A view that has no size yet gets its document all the same. */
static void
test_unallocated (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_document (100 * 1000);
  GtkWidget *view = g_object_ref_sink (showcase_document_view_new ());
  gboolean done = FALSE;

  showcase_document_view_update_document (SHOWCASE_DOCUMENT_VIEW (view), document);
  while (!done)
    {
      g_main_context_iteration (NULL, TRUE);
      done = showcase_document_view_get_document (SHOWCASE_DOCUMENT_VIEW (view)) == document;
    }
  g_object_unref (view);
}

int
main (int argc,
      char **argv)
{
  /* The accessibility back end for tests can't announce. */
  g_setenv ("GTK_A11Y", "none", TRUE);
  g_test_init (&argc, &argv, NULL);
  if (!gtk_init_check ())
    return 77;

  g_test_add ("/update/pixels-at-the-top", Fixture, GUINT_TO_POINTER (0), set_up, test_pixels, tear_down);
  g_test_add ("/update/pixels-in-the-middle", Fixture, GUINT_TO_POINTER (40), set_up, test_pixels, tear_down);
  g_test_add ("/update/end", Fixture, NULL, set_up, test_end, tear_down);
  g_test_add ("/update/other-width", Fixture, NULL, set_up, test_other_width, tear_down);
  g_test_add ("/update/superseded", Fixture, NULL, set_up, test_superseded, tear_down);
  g_test_add ("/update/plain", Fixture, NULL, set_up, test_plain, tear_down);
  g_test_add ("/update/changed", Fixture, NULL, set_up, test_changed, tear_down);
  g_test_add ("/update/mark", Fixture, GINT_TO_POINTER (TRUE), set_up, test_mark, tear_down);
  g_test_add ("/update/mark-without-animations", Fixture, GINT_TO_POINTER (FALSE), set_up, test_mark, tear_down);
  g_test_add ("/update/mark-until-a-key", Fixture, NULL, set_up, test_mark_key, tear_down);
  g_test_add ("/update/no-mark", Fixture, NULL, set_up, test_no_mark, tear_down);
  g_test_add_func ("/update/unallocated", test_unallocated);

  return g_test_run ();
}
