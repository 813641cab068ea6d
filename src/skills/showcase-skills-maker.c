/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Reads a portfolio once and notes what each place mentions. What front matter and résumés call a skill is one, and known in all documents from then on; what
 * merely looks like a name is kept apart until it is clear whether it counts. */

#include "config.h"

#include "showcase-skills-maker.h"

#include "showcase-body.h"
#include "showcase-skill-name.h"

#include <string.h>

/* A longer keyword is a sentence, in characters. */
#define MAX_KEYWORD 64

typedef struct
{
  char *name;
  GArray *evidence;
  ShowcaseGroup *first_group; /* of the first place that counts only with another one */
  ShowcaseEntry *first_entry;
  gboolean counts;
} Found;

typedef struct
{
  /* Borrowed */
  ShowcaseBundle *bundle;
  ShowcaseCatalog *catalog;

  /* Owned */
  ShowcaseSkillTerms *terms;
  ShowcaseSkillFinder *finder;
  GHashTable *known; /* a Found for each name */
  GHashTable *unknown; /* a Found for each key */
  GHashTable *refused; /* keys of people and employers */
} Maker;

static Found *
found_new (const char *name,
           gsize length)
{
  Found *found = g_new0 (Found, 1);

  found->name = g_strndup (name, length);
  found->evidence = g_array_new (FALSE, FALSE, sizeof (ShowcaseSkillEvidence));
  return found;
}

static void
found_free (gpointer data)
{
  Found *found = data;

  g_free (found->name);
  g_array_unref (found->evidence);
  g_free (found);
}

/* A paragraph is one place, which the best of its mentions stands for. */
static void
add_evidence (Found *found,
              const ShowcaseSkillEvidence *evidence)
{
  ShowcaseSkillEvidence *last = found->evidence->len > 0 ? &g_array_index (found->evidence, ShowcaseSkillEvidence, found->evidence->len - 1) : NULL;

  if (last == NULL || last->group != evidence->group || last->line == 0 || last->block != evidence->block)
    g_array_append_vals (found->evidence, evidence, 1);
  else if (evidence->kind < last->kind)
    *last = *evidence;
}

static Found *
get_known (Maker *self,
           const char *name)
{
  Found *found = g_hash_table_lookup (self->known, name);

  if (found == NULL)
    {
      found = found_new (name, strlen (name));
      found->counts = TRUE;
      g_hash_table_insert (self->known, found->name, found);
    }
  return found;
}

/* What has no name yet is called as it is written first. */
static Found *
get_unknown (Maker *self,
             const char *text,
             gsize length)
{
  g_autofree char *name = g_strndup (text, length);
  g_autofree char *key = showcase_skill_terms_make_key (name);
  Found *found = g_hash_table_lookup (self->unknown, key);

  if (g_hash_table_contains (self->refused, key))
    return NULL;
  if (found == NULL)
    {
      found = found_new (text, length);
      g_hash_table_insert (self->unknown, g_steal_pointer (&key), found);
    }
  return found;
}

static void
weigh (Found *found,
       const ShowcaseSkillMention *mention,
       const ShowcaseSkillEvidence *evidence)
{
  if (mention->trust == SHOWCASE_SKILL_TRUST_ALONE)
    found->counts = TRUE;
  if (mention->trust != SHOWCASE_SKILL_TRUST_TWICE)
    return;
  if (found->first_group != NULL && (found->first_group != evidence->group || found->first_entry != evidence->entry))
    found->counts = TRUE;
  found->first_group = evidence->group;
  found->first_entry = evidence->entry;
}

static void
add_mention (Maker *self,
             const ShowcaseSkillMention *mention,
             ShowcaseSkillEvidence *evidence,
             const char *text)
{
  Found *found;

  evidence->start = mention->start;
  evidence->end = mention->end;
  evidence->kind = mention->kind;
  if (mention->name != NULL)
    found = get_known (self, mention->name);
  else
    found = get_unknown (self, text + mention->start, mention->end - mention->start);
  if (found == NULL)
    return;
  if (mention->name == NULL)
    weigh (found, mention, evidence);
  add_evidence (found, evidence);
}

static void
add_document (Maker *self,
              ShowcaseGroup *group,
              ShowcaseDocument *document)
{
  ShowcaseSkillEvidence evidence = { .group = group };
  guint next = 0;

  for (guint i = 0; i < showcase_document_get_n_blocks (document); i++)
    {
      guint n_mentions;
      const ShowcaseSkillMention *mentions = showcase_skill_finder_find (self->finder, document, i, &n_mentions);

      evidence.block = i;
      evidence.line = showcase_document_get_block (document, i)->first_line;
      for (; next < showcase_group_get_n_entries (group); next++)
        {
          ShowcaseEntry *entry = showcase_group_get_entry (group, next);

          if (showcase_entry_get_line (entry) > evidence.line)
            break;
          evidence.entry = entry;
        }
      for (guint j = 0; j < n_mentions; j++)
        add_mention (self, &mentions[j], &evidence, showcase_document_get_block_text (document, i));
    }
}

static char *
dup_keyword (const char *keyword)
{
  char *name = g_strstrip (g_strdup (keyword));

  if (g_utf8_strlen (name, -1) > MAX_KEYWORD)
    *g_utf8_offset_to_pointer (name, MAX_KEYWORD) = '\0';
  return name;
}

