/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What kind of place a URL of a document leads to. An allow-list: what is not understood is refused. Whether a relative path exists is
 * left to the resolver of the document.
 */

#include "showcase-url.h"

#include <string.h>

static const char *const external_schemes[] = { "http", "https", "mailto" };

/* The end of the scheme by RFC 3986 §3.1, or NULL. A colon after anything else than a scheme's characters is not a scheme's, but
 * programs disagree about it, so that it counts as one here, and so is refused. */
static const char *
find_scheme_end (const char *url)
{
  const char *end = url + strcspn (url, ":/?#");

  return *end == ':' ? end : NULL;
}

static gboolean
is_external_scheme (const char *url,
                    gsize length)
{
  for (guint i = 0; i < G_N_ELEMENTS (external_schemes); i++)
    if (strlen (external_schemes[i]) == length && g_ascii_strncasecmp (url, external_schemes[i], length) == 0)
      return TRUE;
  return FALSE;
}

/* Control characters hide a scheme from a reader, and some programs skip them. */
static gboolean
has_control (const char *url)
{
  for (const char *p = url; *p != '\0'; p++)
    if (g_ascii_iscntrl (*p))
      return TRUE;
  return FALSE;
}

/**
 * showcase_url_classify:
 * @url: a URL as a document has it, entities and escapes resolved
 *
 * Tells the kind of a URL. Nothing is looked up.
 *
 * Returns: its kind
 */
ShowcaseUrlKind
showcase_url_classify (const char *url)
{
  const char *scheme_end;

  g_return_val_if_fail (url != NULL, SHOWCASE_URL_REFUSED);

  if (*url == '\0' || has_control (url))
    return SHOWCASE_URL_REFUSED;
  if (*url == '#')
    return SHOWCASE_URL_ANCHOR;
  scheme_end = find_scheme_end (url);
  if (scheme_end != NULL)
    return is_external_scheme (url, scheme_end - url) ? SHOWCASE_URL_EXTERNAL : SHOWCASE_URL_REFUSED;
  /* Two slashes in either direction name a host. */
  if ((url[0] == '/' || url[0] == '\\') && (url[1] == '/' || url[1] == '\\'))
    return SHOWCASE_URL_REFUSED;
  return SHOWCASE_URL_RELATIVE;
}
