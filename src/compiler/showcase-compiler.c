/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Files and folders in, a bundle and a report out: the one path for the build and for what the program opens. It reads every document, puts
 * them in order, and has each made a group; nothing is written here.
 */

#include "config.h"
#include "showcase-compiler.h"
#include "showcase-crew.h"
#include "showcase-group-builder.h"
#include "showcase-name.h"
#include "showcase-resolver.h"
#include "showcase-resume.h"
#include "showcase-source-start.h"
#include <glib/gi18n-lib.h>
#include <string.h>

G_DEFINE_QUARK (showcase - compiler - error - quark, showcase_compiler_error)

/* What is read of one file, and what is wrong with it. */
typedef struct
{
  GPtrArray *sources;
  ShowcaseReport *report;
} Loaded;

/* What becomes one group. */
typedef struct
{
  ShowcaseSource *source;
  char *id;
  guint document;
  ShowcaseResolver *resolver;
  ShowcaseGroup *group;
  ShowcaseReport *report;
} Part;

typedef ShowcaseSource *(*LoadFunc) (const char *path,
                                     const char *filename,
                                     ShowcaseReport *report);

/* One compilation. The members are set one after the other; what several threads do at the same time is their own documents' alone. */
typedef struct
{
  ShowcasePortfolio *portfolio;
  LoadFunc load;
  ShowcaseInventory *inventory;
  Loaded *loaded;
  GPtrArray *parts;
  ShowcaseReport *report;
  GCancellable *cancellable;
  ShowcaseProgressFunc progress;
  gpointer user_data;
  GMutex progress_lock;
  guint n_done;
} Compilation;

static void
free_part (gpointer data)
{
  Part *part = data;

  g_clear_pointer (&part->source, showcase_source_free);
  g_clear_pointer (&part->resolver, showcase_resolver_free);
  g_clear_object (&part->group);
  g_clear_object (&part->report);
  g_free (part->id);
  g_free (part);
}

/* Documents with an order come first, by it; the others follow by their paths. */
static int
compare_parts (gconstpointer a,
               gconstpointer b)
{
  const Part *first = a;
  const Part *second = b;
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
load_sources (LoadFunc load,
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

static Part *
make_part (ShowcaseSource *source,
           guint document,
           GHashTable *taken)
{
  g_autofree char *name = showcase_name_from_path (showcase_source_get_path (source));
  const char *section = showcase_source_get_part (source);
  g_autofree char *whole = section != NULL ? g_strconcat (name, "-", section, NULL) : g_strdup (name);
  Part *part = g_new0 (Part, 1);

  part->source = source;
  part->id = showcase_name_make_unique (taken, whole, "");
  part->document = document;
  return part;
}

static void
load_document (guint document,
               gpointer data)
{
  Compilation *self = data;
  Loaded *loaded = &self->loaded[document];
  const char *path = showcase_portfolio_get_path (self->portfolio, document);

  if (g_cancellable_is_cancelled (self->cancellable))
    return;
  loaded->report = showcase_report_new ();
  loaded->sources = load_sources (self->load, path, showcase_portfolio_get_filename (self->portfolio, document), loaded->report);
}

/* Ids are given by path, so that they do not change when documents are put in another order. A link to a file leads to its first part. */
static void
take_loaded (Compilation *self,
             guint document,
             GHashTable *taken)
{
  Loaded *loaded = &self->loaded[document];
  guint first = self->parts->len;

  for (guint i = 0; loaded->sources != NULL && i < loaded->sources->len; i++)
    g_ptr_array_add (self->parts, make_part (g_ptr_array_index (loaded->sources, i), document, taken));
  if (self->parts->len > first)
    showcase_inventory_add_document (self->inventory, document, ((Part *)g_ptr_array_index (self->parts, first))->id);
  if (loaded->report != NULL)
    showcase_report_add_report (self->report, loaded->report);
  g_clear_pointer (&loaded->sources, g_ptr_array_unref);
  g_clear_object (&loaded->report);
}

static void
load_parts (Compilation *self)
{
  g_autoptr (GHashTable) taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n_documents = showcase_portfolio_get_n_documents (self->portfolio);
  g_autofree Loaded *loaded = g_new0 (Loaded, n_documents);

  self->loaded = loaded;
  showcase_crew_run (n_documents, load_document, self);
  for (guint i = 0; i < n_documents; i++)
    take_loaded (self, i, taken);
  g_ptr_array_sort_values (self->parts, compare_parts);
  self->loaded = NULL;
}

static gboolean
has_period (ShowcaseEntry *entry)
{
  const ShowcasePeriod *period = showcase_entry_get_period (entry);

  return period != NULL && !showcase_period_is_empty (period);
}

static void
tell_progress (Compilation *self,
               guint n_more)
{
  if (self->progress == NULL)
    return;
  g_mutex_lock (&self->progress_lock);
  self->n_done += n_more;
  self->progress (self->n_done, self->parts->len, self->user_data);
  g_mutex_unlock (&self->progress_lock);
}

static void
build_group (guint position,
             gpointer data)
{
  Compilation *self = data;
  Part *part = g_ptr_array_index (self->parts, position);
  g_autoptr (ShowcaseReferences) references = showcase_references_new ();

  if (g_cancellable_is_cancelled (self->cancellable))
    return;
  part->report = showcase_report_new ();
  part->resolver = showcase_resolver_new (self->inventory, part->document, references);
  part->group = showcase_group_builder_build (part->source, part->id, part->resolver, references, part->report);
  tell_progress (self, 1);
}

/* Whatever depends on the other documents, in the order of reading. */
static void
settle_part (Compilation *self,
             const Part *part)
{
  guint n_periods = 0;

  showcase_resolver_settle (part->resolver);
  showcase_report_add_report (self->report, part->report);
  for (guint i = 0; i < showcase_group_get_n_entries (part->group); i++)
    n_periods += has_period (showcase_group_get_entry (part->group, i));
  showcase_report_count (self->report, 1, showcase_group_get_n_entries (part->group), n_periods);
}

static ShowcaseCatalog *
make_catalog (Compilation *self)
{
  g_autoptr (GPtrArray) groups = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func (g_object_unref);
  const char *title = showcase_portfolio_get_title (self->portfolio);
  const char *person = NULL;

  for (guint i = 0; i < self->parts->len; i++)
    g_ptr_array_add (groups, g_object_ref (((Part *)g_ptr_array_index (self->parts, i))->group));
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->report)); i++)
    g_ptr_array_add (problems, g_list_model_get_item (G_LIST_MODEL (self->report), i));

  for (guint i = 0; i < groups->len && person == NULL; i++)
    person = showcase_group_get_person (g_ptr_array_index (groups, i));
  if (groups->len == 1 || showcase_portfolio_get_n_documents (self->portfolio) == 1)
    title = showcase_group_get_title (g_ptr_array_index (groups, 0));
  return g_object_new (SHOWCASE_TYPE_CATALOG, "title", title, "person", person, "groups", groups, "problems", problems, NULL);
}

