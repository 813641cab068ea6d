/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* deck FILE ROUNDS: opens a document as a talk on a stage of 1920 by 1080 pixels, each time with fonts that nothing has used yet, and prints how many pages
 * there are and two JSON arrays of milliseconds of processor time: until the page in the middle can be drawn, and until all pages are known. */

#include "showcase-deck.h"

#include <stdlib.h>
#include <time.h>

static ShowcaseTypesetter *
create_typesetter (const ShowcaseFormat *format)
{
  g_autoptr (PangoFontMap) map = pango_cairo_font_map_new ();
  PangoContext *context = pango_font_map_create_context (map);
  ShowcaseTypesetter *typesetter = showcase_typesetter_new (&format->style, context);

  g_object_unref (context);

  return typesetter;
}

/* So that other programs count nothing. */
static double
get_processor_time (void)
{
  struct timespec now;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double)now.tv_sec * 1000 + (double)now.tv_nsec / 1e6;
}

static void
lay_out_page (ShowcaseDeck *deck,
              guint page,
              ShowcaseTypesetter *typesetter)
{
  const ShowcasePage *here = showcase_deck_get_page (deck, page);
  g_autoptr (ShowcaseBlockLayout) heading = showcase_deck_lay_out_heading (deck, page, typesetter);

  for (guint i = 0; i < here->n_slices; i++)
    showcase_block_layout_free (showcase_deck_lay_out (deck, page, showcase_deck_get_slice (deck, here->first_slice + i), typesetter, NULL));
}

static double
time_first (const ShowcaseChapter *chapter,
            const ShowcaseFormat *format)
{
  guint block = chapter->n_blocks / 2;
  double start = get_processor_time ();
  g_autoptr (ShowcaseTypesetter) typesetter = create_typesetter (format);
  g_autoptr (ShowcaseDeck) deck = showcase_deck_new_around (chapter, 1, 0, block, format, typesetter);

  lay_out_page (deck, showcase_deck_find (deck, 0, block, 0), typesetter);
  return get_processor_time () - start;
}

static void
keep_deck_cb (GObject *source,
              GAsyncResult *result,
              gpointer user_data)
{
  *(ShowcaseDeck **)user_data = showcase_deck_new_finish (result, NULL);
}

static double
time_all (const ShowcaseChapter *chapter,
          const ShowcaseFormat *format,
          guint *n_pages)
{
  g_autoptr (ShowcaseTypesetter) typesetter = create_typesetter (format);
  g_autoptr (ShowcaseDeck) deck = NULL;
  double start = get_processor_time ();

  showcase_deck_new_async (chapter, 1, format, typesetter, NULL, keep_deck_cb, &deck);
  while (deck == NULL)
    g_main_context_iteration (NULL, TRUE);
  *n_pages = showcase_deck_get_n_pages (deck);

  return get_processor_time () - start;
}

int
main (int argc,
      char **argv)
{
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GString) first = g_string_new (NULL);
  g_autoptr (GString) all = g_string_new (NULL);
  g_autoptr (ShowcaseDocument) document = NULL;
  ShowcaseChapter chapter = { .n_blocks = 0 };
  ShowcaseFormat format;
  guint n_pages = 0;
  gsize length;

  if (argc != 3 || !g_file_get_contents (argv[1], &text, &length, &error))
    {
      g_printerr ("usage: deck FILE ROUNDS%s%s\n", error != NULL ? ": " : "", error != NULL ? error->message : "");
      return 2;
    }
  document = showcase_document_parse (text, (gssize)length, NULL, NULL);
  chapter.document = document;
  chapter.n_blocks = showcase_document_get_n_blocks (document);
  showcase_format_init (&format, 1920, 1080, SHOWCASE_FORMAT_DIVISOR, "sans-serif", "monospace");
  for (int i = 0; i < atoi (argv[2]); i++)
    {
      g_string_append_printf (first, "%s%.3f", i > 0 ? ", " : "", time_first (&chapter, &format));
      g_string_append_printf (all, "%s%.3f", i > 0 ? ", " : "", time_all (&chapter, &format, &n_pages));
    }
  g_print ("{\"pages\": %u, \"first\": [%s], \"all\": [%s]}\n", n_pages, first->str, all->str);

  return 0;
}
