/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One skill: where it is mentioned, and in which times. The times are the union of the periods of the entries that mention it, so that a month counts once
 * however many entries have it. What has no date is counted by documents. */

#include "config.h"

#include "showcase-skill.h"

struct _ShowcaseSkill
{
  GObject parent_instance;

  /* Owned */
  ShowcaseCatalog *catalog;
  char *name;
  GArray *evidence;
  GArray *runs;

  /* State */
  guint n_months;
  guint n_undated;
  gboolean is_about;
};

G_DEFINE_FINAL_TYPE (ShowcaseSkill, showcase_skill, G_TYPE_OBJECT)

static void
showcase_skill_finalize (GObject *object)
{
  ShowcaseSkill *self = SHOWCASE_SKILL (object);

  g_clear_object (&self->catalog);
  g_free (self->name);
  g_array_unref (self->evidence);
  g_array_unref (self->runs);

  G_OBJECT_CLASS (showcase_skill_parent_class)->finalize (object);
}

static void
showcase_skill_class_init (ShowcaseSkillClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = showcase_skill_finalize;
}

static void
showcase_skill_init (ShowcaseSkill *self)
{
  self->runs = g_array_new (FALSE, FALSE, sizeof (ShowcaseSkillRun));
}

static int
compare_runs (gconstpointer a,
              gconstpointer b)
{
  const ShowcaseSkillRun *run = a;
  const ShowcaseSkillRun *other = b;

  return run->months.first != other->months.first ? (run->months.first > other->months.first) - (run->months.first < other->months.first)
                                                  : (run->months.end > other->months.end) - (run->months.end < other->months.end);
}

static void
join_runs (ShowcaseSkillRun *run,
           const ShowcaseSkillRun *next)
{
  run->months.about |= next->months.about;
  if (next->months.end < run->months.end || (next->months.end == run->months.end && next->period.ending == SHOWCASE_PERIOD_CLOSED))
    return;
  run->months.end = next->months.end;
  run->period.end = next->period.end;
  run->period.ending = next->period.ending;
  run->period.since = FALSE;
}

static void
unite_runs (ShowcaseSkill *self)
{
  guint n_runs = 0;

  g_array_sort (self->runs, compare_runs);
  for (guint i = 0; i < self->runs->len; i++)
    {
      const ShowcaseSkillRun *next = &g_array_index (self->runs, ShowcaseSkillRun, i);
      ShowcaseSkillRun *last = n_runs > 0 ? &g_array_index (self->runs, ShowcaseSkillRun, n_runs - 1) : NULL;

      if (last != NULL && next->months.first <= last->months.end)
        join_runs (last, next);
      else
        g_array_index (self->runs, ShowcaseSkillRun, n_runs++) = *next;
    }
  g_array_set_size (self->runs, n_runs);

  for (guint i = 0; i < n_runs; i++)
    {
      const ShowcaseMonths *months = &g_array_index (self->runs, ShowcaseSkillRun, i).months;

      self->n_months += (guint)(months->end - months->first);
      self->is_about |= months->about;
    }
}

/* A month alone says nothing of the ones beside it, so that the run of an entry is the one that its first month is in. */
static guint
find_run (ShowcaseSkill *self,
          int first)
{
  for (guint i = self->runs->len; i > 0; i--)
    if (g_array_index (self->runs, ShowcaseSkillRun, i - 1).months.first <= first)
      return i - 1;
  return SHOWCASE_NONE;
}

static void
set_runs (ShowcaseSkill *self,
          const ShowcaseDate *today)
{
  g_autoptr (GHashTable) entries = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) documents = g_hash_table_new (g_str_hash, g_str_equal);
  ShowcaseSkillRun run;

  for (guint i = 0; i < self->evidence->len; i++)
    {
      ShowcaseEntry *entry = g_array_index (self->evidence, ShowcaseSkillEvidence, i).entry;

      if (entry == NULL || !g_hash_table_add (entries, entry))
        continue;
      run.period = *showcase_entry_get_period (entry);
      if (showcase_period_get_months (&run.period, today, &run.months))
        g_array_append_val (self->runs, run);
    }
  unite_runs (self);

  for (guint i = 0; i < self->evidence->len; i++)
    {
      ShowcaseSkillEvidence *evidence = &g_array_index (self->evidence, ShowcaseSkillEvidence, i);
      gboolean has_months = evidence->entry != NULL && showcase_period_get_months (showcase_entry_get_period (evidence->entry), today, &run.months);

      evidence->run = has_months ? find_run (self, run.months.first) : SHOWCASE_NONE;
      if (!has_months)
        g_hash_table_add (documents, (gpointer)showcase_group_get_document (evidence->group));
    }
  self->n_undated = g_hash_table_size (documents);
}

/**
 * showcase_skill_new:
 * @name: what it is called
 * @catalog: whose groups and entries the evidence points to
 * @evidence: (element-type ShowcaseSkillEvidence): the places that mention it, in reading order; their runs are found out
 * @today: the date that ongoing periods last to
 *
 * Makes a skill.
 *
 * Returns: (transfer full): the skill
 */
