/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Cuts the start off a document so that it parses to what it parses to in the whole, but for its end: between two paragraphs if there is such a place,
 * never in a fence, in raw HTML or between the items of a list, and with the definitions that its references have farther down. A pass over the lines of
 * the start, and one memchr over the rest.
 */

#include "showcase-prefix.h"

#include <string.h>

/* By CommonMark 0.31.2, section 6.3. */
#define LABEL_MAX 999

typedef struct
{
  char fence;
  gsize fence_length;
  const char *html_end;
  guint n_details;
  gboolean blank_before;
  gboolean in_list;
} Scan;

static const char *
find_line_end (const char *line,
               const char *end)
{
  const char *feed = memchr (line, '\n', (gsize)(end - line));

  return feed != NULL ? feed : end;
}

static gboolean
starts_with (const char *p,
             const char *end,
             const char *start)
{
  gsize length = strlen (start);

  return (gsize)(end - p) >= length && g_ascii_strncasecmp (p, start, length) == 0;
}

static gboolean
contains (const char *p,
          const char *end,
          const char *piece)
{
  for (; p < end; p++)
    if (starts_with (p, end, piece))
      return TRUE;
  return FALSE;
}

static gboolean
is_list_marker (const char *p,
                const char *end)
{
  const char *after = p;

  if (p < end && strchr ("-+*", *p) != NULL)
    return p + 1 == end || p[1] == ' ' || p[1] == '\t';
  while (after < end && g_ascii_isdigit (*after))
    after++;
  return after > p && after < end && (*after == '.' || *after == ')');
}

/* Without indents and the markers of quotes and lists, behind which a fence can stand too. */
static const char *
skip_markers (const char *p,
              const char *end)
{
  for (;;)
    {
      while (p < end && (*p == ' ' || *p == '\t' || *p == '>'))
        p++;
      if (!is_list_marker (p, end))
        return p;
      while (p < end && *p != ' ' && *p != '\t')
        p++;
    }
}

static gboolean
is_blank (const char *p,
          const char *end)
{
  while (p < end && (*p == ' ' || *p == '\t' || *p == '\r'))
    p++;
  return p == end;
}

