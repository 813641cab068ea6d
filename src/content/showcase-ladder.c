/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Who climbed at one employer: which entries of a list that follow each other are roles there, and how long they were together. How a
 * ladder is shown is for others. */

#include "config.h"

#include "showcase-ladder.h"

#include "showcase-entry.h"

#include <string.h>

/* What a company is by law says nothing about which one it is. */
static const char *const legal_forms[] = { "ag", "bv", "co", "corp", "gmbh", "inc", "limited", "llc", "ltd", "plc", "sa", "srl" };

static gboolean
is_filler (char letter)
{
  return g_ascii_isspace (letter) || letter == ',' || letter == '.';
}

static gsize
trim_filler (const char *name,
             gsize length)
{
  while (length > 0 && is_filler (name[length - 1]))
    length--;
  return length;
}

/* The bytes of a name without a legal form behind it, which is not all of it. */
static gsize
find_name_length (const char *name)
{
  gsize length = trim_filler (name, strlen (name));
  gsize start = length;

  while (start > 0 && g_ascii_isalpha (name[start - 1]))
    start--;
  if (start == 0 || !is_filler (name[start - 1]))
    return length;

  for (gsize i = 0; i < G_N_ELEMENTS (legal_forms); i++)
    if (strlen (legal_forms[i]) == length - start && g_ascii_strncasecmp (legal_forms[i], name + start, length - start) == 0)
      {
        gsize without = trim_filler (name, start);

        return without > 0 ? without : length;
      }
  return length;
}

/* The next letter in lower case, where any number of blanks are one and those at either end are none; 0 at the end. */
static gunichar
next_letter (const char **at,
             const char *end,
             gboolean first)
{
  gboolean blank = FALSE;
  gunichar letter;

  while (*at < end && g_unichar_isspace (g_utf8_get_char (*at)))
    {
      *at = g_utf8_next_char (*at);
      blank = TRUE;
    }
  if (*at >= end)
    return 0;
  if (blank && !first)
    return ' ';

  letter = g_unichar_tolower (g_utf8_get_char (*at));
  *at = g_utf8_next_char (*at);
  return letter;
}

/* A moment is a date and no length of time: a certificate and another from the same place are no career there. */
static gboolean
may_be_role (ShowcaseEntry *entry)
{
  const ShowcasePeriod *period = showcase_entry_get_period (entry);

  return showcase_entry_get_employer (entry) != NULL && !showcase_period_is_moment (period);
}

static gboolean
are_together (ShowcaseEntry *a,
              ShowcaseEntry *b)
{
  return a != NULL && may_be_role (a) && may_be_role (b) && g_strcmp0 (showcase_entry_get_section (a), showcase_entry_get_section (b)) == 0
         && showcase_employer_equal (showcase_entry_get_employer (a), showcase_entry_get_employer (b));
}

static void
add_up (ShowcaseLadder *ladder,
        GListModel *entries,
        const ShowcaseDate *today)
{
  g_autofree ShowcaseMonths *months = g_new (ShowcaseMonths, ladder->n_roles);

  for (guint i = 0; i < ladder->n_roles; i++)
    {
      g_autoptr (ShowcaseEntry) entry = g_list_model_get_item (entries, ladder->position + i);
      const ShowcasePeriod *period = showcase_entry_get_period (entry);

      if (!showcase_period_get_months (period, today, &months[i]) || period->ending == SHOWCASE_PERIOD_OPEN)
        return;
      ladder->about |= months[i].about;
    }
  ladder->n_months = showcase_months_unite (months, ladder->n_roles);
}

/**
 * showcase_ladder_find_all:
 * @entries: a list of #ShowcaseEntry
 * @today: the date that an ongoing role lasts to
 *
 * Finds the ladders: roles at the same employer and of the same section that follow each other. What has no length, as a single date, is none of
 * them. The whole length is known where each of the roles says when it began and ended.
 *
 * Returns: (transfer full) (element-type ShowcaseLadder): the ladders, in the order of the list
 */
GArray *
showcase_ladder_find_all (GListModel *entries,
                          const ShowcaseDate *today)
{
  GArray *ladders = g_array_new (FALSE, FALSE, sizeof (ShowcaseLadder));
  g_autoptr (ShowcaseEntry) before = NULL;
  gboolean climbing = FALSE;

  g_return_val_if_fail (G_IS_LIST_MODEL (entries) && today != NULL, ladders);

  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (ShowcaseEntry) entry = g_list_model_get_item (entries, i);
      gboolean together = are_together (before, entry);

      if (together && climbing)
        g_array_index (ladders, ShowcaseLadder, ladders->len - 1).n_roles++;
      else if (together)
        g_array_append_val (ladders, ((ShowcaseLadder){ .position = i - 1, .n_roles = 2 }));
      climbing = together;
      g_set_object (&before, entry);
    }
  for (guint i = 0; i < ladders->len; i++)
    add_up (&g_array_index (ladders, ShowcaseLadder, i), entries, today);
  return ladders;
}

/**
 * showcase_ladder_find_at:
 * @ladders: (element-type ShowcaseLadder): what showcase_ladder_find_all() found
 * @position: the place of an entry in the list
 *
 * Finds the ladder that an entry is on, in the logarithm of their number.
 *
 * Returns: (transfer none) (nullable): the ladder
 */
const ShowcaseLadder *
showcase_ladder_find_at (GArray *ladders,
                         guint position)
{
  guint low = 0;
  guint high;

  g_return_val_if_fail (ladders != NULL, NULL);

  for (high = ladders->len; low < high;)
    {
      guint middle = low + (high - low) / 2;
      const ShowcaseLadder *ladder = &g_array_index (ladders, ShowcaseLadder, middle);

      if (position < ladder->position)
        high = middle;
      else if (position >= ladder->position + ladder->n_roles)
        low = middle + 1;
      else
        return ladder;
    }
  return NULL;
}

/**
 * showcase_employer_equal:
 * @a: the name of an employer
 * @b: another
 *
 * Tells whether two names are the same company: "Initech" and "INITECH, Inc." are.
 *
 * Returns: whether they are equal but for case, blanks and the legal form
 */
gboolean
showcase_employer_equal (const char *a,
                         const char *b)
{
  const char *end_a;
  const char *end_b;
  gunichar letter;

  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  if (strcmp (a, b) == 0)
    return TRUE;
  end_a = a + find_name_length (a);
  end_b = b + find_name_length (b);
  letter = next_letter (&a, end_a, TRUE);
  if (letter != next_letter (&b, end_b, TRUE))
    return FALSE;
  while (letter != 0)
    {
      letter = next_letter (&a, end_a, FALSE);
      if (letter != next_letter (&b, end_b, FALSE))
        return FALSE;
    }
  return TRUE;
}
