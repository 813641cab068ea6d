/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* An entry as words: for the eye, as the row's line of details, and for the ear, as the row's accessible name. */

#include "config.h"

#include "showcase-timeline.h"

#include "showcase-timeline-row.h"

#include <glib/gi18n-lib.h>

/**
 * showcase_timeline_describe_entry:
 * @entry: an entry
 * @position: its place in its group, from 0
 * @n_entries: the number of entries in the group
 *
 * Writes what a screen reader says for an entry's row: "2022 to 2023, DevOps Engineer, 7 highlights, 1 of 6". What the entry does not
 * have is left out.
 *
 * Returns: (transfer full): the sentence
 */
char *
showcase_timeline_describe_entry (ShowcaseEntry *entry,
                                  guint position,
                                  guint n_entries)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;
  const ShowcasePeriod *period;
  const char *role;
  guint highlights;

  g_return_val_if_fail (SHOWCASE_IS_ENTRY (entry), NULL);

  period = showcase_entry_get_period (entry);
  role = showcase_entry_get_role (entry);
  highlights = showcase_entry_get_highlights (entry);

  if (!showcase_period_is_empty (period))
    g_strv_builder_take (builder, showcase_period_to_spoken (period));
  g_strv_builder_add (builder, role != NULL ? role : showcase_entry_get_title (entry));
  if (showcase_entry_get_employer (entry) != NULL)
    g_strv_builder_add (builder, showcase_entry_get_employer (entry));
  if (highlights > 0)
    g_strv_builder_take (builder, g_strdup_printf (ngettext ("%u highlight", "%u highlights", highlights), highlights));
  /* Translators: a place in a list, as in "1 of 6" */
  g_strv_builder_take (builder, g_strdup_printf (_ ("%u of %u"), position + 1, n_entries));

  parts = g_strv_builder_end (builder);
  /* Translators: what stands between the parts of a spoken description: "2022 to 2023, DevOps Engineer" */
  return g_strjoinv (C_ ("spoken", ", "), parts);
}

/**
 * showcase_timeline_row_describe_details:
 * @entry: an entry
 *
 * Writes the line below the role: the employer or else the badge, the number of highlights, the role before and the section, as far
 * as the entry has them, with middle dots between. What is longest comes last, where a narrow sidebar cuts.
 *
 * Returns: (transfer full): the line; empty when there is nothing to say
 */
char *
showcase_timeline_row_describe_details (ShowcaseEntry *entry)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;
  const char *employer = showcase_entry_get_employer (entry);
  const char *badge = showcase_entry_get_badge (entry);
  const char *from = showcase_entry_get_from (entry);
  const char *section = showcase_entry_get_section (entry);
  guint highlights = showcase_entry_get_highlights (entry);

  g_return_val_if_fail (SHOWCASE_IS_ENTRY (entry), NULL);

  if (employer != NULL)
    g_strv_builder_add (builder, employer);
  else if (badge != NULL)
    g_strv_builder_add (builder, badge);
  if (highlights > 0)
    g_strv_builder_take (builder, g_strdup_printf (ngettext ("%u highlight", "%u highlights", highlights), highlights));
  if (from != NULL)
    /* Translators: the role before a change of roles, as in "from Backend Developer" */
    g_strv_builder_take (builder, g_strdup_printf (_ ("from %s"), from));
  if (section != NULL)
    g_strv_builder_add (builder, section);

  parts = g_strv_builder_end (builder);
  return g_strjoinv (" · ", parts);
}
