/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reads index.json and trusts nothing in it. The first thing that is wrong is remembered; what is read after it is thrown away, so
 * that the reading functions need no error paths of their own.
 */

#include "config.h"

#include "showcase-index.h"

#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>

typedef struct
{
  const char *place;
  GError *error;
} Reader;

static void
fail (Reader *reader,
      const char *member)
{
  if (reader->error == NULL)
    g_set_error (&reader->error, SHOWCASE_INDEX_ERROR, SHOWCASE_INDEX_ERROR_FOREIGN,
                 /* Translators: %1$s is the name of a member, %2$s what it is a member of: "group", "entry", … */
                 _ ("The index is damaged: “%1$s” of one “%2$s” is missing or wrong"), member, reader->place);
}

/* Returns the member if it is there and has the wanted type; fails where it has another. */
static JsonNode *
get_member (Reader *reader,
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
      fail (reader, name);
      return NULL;
    }

  return node;
}

static const char *
read_string (Reader *reader,
             JsonObject *object,
             const char *name)
{
  JsonNode *node = get_member (reader, object, name, JSON_NODE_VALUE, G_TYPE_STRING);

  return node != NULL ? json_node_get_string (node) : NULL;
}

static const char *
require_string (Reader *reader,
                JsonObject *object,
                const char *name)
{
  const char *value = read_string (reader, object, name);

  if (value == NULL)
    fail (reader, name);

  return value;
}

static gboolean
read_flag (Reader *reader,
           JsonObject *object,
           const char *name)
{
  JsonNode *node = get_member (reader, object, name, JSON_NODE_VALUE, G_TYPE_BOOLEAN);

  return node != NULL && json_node_get_boolean (node);
}

static guint
read_count (Reader *reader,
            JsonObject *object,
            const char *name)
{
  JsonNode *node = get_member (reader, object, name, JSON_NODE_VALUE, G_TYPE_INT64);
  gint64 value = node != NULL ? json_node_get_int (node) : 0;

  if (value < 0 || value > G_MAXINT)
    {
      fail (reader, name);
      return 0;
    }

  return (guint)value;
}

static JsonObject *
read_object (Reader *reader,
             JsonObject *object,
             const char *name)
{
  JsonNode *node = get_member (reader, object, name, JSON_NODE_OBJECT, G_TYPE_NONE);

  return node != NULL ? json_node_get_object (node) : NULL;
}

/* Returns the number of elements, 0 where the array is missing. */
static guint
read_array (Reader *reader,
            JsonObject *object,
            const char *name,
            JsonArray **array)
{
  JsonNode *node = get_member (reader, object, name, JSON_NODE_ARRAY, G_TYPE_NONE);

  *array = node != NULL ? json_node_get_array (node) : NULL;
  return *array != NULL ? json_array_get_length (*array) : 0;
}

static JsonObject *
read_element (Reader *reader,
              JsonArray *array,
              guint position,
              const char *place)
{
  JsonNode *node = json_array_get_element (array, position);

  reader->place = place;
  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      fail (reader, place);
      return NULL;
    }

  return json_node_get_object (node);
}

static void
read_period (Reader *reader,
             JsonObject *entry,
             ShowcasePeriod *period)
{
  JsonObject *object = read_object (reader, entry, "period");

  *period = (ShowcasePeriod){ 0 };
  if (object == NULL)
    return;

  const char *start = read_string (reader, object, "start");
  const char *end = read_string (reader, object, "end");
  const char *ending = read_string (reader, object, "ending");
  gboolean valid = start != NULL && showcase_date_from_iso (start, &period->start);

  if (g_strcmp0 (ending, "ongoing") == 0)
    period->ending = SHOWCASE_PERIOD_ONGOING;
  else if (g_strcmp0 (ending, "open") == 0)
    period->ending = SHOWCASE_PERIOD_OPEN;
  else
    valid = valid && g_strcmp0 (ending, "closed") == 0 && end != NULL && showcase_date_from_iso (end, &period->end);
  period->since = read_flag (reader, object, "since");

  if (!valid)
    fail (reader, "period");
}

static ShowcaseStarStep
read_step_kind (const char *letter)
{
  for (guint step = SHOWCASE_STAR_SITUATION; step <= SHOWCASE_STAR_TAKEAWAY; step++)
    if (letter != NULL && letter[0] == showcase_star_step_to_letter (step) && letter[1] == '\0')
      return step;

  return SHOWCASE_STAR_NONE;
}

static ShowcaseStar *
read_star (Reader *reader,
           JsonObject *object)
{
  const char *title = require_string (reader, object, "title");
  ShowcaseStar *star = showcase_star_new (title, read_count (reader, object, "line"));
  JsonArray *steps;
  guint n_steps = read_array (reader, object, "steps", &steps);

  for (guint i = 0; i < n_steps && reader->error == NULL; i++)
    {
      JsonObject *step = read_element (reader, steps, i, "step");
      if (step == NULL)
        break;

      ShowcaseStarStep kind = read_step_kind (read_string (reader, step, "step"));
      const char *label = require_string (reader, step, "label");
      if (kind == SHOWCASE_STAR_NONE)
        fail (reader, "step");
      else
        showcase_star_add_step (star, kind, label, read_count (reader, step, "line"), read_flag (reader, step, "empty"));
    }

  return star;
}

