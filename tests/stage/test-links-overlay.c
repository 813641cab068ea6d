/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The links of a talk over a page, as a camera in the last row reads them.
 */

#include "code-fixture.h"
#include "showcase-link-card.h"
#include "showcase-links-overlay.h"
#include "showcase-qr-view.h"

typedef struct
{
  ShowcaseTalk *talk;
  ShowcaseTalkLinks *links;
  GSimpleActionGroup *actions;
  GtkWidget *window;
  ShowcaseLinksOverlay *overlay;
} Fixture;

static void
init (Fixture *fixture,
      const char *markdown)
{
  g_autoptr (ShowcaseDocument) document = showcase_document_parse (markdown, -1, NULL, NULL);
  g_autoptr (ShowcaseTypesetter) typesetter = NULL;
  ShowcaseChapter chapter = { .document = document, .n_blocks = showcase_document_get_n_blocks (document) };
  g_autoptr (ShowcaseDeck) deck = stage_fixture_deck (&chapter, 1, 1280, 720, &typesetter);

  fixture->talk = showcase_talk_new ();
  showcase_talk_set_deck (fixture->talk, deck);
  fixture->links = showcase_talk_links_new (fixture->talk);
  fixture->actions = g_simple_action_group_new ();
  showcase_talk_links_add_actions (fixture->links, G_ACTION_MAP (fixture->actions));
  fixture->overlay = SHOWCASE_LINKS_OVERLAY (showcase_links_overlay_new (fixture->links));
  fixture->window = gtk_window_new ();
  gtk_widget_insert_action_group (fixture->window, "talk", G_ACTION_GROUP (fixture->actions));
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->overlay));
  gtk_window_present (GTK_WINDOW (fixture->window));
  while (!gtk_widget_get_mapped (fixture->window))
    g_main_context_iteration (NULL, TRUE);
}

static void
clear (Fixture *fixture)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_object_unref (fixture->actions);
  g_assert_finalize_object (fixture->links);
  g_assert_finalize_object (fixture->talk);
}

static void
ask (Fixture *fixture,
     const char *action)
{
  gtk_widget_activate_action (fixture->window, action, NULL);
}

/* Every code of the links that are shown is read, in a picture of the whole widget and at half its size. */
static void
assert_read (Fixture *fixture,
             int width,
             int height)
{
  g_autoptr (Picture) picture = stage_fixture_draw_view (GTK_WIDGET (fixture->overlay), width, height);
  g_autoptr (Picture) half = code_fixture_halve (picture);
  g_auto (GStrv) read = code_fixture_read (picture);
  g_auto (GStrv) read_half = code_fixture_read (half);
  guint n_links = showcase_talk_links_get_n_links (fixture->links);

  g_assert_cmpuint (n_links, >, 0);
  g_assert_cmpuint (g_strv_length (read), ==, n_links);
  g_assert_cmpuint (g_strv_length (read_half), ==, n_links);
  for (guint i = 0; i < n_links; i++)
    {
      const char *url = showcase_qr_get_url (showcase_talk_links_get_link (fixture->links, i)->qr);

      g_assert_true (g_strv_contains ((const char *const *)read, url));
      g_assert_true (g_strv_contains ((const char *const *)read_half, url));
    }
}

static gboolean
skips (void)
{
  if (code_fixture_can_read ())
    return FALSE;
  g_test_skip ("zbarimg is not installed");
  return TRUE;
}

static const char *const single[] = {
  "<https://a.example>",
  "[Words](https://a.example/)",
  "[A longer text that says what the link is about, and does not stop where the card does, so that it has to be cut](https://a.example/a/b/c)",
  "[Long](https://an-example-with-a-long-name.example.org/a/very/long/path/that/nobody/would/type/but/somebody/has/written/down/all/the/same?and=a&query=with&a=lot&of=parts&until=it&does=not&fit=on&two=lines)",
};

