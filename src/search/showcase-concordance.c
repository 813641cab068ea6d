/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Finds places by words. Each word that is looked for marks the places that have it, with how well; a place stays when all of them mark it, or what it
 * stands in. The best are kept as they come, so that a thousand places cost no more than their numbers. */

#include "config.h"

#include "showcase-concordance-private.h"

#include "showcase-dotted.h"
#include "showcase-snippet.h"

#include <string.h>

/* What a word costs that is not in the place itself but in its entry or document. */
#define CONTEXT_COST 4

#define NONE SHOWCASE_LIKENESS_NONE

/* A place among others as one number, the best the smallest: what it is, how well it fits, how old it is, and where it is. */
#define RANK(kind, cost, age, unit) ((guint64)(kind) << 62 | (guint64)(cost) << 54 | (guint64)MIN (age, (1u << 27) - 1) << 27 | (unit))
#define RANK_UNIT(rank) ((guint32)((rank) & ((1u << 27) - 1)))

typedef struct
{
  /* Borrowed */
  ShowcaseConcordance *index;
  ShowcaseQuery *query;
  GCancellable *cancellable;

  /* Owned */
  guint8 *likeness; /* of each unit to the word now */
  guint8 *costs; /* of each unit, for all words */
  guint8 *owns; /* whether each unit has a word itself */
} Search;

static const ShowcaseConcordanceUnit *
get_unit (ShowcaseConcordance *self,
          guint unit)
{
  return &g_array_index (self->units, ShowcaseConcordanceUnit, unit);
}

static const ShowcaseConcordanceWord *
get_word (ShowcaseConcordance *self,
          guint word)
{
  return &g_array_index (self->words, ShowcaseConcordanceWord, word);
}

static guint
get_n_words (ShowcaseConcordance *self)
{
  return self->words->len - 1;
}

/* The first word that is not before another one. */
static guint
find_word (ShowcaseConcordance *self,
           const char *text)
{
  guint low = 0;
  guint high = get_n_words (self);

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (strcmp (self->spelling->str + get_word (self, middle)->text, text) < 0)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

static ShowcaseLikeness
compare (Search *self,
         guint position,
         guint word)
{
  const ShowcaseConcordanceWord *here = get_word (self->index, word);
  const ShowcaseConcordanceWord *next = here + 1;

  return showcase_query_compare (self->query, position, self->index->spelling->str + here->text, next->text - here->text - 1);
}

static void
mark (Search *self,
      guint word,
      ShowcaseLikeness likeness)
{
  guint32 end = get_word (self->index, word + 1)->first;

  for (guint32 i = get_word (self->index, word)->first; i < end; i++)
    {
      guint8 *here = &self->likeness[self->index->places[i]];

      *here = MIN (*here, (guint8)likeness);
    }
}

static void
mark_all (Search *self,
          guint position)
{
  guint first = find_word (self->index, showcase_query_get_word (self->query, position));
  guint word = first;
  ShowcaseLikeness likeness;

  memset (self->likeness, NONE, self->index->units->len);
  for (; word < get_n_words (self->index) && (likeness = compare (self, position, word)) != SHOWCASE_LIKENESS_NONE; word++)
    mark (self, word, likeness);
  if (word > first || !showcase_query_forgive (self->query, position))
    return;

  for (word = 0; word < get_n_words (self->index) && !g_cancellable_is_cancelled (self->cancellable); word++)
    if ((likeness = compare (self, position, word)) != SHOWCASE_LIKENESS_NONE)
      mark (self, word, likeness);
}

/* A unit comes after what it stands in, so that this is known when its turn comes. */
static void
add_costs (Search *self)
{
  for (guint i = 0; i < self->index->units->len; i++)
    {
      guint32 context = get_unit (self->index, i)->context;
      guint8 *likeness = &self->likeness[i];

      if (*likeness != NONE)
        self->owns[i] = TRUE;
      else if (context != SHOWCASE_CONCORDANCE_NONE && self->likeness[context] != NONE)
        *likeness = self->likeness[context] < CONTEXT_COST ? self->likeness[context] + CONTEXT_COST : self->likeness[context];
      self->costs[i] = *likeness == NONE || self->costs[i] == NONE ? NONE : self->costs[i] + *likeness;
    }
}

/* Puts a rank where it belongs, and drops the last one when there are too many. */
static void
keep (GArray *ranks,
      guint64 rank,
      guint max_hits)
{
  guint position = ranks->len;

  if (ranks->len == max_hits && rank > g_array_index (ranks, guint64, max_hits - 1))
    return;
  while (position > 0 && g_array_index (ranks, guint64, position - 1) > rank)
    position--;
  g_array_insert_val (ranks, position, rank);
  if (ranks->len > max_hits)
    g_array_set_size (ranks, max_hits);
}

static GArray *
rank (Search *self,
      guint max_hits,
      guint *n_matches)
{
  GArray *ranks = g_array_sized_new (FALSE, FALSE, sizeof (guint64), max_hits + 1);

  *n_matches = 0;
  for (guint i = 0; i < self->index->units->len; i++)
    if (self->owns[i] && self->costs[i] != NONE)
      {
        const ShowcaseConcordanceUnit *unit = get_unit (self->index, i);

        (*n_matches)++;
        keep (ranks, RANK (unit->kind, self->costs[i], unit->age, i), max_hits);
      }
  return ranks;
}

/* What is not said by the entry's role and period. */
static char *
describe_title (ShowcaseGroup *group,
                ShowcaseEntry *entry)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;
  const char *const *skills = showcase_group_get_skills (group);

  if (entry != NULL)
    {
      const char *parts_of_entry[] = { showcase_entry_get_employer (entry), showcase_entry_get_badge (entry), showcase_entry_get_section (entry), showcase_group_get_title (group) };

      for (gsize i = 0; i < G_N_ELEMENTS (parts_of_entry); i++)
        if (parts_of_entry[i] != NULL)
          g_strv_builder_add (builder, parts_of_entry[i]);
    }
  else
    {
      if (showcase_group_get_person (group) != NULL)
        g_strv_builder_add (builder, showcase_group_get_person (group));
      for (gsize i = 0; skills != NULL && skills[i] != NULL; i++)
        g_strv_builder_add (builder, skills[i]);
    }
  parts = g_strv_builder_end (builder);
  return showcase_dotted_join ((const char *const *)parts);
}