static ShowcaseEntry *
read_entry (Reader *reader,
            JsonObject *object)
{
  g_autoptr (GPtrArray) stars = g_ptr_array_new_with_free_func ((GDestroyNotify)showcase_star_unref);
  JsonArray *array;
  guint n_stars = read_array (reader, object, "stars", &array);
  ShowcasePeriod period;

  read_period (reader, object, &period);
  ShowcaseEntry *entry = g_object_new (SHOWCASE_TYPE_ENTRY,
                                       "id", require_string (reader, object, "id"),
                                       "title", require_string (reader, object, "title"),
                                       "role", read_string (reader, object, "role"),
                                       "employer", read_string (reader, object, "employer"),
                                       "badge", read_string (reader, object, "badge"),
                                       "from", read_string (reader, object, "from"),
                                       "section", read_string (reader, object, "section"),
                                       "period", &period,
                                       "line", read_count (reader, object, "line"),
                                       "highlights", read_count (reader, object, "highlights"),
                                       "stars", stars,
                                       NULL);

  for (guint i = 0; i < n_stars && reader->error == NULL; i++)
    {
      JsonObject *star = read_element (reader, array, i, "star");
      if (star != NULL)
        g_ptr_array_add (stars, read_star (reader, star));
    }

  return entry;
}

static void
read_reference (Reader *reader,
                JsonObject *object,
                ShowcaseReferences *references)
{
  const char *url = require_string (reader, object, "url");
  const char *group_id = read_string (reader, object, "group");
  const char *anchor = read_string (reader, object, "anchor");
  const char *image = read_string (reader, object, "image");
  guint width = read_count (reader, object, "width");
  guint height = read_count (reader, object, "height");

  if (group_id == NULL && image == NULL)
    fail (reader, "group");
  if (reader->error != NULL)
    return;
  if (group_id != NULL)
    showcase_references_add_document (references, url, group_id, anchor);
  if (image != NULL)
    showcase_references_add_image (references, url, image, (int)width, (int)height);
}

static ShowcaseReferences *
read_references (Reader *reader,
                 JsonObject *group)
{
  ShowcaseReferences *references = showcase_references_new ();
  JsonArray *array;
  guint n_references = read_array (reader, group, "references", &array);

  for (guint i = 0; i < n_references && reader->error == NULL; i++)
    {
      JsonObject *reference = read_element (reader, array, i, "reference");
      if (reference != NULL)
        read_reference (reader, reference, references);
    }

  return references;
}

static GStrv
read_skills (Reader *reader,
             JsonObject *group)
{
  g_autoptr (GStrvBuilder) skills = g_strv_builder_new ();
  JsonArray *array;
  guint n_skills = read_array (reader, group, "skills", &array);

  for (guint i = 0; i < n_skills; i++)
    {
      JsonNode *node = json_array_get_element (array, i);

      if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING)
        g_strv_builder_add (skills, json_node_get_string (node));
      else
        fail (reader, "skills");
    }

  return g_strv_builder_end (skills);
}

static GVariant *
read_keys (Reader *reader,
           JsonObject *group)
{
  GVariantBuilder keys = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("a{ss}"));
  JsonObject *object = read_object (reader, group, "keys");
  JsonObjectIter iter;
  const char *key;
  JsonNode *node;

  if (object != NULL)
    {
      json_object_iter_init_ordered (&iter, object);
      while (json_object_iter_next_ordered (&iter, &key, &node))
        {
          const char *value = read_string (reader, object, key);

          if (value == NULL)
            fail (reader, "keys");
          else
            g_variant_builder_add (&keys, "{ss}", key, value);
        }
    }

  return g_variant_builder_end (&keys);
}

static ShowcaseLineMap *
read_lines (Reader *reader,
            JsonObject *group)
{
  const char *text = read_string (reader, group, "lines");
  ShowcaseLineMap *lines = showcase_line_map_new_from_string (text != NULL ? text : "");

  if (lines == NULL)
    fail (reader, "lines");

  return lines;
}

static ShowcaseGroup *
read_group (Reader *reader,
            JsonObject *object)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (ShowcaseReferences) references = read_references (reader, object);
  g_auto (GStrv) skills = read_skills (reader, object);
  g_autoptr (ShowcaseLineMap) lines = read_lines (reader, object);
  JsonArray *array;

  reader->place = "group";
  ShowcaseGroup *group = g_object_new (SHOWCASE_TYPE_GROUP,
                                       "id", require_string (reader, object, "id"),
                                       "title", require_string (reader, object, "title"),
                                       "document", require_string (reader, object, "document"),
                                       "body", require_string (reader, object, "body"),
                                       "person", read_string (reader, object, "person"),
                                       "recovered", read_flag (reader, object, "recovered"),
                                       "skills", skills,
                                       "keys", read_keys (reader, object),
                                       "references", references,
                                       "lines", lines,
                                       "entries", entries,
                                       NULL);

  guint n_entries = read_array (reader, object, "entries", &array);
  for (guint i = 0; i < n_entries && reader->error == NULL; i++)
    {
      JsonObject *entry = read_element (reader, array, i, "entry");
      if (entry != NULL)
        g_ptr_array_add (entries, read_entry (reader, entry));
    }

  return group;
}

