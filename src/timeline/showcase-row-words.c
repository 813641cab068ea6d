/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* An entry as words: for the eye, as the lines of its row, and for the ear, as the row's accessible name. */

#include "config.h"

#include "showcase-row-words.h"

#include "showcase-dotted.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* What is shorter than this and told to the day is clear without counting months. */
#define MIN_MONTHS_OF_DAYS 3

/* Whether the length says more than the period does. Anybody can tell how long "2019 – 2021" is; on a ladder roles are compared. */
static gboolean
has_length_to_tell (const ShowcasePeriod *period,
                    const ShowcaseMonths *months,
                    gboolean on_ladder)
{
  if (period->ending == SHOWCASE_PERIOD_OPEN || showcase_period_is_moment (period))
    return FALSE;
  if (period->start.day > 0 && period->end.day > 0)
    return months->end - months->first >= MIN_MONTHS_OF_DAYS;
  return on_ladder || period->ending != SHOWCASE_PERIOD_CLOSED || period->start.month > 0 || period->end.month > 0;
}

/* How long an entry was, if that is to be told. */
static gboolean
get_length (ShowcaseEntry *entry,
            gboolean on_ladder,
            guint *n_months,
            gboolean *about)
{
  const ShowcasePeriod *period = showcase_entry_get_period (entry);
  ShowcaseMonths months;
  ShowcaseDate today;

  showcase_date_get_today (&today);
  if (!showcase_period_get_months (period, &today, &months) || months.end <= months.first || !has_length_to_tell (period, &months, on_ladder))
    return FALSE;

  *n_months = (guint)(months.end - months.first);
  *about = months.about;
  return TRUE;
}

static char *
join_dotted (const char *first,
             const char *second)
{
  return showcase_dotted_join ((const char *const[]){ first, second, NULL });
}

/* The end of a period below its start, or %NULL where it has no sign between them. */
static char *
break_period (const char *period)
{
  static const char *const signs[] = { "– ", "〜" };

  for (gsize i = 0; i < G_N_ELEMENTS (signs); i++)
    {
      const char *sign = strstr (period, signs[i]);
      const char *end = sign != NULL ? sign + strlen (signs[i]) : "";

      if (*end != '\0')
        {
          g_autofree char *start = g_strndup (period, (gsize)(end - period));

          return g_strconcat (g_strchomp (start), "\n", end, NULL);
        }
    }
  return NULL;
}

/**
 * showcase_row_words_for_period:
 * @entry: an entry
 * @ladder: (nullable): the ladder that it is on
 *
 * Writes the line above the role: when it was, and how long where that says more.
 *
 * Returns: (transfer full): the line, and below it narrower ones for less room, at last in several lines; nothing for an entry without a period
 */
char **
showcase_row_words_for_period (ShowcaseEntry *entry,
                               const ShowcaseLadder *ladder)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autofree char *period = NULL;
  g_autofree char *broken = NULL;
  guint n_months;
  gboolean about;

  g_return_val_if_fail (SHOWCASE_IS_ENTRY (entry), NULL);

  period = showcase_period_to_string (showcase_entry_get_period (entry));
  broken = break_period (period);
  if (get_length (entry, ladder != NULL, &n_months, &about))
    {
      g_autofree char *words = showcase_months_to_words (n_months, about);
      g_autofree char *short_words = showcase_months_to_short_words (n_months, about);

      g_strv_builder_take (builder, join_dotted (period, words));
      g_strv_builder_take (builder, join_dotted (period, short_words));
      g_strv_builder_take (builder, g_strjoin ("\n", period, words, NULL));
      g_strv_builder_take (builder, g_strjoin ("\n", period, short_words, NULL));
      if (broken != NULL)
        g_strv_builder_take (builder, g_strjoin ("\n", broken, short_words, NULL));
    }
  else if (*period != '\0')
    {
      g_strv_builder_add (builder, period);
      if (broken != NULL)
        g_strv_builder_add (builder, broken);
    }
  return g_strv_builder_end (builder);
}

static char *
count_highlights (guint n_highlights)
{
  return g_strdup_printf (ngettext ("%u highlight", "%u highlights", n_highlights), n_highlights);
}

/**
 * showcase_row_words_for_details:
 * @entry: an entry
 * @ladder: (nullable): the ladder that it is on
 *
 * Writes the line below the role: the employer, which a ladder has said already, or else the badge, the number of highlights, the role before and the section,
 * as far as the entry has them, with middle dots between. What is longest comes last, where a narrow sidebar cuts.
 *
 * Returns: (transfer full): the line; empty when there is nothing to say
 */
