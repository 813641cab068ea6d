/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which entries of the timeline have the words that somebody types. What each entry has is folded once, all of it into one text, for a key press has to look at
 * ten thousand entries. An entry of several years has each of them, so that "2021" finds what went on then. */

#include "config.h"

#include "showcase-sieve.h"

#include "showcase-folding.h"
#include "showcase-months.h"

#include <string.h>

/* Between fields, so that no word goes on from one to the next. Nobody can type it. */
#define SEPARATOR '\x1f'

struct _ShowcaseSieve
{
  /* Owned */
  ShowcaseAgenda *agenda;
  ShowcaseFolding *folding;
  GString *text; /* of each entry, with a zero behind */
  GArray *starts;
};

static void
append_words (GString *words,
              const char *more)
{
  if (more == NULL)
    return;
  g_string_append (words, more);
  g_string_append_c (words, SEPARATOR);
}

/* As it is said, as years with a dash, and each year that it has. */
static void
append_period (GString *words,
               const ShowcasePeriod *period,
               const ShowcaseDate *today)
{
  guint last = period->ending == SHOWCASE_PERIOD_ONGOING ? MAX (today->year, period->start.year) : MAX (period->end.year, period->start.year);
  g_autofree char *spoken = NULL;

  if (showcase_period_is_empty (period))
    return;
  spoken = showcase_period_to_spoken (period);
  append_words (words, spoken);
  g_string_append_printf (words, "%u-%u%c", period->start.year, last, SEPARATOR);
  for (guint year = period->start.year + 1; year < last; year++)
    g_string_append_printf (words, "%u%c", year, SEPARATOR);
}

static void
append_entry (ShowcaseSieve *self,
              ShowcaseEntry *entry,
              const char *group,
              const ShowcaseDate *today)
{
  g_autoptr (GString) words = g_string_new (NULL);
  const char *folded;
  gsize length;

  append_words (words, showcase_entry_get_title (entry));
  append_words (words, showcase_entry_get_role (entry));
  append_words (words, showcase_entry_get_employer (entry));
  append_words (words, showcase_entry_get_badge (entry));
  append_words (words, showcase_entry_get_from (entry));
  append_words (words, showcase_entry_get_section (entry));
  append_words (words, group);
  append_period (words, showcase_entry_get_period (entry), today);

  showcase_folding_clear (self->folding, SHOWCASE_FOLDING_JOIN_SPACE);
  showcase_folding_append (self->folding, words->str, words->len, 0);
  folded = showcase_folding_get_text (self->folding, &length);
  g_array_append_val (self->starts, self->text->len);
  g_string_append_len (self->text, folded, (gssize)length);
  g_string_append_c (self->text, '\0');
}

/* The words of a query, none of which may be missing. */
static char **
split_query (ShowcaseSieve *self,
             const char *query)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autofree char *valid = g_utf8_make_valid (query, -1);
  g_auto (GStrv) words = NULL;
  gsize length;

  showcase_folding_clear (self->folding, SHOWCASE_FOLDING_JOIN_SPACE);
  showcase_folding_append (self->folding, valid, strlen (valid), 0);
  words = g_strsplit (showcase_folding_get_text (self->folding, &length), " ", -1);
  for (char **word = words; *word != NULL; word++)
    if (**word != '\0')
      g_strv_builder_add (builder, *word);
  return g_strv_builder_end (builder);
}

static gboolean
has_words (const char *text,
           char **words)
{
  for (; *words != NULL; words++)
    if (strstr (text, *words) == NULL)
      return FALSE;
  return TRUE;
}

/**
 * showcase_sieve_new:
 * @agenda: the entries, in their groups
 *
 * Takes in the words of entries: their titles, roles, employers, labels, sections and years, and of several groups their titles.
 *
 * Returns: (transfer full): the sieve
 */
ShowcaseSieve *
showcase_sieve_new (ShowcaseAgenda *agenda)
{
  ShowcaseSieve *self = g_new0 (ShowcaseSieve, 1);
  guint n_groups = g_list_model_get_n_items (G_LIST_MODEL (agenda));
  ShowcaseDate today;

  showcase_date_get_today (&today);
  self->agenda = g_object_ref (agenda);
  self->folding = showcase_folding_new ();
  self->text = g_string_new (NULL);
  self->starts = g_array_new (FALSE, FALSE, sizeof (gsize));
  for (guint i = 0; i < n_groups; i++)
    {
      g_autoptr (ShowcaseSequence) sequence = g_list_model_get_item (G_LIST_MODEL (agenda), i);
      const char *title = n_groups > 1 ? showcase_group_get_title (showcase_sequence_get_group (sequence)) : NULL;

      for (guint j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (sequence)); j++)
        append_entry (self, showcase_sequence_get_entry (sequence, j), title, &today);
    }
  return self;
}

/**
 * showcase_sieve_free:
 * @self: (transfer full): a sieve
 *
 * Frees it.
 */
void
showcase_sieve_free (ShowcaseSieve *self)
{
  g_clear_object (&self->agenda);
  showcase_folding_free (self->folding);
  g_string_free (self->text, TRUE);
  g_array_unref (self->starts);
  g_free (self);
}

/**
 * showcase_sieve_sift:
 * @self: a sieve
 * @query: words, of which each has to be somewhere in an entry; accents and capital letters don't count
 *
 * Finds the entries that have words.
 *
 * Returns: (transfer full): a list of lists of #ShowcaseEntry, one for each group that has such entries, in order; all of them where there are no words
 */
GListModel *
showcase_sieve_sift (ShowcaseSieve *self,
                     const char *query)
{
  g_auto (GStrv) words = split_query (self, query);
  GListStore *groups = NULL;
  guint position = 0;

  if (words[0] == NULL)
    return G_LIST_MODEL (g_object_ref (self->agenda));

  groups = g_list_store_new (G_TYPE_LIST_MODEL);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->agenda)); i++)
    {
      g_autoptr (ShowcaseSequence) sequence = g_list_model_get_item (G_LIST_MODEL (self->agenda), i);
      g_autoptr (GPtrArray) found = g_ptr_array_new ();
      g_autoptr (GListStore) group = NULL;

      for (guint j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (sequence)); j++, position++)
        if (has_words (self->text->str + g_array_index (self->starts, gsize, position), words))
          g_ptr_array_add (found, showcase_sequence_get_entry (sequence, j));
      if (found->len == 0)
        continue;
      group = g_list_store_new (SHOWCASE_TYPE_ENTRY);
      g_list_store_splice (group, 0, 0, found->pdata, found->len);
      g_list_store_append (groups, group);
    }
  return G_LIST_MODEL (groups);
}
