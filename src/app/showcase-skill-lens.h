/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-bundle.h"
#include "showcase-hit.h"
#include "showcase-skills.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_SKILL_LENS (showcase_skill_lens_get_type ())

/* Looks at a portfolio through one skill: the skills are found in a worker when they are first asked for, and again when there is another portfolio.
 * One skill at most is chosen; it stays chosen, by its name, as long as the portfolio has it.
 *
 * Signals: "changed": the skills, which one is chosen, or the place in it may be others now; "visited" (ShowcaseHit): a person wants to be at a place that
 * mentions the skill. */

G_DECLARE_FINAL_TYPE (ShowcaseSkillLens, showcase_skill_lens, SHOWCASE, SKILL_LENS, GObject)

ShowcaseSkillLens *showcase_skill_lens_new (void);
void showcase_skill_lens_set_bundle (ShowcaseSkillLens *self,
                                     ShowcaseBundle *bundle);
void showcase_skill_lens_request (ShowcaseSkillLens *self);
ShowcaseSkills *showcase_skill_lens_get_skills (ShowcaseSkillLens *self);
void showcase_skill_lens_choose (ShowcaseSkillLens *self,
                                 ShowcaseSkill *skill);
ShowcaseSkill *showcase_skill_lens_get_skill (ShowcaseSkillLens *self);
guint showcase_skill_lens_get_position (ShowcaseSkillLens *self);
void showcase_skill_lens_step (ShowcaseSkillLens *self,
                               int step);
gboolean showcase_skill_lens_follow (ShowcaseSkillLens *self,
                                     const char *address);

G_END_DECLS
