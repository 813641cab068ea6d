/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Typing into the timeline: collects letters and finds the next entry that they mean. The widget that feeds it decides which keys are
 * letters and what to do with the entry that was found. */

#include "showcase-type-ahead.h"

#include "showcase-entry.h"

struct _ShowcaseTypeAhead
{
  GString *text;
  gint64 last;
};

#define PATIENCE G_USEC_PER_SEC

typedef enum
{
  MATCH_NONE,
  MATCH_INSIDE,
  MATCH_START,
} Match;

/* Letters compare without case and in one normal form, so that a typed é finds both spellings of it. */
static char *
fold (const char *text)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);
  return g_utf8_normalize (folded, -1, G_NORMALIZE_ALL);
}

static Match
match_field (const char *field,
             const char *needle)
{
  g_autofree char *folded = NULL;
  const char *found;

  if (field == NULL)
    return MATCH_NONE;

  folded = fold (field);
  found = strstr (folded, needle);
  if (found == NULL)
    return MATCH_NONE;
  return found == folded ? MATCH_START : MATCH_INSIDE;
}

static Match
match_entry (ShowcaseEntry *entry,
             const char *needle)
{
  g_autofree char *period = showcase_period_to_string (showcase_entry_get_period (entry));
  const char *fields[] = { showcase_entry_get_title (entry), showcase_entry_get_role (entry), showcase_entry_get_employer (entry), period };
  Match best = MATCH_NONE;

  for (gsize i = 0; i < G_N_ELEMENTS (fields) && best != MATCH_START; i++)
    best = MAX (best, match_field (fields[i], needle));
  return best;
}

/**
 * showcase_type_ahead_new:
 *
 * Makes an object to which nothing has been typed.
 *
 * Returns: (transfer full): the new object
 */
ShowcaseTypeAhead *
showcase_type_ahead_new (void)
{
  ShowcaseTypeAhead *self = g_new0 (ShowcaseTypeAhead, 1);

  self->text = g_string_new (NULL);
  return self;
}

/**
 * showcase_type_ahead_free:
 * @self: (transfer full): what was typed
 *
 * Frees it.
 */
void
showcase_type_ahead_free (ShowcaseTypeAhead *self)
{
  g_string_free (self->text, TRUE);
  g_free (self);
}

/**
 * showcase_type_ahead_is_fresh:
 * @self: what was typed
 * @now: the monotonic time in microseconds
 *
 * Tells whether the next letter begins a new text.
 *
 * Returns: whether nothing was typed within the last second
 */
gboolean
showcase_type_ahead_is_fresh (ShowcaseTypeAhead *self,
                              gint64 now)
{
  return self->text->len == 0 || now - self->last > PATIENCE;
}

/**
 * showcase_type_ahead_add:
 * @self: what was typed
 * @letter: one more letter
 * @now: the monotonic time in microseconds
 *
 * Adds a letter to the text, or begins a new text with it.
 *
 * Returns: (transfer none): the text so far
 */
const char *
showcase_type_ahead_add (ShowcaseTypeAhead *self,
                         gunichar letter,
                         gint64 now)
{
  if (showcase_type_ahead_is_fresh (self, now))
    g_string_truncate (self->text, 0);
  g_string_append_unichar (self->text, letter);
  self->last = now;
  return self->text->str;
}

/**
 * showcase_type_ahead_find:
 * @entries: a list of #ShowcaseEntry
 * @text: what was typed
 * @start: the position to begin at; the search goes on from the top after the end
 *
 * Finds the entry that a text means: the next one whose title, role, employer or period starts with it, or else the next one that
 * has it anywhere.
 *
 * Returns: its position, or %G_MAXUINT
 */
guint
showcase_type_ahead_find (GListModel *entries,
                          const char *text,
                          guint start)
{
  g_autofree char *needle = fold (text);
  guint n_entries = g_list_model_get_n_items (entries);
  guint inside = G_MAXUINT;

  for (guint i = 0; i < n_entries; i++)
    {
      guint position = (start % n_entries + i) % n_entries;
      g_autoptr (ShowcaseEntry) entry = g_list_model_get_item (entries, position);
      Match match = match_entry (entry, needle);

      if (match == MATCH_START)
        return position;
      if (match == MATCH_INSIDE && inside == G_MAXUINT)
        inside = position;
    }
  return inside;
}
