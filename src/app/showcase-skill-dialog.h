/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>
#include "showcase-skill-lens.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_SKILL_DIALOG (showcase_skill_dialog_get_type ())

/* The chart of skills over the years, which is a table too: to look at, to search, and to choose one from.
 *
 * Signals: "activated" (ShowcaseSkill): a person wants to look through a skill. */

G_DECLARE_FINAL_TYPE (ShowcaseSkillDialog, showcase_skill_dialog, SHOWCASE, SKILL_DIALOG, AdwDialog)

AdwDialog *showcase_skill_dialog_new (ShowcaseSkillLens *lens);

G_END_DECLS
