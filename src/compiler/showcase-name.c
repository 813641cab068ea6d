/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Names that are made of the names of files: ids of documents, names in a bundle, and titles of documents that have none. The anchors
 * of headings are the document's own affair.
 */

#include "config.h"
#include "showcase-name.h"
#include "showcase-slug.h"
#include <string.h>

/* File systems refuse names beyond 255 bytes; an extension and a number must still fit. */
#define MAX_LENGTH 120

/* A name that is too long keeps its beginning, which people know, and a sum of all of it, which tells it from its neighbours. */
static char *
shorten (char *name)
{
  g_autofree char *whole = name;
  g_autofree char *sum = NULL;
  const char *end;

  if (strlen (whole) <= MAX_LENGTH)
    return g_steal_pointer (&whole);
  sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, whole, -1);
  sum[8] = '\0';
  end = g_utf8_find_prev_char (whole, whole + MAX_LENGTH - 8);
  return g_strdup_printf ("%.*s-%s", (int)(end - whole), whole, sum);
}

/**
 * showcase_name_from_path:
 * @path: the path of a file in the portfolio, in UTF-8
 *
 * Makes an id of a path: without the extension, each segment as the slug that GitHub would make of it, joined by hyphens.
 *
 * Returns: (transfer full): the id, never empty; two paths may get the same
 */
char *
showcase_name_from_path (const char *path)
{
  g_auto (GStrv) segments = NULL;
  GString *id = g_string_new (NULL);

  g_return_val_if_fail (path != NULL, NULL);

  segments = g_strsplit (path, "/", -1);
  for (guint i = 0; segments[i] != NULL; i++)
    {
      g_autofree char *slug = NULL;
      char *dot = segments[i + 1] == NULL ? strrchr (segments[i], '.') : NULL;

      if (dot != NULL && dot != segments[i])
        *dot = '\0';
      slug = showcase_slug_from_heading (segments[i]);
      if (id->len > 0 && *slug != '\0')
        g_string_append_c (id, '-');
      g_string_append (id, slug);
    }
  if (id->len == 0)
    g_string_append (id, "document");
  return shorten (g_string_free (id, FALSE));
}

/**
 * showcase_name_make_unique:
 * @taken: (element-type utf8 uint): the names in use, a table that owns its keys and that this function keeps
 * @name: a name
 * @suffix: what comes behind the number, such as an extension, or the empty string
 *
 * Gives out @name, or @name with the first free number behind it, and remembers that it is taken.
 *
 * Returns: (transfer full): "name.png", "name-1.png", "name-2.png" …
 */
char *
showcase_name_make_unique (GHashTable *taken,
                           const char *name,
                           const char *suffix)
{
  g_autofree char *first = NULL;
  g_autofree char *unique = NULL;
  guint number;

  g_return_val_if_fail (taken != NULL, NULL);
  g_return_val_if_fail (name != NULL && suffix != NULL, NULL);

  first = g_strconcat (name, suffix, NULL);
  unique = g_strdup (first);
  number = GPOINTER_TO_UINT (g_hash_table_lookup (taken, first));
  while (g_hash_table_contains (taken, unique))
    {
      g_free (unique);
      unique = g_strdup_printf ("%s-%u%s", name, ++number, suffix);
    }
  if (number > 0)
    g_hash_table_insert (taken, g_steal_pointer (&first), GUINT_TO_POINTER (number));
  g_hash_table_insert (taken, g_strdup (unique), GUINT_TO_POINTER (0));
  return g_steal_pointer (&unique);
}

/**
 * showcase_name_prettify:
 * @path: the path of a file or folder, in UTF-8
 *
 * Makes a title of a name: "notes/developer-showcase.md" becomes "Developer showcase".
 *
 * Returns: (transfer full): the title, never empty
 */
char *
showcase_name_prettify (const char *path)
{
  g_autofree char *name = NULL;
  GString *title = g_string_new (NULL);
  char *dot;
  gboolean gap = FALSE;

  g_return_val_if_fail (path != NULL, NULL);

  name = g_path_get_basename (path);
  dot = strrchr (name, '.');
  if (dot != NULL && dot != name && strchr (dot, ' ') == NULL)
    *dot = '\0';
  for (const char *p = name; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar character = g_utf8_get_char (p);

      if (character == '-' || character == '_' || g_unichar_isspace (character))
        {
          gap = title->len > 0;
          continue;
        }
      if (gap)
        g_string_append_c (title, ' ');
      gap = FALSE;
      g_string_append_unichar (title, title->len == 0 ? g_unichar_totitle (character) : character);
    }
  if (title->len == 0)
    g_string_append (title, name);
  return g_string_free (title, FALSE);
}
