/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the relative links and pictures of a document lead to. Links lead to documents of the portfolio and to nothing else; what the portfolio has is the
 * inventory's to find. Nothing is fetched.
 */

#include "config.h"
#include "showcase-resolver.h"
#include <glib/gi18n-lib.h>
#include <string.h>

typedef struct
{
  char *url;
  const ShowcasePicture *picture;
} Shown;

struct _ShowcaseResolver
{
  /* Borrowed */
  ShowcaseInventory *inventory;

  /* Owned */
  ShowcaseReferences *references;
  GHashTable *pictures; /* by URL */
  GPtrArray *shown; /* in the order in which they were asked for */
  GHashTable *reasons; /* by URL */

  /* State */
  guint document;
};

static void
free_shown (gpointer data)
{
  Shown *shown = data;

  g_free (shown->url);
  g_free (shown);
}

/* RFC 3986, 3: what comes before the query and the fragment, decoded; where the decoding fails it was meant as it stands. */
static char *
get_path (const char *url)
{
  g_autofree char *path = g_strndup (url, strcspn (url, "?#"));
  g_autofree char *decoded = g_uri_unescape_string (path, NULL);

  return decoded != NULL ? g_steal_pointer (&decoded) : g_steal_pointer (&path);
}

/* The absolute path that a URL names, without looking at the disk; a leading slash means the portfolio's own folder. */
static char *
make_absolute (ShowcaseResolver *self,
               const char *path)
{
  ShowcasePortfolio *portfolio = showcase_inventory_get_portfolio (self->inventory);
  g_autofree char *folder = NULL;

  if (*path == '/')
    folder = g_strdup (showcase_portfolio_get_root (portfolio, self->document));
  else
    folder = g_path_get_dirname (showcase_portfolio_get_filename (portfolio, self->document));
  while (*path == '/')
    path++;
  return g_canonicalize_filename (path, folder);
}

static gboolean
resolve_document (ShowcaseResolver *self,
                  const char *url,
                  ShowcaseTarget *target)
{
  g_autofree char *path = get_path (url);
  g_autofree char *filename = *path != '\0' ? make_absolute (self, path) : NULL;
  const char *id = filename != NULL ? showcase_inventory_find_document (self->inventory, filename) : NULL;
  const char *hash = strchr (url, '#');
  g_autofree char *anchor = NULL;

  if (id == NULL)
    return FALSE;
  if (hash != NULL && hash[1] != '\0')
    anchor = g_uri_unescape_string (hash + 1, NULL);
  showcase_references_add_document (self->references, url, id, anchor);
  return showcase_references_get_document (self->references, url, &target->document, &target->anchor);
}

static const ShowcasePicture *
find_picture (ShowcaseResolver *self,
              const char *url)
{
  g_autofree char *path = get_path (url);
  g_autofree char *filename = *path != '\0' ? make_absolute (self, path) : NULL;
  const char *reason = NULL;
  const ShowcasePicture *picture = NULL;
  Shown *shown;

  if (filename != NULL)
    picture = showcase_inventory_find_picture (self->inventory, self->document, filename, &reason);
  if (picture == NULL)
    {
      if (reason == NULL)
        reason = _ ("it is not in the portfolio’s folder; add it there");
      g_hash_table_insert (self->reasons, g_strdup (url), (gpointer)reason);
      return NULL;
    }
  shown = g_new0 (Shown, 1);
  shown->url = g_strdup (url);
  shown->picture = picture;
  g_ptr_array_add (self->shown, shown);
  g_hash_table_insert (self->pictures, shown->url, (gpointer)picture);
  return picture;
}

/* A picture goes by its file until it has a name in the bundle. */
static gboolean
resolve_picture (ShowcaseResolver *self,
                 const char *url,
                 ShowcaseTarget *target)
{
  const ShowcasePicture *picture = g_hash_table_lookup (self->pictures, url);

  if (picture == NULL && !g_hash_table_contains (self->reasons, url))
    picture = find_picture (self, url);
  if (picture == NULL)
    return FALSE;
  target->document = picture->real_path;
  target->width = picture->width;
  target->height = picture->height;
  return TRUE;
}

/**
 * showcase_resolver_new:
 * @inventory: (transfer none): what URLs can lead to; it must live as long as the resolver
 * @document: the position of a document in the portfolio
 * @references: where to put what its URLs lead to
 *
 * Makes a resolver of the URLs of one document.
 *
 * Returns: (transfer full): the resolver
 */
ShowcaseResolver *
showcase_resolver_new (ShowcaseInventory *inventory,
                       guint document,
                       ShowcaseReferences *references)
{
  ShowcaseResolver *self = g_new0 (ShowcaseResolver, 1);

  self->inventory = inventory;
  self->document = document;
  self->references = showcase_references_ref (references);
  self->shown = g_ptr_array_new_with_free_func (free_shown);
  self->pictures = g_hash_table_new (g_str_hash, g_str_equal);
  self->reasons = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return self;
}

/**
 * showcase_resolver_free:
 * @self: a resolver
 *
 * Frees it.
 */
void
showcase_resolver_free (ShowcaseResolver *self)
{
  showcase_references_unref (self->references);
  g_hash_table_unref (self->pictures);
  g_ptr_array_unref (self->shown);
  g_hash_table_unref (self->reasons);
  g_free (self);
}

/**
 * showcase_resolver_resolve:
 * @url: a relative URL as written
 * @is_image: whether a picture is meant
 * @target: (out): what it leads to, borrowed from the references and the inventory
 * @resolver: a #ShowcaseResolver
 *
 * Tells what a relative URL leads to; a #ShowcaseResolveFunc.
 *
 * Returns: whether the portfolio has it
 */
gboolean
showcase_resolver_resolve (const char *url,
                           gboolean is_image,
                           ShowcaseTarget *target,
                           gpointer resolver)
{
  ShowcaseResolver *self = resolver;

  if (is_image)
    return resolve_picture (self, url, target);
  return showcase_references_get_document (self->references, url, &target->document, &target->anchor) || resolve_document (self, url, target);
}

/**
 * showcase_resolver_explain:
 * @self: a resolver
 * @url: the URL of a picture, as written
 *
 * Says why a picture is missing and what to do.
 *
 * Returns: (nullable) (transfer none): half a sentence, or %NULL if it is not missing
 */
const char *
showcase_resolver_explain (ShowcaseResolver *self,
                           const char *url)
{
  return g_hash_table_lookup (self->reasons, url);
}

/**
 * showcase_resolver_settle:
 * @self: a resolver that has resolved all URLs of its document
 *
 * Puts the pictures of the document into its references, by their names in the bundle. The resolvers of a portfolio are settled one after the other, in the
 * order of reading.
 */
void
showcase_resolver_settle (ShowcaseResolver *self)
{
  for (guint i = 0; i < self->shown->len; i++)
    {
      const Shown *shown = g_ptr_array_index (self->shown, i);
      const char *name = showcase_inventory_name_picture (self->inventory, shown->picture);

      showcase_references_add_image (self->references, shown->url, name, shown->picture->width, shown->picture->height);
    }
}
