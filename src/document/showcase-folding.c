/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What makes "Résumé" the same as "resume". The Unicode Standard's compatibility decomposition (UAX #15) and case folding (chapter 3.13) do most of it,
 * a character at a time, each computed once; ASCII passes eight bytes at a time. The way back is kept as runs in which text and source go
 * side by side, so that plain text has one. */

#include "config.h"

#include "showcase-folding.h"

#include <string.h>

#define N_PAGES (0x110000 >> 8)

/* A known character: where its folded form is in the pool, how long it is, and whether it is one character of the same length as the source's. */
#define ENTRY_LENGTH(entry) ((entry) & 0x7f)
#define ENTRY_IS_EVEN(entry) (((entry) & 0x80) != 0)
#define ENTRY_OFFSET(entry) ((entry) >> 8)

/* The same byte eight times. */
#define EIGHT(byte) (G_GUINT64_CONSTANT (0x0101010101010101) * (byte))

/* From @folded on, text comes from @source on: byte by byte, or, when it is not even, all from one character. It ends where the next run
 * starts, in the text and in the source; what folds to nothing belongs to the run before it. */
typedef struct
{
  guint folded;
  guint source;
  gboolean even;
} Run;

struct _ShowcaseFolding
{
  /* Owned */
  GString *text;
  GArray *runs;
  GString *pool;
  guint32 *pages[N_PAGES];

  /* State */
  ShowcaseFoldingFlags flags;
  guint source;
  gboolean broken;
};

/* Letters that differ from another by a stroke, which has no decomposition but which the Unicode Collation Algorithm's root order (UTS #10) takes for an
 * accent; two joined letters; and signs that a keyboard has in another form. */
static const struct
{
  gunichar c;
  const char *plain;
} equals[] = {
  { 0xc6, "AE" }, { 0xd0, "D" }, { 0xd8, "O" }, { 0xe6, "ae" }, { 0xf0, "d" }, { 0xf8, "o" }, { 0x110, "D" }, { 0x111, "d" }, { 0x126, "H" }, { 0x127, "h" }, { 0x131, "i" }, { 0x141, "L" }, { 0x142, "l" }, { 0x152, "OE" }, { 0x153, "oe" }, { 0x166, "T" }, { 0x167, "t" }, { 0x2bc, "'" }, { 0x2010, "-" }, { 0x2011, "-" }, { 0x2012, "-" }, { 0x2013, "-" }, { 0x2014, "-" }, { 0x2015, "-" }, { 0x2018, "'" }, { 0x2019, "'" }, { 0x201a, "'" }, { 0x201b, "'" }, { 0x201c, "\"" }, { 0x201d, "\"" }, { 0x201e, "\"" }, { 0x201f, "\"" }, { 0x2212, "-" }
};

/* Accents and points can be left out by who searches; the signs of vowels, tones and voice that other scripts write as marks can't. The canonical
 * combining classes tell them apart: 1 are strokes through letters, 10 to 36 Hebrew and Arabic points, 200 and above accents. */
static gboolean
is_dropped (gunichar c)
{
  int ccc = g_unichar_combining_class (c);

  if (ccc == 1 || (ccc >= 10 && ccc <= 36) || ccc >= 200)
    return TRUE;
  if (g_unichar_type (c) == G_UNICODE_FORMAT)
    return TRUE;

  return c == 0x34f || c == 0x640 || (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0x1f3fb && c <= 0x1f3ff) || (c >= 0xe0100 && c <= 0xe01ef);
}

static void
append_plain (GString *string,
              gunichar c)
{
  if (is_dropped (c))
    return;
  if (g_unichar_isspace (c))
    {
      g_string_append_c (string, ' ');
      return;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (equals); i++)
    if (equals[i].c == c)
      {
        g_string_append (string, equals[i].plain);
        return;
      }
  g_string_append_unichar (string, c);
}

/* Folding the case of a letter can bring accents about: of the Turkish capital dotted I, for one. */
static char *
fold (gunichar c,
      gboolean keep_case)
{
  char utf8[7] = { 0 };
  g_autofree char *folded = NULL;
  GString *plain = g_string_new (NULL);

  g_unichar_to_utf8 (c, utf8);
  folded = keep_case ? g_strdup (utf8) : g_utf8_casefold (utf8, -1);
  for (int round = 0; round < 2; round++)
    {
      g_autofree char *parts = g_utf8_normalize (folded, -1, G_NORMALIZE_NFKD);

      g_string_truncate (plain, 0);
      for (const char *p = parts; p != NULL && *p != '\0'; p = g_utf8_next_char (p))
        append_plain (plain, g_utf8_get_char (p));
      g_free (folded);
      folded = keep_case ? g_strdup (plain->str) : g_utf8_casefold (plain->str, -1);
    }

  return g_string_free_and_steal (plain);
}

