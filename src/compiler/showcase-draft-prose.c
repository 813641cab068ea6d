/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Employers that a text without headings names in its sentences, put among the other entries in written order. What a sentence says is
 * told by showcase_heading_parse_prose ().
 */

#include "config.h"
#include "showcase-draft.h"
#include <string.h>

/* Who employed somebody is said early in a paragraph. */
#define MAX_PARAGRAPH 1000

static char *
fold_employer (const char *employer)
{
  return employer != NULL ? g_utf8_casefold (employer, -1) : NULL;
}

/* Takes the employer's name, so that the next sentence about it makes no second entry. */
static gboolean
is_new (GHashTable *known,
        const ShowcaseHeading *heading)
{
  char *employer = fold_employer (heading->employer);

  return employer != NULL && g_hash_table_add (known, employer);
}

/* The length of the first two sentences or so: "J. Doe" seems to end one, so that the first end is not believed. */
static gsize
measure_beginning (const char *text,
                   gsize length)
{
  const char *end = text + MIN (length, MAX_PARAGRAPH);
  const char *p = text;
  guint n_sentences = 0;

  while (n_sentences < 2 && (p = memchr (p, '.', end - p)) != NULL)
    {
      p++;
      n_sentences += end - p >= 2 && *p == ' ' && g_ascii_isupper (p[1]);
    }
  if (p == NULL)
    p = end;
  g_utf8_validate_len (text, p - text, &end);
  return end - text;
}

/* Only a sentence about its author says who employed them. */
static gboolean
is_about_author (const char *text,
                 gsize length)
{
  return length > 1 && (*text == 'I' || memmem (text, length, " I", 2) != NULL);
}

static ShowcaseHeading *
parse_paragraph (ShowcaseDocument *document,
                 guint block)
{
  const ShowcaseBlock *found = showcase_document_get_block (document, block);
  const char *text = showcase_document_get_block_text (document, block);
  g_autofree char *start = NULL;
  gsize length;

  if (found->kind != SHOWCASE_BLOCK_PARAGRAPH || found->container != SHOWCASE_NONE || (found->flags & SHOWCASE_BLOCK_JOINED) != 0)
    return NULL;
  length = measure_beginning (text, found->length);
  if (!is_about_author (text, length))
    return NULL;
  start = g_strndup (text, length);
  return showcase_heading_parse_prose (start);
}

static guint
find_next_heading (ShowcaseOutline *outline,
                   guint *node,
                   guint line)
{
  while (*node < showcase_outline_get_n_nodes (outline) && showcase_outline_get_node (outline, *node)->line <= line)
    (*node)++;
  return *node < showcase_outline_get_n_nodes (outline) ? showcase_outline_get_node (outline, *node)->line : G_MAXUINT;
}

static int
compare_drafts (gconstpointer a,
                gconstpointer b)
{
  guint first = ((const ShowcaseDraft *)a)->line;
  guint second = ((const ShowcaseDraft *)b)->line;

  return first < second ? -1 : first > second;
}

/**
 * showcase_draft_merge_prose:
 * @drafts: (element-type ShowcaseDraft): the entries found by headings, in written order
 * @document: a parsed document
 * @outline: its outline
 *
 * Adds an entry for each employer that a paragraph names and that no entry has yet.
 */
void
showcase_draft_merge_prose (GArray *drafts,
                            ShowcaseDocument *document,
                            ShowcaseOutline *outline)
{
  g_autoptr (GHashTable) known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n_headings = drafts->len;
  guint node = 0;
  guint last_line = 0;

  for (guint i = 0; i < n_headings; i++)
    {
      const ShowcaseOutlineNode *heading = g_array_index (drafts, ShowcaseDraft, i).node;

      if (heading != NULL && heading->is_dated)
        is_new (known, heading->heading);
    }
  for (guint i = 0; i < showcase_document_get_n_blocks (document); i++)
    {
      g_autoptr (ShowcaseHeading) heading = parse_paragraph (document, i);
      guint line = showcase_document_get_block (document, i)->first_line;
      ShowcaseDraft draft = { .line = line };

      /* A paragraph with pictures is several blocks on one line, and an entry is a line. */
      if (line == last_line || heading == NULL || !is_new (known, heading))
        continue;
      last_line = line;
      draft.end_line = find_next_heading (outline, &node, line);
      draft.prose = g_steal_pointer (&heading);
      g_array_append_val (drafts, draft);
    }
  if (n_headings == 0 && drafts->len > 0 && g_array_index (drafts, ShowcaseDraft, 0).line > 1)
    {
      ShowcaseDraft whole = { .line = 1, .end_line = G_MAXUINT };

      g_array_append_val (drafts, whole);
    }
  g_array_sort (drafts, compare_drafts);
}
