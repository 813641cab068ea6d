/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A catalog as text for a terminal: the output of `--list`.
 */

#include "config.h"

#include "showcase-catalog.h"
#include "showcase-printable.h"

#include <glib/gi18n-lib.h>

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

  return showcase_printable_from_text (text != NULL ? text : "");
}

static void
append_group (GString *listing,
              ShowcaseGroup *group)
{
  guint n_entries = showcase_group_get_n_entries (group);
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *title = showcase_printable_from_text (showcase_group_get_title (group));
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
