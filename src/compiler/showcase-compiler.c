/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Files and folders in, a bundle and a report out: the one path for the build and for what the program opens. It reads every document, puts
 * them in order, and has each made a group; nothing is written here.
 */

#include "config.h"
#include "showcase-compiler.h"
#include "showcase-group-builder.h"
#include "showcase-name.h"
#include "showcase-resolver.h"
#include "showcase-resume.h"
#include "showcase-source-start.h"
#include <glib/gi18n-lib.h>
#include <string.h>

G_DEFINE_QUARK (showcase - compiler - error - quark, showcase_compiler_error)

typedef struct
{
  ShowcaseSource *source;
  char *id;
  guint document;
} Part;

typedef ShowcaseSource *(*LoadFunc) (const char *path,
                                     const char *filename,
                                     ShowcaseReport *report);

typedef struct
{
  GPtrArray *files;
  ShowcaseReport *report;
  ShowcaseProgressFunc progress;
  gpointer user_data;
  GDestroyNotify user_data_destroy;
} Job;

static void
free_part (gpointer data)
{
  Part *part = data;

  g_clear_pointer (&part->source, showcase_source_free);
  g_free (part->id);
  g_free (part);
}

static void
free_job (gpointer data)
{
  Job *job = data;

  g_ptr_array_unref (job->files);
  g_clear_object (&job->report);
  if (job->user_data_destroy != NULL)
    job->user_data_destroy (job->user_data);
  g_free (job);
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

/* Ids are given by path, so that they do not change when documents are put in another order. A link to a file leads to its first part. */
static GPtrArray *
load_parts (ShowcasePortfolio *portfolio,
            LoadFunc load,
            ShowcaseResolver *resolver,
            ShowcaseReport *report,
            GCancellable *cancellable,
            GError **error)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (free_part);
  g_autoptr (GHashTable) taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < showcase_portfolio_get_n_documents (portfolio); i++)
    {
      const char *path = showcase_portfolio_get_path (portfolio, i);
      g_autoptr (GPtrArray) sources = NULL;
      guint first = parts->len;

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return NULL;
      sources = load_sources (load, path, showcase_portfolio_get_filename (portfolio, i), report);
      for (guint j = 0; sources != NULL && j < sources->len; j++)
        g_ptr_array_add (parts, make_part (g_ptr_array_index (sources, j), i, taken));
      if (parts->len > first)
        showcase_resolver_add_document (resolver, i, ((Part *)g_ptr_array_index (parts, first))->id);
    }
  g_ptr_array_sort_values (parts, compare_parts);
  return g_steal_pointer (&parts);
}

static gboolean
has_period (ShowcaseEntry *entry)
{
  const ShowcasePeriod *period = showcase_entry_get_period (entry);

  return period != NULL && !showcase_period_is_empty (period);
}

static ShowcaseGroup *
build_group (const Part *part,
             ShowcaseResolver *resolver,
             ShowcaseReport *report)
{
  g_autoptr (ShowcaseReferences) references = showcase_references_new ();
  ShowcaseGroup *group;
  guint n_periods = 0;

  showcase_resolver_begin (resolver, part->document, references);
  group = showcase_group_builder_build (part->source, part->id, resolver, references, report);
  for (guint i = 0; i < showcase_group_get_n_entries (group); i++)
    n_periods += has_period (showcase_group_get_entry (group, i));
  showcase_report_count (report, 1, showcase_group_get_n_entries (group), n_periods);
  return group;
}

static ShowcaseCatalog *
make_catalog (ShowcasePortfolio *portfolio,
              GPtrArray *groups,
              ShowcaseReport *report)
{
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func (g_object_unref);
  const char *title = showcase_portfolio_get_title (portfolio);
  const char *person = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (report)); i++)
    g_ptr_array_add (problems, g_list_model_get_item (G_LIST_MODEL (report), i));

  for (guint i = 0; i < groups->len && person == NULL; i++)
    person = showcase_group_get_person (g_ptr_array_index (groups, i));
  if (groups->len == 1 || showcase_portfolio_get_n_documents (portfolio) == 1)
    title = showcase_group_get_title (g_ptr_array_index (groups, 0));
  return g_object_new (SHOWCASE_TYPE_CATALOG, "title", title, "person", person, "groups", groups, "problems", problems, NULL);
}

