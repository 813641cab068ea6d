/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Decks of several chapters: title pages, what pages are called, and places that mean the same in decks of any shape.
 */

#include "layout-fixture.h"
#include "showcase-deck.h"

typedef struct
{
  ShowcaseFormat format;
  ShowcaseTypesetter *typesetter;
} Stage;

static Stage
create_stage (int width,
              int height)
{
  g_autoptr (ShowcaseTypesetter) like = fixture_typesetter (16);
  Stage stage;

  showcase_format_init (&stage.format, width, height, SHOWCASE_FORMAT_DIVISOR, "Sans", "Monospace");
  stage.typesetter = showcase_typesetter_new (&stage.format.style, showcase_typesetter_get_context (like, FALSE));

  return stage;
}

static ShowcaseChapter
create_chapter (const char *markdown,
                const char *title,
                const char *subtitle)
{
  ShowcaseDocument *document = fixture_parse (markdown);

  return (ShowcaseChapter){ .document = document, .n_blocks = showcase_document_get_n_blocks (document), .title = title, .subtitle = subtitle };
}

/* Describes pages as "kind:title/number of slices": T is a title page, S a section, C content. */
static char *
describe (ShowcaseDeck *deck)
{
  GString *pages = g_string_new (NULL);

  for (guint i = 0; i < showcase_deck_get_n_pages (deck); i++)
    {
      const ShowcasePage *page = showcase_deck_get_page (deck, i);
      g_autofree char *title = showcase_deck_dup_title (deck, i);

      g_assert_cmpuint (page->n_steps, ==, 1);
      g_string_append_printf (pages, "%s%c:%s/%u", i > 0 ? " " : "", "CST"[page->kind], title != NULL ? title : "-", page->n_slices);
    }

  return g_string_free (pages, FALSE);
}

static void
test_titles (void)
{
  static const struct
  {
    const char *markdown;
    const char *title;
    const char *subtitle;
    const char *pages;
  } cases[] = {
    { "", NULL, NULL, "" },
    { "", "Talk", NULL, "T:Talk/0" },
    { "", "Talk", "  ", "T:Talk/0" },
    { "text\n", NULL, NULL, "C:-/1" },
    { "text\n", "Talk", "Me", "T:Talk/1 C:Talk/1" },
    { "text\n", " *Talk*\n#1 ", "Me", "T:*Talk* #1/1 C:*Talk* #1/1" },
    { "# A\n\n## B\n\ntext\n", NULL, NULL, "S:A/0 C:B/1" },
    { "# A\n\n## B\n\ntext\n", "A", NULL, "T:A/0 C:B/1" },
    { "# A\n\n## B\n\ntext\n", "A", "Me", "T:A/1 C:B/1" },
    { "# A\n\n## B\n\ntext\n", "AB", NULL, "T:AB/0 S:A/0 C:B/1" },
    { "# A\n\ntext\n", "A", NULL, "T:A/0 C:A/1" },
    { "text\n\n# A\n", "A", NULL, "T:A/0 C:A/1 S:A/0" },
  };
  Stage stage = create_stage (1280, 720);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      ShowcaseChapter chapter = create_chapter (cases[i].markdown, cases[i].title, cases[i].subtitle);
      g_autoptr (ShowcaseDeck) deck = showcase_deck_new (&chapter, 1, &stage.format, stage.typesetter);
      g_autofree char *pages = describe (deck);

      g_assert_cmpstr (pages, ==, cases[i].pages);
      showcase_document_unref (chapter.document);
    }
  showcase_typesetter_unref (stage.typesetter);
}

