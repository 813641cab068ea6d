/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A catalog in the language of whoever reads it: of a document and its translations, one.
 */

#include "config.h"

#include "showcase-catalog.h"
#include "showcase-language.h"

#include <string.h>

/* The plain document comes first among those that are as dear. */
static ShowcaseGroup *
choose_group (ShowcaseCatalog *self,
              ShowcaseGroup *plain,
              const char *const *locales)
{
  ShowcaseGroup *chosen = plain;
  guint least = showcase_language_rank (showcase_group_get_language (plain), locales);

  for (guint i = 0; i < showcase_catalog_get_n_translations (self); i++)
    {
      ShowcaseGroup *translation = showcase_catalog_get_translation (self, i);
      guint rank = G_MAXUINT;

      if (strcmp (showcase_group_get_id (translation), showcase_group_get_id (plain)) == 0)
        rank = showcase_language_rank (showcase_group_get_language (translation), locales);
      if (rank < least)
        {
          chosen = translation;
          least = rank;
        }
    }
  return chosen;
}

/**
 * showcase_catalog_choose:
 * @self: a catalog
 * @locales: (array zero-terminated=1): what a person wants to read, the dearest first, as g_get_language_names() has it
 *
 * Chooses of each document the translation that is dearest to a person; the plain document where there is none of them.
 *
 * Returns: (transfer full): the catalog of what was chosen, which is @self where nothing is translated
 */
ShowcaseCatalog *
showcase_catalog_choose (ShowcaseCatalog *self,
                         const char *const *locales)
{
  g_autoptr (GPtrArray) groups = NULL;
  g_autoptr (GPtrArray) problems = NULL;
  const char *title;
  gboolean is_other = FALSE;

  g_return_val_if_fail (SHOWCASE_IS_CATALOG (self) && locales != NULL, NULL);

  groups = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < showcase_catalog_get_n_groups (self); i++)
    {
      ShowcaseGroup *plain = showcase_catalog_get_group (self, i);
      ShowcaseGroup *chosen = choose_group (self, plain, locales);

      is_other |= chosen != plain;
      g_ptr_array_add (groups, g_object_ref (chosen));
    }
  if (!is_other)
    return g_object_ref (self);

  /* A portfolio of one document is called as that is. */
  title = showcase_catalog_get_title (self);
  if (groups->len == 1 && g_strcmp0 (title, showcase_group_get_title (showcase_catalog_get_group (self, 0))) == 0)
    title = showcase_group_get_title (g_ptr_array_index (groups, 0));
  g_object_get (self, "problems", &problems, NULL);
  return g_object_new (SHOWCASE_TYPE_CATALOG, "title", title, "person", showcase_catalog_get_person (self), "groups", groups, "problems", problems, NULL);
}
