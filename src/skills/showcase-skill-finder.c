/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Finds skills in a block: first every term that its words spell, then which of the doubtful ones are meant. Spelling and place speak for them, and other skills
 * beside them: "Go, Rust and Python". What is left are links and code spans that look like names. Code blocks, HTML, addresses and pictures are passed over. */

#include "config.h"

#include "showcase-skill-finder.h"

#include "showcase-skill-name.h"

#include <string.h>

/* As many doubtful words beside each other are a list of skills, even if no other is among them. */
#define MIN_LIST 3

/* What stands between the members of a list is no longer, in bytes. */
#define MAX_GAP 8

typedef struct
{
  guint start;
  guint end;
  const ShowcaseLink *link; /* NULL for code */
  gboolean is_code;
  gboolean is_blind; /* an address, or a word that is not the document's */
  gboolean is_known; /* has a term */
} Part;

typedef struct
{
  const ShowcaseSkillTerm *term;
  guint start;
  guint end;
  guint part; /* SHOWCASE_NONE outside of any */
  gboolean is_exact;
  gboolean is_meant;
} Candidate;

struct _ShowcaseSkillFinder
{
  /* Borrowed */
  ShowcaseSkillTerms *terms;

  /* Owned: of the block at hand */
  GArray *tokens;
  GArray *parts;
  GArray *candidates;
  GArray *mentions;

  /* State */
  const char *text;
  guint length;
};

/**
 * showcase_skill_finder_new:
 * @terms: what is known; it has to outlive the finder
 *
 * Makes a finder.
 *
 * Returns: (transfer full): the finder
 */
ShowcaseSkillFinder *
showcase_skill_finder_new (ShowcaseSkillTerms *terms)
{
  ShowcaseSkillFinder *self = g_new0 (ShowcaseSkillFinder, 1);

  self->terms = terms;
  self->tokens = g_array_new (FALSE, FALSE, sizeof (ShowcaseSkillToken));
  self->parts = g_array_new (FALSE, FALSE, sizeof (Part));
  self->candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));
  self->mentions = g_array_new (FALSE, FALSE, sizeof (ShowcaseSkillMention));
  return self;
}

/**
 * showcase_skill_finder_free:
 * @self: (transfer full): a finder
 *
 * Frees the finder.
 */
void
showcase_skill_finder_free (ShowcaseSkillFinder *self)
{
  g_array_unref (self->tokens);
  g_array_unref (self->parts);
  g_array_unref (self->candidates);
  g_array_unref (self->mentions);
  g_free (self);
}

static gboolean
is_address (const char *text,
            gsize length)
{
  if (memchr (text, ' ', length) != NULL)
    return FALSE;
  return memchr (text, '@', length) != NULL || g_strstr_len (text, (gssize)length, "://") != NULL || (length > 4 && memcmp (text, "www.", 4) == 0);
}

static void
add_part (ShowcaseSkillFinder *self,
          const ShowcaseSpan *span,
          const ShowcaseLink *link)
{
  Part *last = self->parts->len > 0 ? &g_array_index (self->parts, Part, self->parts->len - 1) : NULL;
  Part part = { .start = span->start, .end = span->start + span->length, .link = link, .is_code = (span->flags & SHOWCASE_SPAN_CODE) != 0 };

  /* Emphasis divides the text of a link. */
  if (last != NULL && link != NULL && last->link == link && last->end == part.start && !last->is_blind && (span->flags & SHOWCASE_SPAN_GENERATED) == 0)
    {
      last->end = part.end;
      last->is_code |= part.is_code;
      last->is_blind = is_address (self->text + last->start, last->end - last->start);
      return;
    }
  part.is_blind = (span->flags & (SHOWCASE_SPAN_GENERATED | SHOWCASE_SPAN_FOOTNOTE | SHOWCASE_SPAN_HTML)) != 0 || is_address (self->text + part.start, span->length);
  g_array_append_val (self->parts, part);
}

