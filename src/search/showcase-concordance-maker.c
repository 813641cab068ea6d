/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Reads a portfolio once and sorts its words. While it reads, words have numbers in the order in which they come, and each place of a word is noted as the two
 * numbers; at the end the places are dealt out to the sorted words. */

#include "config.h"

#include "showcase-concordance-private.h"

#include "showcase-body.h"
#include "showcase-folding.h"
#include "showcase-tokens.h"

#include <string.h>

/* What is longer is no word that a person types, in bytes. */
#define MAX_WORD 64

/* A period that is longer has no use for the years in it. */
#define MAX_YEARS 60

typedef struct
{
  guint32 word;
  guint32 unit;
} Place;

typedef struct
{
  /* Borrowed */
  ShowcaseConcordance *made;
  GCancellable *cancellable;

  /* Owned */
  GArray *units;
  GString *text;
  ShowcaseFolding *folding;
  GHashTable *numbers; /* of words, from 1 */
  GStringChunk *spelling;
  GPtrArray *words;
  GArray *last_units; /* of each word */
  GArray *places;
  GPtrArray *entries; /* the newest first */
} Maker;

static guint32
get_number (Maker *self,
            const char *word,
            gsize length)
{
  char key[MAX_WORD + 1];
  guint32 number;

  memcpy (key, word, length);
  key[length] = '\0';
  number = GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers, key));
  if (number == 0)
    {
      guint32 none = SHOWCASE_CONCORDANCE_NONE;
      char *kept = g_string_chunk_insert_len (self->spelling, key, (gssize)length);

      g_ptr_array_add (self->words, kept);
      g_array_append_val (self->last_units, none);
      number = self->words->len;
      g_hash_table_insert (self->numbers, kept, GUINT_TO_POINTER (number));
    }
  return number - 1;
}

/* Adds the words of a text to the unit that came last. */
static void
add_words (Maker *self,
           const char *text,
           gsize length)
{
  guint32 unit = self->units->len - 1;
  ShowcaseTokens tokens;
  gsize folded_length;
  const char *folded;

  showcase_folding_clear (self->folding, 0);
  showcase_folding_append (self->folding, text, length, 0);
  folded = showcase_folding_get_text (self->folding, &folded_length);
  showcase_tokens_init (&tokens, folded, folded_length);
  while (showcase_tokens_next (&tokens))
    {
      Place place = { .unit = unit };
      guint32 *last;

      if (tokens.end - tokens.start > MAX_WORD)
        continue;
      place.word = get_number (self, folded + tokens.start, tokens.end - tokens.start);
      last = &g_array_index (self->last_units, guint32, place.word);
      if (*last == unit)
        continue;
      *last = unit;
      g_array_append_val (self->places, place);
    }
}

static void
add_string (Maker *self,
            const char *text)
{
  if (text != NULL)
    add_words (self, text, strlen (text));
}

static int
compare_ages (gconstpointer a,
              gconstpointer b)
{
  return showcase_period_compare (showcase_entry_get_period ((ShowcaseEntry *)a), showcase_entry_get_period ((ShowcaseEntry *)b));
}

static void
sort_entries (Maker *self)
{
  ShowcaseCatalog *catalog = self->made->catalog;

  for (guint i = 0; i < showcase_catalog_get_n_groups (catalog); i++)
    {
      ShowcaseGroup *group = showcase_catalog_get_group (catalog, i);

      for (guint j = 0; j < showcase_group_get_n_entries (group); j++)
        g_ptr_array_add (self->entries, showcase_group_get_entry (group, j));
    }
  g_ptr_array_sort_values (self->entries, compare_ages);
}

