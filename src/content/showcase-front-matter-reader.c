/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reads the small part of YAML that front matter needs, event by event, into flat tables. Anchors, aliases and tags are refused, and
 * depth, nodes and size are bounded, so that no document can make it slow. What the keys mean is in showcase-front-matter.c.
 */

#include "config.h"

#include "showcase-front-matter-reader.h"

#include <glib/gi18n-lib.h>
#include <string.h>
#include <yaml.h>

#define MAX_DEPTH 16
#define MAX_NODES 10000
#define MAX_SIZE (1024 * 1024)
#define MAX_PATH_LENGTH 512

typedef struct
{
  char *path;
  char *value;
  guint line;
  gboolean taken;
} Scalar;

/* A mapping or a list that is open. */
typedef struct
{
  gboolean mapping;
  gboolean at_key;
  gsize path_length;
} Frame;

struct _ShowcaseFrontMatterReader
{
  GHashTable *scalars;
  GHashTable *lists;

  /* While reading */
  GHashTable *seen;
  GString *path;
  Frame frames[MAX_DEPTH];
  guint depth;
  guint n_nodes;
};

static void
free_scalar (gpointer data)
{
  Scalar *scalar = data;

  g_free (scalar->path);
  g_free (scalar->value);
  g_free (scalar);
}

static gboolean
is_below_path (gpointer key,
               gpointer value,
               gpointer path)
{
  gsize length = strlen (path);

  return strncmp (key, path, length) == 0 && (((char *)key)[length] == '\0' || strchr (".[", ((char *)key)[length]) != NULL);
}

/* A key that comes a second time takes the place of the first with all that it holds. The items of a list are not that. */
static void
begin_path (ShowcaseFrontMatterReader *self)
{
  g_autofree char *path = g_ascii_strdown (self->path->str, -1);

  if (strstr (path, "[]") != NULL)
    return;
  if (g_hash_table_contains (self->seen, path))
    {
      g_hash_table_foreach_remove (self->scalars, is_below_path, path);
      g_hash_table_foreach_remove (self->lists, is_below_path, path);
    }
  g_hash_table_add (self->seen, g_steal_pointer (&path));
}

static gboolean
fail (guint line,
      int code,
      const char *problem,
      guint *error_line,
      GError **error)
{
  if (error_line != NULL)
    *error_line = line;
  /* Translators: %1$u is a line's number, %2$s says what is wrong: "aliases are not supported". */
  g_set_error (error, SHOWCASE_FRONT_MATTER_ERROR, code, _ ("The front matter can’t be used, line %1$u: %2$s"), line, problem);
  return FALSE;
}

/* "~" and "null" stand for nothing, unless they are in quotation marks. */
static gboolean
is_null (const yaml_event_t *event)
{
  const char *value = (const char *)event->data.scalar.value;

  return event->data.scalar.style == YAML_PLAIN_SCALAR_STYLE && (*value == '\0' || g_str_equal (value, "~") || g_ascii_strcasecmp (value, "null") == 0);
}

static void
keep_scalar (ShowcaseFrontMatterReader *self,
             const yaml_event_t *event)
{
  const char *value = (const char *)event->data.scalar.value;
  char *path = g_ascii_strdown (self->path->str, -1);

  if (strstr (self->path->str, "[]") != NULL)
    {
      GPtrArray *list = g_hash_table_lookup (self->lists, path);

      if (list == NULL)
        {
          list = g_ptr_array_new_with_free_func (g_free);
          g_hash_table_insert (self->lists, g_strdup (path), list);
        }
      if (!is_null (event))
        g_ptr_array_add (list, g_strdup (value));
      g_free (path);
      return;
    }

  Scalar *scalar = g_new0 (Scalar, 1);
  scalar->path = g_strdup (self->path->str);
  scalar->value = is_null (event) ? NULL : g_strdup (value);
  scalar->line = (guint)event->start_mark.line + 2;
  g_hash_table_replace (self->scalars, path, scalar);
}

/* Comes back to the mapping or list around a value that has ended. */
static void
end_value (ShowcaseFrontMatterReader *self)
{
  if (self->depth == 0)
    return;

  Frame *frame = &self->frames[self->depth - 1];
  g_string_truncate (self->path, frame->path_length);
  frame->at_key = frame->mapping;
}

static void
read_scalar (ShowcaseFrontMatterReader *self,
             const yaml_event_t *event)
{
  Frame *frame = &self->frames[self->depth - 1];

  if (frame->at_key)
    {
      if (self->path->len > 0)
        g_string_append_c (self->path, '.');
      g_string_append (self->path, (const char *)event->data.scalar.value);
      frame->at_key = FALSE;
      begin_path (self);
      return;
    }

  keep_scalar (self, event);
  end_value (self);
}