ShowcaseSkill *
showcase_skill_new (const char *name,
                    ShowcaseCatalog *catalog,
                    GArray *evidence,
                    const ShowcaseDate *today)
{
  ShowcaseSkill *self = g_object_new (SHOWCASE_TYPE_SKILL, NULL);

  self->name = g_strdup (name);
  self->catalog = g_object_ref (catalog);
  self->evidence = g_array_sized_new (FALSE, FALSE, sizeof (ShowcaseSkillEvidence), evidence->len);
  g_array_append_vals (self->evidence, evidence->data, evidence->len);
  set_runs (self, today);
  return self;
}

/**
 * showcase_skill_get_name:
 * @self: a skill
 *
 * Tells what it is called.
 *
 * Returns: the name
 */
const char *
showcase_skill_get_name (ShowcaseSkill *self)
{
  g_return_val_if_fail (SHOWCASE_IS_SKILL (self), NULL);
  return self->name;
}

/**
 * showcase_skill_get_n_evidence:
 * @self: a skill
 *
 * Counts the places that mention it, of which a paragraph has one.
 *
 * Returns: how many there are, at least 1
 */
guint
showcase_skill_get_n_evidence (ShowcaseSkill *self)
{
  g_return_val_if_fail (SHOWCASE_IS_SKILL (self), 0);
  return self->evidence->len;
}

/**
 * showcase_skill_get_evidence:
 * @self: a skill
 * @position: which place, from 0, in reading order
 *
 * Gives a place that mentions it.
 *
 * Returns: (transfer none): the place
 */
const ShowcaseSkillEvidence *
showcase_skill_get_evidence (ShowcaseSkill *self,
                             guint position)
{
  g_return_val_if_fail (SHOWCASE_IS_SKILL (self) && position < self->evidence->len, NULL);
  return &g_array_index (self->evidence, ShowcaseSkillEvidence, position);
}

/**
 * showcase_skill_find_evidence:
 * @self: a skill
 * @run: one of its runs, or %SHOWCASE_NONE for what has no date
 * @after: a place, or %SHOWCASE_NONE for none yet
 *
 * Finds the next place of a run, going round.
 *
 * Returns: the place, or %SHOWCASE_NONE if there is none
 */
guint
showcase_skill_find_evidence (ShowcaseSkill *self,
                              guint run,
                              guint after)
{
  g_return_val_if_fail (SHOWCASE_IS_SKILL (self), SHOWCASE_NONE);

  for (guint i = 0; i < self->evidence->len; i++)
    {
      guint position = (guint)(((guint64)after + 1 + i) % self->evidence->len);

      if (after == SHOWCASE_NONE)
        position = i;
      if (g_array_index (self->evidence, ShowcaseSkillEvidence, position).run == run)
        return position;
    }
  return SHOWCASE_NONE;
}

/**
 * showcase_skill_get_n_runs:
 * @self: a skill
 *
 * Counts its times.
 *
 * Returns: how many there are
 */
guint
showcase_skill_get_n_runs (ShowcaseSkill *self)
{
  g_return_val_if_fail (SHOWCASE_IS_SKILL (self), 0);
  return self->runs->len;
}

/**
 * showcase_skill_get_run:
 * @self: a skill
 * @position: which of its times, from 0, the oldest first
 *
 * Gives one of its times.
 *
 * Returns: (transfer none): the run
 */
const ShowcaseSkillRun *
showcase_skill_get_run (ShowcaseSkill *self,
                        guint position)
{
  g_return_val_if_fail (SHOWCASE_IS_SKILL (self) && position < self->runs->len, NULL);
  return &g_array_index (self->runs, ShowcaseSkillRun, position);
}

/**
 * showcase_skill_get_n_months:
 * @self: a skill
 *
 * Adds up its times.
 *
 * Returns: the number of months
 */
guint
showcase_skill_get_n_months (ShowcaseSkill *self)
{
  g_return_val_if_fail (SHOWCASE_IS_SKILL (self), 0);
  return self->n_months;
}

/**
 * showcase_skill_is_about:
 * @self: a skill
 *
 * Tells whether one of its times is known by the year alone.
 *
 * Returns: whether the number of months is a rough one
 */
gboolean
showcase_skill_is_about (ShowcaseSkill *self)
{
  g_return_val_if_fail (SHOWCASE_IS_SKILL (self), FALSE);
  return self->is_about;
}

/**
 * showcase_skill_get_n_undated:
 * @self: a skill
 *
 * Counts the documents that mention it without a date.
 *
 * Returns: how many there are
 */
guint
showcase_skill_get_n_undated (ShowcaseSkill *self)
{
  g_return_val_if_fail (SHOWCASE_IS_SKILL (self), 0);
  return self->n_undated;
}

/**
 * showcase_skill_list_entries:
 * @self: a skill
 *
 * Lists the entries that mention it.
 *
 * Returns: (transfer full) (element-type utf8): a set of their ids
 */
GHashTable *
showcase_skill_list_entries (ShowcaseSkill *self)
{
  GHashTable *ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  g_return_val_if_fail (SHOWCASE_IS_SKILL (self), ids);

  for (guint i = 0; i < self->evidence->len; i++)
    {
      ShowcaseEntry *entry = g_array_index (self->evidence, ShowcaseSkillEvidence, i).entry;
      char *id = entry != NULL ? g_strdup (showcase_entry_get_id (entry)) : NULL;

      if (id != NULL)
        g_hash_table_add (ids, id);
    }
  return ids;
}
