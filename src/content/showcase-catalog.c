/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The whole timeline as an immutable list model of groups. How it looks as text is in showcase-catalog-listing.c.
 */

#include "config.h"

#include "showcase-catalog.h"

struct _ShowcaseCatalog
{
  GObject parent_instance;

  /* Owned */
  char *title;
  char *person;
  GPtrArray *groups;
  GPtrArray *problems;
  GPtrArray *translations;
};

enum
{
  PROP_0,
  PROP_TITLE,
  PROP_PERSON,
  PROP_GROUPS,
  PROP_PROBLEMS,
  PROP_TRANSLATIONS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static GType
showcase_catalog_get_item_type (GListModel *model)
{
  return SHOWCASE_TYPE_GROUP;
}

static guint
showcase_catalog_get_n_items (GListModel *model)
{
  return SHOWCASE_CATALOG (model)->groups->len;
}

static gpointer
showcase_catalog_get_item (GListModel *model,
                           guint position)
{
  ShowcaseCatalog *self = SHOWCASE_CATALOG (model);

  return position < self->groups->len ? g_object_ref (g_ptr_array_index (self->groups, position)) : NULL;
}

static void
init_list_model (GListModelInterface *iface)
{
  iface->get_item_type = showcase_catalog_get_item_type;
  iface->get_n_items = showcase_catalog_get_n_items;
  iface->get_item = showcase_catalog_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (ShowcaseCatalog, showcase_catalog, G_TYPE_OBJECT, G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, init_list_model))

static void
showcase_catalog_get_property (GObject *object,
                               guint prop_id,
                               GValue *value,
                               GParamSpec *pspec)
{
  ShowcaseCatalog *self = SHOWCASE_CATALOG (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_PERSON:
      g_value_set_string (value, self->person);
      break;
    case PROP_GROUPS:
      g_value_set_boxed (value, self->groups);
      break;
    case PROP_PROBLEMS:
      g_value_set_boxed (value, self->problems);
      break;
    case PROP_TRANSLATIONS:
      g_value_set_boxed (value, self->translations);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_catalog_set_property (GObject *object,
                               guint prop_id,
                               const GValue *value,
                               GParamSpec *pspec)
{
  ShowcaseCatalog *self = SHOWCASE_CATALOG (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      self->title = g_value_dup_string (value);
      break;
    case PROP_PERSON:
      self->person = g_value_dup_string (value);
      break;
    case PROP_GROUPS:
      self->groups = g_value_dup_boxed (value);
      break;
    case PROP_PROBLEMS:
      self->problems = g_value_dup_boxed (value);
      break;
    case PROP_TRANSLATIONS:
      self->translations = g_value_dup_boxed (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_catalog_constructed (GObject *object)
{
  ShowcaseCatalog *self = SHOWCASE_CATALOG (object);

  G_OBJECT_CLASS (showcase_catalog_parent_class)->constructed (object);

  if (self->groups == NULL)
    self->groups = g_ptr_array_new ();
  if (self->problems == NULL)
    self->problems = g_ptr_array_new ();
  if (self->translations == NULL)
    self->translations = g_ptr_array_new ();
}

static void
showcase_catalog_finalize (GObject *object)
{
  ShowcaseCatalog *self = SHOWCASE_CATALOG (object);

  g_free (self->title);
  g_free (self->person);
  g_ptr_array_unref (self->groups);
  g_ptr_array_unref (self->problems);
  g_ptr_array_unref (self->translations);

  G_OBJECT_CLASS (showcase_catalog_parent_class)->finalize (object);
}

static void
showcase_catalog_class_init (ShowcaseCatalogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = showcase_catalog_get_property;
  object_class->set_property = showcase_catalog_set_property;
  object_class->constructed = showcase_catalog_constructed;
  object_class->finalize = showcase_catalog_finalize;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_PERSON] = g_param_spec_string ("person", NULL, NULL, NULL, flags);
  properties[PROP_GROUPS] = g_param_spec_boxed ("groups", NULL, NULL, G_TYPE_PTR_ARRAY, flags);
  properties[PROP_PROBLEMS] = g_param_spec_boxed ("problems", NULL, NULL, G_TYPE_PTR_ARRAY, flags);
  properties[PROP_TRANSLATIONS] = g_param_spec_boxed ("translations", NULL, NULL, G_TYPE_PTR_ARRAY, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
showcase_catalog_init (ShowcaseCatalog *self)
{
}

/**
 * showcase_catalog_get_title:
 * @self: a catalog
 *
 * Gets the portfolio's title.
 *
 * Returns: (nullable): the title
 */
const char *
showcase_catalog_get_title (ShowcaseCatalog *self)
{
  g_return_val_if_fail (SHOWCASE_IS_CATALOG (self), NULL);

  return self->title;
}

/**
 * showcase_catalog_get_person:
 * @self: a catalog
 *
 * Gets whom the portfolio is about.
 *
 * Returns: (nullable): the person's name
 */
const char *
showcase_catalog_get_person (ShowcaseCatalog *self)
{
  g_return_val_if_fail (SHOWCASE_IS_CATALOG (self), NULL);

  return self->person;
}

/**
 * showcase_catalog_get_group:
 * @self: a catalog
 * @position: which group, from 0
 *
 * Gets a group without a reference of its own.
 *
 * Returns: (transfer none): the group
 */
ShowcaseGroup *
showcase_catalog_get_group (ShowcaseCatalog *self,
                            guint position)
{
  g_return_val_if_fail (SHOWCASE_IS_CATALOG (self), NULL);
  g_return_val_if_fail (position < self->groups->len, NULL);

  return g_ptr_array_index (self->groups, position);
}

/**
 * showcase_catalog_get_n_groups:
 * @self: a catalog
 *
 * Counts the groups.
 *
 * Returns: the number of groups
 */
guint
showcase_catalog_get_n_groups (ShowcaseCatalog *self)
{
  g_return_val_if_fail (SHOWCASE_IS_CATALOG (self), 0);

  return self->groups->len;
}

/**
 * showcase_catalog_get_n_entries:
 * @self: a catalog
 *
 * Counts the entries of all groups.
 *
 * Returns: the number of entries
 */
guint
showcase_catalog_get_n_entries (ShowcaseCatalog *self)
{
  g_return_val_if_fail (SHOWCASE_IS_CATALOG (self), 0);

  guint count = 0;
  for (guint i = 0; i < self->groups->len; i++)
    count += showcase_group_get_n_entries (g_ptr_array_index (self->groups, i));

  return count;
}

/**
 * showcase_catalog_get_problem:
 * @self: a catalog
 * @position: which problem, from 0
 *
 * Gets something that was wrong or missing when the documents were compiled, without a reference of its own. They are sorted by file and line.
 *
 * Returns: (transfer none): the diagnostic
 */
ShowcaseDiagnostic *
showcase_catalog_get_problem (ShowcaseCatalog *self,
                              guint position)
{
  g_return_val_if_fail (SHOWCASE_IS_CATALOG (self), NULL);
  g_return_val_if_fail (position < self->problems->len, NULL);

  return g_ptr_array_index (self->problems, position);
}

/**
 * showcase_catalog_get_n_problems:
 * @self: a catalog
 *
 * Counts what was wrong or missing when the documents were compiled.
 *
 * Returns: the number of diagnostics
 */
guint
showcase_catalog_get_n_problems (ShowcaseCatalog *self)
{
  g_return_val_if_fail (SHOWCASE_IS_CATALOG (self), 0);

  return self->problems->len;
}

/**
 * showcase_catalog_get_translation:
 * @self: a catalog
 * @position: which translation, from 0
 *
 * Gets a document in another language. It has the id of the group that it is a translation of, and so have its entries, as far as their periods are the same.
 *
 * Returns: (transfer none): the translation
 */
ShowcaseGroup *
showcase_catalog_get_translation (ShowcaseCatalog *self,
                                  guint position)
{
  g_return_val_if_fail (SHOWCASE_IS_CATALOG (self), NULL);
  g_return_val_if_fail (position < self->translations->len, NULL);

  return g_ptr_array_index (self->translations, position);
}

/**
 * showcase_catalog_get_n_translations:
 * @self: a catalog
 *
 * Counts the translations of all groups.
 *
 * Returns: the number of translations
 */
guint
showcase_catalog_get_n_translations (ShowcaseCatalog *self)
{
  g_return_val_if_fail (SHOWCASE_IS_CATALOG (self), 0);

  return self->translations->len;
}

/**
 * showcase_catalog_find_group:
 * @self: a catalog
 * @group_id: the id of a group
 *
 * Finds a group.
 *
 * Returns: (transfer none) (nullable): the group
 */
ShowcaseGroup *
showcase_catalog_find_group (ShowcaseCatalog *self,
                             const char *group_id)
{
  g_return_val_if_fail (SHOWCASE_IS_CATALOG (self), NULL);
  g_return_val_if_fail (group_id != NULL, NULL);

  for (guint i = 0; i < self->groups->len; i++)
    {
      ShowcaseGroup *group = g_ptr_array_index (self->groups, i);

      if (g_str_equal (showcase_group_get_id (group), group_id))
        return group;
    }

  return NULL;
}

/**
 * showcase_catalog_find_entry:
 * @self: a catalog
 * @entry_id: the id of an entry
 * @group: (out) (optional) (transfer none) (nullable): the group that the entry is in
 *
 * Finds an entry.
 *
 * Returns: (transfer none) (nullable): the entry
 */
ShowcaseEntry *
showcase_catalog_find_entry (ShowcaseCatalog *self,
                             const char *entry_id,
                             ShowcaseGroup **group)
{
  g_return_val_if_fail (SHOWCASE_IS_CATALOG (self), NULL);
  g_return_val_if_fail (entry_id != NULL, NULL);

  if (group != NULL)
    *group = NULL;

  for (guint i = 0; i < self->groups->len; i++)
    {
      ShowcaseGroup *candidate = g_ptr_array_index (self->groups, i);

      for (guint j = 0; j < showcase_group_get_n_entries (candidate); j++)
        {
          ShowcaseEntry *entry = showcase_group_get_entry (candidate, j);

          if (!g_str_equal (showcase_entry_get_id (entry), entry_id))
            continue;
          if (group != NULL)
            *group = candidate;
          return entry;
        }
    }

  return NULL;
}