static void
find_parts (ShowcaseSkillFinder *self,
            ShowcaseDocument *document,
            guint block)
{
  guint n_spans;
  const ShowcaseSpan *spans = showcase_document_get_spans (document, block, &n_spans);

  g_array_set_size (self->parts, 0);
  for (guint i = 0; i < n_spans; i++)
    {
      if (spans[i].link != SHOWCASE_NONE)
        add_part (self, &spans[i], showcase_document_get_link (document, spans[i].link));
      else if ((spans[i].flags & (SHOWCASE_SPAN_CODE | SHOWCASE_SPAN_GENERATED | SHOWCASE_SPAN_HTML)) != 0)
        add_part (self, &spans[i], NULL);
    }
}

/* Words of domains, of files and of variables are no words of the text. */
static gboolean
is_glued (ShowcaseSkillFinder *self,
          guint start,
          guint end,
          gboolean in_code)
{
  const char *before = in_code ? "._@\\$/-:=(" : "._@\\$";
  const char *after = in_code ? "_/-:=(" : "_@";

  if (start > 0 && self->text[start - 1] != '\0' && strchr (before, self->text[start - 1]) != NULL && self->text[start] != '.')
    return TRUE;
  if (end >= self->length || self->text[end] == '\0')
    return FALSE;
  return strchr (after, self->text[end]) != NULL || (self->text[end] == '.' && end + 1 < self->length && g_ascii_isalnum (self->text[end + 1]));
}

static gboolean
is_word_byte (char byte)
{
  return g_ascii_isalnum (byte) || (byte & 0x80) != 0;
}

/* Whether a word has no other beside it in its link or code span; outside of these, in its cell or block. */
static gboolean
is_alone (ShowcaseSkillFinder *self,
          const Candidate *candidate)
{
  const Part *part = candidate->part != SHOWCASE_NONE ? &g_array_index (self->parts, Part, candidate->part) : NULL;
  guint start = part != NULL ? part->start : 0;
  guint end = part != NULL ? part->end : self->length;

  for (guint i = candidate->start; i > start && strchr ("\t\n", self->text[i - 1]) == NULL; i--)
    if (is_word_byte (self->text[i - 1]))
      return FALSE;
  for (guint i = candidate->end; i < end && strchr ("\t\n", self->text[i]) == NULL; i++)
    if (is_word_byte (self->text[i]))
      return FALSE;
  return TRUE;
}

/* Whether the address of the link has the word, as "https://kind.sigs.k8s.io" has "kind". */
static gboolean
is_in_address (ShowcaseSkillFinder *self,
               const Candidate *candidate)
{
  const ShowcaseLink *link = candidate->part != SHOWCASE_NONE ? g_array_index (self->parts, Part, candidate->part).link : NULL;
  g_autofree char *word = NULL;
  g_autofree char *address = NULL;

  if (link == NULL || link->kind != SHOWCASE_LINK_EXTERNAL || candidate->end - candidate->start < 3)
    return FALSE;
  word = g_ascii_strdown (self->text + candidate->start, (gssize)(candidate->end - candidate->start));
  address = g_ascii_strdown (link->url, -1);
  return strstr (address, word) != NULL;
}

static gboolean
begins_sentence (ShowcaseSkillFinder *self,
                 guint start)
{
  while (start > 0 && strchr (" (\"'*", self->text[start - 1]) != NULL)
    start--;
  return start == 0 || strchr (".!?\t\n", self->text[start - 1]) != NULL;
}

static gboolean
is_meant (ShowcaseSkillFinder *self,
          const Candidate *candidate)
{
  if (candidate->term->guard == SHOWCASE_SKILL_GUARD_NONE)
    return TRUE;
  if (is_alone (self, candidate))
    return candidate->is_exact || is_in_address (self, candidate);
  return candidate->term->guard == SHOWCASE_SKILL_GUARD_SPELLING && candidate->is_exact && !begins_sentence (self, candidate->start);
}

static guint
find_part (ShowcaseSkillFinder *self,
           guint start,
           guint *next)
{
  while (*next < self->parts->len && g_array_index (self->parts, Part, *next).end <= start)
    (*next)++;
  return *next < self->parts->len && g_array_index (self->parts, Part, *next).start <= start ? *next : SHOWCASE_NONE;
}