static void
test_title_page (void)
{
  Stage stage = create_stage (1280, 720);
  ShowcaseChapter chapter = create_chapter ("# A\n\ntext\n", "Talk", "Subtitle");
  g_autoptr (ShowcaseDeck) deck = showcase_deck_new (&chapter, 1, &stage.format, stage.typesetter);
  ShowcaseDocument *title = showcase_deck_get_page_document (deck, 0);
  const ShowcaseSlice *slice = showcase_deck_get_slice (deck, 0);
  g_autoptr (ShowcaseBlockLayout) heading = showcase_deck_lay_out_heading (deck, 0, stage.typesetter);
  g_autoptr (ShowcaseBlockLayout) subtitle = showcase_deck_lay_out (deck, 0, slice, stage.typesetter, NULL);

  g_assert_true (title != chapter.document);
  g_assert_true (showcase_deck_get_page_document (deck, 1) == chapter.document);
  g_assert_cmpstr (showcase_document_get_text (title, NULL), ==, "Talk\nSubtitle\n");
  g_assert_cmpint (showcase_block_layout_get_height (heading), >, showcase_block_layout_get_height (subtitle) - showcase_block_layout_get_gap (subtitle));
  g_assert_cmpint (showcase_deck_get_format (deck)->safe_width, ==, stage.format.safe_width);
  showcase_document_unref (chapter.document);
  showcase_typesetter_unref (stage.typesetter);
}

/* A title of any length is divided like all text. */
static void
test_long_title (void)
{
  Stage stage = create_stage (640, 480);
  g_autoptr (GString) title = g_string_new (NULL);
  ShowcaseChapter chapter;
  g_autoptr (ShowcaseDeck) deck = NULL;
  guint n_pages;

  for (guint i = 0; i < 300; i++)
    g_string_append (title, "words ");
  chapter = create_chapter ("text\n", title->str, "Subtitle");
  deck = showcase_deck_new (&chapter, 1, &stage.format, stage.typesetter);
  n_pages = showcase_deck_get_n_pages (deck);
  g_assert_cmpuint (n_pages, >, 3);
  for (guint i = 0; i < n_pages; i++)
    {
      g_autofree char *name = showcase_deck_dup_title (deck, i);

      g_assert_cmpint (showcase_deck_get_page (deck, i)->kind, ==, i + 1 < n_pages ? SHOWCASE_PAGE_TITLE : SHOWCASE_PAGE_CONTENT);
      g_assert_true (g_str_has_prefix (name, "words words"));
    }
  showcase_document_unref (chapter.document);
  showcase_typesetter_unref (stage.typesetter);
}

/* Every page is found by its place, in the deck itself; and in a deck of another shape the place is on the page that is found. */
static void
check_places (ShowcaseDeck *deck,
              ShowcaseDeck *other)
{
  for (guint i = 0; i < showcase_deck_get_n_pages (deck); i++)
    {
      guint place[3];
      guint found[3];
      guint page;

      showcase_deck_get_place (deck, i, &place[0], &place[1], &place[2]);
      g_assert_cmpuint (showcase_deck_find (deck, place[0], place[1], place[2]), ==, i);
      page = showcase_deck_find (other, place[0], place[1], place[2]);
      showcase_deck_get_place (other, page, &found[0], &found[1], &found[2]);
      g_assert_cmpuint (found[0], ==, place[0]);
      g_assert_cmpuint (found[1] + 1, <=, place[1] + 1);
      g_assert_true (found[1] != place[1] || found[2] <= place[2]);
    }
}

