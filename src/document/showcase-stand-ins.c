/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Our own pass sees text in which escapes and references are resolved, so that a tilde or bracket that was written as one of them would
 * look like one that means something; and libcmark sees emphasis in bare addresses, which it doesn't know. Where there are such, other
 * punctuation stands in for them, which the text doesn't have, and is put back later. So it does for brackets within very many others that are
 * open: what libcmark 0.30 does for each link takes as long as there are those.
 */

#include "showcase-stand-ins.h"
#include "showcase-autolink.h"

#include <string.h>

enum
{
  TILDE,
  BRACKET,
  STAR,
  UNDERSCORE,
  DEEP,
};

static const char *const plain[SHOWCASE_STAND_INS] = { "~", "[", "*", "_", "[" };

/* How many brackets may be open at once in a paragraph. */
#define DEEPEST 1000

/* The first of five characters in a row, all of them punctuation of an old script. The first row that a text doesn't have stands in. */
static const gunichar rows[] = { 0x12470, 0x11047, 0x10a50 };

/* How punctuation may be written that means nothing, and how the reference begins that stands in for it: in as many ways, so that it can be
 * put back as it was where nothing is resolved. A stand-in by itself stands in for a backslash and the character. */
static const struct
{
  const char *written;
  guint stand_in;
  const char *prefix;
} references[] = {
  { "&#126;", TILDE, "&#" },
  { "&#x7e;", TILDE, "&#x" },
  { "&#x7E;", TILDE, "&#X" },
  { "&#91;", BRACKET, "&#" },
  { "&#x5b;", BRACKET, "&#x" },
  { "&#x5B;", BRACKET, "&#X" },
  { "&lsqb;", BRACKET, "&#0" },
  { "&lbrack;", BRACKET, "&#00" },
};

G_STATIC_ASSERT (G_N_ELEMENTS (references) == SHOWCASE_STAND_IN_REFERENCES);

/* The word that the text has been read up to. */
typedef struct
{
  const char *at;
  const char *address;
  gboolean has_colon;
} Word;

/* A bare address that has what could be emphasis, in a word that is looked at once. */
typedef struct
{
  const char *start;
  const char *end;
  const char *word_end;
} Address;

static gboolean
starts_with (const char *text,
             const char *end,
             const char *piece)
{
  gsize length = strlen (piece);

  return (gsize)(end - text) >= length && memcmp (text, piece, length) == 0;
}

static guint
find_reference (const char *text,
                const char *end)
{
  guint i = 0;

  while (i < G_N_ELEMENTS (references) && !starts_with (text, end, references[i].written))
    i++;
  return i;
}

/* ------------------------------------------------------------------------------------------------------------------- bare addresses */

static gboolean
ends_word (char c)
{
  return c == '<' || c == '\0' || g_ascii_isspace (c);
}

/* Where the bare address may start that has a colon or, after "www", a period at a place; NULL when it can't be one. */
static const char *
find_address (const char *text,
              const char *place,
              const char *end)
{
  const char *start = place;

  if (*place == ':' && !starts_with (place, end, "://"))
    return NULL;
  while (start > text && place - start < 6 && g_ascii_isalpha (start[-1]))
    start--;
  if (start == place || (start > text && !g_ascii_isspace (start[-1]) && strchr ("*_~(", start[-1]) == NULL))
    return NULL;
  return *place == ':' || (place - start == 3 && memcmp (start, "www", 3) == 0) ? start : NULL;
}

/* What could be emphasis there: an underscore between letters can't. */
static gboolean
may_be_delimiter (const char *p,
                  const char *start,
                  const char *end)
{
  if (*p == '*')
    return p[-1] != '\\';
  return *p == '_' && p > start && p[-1] != '\\' && !(g_ascii_isalnum (p[-1]) && p + 1 < end && g_ascii_isalnum (p[1]));
}

/* The end of an address, or of the text of a link that it stands in: nothing in there is an address of its own, so that emphasis around it is emphasis. */
static const char *
find_address_end (const char *start,
                  const char *end)
{
  const char *p = start;

  while ((p = memchr (p, ']', end - p)) != NULL && (p + 1 == end || strchr ("([", p[1]) == NULL))
    p++;
  if (p == NULL)
    return end;
  while (p > start && strchr ("*_", p[-1]) != NULL)
    p--;
  return p;
}

/* Looks for a troubled address in the word around a colon or period, unless the word was looked at before. */
static gboolean
find_trouble (Address *self,
              const char *text,
              const char *place,
              const char *end)
{
  const char *start = place < self->word_end ? NULL : find_address (text, place, end);
  ShowcaseAutolinkIter iter;
  ShowcaseAutolink link;

  if (start == NULL)
    return FALSE;
  for (self->word_end = place; self->word_end < end && !ends_word (*self->word_end);)
    self->word_end++;
  if (memchr (start, '*', self->word_end - start) == NULL && memchr (start, '_', self->word_end - start) == NULL)
    return FALSE;
  showcase_autolink_iter_init (&iter, start, self->word_end - start, TRUE);
  while (showcase_autolink_iter_next (&iter, &link))
    {
      self->start = start + link.start;
      self->end = find_address_end (self->start, self->start + link.length);
      for (const char *p = self->start; p < self->end; p++)
        if (may_be_delimiter (p, self->start, self->end))
          return TRUE;
    }
  self->end = self->start;
  return FALSE;
}

