/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What each line of a plain text is, told by its own look and by its neighbours. What Markdown already understands is left alone; making
 * Markdown of the rest is ShowcaseRecovery's.
 */

#include "config.h"
#include "showcase-plain-line.h"
#include "showcase-period.h"
#include <string.h>

#define MAX_TITLE_WORDS 8
#define MAX_DATED_WORDS 12
#define MAX_QUESTION_WORDS 25
#define MAX_ADDRESSED_WORDS 40

/* No line of so few words is longer, in any language; what is longer need not be looked at. */
#define MAX_HEADING 480
#define MAX_TITLE 160

/* A line between these lengths was broken by hand or by a mail program, not by its author's meaning. */
#define MIN_WRAPPED 40
#define MAX_WRAPPED 100

static const char *const imperatives[] = { "Outline", "Describe", "Explain", "Give", "List", "What", "Which", "How", "Why" };

static gboolean
is_space (char c)
{
  return c == ' ' || c == '\t';
}

static gsize
measure_indent (const ShowcasePlainLine *line)
{
  gsize indent = 0;

  for (gsize i = 0; i < line->length && is_space (line->text[i]); i++)
    indent += line->text[i] == '\t' ? 4 : 1;
  return indent;
}

static void
strip (const ShowcasePlainLine *line,
       const char **start,
       const char **end)
{
  *start = line->text;
  *end = line->text + line->length;
  while (*start < *end && is_space (**start))
    (*start)++;
  while (*end > *start && is_space ((*end)[-1]))
    (*end)--;
}

/* CommonMark 0.31.2, 5.2: a bullet or up to nine digits with a stop or a parenthesis, then a space. */
static gboolean
is_list_item (const char *start,
              const char *end)
{
  const char *p = start;

  if (p < end && strchr ("-*+", *p) != NULL)
    p++;
  else
    {
      while (p < end && p - start < 9 && g_ascii_isdigit (*p))
        p++;
      if (p == start || p == end || (*p != '.' && *p != ')'))
        return FALSE;
      p++;
    }
  return p == end || is_space (*p);
}

/* CommonMark 0.31.2, 4.1: three or more of the same mark and nothing else. */
static gboolean
is_rule (const char *start,
         const char *end)
{
  guint n = 0;

  if (start == end || strchr ("-*_=", *start) == NULL)
    return FALSE;
  for (const char *p = start; p < end; p++)
    {
      if (*p == *start)
        n++;
      else if (!is_space (*p))
        return FALSE;
    }
  return n >= 3;
}

/* The length of the fence that a line opens or closes (CommonMark 0.31.2, 4.5), or 0. */
static gsize
measure_fence (const char *start,
               const char *end)
{
  const char *p = start;

  while (p < end && *p == *start && (*p == '`' || *p == '~'))
    p++;
  return p - start >= 3 ? (gsize)(p - start) : 0;
}

static guint
count_words (const char *start,
             const char *end)
{
  guint n = 0;
  gboolean inside = FALSE;

  for (const char *p = start; p < end; p++)
    {
      if (!is_space (*p) && !inside)
        n++;
      inside = !is_space (*p);
    }
  return n;
}

/* The last character that is not a closing quote or bracket. */
static gunichar
get_last_character (const char *start,
                    const char *end)
{
  while (end > start)
    {
      const char *previous = g_utf8_find_prev_char (start, end);
      gunichar character;

      if (previous == NULL)
        break;
      character = g_utf8_get_char (previous);
      if (character != '"' && character != '\'' && character != 0x201d && character != 0x2019 && character != '*' && character != '_')
        return character;
      end = previous;
    }
  return 0;
}

static gboolean
is_final (gunichar character)
{
  return character == '.' || character == '!' || character == '?' || character == ':' || character == ';' || character == ','
         || character == 0x2026 || character == 0x3002 || character == 0xff1a || character == 0xff01 || character == 0xff1f;
}

/* Whether one of a few words, in any case, is among the words of a line. */
static gboolean
has_word (const char *start,
          const char *end,
          const char *const *words)
{
  const char *p = start;

  while (p < end)
    {
      const char *word = p;

      while (p < end && (g_ascii_isalpha (*p) || (guchar)*p >= 0x80))
        p++;
      for (guint i = 0; words[i] != NULL; i++)
        if ((gsize)(p - word) == strlen (words[i]) && g_ascii_strncasecmp (word, words[i], p - word) == 0)
          return TRUE;
      if (p == word)
        p++;
    }
  return FALSE;
}