static void
find_candidates (ShowcaseSkillFinder *self)
{
  guint next = 0;
  guint n_used = 1;

  g_array_set_size (self->candidates, 0);
  for (guint i = 0; i < self->tokens->len; i += n_used)
    {
      const ShowcaseSkillToken *token = &g_array_index (self->tokens, ShowcaseSkillToken, i);
      Candidate candidate = { .start = token->start };
      const Part *part;

      n_used = 1;
      candidate.term = showcase_skill_terms_find (self->terms, self->text, token, self->tokens->len - i, &n_used);
      if (candidate.term == NULL)
        continue;
      candidate.end = token[n_used - 1].end;
      candidate.part = find_part (self, token->start, &next);
      part = candidate.part != SHOWCASE_NONE ? &g_array_index (self->parts, Part, candidate.part) : NULL;
      if ((part != NULL && part->is_blind) || is_glued (self, candidate.start, candidate.end, part != NULL && part->link == NULL))
        continue;
      candidate.is_exact = strlen (candidate.term->spelling) == candidate.end - candidate.start && memcmp (candidate.term->spelling, self->text + candidate.start, candidate.end - candidate.start) == 0;
      candidate.is_meant = is_meant (self, &candidate);
      g_array_append_val (self->candidates, candidate);
    }
}

/* Whether what stands between two words joins members of a list. A mere space does not. */
static gboolean
is_list_gap (ShowcaseSkillFinder *self,
             guint start,
             guint end)
{
  char words[MAX_GAP + 1];
  gsize n = 0;
  gboolean has_sign = FALSE;

  if (end <= start || end - start > MAX_GAP)
    return FALSE;
  for (guint i = start; i < end; i++)
    {
      if (g_ascii_isalpha (self->text[i]))
        words[n++] = g_ascii_tolower (self->text[i]);
      else if (strchr (",;/&|+()\t\n", self->text[i]) != NULL)
        has_sign = TRUE;
      else if (self->text[i] != ' ' && g_utf8_get_char_validated (self->text + i, (gssize)(end - i)) == 0xb7)
        has_sign = i++ < end;
      else if (self->text[i] != ' ')
        return FALSE;
    }
  words[n] = '\0';
  return n == 0 ? has_sign : g_str_equal (words, "and") || g_str_equal (words, "or");
}

/* Members of a list count if one among them is sure, or if they are enough and look like names. */
static void
judge_list (ShowcaseSkillFinder *self,
            guint first,
            guint end)
{
  gboolean has_sure = FALSE;
  guint n_exact = 0;

  for (guint i = first; i < end; i++)
    {
      has_sure |= g_array_index (self->candidates, Candidate, i).is_meant;
      n_exact += g_array_index (self->candidates, Candidate, i).is_exact;
    }
  if (!has_sure && n_exact < MIN_LIST)
    return;
  for (guint i = first; i < end; i++)
    {
      Candidate *candidate = &g_array_index (self->candidates, Candidate, i);

      candidate->is_meant |= candidate->is_exact || (has_sure && candidate->term->guard == SHOWCASE_SKILL_GUARD_SPELLING);
    }
}

static void
judge_lists (ShowcaseSkillFinder *self)
{
  guint first = 0;

  for (guint i = 1; i <= self->candidates->len; i++)
    {
      const Candidate *before = &g_array_index (self->candidates, Candidate, i - 1);

      if (i < self->candidates->len && is_list_gap (self, before->end, g_array_index (self->candidates, Candidate, i).start))
        continue;
      if (i - first > 1)
        judge_list (self, first, i);
      first = i;
    }
}

static ShowcaseSkillKind
get_kind (ShowcaseSkillFinder *self,
          guint part)
{
  if (part == SHOWCASE_NONE)
    return SHOWCASE_SKILL_TEXT;
  return g_array_index (self->parts, Part, part).link != NULL ? SHOWCASE_SKILL_LINK : SHOWCASE_SKILL_CODE;
}

