/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A catalog as JSON for other programs: the output of `--list=json` and no storage; that is index.json, in showcase-index.c. Its members are described in
 * INDEX.md.
 */

#include "config.h"

#include "showcase-catalog.h"
#include "showcase-coverage.h"
#include "showcase-ladder.h"

#include <json-glib/json-glib.h>

static void
add_string (JsonBuilder *builder,
            const char *name,
            const char *value)
{
  json_builder_set_member_name (builder, name);
  if (value != NULL)
    json_builder_add_string_value (builder, value);
  else
    json_builder_add_null_value (builder);
}

static void
add_number (JsonBuilder *builder,
            const char *name,
            int value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, value);
}

static void
add_boolean (JsonBuilder *builder,
             const char *name,
             gboolean value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_boolean_value (builder, value);
}

static void
add_date (JsonBuilder *builder,
          const char *name,
          ShowcaseDate date)
{
  date.day = 0;
  g_autofree char *iso = date.year != 0 ? showcase_date_to_iso (&date) : NULL;

  add_string (builder, name, iso);
}

/* How long something was; what is not known is null. */
static void
add_length (JsonBuilder *builder,
            gboolean known,
            int n_months,
            gboolean about)
{
  json_builder_set_member_name (builder, "months");
  if (known)
    json_builder_add_int_value (builder, n_months);
  else
    json_builder_add_null_value (builder);
  add_boolean (builder, "about", known && about);
}

static void
add_ladder (JsonBuilder *builder,
            ShowcaseGroup *group,
            const ShowcaseLadder *ladder)
{
  json_builder_set_member_name (builder, "ladder");
  if (ladder == NULL)
    {
      json_builder_add_null_value (builder);
      return;
    }

  json_builder_begin_object (builder);
  add_string (builder, "employer", showcase_entry_get_employer (showcase_group_get_entry (group, ladder->position)));
  add_number (builder, "roles", (int)ladder->n_roles);
  add_length (builder, ladder->n_months > 0, (int)ladder->n_months, ladder->about);
  json_builder_end_object (builder);
}

static void
add_entry (JsonBuilder *builder,
           ShowcaseGroup *group,
           ShowcaseEntry *entry,
           const ShowcaseLadder *ladder,
           const ShowcaseDate *today)
{
  const ShowcasePeriod *period = showcase_entry_get_period (entry);
  ShowcaseMonths months;
  gboolean known = showcase_period_get_months (period, today, &months) && period->ending != SHOWCASE_PERIOD_OPEN;

  json_builder_begin_object (builder);
  add_string (builder, "id", showcase_entry_get_id (entry));
  add_string (builder, "title", showcase_entry_get_title (entry));
  add_string (builder, "role", showcase_entry_get_role (entry));
  add_string (builder, "employer", showcase_entry_get_employer (entry));
  add_date (builder, "start", period->start);
  add_date (builder, "end", period->end);
  add_boolean (builder, "ongoing", period->ending == SHOWCASE_PERIOD_ONGOING);
  add_length (builder, known, months.end - months.first, months.about);
  add_ladder (builder, group, ladder);
  add_string (builder, "badge", showcase_entry_get_badge (entry));
  add_number (builder, "highlights", (int)showcase_entry_get_highlights (entry));
  add_number (builder, "star", (int)showcase_entry_get_n_stars (entry));
  json_builder_end_object (builder);
}

/* Both ends are months that are in it. */
static void
add_months (JsonBuilder *builder,
            const ShowcaseMonths *months)
{
  int last = months->end - 1;

  add_date (builder, "start", (ShowcaseDate){ (guint16)(months->first / 12), (guint8)(months->first % 12 + 1), 0 });
  add_date (builder, "end", (ShowcaseDate){ (guint16)(last / 12), (guint8)(last % 12 + 1), 0 });
  add_length (builder, TRUE, months->end - months->first, months->about);
}

static void
add_gaps (JsonBuilder *builder,
          ShowcaseGroup *group,
          const ShowcaseDate *today)
{
  g_autoptr (GArray) gaps = showcase_coverage_find_gaps (G_LIST_MODEL (group), today);

  json_builder_set_member_name (builder, "gaps");
  json_builder_begin_array (builder);
  for (guint i = 0; i < gaps->len; i++)
    {
      json_builder_begin_object (builder);
      add_months (builder, &g_array_index (gaps, ShowcaseMonths, i));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_overlaps (JsonBuilder *builder,
              ShowcaseGroup *group,
              const ShowcaseDate *today)
{
  g_autoptr (GPtrArray) overlaps = showcase_coverage_find_overlaps (G_LIST_MODEL (group), today);

  json_builder_set_member_name (builder, "overlaps");
  json_builder_begin_array (builder);
  for (guint i = 0; i < overlaps->len; i++)
    {
      const ShowcaseOverlap *overlap = g_ptr_array_index (overlaps, i);

      json_builder_begin_object (builder);
      add_months (builder, &overlap->months);
      json_builder_set_member_name (builder, "entries");
      json_builder_begin_array (builder);
      for (guint j = 0; j < overlap->positions->len; j++)
        json_builder_add_string_value (builder, showcase_entry_get_id (showcase_group_get_entry (group, g_array_index (overlap->positions, guint, j))));
      json_builder_end_array (builder);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_group (JsonBuilder *builder,
           ShowcaseGroup *group,
           const ShowcaseDate *today)
{
  g_autoptr (GArray) ladders = showcase_ladder_find_all (G_LIST_MODEL (group), today);

  json_builder_begin_object (builder);
  add_string (builder, "title", showcase_group_get_title (group));
  add_string (builder, "document", showcase_group_get_document (group));
  json_builder_set_member_name (builder, "entries");
  json_builder_begin_array (builder);
  for (guint i = 0; i < showcase_group_get_n_entries (group); i++)
    add_entry (builder, group, showcase_group_get_entry (group, i), showcase_ladder_find_at (ladders, i), today);
  json_builder_end_array (builder);
  add_gaps (builder, group, today);
  add_overlaps (builder, group, today);
  json_builder_end_object (builder);
}

/**
 * showcase_catalog_to_json:
 * @self: a catalog
 *
 * Writes the timeline for other programs, as INDEX.md describes it. What goes on lasts until today.
 *
 * Returns: (transfer full): JSON, ending in a line's end
 */
char *
showcase_catalog_to_json (ShowcaseCatalog *self)
{
  ShowcaseDate today;

  g_return_val_if_fail (SHOWCASE_IS_CATALOG (self), NULL);

  showcase_date_get_today (&today);
  g_autoptr (JsonBuilder) builder = json_builder_new_immutable ();
  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "groups");
  json_builder_begin_array (builder);
  for (guint i = 0; i < showcase_catalog_get_n_groups (self); i++)
    add_group (builder, showcase_catalog_get_group (self, i), &today);
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  g_autoptr (JsonNode) root = json_builder_get_root (builder);
  g_autofree char *json = json_to_string (root, TRUE);

  return g_strconcat (json, "\n", NULL);
}
