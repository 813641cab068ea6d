/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Tells the comments that are meant for a speaker from all others: what tools write for themselves, what is commented out, licences. Only what says of
 * itself what it is counts, so that a document that was not written for a talk has no remarks. */

#include "showcase-remark.h"

#include <string.h>

/* Data that a tool left behind has no white space for longer than this. */
#define LONGEST_WORD 2000

static const char *
skip_space (const char *p,
            const char *end)
{
  while (p < end && g_ascii_isspace (*p))
    p++;

  return p;
}

/* What follows the word that makes a comment a note, or NULL. In capitals it is a note among programmers. */
static const char *
skip_name (const char *p,
           const char *end)
{
  static const char *const names[] = { "note:", "notes:", "speaker note:", "speaker_note:", "say:" };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      gsize length = strlen (names[i]);

      if ((gsize)(end - p) >= length && g_ascii_strncasecmp (p, names[i], length) == 0 && !(g_ascii_isupper (p[0]) && g_ascii_isupper (p[1])))
        return p + length;
    }

  return NULL;
}

static gboolean
has_endless_word (const char *p,
                  const char *end)
{
  const char *word = p;

  for (; p < end; p++)
    if (g_ascii_isspace (*p))
      word = p + 1;
    else if (p - word >= LONGEST_WORD)
      return TRUE;

  return FALSE;
}

static gboolean
has_space (const char *p,
           const char *end)
{
  while (p < end && !g_ascii_isspace (*p))
    p++;

  return p < end;
}

/* presenterm writes notes of several lines as YAML does: "|" and the lines below it. */
static const char *
skip_bar (const char *p,
          const char *end)
{
  const char *bar = p;

  while (bar < end && (*bar == ' ' || *bar == '\t'))
    bar++;
  if (bar + 1 < end && bar[0] == '|' && (bar[1] == '\n' || bar[1] == '\r'))
    return bar + 1;

  return p;
}

static gsize
count_indent (const char *line)
{
  return strspn (line, " \t");
}

static gboolean
is_blank (const char *line)
{
  return line[count_indent (line)] == '\0';
}

/* Lines are indented for the eye, which would make code of them; the first one starts after the name unless that stands alone. */
static char *
dup_dedented (const char *start,
              const char *end)
{
  g_autofree char *raw = g_strndup (start, end - start);
  g_autofree char *valid = g_utf8_make_valid (raw, -1);
  g_auto (GStrv) lines = g_strsplit (valid, "\n", -1);
  guint first = is_blank (g_strchomp (lines[0])) ? 0 : 1;
  GString *text = g_string_new (first == 0 ? NULL : lines[0] + count_indent (lines[0]));
  gsize indent = G_MAXSIZE;

  for (guint i = first; lines[i] != NULL; i++)
    if (!is_blank (g_strchomp (lines[i])))
      indent = MIN (indent, count_indent (lines[i]));
  for (guint i = first; lines[i] != NULL; i++)
    if (text->len > 0 || !is_blank (lines[i]))
      g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", is_blank (lines[i]) ? "" : lines[i] + indent);

  return g_string_free (text, FALSE);
}

/**
 * showcase_remark_parse:
 * @comment: what stands in a comment, between its marks
 * @length: its length in bytes
 * @kind: (out): what the remark is
 * @text: (out) (transfer full) (nullable): of a note, what it says, as Markdown
 *
 * Reads a comment. A note begins with "note:", "notes:", "speaker note:", "speaker_note:" or "say:"; "pause" alone is a pause, as in presenterm.
 *
 * Returns: whether it is a remark
 */
gboolean
showcase_remark_parse (const char *comment,
                       gsize length,
                       ShowcaseRemarkKind *kind,
                       char **text)
{
  const char *end = comment + length;
  const char *start = skip_space (comment, end);
  const char *said;

  *text = NULL;
  while (end > start && g_ascii_isspace (end[-1]))
    end--;
  if (end - start == (gssize)strlen ("pause") && memcmp (start, "pause", strlen ("pause")) == 0)
    {
      *kind = SHOWCASE_REMARK_PAUSE;
      return TRUE;
    }

  said = skip_name (start, end);
  if (said == NULL || said == end || !has_space (start, end) || has_endless_word (start, end))
    return FALSE;
  said = skip_bar (said, end);
  *kind = SHOWCASE_REMARK_NOTE;
  *text = dup_dedented (said, end);

  return TRUE;
}