static void
add_known (ShowcaseSkillFinder *self)
{
  for (guint i = 0; i < self->candidates->len; i++)
    {
      const Candidate *candidate = &g_array_index (self->candidates, Candidate, i);
      ShowcaseSkillMention mention = { candidate->term->name, candidate->start, candidate->end, get_kind (self, candidate->part), SHOWCASE_SKILL_TRUST_ALONE };

      if (!candidate->is_meant)
        continue;
      g_array_append_val (self->mentions, mention);
      if (candidate->part != SHOWCASE_NONE)
        g_array_index (self->parts, Part, candidate->part).is_known = TRUE;
    }
}

/* Links and code spans that look like names. The heading of an entry names who it was for, and code most often names a part of a program: both count only where a link
 * elsewhere does. */
static void
add_unknown_parts (ShowcaseSkillFinder *self,
                   gboolean is_heading)
{
  for (guint i = 0; i < self->parts->len; i++)
    {
      const Part *part = &g_array_index (self->parts, Part, i);
      ShowcaseSkillMention mention = { NULL, part->start, part->end, get_kind (self, i), SHOWCASE_SKILL_TRUST_TWICE };
      ShowcaseSkillName name;

      if (part->is_blind || part->is_known)
        continue;
      name = showcase_skill_name_judge (self->text + part->start, part->end - part->start);
      if (name == SHOWCASE_SKILL_NAME_NONE)
        continue;
      if (is_heading || part->is_code)
        mention.trust = SHOWCASE_SKILL_TRUST_LATER;
      else if (name == SHOWCASE_SKILL_NAME_LIKELY && part->link != NULL && part->link->kind == SHOWCASE_LINK_EXTERNAL)
        mention.trust = SHOWCASE_SKILL_TRUST_ALONE;
      g_array_append_val (self->mentions, mention);
    }
}

/* Words that look like names, in case that they are links or code elsewhere. */
static void
add_unknown_words (ShowcaseSkillFinder *self)
{
  guint next_part = 0;
  guint next = 0;

  for (guint i = 0; i < self->tokens->len; i++)
    {
      const ShowcaseSkillToken *token = &g_array_index (self->tokens, ShowcaseSkillToken, i);
      ShowcaseSkillMention mention = { NULL, token->start, token->end, SHOWCASE_SKILL_TEXT, SHOWCASE_SKILL_TRUST_LATER };

      while (next < self->candidates->len && g_array_index (self->candidates, Candidate, next).end <= token->start)
        next++;
      if (next < self->candidates->len && g_array_index (self->candidates, Candidate, next).start <= token->start)
        continue;
      if (showcase_skill_name_judge (self->text + token->start, token->end - token->start) == SHOWCASE_SKILL_NAME_NONE)
        continue;
      if (find_part (self, token->start, &next_part) == SHOWCASE_NONE && !is_glued (self, token->start, token->end, TRUE))
        g_array_append_val (self->mentions, mention);
    }
}

/**
 * showcase_skill_finder_find:
 * @self: a finder
 * @document: a document
 * @block: a block of it
 * @n_mentions: (out): how many there are
 *
 * Finds what mentions skills in a block.
 *
 * Returns: (transfer none) (array length=n_mentions): the mentions, until the next call
 */
const ShowcaseSkillMention *
showcase_skill_finder_find (ShowcaseSkillFinder *self,
                            ShowcaseDocument *document,
                            guint block,
                            guint *n_mentions)
{
  const ShowcaseBlock *found = showcase_document_get_block (document, block);

  g_array_set_size (self->mentions, 0);
  *n_mentions = 0;
  if (found->kind != SHOWCASE_BLOCK_PARAGRAPH && found->kind != SHOWCASE_BLOCK_HEADING && found->kind != SHOWCASE_BLOCK_TABLE)
    return NULL;

  self->text = showcase_document_get_block_text (document, block);
  self->length = found->length;
  showcase_skill_terms_split (self->text, self->length, self->tokens);
  find_parts (self, document, block);
  find_candidates (self);
  judge_lists (self);
  add_known (self);
  add_unknown_parts (self, found->kind == SHOWCASE_BLOCK_HEADING);
  add_unknown_words (self);
  *n_mentions = self->mentions->len;
  return (const ShowcaseSkillMention *)self->mentions->data;
}
