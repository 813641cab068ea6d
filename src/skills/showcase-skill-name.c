/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which words that nobody has listed may name a skill. A capital letter at the front says nothing, for sentences, people and places have it too; one inside a
 * word does. Paths, files, options, versions, tickets and commits are no names. */

#include "config.h"

#include "showcase-skill-name.h"

#include <string.h>

#define MAX_WORDS 3
#define MAX_LENGTH 32
#define MIN_CAPITALS 3
#define MIN_HASH 7

/* They look like names, and name no skill. */
static const char *const refused[] = {
  "API",
  "APIs",
  "AUTHORS",
  "CEO",
  "CHANGELOG",
  "CONTRIBUTING",
  "COPYING",
  "COPYRIGHT",
  "CTO",
  "DOI",
  "FALSE",
  "FAQ",
  "FAQs",
  "GitBook",
  "HERE",
  "HTTP",
  "HTTPS",
  "IDs",
  "INSTALL",
  "ISBN",
  "ISO",
  "LICENCE",
  "LICENSE",
  "LinkedIn",
  "MSc",
  "NOTE",
  "NULL",
  "PDF",
  "PDFs",
  "PhD",
  "README",
  "RFC",
  "SlideShare",
  "StackOverflow",
  "THIS",
  "TRUE",
  "URI",
  "URL",
  "URLs",
  "USA",
  "UTC",
  "UUID",
  "YouTube",
};

typedef struct
{
  guint n_upper;
  guint n_lower;
  guint n_digits;
  gboolean has_inner; /* a capital after a small letter, or a small letter after two capitals */
  gboolean is_hex;
} Shape;

static Shape
measure_word (const char *word,
              gsize length)
{
  Shape shape = { .is_hex = TRUE };

  for (gsize i = 0; i < length; i++)
    {
      gboolean is_upper = g_ascii_isupper (word[i]);

      if (is_upper && i > 0 && g_ascii_islower (word[i - 1]))
        shape.has_inner = TRUE;
      if (i >= 2 && g_ascii_islower (word[i]) && g_ascii_isupper (word[i - 1]) && g_ascii_isupper (word[i - 2]))
        shape.has_inner = TRUE;
      shape.n_upper += is_upper;
      shape.n_lower += g_ascii_islower (word[i]);
      shape.n_digits += g_ascii_isdigit (word[i]);
      shape.is_hex = shape.is_hex && g_ascii_isxdigit (word[i]);
    }
  return shape;
}

static gboolean
is_refused (const char *word,
            gsize length)
{
  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    if (strlen (refused[i]) == length && memcmp (refused[i], word, length) == 0)
      return TRUE;
  return FALSE;
}

static ShowcaseSkillName
judge_word (const char *word,
            gsize length,
            gboolean is_first)
{
  Shape shape = measure_word (word, length);
  const char *hyphen = memchr (word, '-', length);

  /* "Flux 2" */
  if (shape.n_digits == length)
    return is_first || length > 2 ? SHOWCASE_SKILL_NAME_NONE : SHOWCASE_SKILL_NAME_POSSIBLE;
  if (!g_ascii_isalpha (*word) || is_refused (word, length))
    return SHOWCASE_SKILL_NAME_NONE;
  if ((shape.is_hex && length >= MIN_HASH) || (*word == 'v' && length > 1 && g_ascii_isdigit (word[1])))
    return SHOWCASE_SKILL_NAME_NONE;
  if (hyphen != NULL && (shape.n_lower == 0 || g_ascii_isdigit (hyphen[1])))
    return SHOWCASE_SKILL_NAME_NONE;
  if (shape.has_inner)
    return SHOWCASE_SKILL_NAME_LIKELY;
  if (shape.n_upper >= MIN_CAPITALS && shape.n_lower == 0)
    return SHOWCASE_SKILL_NAME_POSSIBLE;
  return shape.n_digits > 0 && shape.n_lower > 1 ? SHOWCASE_SKILL_NAME_POSSIBLE : SHOWCASE_SKILL_NAME_NONE;
}

/**
 * showcase_skill_name_judge:
 * @text: the text of a link or a code span, or a word
 * @length: its length in bytes
 *
 * Tells whether a text looks like what a product is called: at most three words, all of which look so.
 *
 * Returns: how much it does
 */
ShowcaseSkillName
showcase_skill_name_judge (const char *text,
                           gsize length)
{
  ShowcaseSkillName best = SHOWCASE_SKILL_NAME_NONE;
  guint n_words = 0;
  const char *end = text + length;

  if (length < 3 || length > MAX_LENGTH)
    return SHOWCASE_SKILL_NAME_NONE;
  for (const char *p = text; p < end; p++)
    if (!g_ascii_isalnum (*p) && *p != ' ' && (*p != '-' || p == text || p + 1 == end))
      return SHOWCASE_SKILL_NAME_NONE;

  for (const char *word = text; word < end; n_words++)
    {
      const char *space = memchr (word, ' ', (gsize)(end - word));
      const char *word_end = space != NULL ? space : end;
      ShowcaseSkillName name;

      if (word_end == word || n_words == MAX_WORDS)
        return SHOWCASE_SKILL_NAME_NONE;
      name = judge_word (word, (gsize)(word_end - word), n_words == 0);
      if (name == SHOWCASE_SKILL_NAME_NONE)
        return SHOWCASE_SKILL_NAME_NONE;
      best = MAX (best, name);
      word = word_end + 1;
    }
  return text[length - 1] != ' ' ? best : SHOWCASE_SKILL_NAME_NONE;
}
