/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Words and their skills. A term is looked up by its key: its words in small letters with one space between, so that "Docker-Compose" and "docker compose" are
 * the same. What a text is looked up with first is one word, which most often begins no term and ends the matter. */

#include "config.h"

#include "showcase-skill-terms.h"

#include <gio/gio.h>
#include <string.h>

#define LIST RESOURCE_BASE "/skills/skills.txt"

/* Longer words begin no term, in bytes. */
#define MAX_WORD 63
#define MAX_KEY (SHOWCASE_SKILL_MAX_WORDS * (MAX_WORD + 1))

/* In shorter words an "s" at the end is their own: "js", "aws". */
#define MIN_PLURAL 5

struct _ShowcaseSkillTerms
{
  GHashTable *terms; /* a ShowcaseSkillTerm for each key */
  GHashTable *starts; /* for each first word, how many words the longest term with it has */
  GStringChunk *strings;
};

/**
 * showcase_skill_terms_new:
 *
 * Reads the list that comes with the program.
 *
 * Returns: (transfer full): the terms
 */
ShowcaseSkillTerms *
showcase_skill_terms_new (void)
{
  ShowcaseSkillTerms *self = g_new0 (ShowcaseSkillTerms, 1);
  g_autoptr (GBytes) list = g_resources_lookup_data (LIST, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autofree char *text = g_strndup (g_bytes_get_data (list, NULL), g_bytes_get_size (list));

  self->terms = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  self->starts = g_hash_table_new (g_str_hash, g_str_equal);
  self->strings = g_string_chunk_new (16 * 1024);
  showcase_skill_terms_read (self, text);
  return self;
}

/**
 * showcase_skill_terms_free:
 * @self: (transfer full): terms
 *
 * Frees the terms.
 */
void
showcase_skill_terms_free (ShowcaseSkillTerms *self)
{
  g_hash_table_unref (self->terms);
  g_hash_table_unref (self->starts);
  g_string_chunk_free (self->strings);
  g_free (self);
}

static ShowcaseSkillGuard
take_guard (const char **word)
{
  if (**word == '~' || **word == '!')
    return *(*word)++ == '~' ? SHOWCASE_SKILL_GUARD_SPELLING : SHOWCASE_SKILL_GUARD_PLACE;
  return SHOWCASE_SKILL_GUARD_NONE;
}

static void
read_line (ShowcaseSkillTerms *self,
           char *line)
{
  char *colon = strchr (line, ':');
  const char *name;
  ShowcaseSkillGuard guard;
  g_auto (GStrv) others = NULL;

  if (*line == '\0' || g_str_has_prefix (line, "# ") || g_str_equal (line, "#"))
    return;
  if (colon != NULL)
    {
      *colon = '\0';
      others = g_strsplit (colon + 1, ",", -1);
    }
  name = g_strstrip (line);
  guard = take_guard (&name);
  showcase_skill_terms_add (self, name, name, guard);
  for (gsize i = 0; others != NULL && others[i] != NULL; i++)
    {
      const char *other = g_strstrip (others[i]);

      guard = take_guard (&other);
      showcase_skill_terms_add (self, name, other, guard);
    }
}

/**
 * showcase_skill_terms_read:
 * @self: terms
 * @list: lines as in `skills.txt`, which explains them
 *
 * Adds the terms of a list.
 */
void
showcase_skill_terms_read (ShowcaseSkillTerms *self,
                           const char *list)
{
  g_auto (GStrv) lines = g_strsplit (list, "\n", -1);

  for (gsize i = 0; lines[i] != NULL; i++)
    read_line (self, lines[i]);
}

/**
 * showcase_skill_terms_add:
 * @self: terms
 * @name: what the skill is called
 * @spelling: a word for it, or a few
 * @guard: how careful one has to be with it
 *
 * Adds a term. One that is known already keeps its skill.
 *
 * Returns: whether it was not known, and can be found from now on
 */
gboolean
showcase_skill_terms_add (ShowcaseSkillTerms *self,
                          const char *name,
                          const char *spelling,
                          ShowcaseSkillGuard guard)
{
  g_autofree char *key = showcase_skill_terms_make_key (spelling);
  g_auto (GStrv) words = g_strsplit (key, " ", -1);
  guint n_words = g_strv_length (words);
  ShowcaseSkillTerm *term;
  guint longest;

  if (*key == '\0' || n_words > SHOWCASE_SKILL_MAX_WORDS || strlen (key) >= MAX_KEY || g_hash_table_contains (self->terms, key))
    return FALSE;

  term = g_new0 (ShowcaseSkillTerm, 1);
  term->name = g_string_chunk_insert_const (self->strings, name);
  term->spelling = g_string_chunk_insert_const (self->strings, spelling);
  term->guard = guard;
  g_hash_table_insert (self->terms, g_string_chunk_insert_const (self->strings, key), term);

  longest = GPOINTER_TO_UINT (g_hash_table_lookup (self->starts, words[0]));
  g_hash_table_insert (self->starts, g_string_chunk_insert_const (self->strings, words[0]), GUINT_TO_POINTER (MAX (longest, n_words)));
  return TRUE;
}

/* Appends a word in small letters, or says that it is too long. */
static gboolean
append_word (char *key,
             gsize *length,
             const char *word,
             gsize word_length)
{
  if (word_length > MAX_WORD)
    return FALSE;
  for (const char *p = word; p < word + word_length;)
    {
      gunichar letter;

      if ((guchar)*p < 0x80)
        {
          key[(*length)++] = g_ascii_tolower (*p++);
          continue;
        }
      letter = g_unichar_tolower (g_utf8_get_char (p));
      if (*length + 6 > MAX_KEY)
        return FALSE;
      *length += (gsize)g_unichar_to_utf8 (letter, key + *length);
      p = g_utf8_next_char (p);
    }
  key[*length] = '\0';
  return *length < MAX_KEY - MAX_WORD;
}

/* The words of one term have a space between them, or one of the signs that join words. */
static gboolean
is_joined (const char *text,
           const ShowcaseSkillToken *token)
{
  return token[0].end + 1 == token[1].start && text[token[0].end] != '\0' && strchr (" -./_'", text[token[0].end]) != NULL;
}

static const ShowcaseSkillTerm *
look_up_key (ShowcaseSkillTerms *self,
             char *key,
             gsize length)
{
  const ShowcaseSkillTerm *term = g_hash_table_lookup (self->terms, key);

  if (term == NULL && length >= MIN_PLURAL && key[length - 1] == 's')
    {
      key[length - 1] = '\0';
      term = g_hash_table_lookup (self->terms, key);
      key[length - 1] = 's';
      if (term != NULL && term->guard != SHOWCASE_SKILL_GUARD_NONE)
        term = NULL;
    }
  return term;
}

/**
 * showcase_skill_terms_find:
 * @self: terms
 * @text: a text in UTF-8
 * @tokens: (array length=n_tokens): words of it, as showcase_skill_terms_split() gives them
 * @n_tokens: how many there are
 * @n_used: (out): how many of them the term is
 *
 * Finds the longest term that the words begin with.
 *
 * Returns: (transfer none) (nullable): the term
 */
const ShowcaseSkillTerm *
showcase_skill_terms_find (ShowcaseSkillTerms *self,
                           const char *text,
                           const ShowcaseSkillToken *tokens,
                           guint n_tokens,
                           guint *n_used)
{
  char key[MAX_KEY + 8];
  gsize lengths[SHOWCASE_SKILL_MAX_WORDS];
  gsize length = 0;
  guint longest;
  guint n = 0;

  if (n_tokens == 0 || !append_word (key, &length, text + tokens[0].start, tokens[0].end - tokens[0].start))
    return NULL;
  longest = GPOINTER_TO_UINT (g_hash_table_lookup (self->starts, key));

  /* The plural of a term of one word begins no term. */
  if (longest == 0)
    longest = length >= MIN_PLURAL && key[length - 1] == 's' ? 1 : 0;
  for (lengths[n++] = length; n < longest && n < n_tokens && is_joined (text, &tokens[n - 1]); n++)
    {
      key[length++] = ' ';
      if (!append_word (key, &length, text + tokens[n].start, tokens[n].end - tokens[n].start))
        break;
      lengths[n] = length;
    }

  for (; longest > 0 && n > 0; n--)
    {
      const ShowcaseSkillTerm *term;

      key[lengths[n - 1]] = '\0';
      term = look_up_key (self, key, lengths[n - 1]);
      if (term != NULL)
        {
          *n_used = n;
          return term;
        }
    }
  return NULL;
}

/**
 * showcase_skill_terms_look_up:
 * @self: terms
 * @text: a whole text in UTF-8
 *
 * Finds the term that a text is, whatever it looks like: "kubernetes", "Python 3.10". Numbers at its end don't matter.
 *
 * Returns: (transfer none) (nullable): the term
 */
const ShowcaseSkillTerm *
showcase_skill_terms_look_up (ShowcaseSkillTerms *self,
                              const char *text)
{
  g_autoptr (GArray) tokens = g_array_new (FALSE, FALSE, sizeof (ShowcaseSkillToken));
  const ShowcaseSkillTerm *term;
  guint n_used = 0;

  showcase_skill_terms_split (text, strlen (text), tokens);
  term = showcase_skill_terms_find (self, text, (const ShowcaseSkillToken *)tokens->data, tokens->len, &n_used);
  for (guint i = n_used; term != NULL && i < tokens->len; i++)
    if (!g_ascii_isdigit (text[g_array_index (tokens, ShowcaseSkillToken, i).start]))
      return NULL;
  return term;
}

static gboolean
is_word_char (const char *p)
{
  gunichar c;

  if ((guchar)*p < 0x80)
    return g_ascii_isalnum (*p);
  c = g_utf8_get_char (p);
  return g_unichar_isalnum (c) || g_unichar_ismark (c);
}

/**
 * showcase_skill_terms_split:
 * @text: a text in UTF-8
 * @length: its length in bytes
 * @tokens: (element-type ShowcaseSkillToken): where to put its words; what is in it is forgotten
 *
 * Finds the words of a text. "+" twice and "#" end a word that they follow, and a full stop that stands before a word alone begins it.
 */
void
showcase_skill_terms_split (const char *text,
                            gsize length,
                            GArray *tokens)
{
  const char *end = text + length;

  g_array_set_size (tokens, 0);
  for (const char *p = text; p < end;)
    {
      const char *start = p;
      ShowcaseSkillToken token;

      if (!is_word_char (p) && !(*p == '.' && (p == text || g_ascii_isspace (p[-1]) || p[-1] == '(' || p[-1] == '/') && p + 1 < end && g_ascii_isalpha (p[1])))
        {
          p = g_utf8_next_char (p);
          continue;
        }
      for (p++; p < end && ((*p & 0xc0) == 0x80 || is_word_char (p)); p++)
        ;
      if (end - p >= 2 && p[0] == '+' && p[1] == '+')
        p += 2;
      else if (p < end && *p == '#')
        p++;
      token = (ShowcaseSkillToken){ (guint)(start - text), (guint)(p - text) };
      g_array_append_val (tokens, token);
    }
}

/**
 * showcase_skill_terms_make_key:
 * @text: a text in UTF-8
 *
 * Writes a text as terms are compared.
 *
 * Returns: (transfer full): its words in small letters with a space between
 */
char *
showcase_skill_terms_make_key (const char *text)
{
  g_autoptr (GArray) tokens = g_array_new (FALSE, FALSE, sizeof (ShowcaseSkillToken));
  GString *key = g_string_new (NULL);

  showcase_skill_terms_split (text, strlen (text), tokens);
  for (guint i = 0; i < tokens->len; i++)
    {
      const ShowcaseSkillToken *token = &g_array_index (tokens, ShowcaseSkillToken, i);

      if (i > 0)
        g_string_append_c (key, ' ');
      for (const char *p = text + token->start; p < text + token->end; p = g_utf8_next_char (p))
        g_string_append_unichar (key, g_unichar_tolower (g_utf8_get_char (p)));
    }
  return g_string_free_and_steal (key);
}
