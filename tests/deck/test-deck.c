/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every page of real and of invented documents, on stages of every shape: nothing outside of the safe area, all of the text once and in order,
 * nothing divided that could be whole.
 */

#include "layout-fixture.h"
#include "showcase-deck.h"

static const struct
{
  int width;
  int height;
} stages[] = { { 1920, 1080 }, { 1280, 720 }, { 1024, 768 }, { 2560, 1080 }, { 1080, 1920 } };

static gboolean
resolve_cb (const char *url,
            gboolean is_image,
            ShowcaseTarget *target,
            gpointer user_data)
{
  target->document = url;
  target->width = 1600;
  target->height = 1200;
  return TRUE;
}

static ShowcaseTypesetter *
create_typesetter (const ShowcaseFormat *format)
{
  g_autoptr (ShowcaseTypesetter) like = fixture_typesetter (16);

  return showcase_typesetter_new (&format->style, showcase_typesetter_get_context (like, FALSE));
}

static void
check_inside (ShowcaseDeck *deck,
              guint index,
              const ShowcaseSlice *slice,
              const ShowcaseFormat *format,
              ShowcaseTypesetter *typesetter)
{
  const ShowcasePage *page = showcase_deck_get_page (deck, index);
  g_autoptr (ShowcaseBlockLayout) layout = showcase_deck_lay_out (deck, index, slice, typesetter, NULL);
  guint n_pieces;
  const ShowcasePiece *pieces = showcase_block_layout_get_pieces (layout, &n_pieces);

  g_assert_cmpint (showcase_block_layout_get_height (layout) - showcase_block_layout_get_gap (layout), ==, slice->height);
  g_assert_cmpint (page->heading_height + slice->y + slice->height, <=, format->safe_height);
  for (guint i = 0; i < n_pieces; i++)
    {
      PangoRectangle extents;

      pango_layout_get_extents (pieces[i].layout, NULL, &extents);
      g_assert_cmpfloat (pieces[i].x + (double)extents.x / PANGO_SCALE, >=, -1);
      g_assert_cmpfloat (pieces[i].x + (double)(extents.x + extents.width) / PANGO_SCALE, <=, format->safe_width + 1);
    }
}

/* A block that is on several pages is taller than one. */
static void
check_divided (ShowcaseDeck *deck,
               const ShowcasePage *page,
               const ShowcaseSlice *slice,
               const ShowcaseFormat *format,
               ShowcaseTypesetter *typesetter)
{
  ShowcaseDocument *document = showcase_deck_get_document (deck, 0);
  g_autoptr (ShowcaseBlockLayout) whole = NULL;

  if (slice->start == 0 && slice->end == showcase_document_get_block (document, slice->block)->length)
    return;
  whole = showcase_block_layout_new (document, slice->block, typesetter, format->safe_width, NULL);
  g_assert_cmpint (showcase_block_layout_get_height (whole) - showcase_block_layout_get_gap (whole), >, format->safe_height - page->heading_height);
}

static void
check_deck (ShowcaseDeck *deck,
            const ShowcaseFormat *format,
            ShowcaseTypesetter *typesetter)
{
  ShowcaseDocument *document = showcase_deck_get_document (deck, 0);
  guint block = 0;
  guint offset = 0;

  for (guint i = 0; i < showcase_deck_get_n_pages (deck); i++)
    {
      const ShowcasePage *page = showcase_deck_get_page (deck, i);

      g_assert_cmpuint (page->part, <, page->n_parts);
      if (page->heading != SHOWCASE_NONE && page->part == 0)
        g_assert_cmpuint (page->heading, ==, block++);
      for (guint j = 0; j < page->n_slices; j++)
        {
          const ShowcaseSlice *slice = showcase_deck_get_slice (deck, page->first_slice + j);

          g_assert_cmpuint (slice->block, ==, block);
          g_assert_cmpuint (slice->start, ==, offset);
          g_assert_cmpuint (showcase_deck_find (deck, 0, slice->block, slice->start), ==, i);
          check_inside (deck, i, slice, format, typesetter);
          check_divided (deck, page, slice, format, typesetter);
          offset = slice->end;
          if (offset == showcase_document_get_block (document, block)->length)
            {
              block++;
              offset = 0;
            }
        }
      g_assert_true (page->n_slices > 0 || page->heading != SHOWCASE_NONE);
    }
  g_assert_cmpuint (block, ==, showcase_document_get_n_blocks (document));
}

