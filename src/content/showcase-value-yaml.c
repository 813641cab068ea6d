/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* YAML to values, event by event. Anchors, aliases and tags are refused, and depth, values and size are bounded, so that no file can make it slow
 * or large.
 */

#include "config.h"
#include "showcase-value.h"
#include <glib/gi18n-lib.h>
#include <yaml.h>

typedef struct
{
  ShowcaseValue *root;
  ShowcaseValue *open[SHOWCASE_VALUE_MAX_DEPTH];
  char *key;
  guint depth;
  guint n_values;
} Reader;

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
is_collection (const yaml_event_t *event)
{
  return event->type == YAML_SEQUENCE_START_EVENT || event->type == YAML_MAPPING_START_EVENT;
}

static gboolean
has_anchor_or_tag (const yaml_event_t *event)
{
  switch (event->type)
    {
    case YAML_ALIAS_EVENT:
      return TRUE;
    case YAML_SCALAR_EVENT:
      return event->data.scalar.anchor != NULL || event->data.scalar.tag != NULL;
    case YAML_SEQUENCE_START_EVENT:
      return event->data.sequence_start.anchor != NULL || event->data.sequence_start.tag != NULL;
    case YAML_MAPPING_START_EVENT:
      return event->data.mapping_start.anchor != NULL || event->data.mapping_start.tag != NULL;
    case YAML_NO_EVENT:
    case YAML_STREAM_START_EVENT:
    case YAML_STREAM_END_EVENT:
    case YAML_DOCUMENT_START_EVENT:
    case YAML_DOCUMENT_END_EVENT:
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT:
    default:
      return FALSE;
    }
}

static gboolean
is_at_key (Reader *self)
{
  return self->depth > 0 && self->key == NULL && self->open[self->depth - 1]->kind == SHOWCASE_VALUE_MAP;
}

/* Says why an event is not taken, or nothing. */
static const char *
find_problem (Reader *self,
              const yaml_event_t *event,
              int *code)
{
  *code = SHOWCASE_VALUE_ERROR_SYNTAX;
  if (has_anchor_or_tag (event))
    return _ ("anchors, aliases and tags are not supported; write the value itself");
  if (is_collection (event) && is_at_key (self))
    return _ ("a key must be a word");

  *code = SHOWCASE_VALUE_ERROR_LIMIT;
  if (is_collection (event) && self->depth == SHOWCASE_VALUE_MAX_DEPTH)
    return _ ("it is nested too deeply");
  self->n_values += is_collection (event) || event->type == YAML_SCALAR_EVENT;
  return self->n_values > SHOWCASE_VALUE_MAX_VALUES ? _ ("it has too many values") : NULL;
}

static void
add_value (Reader *self,
           ShowcaseValue *value)
{
  if (self->depth > 0)
    showcase_value_add (self->open[self->depth - 1], self->key, value);
  else
    self->root = value;
  g_clear_pointer (&self->key, g_free);
  if (value->children != NULL)
    self->open[self->depth++] = value;
}

/* "~" and "null" stand for nothing, unless they are in quotation marks. */
static gboolean
is_null (const yaml_event_t *event)
{
  const char *text = (const char *)event->data.scalar.value;

  return event->data.scalar.style == YAML_PLAIN_SCALAR_STYLE && (*text == '\0' || g_str_equal (text, "~") || g_ascii_strcasecmp (text, "null") == 0);
}

static void
read_event (Reader *self,
            const yaml_event_t *event)
{
  guint line = (guint)event->start_mark.line + 1;
  const char *text;

  switch (event->type)
    {
    case YAML_SCALAR_EVENT:
      text = (const char *)event->data.scalar.value;
      if (is_at_key (self))
        self->key = g_strdup (text);
      else
        add_value (self, showcase_value_new (is_null (event) ? SHOWCASE_VALUE_NOTHING : SHOWCASE_VALUE_TEXT, text, line));
      break;
    case YAML_SEQUENCE_START_EVENT:
      add_value (self, showcase_value_new (SHOWCASE_VALUE_LIST, NULL, line));
      break;
    case YAML_MAPPING_START_EVENT:
      add_value (self, showcase_value_new (SHOWCASE_VALUE_MAP, NULL, line));
      break;
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT:
      self->depth--;
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
}

static gboolean
read_events (Reader *self,
             yaml_parser_t *parser,
             guint *error_line,
             GError **error)
{
  gboolean done = FALSE;

  while (!done)
    {
      yaml_event_t event;
      const char *problem;
      int code;

      if (!yaml_parser_parse (parser, &event))
        {
          fail ((guint)parser->problem_mark.line + 1, SHOWCASE_VALUE_ERROR_SYNTAX, parser->problem != NULL ? parser->problem : _ ("it is no YAML"),
                error_line, error);
          return FALSE;
        }
      problem = find_problem (self, &event, &code);
      if (problem != NULL)
        fail ((guint)event.start_mark.line + 1, code, problem, error_line, error);
      else
        read_event (self, &event);
      done = problem != NULL || event.type == YAML_DOCUMENT_END_EVENT || event.type == YAML_STREAM_END_EVENT;
      yaml_event_delete (&event);
      if (problem != NULL)
        return FALSE;
    }
  return TRUE;
}

/**
 * showcase_value_read_yaml:
 * @text: (array length=length): YAML in UTF-8
 * @length: its length in bytes
 * @error_line: (out): where the error is
 * @error: the place for an error of the domain %SHOWCASE_VALUE_ERROR
 *
 * Reads the first document of YAML.
 *
 * Returns: (transfer full) (nullable): the value, a null where there is none, or %NULL with @error set
 */
ShowcaseValue *
showcase_value_read_yaml (const char *text,
                          gsize length,
                          guint *error_line,
                          GError **error)
{
  Reader self = { 0 };
  yaml_parser_t parser;
  gboolean valid;

  if (length > SHOWCASE_VALUE_MAX_SIZE)
    {
      fail (1, SHOWCASE_VALUE_ERROR_LIMIT, _ ("it is longer than 4 MiB"), error_line, error);
      return NULL;
    }
  if (!yaml_parser_initialize (&parser))
    g_error ("Out of memory");
  yaml_parser_set_encoding (&parser, YAML_UTF8_ENCODING);
  yaml_parser_set_input_string (&parser, (const unsigned char *)text, length);
  valid = read_events (&self, &parser, error_line, error);
  yaml_parser_delete (&parser);
  g_free (self.key);
  if (!valid)
    g_clear_pointer (&self.root, showcase_value_free);
  else if (self.root == NULL)
    self.root = showcase_value_new (SHOWCASE_VALUE_NOTHING, NULL, 1);
  return self.root;
}
