/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-skill-axis.h"
#include "showcase-skill.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_SKILL_STRIP (showcase_skill_strip_get_type ())

/* The times of a skill as bars over an axis, which a screen reader hears in words. */

G_DECLARE_FINAL_TYPE (ShowcaseSkillStrip, showcase_skill_strip, SHOWCASE, SKILL_STRIP, GtkWidget)

GtkWidget *showcase_skill_strip_new (ShowcaseSkillAxis *axis);
void showcase_skill_strip_set_skill (ShowcaseSkillStrip *self,
                                     ShowcaseSkill *skill);
void showcase_skill_strip_find_ends (const ShowcaseSkillRun *run,
                                     double ends[4]);

G_END_DECLS