/* The number of entries whose period is newer. */
static guint32
find_age (Maker *self,
          ShowcaseEntry *entry)
{
  guint low = 0;
  guint high = self->entries->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (compare_ages (g_ptr_array_index (self->entries, middle), entry) < 0)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/* The period as it is written, and all years that it covers. */
static void
add_period (Maker *self,
            const ShowcasePeriod *period)
{
  g_autofree char *written = showcase_period_to_string (period);

  add_string (self, written);
  for (int year = period->start.year; year != 0 && year < period->end.year && year < period->start.year + MAX_YEARS; year++)
    {
      g_autofree char *number = g_strdup_printf ("%d", year);

      add_string (self, number);
    }
}

static void
add_group (Maker *self,
           ShowcaseConcordanceUnit *unit,
           ShowcaseGroup *group)
{
  const char *const *skills = showcase_group_get_skills (group);

  g_array_append_vals (self->units, unit, 1);
  add_string (self, showcase_group_get_title (group));
  add_string (self, showcase_group_get_person (group));
  for (gsize i = 0; skills != NULL && skills[i] != NULL; i++)
    add_string (self, skills[i]);
}

static void
add_entry (Maker *self,
           ShowcaseConcordanceUnit *unit,
           ShowcaseEntry *entry)
{
  g_array_append_vals (self->units, unit, 1);
  add_string (self, showcase_entry_get_title (entry));
  add_string (self, showcase_entry_get_role (entry));
  add_string (self, showcase_entry_get_employer (entry));
  add_string (self, showcase_entry_get_badge (entry));
  add_string (self, showcase_entry_get_from (entry));
  add_string (self, showcase_entry_get_section (entry));
  add_period (self, showcase_entry_get_period (entry));
}

static void
add_block (Maker *self,
           ShowcaseConcordanceUnit *unit,
           const char *text)
{
  unit->text = (guint32)self->text->len;
  g_string_append_len (self->text, text, unit->length);
  g_array_append_vals (self->units, unit, 1);
  add_words (self, text, unit->length);
}

/* What a speaker wants to be reminded of at a block, or before the first one, is found there. */
static void
add_notes (Maker *self,
           const ShowcaseConcordanceUnit *place,
           ShowcaseDocument *document,
           guint block,
           guint *next)
{
  guint n_remarks;
  const ShowcaseRemark *remarks = showcase_document_get_remarks (document, &n_remarks);

  for (; *next < n_remarks && remarks[*next].block == block; (*next)++)
    {
      ShowcaseConcordanceUnit unit = *place;

      if (remarks[*next].kind != SHOWCASE_REMARK_NOTE)
        continue;
      unit.kind = SHOWCASE_HIT_NOTE;
      unit.length = (guint32)strlen (remarks[*next].text);
      add_block (self, &unit, remarks[*next].text);
    }
}

/* A picture that is there stands in the place of its words. */
static gboolean
is_read (ShowcaseDocument *document,
         const ShowcaseBlock *block)
{
  if (block->length == 0)
    return FALSE;
  return block->kind != SHOWCASE_BLOCK_IMAGE || showcase_document_get_image (document, block->image)->name == NULL;
}

/* Adds the entries that begin at or above a block, and says which unit the block's words belong to. */
static guint32
follow_entries (Maker *self,
                ShowcaseGroup *group,
                ShowcaseConcordanceUnit *unit,
                guint32 context)
{
  for (guint next = unit->entry + 1; next < showcase_group_get_n_entries (group); next++)
    {
      ShowcaseEntry *entry = showcase_group_get_entry (group, next);
      ShowcaseConcordanceUnit head = { .block = unit->block, .line = unit->line, .group = unit->group, .entry = next, .age = find_age (self, entry), .kind = SHOWCASE_HIT_TITLE };

      if (showcase_entry_get_line (entry) > unit->line)
        break;
      head.context = unit->context;
      unit->entry = next;
      unit->age = head.age;
      context = self->units->len;
      add_entry (self, &head, entry);
    }
  return context;
}

static gboolean
is_title (ShowcaseGroup *group,
          const char *text,
          gsize length)
{
  const char *title = showcase_group_get_title (group);

  return strlen (title) == length && memcmp (title, text, length) == 0;
}

static void
add_document (Maker *self,
              guint position,
              ShowcaseGroup *group,
              ShowcaseDocument *document)
{
  guint32 top = self->units->len;
  ShowcaseConcordanceUnit unit = { .context = SHOWCASE_CONCORDANCE_NONE, .group = position, .entry = SHOWCASE_CONCORDANCE_NONE, .age = self->entries->len };
  guint32 context = top;
  gboolean has_title = FALSE;
  guint remark = 0;

  add_group (self, &unit, group);
  unit.context = top;
  add_notes (self, &unit, document, SHOWCASE_NONE, &remark);
  for (guint i = 0; i < showcase_document_get_n_blocks (document); i++)
    {
      const ShowcaseBlock *block = showcase_document_get_block (document, i);
      const char *text = showcase_document_get_block_text (document, i);
      gboolean is_heading = block->kind == SHOWCASE_BLOCK_HEADING;
      guint32 before = unit.entry;

      unit.block = i;
      unit.line = block->first_line;
      unit.length = block->length;
      unit.context = top;
      context = follow_entries (self, group, &unit, context);
      unit.context = context;
      unit.kind = is_heading ? SHOWCASE_HIT_HEADING : SHOWCASE_HIT_TEXT;

      /* What an entry or a document is called is in its heading. */
      if (is_heading && unit.entry != before)
        add_words (self, text, block->length);
      else if (is_heading && !has_title && is_title (group, text, block->length))
        has_title = TRUE;
      else if (is_read (document, block))
        add_block (self, &unit, text);
      add_notes (self, &unit, document, i, &remark);
    }
}

static int
compare_words (gconstpointer a,
               gconstpointer b,
               gpointer user_data)
{
  GPtrArray *words = user_data;

  return strcmp (g_ptr_array_index (words, *(const guint32 *)a), g_ptr_array_index (words, *(const guint32 *)b));
}

/* The places come in the order of their units, and stay in it. */
static void
deal (Maker *self)
{
  guint n_words = self->words->len;
  g_autofree guint32 *order = g_new (guint32, n_words + 1);
  g_autofree guint32 *next = g_new0 (guint32, n_words + 1);
  guint32 first = 0;

  for (guint i = 0; i < n_words; i++)
    order[i] = i;
  g_sort_array (order, n_words, sizeof (guint32), compare_words, self->words);
  for (guint i = 0; i < self->places->len; i++)
    next[g_array_index (self->places, Place, i).word]++;

  for (guint i = 0; i <= n_words; i++)
    {
      ShowcaseConcordanceWord word = { (guint32)self->made->spelling->len, first };
      guint32 n_places;

      g_array_append_val (self->made->words, word);
      if (i == n_words)
        break;
      g_string_append_len (self->made->spelling, g_ptr_array_index (self->words, order[i]), (gssize)strlen (g_ptr_array_index (self->words, order[i])) + 1);
      n_places = next[order[i]];
      next[order[i]] = first;
      first += n_places;
    }

  self->made->places = g_new (guint32, MAX (self->places->len, 1));
  for (guint i = 0; i < self->places->len; i++)
    {
      const Place *place = &g_array_index (self->places, Place, i);

      self->made->places[next[place->word]++] = place->unit;
    }
}

/* What stays has no room to grow. */
static void
pack (Maker *self)
{
  gsize length = self->text->len;

  self->made->text = g_realloc (g_string_free_and_steal (g_steal_pointer (&self->text)), length + 1);
  self->made->units = g_array_sized_new (FALSE, FALSE, sizeof (ShowcaseConcordanceUnit), self->units->len);
  g_array_append_vals (self->made->units, self->units->data, self->units->len);
}

static void
maker_init (Maker *self,
            ShowcaseConcordance *made)
{
  self->made = made;
  self->units = g_array_new (FALSE, FALSE, sizeof (ShowcaseConcordanceUnit));
  self->text = g_string_new (NULL);
  self->folding = showcase_folding_new ();
  self->numbers = g_hash_table_new (g_str_hash, g_str_equal);
  self->spelling = g_string_chunk_new (64 * 1024);
  self->words = g_ptr_array_new ();
  self->last_units = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->places = g_array_new (FALSE, FALSE, sizeof (Place));
  self->entries = g_ptr_array_new ();
}

static void
maker_clear (Maker *self)
{
  g_array_unref (self->units);
  showcase_folding_free (self->folding);
  g_hash_table_unref (self->numbers);
  g_string_chunk_free (self->spelling);
  g_ptr_array_unref (self->words);
  g_array_unref (self->last_units);
  g_array_unref (self->places);
  g_ptr_array_unref (self->entries);
}

/**
 * showcase_concordance_new:
 * @bundle: a portfolio
 * @cancellable: (nullable): a cancellable
 *
 * Reads all documents of a portfolio. Takes about as long as parsing them does twice; may be called in any thread. A document that can't be loaded has no
 * words but those of its entries.
 *
 * Returns: (transfer full): the concordance; when cancelled, of a part of the portfolio
 */
ShowcaseConcordance *
showcase_concordance_new (ShowcaseBundle *bundle,
                          GCancellable *cancellable)
{
  ShowcaseConcordance *made = g_new0 (ShowcaseConcordance, 1);
  Maker self = { 0 };

  g_return_val_if_fail (SHOWCASE_IS_BUNDLE (bundle), NULL);

  g_atomic_ref_count_init (&made->ref_count);
  made->catalog = g_object_ref (showcase_bundle_get_catalog (bundle));
  made->words = g_array_new (FALSE, FALSE, sizeof (ShowcaseConcordanceWord));
  made->spelling = g_string_new (NULL);

  maker_init (&self, made);
  sort_entries (&self);
  for (guint i = 0; i < showcase_catalog_get_n_groups (made->catalog) && !g_cancellable_is_cancelled (cancellable); i++)
    {
      ShowcaseGroup *group = showcase_catalog_get_group (made->catalog, i);
      g_autoptr (ShowcaseDocument) document = showcase_body_load (bundle, group, cancellable, NULL);

      if (document == NULL)
        document = showcase_document_new_plain ("", 0);
      add_document (&self, i, group, document);
    }
  deal (&self);
  pack (&self);
  maker_clear (&self);
  return made;
}