static ShowcaseHit *
make_hit (Search *self,
          guint32 position)
{
  const ShowcaseConcordanceUnit *unit = get_unit (self->index, position);
  ShowcaseGroup *group = showcase_catalog_get_group (self->index->catalog, unit->group);
  ShowcaseEntry *entry = unit->entry != SHOWCASE_CONCORDANCE_NONE ? showcase_group_get_entry (group, unit->entry) : NULL;
  g_autofree char *snippet = NULL;

  if (unit->kind == SHOWCASE_HIT_TITLE)
    snippet = describe_title (group, entry);
  else
    snippet = showcase_snippet_new (self->query, self->index->text + unit->text, unit->length);
  return showcase_hit_new (unit->kind, group, entry, unit->block, unit->kind == SHOWCASE_HIT_TITLE ? 0 : unit->line, self->query, snippet);
}

/**
 * showcase_concordance_ref:
 * @self: a concordance
 *
 * Takes a reference.
 *
 * Returns: (transfer full): the concordance
 */
ShowcaseConcordance *
showcase_concordance_ref (ShowcaseConcordance *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * showcase_concordance_unref:
 * @self: (transfer full): a concordance
 *
 * Gives a reference back.
 */
void
showcase_concordance_unref (ShowcaseConcordance *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_object_unref (self->catalog);
  g_array_unref (self->units);
  g_free (self->text);
  g_array_unref (self->words);
  g_string_free (self->spelling, TRUE);
  g_free (self->places);
  g_free (self);
}

/**
 * showcase_concordance_search:
 * @self: a concordance
 * @text: what to look for
 * @max_hits: how many hits are enough
 * @n_matches: (out): how many places there are in all
 * @cancellable: (nullable): a cancellable
 *
 * Finds the places that have all words of a text, in themselves or in the title of their entry or document. A word of the place may go on where the one of
 * @text ends; where no word of the portfolio begins so, one of four letters or more may have a typo. Titles come before headings, and these before text;
 * then what fits best; then what is newest.
 *
 * Returns: (transfer full) (element-type ShowcaseHit): the best hits; none when there is no word in @text, any when cancelled
 */
GPtrArray *
showcase_concordance_search (ShowcaseConcordance *self,
                             const char *text,
                             guint max_hits,
                             guint *n_matches,
                             GCancellable *cancellable)
{
  GPtrArray *hits = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (ShowcaseQuery) query = showcase_query_new (text);
  g_autofree guint8 *likeness = g_malloc (self->units->len + 1);
  g_autofree guint8 *costs = g_malloc0 (self->units->len + 1);
  g_autofree guint8 *owns = g_malloc0 (self->units->len + 1);
  Search search = { self, query, cancellable, likeness, costs, owns };
  g_autoptr (GArray) ranks = NULL;

  *n_matches = 0;
  if (showcase_query_get_n_words (query) == 0)
    return hits;

  for (guint i = 0; i < showcase_query_get_n_words (query) && !g_cancellable_is_cancelled (cancellable); i++)
    {
      mark_all (&search, i);
      add_costs (&search);
    }
  ranks = rank (&search, max_hits, n_matches);
  for (guint i = 0; i < ranks->len; i++)
    g_ptr_array_add (hits, make_hit (&search, RANK_UNIT (g_array_index (ranks, guint64, i))));
  return hits;
}