/* --------------------------------------------------------------------------------------------------------------------------- brackets */

/* Takes the next character. Brackets that mean nothing count as well: there are no thousand of those that are not closed. */
static void
count_bracket (ShowcaseOpenBrackets *self,
               char c)
{
  if (c == '[')
    self->depth++;
  else if (c == ']' && self->depth > 0)
    self->depth--;
  else if (c == '\n' && self->is_blank)
    self->depth = 0;
  self->is_blank = c == '\n' || (self->is_blank && g_ascii_isspace (c));
}

/* Whether brackets are too deep up to the end of a part of a text. Only where enough of them open since it was known last is it found out how many have closed. */
static gboolean
find_deep (ShowcaseOpenBrackets *self,
           const char *part,
           const char *end)
{
  const char *gap = memmem (part, end - part, "\n\n", 2);

  if (self->at == NULL || gap != NULL)
    *self = (ShowcaseOpenBrackets){ .at = gap != NULL ? gap : part };
  for (const char *p = part; p < end && (p = memchr (p, '[', end - p)) != NULL; p++)
    self->n_opened++;
  if (self->depth + self->n_opened <= DEEPEST)
    return FALSE;

  for (; self->at < end && self->depth <= DEEPEST; self->at++)
    count_bracket (self, *self->at);
  self->n_opened = 0;
  return self->depth > DEEPEST;
}

/* ------------------------------------------------------------------------------------------------------------------------- putting in */

/* Whether a text has a character, by itself or by its number. */
static gboolean
has_character (const char *text,
               gsize length,
               gunichar c)
{
  char utf8[6] = { 0 };
  g_autofree char *number = g_strdup_printf ("%u", c);
  g_autofree char *lower = g_strdup_printf ("%x", c);
  g_autofree char *upper = g_strdup_printf ("%X", c);
  const char *const forms[] = { utf8, number, lower, upper };

  g_unichar_to_utf8 (c, utf8);
  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    if (memmem (text, length, forms[i], strlen (forms[i])) != NULL)
      return TRUE;
  return FALSE;
}

static void
spell_references (ShowcaseStandIns *self,
                  gunichar first)
{
  for (guint i = 0; i < G_N_ELEMENTS (references); i++)
    {
      const char *prefix = references[i].prefix;

      g_snprintf (self->references[i], sizeof self->references[i], g_ascii_isalpha (prefix[2]) ? "%s%x;" : "%s%u;", prefix,
                  first + references[i].stand_in);
    }
}

static gboolean
choose (ShowcaseStandIns *self,
        const char *text,
        gsize length)
{
  for (guint row = 0; row < G_N_ELEMENTS (rows); row++)
    {
      gboolean is_free = TRUE;

      for (guint i = 0; i < SHOWCASE_STAND_INS && is_free; i++)
        {
          memset (self->characters[i], 0, sizeof self->characters[i]);
          g_unichar_to_utf8 (rows[row] + i, self->characters[i]);
          is_free = !has_character (text, length, rows[row] + i);
        }
      spell_references (self, rows[row]);
      if (is_free)
        return TRUE;
    }
  return FALSE;
}

/* Whether a place is in an address in angle brackets, where a backslash is one. Places only go forward. */
static gboolean
is_in_autolink (Word *self,
                const char *place)
{
  for (; self->at < place; self->at++)
    if (strchr ("<> \t\r\n", *self->at) != NULL)
      {
        self->address = *self->at == '<' ? self->at + 1 : NULL;
        self->has_colon = FALSE;
      }
    else
      self->has_colon |= *self->at == ':';
  return self->address != NULL && self->has_colon && g_ascii_isalpha (*self->address);
}

/* Adds what stands at a place; returns what follows it. */
static const char *
put_escape (ShowcaseStandIns *self,
            GString *output,
            Word *word,
            const char *backslash,
            const char *end)
{
  char escaped = backslash + 1 < end ? backslash[1] : '\0';

  if ((escaped != '~' && escaped != '[') || is_in_autolink (word, backslash))
    {
      g_string_append_len (output, backslash, MIN (2, end - backslash));
      return backslash + MIN (2, end - backslash);
    }
  g_string_append (output, self->characters[escaped == '~' ? TILDE : BRACKET]);
  return backslash + 2;
}

static const char *
put_reference (ShowcaseStandIns *self,
               GString *output,
               const char *ampersand,
               const char *end)
{
  guint i = find_reference (ampersand, end);

  if (i < G_N_ELEMENTS (references))
    {
      g_string_append (output, self->references[i]);
      return ampersand + strlen (references[i].written);
    }
  g_string_append_c (output, '&');
  return ampersand + 1;
}