static void
test_places (void)
{
  Stage wide = create_stage (1920, 1080);
  Stage small = create_stage (800, 600);
  g_autofree char *text = fixture_write (20000, 7);
  ShowcaseChapter chapters[] = {
    create_chapter ("# A\n\n## B\n\ntext\n", "A", "Me"),
    create_chapter (text, NULL, NULL),
    create_chapter ("", NULL, NULL),
    create_chapter (text, "Again", NULL),
  };
  g_autoptr (ShowcaseDeck) deck = NULL;
  g_autoptr (ShowcaseDeck) other = NULL;
  guint last;

  chapters[3].first = 10;
  chapters[3].n_blocks = 5;
  deck = showcase_deck_new (chapters, G_N_ELEMENTS (chapters), &wide.format, wide.typesetter);
  other = showcase_deck_new (chapters, G_N_ELEMENTS (chapters), &small.format, small.typesetter);
  check_places (deck, other);
  check_places (other, deck);

  /* The heading that says the title, a chapter without a title page, one without pages, and what is not in the chapter. */
  last = showcase_deck_get_n_pages (deck) - 1;
  g_assert_cmpuint (showcase_deck_find (deck, 0, 0, 0), ==, 0);
  g_assert_cmpuint (showcase_deck_find (deck, 0, 1, 0), ==, 1);
  g_assert_cmpuint (showcase_deck_find (deck, 1, SHOWCASE_NONE, 0), ==, 2);
  g_assert_cmpuint (showcase_deck_find (deck, 1, 0, 0), ==, 2);
  g_assert_cmpuint (showcase_deck_get_page (deck, showcase_deck_find (deck, 2, 0, 0))->chapter, ==, 1);
  g_assert_cmpint (showcase_deck_get_page (deck, showcase_deck_find (deck, 3, 0, 0))->kind, ==, SHOWCASE_PAGE_TITLE);
  g_assert_cmpuint (showcase_deck_find (deck, 3, 5000, 0), ==, last);
  g_assert_cmpuint (showcase_deck_find (deck, 9, 0, 0), ==, last);
  g_assert_cmpuint (showcase_deck_get_n_chapters (deck), ==, 4);

  for (gsize i = 0; i < G_N_ELEMENTS (chapters); i++)
    showcase_document_unref (chapters[i].document);
  showcase_typesetter_unref (wide.typesetter);
  showcase_typesetter_unref (small.typesetter);
}

/* What every page's notes are, with "-" for none. */
static char *
describe_notes (ShowcaseDeck *deck)
{
  GString *pages = g_string_new (NULL);

  for (guint i = 0; i < showcase_deck_get_n_pages (deck); i++)
    {
      g_autofree char *notes = showcase_deck_dup_notes (deck, i);

      g_string_append_printf (pages, "%s%s", i > 0 ? " / " : "", notes != NULL ? notes : "-");
    }

  return g_string_free (pages, FALSE);
}

static void
test_notes (void)
{
  static const struct
  {
    const char *markdown;
    const char *title;
    const char *notes;
  } cases[] = {
    { "# A\n\ntext\n", NULL, "-" },
    { "<!-- note: one -->\n\n# A\n\ntext\n", NULL, "one" },
    { "<!-- note: one -->\n\n# A\n\ntext\n", "Talk", "one / -" },
    { "<!-- note: one -->\n", "Talk", "one" },
    { "# A\n\n<!-- note: one -->\n\n## B\n\ntext\n", "A", "one / -" },
    { "# A\n\n<!-- note: one -->\n\n## B\n\ntext\n", "B", "- / one / -" },
    { "# A\n<!-- note: one -->\n\ntext <!-- pause --> <!-- say: two\nthree -->\n\n# B\n\ntext\n\n<!-- notes: four -->\n", NULL, "one\n\ntwo\nthree / four" },
  };
  Stage stage = create_stage (1280, 720);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      ShowcaseChapter chapter = create_chapter (cases[i].markdown, cases[i].title, NULL);
      g_autoptr (ShowcaseDeck) deck = showcase_deck_new (&chapter, 1, &stage.format, stage.typesetter);
      g_autofree char *notes = describe_notes (deck);

      g_assert_cmpstr (notes, ==, cases[i].notes);
      showcase_document_unref (chapter.document);
    }
  showcase_typesetter_unref (stage.typesetter);
}

/* A part of a document has its own notes alone, and a text that is on several pages has each where it was written. */
static void
test_notes_of_parts (void)
{
  Stage stage = create_stage (640, 360);
  g_autoptr (GString) markdown = g_string_new ("<!-- note: start -->\n\n# A\n\ntext\n\n<!-- note: other -->\n\n# B\n\n");
  g_autofree char *notes = NULL;
  g_autoptr (ShowcaseDeck) deck = NULL;
  ShowcaseChapter chapter;
  guint n_pages;

  for (guint i = 0; i < 400; i++)
    g_string_append_printf (markdown, "Some words. %s", i == 399 ? "<!-- note: end -->\n" : "");
  chapter = create_chapter (markdown->str, NULL, NULL);
  chapter.first = 2;
  chapter.n_blocks -= 2;
  deck = showcase_deck_new (&chapter, 1, &stage.format, stage.typesetter);
  n_pages = showcase_deck_get_n_pages (deck);
  g_assert_cmpuint (n_pages, >, 3);
  for (guint i = 0; i + 1 < n_pages; i++)
    g_assert_null (showcase_deck_dup_notes (deck, i));
  notes = showcase_deck_dup_notes (deck, n_pages - 1);
  g_assert_cmpstr (notes, ==, "end");
  showcase_document_unref (chapter.document);
  showcase_typesetter_unref (stage.typesetter);
}

