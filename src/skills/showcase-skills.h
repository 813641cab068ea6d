/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-bundle.h"
#include "showcase-skill.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_SKILLS (showcase_skills_get_type ())

/* What a portfolio shows of skills: a GListModel of ShowcaseSkill, the longest first, then those that are mentioned most. Immutable. */

G_DECLARE_FINAL_TYPE (ShowcaseSkills, showcase_skills, SHOWCASE, SKILLS, GObject)

ShowcaseSkills *showcase_skills_new (ShowcaseBundle *bundle,
                                     const ShowcaseDate *today,
                                     GCancellable *cancellable);
void showcase_skills_new_async (ShowcaseBundle *bundle,
                                const ShowcaseDate *today,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer user_data);
ShowcaseSkills *showcase_skills_new_finish (GAsyncResult *result,
                                            GError **error);
ShowcaseSkill *showcase_skills_find (ShowcaseSkills *self,
                                     const char *name);
gboolean showcase_skills_get_months (ShowcaseSkills *self,
                                     int *first,
                                     int *end);

G_END_DECLS
