/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The painter: what ends up as pixels.
 */

#include "layout-fixture.h"
#include "showcase-painter.h"

#include <math.h>

#define WIDTH 400
#define HEIGHT 400

static ShowcaseTypesetter *typesetter;
static ShowcasePalette palette;

typedef struct
{
  guint32 pixels[WIDTH * HEIGHT];
} Picture;

/* Paints one block on nothing; what is seen is then told by how opaque pixels are. */
static Picture *
paint (ShowcaseBlockLayout *layout,
       gboolean boxes,
       gboolean text,
       GdkTexture *texture)
{
  Picture *picture = g_new0 (Picture, 1);
  cairo_surface_t *surface = cairo_image_surface_create_for_data ((guchar *)picture->pixels, CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT, WIDTH * 4);
  cairo_t *cr = cairo_create (surface);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;

  if (boxes)
    showcase_painter_paint_boxes (snapshot, layout, &palette, texture);
  if (text)
    showcase_painter_paint_text (snapshot, layout, &palette);
  node = gtk_snapshot_to_node (snapshot);
  if (node != NULL)
    gsk_render_node_draw (node, cr);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);

  return picture;
}

static guint
count_pixels (const Picture *picture)
{
  guint count = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (picture->pixels); i++)
    count += picture->pixels[i] >> 24 != 0;

  return count;
}

static guint
get_alpha (const Picture *picture,
           double x,
           double y)
{
  return picture->pixels[(int)y * WIDTH + (int)x] >> 24;
}

static ShowcaseBlockLayout *
lay_out (const char *markdown)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse (markdown);

  return showcase_block_layout_new (document, 0, typesetter, WIDTH, NULL);
}

static void
test_plain (void)
{
  g_autoptr (ShowcaseBlockLayout) layout = lay_out ("Plain words.");
  g_autofree Picture *boxes = paint (layout, TRUE, FALSE, NULL);
  g_autofree Picture *text = paint (layout, FALSE, TRUE, NULL);

  g_assert_cmpuint (count_pixels (boxes), ==, 0);
  g_assert_cmpuint (count_pixels (text), >, 100);
}

/* Every kind of box can be seen, and only within its bounds. */
static void
test_boxes (void)
{
  static const char *const samples[] = { "```\ncode\n```", "> quote", "- disc", "- - ring", "- - - square", "- [ ] task", "- [x] done", "> [!NOTE]\n> note", "> [!TIP]\n> tip", "> [!IMPORTANT]\n> important", "> [!WARNING]\n> warning",
                                         "> [!CAUTION]\n> caution", "<details>\n<summary>More</summary>\n\ninside\n\n</details>", "---", "`code`", "![gone](missing.png)" };

  for (gsize i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autoptr (ShowcaseBlockLayout) layout = lay_out (samples[i]);
      g_autofree Picture *picture = paint (layout, TRUE, FALSE, NULL);
      guint n_boxes;
      const ShowcaseBox *boxes = showcase_block_layout_get_boxes (layout, &n_boxes);

      g_assert_cmpuint (n_boxes, >, 0);
      for (guint j = 0; j < n_boxes; j++)
        {
          const ShowcaseBox *box = &boxes[j];
          gboolean hollow = box->kind == SHOWCASE_BOX_RING || box->kind == SHOWCASE_BOX_ICON || box->kind == SHOWCASE_BOX_TASK;

          if (!hollow)
            g_assert_cmpuint (get_alpha (picture, box->x + box->width / 2, box->y + box->height / 2), >, 0);
          else if (box->kind == SHOWCASE_BOX_RING)
            g_assert_cmpuint (get_alpha (picture, box->x + box->width / 2, box->y + box->height / 2), <,
                              get_alpha (picture, box->x, box->y + box->height / 2));
          g_assert_cmpuint (get_alpha (picture, WIDTH - 1, box->y + box->height + 20), ==, 0);
        }
    }
}

/* An image in a room of its own shape, which is larger because its text is, fills it. */
static void
test_image_that_grows (void)
{
  g_autoptr (ShowcaseBlockLayout) layout = lay_out ("![image](image.png)");
  g_autofree guint32 *pixels = g_new (guint32, 200 * 150);
  g_autofree Picture *picture = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  const ShowcaseBox *box = fixture_find_box (layout, SHOWCASE_BOX_IMAGE);

  for (guint i = 0; i < 200 * 150; i++)
    pixels[i] = 0xffffffff;
  bytes = g_bytes_new (pixels, 200 * 150 * sizeof *pixels);
  texture = gdk_memory_texture_new (200, 150, GDK_MEMORY_DEFAULT, bytes, 200 * sizeof *pixels);
  picture = paint (layout, TRUE, FALSE, texture);
  g_assert_cmpuint (get_alpha (picture, box->x + 3, box->y + box->height / 2), ==, 255);
  g_assert_cmpuint (get_alpha (picture, box->x + box->width - 3, box->y + box->height / 2), ==, 255);
}