static void
begin_collection (ShowcaseFrontMatterReader *self,
                  gboolean mapping)
{
  if (!mapping)
    g_string_append (self->path, "[]");
  self->frames[self->depth++] = (Frame){ mapping, mapping, self->path->len };
}

/* Says why an event is not taken, or nothing. */
static const char *
find_problem (ShowcaseFrontMatterReader *self,
              const yaml_event_t *event,
              int *code)
{
  gboolean collection = event->type == YAML_SEQUENCE_START_EVENT || event->type == YAML_MAPPING_START_EVENT;
  gboolean at_key = self->depth > 0 && self->frames[self->depth - 1].at_key;

  *code = SHOWCASE_FRONT_MATTER_ERROR_SYNTAX;
  if (event->type == YAML_ALIAS_EVENT)
    return _ ("aliases are not supported");
  if ((event->type == YAML_SCALAR_EVENT && event->data.scalar.anchor != NULL) || (event->type == YAML_SEQUENCE_START_EVENT && event->data.sequence_start.anchor != NULL) || (event->type == YAML_MAPPING_START_EVENT && event->data.mapping_start.anchor != NULL))
    return _ ("anchors are not supported");
  if ((event->type == YAML_SCALAR_EVENT && event->data.scalar.tag != NULL) || (event->type == YAML_SEQUENCE_START_EVENT && event->data.sequence_start.tag != NULL) || (event->type == YAML_MAPPING_START_EVENT && event->data.mapping_start.tag != NULL))
    return _ ("tags are not supported");

  if (collection || event->type == YAML_SCALAR_EVENT)
    self->n_nodes++;
  if (self->n_nodes > MAX_NODES || (collection && self->depth == MAX_DEPTH))
    {
      *code = SHOWCASE_FRONT_MATTER_ERROR_LIMIT;
      return self->n_nodes > MAX_NODES ? _ ("it has too many values") : _ ("it is nested too deeply");
    }

  if (at_key && event->type == YAML_SCALAR_EVENT && self->path->len + event->data.scalar.length > MAX_PATH_LENGTH)
    {
      *code = SHOWCASE_FRONT_MATTER_ERROR_LIMIT;
      return _ ("a key is too long");
    }
  if (at_key && collection)
    return _ ("a key must be a word");
  if ((self->depth == 0 && event->type == YAML_SCALAR_EVENT) || (self->depth == 1 && event->type == YAML_SEQUENCE_END_EVENT))
    return _ ("there is no “key: value”");
  return NULL;
}

static gboolean
read_event (ShowcaseFrontMatterReader *self,
            const yaml_event_t *event,
            guint *error_line,
            GError **error)
{
  int code;
  const char *problem = find_problem (self, event, &code);

  if (problem != NULL)
    return fail ((guint)event->start_mark.line + 2, code, problem, error_line, error);

  switch (event->type)
    {
    case YAML_SCALAR_EVENT:
      read_scalar (self, event);
      break;
    case YAML_SEQUENCE_START_EVENT:
    case YAML_MAPPING_START_EVENT:
      begin_collection (self, event->type == YAML_MAPPING_START_EVENT);
      break;
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT:
      self->depth--;
      end_value (self);
      break;
    case YAML_NO_EVENT:
    case YAML_STREAM_START_EVENT:
    case YAML_STREAM_END_EVENT:
    case YAML_DOCUMENT_START_EVENT:
    case YAML_DOCUMENT_END_EVENT:
    case YAML_ALIAS_EVENT:
    default:
      break;
    }

  return TRUE;
}

static gboolean
read_events (ShowcaseFrontMatterReader *self,
             yaml_parser_t *parser,
             guint *error_line,
             GError **error)
{
  gboolean done = FALSE, valid = TRUE;

  while (!done && valid)
    {
      yaml_event_t event;

      if (!yaml_parser_parse (parser, &event))
        return fail ((guint)parser->problem_mark.line + 2, SHOWCASE_FRONT_MATTER_ERROR_SYNTAX,
                     parser->problem != NULL ? parser->problem : _ ("it is no YAML"), error_line, error);

      valid = read_event (self, &event, error_line, error);
      done = event.type == YAML_DOCUMENT_END_EVENT || event.type == YAML_STREAM_END_EVENT;
      yaml_event_delete (&event);
    }

  return valid;
}