static void
finish_cb (GObject *source,
           GAsyncResult *result,
           gpointer user_data)
{
  *(GAsyncResult **)user_data = g_object_ref (result);
}

static GAsyncResult *
make_in_worker (const ShowcaseChapter *chapter,
                const Stage *stage,
                GCancellable *cancellable)
{
  GAsyncResult *result = NULL;

  showcase_deck_new_async (chapter, chapter != NULL ? 1 : 0, &stage->format, stage->typesetter, cancellable, finish_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return result;
}

static void
test_worker (void)
{
  Stage stage = create_stage (1280, 720);
  g_autofree char *text = fixture_write (20000, 7);
  ShowcaseChapter chapter = create_chapter (text, "Talk", "Me");
  g_autoptr (ShowcaseDeck) here = showcase_deck_new (&chapter, 1, &stage.format, stage.typesetter);
  g_autoptr (GAsyncResult) result = make_in_worker (&chapter, &stage, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (ShowcaseDeck) deck = showcase_deck_new_finish (result, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (showcase_deck_get_n_pages (deck), ==, showcase_deck_get_n_pages (here));
  for (guint i = 0; i < showcase_deck_get_n_pages (deck); i++)
    {
      const ShowcasePage *a = showcase_deck_get_page (here, i);
      const ShowcasePage *b = showcase_deck_get_page (deck, i);

      g_assert_cmpmem (a, sizeof *a, b, sizeof *b);
    }
  showcase_document_unref (chapter.document);
  showcase_typesetter_unref (stage.typesetter);
}

static void
test_cancelled (void)
{
  Stage stage = create_stage (1280, 720);
  ShowcaseChapter chapter = create_chapter ("# A\n", NULL, NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  result = make_in_worker (&chapter, &stage, cancellable);
  g_assert_null (showcase_deck_new_finish (result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  g_assert_null (showcase_deck_new_cancellable (&chapter, 1, &stage.format, stage.typesetter, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  showcase_document_unref (chapter.document);
  showcase_typesetter_unref (stage.typesetter);
}

/* The pages of a section alone are those of the whole deck. */
static void
test_around (void)
{
  Stage stage = create_stage (1280, 720);
  g_autofree char *text = fixture_write (20000, 7);
  ShowcaseChapter chapters[] = {
    create_chapter ("# A\n\n## B\n\ntext\n", "A", "Me"),
    create_chapter (text, NULL, NULL),
    create_chapter (text, "Talk", NULL),
  };
  g_autoptr (ShowcaseDeck) whole = showcase_deck_new (chapters, G_N_ELEMENTS (chapters), &stage.format, stage.typesetter);

  g_assert_true (showcase_deck_is_whole (whole));
  for (guint i = 0; i < showcase_deck_get_n_pages (whole); i++)
    {
      const ShowcasePage *page = showcase_deck_get_page (whole, i);
      g_autoptr (ShowcaseDeck) deck = NULL;
      ShowcasePage like = *page;
      guint place[3];
      guint found;

      showcase_deck_get_place (whole, i, &place[0], &place[1], &place[2]);
      deck = showcase_deck_new_around (chapters, G_N_ELEMENTS (chapters), place[0], place[1], &stage.format, stage.typesetter);
      g_assert_nonnull (deck);
      g_assert_false (showcase_deck_is_whole (deck));
      g_assert_cmpuint (showcase_deck_get_n_pages (deck), ==, page->n_parts);
      found = showcase_deck_find (deck, place[0], place[1], place[2]);
      g_assert_cmpuint (found, ==, page->part);
      like.first_slice = showcase_deck_get_page (deck, found)->first_slice;
      g_assert_cmpmem (&like, sizeof like, showcase_deck_get_page (deck, found), sizeof like);
      for (guint j = 0; j < page->n_slices; j++)
        g_assert_cmpmem (showcase_deck_get_slice (deck, like.first_slice + j), sizeof (ShowcaseSlice),
                         showcase_deck_get_slice (whole, page->first_slice + j), sizeof (ShowcaseSlice));
    }
  for (gsize i = 0; i < G_N_ELEMENTS (chapters); i++)
    showcase_document_unref (chapters[i].document);
  showcase_typesetter_unref (stage.typesetter);
}

static void
test_not_around (void)
{
  static const struct
  {
    guint chapter;
    guint block;
    int kind;
  } cases[] = {
    { 0, SHOWCASE_NONE, SHOWCASE_PAGE_TITLE },
    { 0, 0, SHOWCASE_PAGE_TITLE },
    { 0, 1, SHOWCASE_PAGE_CONTENT },
    { 0, 9, -1 },
    { 1, SHOWCASE_NONE, -1 },
    { 1, 0, -1 },
    { 2, SHOWCASE_NONE, SHOWCASE_PAGE_CONTENT },
    { 3, SHOWCASE_NONE, -1 },
    { 4, 0, -1 },
  };
  Stage stage = create_stage (1280, 720);
  g_autoptr (GString) endless = g_string_new (NULL);
  ShowcaseChapter chapters[4];

  for (guint i = 0; i < 5000; i++)
    g_string_append (endless, "words ");
  chapters[0] = create_chapter ("# A\n\n## B\n\ntext\n", "A", NULL);
  chapters[1] = create_chapter (endless->str, NULL, NULL);
  chapters[2] = create_chapter ("text\n", NULL, NULL);
  chapters[3] = create_chapter ("", NULL, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ShowcaseDeck) deck = NULL;

      deck = showcase_deck_new_around (chapters, G_N_ELEMENTS (chapters), cases[i].chapter, cases[i].block, &stage.format, stage.typesetter);
      g_assert_cmpint (deck != NULL ? (int)showcase_deck_get_page (deck, 0)->kind : -1, ==, cases[i].kind);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (chapters); i++)
    showcase_document_unref (chapters[i].document);
  showcase_typesetter_unref (stage.typesetter);
}

static void
test_nothing (void)
{
  Stage stage = create_stage (320, 240);
  g_autoptr (GAsyncResult) result = make_in_worker (NULL, &stage, NULL);
  g_autoptr (ShowcaseDeck) deck = showcase_deck_new_finish (result, NULL);
  GValue value = G_VALUE_INIT;

  g_assert_cmpuint (showcase_deck_get_n_pages (deck), ==, 0);
  g_assert_cmpuint (showcase_deck_get_n_chapters (deck), ==, 0);
  g_assert_cmpuint (showcase_deck_find (deck, 0, 0, 0), ==, SHOWCASE_NONE);

  g_value_init (&value, SHOWCASE_TYPE_DECK);
  g_value_set_boxed (&value, deck);
  g_assert_true (g_value_get_boxed (&value) == deck);
  g_value_unset (&value);
  showcase_typesetter_unref (stage.typesetter);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chapters/titles", test_titles);
  g_test_add_func ("/chapters/title-page", test_title_page);
  g_test_add_func ("/chapters/long-title", test_long_title);
  g_test_add_func ("/chapters/places", test_places);
  g_test_add_func ("/chapters/notes", test_notes);
  g_test_add_func ("/chapters/notes-of-parts", test_notes_of_parts);
  g_test_add_func ("/chapters/worker", test_worker);
  g_test_add_func ("/chapters/cancelled", test_cancelled);
  g_test_add_func ("/chapters/around", test_around);
  g_test_add_func ("/chapters/not-around", test_not_around);
  g_test_add_func ("/chapters/nothing", test_nothing);

  return g_test_run ();
}