static void
test_underlines (void)
{
  g_autoptr (ShowcaseBlockLayout) link = lay_out ("[mmm](https://example.org)");
  g_autoptr (ShowcaseBlockLayout) missing = lay_out ("[mmm](missing.md)");
  g_autofree Picture *solid = paint (link, FALSE, TRUE, NULL);
  g_autofree Picture *dotted = paint (missing, FALSE, TRUE, NULL);
  guint n_boxes;
  const ShowcaseBox *line = showcase_block_layout_get_boxes (link, &n_boxes);
  guint n_solid = 0;
  guint n_dotted = 0;

  g_assert_cmpuint (n_boxes, ==, 1);
  for (int x = (int)line->x; x < line->x + line->width; x++)
    {
      n_solid += get_alpha (solid, x, line->y) > 0;
      n_dotted += get_alpha (dotted, x, line->y) > 0;
    }
  g_assert_cmpuint (n_solid, ==, (guint)line->width);
  g_assert_cmpuint (n_dotted, >, 0);
  g_assert_cmpuint (n_dotted, <, n_solid * 3 / 4);
}

static void
test_image (void)
{
  g_autoptr (ShowcaseBlockLayout) layout = lay_out ("![image](image.png)");
  g_autofree guint32 *pixels = g_new (guint32, 4 * 3);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  g_autofree Picture *before = paint (layout, TRUE, FALSE, NULL);
  g_autofree Picture *after = NULL;

  for (guint i = 0; i < 12; i++)
    pixels[i] = 0xff00ff00;
  bytes = g_bytes_new (pixels, 4 * 3 * sizeof *pixels);
  texture = gdk_memory_texture_new (4, 3, GDK_MEMORY_DEFAULT, bytes, 4 * sizeof *pixels);
  after = paint (layout, TRUE, FALSE, texture);
  g_assert_cmpuint (get_alpha (before, 200, 150), >, 0);
  g_assert_cmpuint (get_alpha (before, 200, 150), <, 64);

  /* A texture that is smaller than its room is not blown up. */
  g_assert_cmpuint (get_alpha (after, 200, 150), ==, 255);
  g_assert_cmpuint (count_pixels (after), <=, 12);
}

static void
test_focus (void)
{
  const ShowcaseLinkArea area = { 0, 50, 50, 100, 24 };
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  graphene_rect_t bounds;

  showcase_painter_paint_focus (snapshot, &area, &palette);
  node = gtk_snapshot_to_node (snapshot);
  gsk_render_node_get_bounds (node, &bounds);
  g_assert_cmpfloat (bounds.origin.x, <, area.x);
  g_assert_cmpfloat (bounds.origin.x + bounds.size.width, >, area.x + area.width);
}

typedef struct
{
  const char *markdown;
  guint start;
  guint end;
  guint n_areas;
} RangeCase;

static void
count_node (GskRenderNode *node,
            guint *n_areas)
{
  graphene_rect_t bounds;

  if (gsk_render_node_get_node_type (node) == GSK_CONTAINER_NODE)
    {
      for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
        count_node (gsk_container_node_get_child (node, i), n_areas);
      return;
    }

  g_assert_cmpint (gsk_render_node_get_node_type (node), ==, GSK_COLOR_NODE);
  gsk_render_node_get_bounds (node, &bounds);
  g_assert_cmpfloat (bounds.origin.x, ==, floor (bounds.origin.x));
  g_assert_cmpfloat (bounds.origin.y, ==, floor (bounds.origin.y));
  g_assert_cmpfloat (bounds.size.width, ==, floor (bounds.size.width));
  (*n_areas)++;
}

/* Each pixel is marked once, on whole pixels; what has no text is marked as a whole. */
static void
test_range (void)
{
  static const RangeCase cases[] = {
    { "Plain words.", 0, 5, 1 },
    { "Plain words.", 3, 3, 0 },
    { "Some `code` and **strong** words", 2, 20, 1 },
    { "| one | two |\n|---|---|\n| three | four |", 0, 18, 4 },
    { "---", 0, 0, 1 },
    { "![image](image.png)", 0, 0, 1 },
    /* One side of the English word, and the Hebrew between: where two areas touch they are one. */
    { "\u05e9\u05dc\u05d5\u05dd abc \u05e9\u05dc\u05d5\u05dd", 0, 20, 1 },
    { "\u05e9\u05dc\u05d5\u05dd abc \u05e9\u05dc\u05d5\u05dd", 4, 10, 2 },
  };
  const GdkRGBA color = { 0, 0, 1, 0.5f };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ShowcaseBlockLayout) layout = lay_out (cases[i].markdown);
      g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
      g_autoptr (GskRenderNode) node = NULL;
      guint n_areas = 0;

      showcase_painter_paint_range (snapshot, layout, cases[i].start, cases[i].end, &color);
      node = gtk_snapshot_to_node (snapshot);
      if (node != NULL)
        count_node (node, &n_areas);
      g_assert_cmpuint (n_areas, ==, cases[i].n_areas);
    }
}

int
main (int argc,
      char **argv)
{
  const ShowcaseColor text = { 0, 0, 0, 1 };
  int status;

  g_test_init (&argc, &argv, NULL);
  if (!gtk_init_check ())
    return 77;

  typesetter = fixture_typesetter (16);
  showcase_palette_init (&palette, &text, NULL, FALSE);
  g_test_add_func ("/painter/plain", test_plain);
  g_test_add_func ("/painter/boxes", test_boxes);
  g_test_add_func ("/painter/underlines", test_underlines);
  g_test_add_func ("/painter/image", test_image);
  g_test_add_func ("/painter/image-that-grows", test_image_that_grows);
  g_test_add_func ("/painter/focus", test_focus);
  g_test_add_func ("/painter/range", test_range);
  status = g_test_run ();
  showcase_typesetter_unref (typesetter);

  return status;
}
