/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document.h"
#include "showcase-skill-terms.h"

G_BEGIN_DECLS

/**
 * ShowcaseSkillKind:
 * @SHOWCASE_SKILL_LINK: the text of a link
 * @SHOWCASE_SKILL_CODE: a code span
 * @SHOWCASE_SKILL_KEYWORD: front matter, or what a résumé lists
 * @SHOWCASE_SKILL_TEXT: other text
 *
 * What mentions a skill.
 */
typedef enum
{
  SHOWCASE_SKILL_LINK,
  SHOWCASE_SKILL_CODE,
  SHOWCASE_SKILL_KEYWORD,
  SHOWCASE_SKILL_TEXT,
} ShowcaseSkillKind;

/**
 * ShowcaseSkillTrust:
 * @SHOWCASE_SKILL_TRUST_LATER: looks like a name; counts where the same is mentioned otherwise
 * @SHOWCASE_SKILL_TRUST_TWICE: counts where two entries have it
 * @SHOWCASE_SKILL_TRUST_ALONE: counts
 *
 * What it takes for a mention to count.
 */
typedef enum
{
  SHOWCASE_SKILL_TRUST_LATER,
  SHOWCASE_SKILL_TRUST_TWICE,
  SHOWCASE_SKILL_TRUST_ALONE,
} ShowcaseSkillTrust;

/**
 * ShowcaseSkillMention:
 * @name: (nullable): what the skill is called, or %NULL where it is not known and called what is mentioned
 * @start: where it starts in the block's text, in bytes
 * @end: where it ends
 * @kind: what mentions it
 * @trust: what it takes to count
 *
 * A place in a block that mentions a skill.
 */
typedef struct
{
  const char *name;
  guint start;
  guint end;
  ShowcaseSkillKind kind;
  ShowcaseSkillTrust trust;
} ShowcaseSkillMention;

/**
 * ShowcaseSkillFinder:
 *
 * Finds what mentions skills in blocks of documents.
 */
typedef struct _ShowcaseSkillFinder ShowcaseSkillFinder;

ShowcaseSkillFinder *showcase_skill_finder_new (ShowcaseSkillTerms *terms);
void showcase_skill_finder_free (ShowcaseSkillFinder *self);
const ShowcaseSkillMention *showcase_skill_finder_find (ShowcaseSkillFinder *self,
                                                        ShowcaseDocument *document,
                                                        guint block,
                                                        guint *n_mentions);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseSkillFinder, showcase_skill_finder_free)

G_END_DECLS
