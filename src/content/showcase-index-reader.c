/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reads index.json and trusts nothing in it. The first thing that is wrong is remembered; what is read after it is thrown away, so
 * that the reading functions need no error paths of their own.
 */

#include "config.h"

#include "showcase-index.h"
#include "showcase-index-fields.h"

#include <glib/gi18n-lib.h>

typedef ShowcaseIndexFields Reader;

static void
read_period (Reader *reader,
             JsonObject *entry,
             ShowcasePeriod *period)
{
  JsonObject *object = showcase_index_fields_read_object (reader, entry, "period");

  *period = (ShowcasePeriod){ 0 };
  if (object == NULL)
    return;

  const char *start = showcase_index_fields_read_string (reader, object, "start");
  const char *end = showcase_index_fields_read_string (reader, object, "end");
  const char *ending = showcase_index_fields_read_string (reader, object, "ending");
  gboolean valid = start != NULL && showcase_date_from_iso (start, &period->start);

  if (g_strcmp0 (ending, "ongoing") == 0)
    period->ending = SHOWCASE_PERIOD_ONGOING;
  else if (g_strcmp0 (ending, "open") == 0)
    period->ending = SHOWCASE_PERIOD_OPEN;
  else
    valid = valid && g_strcmp0 (ending, "closed") == 0 && end != NULL && showcase_date_from_iso (end, &period->end);
  period->since = showcase_index_fields_read_flag (reader, object, "since");

  if (!valid)
    showcase_index_fields_fail (reader, "period");
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
  const char *title = showcase_index_fields_require_string (reader, object, "title");
  ShowcaseStar *star = showcase_star_new (title, showcase_index_fields_read_count (reader, object, "line"));
  JsonArray *steps;
  guint n_steps = showcase_index_fields_read_array (reader, object, "steps", &steps);

  for (guint i = 0; i < n_steps && reader->error == NULL; i++)
    {
      JsonObject *step = showcase_index_fields_read_element (reader, steps, i, "step");
      if (step == NULL)
        break;

      ShowcaseStarStep kind = read_step_kind (showcase_index_fields_read_string (reader, step, "step"));
      const char *label = showcase_index_fields_require_string (reader, step, "label");
      if (kind == SHOWCASE_STAR_NONE)
        showcase_index_fields_fail (reader, "step");
      else
        showcase_star_add_step (star, kind, label, showcase_index_fields_read_count (reader, step, "line"), showcase_index_fields_read_flag (reader, step, "empty"));
    }

  return star;
}