static ShowcaseBundle *
make_bundle (Compilation *self)
{
  g_autoptr (ShowcaseCatalog) catalog = make_catalog (self);
  ShowcaseBundle *bundle = showcase_bundle_new (catalog);

  for (guint i = 0; i < self->parts->len; i++)
    {
      const Part *part = g_ptr_array_index (self->parts, i);

      showcase_bundle_add_bytes (bundle, showcase_group_get_body (part->group), showcase_source_get_body (part->source));
    }
  showcase_inventory_add_pictures (self->inventory, bundle);
  return bundle;
}

/* Documents are read, and then made groups of, by several threads at once; what they have in common is put together between and after that by one, in the order
 * of reading. So the same documents give the same bundle and the same report. */
static ShowcaseBundle *
run (Compilation *self,
     GError **error)
{
  load_parts (self);
  if (g_cancellable_set_error_if_cancelled (self->cancellable, error))
    return NULL;
  tell_progress (self, 0);
  showcase_crew_run (self->parts->len, build_group, self);
  if (g_cancellable_set_error_if_cancelled (self->cancellable, error))
    return NULL;
  for (guint i = 0; i < self->parts->len; i++)
    settle_part (self, g_ptr_array_index (self->parts, i));
  showcase_report_sort (self->report);
  return self->parts->len > 0 ? make_bundle (self) : NULL;
}

static ShowcaseBundle *
build_bundle (ShowcasePortfolio *portfolio,
              LoadFunc load,
              ShowcaseReport *report,
              ShowcaseProgressFunc progress,
              gpointer user_data,
              GCancellable *cancellable,
              GError **error)
{
  g_autoptr (ShowcaseInventory) inventory = showcase_inventory_new (portfolio);
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (free_part);
  Compilation self = {
    .portfolio = portfolio,
    .load = load,
    .inventory = inventory,
    .parts = parts,
    .report = report,
    .cancellable = cancellable,
    .progress = progress,
    .user_data = user_data,
  };
  ShowcaseBundle *bundle;

  g_mutex_init (&self.progress_lock);
  bundle = run (&self, error);
  g_mutex_clear (&self.progress_lock);
  return bundle;
}

