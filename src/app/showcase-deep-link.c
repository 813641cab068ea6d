/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Reading links that lead into whatever portfolio is open, to an entry or to a heading. They come from outside, from
 * a chat or a letter, and so are nothing but a name to look up. */

#include "config.h"

#include "showcase-deep-link.h"

#include "showcase-entry-link.h"

#include <glib/gi18n-lib.h>

/* No id is longer: names of files and lines end before. */
#define MAX_LENGTH 16384

/**
 * showcase_deep_link_is_one:
 * @text: an argument or a URI
 *
 * Tells whether a text means to be a link into a portfolio, well formed or not.
 *
 * Returns: whether it does
 */
gboolean
showcase_deep_link_is_one (const char *text)
{
  g_return_val_if_fail (text != NULL, FALSE);

  return g_ascii_strncasecmp (text, SHOWCASE_LINK_SCHEME ":", strlen (SHOWCASE_LINK_SCHEME ":")) == 0;
}

static gboolean
is_for_entry (GUri *uri)
{
  const char *host = g_uri_get_host (uri);
  const char *path = g_uri_get_path (uri);

  return g_ascii_strcasecmp (g_uri_get_scheme (uri), SHOWCASE_LINK_SCHEME) == 0 && host != NULL && g_ascii_strcasecmp (host, SHOWCASE_LINK_HOST) == 0
         && g_uri_get_userinfo (uri) == NULL && g_uri_get_port (uri) == -1 && g_uri_get_query (uri) == NULL && path[0] == '/' && path[1] != '\0';
}

/**
 * showcase_deep_link_parse:
 * @uri: a link
 * @error: what is wrong, in the domain G_URI_ERROR
 *
 * Reads a link.
 *
 * Returns: (transfer full): a place with an entry and, if the link has one, an anchor; %NULL where it is no link to an entry
 */
ShowcasePlace *
showcase_deep_link_parse (const char *uri,
                          GError **error)
{
  g_autoptr (GUri) parsed = NULL;
  const char *anchor;

  g_return_val_if_fail (uri != NULL, NULL);

  if (strlen (uri) <= MAX_LENGTH && g_utf8_validate (uri, -1, NULL))
    parsed = g_uri_parse (uri, G_URI_FLAGS_NONE, NULL);
  if (parsed == NULL || !is_for_entry (parsed))
    {
      g_autofree char *shown = g_utf8_make_valid (uri, (gssize)MIN (strlen (uri), 200));

      /* Translators: the first is what was given, the second is "showcase://entry/ID". */
      g_set_error (error, G_URI_ERROR, G_URI_ERROR_FAILED, _ ("“%1$s” is no link to an entry; those are like %2$s"), shown, SHOWCASE_LINK_SCHEME "://" SHOWCASE_LINK_HOST "/ID");
      return NULL;
    }

  anchor = g_uri_get_fragment (parsed);
  return showcase_place_new (NULL, g_uri_get_path (parsed) + 1, anchor != NULL && *anchor != '\0' ? anchor : NULL);
}

/**
 * showcase_deep_link_take:
 * @files: (element-type GFile): what a desktop asks to open
 *
 * Takes a link out of what is to be opened: a desktop knows no difference between links and files.
 *
 * Returns: (transfer full) (nullable): the last link, or %NULL when there is none
 */
char *
showcase_deep_link_take (GPtrArray *files)
{
  char *link = NULL;

  g_return_val_if_fail (files != NULL, NULL);

  for (guint i = files->len; i > 0; i--)
    {
      g_autofree char *uri = g_file_get_uri (g_ptr_array_index (files, i - 1));

      if (!showcase_deep_link_is_one (uri))
        continue;
      if (link == NULL)
        link = g_steal_pointer (&uri);
      g_ptr_array_remove_index (files, i - 1);
    }
  return link;
}
