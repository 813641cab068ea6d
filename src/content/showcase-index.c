/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Writes index.json: the whole catalog, in a form that is the same for the same catalog, byte by byte. What has its default value
 * is left out. INDEX.md describes the form; showcase-index-reader.c reads it.
 */

#include "config.h"

#include "showcase-index.h"

#include <json-glib/json-glib.h>

G_DEFINE_QUARK (showcase_index_error_quark, showcase_index_error)

static void
add_string (JsonObject *object,
            const char *name,
            const char *value)
{
  if (value != NULL)
    json_object_set_string_member (object, name, value);
}

static void
add_count (JsonObject *object,
           const char *name,
           gint64 value)
{
  if (value != 0)
    json_object_set_int_member (object, name, value);
}

static void
add_flag (JsonObject *object,
          const char *name,
          gboolean value)
{
  if (value)
    json_object_set_boolean_member (object, name, TRUE);
}

static void
add_array (JsonObject *object,
           const char *name,
           JsonArray *array)
{
  if (json_array_get_length (array) > 0)
    json_object_set_array_member (object, name, array);
  else
    json_array_unref (array);
}

static void
add_period (JsonObject *object,
            const ShowcasePeriod *period)
{
  static const char *const endings[] = { "closed", "ongoing", "open" };

  if (showcase_period_is_empty (period))
    return;

  JsonObject *written = json_object_new ();
  g_autofree char *start = showcase_date_to_iso (&period->start);
  add_string (written, "start", start);
  if (period->ending == SHOWCASE_PERIOD_CLOSED)
    {
      g_autofree char *end = showcase_date_to_iso (&period->end);
      add_string (written, "end", end);
    }
  add_string (written, "ending", endings[period->ending]);
  add_flag (written, "since", period->since);

  json_object_set_object_member (object, "period", written);
}

static JsonObject *
write_star (ShowcaseStar *star)
{
  JsonObject *written = json_object_new ();
  JsonArray *steps = json_array_new ();

  for (guint i = 0; i < showcase_star_get_n_steps (star); i++)
    {
      JsonObject *step = json_object_new ();
      const char letter[] = { showcase_star_step_to_letter (showcase_star_get_step (star, i)), '\0' };

      add_string (step, "step", letter);
      add_string (step, "label", showcase_star_get_step_label (star, i));
      add_count (step, "line", showcase_star_get_step_line (star, i));
      add_flag (step, "empty", showcase_star_is_step_empty (star, i));
      json_array_add_object_element (steps, step);
    }

  add_string (written, "title", showcase_star_get_title (star));
  add_count (written, "line", showcase_star_get_line (star));
  add_array (written, "steps", steps);
  return written;
}

static JsonObject *
write_entry (ShowcaseEntry *entry)
{
  JsonObject *written = json_object_new ();
  JsonArray *stars = json_array_new ();

  for (guint i = 0; i < showcase_entry_get_n_stars (entry); i++)
    json_array_add_object_element (stars, write_star (showcase_entry_get_star (entry, i)));

  add_string (written, "id", showcase_entry_get_id (entry));
  add_string (written, "title", showcase_entry_get_title (entry));
  add_string (written, "role", showcase_entry_get_role (entry));
  add_string (written, "employer", showcase_entry_get_employer (entry));
  add_string (written, "badge", showcase_entry_get_badge (entry));
  add_string (written, "from", showcase_entry_get_from (entry));
  add_string (written, "section", showcase_entry_get_section (entry));
  add_period (written, showcase_entry_get_period (entry));
  add_count (written, "line", showcase_entry_get_line (entry));
  add_count (written, "highlights", showcase_entry_get_highlights (entry));
  add_array (written, "stars", stars);
  return written;
}

static JsonArray *
write_references (ShowcaseReferences *references)
{
  JsonArray *written = json_array_new ();
  g_auto (GStrv) urls = showcase_references_list_urls (references);

  for (guint i = 0; urls[i] != NULL; i++)
    {
      JsonObject *reference = json_object_new ();
      const char *group_id, *anchor, *image;
      int width, height;

      showcase_references_get_document (references, urls[i], &group_id, &anchor);
      showcase_references_get_image (references, urls[i], &image, &width, &height);

      add_string (reference, "url", urls[i]);
      add_string (reference, "group", group_id);
      add_string (reference, "anchor", anchor);
      add_string (reference, "image", image);
      add_count (reference, "width", width);
      add_count (reference, "height", height);
      json_array_add_object_element (written, reference);
    }

  return written;
}

