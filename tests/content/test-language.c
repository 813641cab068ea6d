/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "showcase-language.h"

static void
test_tags (void)
{
  static const struct
  {
    const char *tag, *language;
  } cases[] = {
    { "nb", "nb" },
    { "NB", "nb" },
    { "no", "nb" },
    { "no_NO", "nb-NO" },
    { "pt_BR", "pt-BR" },
    { "pt-br", "pt-BR" },
    { "es-419", "es-419" },
    { "zh_hant", "zh-Hant" },
    { "zh-HANS-CN", "zh-Hans-CN" },
    { "fil", "fil" },
    { "", NULL },
    { "C", NULL },
    { "draft", NULL },
    { "old", NULL },
    { "xx", NULL },
    { "v2", NULL },
    { "de-", NULL },
    { "de_1", NULL },
    { "de-CH-Latn", NULL },
    { "de-CH-AT", NULL },
    { "zh-Hant-TW-x", NULL },
    { "de fr", NULL },
    { " ", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *language = showcase_language_from_tag (cases[i].tag);

      g_assert_cmpstr (language, ==, cases[i].language);
    }
}

static void
test_paths (void)
{
  static const struct
  {
    const char *path, *plain, *language;
  } cases[] = {
    { "career.nb.md", "career.md", "nb" },
    { "a.de/career.pt_BR.markdown", "a.de/career.markdown", "pt-BR" },
    { "career.fr.de.txt", "career.fr.txt", "de" },
    { "career.md", NULL, NULL },
    { "notes.draft.md", NULL, NULL },
    { "notes.2024.md", NULL, NULL },
    { "a.de/career.md", NULL, NULL },
    { ".de.md", NULL, NULL },
    { "de.md", NULL, NULL },
    { "folder/.de.md", NULL, NULL },
    { "de", NULL, NULL },
    { "", NULL, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *language = NULL;
      g_autofree char *plain = showcase_language_split_path (cases[i].path, &language);

      g_assert_cmpstr (plain, ==, cases[i].plain);
      g_assert_cmpstr (language, ==, cases[i].language);
    }
}

/* As g_get_language_names() has it. */
static void
test_ranks (void)
{
  static const char *const norwegian[] = { "nb_NO.UTF-8", "nb_NO", "nb.UTF-8", "nb", "en", "C", NULL };
  static const char *const brazilian[] = { "pt_BR", "pt", "C", NULL };
  static const char *const none[] = { "C.UTF-8", "C", NULL };

  g_assert_cmpuint (showcase_language_rank ("nb-NO", norwegian), <, showcase_language_rank ("nb", norwegian));
  g_assert_cmpuint (showcase_language_rank ("nb", norwegian), <, showcase_language_rank ("en", norwegian));
  g_assert_cmpuint (showcase_language_rank ("en", norwegian), <, showcase_language_rank ("en-GB", norwegian));
  g_assert_cmpuint (showcase_language_rank ("en-GB", norwegian), <, G_MAXUINT);
  g_assert_cmpuint (showcase_language_rank ("de", norwegian), ==, G_MAXUINT);
  g_assert_cmpuint (showcase_language_rank ("pt-BR", brazilian), <, showcase_language_rank ("pt-PT", brazilian));
  g_assert_cmpuint (showcase_language_rank ("pt-PT", brazilian), <, G_MAXUINT);
  g_assert_cmpuint (showcase_language_rank (NULL, norwegian), ==, G_MAXUINT);
  g_assert_cmpuint (showcase_language_rank ("en", none), ==, G_MAXUINT);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/content/language/tags", test_tags);
  g_test_add_func ("/content/language/paths", test_paths);
  g_test_add_func ("/content/language/ranks", test_ranks);
  return g_test_run ();
}