char *
showcase_row_words_for_details (ShowcaseEntry *entry,
                                const ShowcaseLadder *ladder)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;
  const char *employer;
  guint n_highlights;

  g_return_val_if_fail (SHOWCASE_IS_ENTRY (entry), NULL);

  employer = ladder == NULL ? showcase_entry_get_employer (entry) : NULL;
  n_highlights = showcase_entry_get_highlights (entry);
  if (employer != NULL)
    g_strv_builder_add (builder, employer);
  else if (showcase_entry_get_badge (entry) != NULL)
    g_strv_builder_add (builder, showcase_entry_get_badge (entry));
  if (n_highlights > 0)
    g_strv_builder_take (builder, count_highlights (n_highlights));
  if (showcase_entry_get_from (entry) != NULL)
    /* Translators: the role before a change of roles, as in "from Backend Developer" */
    g_strv_builder_take (builder, g_strdup_printf (C_ ("role", "from %s"), showcase_entry_get_from (entry)));
  if (showcase_entry_get_section (entry) != NULL)
    g_strv_builder_add (builder, showcase_entry_get_section (entry));

  parts = g_strv_builder_end (builder);
  return showcase_dotted_join ((const char *const *)parts);
}

/**
 * showcase_row_words_for_ladder:
 * @entry: the first role of a ladder
 * @ladder: the ladder
 *
 * Writes the line above the roles of a ladder: "Initech · 3 years 2 months", or the employer alone where nobody knows how long it was.
 *
 * Returns: (transfer full): the line
 */
char *
showcase_row_words_for_ladder (ShowcaseEntry *entry,
                               const ShowcaseLadder *ladder)
{
  g_autofree char *words = NULL;

  g_return_val_if_fail (SHOWCASE_IS_ENTRY (entry) && ladder != NULL, NULL);

  words = showcase_months_to_words (ladder->n_months, ladder->about);
  return *words != '\0' ? join_dotted (showcase_entry_get_employer (entry), words) : g_strdup (showcase_entry_get_employer (entry));
}

/* "Initech, 3 years 2 months, 2 roles" */
static void
add_ladder (GStrvBuilder *builder,
            ShowcaseEntry *entry,
            const ShowcaseLadder *ladder)
{
  g_strv_builder_add (builder, showcase_entry_get_employer (entry));
  if (ladder->n_months > 0)
    g_strv_builder_take (builder, showcase_months_to_words (ladder->n_months, ladder->about));
  g_strv_builder_take (builder, g_strdup_printf (ngettext ("%u role", "%u roles", ladder->n_roles), ladder->n_roles));
}

/**
 * showcase_row_words_for_ear:
 * @entry: an entry
 * @ladder: (nullable): the ladder that it is on
 * @begins_ladder: whether it is the first of the ladder's roles
 * @position: its place in its group, from 0
 * @n_entries: the number of entries in the group
 *
 * Writes what a screen reader says for an entry's row: "2022 to 2023, DevOps Engineer, 7 highlights, 1 of 6". The first role of a ladder says before it what is
 * written above: "Initech, 3 years 2 months, 2 roles". What the entry does not have is left out.
 *
 * Returns: (transfer full): the sentence
 */
char *
showcase_row_words_for_ear (ShowcaseEntry *entry,
                            const ShowcaseLadder *ladder,
                            gboolean begins_ladder,
                            guint position,
                            guint n_entries)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;
  const char *role;
  guint n_highlights;
  guint n_months;
  gboolean about;

  g_return_val_if_fail (SHOWCASE_IS_ENTRY (entry), NULL);

  role = showcase_entry_get_role (entry);
  n_highlights = showcase_entry_get_highlights (entry);
  if (begins_ladder)
    add_ladder (builder, entry, ladder);
  if (!showcase_period_is_empty (showcase_entry_get_period (entry)))
    g_strv_builder_take (builder, showcase_period_to_spoken (showcase_entry_get_period (entry)));
  if (get_length (entry, ladder != NULL, &n_months, &about))
    g_strv_builder_take (builder, showcase_months_to_words (n_months, about));
  g_strv_builder_add (builder, role != NULL ? role : showcase_entry_get_title (entry));
  if (showcase_entry_get_employer (entry) != NULL && !begins_ladder)
    g_strv_builder_add (builder, showcase_entry_get_employer (entry));
  if (n_highlights > 0)
    g_strv_builder_take (builder, count_highlights (n_highlights));
  /* Translators: a place in a list, as in "1 of 6" */
  g_strv_builder_take (builder, g_strdup_printf (C_ ("entry", "%1$u of %2$u"), position + 1, n_entries));

  parts = g_strv_builder_end (builder);
  /* Translators: what stands between the parts of a spoken description: "2022 to 2023, DevOps Engineer" */
  return g_strjoinv (C_ ("spoken", ", "), parts);
}
