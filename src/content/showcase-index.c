/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Writes index.json: the whole catalog, in a form that is the same for the same catalog, byte by byte. What has its default value
 * is left out. INDEX.md describes the form; showcase-index-reader.c reads it.
 */

#include "config.h"

#include "showcase-index.h"

#include "showcase-json-writer.h"

G_DEFINE_QUARK (showcase_index_error_quark, showcase_index_error)

static void
add_string (ShowcaseJsonWriter *writer,
            const char *name,
            const char *value)
{
  if (value != NULL)
    showcase_json_writer_add_string (writer, name, value);
}

static void
add_count (ShowcaseJsonWriter *writer,
           const char *name,
           gint64 value)
{
  if (value != 0)
    showcase_json_writer_add_integer (writer, name, value);
}

static void
add_flag (ShowcaseJsonWriter *writer,
          const char *name,
          gboolean value)
{
  if (value)
    showcase_json_writer_add_boolean (writer, name, TRUE);
}

static void
write_period (ShowcaseJsonWriter *writer,
              const ShowcasePeriod *period)
{
  static const char *const endings[] = { "closed", "ongoing", "open" };
  g_autofree char *start = NULL;

  if (showcase_period_is_empty (period))
    return;

  showcase_json_writer_begin_object (writer, "period");
  start = showcase_date_to_iso (&period->start);
  add_string (writer, "start", start);
  if (period->ending == SHOWCASE_PERIOD_CLOSED)
    {
      g_autofree char *end = showcase_date_to_iso (&period->end);
      add_string (writer, "end", end);
    }
  add_string (writer, "ending", endings[period->ending]);
  add_flag (writer, "since", period->since);
  showcase_json_writer_end_object (writer);
}

static void
write_steps (ShowcaseJsonWriter *writer,
             ShowcaseStar *star)
{
  if (showcase_star_get_n_steps (star) == 0)
    return;

  showcase_json_writer_begin_array (writer, "steps");
  for (guint i = 0; i < showcase_star_get_n_steps (star); i++)
    {
      const char letter[] = { showcase_star_step_to_letter (showcase_star_get_step (star, i)), '\0' };

      showcase_json_writer_begin_object (writer, NULL);
      add_string (writer, "step", letter);
      add_string (writer, "label", showcase_star_get_step_label (star, i));
      add_count (writer, "line", showcase_star_get_step_line (star, i));
      add_flag (writer, "empty", showcase_star_is_step_empty (star, i));
      showcase_json_writer_end_object (writer);
    }
  showcase_json_writer_end_array (writer);
}

static void
write_stars (ShowcaseJsonWriter *writer,
             ShowcaseEntry *entry)
{
  if (showcase_entry_get_n_stars (entry) == 0)
    return;

  showcase_json_writer_begin_array (writer, "stars");
  for (guint i = 0; i < showcase_entry_get_n_stars (entry); i++)
    {
      ShowcaseStar *star = showcase_entry_get_star (entry, i);

      showcase_json_writer_begin_object (writer, NULL);
      add_string (writer, "title", showcase_star_get_title (star));
      add_count (writer, "line", showcase_star_get_line (star));
      write_steps (writer, star);
      showcase_json_writer_end_object (writer);
    }
  showcase_json_writer_end_array (writer);
}

static void
write_entries (ShowcaseJsonWriter *writer,
               ShowcaseGroup *group)
{
  if (showcase_group_get_n_entries (group) == 0)
    return;

  showcase_json_writer_begin_array (writer, "entries");
  for (guint i = 0; i < showcase_group_get_n_entries (group); i++)
    {
      ShowcaseEntry *entry = showcase_group_get_entry (group, i);

      showcase_json_writer_begin_object (writer, NULL);
      add_string (writer, "id", showcase_entry_get_id (entry));
      add_string (writer, "title", showcase_entry_get_title (entry));
      add_string (writer, "role", showcase_entry_get_role (entry));
      add_string (writer, "employer", showcase_entry_get_employer (entry));
      add_string (writer, "badge", showcase_entry_get_badge (entry));
      add_string (writer, "from", showcase_entry_get_from (entry));
      add_string (writer, "section", showcase_entry_get_section (entry));
      write_period (writer, showcase_entry_get_period (entry));
      add_count (writer, "line", showcase_entry_get_line (entry));
      add_count (writer, "highlights", showcase_entry_get_highlights (entry));
      write_stars (writer, entry);
      showcase_json_writer_end_object (writer);
    }
  showcase_json_writer_end_array (writer);
}

