/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The way back from a bundle: a body that was compiled becomes a document again, with its links and pictures where the compiler found that they lead. */

#include "config.h"

#include "showcase-body.h"

/**
 * showcase_body_resolve:
 * @url: a relative URL as written
 * @is_image: whether an image asks
 * @target: (out): what it leads to
 * @references: the #ShowcaseReferences of the document's group
 *
 * Tells what a relative URL of a compiled document leads to; a #ShowcaseResolveFunc.
 *
 * Returns: whether the portfolio has it
 */
gboolean
showcase_body_resolve (const char *url,
                       gboolean is_image,
                       ShowcaseTarget *target,
                       gpointer references)
{
  if (is_image)
    return showcase_references_get_image (references, url, &target->document, &target->width, &target->height);
  return showcase_references_get_document (references, url, &target->document, &target->anchor);
}

/**
 * showcase_body_load:
 * @bundle: a bundle
 * @group: a group of it
 * @cancellable: (nullable): a cancellable
 * @error: the place for an error, as of showcase_bundle_load()
 *
 * Loads and parses the document of a group; blocks.
 *
 * Returns: (transfer full) (nullable): the document, or %NULL with @error set
 */
ShowcaseDocument *
showcase_body_load (ShowcaseBundle *bundle,
                    ShowcaseGroup *group,
                    GCancellable *cancellable,
                    GError **error)
{
  g_autoptr (GBytes) body = showcase_bundle_load (bundle, showcase_group_get_body (group), cancellable, error);
  ShowcaseDocument *document;
  const char *text;
  gsize length;

  if (body == NULL)
    return NULL;
  text = g_bytes_get_data (body, &length);
  document = showcase_document_parse (text != NULL ? text : "", (gssize)length, showcase_body_resolve, showcase_group_get_references (group));
  showcase_document_set_language (document, showcase_group_get_language (group));
  return document;
}