/* What ends raw HTML that goes on over blank lines: CommonMark 0.31.2, section 4.6, conditions 1 to 5. */
static const char *
find_html_end (const char *p,
               const char *end)
{
  static const char *const kinds[][2] = {
    { "<!--", "-->" },
    { "<script", "</script>" },
    { "<pre", "</pre>" },
    { "<style", "</style>" },
    { "<textarea", "</textarea>" },
    { "<?", "?>" },
    { "<![CDATA[", "]]>" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (starts_with (p, end, kinds[i][0]))
      return contains (p + strlen (kinds[i][0]), end, kinds[i][1]) ? NULL : kinds[i][1];
  return NULL;
}

static void
follow_fence (Scan *self,
              const char *p,
              const char *end)
{
  const char *after = p;

  if (p == end || (*p != '`' && *p != '~') || (self->fence != '\0' && *p != self->fence))
    return;
  while (after < end && *after == *p)
    after++;
  if (self->fence == '\0' && after - p >= 3 && (*p == '~' || memchr (after, '`', (gsize)(end - after)) == NULL))
    {
      self->fence = *p;
      self->fence_length = (gsize)(after - p);
    }
  else if (self->fence != '\0' && (gsize)(after - p) >= self->fence_length && is_blank (after, end))
    {
      self->fence = '\0';
    }
}

static void
follow_html (Scan *self,
             const char *p,
             const char *end)
{
  if (p == end || *p != '<')
    return;
  self->html_end = find_html_end (p, end);
  if (contains (p, end, "<details"))
    self->n_details++;
  if (self->n_details > 0 && contains (p, end, "</details"))
    self->n_details--;
}

/* Whether the blocks before a line are the same whatever follows: after a blank line outside of everything, at a line that goes on with nothing. An item
 * may go on with the list above, and say that it is loose. */
static gboolean
is_safe (Scan *self,
         const char *line,
         const char *line_end)
{
  gboolean is_indented = line < line_end && (*line == ' ' || *line == '\t');
  gboolean is_item = is_list_marker (line, line_end);
  gboolean was_in_list = self->in_list;

  if (is_blank (line, line_end) || is_indented)
    return FALSE;
  self->in_list = is_item || (self->in_list && !self->blank_before);
  return self->blank_before && self->fence == '\0' && self->html_end == NULL && self->n_details == 0 && !(is_item && was_in_list);
}

static void
follow_line (Scan *self,
             const char *line,
             const char *end)
{
  const char *content = skip_markers (line, end);

  if (self->html_end != NULL)
    {
      if (contains (line, end, self->html_end))
        self->html_end = NULL;
    }
  else
    {
      follow_fence (self, content, end);
      if (self->fence == '\0')
        follow_html (self, content, end);
    }
  self->blank_before = is_blank (line, end);
}

/* Where all is one block, it is cut at the end of a line, or of a character. The block that is cut is shown as far as it is known. */
static gsize
cut_anywhere (const char *text,
              gsize wanted)
{
  const char *feed = memrchr (text, '\n', wanted);

  if (feed != NULL && (gsize)(feed - text) >= wanted / 2)
    return (gsize)(feed - text) + 1;
  while (wanted > 0 && ((guchar)text[wanted] & 0xc0) == 0x80)
    wanted--;
  return wanted;
}

static gsize
find_cut (const char *text,
          gsize length,
          gsize wanted,
          gboolean *is_verbatim)
{
  Scan scan = { .blank_before = TRUE };
  const char *end = text + length;
  gsize cut = 0;

  for (const char *line = text; line < text + wanted;)
    {
      const char *line_end = find_line_end (line, end);

      if (is_safe (&scan, line, line_end))
        cut = (gsize)(line - text);
      if (line_end == end)
        break;
      follow_line (&scan, line, line_end);
      line = line_end + 1;
    }

  *is_verbatim = cut < wanted / 4 && (scan.fence != '\0' || scan.html_end != NULL);
  return cut >= wanted / 4 ? cut : cut_anywhere (text, wanted);
}

/* As labels are compared: in any case, with any white space. */
static char *
fold_label (const char *start,
            const char *end)
{
  g_autofree char *label = g_utf8_make_valid (start, end - start);
  char *folded = g_utf8_casefold (g_strstrip (label), -1);
  char *out = folded;

  for (const char *p = folded; *p != '\0'; p++)
    if (!g_ascii_isspace (*p))
      *out++ = *p;
    else if (out[-1] != ' ')
      *out++ = ' ';
  *out = '\0';
  return folded;
}

/* The end of a label that starts at a bracket, or NULL. */
static const char *
find_label_end (const char *bracket,
                const char *end)
{
  const char *last = MIN (end, bracket + LABEL_MAX + 2);

  for (const char *p = bracket + 1; p < last; p++)
    if (*p == '\\' && p + 1 < last)
      p++;
    else if (*p == '[')
      return NULL;
    else if (*p == ']')
      return p;
  return NULL;
}

static GHashTable *
list_labels (const char *text,
             gsize length)
{
  GHashTable *labels = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  const char *end = text + length;

  for (const char *p = text; p < end && (p = memchr (p, '[', (gsize)(end - p))) != NULL; p++)
    {
      const char *label_end = find_label_end (p, end);

      if (label_end != NULL && label_end > p + 1)
        g_hash_table_add (labels, fold_label (p + 1, label_end));
    }
  return labels;
}

static gboolean
is_at_line_start (const char *text,
                  const char *p)
{
  for (guint i = 0; i < 3 && p > text && p[-1] == ' '; i++)
    p--;
  return p == text || p[-1] == '\n';
}

/* The end of the lines of a definition: its address may stand on the next one. */
static const char *
find_definition_end (const char *after_colon,
                     const char *end)
{
  const char *line_end = find_line_end (after_colon, end);

  return is_blank (after_colon, line_end) && line_end < end ? find_line_end (line_end + 1, end) : line_end;
}

/* Takes what the prefix refers to and the rest defines, as long as there is room for it. */
static void
add_definitions (GString *prefix,
                 const char *text,
                 gsize length,
                 gsize cut,
                 gsize room)
{
  g_autoptr (GHashTable) labels = list_labels (text, cut);
  const char *end = text + length;

  if (g_hash_table_size (labels) == 0)
    return;
  g_string_append (prefix, "\n\n");
  for (const char *p = text + cut; p < end && prefix->len < cut + room && (p = memchr (p, '[', (gsize)(end - p))) != NULL; p++)
    {
      const char *label_end = is_at_line_start (text, p) ? find_label_end (p, end) : NULL;
      g_autofree char *label = NULL;
      const char *definition_end;

      if (label_end == NULL || label_end + 1 >= end || label_end[1] != ':')
        continue;
      label = fold_label (p + 1, label_end);
      definition_end = find_definition_end (label_end + 2, end);
      if (g_hash_table_remove (labels, label) && definition_end - p <= (gssize)room)
        g_string_append_printf (prefix, "%.*s\n", (int)(definition_end - p), p);
    }
}

/**
 * showcase_prefix_cut:
 * @markdown: (array length=length): a document
 * @length: its length in bytes
 * @wanted: how long the start should be at most, in bytes, more than 0; the definitions that it needs come on top
 *
 * Makes a document of the start of a long one. Its lines have the numbers that they have in the whole. May be called from any thread.
 *
 * Returns: (transfer full) (nullable): the start, or %NULL when the document is not longer than is wanted
 */
GString *
showcase_prefix_cut (const char *markdown,
                     gsize length,
                     gsize wanted)
{
  gboolean is_verbatim;
  GString *prefix;
  gsize cut;

  g_return_val_if_fail (markdown != NULL && wanted > 0, NULL);

  if (length <= wanted)
    return NULL;
  cut = find_cut (markdown, length, wanted, &is_verbatim);
  prefix = g_string_new_len (markdown, (gssize)cut);
  if (!is_verbatim)
    add_definitions (prefix, markdown, length, cut, wanted);
  return prefix;
}