static void
test_single (void)
{
  if (skips ())
    return;

  for (guint i = 0; i < G_N_ELEMENTS (single); i++)
    {
      g_autofree char *markdown = g_strdup_printf ("# Page\n\n%s\n", single[i]);
      Fixture fixture;

      init (&fixture, markdown);
      ask (&fixture, "talk.qr");
      assert_read (&fixture, 1280, 720);
      assert_read (&fixture, 1024, 768);
      assert_read (&fixture, 720, 1280);
      clear (&fixture);
    }
}

/* Groups of one to six codes, and long URLs among them, in all shapes of a stage. */
static void
test_all (void)
{
  static const guint lengths[] = { 1, 30, 60, 87, 20, 20, 87, 400, 20, 498, 1200, 87, 87, 87 };
  g_autoptr (GString) markdown = g_string_new ("# Page\n\n");
  Fixture fixture;

  if (skips ())
    return;

  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      g_autofree char *path = g_strnfill (lengths[i], 'a');

      for (guint j = 0; j < lengths[i]; j++)
        path[j] = "abcdefghijklmnopqrstuvwxyz0123456789-"[(i + 1) * (j + 1) * 7919 % 37];
      g_string_append_printf (markdown, "[Link number %u](https://a.example/%s)\n", i + 1, path);
    }
  init (&fixture, markdown->str);
  ask (&fixture, "talk.links");
  for (guint i = 0; i < showcase_talk_links_get_n_groups (fixture.links); i++)
    {
      g_test_message ("group %u of %u", i, showcase_talk_links_get_n_links (fixture.links));
      assert_read (&fixture, 1280, 720);
      assert_read (&fixture, 1920, 1080);
      assert_read (&fixture, 720, 1280);
      ask (&fixture, "talk.links-next");
    }
  clear (&fixture);
}

/* What is for the speaker is not shown to the audience. */
static void
test_private (void)
{
  Fixture fixture;

  init (&fixture, "# Two\n\n[A](https://a.example/) [B](https://b.example/)\n\n# None\n\nText.\n\n# Bad\n\n[In](in.md)\n\n# End\n\nText.\n");
  for (guint i = 0; i < 2; i++)
    {
      showcase_links_overlay_set_private (fixture.overlay, i == 1);
      g_assert_false (gtk_widget_get_visible (GTK_WIDGET (fixture.overlay)));
      showcase_talk_go_to (fixture.talk, 0, 0);
      ask (&fixture, "talk.qr");
      g_assert_cmpint (gtk_widget_get_visible (GTK_WIDGET (fixture.overlay)), ==, i == 1);
      gtk_widget_activate_action (fixture.window, "talk.link", "u", 1);
      g_assert_true (gtk_widget_get_visible (GTK_WIDGET (fixture.overlay)));
      for (guint page = 1; page < 3; page++)
        {
          showcase_talk_go_to (fixture.talk, page, 0);
          g_assert_false (gtk_widget_get_visible (GTK_WIDGET (fixture.overlay)));
          ask (&fixture, "talk.qr");
          g_assert_cmpint (gtk_widget_get_visible (GTK_WIDGET (fixture.overlay)), ==, i == 1);
        }
      ask (&fixture, "talk.links");
      g_assert_true (gtk_widget_get_visible (GTK_WIDGET (fixture.overlay)));
      ask (&fixture, "talk.qr");
    }
  clear (&fixture);
}

/* All of a list of nine rows is on the page, in any shape, and so is everything else at a size where nothing can be read. */
static void
test_fits (void)
{
  static const int shapes[][2] = { { 1280, 720 }, { 1024, 768 }, { 2560, 1080 }, { 1080, 1920 }, { 320, 240 }, { 1, 1 } };
  g_autoptr (GString) markdown = g_string_new ("# Page\n\n");
  Fixture fixture;

  for (guint i = 0; i < 9; i++)
    g_string_append_printf (markdown, "[Link number %u](https://a.example/%u)\n", i, i);
  init (&fixture, markdown->str);
  showcase_links_overlay_set_private (fixture.overlay, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (shapes); i++)
    {
      g_autoptr (Picture) list = NULL;
      g_autoptr (Picture) grid = NULL;

      ask (&fixture, "talk.qr");
      list = stage_fixture_draw_view (GTK_WIDGET (fixture.overlay), shapes[i][0], shapes[i][1]);
      for (GtkWidget *card = gtk_widget_get_first_child (GTK_WIDGET (fixture.overlay)); card != NULL; card = gtk_widget_get_next_sibling (card))
        {
          graphene_rect_t bounds;

          g_assert_true (gtk_widget_compute_bounds (card, GTK_WIDGET (fixture.overlay), &bounds));
          if (shapes[i][0] > 1)
            g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <, shapes[i][1]);
          g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, shapes[i][0]);
        }
      ask (&fixture, "talk.links");
      grid = stage_fixture_draw_view (GTK_WIDGET (fixture.overlay), shapes[i][0], shapes[i][1]);
      ask (&fixture, "talk.links");
    }
  clear (&fixture);
}