static ShowcaseBundle *
make_bundle (ShowcasePortfolio *portfolio,
             ShowcaseResolver *resolver,
             GPtrArray *parts,
             GPtrArray *groups,
             ShowcaseReport *report)
{
  g_autoptr (ShowcaseCatalog) catalog = make_catalog (portfolio, groups, report);
  ShowcaseBundle *bundle = showcase_bundle_new (catalog);

  for (guint i = 0; i < parts->len; i++)
    {
      const Part *part = g_ptr_array_index (parts, i);

      showcase_bundle_add_bytes (bundle,
                                 showcase_group_get_body (g_ptr_array_index (groups, i)),
                                 showcase_source_get_body (part->source));
    }
  showcase_resolver_add_images (resolver, bundle);
  return bundle;
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
  g_autoptr (ShowcaseResolver) resolver = showcase_resolver_new (portfolio);
  g_autoptr (GPtrArray) parts = load_parts (portfolio, load, resolver, report, cancellable, error);
  g_autoptr (GPtrArray) groups = g_ptr_array_new_with_free_func (g_object_unref);

  if (parts == NULL)
    return NULL;
  for (guint i = 0; i < parts->len; i++)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return NULL;
      if (progress != NULL)
        progress (i, parts->len, user_data);
      g_ptr_array_add (groups, build_group (g_ptr_array_index (parts, i), resolver, report));
    }
  if (progress != NULL && parts->len > 0)
    progress (parts->len, parts->len, user_data);
  showcase_report_sort (report);
  return groups->len > 0 ? make_bundle (portfolio, resolver, parts, groups, report) : NULL;
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

static void
compile_in_thread (GTask *task,
                   gpointer source_object,
                   gpointer task_data,
                   GCancellable *cancellable)
{
  Job *job = task_data;
  g_autoptr (GError) error = NULL;
  ShowcaseBundle *bundle = showcase_compile ((GFile *const *)job->files->pdata,
                                             job->files->len,
                                             job->report,
                                             job->progress,
                                             job->user_data,
                                             cancellable,
                                             &error);

  if (bundle != NULL)
    g_task_return_pointer (task, bundle, g_object_unref);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

/**
 * showcase_compile_async:
 * @files: (array length=n_files): files and folders
 * @n_files: their number
 * @report: (nullable): an empty report, filled by the thread; to be looked at only after the end
 * @progress: (nullable) (scope notified): told about progress, in the thread that compiles
 * @user_data: data for @progress
 * @user_data_destroy: (nullable): frees @user_data
 * @cancellable: (nullable): ends it early
 * @callback: called when it has ended
 * @callback_data: data for @callback
 *
 * Compiles the documents of files and folders in a thread of its own.
 */
void
showcase_compile_async (GFile *const *files,
                        guint n_files,
                        ShowcaseReport *report,
                        ShowcaseProgressFunc progress,
                        gpointer user_data,
                        GDestroyNotify user_data_destroy,
                        GCancellable *cancellable,
                        GAsyncReadyCallback callback,
                        gpointer callback_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, callback_data);
  Job *job = g_new0 (Job, 1);

  g_task_set_source_tag (task, showcase_compile_async);
  job->files = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < n_files; i++)
    g_ptr_array_add (job->files, g_object_ref (files[i]));
  g_set_object (&job->report, report);
  job->progress = progress;
  job->user_data = user_data;
  job->user_data_destroy = user_data_destroy;
  g_task_set_task_data (task, job, free_job);
  g_task_run_in_thread (task, compile_in_thread);
}

/**
 * showcase_compile_finish:
 * @result: the result that the callback was called with
 * @error: return location for an error
 *
 * Ends showcase_compile_async ().
 *
 * Returns: (transfer full) (nullable): the bundle, or %NULL with an error of %SHOWCASE_COMPILER_ERROR or %G_IO_ERROR_CANCELLED
 */
ShowcaseBundle *
showcase_compile_finish (GAsyncResult *result,
                         GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);
  g_return_val_if_fail (g_async_result_is_tagged (result, showcase_compile_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