static inline guint32
look_up (ShowcaseFolding *self,
         gunichar c,
         gsize length)
{
  guint32 **page = &self->pages[MIN (c >> 8, N_PAGES - 1)];
  guint32 *entry;

  if (*page == NULL)
    *page = g_new0 (guint32, 256);
  entry = &(*page)[c & 0xff];
  if (*entry == 0)
    {
      g_autofree char *folded = fold (c, (self->flags & SHOWCASE_FOLDING_KEEP_CASE) != 0);
      gsize folded_length = MIN (strlen (folded), 0x7f);
      gboolean even = folded_length == length && g_utf8_strlen (folded, -1) == 1;

      *entry = (guint32)(self->pool->len << 8 | (even ? 0x80 : 0) | folded_length);
      g_string_append_len (self->pool, folded, (gssize)folded_length);
    }

  return *entry;
}

static void
start_run (ShowcaseFolding *self,
           guint source,
           gboolean even)
{
  Run run = { (guint)self->text->len, source, even };

  g_array_append_val (self->runs, run);
  self->broken = !even;
}

static gboolean
ends_in_space (ShowcaseFolding *self)
{
  return self->text->len > 0 && self->text->str[self->text->len - 1] == ' ';
}

/* Makes room for more text, which is then written without asking again. */
static char *
reserve (ShowcaseFolding *self,
         gsize length)
{
  gsize old_length = self->text->len;

  g_string_set_size (self->text, old_length + length);
  self->text->len = old_length;

  return self->text->str + old_length;
}

static void
append_character (ShowcaseFolding *self,
                  guint32 entry,
                  guint source)
{
  const char *folded = self->pool->str + ENTRY_OFFSET (entry);
  gboolean joins = (self->flags & SHOWCASE_FOLDING_JOIN_SPACE) != 0 && ENTRY_LENGTH (entry) == 1 && *folded == ' ' && ends_in_space (self);

  if (ENTRY_LENGTH (entry) == 0 || joins)
    {
      self->broken = TRUE;
      return;
    }

  start_run (self, source, FALSE);
  g_string_append_len (self->text, folded, ENTRY_LENGTH (entry));
}

/* Appends what is not ASCII, and tells how much there is. Whole words of most alphabets keep their length. */
static gsize
append_characters (ShowcaseFolding *self,
                   const char *text,
                   gsize length,
                   guint source)
{
  char *folded = reserve (self, length);
  gsize i = 0;

  while (i < length && (guchar)text[i] >= 0x80)
    {
      gsize step = MIN ((gsize)g_utf8_skip[(guchar)text[i]], length - i);
      guint32 entry = look_up (self, g_utf8_get_char (text + i), step);

      if (!ENTRY_IS_EVEN (entry))
        {
          append_character (self, entry, source + (guint)i);
          return i + step;
        }
      if (self->broken)
        start_run (self, source + (guint)i, TRUE);
      memcpy (folded, self->pool->str + ENTRY_OFFSET (entry), step);
      folded += step;
      self->text->len += step;
      i += step;
    }

  return i;
}

static inline guint64
lower_eight (guint64 word)
{
  guint64 upper = (word + EIGHT (0x80 - 'A')) & ~(word + EIGHT (0x80 - 'Z' - 1)) & EIGHT (0x80);

  return word | upper >> 2;
}

/* Appends ASCII, and tells how much there is. */
static gsize
append_ascii (ShowcaseFolding *self,
              const char *text,
              gsize length,
              guint source)
{
  gboolean keep_case = (self->flags & SHOWCASE_FOLDING_KEEP_CASE) != 0;
  char *folded = reserve (self, length);
  gsize i = 0;

  if (self->broken)
    start_run (self, source, TRUE);
  for (guint64 word; i + sizeof (word) <= length; i += sizeof (word))
    {
      memcpy (&word, text + i, sizeof (word));
      if ((word & EIGHT (0x80)) != 0)
        break;
      if (!keep_case)
        word = lower_eight (word);
      memcpy (folded + i, &word, sizeof (word));
    }
  for (; i < length && (guchar)text[i] < 0x80; i++)
    folded[i] = keep_case ? text[i] : g_ascii_tolower (text[i]);
  self->text->len += i;

  return i;
}

/* Whether eight bytes are ASCII without control characters and without two spaces in a row. */
static inline gboolean
is_joined_eight (guint64 word)
{
  guint64 other = word ^ EIGHT (' ');
  guint64 spaces = ~((other & EIGHT (0x7f)) + EIGHT (0x7f)) & EIGHT (0x80);

  return ((word | ~(word + EIGHT (0x80 - ' '))) & EIGHT (0x80)) == 0 && (spaces & spaces << 8) == 0;
}

/* The same with white space joined. */
static gsize
append_words (ShowcaseFolding *self,
              const char *text,
              gsize length,
              guint source)
{
  gboolean keep_case = (self->flags & SHOWCASE_FOLDING_KEEP_CASE) != 0;
  gboolean after_space = ends_in_space (self);
  char *folded = reserve (self, length);
  gsize i = 0;

  while (i < length && (guchar)text[i] < 0x80)
    {
      gboolean space = g_ascii_isspace (text[i]);
      guint64 word = 0;
      gsize step;

      if (space && after_space)
        {
          self->broken = TRUE;
          i++;
          continue;
        }
      if (self->broken)
        start_run (self, source + (guint)i, TRUE);
      if (length - i >= sizeof (word))
        memcpy (&word, text + i, sizeof (word));
      if (is_joined_eight (word))
        {
          word = keep_case ? word : lower_eight (word);
          memcpy (folded, &word, sizeof (word));
          step = sizeof (word);
        }
      else
        {
          *folded = space ? ' ' : (keep_case ? text[i] : g_ascii_tolower (text[i]));
          step = 1;
        }
      after_space = folded[step - 1] == ' ';
      folded += step;
      self->text->len += step;
      i += step;
    }

  return i;
}