static ShowcaseEntry *
read_entry (Reader *reader,
            JsonObject *object)
{
  g_autoptr (GPtrArray) stars = g_ptr_array_new_with_free_func ((GDestroyNotify)showcase_star_unref);
  JsonArray *array;
  guint n_stars = showcase_index_fields_read_array (reader, object, "stars", &array);
  ShowcasePeriod period;

  read_period (reader, object, &period);
  ShowcaseEntry *entry = g_object_new (SHOWCASE_TYPE_ENTRY,
                                       "id", showcase_index_fields_require_string (reader, object, "id"),
                                       "title", showcase_index_fields_require_string (reader, object, "title"),
                                       "role", showcase_index_fields_read_string (reader, object, "role"),
                                       "employer", showcase_index_fields_read_string (reader, object, "employer"),
                                       "badge", showcase_index_fields_read_string (reader, object, "badge"),
                                       "from", showcase_index_fields_read_string (reader, object, "from"),
                                       "section", showcase_index_fields_read_string (reader, object, "section"),
                                       "period", &period,
                                       "line", showcase_index_fields_read_count (reader, object, "line"),
                                       "highlights", showcase_index_fields_read_count (reader, object, "highlights"),
                                       "stars", stars,
                                       NULL);

  for (guint i = 0; i < n_stars && reader->error == NULL; i++)
    {
      JsonObject *star = showcase_index_fields_read_element (reader, array, i, "star");
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
  const char *url = showcase_index_fields_require_string (reader, object, "url");
  const char *group_id = showcase_index_fields_read_string (reader, object, "group");
  const char *anchor = showcase_index_fields_read_string (reader, object, "anchor");
  const char *image = showcase_index_fields_read_string (reader, object, "image");
  guint width = showcase_index_fields_read_count (reader, object, "width");
  guint height = showcase_index_fields_read_count (reader, object, "height");

  if (group_id == NULL && image == NULL)
    showcase_index_fields_fail (reader, "group");
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
  guint n_references = showcase_index_fields_read_array (reader, group, "references", &array);

  for (guint i = 0; i < n_references && reader->error == NULL; i++)
    {
      JsonObject *reference = showcase_index_fields_read_element (reader, array, i, "reference");
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
  guint n_skills = showcase_index_fields_read_array (reader, group, "skills", &array);

  for (guint i = 0; i < n_skills; i++)
    {
      JsonNode *node = json_array_get_element (array, i);

      if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING)
        g_strv_builder_add (skills, json_node_get_string (node));
      else
        showcase_index_fields_fail (reader, "skills");
    }

  return g_strv_builder_end (skills);
}

static GVariant *
read_keys (Reader *reader,
           JsonObject *group)
{
  GVariantBuilder keys = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("a{ss}"));
  JsonObject *object = showcase_index_fields_read_object (reader, group, "keys");
  JsonObjectIter iter;
  const char *key;
  JsonNode *node;

  if (object != NULL)
    {
      json_object_iter_init_ordered (&iter, object);
      while (json_object_iter_next_ordered (&iter, &key, &node))
        {
          const char *value = showcase_index_fields_read_string (reader, object, key);

          if (value == NULL)
            showcase_index_fields_fail (reader, "keys");
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
  const char *text = showcase_index_fields_read_string (reader, group, "lines");
  ShowcaseLineMap *lines = showcase_line_map_new_from_string (text != NULL ? text : "");

  if (lines == NULL)
    showcase_index_fields_fail (reader, "lines");

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
                                       "id", showcase_index_fields_require_string (reader, object, "id"),
                                       "title", showcase_index_fields_require_string (reader, object, "title"),
                                       "document", showcase_index_fields_require_string (reader, object, "document"),
                                       "body", showcase_index_fields_require_string (reader, object, "body"),
                                       "person", showcase_index_fields_read_string (reader, object, "person"),
                                       "language", showcase_index_fields_read_string (reader, object, "language"),
                                       "recovered", showcase_index_fields_read_flag (reader, object, "recovered"),
                                       "skills", skills,
                                       "keys", read_keys (reader, object),
                                       "references", references,
                                       "lines", lines,
                                       "entries", entries,
                                       NULL);

  guint n_entries = showcase_index_fields_read_array (reader, object, "entries", &array);
  for (guint i = 0; i < n_entries && reader->error == NULL; i++)
    {
      JsonObject *entry = showcase_index_fields_read_element (reader, array, i, "entry");
      if (entry != NULL)
        g_ptr_array_add (entries, read_entry (reader, entry));
    }

  return group;
}

static void
read_groups (Reader *reader,
             JsonArray *array,
             guint n_groups,
             GPtrArray *groups)
{
  for (guint i = 0; i < n_groups && reader->error == NULL; i++)
    {
      JsonObject *group = showcase_index_fields_read_element (reader, array, i, "group");
      if (group != NULL)
        g_ptr_array_add (groups, read_group (reader, group));
    }
}

static ShowcaseDiagnostic *
read_problem (Reader *reader,
              JsonObject *object)
{
  const char *name = showcase_index_fields_require_string (reader, object, "problem");
  const char *file = showcase_index_fields_read_string (reader, object, "file");
  const char *message = showcase_index_fields_require_string (reader, object, "message");
  guint line = showcase_index_fields_read_count (reader, object, "line");
  ShowcaseSeverity severity = showcase_index_fields_read_flag (reader, object, "error") ? SHOWCASE_SEVERITY_ERROR : SHOWCASE_SEVERITY_WARNING;
  ShowcaseProblem problem = SHOWCASE_PROBLEM_UNREADABLE;

  if (name != NULL && !showcase_problem_from_string (name, &problem))
    showcase_index_fields_fail (reader, "problem");

  return showcase_diagnostic_new (severity, problem, file, line, message != NULL ? message : "");
}

static ShowcaseCatalog *
read_catalog (Reader *reader,
              JsonObject *object)
{
  g_autoptr (GPtrArray) groups = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) translations = g_ptr_array_new_with_free_func (g_object_unref);
  JsonArray *array;

  reader->place = "index";
  guint n_groups = showcase_index_fields_read_array (reader, object, "groups", &array);
  if (array == NULL)
    showcase_index_fields_fail (reader, "groups");

  ShowcaseCatalog *catalog = g_object_new (SHOWCASE_TYPE_CATALOG,
                                           "title", showcase_index_fields_read_string (reader, object, "title"),
                                           "person", showcase_index_fields_read_string (reader, object, "person"),
                                           "groups", groups,
                                           "problems", problems,
                                           "translations", translations,
                                           NULL);
  read_groups (reader, array, n_groups, groups);
  guint n_translations = showcase_index_fields_read_array (reader, object, "translations", &array);
  read_groups (reader, array, n_translations, translations);

  guint n_problems = showcase_index_fields_read_array (reader, object, "problems", &array);
  for (guint i = 0; i < n_problems && reader->error == NULL; i++)
    {
      JsonObject *problem = showcase_index_fields_read_element (reader, array, i, "problem");
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
  const char *kind = object != NULL ? showcase_index_fields_read_string (&reader, object, "kind") : NULL;
  guint format = object != NULL ? showcase_index_fields_read_count (&reader, object, "format") : 0;

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