static guint
check_text (const char *markdown,
            gssize length)
{
  g_autoptr (ShowcaseDocument) document = showcase_document_parse (markdown, length, resolve_cb, NULL);
  ShowcaseChapter chapter = { .document = document, .n_blocks = showcase_document_get_n_blocks (document) };
  guint n_pages = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (stages); i++)
    {
      ShowcaseFormat format;
      g_autoptr (ShowcaseTypesetter) typesetter = NULL;
      g_autoptr (ShowcaseDeck) deck = NULL;

      showcase_format_init (&format, stages[i].width, stages[i].height, SHOWCASE_FORMAT_DIVISOR, "Sans", "Monospace");
      g_assert_cmpfloat (format.style.body, ==, MIN (stages[i].width, stages[i].height) / 24.0);
      typesetter = create_typesetter (&format);
      deck = showcase_deck_new (&chapter, 1, &format, typesetter);
      check_deck (deck, &format, typesetter);
      n_pages = MAX (n_pages, showcase_deck_get_n_pages (deck));
    }

  return n_pages;
}

static void
check_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n_documents = 0;

  if (dir == NULL)
    {
      g_test_skip ("the documents are not there");
      return;
    }
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *markdown = NULL;
      gsize length;

      if (!g_str_has_suffix (name, ".md") && !g_str_has_suffix (name, ".txt"))
        continue;
      g_assert_true (g_file_get_contents (path, &markdown, &length, NULL));
      g_test_message ("%s", name);
      g_assert_cmpuint (check_text (markdown, (gssize)length), >, 0);
      n_documents++;
    }
  g_assert_cmpuint (n_documents, >=, 5);
}

static void
test_shared (void)
{
  g_autofree char *folder = g_build_filename (g_getenv ("SHOWCASE_SHARED_DIR"), "documents", NULL);

  check_folder (folder);
}

static void
test_built_in (void)
{
  check_folder (g_getenv ("SHOWCASE_DOCUMENTS_DIR"));
}

static void
test_hostile (void)
{
  static const char *words[] = { "word ", "Sentence. ", "unbreakable", "漢字", "שלום. " };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autoptr (GString) text = g_string_new ("# Heading\n\n");

      for (guint j = 0; j < 1500; j++)
        g_string_append (text, words[i]);
      g_assert_cmpuint (check_text (text->str, -1), >, 3);
    }
}

static void
test_kinds (void)
{
  g_autoptr (GString) text = g_string_new ("# Kinds\n\n![image](there.png \"A caption\")\n\n```c\n");

  for (guint i = 0; i < 200; i++)
    g_string_append_printf (text, "int line_%u = %u; /* a comment that is so long that it has to wrap on any stage, whatever its shape is, and so on */\n", i, i);
  g_string_append (text, "```\n\n| Left | Right |\n|---|---|\n");
  for (guint i = 0; i < 80; i++)
    g_string_append_printf (text, "| row %u | some text that makes the row wider than most, and then some more of it |\n", i);
  g_string_append (text, "\n> [!NOTE]\n> Text.\n\n");
  for (guint i = 0; i < 40; i++)
    g_string_append_printf (text, "- item %u\n  1. inner\n", i);
  for (guint i = 0; i < 40; i++)
    g_string_append (text, "> quoted\n> ");
  g_assert_cmpuint (check_text (text->str, -1), >, 20);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/deck/shared-documents", test_shared);
  g_test_add_func ("/deck/built-in-documents", test_built_in);
  g_test_add_func ("/deck/hostile", test_hostile);
  g_test_add_func ("/deck/kinds", test_kinds);

  return g_test_run ();
}