static JsonObject *
write_keys (GVariant *keys)
{
  JsonObject *written = json_object_new ();
  GVariantIter iter;
  const char *key, *value;

  g_variant_iter_init (&iter, keys);
  while (g_variant_iter_next (&iter, "{&s&s}", &key, &value))
    json_object_set_string_member (written, key, value);

  return written;
}

static JsonObject *
write_group (ShowcaseGroup *group)
{
  JsonObject *written = json_object_new ();
  JsonArray *skills = json_array_new ();
  JsonArray *entries = json_array_new ();
  g_autofree char *lines = showcase_line_map_to_string (showcase_group_get_lines (group));

  for (const char *const *skill = showcase_group_get_skills (group); *skill != NULL; skill++)
    json_array_add_string_element (skills, *skill);
  for (guint i = 0; i < showcase_group_get_n_entries (group); i++)
    json_array_add_object_element (entries, write_entry (showcase_group_get_entry (group, i)));

  add_string (written, "id", showcase_group_get_id (group));
  add_string (written, "title", showcase_group_get_title (group));
  add_string (written, "document", showcase_group_get_document (group));
  add_string (written, "body", showcase_group_get_body (group));
  add_string (written, "person", showcase_group_get_person (group));
  add_flag (written, "recovered", showcase_group_is_recovered (group));
  add_array (written, "skills", skills);
  if (g_variant_n_children (showcase_group_get_keys (group)) > 0)
    json_object_set_object_member (written, "keys", write_keys (showcase_group_get_keys (group)));
  add_array (written, "references", write_references (showcase_group_get_references (group)));
  add_string (written, "lines", *lines != '\0' ? lines : NULL);
  add_array (written, "entries", entries);
  return written;
}

static JsonObject *
write_problem (ShowcaseDiagnostic *diagnostic)
{
  JsonObject *written = json_object_new ();

  add_string (written, "problem", showcase_problem_to_string (showcase_diagnostic_get_problem (diagnostic)));
  add_flag (written, "error", showcase_diagnostic_get_severity (diagnostic) == SHOWCASE_SEVERITY_ERROR);
  add_string (written, "file", showcase_diagnostic_get_file (diagnostic));
  add_count (written, "line", showcase_diagnostic_get_line (diagnostic));
  add_string (written, "message", showcase_diagnostic_get_message (diagnostic));
  return written;
}

/**
 * showcase_index_write:
 * @catalog: a catalog
 *
 * Writes a catalog as index.json, described in src/content/INDEX.md. The same catalog gives the same bytes.
 *
 * Returns: (transfer full): JSON in UTF-8, ending in a line's end
 */
GBytes *
showcase_index_write (ShowcaseCatalog *catalog)
{
  g_return_val_if_fail (SHOWCASE_IS_CATALOG (catalog), NULL);

  JsonObject *index = json_object_new ();
  JsonArray *groups = json_array_new ();
  JsonArray *problems = json_array_new ();

  for (guint i = 0; i < showcase_catalog_get_n_groups (catalog); i++)
    json_array_add_object_element (groups, write_group (showcase_catalog_get_group (catalog, i)));
  for (guint i = 0; i < showcase_catalog_get_n_problems (catalog); i++)
    json_array_add_object_element (problems, write_problem (showcase_catalog_get_problem (catalog, i)));

  add_string (index, "kind", SHOWCASE_INDEX_KIND);
  json_object_set_int_member (index, "format", SHOWCASE_INDEX_FORMAT);
  add_string (index, "title", showcase_catalog_get_title (catalog));
  add_string (index, "person", showcase_catalog_get_person (catalog));
  json_object_set_array_member (index, "groups", groups);
  add_array (index, "problems", problems);

  g_autoptr (JsonNode) root = json_node_alloc ();
  json_node_init_object (root, index);
  json_object_unref (index);

  g_autofree char *json = json_to_string (root, TRUE);
  char *text = g_strconcat (json, "\n", NULL);

  return g_bytes_new_take (text, strlen (text));
}
