/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A catalog as text: for a terminal and as JSON for other programs. Both are the output of `--list` and no storage; that is
 * index.json, in showcase-index.c.
 */

#include "config.h"

#include "showcase-catalog.h"

#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>

/* A longer title is written out whole but does not push the columns of all other rows to the right. */
#define MAX_COLUMN_WIDTH 60

enum
{
  COLUMN_PERIOD,
  COLUMN_TITLE,
  COLUMN_EMPLOYER,
  COLUMN_BADGE,
  COLUMN_HIGHLIGHTS,
  N_COLUMNS
};

/* The cells that a text takes in a terminal. */
static guint
measure_text (const char *text)
{
  guint width = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar character = g_utf8_get_char (p);

      if (!g_unichar_iszerowidth (character))
        width += g_unichar_iswide (character) ? 2 : 1;
    }

  return width;
}

/* A document's text may hold control characters, and a terminal must not obey them. */
static char *
dup_printable (const char *text)
{
  GString *printable = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar character = g_utf8_get_char (p);

      g_string_append_unichar (printable, g_unichar_iscntrl (character) ? ' ' : character);
    }

  return g_string_free_and_steal (printable);
}

static char *
format_cell (ShowcaseEntry *entry,
             guint column)
{
  const char *role = showcase_entry_get_role (entry);
  const char *text = NULL;
  guint highlights = showcase_entry_get_highlights (entry);

  switch (column)
    {
    case COLUMN_PERIOD:
      return showcase_period_to_string (showcase_entry_get_period (entry));
    case COLUMN_TITLE:
      text = role != NULL ? role : showcase_entry_get_title (entry);
      break;
    case COLUMN_EMPLOYER:
      text = showcase_entry_get_employer (entry);
      break;
    case COLUMN_BADGE:
      text = showcase_entry_get_badge (entry);
      break;
    case COLUMN_HIGHLIGHTS:
    default:
      return highlights > 0 ? g_strdup_printf (ngettext ("%u highlight", "%u highlights", highlights), highlights) : g_strdup ("");
    }

  return dup_printable (text != NULL ? text : "");
}

static void
append_group (GString *listing,
              ShowcaseGroup *group)
{
  guint n_entries = showcase_group_get_n_entries (group);
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *title = dup_printable (showcase_group_get_title (group));
  guint widths[N_COLUMNS] = { 0 };

  for (guint i = 0; i < n_entries * N_COLUMNS; i++)
    {
      char *cell = format_cell (showcase_group_get_entry (group, i / N_COLUMNS), i % N_COLUMNS);
      guint width = MIN (measure_text (cell), MAX_COLUMN_WIDTH);

      g_ptr_array_add (cells, cell);
      widths[i % N_COLUMNS] = MAX (widths[i % N_COLUMNS], width);
    }

  g_string_append_printf (listing, "%s\n", title);
  for (guint row = 0; row < n_entries; row++)
    {
      for (guint column = 0; column < N_COLUMNS; column++)
        {
          const char *cell = g_ptr_array_index (cells, row * N_COLUMNS + column);
          guint width = measure_text (cell);

          if (widths[column] > 0)
            g_string_append_printf (listing, "  %s%*s", cell, (int)(widths[column] - MIN (width, widths[column])), "");
        }
      while (listing->str[listing->len - 1] == ' ')
        g_string_truncate (listing, listing->len - 1);
      g_string_append_c (listing, '\n');
    }
}

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
add_date (JsonBuilder *builder,
          const char *name,
          ShowcaseDate date)
{
  date.day = 0;
  g_autofree char *iso = date.year != 0 ? showcase_date_to_iso (&date) : NULL;

  add_string (builder, name, iso);
}

static void
add_entry (JsonBuilder *builder,
           ShowcaseEntry *entry)
{
  const ShowcasePeriod *period = showcase_entry_get_period (entry);

  json_builder_begin_object (builder);
  add_string (builder, "id", showcase_entry_get_id (entry));
  add_string (builder, "title", showcase_entry_get_title (entry));
  add_string (builder, "role", showcase_entry_get_role (entry));
  add_string (builder, "employer", showcase_entry_get_employer (entry));
  add_date (builder, "start", period->start);
  add_date (builder, "end", period->end);
  json_builder_set_member_name (builder, "ongoing");
  json_builder_add_boolean_value (builder, period->ending == SHOWCASE_PERIOD_ONGOING);
  add_string (builder, "badge", showcase_entry_get_badge (entry));
  json_builder_set_member_name (builder, "highlights");
  json_builder_add_int_value (builder, showcase_entry_get_highlights (entry));
  json_builder_set_member_name (builder, "star");
  json_builder_add_int_value (builder, showcase_entry_get_n_stars (entry));
  json_builder_end_object (builder);
}

static void
add_group (JsonBuilder *builder,
           ShowcaseGroup *group)
{
  json_builder_begin_object (builder);
  add_string (builder, "title", showcase_group_get_title (group));
  add_string (builder, "document", showcase_group_get_document (group));
  json_builder_set_member_name (builder, "entries");
  json_builder_begin_array (builder);
  for (guint i = 0; i < showcase_group_get_n_entries (group); i++)
    add_entry (builder, showcase_group_get_entry (group, i));
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

/**
 * showcase_catalog_to_text:
 * @self: a catalog
 *
 * Writes the timeline for a terminal: the title of each group and below it a line for each entry, in aligned columns.
 *
 * Returns: (transfer full): lines, each with its end
 */
char *
showcase_catalog_to_text (ShowcaseCatalog *self)
{
  g_return_val_if_fail (SHOWCASE_IS_CATALOG (self), NULL);

  GString *listing = g_string_new (NULL);
  for (guint i = 0; i < showcase_catalog_get_n_groups (self); i++)
    {
      if (i > 0)
        g_string_append_c (listing, '\n');
      append_group (listing, showcase_catalog_get_group (self, i));
    }

  return g_string_free_and_steal (listing);
}

/**
 * showcase_catalog_to_json:
 * @self: a catalog
 *
 * Writes the timeline for other programs: an object with "groups", each with "title", "document" and "entries", each with "id",
 * "title", "role", "employer", "start", "end", "ongoing", "badge", "highlights" and "star". Dates are "YYYY" or "YYYY-MM"; what is
 * not known is null; "star" counts the STAR blocks.
 *
 * Returns: (transfer full): JSON, ending in a line's end
 */
char *
showcase_catalog_to_json (ShowcaseCatalog *self)
{
  g_return_val_if_fail (SHOWCASE_IS_CATALOG (self), NULL);

  g_autoptr (JsonBuilder) builder = json_builder_new_immutable ();
  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "groups");
  json_builder_begin_array (builder);
  for (guint i = 0; i < showcase_catalog_get_n_groups (self); i++)
    add_group (builder, showcase_catalog_get_group (self, i));
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  g_autoptr (JsonNode) root = json_builder_get_root (builder);
  g_autofree char *json = json_to_string (root, TRUE);

  return g_strconcat (json, "\n", NULL);
}