static void
write_references (ShowcaseJsonWriter *writer,
                  ShowcaseReferences *references)
{
  g_auto (GStrv) urls = showcase_references_list_urls (references);

  if (urls[0] == NULL)
    return;

  showcase_json_writer_begin_array (writer, "references");
  for (guint i = 0; urls[i] != NULL; i++)
    {
      const char *group_id, *anchor, *image;
      int width, height;

      showcase_references_get_document (references, urls[i], &group_id, &anchor);
      showcase_references_get_image (references, urls[i], &image, &width, &height);

      showcase_json_writer_begin_object (writer, NULL);
      add_string (writer, "url", urls[i]);
      add_string (writer, "group", group_id);
      add_string (writer, "anchor", anchor);
      add_string (writer, "image", image);
      add_count (writer, "width", width);
      add_count (writer, "height", height);
      showcase_json_writer_end_object (writer);
    }
  showcase_json_writer_end_array (writer);
}

static void
write_skills (ShowcaseJsonWriter *writer,
              const char *const *skills)
{
  if (*skills == NULL)
    return;

  showcase_json_writer_begin_array (writer, "skills");
  for (; *skills != NULL; skills++)
    showcase_json_writer_add_string (writer, NULL, *skills);
  showcase_json_writer_end_array (writer);
}

static void
write_keys (ShowcaseJsonWriter *writer,
            GVariant *keys)
{
  GVariantIter iter;
  const char *key, *value;

  if (g_variant_n_children (keys) == 0)
    return;

  showcase_json_writer_begin_object (writer, "keys");
  g_variant_iter_init (&iter, keys);
  while (g_variant_iter_next (&iter, "{&s&s}", &key, &value))
    showcase_json_writer_add_string (writer, key, value);
  showcase_json_writer_end_object (writer);
}

static void
write_group (ShowcaseJsonWriter *writer,
             ShowcaseGroup *group)
{
  g_autofree char *lines = showcase_line_map_to_string (showcase_group_get_lines (group));

  showcase_json_writer_begin_object (writer, NULL);
  add_string (writer, "id", showcase_group_get_id (group));
  add_string (writer, "title", showcase_group_get_title (group));
  add_string (writer, "document", showcase_group_get_document (group));
  add_string (writer, "body", showcase_group_get_body (group));
  add_string (writer, "person", showcase_group_get_person (group));
  add_string (writer, "language", showcase_group_get_language (group));
  add_flag (writer, "recovered", showcase_group_is_recovered (group));
  write_skills (writer, showcase_group_get_skills (group));
  write_keys (writer, showcase_group_get_keys (group));
  write_references (writer, showcase_group_get_references (group));
  add_string (writer, "lines", *lines != '\0' ? lines : NULL);
  write_entries (writer, group);
  showcase_json_writer_end_object (writer);
}

static void
write_problems (ShowcaseJsonWriter *writer,
                ShowcaseCatalog *catalog)
{
  if (showcase_catalog_get_n_problems (catalog) == 0)
    return;

  showcase_json_writer_begin_array (writer, "problems");
  for (guint i = 0; i < showcase_catalog_get_n_problems (catalog); i++)
    {
      ShowcaseDiagnostic *diagnostic = showcase_catalog_get_problem (catalog, i);

      showcase_json_writer_begin_object (writer, NULL);
      add_string (writer, "problem", showcase_problem_to_string (showcase_diagnostic_get_problem (diagnostic)));
      add_flag (writer, "error", showcase_diagnostic_get_severity (diagnostic) == SHOWCASE_SEVERITY_ERROR);
      add_string (writer, "file", showcase_diagnostic_get_file (diagnostic));
      add_count (writer, "line", showcase_diagnostic_get_line (diagnostic));
      add_string (writer, "message", showcase_diagnostic_get_message (diagnostic));
      showcase_json_writer_end_object (writer);
    }
  showcase_json_writer_end_array (writer);
}

static void
write_translations (ShowcaseJsonWriter *writer,
                    ShowcaseCatalog *catalog)
{
  if (showcase_catalog_get_n_translations (catalog) == 0)
    return;

  showcase_json_writer_begin_array (writer, "translations");
  for (guint i = 0; i < showcase_catalog_get_n_translations (catalog); i++)
    write_group (writer, showcase_catalog_get_translation (catalog, i));
  showcase_json_writer_end_array (writer);
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

  g_autoptr (ShowcaseJsonWriter) writer = showcase_json_writer_new ();

  showcase_json_writer_begin_object (writer, NULL);
  add_string (writer, "kind", SHOWCASE_INDEX_KIND);
  showcase_json_writer_add_integer (writer, "format", SHOWCASE_INDEX_FORMAT);
  add_string (writer, "title", showcase_catalog_get_title (catalog));
  add_string (writer, "person", showcase_catalog_get_person (catalog));
  showcase_json_writer_begin_array (writer, "groups");
  for (guint i = 0; i < showcase_catalog_get_n_groups (catalog); i++)
    write_group (writer, showcase_catalog_get_group (catalog, i));
  showcase_json_writer_end_array (writer);
  write_translations (writer, catalog);
  write_problems (writer, catalog);
  showcase_json_writer_end_object (writer);

  return showcase_json_writer_finish (writer);
}
