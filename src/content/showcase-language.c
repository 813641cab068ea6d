/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Languages: the one that the program speaks, the one that the name of a document says, and which of several a person would rather read.
 */

#include "config.h"

#include "showcase-language.h"

#include <glib/gi18n-lib.h>
#include <libintl.h>
#include <locale.h>
#include <string.h>

/* ISO 639-1, and those without a code in it that desktops are translated to. A longer list would take more words for languages that are none: "notes.old.md". */
static const char codes[] = " aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff"
                            " fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku"
                            " kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu"
                            " rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo"
                            " wa wo xh yi yo za zh zu ast fil gsw haw kab nds ";

static gboolean
is_among (const char *text,
          const char *list)
{
  g_autofree char *between = g_strconcat (" ", text, " ", NULL);

  return strlen (text) <= 3 && strstr (list, between) != NULL;
}

static gboolean
is_made_of (const char *text,
            GAsciiType type,
            gsize length)
{
  gsize i = 0;

  for (; text[i] != '\0'; i++)
    if (!(g_ascii_table[(guchar)text[i]] & type))
      return FALSE;
  return i == length;
}

/* "hant" or "br" or "419", as they are written after a language; %FALSE for anything else. */
static gboolean
mend_subtag (char *text)
{
  if (is_made_of (text, G_ASCII_ALPHA, 4))
    text[0] = g_ascii_toupper (text[0]);
  else if (is_made_of (text, G_ASCII_ALPHA, 2))
    {
      text[0] = g_ascii_toupper (text[0]);
      text[1] = g_ascii_toupper (text[1]);
    }
  else
    return is_made_of (text, G_ASCII_DIGIT, 3);
  return TRUE;
}

/* The locale "nb_NO.UTF-8" is in the language "nb-NO"; "C" is in none. */
static char *
from_locale (const char *locale)
{
  g_autofree char *tag = g_strndup (locale, strcspn (locale, ".@"));

  return showcase_language_from_tag (tag);
}

/**
 * showcase_language_start:
 *
 * Has the program speak the language of the environment, once and before anything else. Where SHOWCASE_LOCALEDIR names a folder, the translations are taken from
 * there, so that a program speaks another language before it is installed.
 */
void
showcase_language_start (void)
{
  const char *folder = g_getenv ("SHOWCASE_LOCALEDIR");

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, folder != NULL && *folder != '\0' ? folder : LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

/**
 * showcase_language_from_tag:
 * @tag: what may name a language: "nb", "pt_BR", "zh-Hant"
 *
 * Reads the tag of a language, with a script or a region at most, in whatever letters and with either sign between.
 *
 * Returns: (transfer full) (nullable): the tag as BCP 47 has it, "pt-BR", or %NULL if it names no language
 */
char *
showcase_language_from_tag (const char *tag)
{
  g_autofree char *lower = NULL;
  g_auto (GStrv) parts = NULL;
  guint n_parts;

  g_return_val_if_fail (tag != NULL, NULL);

  lower = g_ascii_strdown (tag, -1);
  parts = g_strsplit_set (lower, "-_", 4);
  n_parts = g_strv_length (parts);
  if (n_parts == 0 || n_parts > 3 || !is_among (parts[0], codes))
    return NULL;
  for (guint i = 1; i < n_parts; i++)
    if (!mend_subtag (parts[i]) || (n_parts == 3 && (strlen (parts[i]) == 4) != (i == 1)))
      return NULL;
  /* One of the two is what the other one is called in this country. */
  if (strcmp (parts[0], "no") == 0)
    g_set_str (&parts[0], "nb");
  return g_strjoinv ("-", parts);
}

/**
 * showcase_language_split_path:
 * @path: the path of a document
 * @language: (out) (transfer full) (nullable): the tag of the language, as BCP 47 has it
 *
 * Tells of which document one is a translation if there is such a document: "career.nb.md" is "career.md" in the language "nb".
 *
 * Returns: (transfer full) (nullable): the path of the other document, or %NULL if the name says no language
 */
char *
showcase_language_split_path (const char *path,
                              char **language)
{
  const char *name, *extension, *tag;
  g_autofree char *between = NULL;

  g_return_val_if_fail (path != NULL && language != NULL, NULL);

  *language = NULL;
  name = strrchr (path, '/');
  name = name != NULL ? name + 1 : path;
  extension = strrchr (name, '.');
  tag = extension != NULL ? g_strrstr_len (name, extension - name, ".") : NULL;
  if (tag == NULL || tag == name)
    return NULL;
  between = g_strndup (tag + 1, (gsize)(extension - tag - 1));
  *language = showcase_language_from_tag (between);
  return *language != NULL ? g_strdup_printf ("%.*s%s", (int)(tag - path), path, extension) : NULL;
}

/**
 * showcase_language_is_from_right:
 *
 * Tells whether the language that the program speaks is written from the right. That is not always the one that it was asked for: a language may have no locale
 * here, or no translation.
 *
 * Returns: whether it is
 */
gboolean
showcase_language_is_from_right (void)
{
  /* Translators: “rtl” if your language is written from right to left, otherwise “ltr”. The parts of a line, with dots between them, follow it. */
  return strcmp (C_ ("direction", "ltr"), "rtl") == 0;
}

/**
 * showcase_language_rank:
 * @language: (nullable): the tag of a language, as showcase_language_from_tag() gives it
 * @locales: (array zero-terminated=1): what a person wants to read, the dearest first, as g_get_language_names() has it
 *
 * Tells how dear a language is to a person. One of another region is next to one's own.
 *
 * Returns: a number, the less the dearer; %G_MAXUINT for a language that was not asked for
 */
guint
showcase_language_rank (const char *language,
                        const char *const *locales)
{
  g_return_val_if_fail (locales != NULL, G_MAXUINT);

  for (guint i = 0; language != NULL && locales[i] != NULL; i++)
    {
      g_autofree char *wanted = from_locale (locales[i]);
      gsize length = wanted != NULL ? strlen (wanted) : 0;

      if (g_strcmp0 (wanted, language) == 0)
        return i * 2;
      if (wanted != NULL && strchr (wanted, '-') == NULL && strncmp (wanted, language, length) == 0 && language[length] == '-')
        return i * 2 + 1;
    }
  return G_MAXUINT;
}
