/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>
#include "showcase-skill-lens.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_SKILL_BAR (showcase_skill_bar_get_type ())

/* What stands above the timeline while it is looked at through a skill: the skill, what the documents say of it with links to where they do, and the ways
 * through these places. Hidden while no skill is chosen. */

G_DECLARE_FINAL_TYPE (ShowcaseSkillBar, showcase_skill_bar, SHOWCASE, SKILL_BAR, AdwBin)

GtkWidget *showcase_skill_bar_new (ShowcaseSkillLens *lens);

G_END_DECLS
