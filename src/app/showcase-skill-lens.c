/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The state of looking at a portfolio through a skill. While the skills of a portfolio that is opened again are on their way, those before stay, so that nothing
 * flickers: entries are known by their ids. */

#include "config.h"

#include "showcase-skill-lens.h"

#include "showcase-skill-words.h"

struct _ShowcaseSkillLens
{
  GObject parent_instance;

  /* Owned */
  ShowcaseBundle *bundle;
  ShowcaseSkills *skills;
  ShowcaseSkill *skill;
  GCancellable *making;

  /* State */
  guint position; /* of the place that was visited last, or SHOWCASE_NONE */
  gboolean is_stale;
};

G_DEFINE_FINAL_TYPE (ShowcaseSkillLens, showcase_skill_lens, G_TYPE_OBJECT)

enum
{
  CHANGED,
  VISITED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
cancel (ShowcaseSkillLens *self)
{
  if (self->making != NULL)
    g_cancellable_cancel (self->making);
  g_clear_object (&self->making);
}

static void
made_cb (GObject *source,
         GAsyncResult *result,
         gpointer user_data)
{
  g_autoptr (ShowcaseSkillLens) self = user_data;
  g_autoptr (ShowcaseSkills) skills = showcase_skills_new_finish (result, NULL);

  if (skills == NULL || g_task_get_cancellable (G_TASK (result)) != self->making)
    return;
  g_clear_object (&self->making);
  g_set_object (&self->skills, skills);
  self->is_stale = FALSE;
  if (self->skill != NULL)
    {
      g_set_object (&self->skill, showcase_skills_find (skills, showcase_skill_get_name (self->skill)));
      self->position = SHOWCASE_NONE;
    }
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
showcase_skill_lens_dispose (GObject *object)
{
  ShowcaseSkillLens *self = SHOWCASE_SKILL_LENS (object);

  cancel (self);
  g_clear_object (&self->bundle);
  g_clear_object (&self->skills);
  g_clear_object (&self->skill);

  G_OBJECT_CLASS (showcase_skill_lens_parent_class)->dispose (object);
}

static void
showcase_skill_lens_class_init (ShowcaseSkillLensClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = showcase_skill_lens_dispose;

  /**
   * ShowcaseSkillLens::changed:
   * @self: the lens
   *
   * The skills, which one is chosen, or the place in it may be others now.
   */
  signals[CHANGED] = g_signal_new ("changed", SHOWCASE_TYPE_SKILL_LENS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * ShowcaseSkillLens::visited:
   * @self: the lens
   * @hit: the place
   *
   * A person wants to be at a place that mentions the skill.
   */
  signals[VISITED] = g_signal_new ("visited", SHOWCASE_TYPE_SKILL_LENS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, SHOWCASE_TYPE_HIT);
}

static void
showcase_skill_lens_init (ShowcaseSkillLens *self)
{
  self->position = SHOWCASE_NONE;
  self->is_stale = TRUE;
}

/**
 * showcase_skill_lens_new:
 *
 * Makes a lens that has nothing to look at yet.
 *
 * Returns: (transfer full): the lens
 */
ShowcaseSkillLens *
showcase_skill_lens_new (void)
{
  return g_object_new (SHOWCASE_TYPE_SKILL_LENS, NULL);
}

/**
 * showcase_skill_lens_set_bundle:
 * @self: a lens
 * @bundle: (nullable): a portfolio
 *
 * Sets what to look at.
 */
void
showcase_skill_lens_set_bundle (ShowcaseSkillLens *self,
                                ShowcaseBundle *bundle)
{
  g_return_if_fail (SHOWCASE_IS_SKILL_LENS (self));

  if (!g_set_object (&self->bundle, bundle))
    return;
  cancel (self);
  self->is_stale = TRUE;
  if (bundle == NULL)
    g_clear_object (&self->skill);
  if (self->skill != NULL)
    showcase_skill_lens_request (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * showcase_skill_lens_request:
 * @self: a lens
 *
 * Has the skills of the portfolio found, unless they are known or on their way. "changed" follows.
 */
void
showcase_skill_lens_request (ShowcaseSkillLens *self)
{
  ShowcaseDate today;

  g_return_if_fail (SHOWCASE_IS_SKILL_LENS (self));

  if (!self->is_stale || self->making != NULL || self->bundle == NULL)
    return;
  showcase_date_get_today (&today);
  self->making = g_cancellable_new ();
  showcase_skills_new_async (self->bundle, &today, self->making, made_cb, g_object_ref (self));
}

/**
 * showcase_skill_lens_get_skills:
 * @self: a lens
 *
 * Gives the skills of the portfolio.
 *
 * Returns: (transfer none) (nullable): the skills, or %NULL if they are not known yet
 */
ShowcaseSkills *
showcase_skill_lens_get_skills (ShowcaseSkillLens *self)
{
  g_return_val_if_fail (SHOWCASE_IS_SKILL_LENS (self), NULL);
  return self->is_stale ? NULL : self->skills;
}

/**
 * showcase_skill_lens_choose:
 * @self: a lens
 * @skill: (nullable): one of its skills, or %NULL to look through none
 *
 * Sets the skill to look through.
 */
void
showcase_skill_lens_choose (ShowcaseSkillLens *self,
                            ShowcaseSkill *skill)
{
  g_return_if_fail (SHOWCASE_IS_SKILL_LENS (self));

  if (!g_set_object (&self->skill, skill))
    return;
  self->position = SHOWCASE_NONE;
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * showcase_skill_lens_get_skill:
 * @self: a lens
 *
 * Tells which skill is looked through.
 *
 * Returns: (transfer none) (nullable): the skill
 */
ShowcaseSkill *
showcase_skill_lens_get_skill (ShowcaseSkillLens *self)
{
  g_return_val_if_fail (SHOWCASE_IS_SKILL_LENS (self), NULL);
  return self->skill;
}

/**
 * showcase_skill_lens_get_position:
 * @self: a lens
 *
 * Tells which place was visited last.
 *
 * Returns: the place of the skill, or %SHOWCASE_NONE for none yet
 */
guint
showcase_skill_lens_get_position (ShowcaseSkillLens *self)
{
  g_return_val_if_fail (SHOWCASE_IS_SKILL_LENS (self), SHOWCASE_NONE);
  return self->position;
}

static void
visit (ShowcaseSkillLens *self,
       guint position)
{
  const ShowcaseSkillEvidence *evidence = showcase_skill_get_evidence (self->skill, position);
  ShowcaseMark mark = { evidence->start, evidence->end };
  g_autoptr (ShowcaseHit) hit = NULL;

  if (evidence->line > 0)
    hit = showcase_hit_new_marked (evidence->group, evidence->entry, evidence->block, evidence->line, &mark);
  else
    hit = showcase_hit_new (SHOWCASE_HIT_TITLE, evidence->group, evidence->entry, 0, 0, NULL, "");
  self->position = position;
  g_signal_emit (self, signals[CHANGED], 0);
  g_signal_emit (self, signals[VISITED], 0, hit);
}

/**
 * showcase_skill_lens_step:
 * @self: a lens
 * @step: 1 for the next place, -1 for the one before
 *
 * Visits another place that mentions the skill, going round.
 */
void
showcase_skill_lens_step (ShowcaseSkillLens *self,
                          int step)
{
  guint n_places;

  g_return_if_fail (SHOWCASE_IS_SKILL_LENS (self));

  if (self->skill == NULL)
    return;
  n_places = showcase_skill_get_n_evidence (self->skill);
  if (self->position == SHOWCASE_NONE)
    visit (self, step > 0 ? 0 : n_places - 1);
  else
    visit (self, (self->position + (step > 0 ? 1 : n_places - 1)) % n_places);
}

/**
 * showcase_skill_lens_follow:
 * @self: a lens
 * @address: the address of a link in the skill's sentence
 *
 * Visits the next place that the words of the link are based on.
 *
 * Returns: whether there is one
 */
gboolean
showcase_skill_lens_follow (ShowcaseSkillLens *self,
                            const char *address)
{
  guint run;
  guint position;

  g_return_val_if_fail (SHOWCASE_IS_SKILL_LENS (self), FALSE);

  if (self->skill == NULL || !showcase_skill_parse_address (self->skill, address, &run))
    return FALSE;
  position = showcase_skill_find_evidence (self->skill, run, self->position);
  if (position == SHOWCASE_NONE)
    return FALSE;
  visit (self, position);
  return TRUE;
}