static void
test_accessible (void)
{
  Fixture fixture;
  GtkWidget *card;

  init (&fixture, "# Page\n\n[A](https://a.example/) [B](https://b.example/)\n");
  showcase_links_overlay_set_private (fixture.overlay, TRUE);
  ask (&fixture, "talk.qr");
  gtk_test_accessible_assert_property (GTK_WIDGET (fixture.overlay), GTK_ACCESSIBLE_PROPERTY_LABEL, "Links on this page");
  card = gtk_widget_get_last_child (GTK_WIDGET (fixture.overlay));
  gtk_test_accessible_assert_property (card, GTK_ACCESSIBLE_PROPERTY_LABEL, "2, B: b.example");
  gtk_widget_activate_action (card, "talk.link", "u", 2);
  card = gtk_widget_get_last_child (GTK_WIDGET (fixture.overlay));
  gtk_test_accessible_assert_property (card, GTK_ACCESSIBLE_PROPERTY_LABEL, "B: b.example");
  gtk_test_accessible_assert_property (gtk_widget_get_first_child (card), GTK_ACCESSIBLE_PROPERTY_LABEL, "QR code for https://b.example/");
  clear (&fixture);
}

/* The card of the only link of a page: the URL is below the code, in the middle. */
static Picture *
draw_card (GtkTextDirection direction,
           graphene_rect_t *bounds)
{
  Fixture fixture;
  Picture *picture;

  gtk_widget_set_default_direction (direction);
  init (&fixture, "# One\n\n[A](https://a.example/path/)\n");
  ask (&fixture, "talk.qr");
  picture = stage_fixture_draw_view (GTK_WIDGET (fixture.overlay), 1280, 720);
  g_assert_true (gtk_widget_compute_bounds (gtk_widget_get_last_child (GTK_WIDGET (fixture.overlay)), GTK_WIDGET (fixture.overlay), bounds));
  clear (&fixture);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  return picture;
}

/* A URL looks the same in every language: the slash that it ends with is at its end. */
static void
test_right_to_left (void)
{
  graphene_rect_t bounds;
  g_autoptr (Picture) expected = draw_card (GTK_TEXT_DIR_LTR, &bounds);
  g_autoptr (Picture) found = draw_card (GTK_TEXT_DIR_RTL, &bounds);
  int bottom = (int)(bounds.origin.y + bounds.size.height);
  guint n_black = 0;

  for (int y = bottom - (int)bounds.size.height / 10; y < bottom; y++)
    for (int x = (int)bounds.origin.x; x < (int)(bounds.origin.x + bounds.size.width); x++)
      {
        g_assert_cmphex (stage_fixture_get_pixel (found, x, y), ==, stage_fixture_get_pixel (expected, x, y));
        n_black += (stage_fixture_get_pixel (expected, x, y) & 0xff) < 0x40;
      }
  g_assert_cmpuint (n_black, >, 20);
}

int
main (int argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/stage/links-overlay/single", test_single);
  g_test_add_func ("/stage/links-overlay/all", test_all);
  g_test_add_func ("/stage/links-overlay/private", test_private);
  g_test_add_func ("/stage/links-overlay/fits", test_fits);
  g_test_add_func ("/stage/links-overlay/accessible", test_accessible);
  g_test_add_func ("/stage/links-overlay/right-to-left", test_right_to_left);

  return g_test_run ();
}
