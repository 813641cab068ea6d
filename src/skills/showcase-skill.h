/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-catalog.h"
#include "showcase-months.h"
#include "showcase-skill-finder.h"

G_BEGIN_DECLS

/**
 * ShowcaseSkillEvidence:
 * @group: the document that it is in
 * @entry: (nullable): the entry that it is in
 * @block: the block of the document
 * @line: that block's first line in the body, from 1, or 0 where front matter says it
 * @start: where it starts in the block's text, in bytes
 * @end: where it ends
 * @kind: what mentions the skill
 * @run: the run of the skill that it belongs to, or %SHOWCASE_NONE where it has no date
 *
 * A place that mentions a skill. What it points to is the catalog's.
 */
typedef struct
{
  ShowcaseGroup *group;
  ShowcaseEntry *entry;
  guint block;
  guint line;
  guint start;
  guint end;
  ShowcaseSkillKind kind;
  guint run;
} ShowcaseSkillEvidence;

/**
 * ShowcaseSkillRun:
 * @period: from the start of its first entry to the end of its last one
 * @months: the same in months
 *
 * A time in which entries that mention a skill follow on each other, or lie over each other.
 */
typedef struct
{
  ShowcasePeriod period;
  ShowcaseMonths months;
} ShowcaseSkillRun;

#define SHOWCASE_TYPE_SKILL (showcase_skill_get_type ())

/* Something that a person can do, as their documents show it. Immutable. */

G_DECLARE_FINAL_TYPE (ShowcaseSkill, showcase_skill, SHOWCASE, SKILL, GObject)

ShowcaseSkill *showcase_skill_new (const char *name,
                                   ShowcaseCatalog *catalog,
                                   GArray *evidence,
                                   const ShowcaseDate *today);
const char *showcase_skill_get_name (ShowcaseSkill *self);
guint showcase_skill_get_n_evidence (ShowcaseSkill *self);
const ShowcaseSkillEvidence *showcase_skill_get_evidence (ShowcaseSkill *self,
                                                          guint position);
guint showcase_skill_find_evidence (ShowcaseSkill *self,
                                    guint run,
                                    guint after);
guint showcase_skill_get_n_runs (ShowcaseSkill *self);
const ShowcaseSkillRun *showcase_skill_get_run (ShowcaseSkill *self,
                                                guint position);
guint showcase_skill_get_n_months (ShowcaseSkill *self);
gboolean showcase_skill_is_about (ShowcaseSkill *self);
guint showcase_skill_get_n_undated (ShowcaseSkill *self);
GHashTable *showcase_skill_list_entries (ShowcaseSkill *self);

G_END_DECLS
