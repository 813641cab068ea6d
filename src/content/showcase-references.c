/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where the relative links and images of one document lead. A table by URL; resolving the URLs is the compiler's work.
 */

#include "config.h"

#include "showcase-references.h"

typedef struct
{
  char *group_id;
  char *anchor;
  char *image;
  int width;
  int height;
} Target;

struct _ShowcaseReferences
{
  GHashTable *targets;
};

G_DEFINE_BOXED_TYPE (ShowcaseReferences, showcase_references, showcase_references_ref, showcase_references_unref)

static void
free_target (gpointer data)
{
  Target *target = data;

  g_free (target->group_id);
  g_free (target->anchor);
  g_free (target->image);
  g_free (target);
}

static void
clear_references (gpointer data)
{
  ShowcaseReferences *self = data;

  g_hash_table_unref (self->targets);
}

static Target *
ensure_target (ShowcaseReferences *self,
               const char *url)
{
  Target *target = g_hash_table_lookup (self->targets, url);

  if (target == NULL)
    {
      target = g_new0 (Target, 1);
      g_hash_table_insert (self->targets, g_strdup (url), target);
    }

  return target;
}

static int
compare_urls (gconstpointer a,
              gconstpointer b)
{
  return g_strcmp0 (*(const char *const *)a, *(const char *const *)b);
}

/**
 * showcase_references_new:
 *
 * Makes an empty table.
 *
 * Returns: (transfer full): the references
 */
ShowcaseReferences *
showcase_references_new (void)
{
  ShowcaseReferences *self = g_atomic_rc_box_new0 (ShowcaseReferences);

  self->targets = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_target);

  return self;
}

/**
 * showcase_references_ref:
 * @self: references
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 */
ShowcaseReferences *
showcase_references_ref (ShowcaseReferences *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * showcase_references_unref:
 * @self: (transfer full): references
 *
 * Gives a reference back.
 */
void
showcase_references_unref (ShowcaseReferences *self)
{
  g_atomic_rc_box_release_full (self, clear_references);
}

/**
 * showcase_references_add_document:
 * @self: references that are still being filled
 * @url: a link's target as it is written
 * @group_id: the id of the group that it leads to
 * @anchor: (nullable): the place in that group, without the "#"
 *
 * Adds a link to a document of the portfolio. The last word about a URL counts.
 */
void
showcase_references_add_document (ShowcaseReferences *self,
                                  const char *url,
                                  const char *group_id,
                                  const char *anchor)
{
  g_return_if_fail (self != NULL && url != NULL && group_id != NULL);

  Target *target = ensure_target (self, url);
  g_set_str (&target->group_id, group_id);
  g_set_str (&target->anchor, anchor);
}

/**
 * showcase_references_add_image:
 * @self: references that are still being filled
 * @url: an image's source as it is written
 * @name: the image's name in the bundle
 * @width: the width in pixels, or 0 where it is not known
 * @height: the height in pixels, or 0 where it is not known
 *
 * Adds an image of the portfolio. The last word about a URL counts.
 */
void
showcase_references_add_image (ShowcaseReferences *self,
                               const char *url,
                               const char *name,
                               int width,
                               int height)
{
  g_return_if_fail (self != NULL && url != NULL && name != NULL);

  Target *target = ensure_target (self, url);
  g_set_str (&target->image, name);
  target->width = MAX (width, 0);
  target->height = MAX (height, 0);
}

/**
 * showcase_references_get_document:
 * @self: references
 * @url: a link's target as it is written
 * @group_id: (out) (optional) (transfer none): the group that it leads to
 * @anchor: (out) (optional) (nullable) (transfer none): the place in that group
 *
 * Looks up a link.
 *
 * Returns: whether the link leads to a document of the portfolio
 */
gboolean
showcase_references_get_document (ShowcaseReferences *self,
                                  const char *url,
                                  const char **group_id,
                                  const char **anchor)
{
  g_return_val_if_fail (self != NULL && url != NULL, FALSE);

  const Target *target = g_hash_table_lookup (self->targets, url);
  gboolean found = target != NULL && target->group_id != NULL;

  if (group_id != NULL)
    *group_id = found ? target->group_id : NULL;
  if (anchor != NULL)
    *anchor = found ? target->anchor : NULL;
  return found;
}

/**
 * showcase_references_get_image:
 * @self: references
 * @url: an image's source as it is written
 * @name: (out) (optional) (transfer none): the image's name in the bundle
 * @width: (out) (optional): the width in pixels, or 0
 * @height: (out) (optional): the height in pixels, or 0
 *
 * Looks up an image.
 *
 * Returns: whether the image is in the bundle
 */
gboolean
showcase_references_get_image (ShowcaseReferences *self,
                               const char *url,
                               const char **name,
                               int *width,
                               int *height)
{
  g_return_val_if_fail (self != NULL && url != NULL, FALSE);

  const Target *target = g_hash_table_lookup (self->targets, url);
  gboolean found = target != NULL && target->image != NULL;

  if (name != NULL)
    *name = found ? target->image : NULL;
  if (width != NULL)
    *width = found ? target->width : 0;
  if (height != NULL)
    *height = found ? target->height : 0;
  return found;
}

/**
 * showcase_references_list_urls:
 * @self: references
 *
 * Lists every URL that leads somewhere, sorted by its bytes.
 *
 * Returns: (transfer full): the URLs
 */
char **
showcase_references_list_urls (ShowcaseReferences *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  guint n_urls;
  g_autofree char **urls = (char **)g_hash_table_get_keys_as_array (self->targets, &n_urls);
  qsort (urls, n_urls, sizeof (char *), compare_urls);

  return g_strdupv (urls);
}