static void
put_character (ShowcaseStandIns *self,
               GString *output,
               ShowcaseOpenBrackets *brackets,
               char c)
{
  if (c == '[' && brackets->depth >= DEEPEST)
    {
      g_string_append (output, self->characters[DEEP]);
      return;
    }
  count_bracket (brackets, c);
  g_string_append_c (output, c);
}

/**
 * showcase_stand_ins_are_needed:
 * @text: a text
 * @length: its length in bytes
 * @from: where to look from, in bytes
 * @to: where to look to, in bytes
 * @brackets: (inout): those that are open there; zeroes at the start of the text
 *
 * Tells fast whether a part of a text has what something should stand in for.
 *
 * Returns: whether it has
 */
gboolean
showcase_stand_ins_are_needed (const char *text,
                               gsize length,
                               gsize from,
                               gsize to,
                               ShowcaseOpenBrackets *brackets)
{
  const char *end = text + length;
  const char *part_end = text + to;
  Address address = { text, text, text };

  if (find_deep (brackets, text + from, part_end))
    return TRUE;
  for (const char *p = text + from; p < part_end && (p = memchr (p, '\\', part_end - p)) != NULL; p++)
    if (p + 1 < end && (p[1] == '~' || p[1] == '['))
      return TRUE;
  for (const char *p = text + from; p < part_end && (p = memchr (p, '&', part_end - p)) != NULL; p++)
    if (find_reference (p, end) < G_N_ELEMENTS (references))
      return TRUE;
  for (const char *p = text + from; p < part_end && (p = memchr (p, ':', part_end - p)) != NULL; p++)
    if (find_trouble (&address, text, p, end))
      return TRUE;
  address.word_end = text;
  for (const char *p = text + from; p < part_end && (p = memmem (p, part_end - p, "www.", 4)) != NULL; p++)
    if (find_trouble (&address, text, p + 3, end))
      return TRUE;
  return FALSE;
}

/**
 * showcase_stand_ins_put:
 * @self: (out caller-allocates): the stand-ins
 * @text: a text that needs them
 * @length: its length in bytes
 *
 * Lets others stand in for what means nothing.
 *
 * Returns: (transfer full) (nullable): the new text, or %NULL when it has all that could stand in
 */
GString *
showcase_stand_ins_put (ShowcaseStandIns *self,
                        const char *text,
                        gsize length)
{
  const char *end = text + length;
  Word word = { .at = text };
  Address address = { text, text, text };
  ShowcaseOpenBrackets brackets = { 0 };
  GString *output;

  self->is_used = choose (self, text, length);
  if (!self->is_used)
    return NULL;
  output = g_string_sized_new (length + 64);
  for (const char *p = text; p < end;)
    {
      if (*p == '\\')
        p = put_escape (self, output, &word, p, end);
      else if (*p == '&')
        p = put_reference (self, output, p, end);
      else if (p < address.end && may_be_delimiter (p, address.start, address.end))
        g_string_append (output, self->characters[*p++ == '*' ? STAR : UNDERSCORE]);
      else
        {
          put_character (self, output, &brackets, *p);
          if (*p == ':' || *p == '.')
            find_trouble (&address, text, p, end);
          p++;
        }
    }
  return output;
}

/* Adds what is at a place where something may stand in; returns what follows it. */
static const char *
restore_at (const ShowcaseStandIns *self,
            GString *restored,
            const char *p,
            const char *end,
            gboolean is_verbatim)
{
  for (guint i = 0; i < SHOWCASE_STAND_INS; i++)
    if (starts_with (p, end, self->characters[i]))
      {
        if (is_verbatim && (i == TILDE || i == BRACKET))
          g_string_append_c (restored, '\\');
        g_string_append (restored, plain[i]);
        return p + strlen (self->characters[i]);
      }
  for (guint i = 0; is_verbatim && i < G_N_ELEMENTS (references); i++)
    if (starts_with (p, end, self->references[i]))
      {
        g_string_append (restored, references[i].written);
        return p + strlen (self->references[i]);
      }
  g_string_append_c (restored, *p);
  return p + 1;
}

/**
 * showcase_stand_ins_dup_restored:
 * @self: stand-ins that are used
 * @text: (nullable): a text of libcmark's tree
 * @is_verbatim: whether escapes and references mean nothing in it
 *
 * Puts back what others stand in for.
 *
 * Returns: (transfer full) (nullable): the text as libcmark would have given it; %NULL when that is the text itself
 */
char *
showcase_stand_ins_dup_restored (const ShowcaseStandIns *self,
                                 const char *text,
                                 gboolean is_verbatim)
{
  GString *restored;
  const char *end;

  if (text == NULL || (strchr (text, self->characters[0][0]) == NULL && !(is_verbatim && strstr (text, "&#") != NULL)))
    return NULL;
  end = text + strlen (text);
  restored = g_string_sized_new (end - text);
  for (const char *p = text; p < end;)
    if (*p == self->characters[0][0] || (is_verbatim && *p == '&'))
      p = restore_at (self, restored, p, end, is_verbatim);
    else
      g_string_append_c (restored, *p++);
  return g_string_free_and_steal (restored);
}
