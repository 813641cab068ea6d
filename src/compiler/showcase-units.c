/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* From the files of a portfolio to what becomes one group each: all documents are read, get their ids, are put in order, and those that are translations are
 * told from the others.
 */

#include "config.h"
#include "showcase-units.h"
#include "showcase-crew.h"
#include "showcase-language.h"
#include "showcase-name.h"
#include "showcase-resume.h"
#include <glib/gi18n-lib.h>
#include <string.h>

/* What is read of one file, and what is wrong with it. */
typedef struct
{
  GPtrArray *sources;
  ShowcaseReport *report;
} Loaded;

typedef struct
{
  ShowcasePortfolio *portfolio;
  ShowcaseInventory *inventory;
  ShowcaseUnitLoadFunc load;
  ShowcaseReport *report;
  GCancellable *cancellable;
  Loaded *loaded;
  GPtrArray *units;
  GPtrArray *translations;
} Loading;

static void
free_unit (gpointer data)
{
  ShowcaseUnit *unit = data;

  g_clear_pointer (&unit->source, showcase_source_free);
  g_clear_pointer (&unit->resolver, showcase_resolver_free);
  g_clear_object (&unit->group);
  g_clear_object (&unit->report);
  g_free (unit->id);
  g_free (unit->language);
  g_free (unit);
}

/* Documents with an order come first, by it; the others follow by their paths. */
static int
compare_units (gconstpointer a,
               gconstpointer b)
{
  const ShowcaseUnit *first = a;
  const ShowcaseUnit *second = b;
  const ShowcaseFrontMatter *first_matter = showcase_source_get_front_matter (first->source);
  const ShowcaseFrontMatter *second_matter = showcase_source_get_front_matter (second->source);
  gboolean first_has = first_matter != NULL && first_matter->has_order;
  gboolean second_has = second_matter != NULL && second_matter->has_order;

  if (first_has != second_has)
    return first_has ? -1 : 1;
  if (first_has && first_matter->order != second_matter->order)
    return first_matter->order < second_matter->order ? -1 : 1;
  return strcmp (showcase_source_get_path (first->source), showcase_source_get_path (second->source));
}

/* The documents of a file: one, but for a résumé, each section of which is one. A résumé has no start: JSON has to be read to its end. */
static GPtrArray *
load_sources (ShowcaseUnitLoadFunc load,
              const char *path,
              const char *filename,
              ShowcaseReport *report)
{
  GPtrArray *sources;
  ShowcaseSource *source;

  if (showcase_resume_is_file (path))
    return load == showcase_source_load ? showcase_resume_load (path, filename, report) : NULL;
  source = load (path, filename, report);
  if (source == NULL)
    return NULL;
  sources = g_ptr_array_new ();
  g_ptr_array_add (sources, source);
  return sources;
}

static ShowcaseUnit *
make_unit (ShowcaseSource *source,
           guint document,
           GHashTable *taken,
           ShowcaseUnit *plain)
{
  g_autofree char *name = showcase_name_from_path (showcase_source_get_path (source));
  const char *section = showcase_source_get_part (source);
  g_autofree char *whole = section != NULL ? g_strconcat (name, "-", section, NULL) : g_strdup (name);
  ShowcaseUnit *unit = g_new0 (ShowcaseUnit, 1);

  unit->source = source;
  unit->id = plain != NULL ? g_strdup (plain->id) : showcase_name_make_unique (taken, whole, "");
  unit->plain = plain;
  unit->document = document;
  return unit;
}

static void
load_document (guint document,
               gpointer data)
{
  Loading *self = data;
  Loaded *loaded = &self->loaded[document];
  const char *path = showcase_portfolio_get_path (self->portfolio, document);

  if (g_cancellable_is_cancelled (self->cancellable))
    return;
  loaded->report = showcase_report_new ();
  loaded->sources = load_sources (self->load, path, showcase_portfolio_get_filename (self->portfolio, document), loaded->report);
}

/* Ids are given by path, so that they do not change when documents are put in another order. A link to a file leads to its first part, and one to a translation
 * to whatever is chosen instead of the plain document. */
static void
take_loaded (Loading *self,
             guint document,
             GHashTable *taken,
             ShowcaseUnit *plain,
             const char *language)
{
  Loaded *loaded = &self->loaded[document];
  GPtrArray *units = plain != NULL ? self->translations : self->units;
  guint first = units->len;

  for (guint i = 0; loaded->sources != NULL && i < loaded->sources->len; i++)
    {
      ShowcaseUnit *unit = make_unit (g_ptr_array_index (loaded->sources, i), document, taken, plain);

      unit->language = g_strdup (language);
      g_ptr_array_add (units, unit);
    }
  if (units->len > first)
    showcase_inventory_add_document (self->inventory, document, ((ShowcaseUnit *)g_ptr_array_index (units, first))->id);
  if (loaded->report != NULL)
    showcase_report_add_report (self->report, loaded->report);
  g_clear_pointer (&loaded->sources, g_ptr_array_unref);
  g_clear_object (&loaded->report);
}