/**
 * showcase_folding_new:
 *
 * Makes a folding without text.
 *
 * Returns: (transfer full): the folding
 */
ShowcaseFolding *
showcase_folding_new (void)
{
  ShowcaseFolding *self = g_new0 (ShowcaseFolding, 1);

  self->text = g_string_new (NULL);
  self->runs = g_array_new (FALSE, FALSE, sizeof (Run));
  self->pool = g_string_new (" ");
  self->broken = TRUE;

  return self;
}

/**
 * showcase_folding_free:
 * @self: (transfer full): a folding
 *
 * Frees a folding.
 */
void
showcase_folding_free (ShowcaseFolding *self)
{
  for (gsize i = 0; i < N_PAGES; i++)
    g_free (self->pages[i]);
  g_string_free (self->pool, TRUE);
  g_array_unref (self->runs);
  g_string_free (self->text, TRUE);
  g_free (self);
}

static void
forget_characters (ShowcaseFolding *self)
{
  for (gsize i = 0; i < N_PAGES; i++)
    g_clear_pointer (&self->pages[i], g_free);
  g_string_truncate (self->pool, 1);
}

/**
 * showcase_folding_clear:
 * @self: a folding
 * @flags: how to fold what comes
 *
 * Drops the text, to fold another.
 */
void
showcase_folding_clear (ShowcaseFolding *self,
                        ShowcaseFoldingFlags flags)
{
  if (((flags ^ self->flags) & SHOWCASE_FOLDING_KEEP_CASE) != 0)
    forget_characters (self);
  g_string_truncate (self->text, 0);
  g_array_set_size (self->runs, 0);
  self->flags = flags;
  self->source = 0;
  self->broken = TRUE;
}

/**
 * showcase_folding_append:
 * @self: a folding
 * @text: UTF-8; nothing of it is kept
 * @length: its length, in bytes
 * @source: where it starts in its source, in bytes; not before where the text before it ends
 *
 * Folds more text, as if it followed directly on the text before.
 */
void
showcase_folding_append (ShowcaseFolding *self,
                         const char *text,
                         gsize length,
                         guint source)
{
  gboolean join = (self->flags & SHOWCASE_FOLDING_JOIN_SPACE) != 0;

  self->broken = self->broken || source != self->source;
  for (gsize i = 0; i < length;)
    {
      if ((guchar)text[i] >= 0x80)
        i += append_characters (self, text + i, length - i, source + (guint)i);
      else if (join)
        i += append_words (self, text + i, length - i, source + (guint)i);
      else
        i += append_ascii (self, text + i, length - i, source + (guint)i);
    }
  g_string_truncate (self->text, self->text->len);
  self->source = source + (guint)length;
}

/**
 * showcase_folding_get_text:
 * @self: a folding
 * @length: (out): its length, in bytes
 *
 * Gets the folded text.
 *
 * Returns: (transfer none): the text, valid until the next change
 */
const char *
showcase_folding_get_text (ShowcaseFolding *self,
                           gsize *length)
{
  *length = self->text->len;

  return self->text->str;
}

/* The last run that starts at a place in the text or before it. */
static guint
find_run (ShowcaseFolding *self,
          gsize folded)
{
  guint low = 0;
  guint high = self->runs->len;

  while (high - low > 1)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (self->runs, Run, middle).folded <= folded)
        low = middle;
      else
        high = middle;
    }

  return low;
}

/**
 * showcase_folding_get_source:
 * @self: a folding with text
 * @start: a place in the folded text, before a character, in bytes
 * @end: a place behind @start and behind a character
 * @source_start: (out): where that part starts in the source, in bytes
 * @source_end: (out): where it ends there
 *
 * Finds where folded text came from, in whole characters and with the accents that belong to the last one.
 */
void
showcase_folding_get_source (ShowcaseFolding *self,
                             gsize start,
                             gsize end,
                             guint *source_start,
                             guint *source_end)
{
  guint first = find_run (self, start);
  guint last = first + 1 < self->runs->len && g_array_index (self->runs, Run, first + 1).folded < end ? find_run (self, end - 1) : first;
  const Run *run = &g_array_index (self->runs, Run, first);
  gboolean at_end;

  *source_start = run->source + (run->even ? (guint)start - run->folded : 0);

  run = &g_array_index (self->runs, Run, last);
  at_end = end == (last + 1 < self->runs->len ? run[1].folded : self->text->len);
  if (run->even && !at_end)
    *source_end = run->source + (guint)end - run->folded;
  else
    *source_end = last + 1 < self->runs->len ? run[1].source : self->source;
}
