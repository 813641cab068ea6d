/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Writing links that lead into whatever portfolio is open: showcase://entry/ID#ANCHOR, both percent-encoded. */

#include "config.h"

#include "showcase-entry-link.h"

/**
 * showcase_entry_link_new:
 * @entry_id: the id of an entry
 * @anchor: (nullable): the anchor of a heading in its document
 *
 * Makes the link to an entry, or to a heading.
 *
 * Returns: (transfer full): the link, in ASCII
 */
char *
showcase_entry_link_new (const char *entry_id,
                         const char *anchor)
{
  g_autofree char *id = NULL;
  g_autofree char *fragment = NULL;

  g_return_val_if_fail (entry_id != NULL, NULL);

  id = g_uri_escape_string (entry_id, "/", FALSE);
  if (anchor != NULL)
    fragment = g_uri_escape_string (anchor, NULL, FALSE);
  return g_strconcat (SHOWCASE_LINK_SCHEME "://" SHOWCASE_LINK_HOST "/", id, fragment != NULL ? "#" : NULL, fragment, NULL);
}
