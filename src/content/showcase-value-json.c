/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* JSON to values. json-glib does not say where its values stand, but it does say where it is whenever one begins or ends. What it would nest too
 * deeply for, or take too much memory for, is refused at a glance before.
 */

#include "config.h"
#include "showcase-value.h"
#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>

typedef struct
{
  /* JsonObject, JsonArray or JsonNode to a line */
  GHashTable *lines;
  GArray *open;
  guint error_line;
  guint error_column;
} Lines;

static void
fail (guint line,
      int code,
      const char *problem,
      guint *error_line,
      GError **error)
{
  *error_line = line;
  g_set_error_literal (error, SHOWCASE_VALUE_ERROR, code, problem);
}

static gboolean
check_limits (const char *text,
              gsize length,
              guint *error_line,
              GError **error)
{
  guint depth = 0, n_values = 0, line = 1;
  gboolean quoted = FALSE;

  for (gsize i = 0; i < length && depth <= SHOWCASE_VALUE_MAX_DEPTH && n_values <= SHOWCASE_VALUE_MAX_VALUES; i++)
    {
      line += text[i] == '\n';
      if (quoted && text[i] == '\\')
        i++;
      else if (text[i] == '"')
        quoted = !quoted;
      else if (!quoted && (text[i] == '[' || text[i] == '{'))
        depth++;
      else if (!quoted && (text[i] == ']' || text[i] == '}'))
        depth -= depth > 0;
      n_values += !quoted && (text[i] == ',' || text[i] == '[' || text[i] == '{');
    }
  if (depth > SHOWCASE_VALUE_MAX_DEPTH)
    fail (line, SHOWCASE_VALUE_ERROR_LIMIT, _ ("it is nested too deeply"), error_line, error);
  else if (n_values > SHOWCASE_VALUE_MAX_VALUES)
    fail (line, SHOWCASE_VALUE_ERROR_LIMIT, _ ("it has too many values"), error_line, error);
  else if (length > SHOWCASE_VALUE_MAX_SIZE)
    fail (1, SHOWCASE_VALUE_ERROR_LIMIT, _ ("it is longer than 4 MiB"), error_line, error);
  else
    return TRUE;
  return FALSE;
}

static void
begin_container (JsonParser *parser,
                 gpointer data)
{
  Lines *self = data;
  guint line = json_parser_get_current_line (parser);

  g_array_append_val (self->open, line);
}

static void
end_container (JsonParser *parser,
               gpointer container,
               gpointer data)
{
  Lines *self = data;

  g_hash_table_insert (self->lines, container, GUINT_TO_POINTER (g_array_index (self->open, guint, self->open->len - 1)));
  g_array_set_size (self->open, self->open->len - 1);
}

static void
keep_line (Lines *self,
           JsonParser *parser,
           JsonNode *node)
{
  if (JSON_NODE_HOLDS_VALUE (node))
    g_hash_table_insert (self->lines, node, GUINT_TO_POINTER (json_parser_get_current_line (parser)));
}

static void
end_member (JsonParser *parser,
            JsonObject *object,
            const char *name,
            gpointer data)
{
  keep_line (data, parser, json_object_get_member (object, name));
}

static void
end_element (JsonParser *parser,
             JsonArray *array,
             int position,
             gpointer data)
{
  keep_line (data, parser, json_array_get_element (array, position));
}

static void
keep_error (JsonParser *parser,
            const GError *error,
            gpointer data)
{
  Lines *self = data;

  self->error_line = json_parser_get_current_line (parser);
  self->error_column = json_parser_get_current_pos (parser);
}

static guint
get_line (Lines *self,
          gconstpointer container)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->lines, container));
}

static ShowcaseValue *
convert_value (Lines *self,
               JsonNode *node)
{
  GType type = json_node_get_value_type (node);
  g_autofree char *number = NULL;

  if (type == G_TYPE_STRING)
    return showcase_value_new (SHOWCASE_VALUE_TEXT, json_node_get_string (node), get_line (self, node));
  if (type == G_TYPE_INT64)
    number = g_strdup_printf ("%" G_GINT64_FORMAT, json_node_get_int (node));
  return showcase_value_new (SHOWCASE_VALUE_NUMBER, number, get_line (self, node));
}

/* It goes no deeper than check_limits () allows. */
static ShowcaseValue *
convert (Lines *self,
         JsonNode *node)
{
  ShowcaseValue *tree;

  if (JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonObject *object = json_node_get_object (node);
      g_autoptr (GList) names = json_object_get_members (object);

      tree = showcase_value_new (SHOWCASE_VALUE_MAP, NULL, get_line (self, object));
      for (GList *l = names; l != NULL; l = l->next)
        showcase_value_add (tree, l->data, convert (self, json_object_get_member (object, l->data)));
      return tree;
    }
  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *array = json_node_get_array (node);

      tree = showcase_value_new (SHOWCASE_VALUE_LIST, NULL, get_line (self, array));
      for (guint i = 0; i < json_array_get_length (array); i++)
        showcase_value_add (tree, NULL, convert (self, json_array_get_element (array, i)));
      return tree;
    }
  return JSON_NODE_HOLDS_VALUE (node) ? convert_value (self, node) : showcase_value_new (SHOWCASE_VALUE_NOTHING, NULL, 0);
}

/**
 * showcase_value_read_json:
 * @text: (array length=length): JSON in UTF-8
 * @length: its length in bytes
 * @error_line: (out): where the error is
 * @error: the place for an error of the domain %SHOWCASE_VALUE_ERROR
 *
 * Reads JSON.
 *
 * Returns: (transfer full) (nullable): the value, or %NULL
 */
ShowcaseValue *
showcase_value_read_json (const char *text,
                          gsize length,
                          guint *error_line,
                          GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GHashTable) lines = g_hash_table_new (NULL, NULL);
  g_autoptr (GArray) open = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autofree char *problem = NULL;
  Lines self = { lines, open, 1, 1 };

  if (!check_limits (text, length, error_line, error))
    return NULL;
  g_signal_connect (parser, "error", G_CALLBACK (keep_error), &self);
  g_signal_connect (parser, "object-start", G_CALLBACK (begin_container), &self);
  g_signal_connect (parser, "object-end", G_CALLBACK (end_container), &self);
  g_signal_connect (parser, "object-member", G_CALLBACK (end_member), &self);
  g_signal_connect (parser, "array-start", G_CALLBACK (begin_container), &self);
  g_signal_connect (parser, "array-end", G_CALLBACK (end_container), &self);
  g_signal_connect (parser, "array-element", G_CALLBACK (end_element), &self);
  if (json_parser_load_from_data (parser, text, (gssize)length, NULL) && json_parser_get_root (parser) != NULL)
    return convert (&self, json_parser_get_root (parser));
  /* Translators: the number is a column of a line. */
  problem = g_strdup_printf (_ ("this is not JSON at column %u; mend it there or just before"), self.error_column);
  fail (self.error_line, SHOWCASE_VALUE_ERROR_SYNTAX, problem, error_line, error);
  return NULL;
}