/**
 * showcase_front_matter_reader_new:
 * @yaml: YAML, without the lines that enclose it
 * @length: bytes of @yaml
 * @error_line: (out) (optional): where the error is, as a line of the document; its first line encloses the YAML
 * @error: the place for an error of the domain %SHOWCASE_FRONT_MATTER_ERROR
 *
 * Reads one YAML document.
 *
 * Returns: (transfer full): the values, or %NULL
 */
ShowcaseFrontMatterReader *
showcase_front_matter_reader_new (const char *yaml,
                                  gsize length,
                                  guint *error_line,
                                  GError **error)
{
  if (length > MAX_SIZE)
    {
      fail (1, SHOWCASE_FRONT_MATTER_ERROR_LIMIT, _ ("it is longer than a megabyte"), error_line, error);
      return NULL;
    }

  g_autoptr (ShowcaseFrontMatterReader) self = g_new0 (ShowcaseFrontMatterReader, 1);
  self->scalars = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_scalar);
  self->lists = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
  self->seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->path = g_string_new (NULL);

  yaml_parser_t parser;
  if (!yaml_parser_initialize (&parser))
    g_error ("Out of memory");
  yaml_parser_set_encoding (&parser, YAML_UTF8_ENCODING);
  yaml_parser_set_input_string (&parser, (const unsigned char *)yaml, length);
  gboolean valid = read_events (self, &parser, error_line, error);
  yaml_parser_delete (&parser);

  return valid ? g_steal_pointer (&self) : NULL;
}

/**
 * showcase_front_matter_reader_free:
 * @self: (transfer full): a reader
 *
 * Frees a reader.
 */
void
showcase_front_matter_reader_free (ShowcaseFrontMatterReader *self)
{
  g_hash_table_unref (self->scalars);
  g_hash_table_unref (self->lists);
  g_hash_table_unref (self->seen);
  g_string_free (self->path, TRUE);
  g_free (self);
}

/**
 * showcase_front_matter_reader_take:
 * @self: a reader
 * @path: a path in small letters
 *
 * Gets a value and marks it as understood.
 *
 * Returns: (nullable) (transfer none): the value
 */
const char *
showcase_front_matter_reader_take (ShowcaseFrontMatterReader *self,
                                   const char *path)
{
  Scalar *scalar = g_hash_table_lookup (self->scalars, path);

  if (scalar == NULL)
    return NULL;

  scalar->taken = TRUE;
  return scalar->value;
}

/**
 * showcase_front_matter_reader_look_at:
 * @self: a reader
 * @path: a path in small letters
 * @line: (out): where the value is, as a line of the document; its first line encloses the YAML
 *
 * Gets a value and leaves it among those that nobody has taken.
 *
 * Returns: (nullable) (transfer none): the value
 */
const char *
showcase_front_matter_reader_look_at (ShowcaseFrontMatterReader *self,
                                      const char *path,
                                      guint *line)
{
  Scalar *scalar = g_hash_table_lookup (self->scalars, path);

  if (scalar == NULL)
    return NULL;

  *line = scalar->line;
  return scalar->value;
}

/**
 * showcase_front_matter_reader_get_list:
 * @self: a reader
 * @path: a path in small letters, with brackets in it
 *
 * Gets a list of values.
 *
 * Returns: (nullable) (transfer none) (element-type utf8): the values in written order
 */
GPtrArray *
showcase_front_matter_reader_get_list (ShowcaseFrontMatterReader *self,
                                       const char *path)
{
  return g_hash_table_lookup (self->lists, path);
}

static int
compare_scalars (gconstpointer a,
                 gconstpointer b)
{
  return strcmp ((*(const Scalar *const *)a)->path, (*(const Scalar *const *)b)->path);
}

/**
 * showcase_front_matter_reader_list_rest:
 * @self: a reader
 *
 * Lists the values that nobody has taken.
 *
 * Returns: (transfer floating): a variant of type a{ss}, sorted by key
 */
GVariant *
showcase_front_matter_reader_list_rest (ShowcaseFrontMatterReader *self)
{
  g_autoptr (GPtrArray) scalars = g_hash_table_get_values_as_ptr_array (self->scalars);
  GVariantBuilder rest = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("a{ss}"));

  g_ptr_array_sort (scalars, compare_scalars);
  for (guint i = 0; i < scalars->len; i++)
    {
      const Scalar *scalar = g_ptr_array_index (scalars, i);

      if (!scalar->taken && scalar->value != NULL)
        g_variant_builder_add (&rest, "{ss}", scalar->path, scalar->value);
    }

  return g_variant_builder_end (&rest);
}
