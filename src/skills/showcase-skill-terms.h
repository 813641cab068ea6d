/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ShowcaseSkillTerms:
 *
 * The words that are known as skills, each with its name: those of the list that comes with the program, and others that are added. Not thread-safe while
 * words are added.
 */
typedef struct _ShowcaseSkillTerms ShowcaseSkillTerms;

/**
 * ShowcaseSkillGuard:
 * @SHOWCASE_SKILL_GUARD_NONE: the word means nothing else
 * @SHOWCASE_SKILL_GUARD_SPELLING: the word means something else too, unless it is spelled as a name within a sentence
 * @SHOWCASE_SKILL_GUARD_PLACE: even spelled as a name it has to stand alone, or beside other skills
 *
 * How careful one has to be with a word.
 */
typedef enum
{
  SHOWCASE_SKILL_GUARD_NONE,
  SHOWCASE_SKILL_GUARD_SPELLING,
  SHOWCASE_SKILL_GUARD_PLACE,
} ShowcaseSkillGuard;

/**
 * ShowcaseSkillTerm:
 * @name: what the skill is called
 * @spelling: how the word is written
 * @guard: how careful one has to be with it
 *
 * One word, or a few, for a skill.
 */
typedef struct
{
  const char *name;
  const char *spelling;
  ShowcaseSkillGuard guard;
} ShowcaseSkillTerm;

/**
 * ShowcaseSkillToken:
 * @start: where it starts, in bytes
 * @end: where it ends
 *
 * A word of a text as skills are spelled: "C++", "C#" and ".NET" are one each.
 */
typedef struct
{
  guint start;
  guint end;
} ShowcaseSkillToken;

/* No term has more words. */
#define SHOWCASE_SKILL_MAX_WORDS 6

ShowcaseSkillTerms *showcase_skill_terms_new (void);
void showcase_skill_terms_free (ShowcaseSkillTerms *self);
void showcase_skill_terms_read (ShowcaseSkillTerms *self,
                                const char *list);
gboolean showcase_skill_terms_add (ShowcaseSkillTerms *self,
                                   const char *name,
                                   const char *spelling,
                                   ShowcaseSkillGuard guard);
const ShowcaseSkillTerm *showcase_skill_terms_find (ShowcaseSkillTerms *self,
                                                    const char *text,
                                                    const ShowcaseSkillToken *tokens,
                                                    guint n_tokens,
                                                    guint *n_used);
const ShowcaseSkillTerm *showcase_skill_terms_look_up (ShowcaseSkillTerms *self,
                                                       const char *text);
void showcase_skill_terms_split (const char *text,
                                 gsize length,
                                 GArray *tokens);
char *showcase_skill_terms_make_key (const char *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseSkillTerms, showcase_skill_terms_free)

G_END_DECLS
