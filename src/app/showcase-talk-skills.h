/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-bundle.h"
#include "showcase-presentation.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_TALK_SKILLS (showcase_talk_skills_get_type ())

/* Looks at a talk through a skill: adds the action "skills", which asks for one where the speaker is and then shows the pages of the talk that mention it. */

G_DECLARE_FINAL_TYPE (ShowcaseTalkSkills, showcase_talk_skills, SHOWCASE, TALK_SKILLS, GObject)

ShowcaseTalkSkills *showcase_talk_skills_new (ShowcasePresentation *presentation);
void showcase_talk_skills_set_subject (ShowcaseTalkSkills *self,
                                       ShowcaseBundle *bundle,
                                       ShowcaseGroup *group,
                                       guint n_chapters);

G_END_DECLS