/* A form speaks to its reader; an answer speaks of its author. A long line is a question only when it is clear which it is. */
static gboolean
is_addressed (const char *start,
              const char *end)
{
  return has_word (start, end, (const char *const[]){ "you", "your", NULL })
         && !has_word (start, end, (const char *const[]){ "I", "my", "me", NULL });
}

static gboolean
starts_with_imperative (const char *start,
                        const char *end)
{
  for (guint i = 0; i < G_N_ELEMENTS (imperatives); i++)
    {
      gsize length = strlen (imperatives[i]);

      if ((gsize)(end - start) > length && strncmp (start, imperatives[i], length) == 0 && is_space (start[length]))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_question (const char *start,
             const char *end)
{
  gunichar last = get_last_character (start, end);
  guint n_words;

  if (end - start > MAX_HEADING || (last != '?' && !starts_with_imperative (start, end)))
    return FALSE;
  n_words = count_words (start, end);
  if (n_words <= MAX_QUESTION_WORDS && (last == '?' || !is_final (last)))
    return TRUE;
  return last != '?' && n_words <= MAX_ADDRESSED_WORDS && is_addressed (start, end);
}

/* "Period: 2019 – 2021" is about what stands above it and names nothing. */
static gboolean
is_field (const char *start,
          const char *end)
{
  const char *colon = memchr (start, ':', end - start);

  return colon != NULL && colon + 1 < end && is_space (colon[1]) && count_words (start, colon) <= 2;
}

/* Only a span of time makes a line a heading: a single date may head a letter. */
static gboolean
is_dated (const char *start,
          const char *end)
{
  ShowcasePeriod period;
  gsize match_start, match_end;

  if (end - start > MAX_TITLE || count_words (start, end) > MAX_DATED_WORDS || is_final (get_last_character (start, end)))
    return FALSE;
  if (g_ascii_strncasecmp (start, "period", 6) == 0 || g_ascii_strncasecmp (start, "date", 4) == 0)
    return FALSE;
  return showcase_period_find (start, end - start, &period, &match_start, &match_end)
         && (period.ending != SHOWCASE_PERIOD_CLOSED || memcmp (&period.start, &period.end, sizeof period.start) != 0);
}

static gboolean
is_title (const char *start,
          const char *end)
{
  gboolean has_letter = FALSE;

  if (end - start > MAX_TITLE || count_words (start, end) > MAX_TITLE_WORDS || is_final (get_last_character (start, end)) || is_field (start, end)
      || strchr ("<[!\\(", *start) != NULL || g_strstr_len (start, end - start, "://") != NULL || memchr (start, '@', end - start) != NULL
      || g_unichar_islower (g_utf8_get_char (start)))
    return FALSE;
  for (const char *p = start; p < end && !has_letter; p = g_utf8_next_char (p))
    has_letter = g_unichar_isalpha (g_utf8_get_char (p));
  return has_letter;
}

static ShowcasePlainLine *
get_line (GArray *lines,
          guint position)
{
  return &g_array_index (lines, ShowcasePlainLine, position);
}

/* What Markdown understands by itself, line by line: only paragraphs are left as text. */
static void
classify_blocks (GArray *lines)
{
  gsize fence = 0;
  char fence_mark = 0;

  for (guint i = 0; i < lines->len; i++)
    {
      ShowcasePlainLine *line = get_line (lines, i);
      ShowcasePlainLineKind before = i > 0 ? get_line (lines, i - 1)->kind : SHOWCASE_PLAIN_LINE_BLANK;
      const char *start, *end;
      gsize mark_length;

      strip (line, &start, &end);
      mark_length = measure_fence (start, end);
      if (fence > 0)
        {
          line->kind = SHOWCASE_PLAIN_LINE_VERBATIM;
          if (mark_length >= fence && *start == fence_mark && start + mark_length == end)
            fence = 0;
          continue;
        }
      if (mark_length > 0)
        {
          fence = mark_length;
          fence_mark = *start;
          line->kind = SHOWCASE_PLAIN_LINE_VERBATIM;
        }
      else if (start == end)
        line->kind = SHOWCASE_PLAIN_LINE_BLANK;
      else if (is_rule (start, end) || *start == '>' || *start == '|' || *start == '<')
        line->kind = SHOWCASE_PLAIN_LINE_VERBATIM;
      else if (is_list_item (start, end) || (before == SHOWCASE_PLAIN_LINE_LIST && measure_indent (line) >= 2))
        line->kind = SHOWCASE_PLAIN_LINE_LIST;
      else if (measure_indent (line) >= 4 && before != SHOWCASE_PLAIN_LINE_TEXT)
        line->kind = SHOWCASE_PLAIN_LINE_VERBATIM;
      else
        line->kind = SHOWCASE_PLAIN_LINE_TEXT;
    }
}

static const ShowcasePlainLine *
find_next (GArray *lines,
           guint position)
{
  for (guint i = position + 1; i < lines->len; i++)
    if (get_line (lines, i)->kind != SHOWCASE_PLAIN_LINE_BLANK)
      return get_line (lines, i);
  return NULL;
}

static gboolean
ends_sentence (const ShowcasePlainLine *line)
{
  const char *start, *end;

  strip (line, &start, &end);
  return is_final (get_last_character (start, end));
}

/* Whether the line before ends what came before, so that this one stands alone. */
static gboolean
stands_alone (GArray *lines,
              guint position)
{
  const ShowcasePlainLine *before = position > 0 ? get_line (lines, position - 1) : NULL;

  return before == NULL || before->kind != SHOWCASE_PLAIN_LINE_TEXT || ends_sentence (before) || before->length > MAX_WRAPPED;
}

static void
classify_headings (GArray *lines)
{
  for (guint i = 0; i < lines->len; i++)
    {
      ShowcasePlainLine *line = get_line (lines, i);
      const ShowcasePlainLine *next;
      const char *start, *end;

      if (line->kind != SHOWCASE_PLAIN_LINE_TEXT || !stands_alone (lines, i))
        continue;
      strip (line, &start, &end);
      next = find_next (lines, i);
      if (is_question (start, end))
        line->kind = SHOWCASE_PLAIN_LINE_QUESTION;
      else if (next != NULL && is_dated (start, end))
        line->kind = SHOWCASE_PLAIN_LINE_DATED;
      else if (next != NULL && (next->length > line->length || next->kind == SHOWCASE_PLAIN_LINE_LIST) && is_title (start, end))
        line->kind = SHOWCASE_PLAIN_LINE_TITLE;
    }
}

/* Whether lines were broken by hand: all of them short, none but the last very short, and a sentence goes on over the end of one. Lines
 * that are each a sentence are paragraphs. */
static gboolean
is_wrapped (GArray *lines,
            guint start,
            guint end)
{
  gboolean goes_on = FALSE;

  for (guint i = start; i < end; i++)
    {
      const ShowcasePlainLine *line = get_line (lines, i);

      if (line->length > MAX_WRAPPED || (i + 1 < end && line->length < MIN_WRAPPED))
        return FALSE;
      goes_on |= i + 1 < end && !ends_sentence (line);
    }
  return goes_on;
}

static void
join_wrapped (GArray *lines)
{
  for (guint i = 0; i < lines->len;)
    {
      guint end = i;

      while (end < lines->len && get_line (lines, end)->kind == SHOWCASE_PLAIN_LINE_TEXT)
        end++;
      if (is_wrapped (lines, i, end))
        for (guint line = i + 1; line < end; line++)
          get_line (lines, line)->joined = TRUE;
      i = MAX (end, i + 1);
    }
}

/**
 * showcase_plain_line_split:
 * @text: (array length=length): UTF-8 text with LF line ends
 * @length: its length in bytes
 *
 * Splits a text into its lines, all of them text as yet.
 *
 * Returns: (transfer full) (element-type ShowcasePlainLine): the lines, which point into @text
 */
GArray *
showcase_plain_line_split (const char *text,
                           gsize length)
{
  GArray *lines = g_array_new (FALSE, TRUE, sizeof (ShowcasePlainLine));
  const char *end = text + length;

  while (text < end)
    {
      const char *newline = memchr (text, '\n', end - text);
      ShowcasePlainLine line = { text, (newline != NULL ? newline : end) - text, SHOWCASE_PLAIN_LINE_TEXT, FALSE };

      g_array_append_val (lines, line);
      text = newline != NULL ? newline + 1 : end;
    }
  return lines;
}

/**
 * showcase_plain_line_classify:
 * @lines: (element-type ShowcasePlainLine): the lines of a text
 *
 * Tells what each line is. A line is a heading when it stands alone and is a question, or asks for something as an application form
 * does, or has a span of time, or is short, has no final punctuation and comes before a longer line or a list.
 */
void
showcase_plain_line_classify (GArray *lines)
{
  classify_blocks (lines);
  classify_headings (lines);
  join_wrapped (lines);
}
