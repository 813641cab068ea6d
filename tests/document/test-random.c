/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Documents put together at random from what the parser knows. What every model promises holds for them, and nothing that is
 * written of them by default can do something. The same ones in every run, unless SHOWCASE_RANDOM_SEED and SHOWCASE_RANDOM_ROUNDS say otherwise.
 */

#include "document-dump.h"
#include "html-normal.h"
#include "random-markdown.h"
#include "showcase-html-writer.h"

#define SEED 20260102
#define ROUNDS 4000

static void
check_models (const char *markdown,
              gsize length)
{
  g_autoptr (ShowcaseDocument) document = showcase_document_parse (markdown, length, document_resolve_fake, NULL);
  g_autoptr (ShowcaseDocument) plain = showcase_document_new_plain (markdown, length);

  document_check (document);
  document_check (plain);
}

/* However it is read, a document can be written, and by default nothing in it can do something. */
static void
write_safely (const char *markdown,
              gsize length)
{
  for (guint flags = 0; flags < 4; flags++)
    {
      g_autoptr (ShowcaseDocument) document = showcase_document_parse_with_flags (markdown, length, flags, document_resolve_fake, NULL);
      g_autofree char *html = showcase_document_to_html (document, SHOWCASE_HTML_DEFAULT);
      g_autofree char *written = showcase_document_to_html (document, SHOWCASE_HTML_AS_WRITTEN);
      g_autofree char *unsafe = html_find_unsafe (html);

      g_assert_cmpstr (unsafe, ==, NULL);
      g_assert_nonnull (written);
    }
}

static void
test_random (void)
{
  guint32 seed = random_markdown_get_number ("SHOWCASE_RANDOM_SEED", SEED);
  guint32 n_rounds = random_markdown_get_number ("SHOWCASE_RANDOM_ROUNDS", ROUNDS);

  for (guint32 i = 0; i < n_rounds; i++)
    {
      g_autoptr (GRand) random = g_rand_new_with_seed (seed + i);
      g_autoptr (GString) markdown = random_markdown_new (random);

      check_models (markdown->str, markdown->len);
      write_safely (markdown->str, markdown->len);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/random/documents", test_random);
  return g_test_run ();
}
