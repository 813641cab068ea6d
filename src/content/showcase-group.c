/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One document of a portfolio with its entries in written order: an immutable list model.
 */

#include "config.h"

#include "showcase-group.h"

struct _ShowcaseGroup
{
  GObject parent_instance;

  /* Owned */
  char *id;
  char *title;
  char *document;
  char *body;
  char *person;
  char *language;
  char **skills;
  GVariant *keys;
  ShowcaseReferences *references;
  ShowcaseLineMap *lines;
  GPtrArray *entries;

  /* State */
  gboolean recovered;
};

enum
{
  PROP_0,
  PROP_ID,
  PROP_TITLE,
  PROP_DOCUMENT,
  PROP_BODY,
  PROP_PERSON,
  PROP_LANGUAGE,
  PROP_RECOVERED,
  PROP_SKILLS,
  PROP_KEYS,
  PROP_REFERENCES,
  PROP_LINES,
  PROP_ENTRIES,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static GType
showcase_group_get_item_type (GListModel *model)
{
  return SHOWCASE_TYPE_ENTRY;
}

static guint
showcase_group_get_n_items (GListModel *model)
{
  return SHOWCASE_GROUP (model)->entries->len;
}

static gpointer
showcase_group_get_item (GListModel *model,
                         guint position)
{
  ShowcaseGroup *self = SHOWCASE_GROUP (model);

  return position < self->entries->len ? g_object_ref (g_ptr_array_index (self->entries, position)) : NULL;
}

static void
init_list_model (GListModelInterface *iface)
{
  iface->get_item_type = showcase_group_get_item_type;
  iface->get_n_items = showcase_group_get_n_items;
  iface->get_item = showcase_group_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (ShowcaseGroup, showcase_group, G_TYPE_OBJECT, G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, init_list_model))

static void
showcase_group_get_property (GObject *object,
                             guint prop_id,
                             GValue *value,
                             GParamSpec *pspec)
{
  ShowcaseGroup *self = SHOWCASE_GROUP (object);

  switch (prop_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_DOCUMENT:
      g_value_set_string (value, self->document);
      break;
    case PROP_BODY:
      g_value_set_string (value, self->body);
      break;
    case PROP_PERSON:
      g_value_set_string (value, self->person);
      break;
    case PROP_LANGUAGE:
      g_value_set_string (value, self->language);
      break;
    case PROP_RECOVERED:
      g_value_set_boolean (value, self->recovered);
      break;
    case PROP_SKILLS:
      g_value_set_boxed (value, self->skills);
      break;
    case PROP_KEYS:
      g_value_set_variant (value, self->keys);
      break;
    case PROP_REFERENCES:
      g_value_set_boxed (value, self->references);
      break;
    case PROP_LINES:
      g_value_set_boxed (value, self->lines);
      break;
    case PROP_ENTRIES:
      g_value_set_boxed (value, self->entries);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_group_set_property (GObject *object,
                             guint prop_id,
                             const GValue *value,
                             GParamSpec *pspec)
{
  ShowcaseGroup *self = SHOWCASE_GROUP (object);

  switch (prop_id)
    {
    case PROP_ID:
      self->id = g_value_dup_string (value);
      break;
    case PROP_TITLE:
      self->title = g_value_dup_string (value);
      break;
    case PROP_DOCUMENT:
      self->document = g_value_dup_string (value);
      break;
    case PROP_BODY:
      self->body = g_value_dup_string (value);
      break;
    case PROP_PERSON:
      self->person = g_value_dup_string (value);
      break;
    case PROP_LANGUAGE:
      self->language = g_value_dup_string (value);
      break;
    case PROP_RECOVERED:
      self->recovered = g_value_get_boolean (value);
      break;
    case PROP_SKILLS:
      self->skills = g_value_dup_boxed (value);
      break;
    case PROP_KEYS:
      self->keys = g_value_dup_variant (value);
      break;
    case PROP_REFERENCES:
      self->references = g_value_dup_boxed (value);
      break;
    case PROP_LINES:
      self->lines = g_value_dup_boxed (value);
      break;
    case PROP_ENTRIES:
      self->entries = g_value_dup_boxed (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

/* What was not given becomes empty rather than NULL, so that no reader has to ask twice. */
static void
showcase_group_constructed (GObject *object)
{
  ShowcaseGroup *self = SHOWCASE_GROUP (object);
  char **required[] = { &self->id, &self->title, &self->document, &self->body };

  G_OBJECT_CLASS (showcase_group_parent_class)->constructed (object);

  for (gsize i = 0; i < G_N_ELEMENTS (required); i++)
    if (*required[i] == NULL)
      *required[i] = g_strdup ("");
  if (self->skills == NULL)
    self->skills = g_new0 (char *, 1);
  if (self->keys == NULL)
    self->keys = g_variant_ref_sink (g_variant_new ("a{ss}", NULL));
  if (self->references == NULL)
    self->references = showcase_references_new ();
  if (self->lines == NULL)
    self->lines = showcase_line_map_new ();
  if (self->entries == NULL)
    self->entries = g_ptr_array_new ();
}

static void
showcase_group_finalize (GObject *object)
{
  ShowcaseGroup *self = SHOWCASE_GROUP (object);

  g_free (self->id);
  g_free (self->title);
  g_free (self->document);
  g_free (self->body);
  g_free (self->person);
  g_free (self->language);
  g_strfreev (self->skills);
  g_variant_unref (self->keys);
  showcase_references_unref (self->references);
  showcase_line_map_unref (self->lines);
  g_ptr_array_unref (self->entries);

  G_OBJECT_CLASS (showcase_group_parent_class)->finalize (object);
}

static void
showcase_group_class_init (ShowcaseGroupClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = showcase_group_get_property;
  object_class->set_property = showcase_group_set_property;
  object_class->constructed = showcase_group_constructed;
  object_class->finalize = showcase_group_finalize;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_DOCUMENT] = g_param_spec_string ("document", NULL, NULL, NULL, flags);
  properties[PROP_BODY] = g_param_spec_string ("body", NULL, NULL, NULL, flags);
  properties[PROP_PERSON] = g_param_spec_string ("person", NULL, NULL, NULL, flags);
  properties[PROP_LANGUAGE] = g_param_spec_string ("language", NULL, NULL, NULL, flags);
  properties[PROP_RECOVERED] = g_param_spec_boolean ("recovered", NULL, NULL, FALSE, flags);
  properties[PROP_SKILLS] = g_param_spec_boxed ("skills", NULL, NULL, G_TYPE_STRV, flags);
  properties[PROP_KEYS] = g_param_spec_variant ("keys", NULL, NULL, G_VARIANT_TYPE ("a{ss}"), NULL, flags);
  properties[PROP_REFERENCES] = g_param_spec_boxed ("references", NULL, NULL, SHOWCASE_TYPE_REFERENCES, flags);
  properties[PROP_LINES] = g_param_spec_boxed ("lines", NULL, NULL, SHOWCASE_TYPE_LINE_MAP, flags);
  properties[PROP_ENTRIES] = g_param_spec_boxed ("entries", NULL, NULL, G_TYPE_PTR_ARRAY, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
showcase_group_init (ShowcaseGroup *self)
{
}

/**
 * showcase_group_get_id:
 * @self: a group
 *
 * Gets what names the group in its catalog.
 *
 * Returns: the id
 */
const char *
showcase_group_get_id (ShowcaseGroup *self)
{
  g_return_val_if_fail (SHOWCASE_IS_GROUP (self), NULL);

  return self->id;
}

/**
 * showcase_group_get_title:
 * @self: a group
 *
 * Gets the document's title.
 *
 * Returns: the title
 */
const char *
showcase_group_get_title (ShowcaseGroup *self)
{
  g_return_val_if_fail (SHOWCASE_IS_GROUP (self), NULL);

  return self->title;
}

/**
 * showcase_group_get_document:
 * @self: a group
 *
 * Gets the source's path in the portfolio, with "/" between its parts.
 *
 * Returns: the path
 */
const char *
showcase_group_get_document (ShowcaseGroup *self)
{
  g_return_val_if_fail (SHOWCASE_IS_GROUP (self), NULL);

  return self->document;
}

/**
 * showcase_group_get_body:
 * @self: a group
 *
 * Gets the name of the document's text in the bundle.
 *
 * Returns: the name
 */
const char *
showcase_group_get_body (ShowcaseGroup *self)
{
  g_return_val_if_fail (SHOWCASE_IS_GROUP (self), NULL);

  return self->body;
}

/**
 * showcase_group_get_person:
 * @self: a group
 *
 * Gets whom the document is about.
 *
 * Returns: (nullable): the person's name
 */
const char *
showcase_group_get_person (ShowcaseGroup *self)
{
  g_return_val_if_fail (SHOWCASE_IS_GROUP (self), NULL);

  return self->person;
}

/**
 * showcase_group_get_language:
 * @self: a group
 *
 * Gets the language that the document says it is in, by its name or its front matter.
 *
 * Returns: (nullable): the tag, as showcase_language_from_tag() gives it
 */
const char *
showcase_group_get_language (ShowcaseGroup *self)
{
  g_return_val_if_fail (SHOWCASE_IS_GROUP (self), NULL);

  return self->language;
}

/**
 * showcase_group_is_recovered:
 * @self: a group
 *
 * Tells whether the structure was recovered from plain text.
 *
 * Returns: whether the headings are a guess
 */
gboolean
showcase_group_is_recovered (ShowcaseGroup *self)
{
  g_return_val_if_fail (SHOWCASE_IS_GROUP (self), FALSE);

  return self->recovered;
}

/**
 * showcase_group_get_skills:
 * @self: a group
 *
 * Gets the skills that the front matter lists.
 *
 * Returns: (array zero-terminated=1): the skills
 */
const char *const *
showcase_group_get_skills (ShowcaseGroup *self)
{
  g_return_val_if_fail (SHOWCASE_IS_GROUP (self), NULL);

  return (const char *const *)self->skills;
}

/**
 * showcase_group_get_keys:
 * @self: a group
 *
 * Gets the front matter that has no meaning here.
 *
 * Returns: (transfer none): a variant of type a{ss}, sorted by key
 */
GVariant *
showcase_group_get_keys (ShowcaseGroup *self)
{
  g_return_val_if_fail (SHOWCASE_IS_GROUP (self), NULL);

  return self->keys;
}

/**
 * showcase_group_get_references:
 * @self: a group
 *
 * Gets where the document's relative links and images lead.
 *
 * Returns: (transfer none): the references
 */
ShowcaseReferences *
showcase_group_get_references (ShowcaseGroup *self)
{
  g_return_val_if_fail (SHOWCASE_IS_GROUP (self), NULL);

  return self->references;
}

/**
 * showcase_group_get_lines:
 * @self: a group
 *
 * Gets which lines of the document's file the lines of its body come from.
 *
 * Returns: (transfer none): the map
 */
ShowcaseLineMap *
showcase_group_get_lines (ShowcaseGroup *self)
{
  g_return_val_if_fail (SHOWCASE_IS_GROUP (self), NULL);

  return self->lines;
}

/**
 * showcase_group_get_entry:
 * @self: a group
 * @position: which entry, from 0
 *
 * Gets an entry without a reference of its own.
 *
 * Returns: (transfer none): the entry
 */
ShowcaseEntry *
showcase_group_get_entry (ShowcaseGroup *self,
                          guint position)
{
  g_return_val_if_fail (SHOWCASE_IS_GROUP (self), NULL);
  g_return_val_if_fail (position < self->entries->len, NULL);

  return g_ptr_array_index (self->entries, position);
}

/**
 * showcase_group_get_n_entries:
 * @self: a group
 *
 * Counts the entries.
 *
 * Returns: the number of entries
 */
guint
showcase_group_get_n_entries (ShowcaseGroup *self)
{
  g_return_val_if_fail (SHOWCASE_IS_GROUP (self), 0);

  return self->entries->len;
}

/**
 * showcase_group_find_entry_above:
 * @self: a group
 * @line: a line of the document, from 1
 *
 * Finds the entry that a line is in: the last one whose heading is at or above it.
 *
 * Returns: (transfer none) (nullable): the entry, or %NULL above the first
 */
ShowcaseEntry *
showcase_group_find_entry_above (ShowcaseGroup *self,
                                 guint line)
{
  ShowcaseEntry *found = NULL;

  g_return_val_if_fail (SHOWCASE_IS_GROUP (self), NULL);

  for (guint i = 0; i < self->entries->len; i++)
    {
      ShowcaseEntry *entry = g_ptr_array_index (self->entries, i);

      if (showcase_entry_get_line (entry) <= line)
        found = entry;
    }
  return found;
}