static gboolean
looks_like_name (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_isupper (g_utf8_get_char (p)) || g_ascii_isdigit (*p))
      return TRUE;
  return FALSE;
}

/* What a portfolio calls a skill is found in its text like what is listed. Mere words may mean something else there. */
static void
learn (Maker *self,
       ShowcaseGroup *group)
{
  const char *const *skills = showcase_group_get_skills (group);

  for (gsize i = 0; skills != NULL && skills[i] != NULL; i++)
    {
      g_autofree char *name = dup_keyword (skills[i]);

      if (*name != '\0' && showcase_skill_terms_look_up (self->terms, name) == NULL)
        showcase_skill_terms_add (self->terms, name, name, looks_like_name (name) ? SHOWCASE_SKILL_GUARD_SPELLING : SHOWCASE_SKILL_GUARD_PLACE);
    }
}

/* Front matter speaks for the whole document, and so for its entry if it has only one. The sections of a résumé are one document. */
static void
add_keywords (Maker *self,
              ShowcaseGroup *group)
{
  const char *const *skills = showcase_group_get_skills (group);
  ShowcaseSkillEvidence evidence = { .group = group, .kind = SHOWCASE_SKILL_KEYWORD };

  if (showcase_group_get_n_entries (group) == 1)
    evidence.entry = showcase_group_get_entry (group, 0);
  for (gsize i = 0; skills != NULL && skills[i] != NULL; i++)
    {
      g_autofree char *name = dup_keyword (skills[i]);
      const ShowcaseSkillTerm *term = *name != '\0' ? showcase_skill_terms_look_up (self->terms, name) : NULL;
      Found *found = *name != '\0' ? get_known (self, term != NULL ? term->name : name) : NULL;
      const ShowcaseSkillEvidence *last = found != NULL && found->evidence->len > 0 ? &g_array_index (found->evidence, ShowcaseSkillEvidence, found->evidence->len - 1) : NULL;

      if (found == NULL)
        continue;
      if (last != NULL && last->kind == SHOWCASE_SKILL_KEYWORD && g_str_equal (showcase_group_get_document (last->group), showcase_group_get_document (group)))
        continue;
      g_array_append_val (found->evidence, evidence);
    }
}

/* A name, and each of its words that looks like one, is that of somebody and no skill. */
static void
refuse (Maker *self,
        const char *name)
{
  g_autoptr (GArray) tokens = g_array_new (FALSE, FALSE, sizeof (ShowcaseSkillToken));

  if (name == NULL)
    return;
  g_hash_table_add (self->refused, showcase_skill_terms_make_key (name));
  showcase_skill_terms_split (name, strlen (name), tokens);
  for (guint i = 0; i < tokens->len; i++)
    {
      const ShowcaseSkillToken *token = &g_array_index (tokens, ShowcaseSkillToken, i);
      g_autofree char *word = g_strndup (name + token->start, token->end - token->start);

      g_hash_table_add (self->refused, showcase_skill_terms_make_key (word));
    }
}

static void
prepare (Maker *self)
{
  refuse (self, showcase_catalog_get_person (self->catalog));
  for (guint i = 0; i < showcase_catalog_get_n_groups (self->catalog); i++)
    {
      ShowcaseGroup *group = showcase_catalog_get_group (self->catalog, i);

      learn (self, group);
      refuse (self, showcase_group_get_person (group));
      for (guint j = 0; j < showcase_group_get_n_entries (group); j++)
        refuse (self, showcase_entry_get_employer (showcase_group_get_entry (group, j)));
    }
}

static void
collect (Maker *self,
         GHashTable *table,
         const ShowcaseDate *today,
         GPtrArray *skills)
{
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, table);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      Found *found = value;

      if (found->counts && found->evidence->len > 0)
        g_ptr_array_add (skills, showcase_skill_new (found->name, self->catalog, found->evidence, today));
    }
}

/**
 * showcase_skills_maker_make:
 * @bundle: a portfolio
 * @today: the date that ongoing periods last to
 * @cancellable: (nullable): a cancellable
 *
 * Finds the skills of a portfolio.
 *
 * Returns: (transfer full) (element-type ShowcaseSkill): the skills, in no order; when cancelled, of a part of the portfolio
 */
GPtrArray *
showcase_skills_maker_make (ShowcaseBundle *bundle,
                            const ShowcaseDate *today,
                            GCancellable *cancellable)
{
  g_autoptr (ShowcaseSkillTerms) terms = showcase_skill_terms_new ();
  g_autoptr (ShowcaseSkillFinder) finder = showcase_skill_finder_new (terms);
  g_autoptr (GHashTable) known = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, found_free);
  g_autoptr (GHashTable) unknown = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, found_free);
  g_autoptr (GHashTable) refused = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Maker self = { bundle, showcase_bundle_get_catalog (bundle), terms, finder, known, unknown, refused };
  GPtrArray *skills = g_ptr_array_new_with_free_func (g_object_unref);

  prepare (&self);
  for (guint i = 0; i < showcase_catalog_get_n_groups (self.catalog) && !g_cancellable_is_cancelled (cancellable); i++)
    {
      ShowcaseGroup *group = showcase_catalog_get_group (self.catalog, i);
      g_autoptr (ShowcaseDocument) document = showcase_body_load (bundle, group, cancellable, NULL);

      add_keywords (&self, group);
      if (document != NULL)
        add_document (&self, group, document);
    }
  collect (&self, known, today, skills);
  collect (&self, unknown, today, skills);
  return skills;
}
