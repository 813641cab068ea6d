/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Speaks the languages that the program is translated to, on a machine that has no locale of them: the plain locale never speaks another language, but a link to
 * it under another name does. */

#include "test-language.h"

#include "showcase-language.h"

#include <glib/gstdio.h>
#include <locale.h>
#include <unistd.h>

#define LOCALE "en_XA.UTF-8"

static char *folder;
static char *link_path;

static gboolean
make_locale (void)
{
  static const char *const plain[] = { "/usr/lib/locale/C.utf8", "/usr/lib/locale/C.UTF-8" };
  gsize i = 0;

  while (i < G_N_ELEMENTS (plain) && !g_file_test (plain[i], G_FILE_TEST_IS_DIR))
    i++;
  if (i == G_N_ELEMENTS (plain))
    return FALSE;

  folder = g_dir_make_tmp ("showcase-locales-XXXXXX", NULL);
  g_assert_nonnull (folder);
  link_path = g_build_filename (folder, LOCALE, NULL);
  g_assert_cmpint (symlink (plain[i], link_path), ==, 0);
  g_setenv ("LOCPATH", folder, TRUE);
  g_setenv ("LC_ALL", LOCALE, TRUE);
  return TRUE;
}

/* Speaks a language until it is told to stop. Returns FALSE, after it has marked the test as skipped, where no locale can be made. */
gboolean
test_language_speak (const char *language)
{
  if (folder == NULL && !make_locale ())
    {
      g_test_skip ("there is no plain locale to make others of");
      return FALSE;
    }
  g_setenv ("LANGUAGE", language, TRUE);
  showcase_language_start ();
  g_assert_cmpstr (setlocale (LC_MESSAGES, NULL), ==, LOCALE);
  return TRUE;
}

/* Speaks the language of the source again. */
void
test_language_stop (void)
{
  g_assert_nonnull (folder);
  g_assert_cmpint (g_unlink (link_path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  g_clear_pointer (&link_path, g_free);
  g_clear_pointer (&folder, g_free);
  g_unsetenv ("LOCPATH");
  g_unsetenv ("LANGUAGE");
  g_setenv ("LC_ALL", "C.UTF-8", TRUE);
  showcase_language_start ();
}
