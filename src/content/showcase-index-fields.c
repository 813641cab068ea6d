/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Members of the objects of an index, read with no trust in their types. The first thing that is wrong is remembered.
 */

#include "config.h"

#include "showcase-index-fields.h"

#include "showcase-index.h"

#include <glib/gi18n-lib.h>

/**
 * showcase_index_fields_fail:
 * @self: where reading is
 * @member: the member that is missing or wrong
 *
 * Remembers the first thing that is wrong.
 */
void
showcase_index_fields_fail (ShowcaseIndexFields *self,
                            const char *member)
{
  if (self->error == NULL)
    g_set_error (&self->error, SHOWCASE_INDEX_ERROR, SHOWCASE_INDEX_ERROR_FOREIGN,
                 /* Translators: %1$s is the name of a member, %2$s what it is a member of: "group", "entry", … */
                 _ ("The index is damaged: “%1$s” of one “%2$s” is missing or wrong"), member, self->place);
}

/* Returns the member if it is there and has the wanted type; fails where it has another. */
static JsonNode *
get_member (ShowcaseIndexFields *self,
            JsonObject *object,
            const char *name,
            JsonNodeType node_type,
            GType value_type)
{
  JsonNode *node = json_object_get_member (object, name);

  if (node == NULL)
    return NULL;
  if (JSON_NODE_TYPE (node) != node_type || (node_type == JSON_NODE_VALUE && json_node_get_value_type (node) != value_type))
    {
      showcase_index_fields_fail (self, name);
      return NULL;
    }

  return node;
}

/**
 * showcase_index_fields_read_string:
 * @self: where reading is
 * @object: an object
 * @name: the name of a member
 *
 * Reads a string; fails where the member has another type.
 *
 * Returns: (nullable): the string, or %NULL where the member is missing
 */
const char *
showcase_index_fields_read_string (ShowcaseIndexFields *self,
                                   JsonObject *object,
                                   const char *name)
{
  JsonNode *node = get_member (self, object, name, JSON_NODE_VALUE, G_TYPE_STRING);

  return node != NULL ? json_node_get_string (node) : NULL;
}

/**
 * showcase_index_fields_require_string:
 * @self: where reading is
 * @object: an object
 * @name: the name of a member
 *
 * Reads a string; fails where there is none.
 *
 * Returns: (nullable): the string
 */
const char *
showcase_index_fields_require_string (ShowcaseIndexFields *self,
                                      JsonObject *object,
                                      const char *name)
{
  const char *value = showcase_index_fields_read_string (self, object, name);

  if (value == NULL)
    showcase_index_fields_fail (self, name);

  return value;
}

/**
 * showcase_index_fields_read_flag:
 * @self: where reading is
 * @object: an object
 * @name: the name of a member
 *
 * Reads a flag; fails where the member has another type.
 *
 * Returns: whether it is there and set
 */
gboolean
showcase_index_fields_read_flag (ShowcaseIndexFields *self,
                                 JsonObject *object,
                                 const char *name)
{
  JsonNode *node = get_member (self, object, name, JSON_NODE_VALUE, G_TYPE_BOOLEAN);

  return node != NULL && json_node_get_boolean (node);
}

/**
 * showcase_index_fields_read_count:
 * @self: where reading is
 * @object: an object
 * @name: the name of a member
 *
 * Reads a number that is not negative; fails for any other.
 *
 * Returns: the number, 0 where the member is missing
 */
guint
showcase_index_fields_read_count (ShowcaseIndexFields *self,
                                  JsonObject *object,
                                  const char *name)
{
  JsonNode *node = get_member (self, object, name, JSON_NODE_VALUE, G_TYPE_INT64);
  gint64 value = node != NULL ? json_node_get_int (node) : 0;

  if (value < 0 || value > G_MAXINT)
    {
      showcase_index_fields_fail (self, name);
      return 0;
    }

  return (guint)value;
}

/**
 * showcase_index_fields_read_object:
 * @self: where reading is
 * @object: an object
 * @name: the name of a member
 *
 * Reads an object; fails where the member has another type.
 *
 * Returns: (transfer none) (nullable): the object, or %NULL where the member is missing
 */
JsonObject *
showcase_index_fields_read_object (ShowcaseIndexFields *self,
                                   JsonObject *object,
                                   const char *name)
{
  JsonNode *node = get_member (self, object, name, JSON_NODE_OBJECT, G_TYPE_NONE);

  return node != NULL ? json_node_get_object (node) : NULL;
}

/**
 * showcase_index_fields_read_array:
 * @self: where reading is
 * @object: an object
 * @name: the name of a member
 * @array: (out) (transfer none) (nullable): the array
 *
 * Reads an array; fails where the member has another type.
 *
 * Returns: the number of elements, 0 where the array is missing
 */
guint
showcase_index_fields_read_array (ShowcaseIndexFields *self,
                                  JsonObject *object,
                                  const char *name,
                                  JsonArray **array)
{
  JsonNode *node = get_member (self, object, name, JSON_NODE_ARRAY, G_TYPE_NONE);

  *array = node != NULL ? json_node_get_array (node) : NULL;
  return *array != NULL ? json_array_get_length (*array) : 0;
}

/**
 * showcase_index_fields_read_element:
 * @self: where reading is
 * @array: an array
 * @position: which element, from 0
 * @place: what it is called
 *
 * Reads an object of an array, and is there from now on; fails where it is something else.
 *
 * Returns: (transfer none) (nullable): the object
 */
JsonObject *
showcase_index_fields_read_element (ShowcaseIndexFields *self,
                                    JsonArray *array,
                                    guint position,
                                    const char *place)
{
  JsonNode *node = json_array_get_element (array, position);

  self->place = place;
  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      showcase_index_fields_fail (self, place);
      return NULL;
    }

  return json_node_get_object (node);
}