/* Two files can be in one language where its tag can be written in several ways: "pt_BR" and "pt-BR". */
static gboolean
is_spare (Loading *self,
          guint document,
          const ShowcaseUnit *plain,
          const char *language)
{
  for (guint i = 0; i < self->translations->len; i++)
    {
      const ShowcaseUnit *other = g_ptr_array_index (self->translations, i);

      if (other->plain != plain || strcmp (other->language, language) != 0)
        continue;
      /* Translators: two files are translations of one document into the same language; %s is the path of the other one. */
      showcase_report_add (self->report, SHOWCASE_SEVERITY_WARNING, SHOWCASE_PROBLEM_UNREADABLE, showcase_portfolio_get_path (self->portfolio, document), 0,
                           _ ("“%s” is in this language already, and this is left out; keep one of them"), showcase_source_get_path (other->source));
      return TRUE;
    }
  return FALSE;
}

static void
drop_loaded (Loading *self,
             guint document)
{
  Loaded *loaded = &self->loaded[document];

  g_ptr_array_set_free_func (loaded->sources, (GDestroyNotify)showcase_source_free);
  g_clear_pointer (&loaded->sources, g_ptr_array_unref);
  g_clear_object (&loaded->report);
}

/* What is a translation only by its name, with no document beside it that it could be one of, is a document of its own. */
static void
take_translations (Loading *self,
                   guint n_documents,
                   GHashTable *taken)
{
  g_autoptr (GHashTable) plain_units = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < self->units->len; i++)
    {
      ShowcaseUnit *unit = g_ptr_array_index (self->units, i);

      g_hash_table_insert (plain_units, (char *)showcase_source_get_path (unit->source), unit);
    }
  for (guint i = 0; i < n_documents; i++)
    {
      g_autofree char *language = NULL;
      g_autofree char *path = showcase_language_split_path (showcase_portfolio_get_path (self->portfolio, i), &language);
      ShowcaseUnit *plain = path != NULL && self->loaded[i].sources != NULL ? g_hash_table_lookup (plain_units, path) : NULL;

      if (plain != NULL && is_spare (self, i, plain, language))
        drop_loaded (self, i);
      else
        take_loaded (self, i, taken, plain, language);
    }
}

/**
 * showcase_units_load:
 * @portfolio: a portfolio
 * @inventory: told what the documents are called
 * @load: what reads a document
 * @report: told about what can't be used
 * @cancellable: (nullable): ends it early
 * @translations: (out) (transfer full) (element-type ShowcaseUnit): the documents that are translations of others, by their paths
 *
 * Reads all documents, side by side, and gives them their ids. Plain documents come first, so that their ids are what they are without translations.
 *
 * Returns: (transfer full) (element-type ShowcaseUnit): the documents, in the order of reading
 */
GPtrArray *
showcase_units_load (ShowcasePortfolio *portfolio,
                     ShowcaseInventory *inventory,
                     ShowcaseUnitLoadFunc load,
                     ShowcaseReport *report,
                     GCancellable *cancellable,
                     GPtrArray **translations)
{
  g_autoptr (GHashTable) taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) paths = g_hash_table_new (g_str_hash, g_str_equal);
  guint n_documents = showcase_portfolio_get_n_documents (portfolio);
  g_autofree Loaded *loaded = g_new0 (Loaded, n_documents);
  Loading self = {
    .portfolio = portfolio,
    .inventory = inventory,
    .load = load,
    .report = report,
    .cancellable = cancellable,
    .loaded = loaded,
    .units = g_ptr_array_new_with_free_func (free_unit),
    .translations = g_ptr_array_new_with_free_func (free_unit),
  };

  showcase_crew_run (n_documents, load_document, &self);
  for (guint i = 0; i < n_documents; i++)
    if (loaded[i].sources != NULL)
      g_hash_table_add (paths, (char *)showcase_portfolio_get_path (portfolio, i));
  for (guint i = 0; i < n_documents; i++)
    {
      g_autofree char *language = NULL;
      g_autofree char *path = showcase_language_split_path (showcase_portfolio_get_path (portfolio, i), &language);

      if (path == NULL || !g_hash_table_contains (paths, path))
        take_loaded (&self, i, taken, NULL, language);
    }
  take_translations (&self, n_documents, taken);
  g_ptr_array_sort_values (self.units, compare_units);
  *translations = self.translations;
  return self.units;
}
