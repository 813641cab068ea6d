/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The language of a document reaches its letters: characters that Chinese and Japanese share have other forms in each.
 */

#include "layout-fixture.h"

#include <string.h>

#define WIDTH 400
#define SHARED "直骨"

static const char document_text[] = "Text " SHARED ".\n\n# " SHARED "\n\n- " SHARED "\n\n| " SHARED " |\n|---|\n| " SHARED " |\n\n```\n" SHARED "\n```\n";

/* In which language the shared characters of a text are set, if it has any. */
static PangoLanguage *
find_language (PangoLayout *layout)
{
  const char *text = pango_layout_get_text (layout);
  const char *shared = strstr (text, SHARED);

  for (GSList *l = pango_layout_get_lines_readonly (layout); l != NULL; l = l->next)
    for (GSList *r = ((PangoLayoutLine *)l->data)->runs; r != NULL; r = r->next)
      {
        const PangoItem *item = ((PangoLayoutRun *)r->data)->item;

        if (shared != NULL && shared >= text + item->offset && shared < text + item->offset + item->length)
          return item->analysis.language;
      }

  return NULL;
}

static guint
count_texts (const char *tag,
             const char *expected)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse (document_text);
  g_autoptr (ShowcaseTypesetter) typesetter = fixture_typesetter (15);
  guint n_texts = 0;

  showcase_document_set_language (document, tag);
  for (guint i = 0; i < showcase_document_get_n_blocks (document); i++)
    {
      g_autoptr (ShowcaseBlockLayout) layout = showcase_block_layout_new (document, i, typesetter, WIDTH, NULL);
      guint n_pieces;
      const ShowcasePiece *pieces = showcase_block_layout_get_pieces (layout, &n_pieces);

      for (guint j = 0; j < n_pieces; j++)
        {
          PangoLanguage *language = find_language (pieces[j].layout);

          if (language == NULL)
            continue;
          n_texts++;
          if (expected != NULL)
            g_assert_cmpstr (pango_language_to_string (language), ==, expected);
        }
    }

  return n_texts;
}

static void
test_forms (void)
{
  guint n_texts = count_texts (NULL, NULL);

  g_assert_cmpuint (n_texts, ==, 6);
  g_assert_cmpuint (count_texts ("ja", "ja"), ==, n_texts);
  g_assert_cmpuint (count_texts ("zh-Hant", "zh-hant"), ==, n_texts);
}

/* What is set in the language of the desktop needs no attributes. */
static void
test_usual (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse ("Text.\n");
  g_autoptr (ShowcaseTypesetter) typesetter = fixture_typesetter (15);
  const char *usual = pango_language_to_string (pango_context_get_language (showcase_typesetter_get_context (typesetter, FALSE)));
  const char *const tags[] = { usual, "ja", NULL };

  for (guint i = 0; i < G_N_ELEMENTS (tags); i++)
    {
      g_autoptr (ShowcaseBlockLayout) layout = NULL;
      guint n_pieces;

      showcase_document_set_language (document, tags[i]);
      layout = showcase_block_layout_new (document, 0, typesetter, WIDTH, NULL);
      g_assert_true ((pango_layout_get_attributes (showcase_block_layout_get_pieces (layout, &n_pieces)[0].layout) != NULL) == (i == 1));
    }
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/languages/forms", test_forms);
  g_test_add_func ("/languages/usual", test_usual);
  return g_test_run ();
}
