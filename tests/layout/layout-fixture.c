/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the tests of layout/ and view/ share.
 */

#include "layout-fixture.h"

#include <string.h>

ShowcaseTypesetter *
fixture_typesetter (double body)
{
  g_autoptr (PangoFontMap) map = pango_cairo_font_map_new ();
  PangoContext *context = pango_font_map_create_context (map);
  ShowcaseTypesetter *typesetter;
  ShowcaseStyle style;

  showcase_style_init (&style, "sans-serif", "monospace", body);

  typesetter = showcase_typesetter_new (&style, context);
  g_object_unref (context);

  return typesetter;
}

/* Every relative target is there; images are 400 by 300 pixels. */
static gboolean
resolve_cb (const char *url,
            gboolean is_image,
            ShowcaseTarget *target,
            gpointer user_data)
{
  target->document = url;
  target->width = is_image ? 400 : 0;
  target->height = is_image ? 300 : 0;

  return strstr (url, "missing") == NULL;
}

ShowcaseDocument *
fixture_parse (const char *markdown)
{
  return showcase_document_parse (markdown, -1, resolve_cb, NULL);
}

static void
append_words (GString *text,
              GRand *random,
              int n_words)
{
  static const char *const words[] = {
    "a",
    "the",
    "of",
    "to",
    "service",
    "deployment",
    "and",
    "queue",
    "in",
    "release",
    "measured",
    "team",
    "with",
    "pipeline",
    "small",
    "*carefully*",
    "**strongly**",
    "`make check`",
    "[a link](https://example.org/)",
    "on",
    "that",
    "responsibility",
    "it",
    "was",
    "for",
    "database",
    "migrated",
    "without",
    "downtime",
    "every",
    "night",
    "because",
    "infrastructure",
    "is",
    "code",
    "as",
    "we",
    "learned",
  };

  for (int i = 0; i < n_words; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "", words[g_rand_int_range (random, 0, G_N_ELEMENTS (words))]);
}

static void
append_list (GString *text,
             GRand *random)
{
  const char *marker = g_rand_boolean (random) ? "- " : "1. ";
  int n_items = g_rand_int_range (random, 2, 7);

  for (int i = 0; i < n_items; i++)
    {
      g_string_append (text, marker);
      append_words (text, random, g_rand_int_range (random, 3, 25));
      g_string_append (text, "\n");
      if (g_rand_int_range (random, 0, 4) == 0)
        {
          g_string_append (text, "   - ");
          append_words (text, random, 8);
          g_string_append (text, "\n");
        }
    }
  g_string_append (text, "\n");
}

static void
append_code (GString *text,
             GRand *random)
{
  int n_lines = g_rand_int_range (random, 1, 20);

  g_string_append (text, "```\n");
  for (int i = 0; i < n_lines; i++)
    g_string_append_printf (text, "%*sif (value_%d > %d) return call_%d (value);\n", g_rand_int_range (random, 0, 3) * 2, "", i, i * 7, i);
  g_string_append (text, "```\n\n");
}

/* Writes Markdown of about a length: what people write, in the proportions that they write it in. */
char *
fixture_write (gsize length,
               guint seed)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);
  GString *text = g_string_new ("# A generated document\n\n");

  while (text->len < length)
    switch (g_rand_int_range (random, 0, 10))
      {
      case 0:
        g_string_append (text, g_rand_boolean (random) ? "## " : "### ");
        append_words (text, random, g_rand_int_range (random, 1, 8));
        g_string_append (text, "\n\n");
        break;
      case 1:
      case 2:
        append_list (text, random);
        break;
      case 3:
        append_code (text, random);
        break;
      case 4:
        g_string_append (text, "> ");
        append_words (text, random, g_rand_int_range (random, 5, 60));
        g_string_append (text, "\n\n");
        break;
      default:
        append_words (text, random, g_rand_int_range (random, 10, 140));
        g_string_append (text, ".\n\n");
      }

  return g_string_free (text, FALSE);
}

ShowcaseDocument *
fixture_document (gsize length)
{
  g_autofree char *text = fixture_write (length, 1);

  return fixture_parse (text);
}

/* The block that has a text in it. */
guint
fixture_find (ShowcaseDocument *document,
              const char *text)
{
  for (guint i = 0; i < showcase_document_get_n_blocks (document); i++)
    if (g_strstr_len (showcase_document_get_block_text (document, i), (gssize)showcase_document_get_block (document, i)->length, text) != NULL)
      return i;

  g_assert_not_reached ();
}

/* The first box of a kind, or NULL. */
const ShowcaseBox *
fixture_find_box (ShowcaseBlockLayout *layout,
                  ShowcaseBoxKind kind)
{
  guint n_boxes;
  const ShowcaseBox *boxes = showcase_block_layout_get_boxes (layout, &n_boxes);

  for (guint i = 0; i < n_boxes; i++)
    if (boxes[i].kind == kind)
      return &boxes[i];

  return NULL;
}
