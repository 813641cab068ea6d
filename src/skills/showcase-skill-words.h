/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-skill.h"

G_BEGIN_DECLS

char *showcase_skill_describe_duration (ShowcaseSkill *skill);
char *showcase_skill_describe_run (ShowcaseSkill *skill,
                                   guint run);
char *showcase_skill_describe_runs (ShowcaseSkill *skill);
char *showcase_skill_describe_undated (ShowcaseSkill *skill);
char *showcase_skill_describe (ShowcaseSkill *skill);
char *showcase_skill_describe_with_name (ShowcaseSkill *skill);
char *showcase_skill_to_markup (ShowcaseSkill *skill);
gboolean showcase_skill_parse_address (ShowcaseSkill *skill,
                                       const char *address,
                                       guint *run);

G_END_DECLS