static ShowcaseDiagnostic *
read_problem (Reader *reader,
              JsonObject *object)
{
  const char *name = require_string (reader, object, "problem");
  const char *file = read_string (reader, object, "file");
  const char *message = require_string (reader, object, "message");
  guint line = read_count (reader, object, "line");
  ShowcaseSeverity severity = read_flag (reader, object, "error") ? SHOWCASE_SEVERITY_ERROR : SHOWCASE_SEVERITY_WARNING;
  ShowcaseProblem problem = SHOWCASE_PROBLEM_UNREADABLE;

  if (name != NULL && !showcase_problem_from_string (name, &problem))
    fail (reader, "problem");

  return showcase_diagnostic_new (severity, problem, file, line, message != NULL ? message : "");
}

static ShowcaseCatalog *
read_catalog (Reader *reader,
              JsonObject *object)
{
  g_autoptr (GPtrArray) groups = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func (g_object_unref);
  JsonArray *array;

  reader->place = "index";
  guint n_groups = read_array (reader, object, "groups", &array);
  if (array == NULL)
    fail (reader, "groups");

  ShowcaseCatalog *catalog = g_object_new (SHOWCASE_TYPE_CATALOG,
                                           "title", read_string (reader, object, "title"),
                                           "person", read_string (reader, object, "person"),
                                           "groups", groups,
                                           "problems", problems,
                                           NULL);
  for (guint i = 0; i < n_groups && reader->error == NULL; i++)
    {
      JsonObject *group = read_element (reader, array, i, "group");
      if (group != NULL)
        g_ptr_array_add (groups, read_group (reader, group));
    }

  guint n_problems = read_array (reader, object, "problems", &array);
  for (guint i = 0; i < n_problems && reader->error == NULL; i++)
    {
      JsonObject *problem = read_element (reader, array, i, "problem");
      if (problem != NULL)
        g_ptr_array_add (problems, read_problem (reader, problem));
    }

  return catalog;
}

/* Tells another program's JSON and another version's index apart from a damaged one. */
static gboolean
check_kind (JsonNode *root,
            GError **error)
{
  JsonObject *object = JSON_NODE_HOLDS_OBJECT (root) ? json_node_get_object (root) : NULL;
  Reader reader = { 0 };
  const char *kind = object != NULL ? read_string (&reader, object, "kind") : NULL;
  guint format = object != NULL ? read_count (&reader, object, "format") : 0;

  g_clear_error (&reader.error);
  if (g_strcmp0 (kind, SHOWCASE_INDEX_KIND) != 0)
    {
      g_set_error_literal (error, SHOWCASE_INDEX_ERROR, SHOWCASE_INDEX_ERROR_FOREIGN,
                           _ ("The index is not one that Showcase wrote"));
      return FALSE;
    }
  if (format != SHOWCASE_INDEX_FORMAT)
    {
      g_set_error (error, SHOWCASE_INDEX_ERROR, SHOWCASE_INDEX_ERROR_FORMAT,
                   _ ("The index has another format than %d: compile the documents again"), SHOWCASE_INDEX_FORMAT);
      return FALSE;
    }

  return TRUE;
}

/**
 * showcase_index_read:
 * @bytes: an index
 * @error: the place for an error of the domain %SHOWCASE_INDEX_ERROR
 *
 * Reads an index, strictly: what is required must be there and everything must have its type. Members that the format does not know
 * are ignored.
 *
 * Returns: (transfer full): the catalog, or %NULL
 */
ShowcaseCatalog *
showcase_index_read (GBytes *bytes,
                     GError **error)
{
  g_return_val_if_fail (bytes != NULL, NULL);

  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  gsize size;
  const char *text = g_bytes_get_data (bytes, &size);

  json_parser_set_strict (parser, TRUE);
  if (size == 0 || !json_parser_load_from_data (parser, text, (gssize)size, NULL))
    {
      g_set_error_literal (error, SHOWCASE_INDEX_ERROR, SHOWCASE_INDEX_ERROR_SYNTAX,
                           _ ("The index is damaged or cut short: it is no JSON"));
      return NULL;
    }

  JsonNode *root = json_parser_get_root (parser);
  if (!check_kind (root, error))
    return NULL;

  Reader reader = { 0 };
  g_autoptr (ShowcaseCatalog) catalog = read_catalog (&reader, json_node_get_object (root));
  if (reader.error != NULL)
    {
      g_propagate_error (error, reader.error);
      return NULL;
    }

  return g_steal_pointer (&catalog);
}