/* Why there is nothing: there was no document, or none that could be used. */
static void
set_nothing_error (ShowcaseReport *report,
                   GError **error)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (report)); i++)
    {
      g_autoptr (ShowcaseDiagnostic) diagnostic = g_list_model_get_item (G_LIST_MODEL (report), i);

      if (showcase_diagnostic_get_severity (diagnostic) != SHOWCASE_SEVERITY_ERROR)
        continue;
      g_set_error (error,
                   SHOWCASE_COMPILER_ERROR,
                   SHOWCASE_COMPILER_ERROR_UNUSABLE,
                   "%s: %s",
                   showcase_diagnostic_get_file (diagnostic),
                   showcase_diagnostic_get_message (diagnostic));
      return;
    }
  g_set_error_literal (error,
                       SHOWCASE_COMPILER_ERROR,
                       SHOWCASE_COMPILER_ERROR_EMPTY,
                       _ ("There is no document here: no file ends in .md, .markdown or .txt, or is a résumé"));
}

/**
 * showcase_compile:
 * @files: (array length=n_files): files and folders
 * @n_files: their number
 * @report: (nullable): an empty report, filled with what was found
 * @progress: (nullable) (scope call): told about progress
 * @user_data: data for @progress
 * @cancellable: (nullable): ends it early
 * @error: return location for an error
 *
 * Compiles the documents of files and folders, in memory. It blocks; see showcase_compile_async (). A document that can't be used is an
 * error in @report and left out.
 *
 * Returns: (transfer full) (nullable): the bundle, or %NULL with an error of %SHOWCASE_COMPILER_ERROR or %G_IO_ERROR_CANCELLED
 */
ShowcaseBundle *
showcase_compile (GFile *const *files,
                  guint n_files,
                  ShowcaseReport *report,
                  ShowcaseProgressFunc progress,
                  gpointer user_data,
                  GCancellable *cancellable,
                  GError **error)
{
  g_autoptr (ShowcaseReport) used_report = report != NULL ? g_object_ref (report) : showcase_report_new ();
  g_autoptr (ShowcasePortfolio) portfolio = showcase_portfolio_new (files, n_files, used_report, cancellable, error);

  if (portfolio == NULL)
    return NULL;
  return showcase_compile_portfolio (portfolio, used_report, progress, user_data, cancellable, error);
}

/**
 * showcase_compile_portfolio:
 * @portfolio: a portfolio
 * @report: the report that it was made with
 * @progress: (nullable) (scope call): told about progress
 * @user_data: data for @progress
 * @cancellable: (nullable): ends it early
 * @error: return location for an error
 *
 * Compiles the documents of a portfolio, which then also knows the pictures that they show.
 *
 * Returns: (transfer full) (nullable): the bundle, or %NULL with an error of %SHOWCASE_COMPILER_ERROR or %G_IO_ERROR_CANCELLED
 */
ShowcaseBundle *
showcase_compile_portfolio (ShowcasePortfolio *portfolio,
                            ShowcaseReport *report,
                            ShowcaseProgressFunc progress,
                            gpointer user_data,
                            GCancellable *cancellable,
                            GError **error)
{
  g_autoptr (GError) build_error = NULL;
  ShowcaseBundle *bundle = NULL;

  g_return_val_if_fail (portfolio != NULL, NULL);
  g_return_val_if_fail (SHOWCASE_IS_REPORT (report), NULL);

  bundle = build_bundle (portfolio, showcase_source_load, report, progress, user_data, cancellable, &build_error);
  if (build_error != NULL)
    g_propagate_error (error, g_steal_pointer (&build_error));
  else if (bundle == NULL)
    set_nothing_error (report, error);
  return bundle;
}

/**
 * showcase_compile_start:
 * @file: a file or folder
 * @cancellable: (nullable): ends it early
 *
 * Compiles the start of a long document, for a first look at it: it takes the same time however long the document is. What can't be shown before all of
 * it is known has no start: folders, short documents, plain text whose structure has to be recovered, and whatever can't be used.
 *
 * Returns: (transfer full) (nullable): a bundle of one group, or %NULL
 */
ShowcaseBundle *
showcase_compile_start (GFile *file,
                        GCancellable *cancellable)
{
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  g_autoptr (ShowcasePortfolio) portfolio = NULL;
  g_autoptr (ShowcaseBundle) bundle = NULL;
  g_autofree char *path = g_file_get_path (file);

  if (path == NULL || !g_file_test (path, G_FILE_TEST_IS_REGULAR))
    return NULL;
  portfolio = showcase_portfolio_new (&file, 1, report, cancellable, NULL);
  if (portfolio != NULL)
    bundle = build_bundle (portfolio, showcase_source_start_load, report, NULL, NULL, cancellable, NULL);
  if (bundle == NULL || showcase_group_is_recovered (showcase_catalog_get_group (showcase_bundle_get_catalog (bundle), 0)))
    return NULL;
  return g_steal_pointer (&bundle);
}
