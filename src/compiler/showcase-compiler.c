/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Files and folders in, a bundle and a report out: the one path for the build and for what the program opens. It has every document read,
 * and each made a group; nothing is written here.
 */

#include "config.h"
#include "showcase-compiler.h"
#include "showcase-crew.h"
#include "showcase-group-builder.h"
#include "showcase-source-start.h"
#include "showcase-units.h"
#include <glib/gi18n-lib.h>
#include <string.h>

G_DEFINE_QUARK (showcase - compiler - error - quark, showcase_compiler_error)

/* One compilation. The members are set one after the other; what several threads do at the same time is their own documents' alone. */
typedef struct
{
  ShowcasePortfolio *portfolio;
  ShowcaseUnitLoadFunc load;
  ShowcaseInventory *inventory;
  GPtrArray *units;
  GPtrArray *translations;
  ShowcaseReport *report;
  GCancellable *cancellable;
  ShowcaseProgressFunc progress;
  gpointer user_data;
  GMutex progress_lock;
  guint n_done;
} Compilation;

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
  self->progress (self->n_done, self->units->len + self->translations->len, self->user_data);
  g_mutex_unlock (&self->progress_lock);
}

static void
build_unit (Compilation *self,
            ShowcaseUnit *unit)
{
  g_autoptr (ShowcaseReferences) references = showcase_references_new ();

  if (g_cancellable_is_cancelled (self->cancellable))
    return;
  unit->report = showcase_report_new ();
  unit->resolver = showcase_resolver_new (self->inventory, unit->document, references);
  unit->group = showcase_group_builder_build (unit->source, unit->id, unit->language, unit->plain != NULL ? unit->plain->group : NULL, unit->resolver, references, unit->report);
  tell_progress (self, 1);
}

static void
build_group (guint position,
             gpointer data)
{
  Compilation *self = data;

  build_unit (self, g_ptr_array_index (self->units, position));
}

static void
build_translation (guint position,
                   gpointer data)
{
  Compilation *self = data;

  build_unit (self, g_ptr_array_index (self->translations, position));
}

/* Whatever depends on the other documents, in the order of reading. */
static void
settle_unit (Compilation *self,
             const ShowcaseUnit *unit)
{
  guint n_periods = 0;

  showcase_resolver_settle (unit->resolver);
  showcase_report_add_report (self->report, unit->report);
  if (unit->plain != NULL)
    {
      showcase_report_count (self->report, 1, 0, 0);
      return;
    }
  for (guint i = 0; i < showcase_group_get_n_entries (unit->group); i++)
    n_periods += has_period (showcase_group_get_entry (unit->group, i));
  showcase_report_count (self->report, 1, showcase_group_get_n_entries (unit->group), n_periods);
}

static ShowcaseCatalog *
make_catalog (Compilation *self)
{
  g_autoptr (GPtrArray) groups = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) translations = g_ptr_array_new_with_free_func (g_object_unref);
  const char *title = showcase_portfolio_get_title (self->portfolio);
  const char *person = NULL;

  for (guint i = 0; i < self->units->len; i++)
    g_ptr_array_add (groups, g_object_ref (((ShowcaseUnit *)g_ptr_array_index (self->units, i))->group));
  for (guint i = 0; i < self->translations->len; i++)
    g_ptr_array_add (translations, g_object_ref (((ShowcaseUnit *)g_ptr_array_index (self->translations, i))->group));
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->report)); i++)
    g_ptr_array_add (problems, g_list_model_get_item (G_LIST_MODEL (self->report), i));

  for (guint i = 0; i < groups->len && person == NULL; i++)
    person = showcase_group_get_person (g_ptr_array_index (groups, i));
  if (groups->len == 1 || showcase_portfolio_get_n_documents (self->portfolio) == 1)
    title = showcase_group_get_title (g_ptr_array_index (groups, 0));
  return g_object_new (SHOWCASE_TYPE_CATALOG, "title", title, "person", person, "groups", groups, "problems", problems, "translations", translations, NULL);
}

static void
add_bodies (ShowcaseBundle *bundle,
            GPtrArray *units)
{
  for (guint i = 0; i < units->len; i++)
    {
      const ShowcaseUnit *unit = g_ptr_array_index (units, i);

      showcase_bundle_add_bytes (bundle, showcase_group_get_body (unit->group), showcase_source_get_body (unit->source));
    }
}

static ShowcaseBundle *
make_bundle (Compilation *self)
{
  g_autoptr (ShowcaseCatalog) catalog = make_catalog (self);
  ShowcaseBundle *bundle = showcase_bundle_new (catalog);

  add_bodies (bundle, self->units);
  add_bodies (bundle, self->translations);
  showcase_inventory_add_pictures (self->inventory, bundle);
  return bundle;
}

/* Documents are read, and then made groups of, by several threads at once; what they have in common is put together between and after that by one, in the order
 * of reading. So the same documents give the same bundle and the same report. */
static ShowcaseBundle *
run (Compilation *self,
     GError **error)
{
  self->units = showcase_units_load (self->portfolio, self->inventory, self->load, self->report, self->cancellable, &self->translations);
  if (g_cancellable_set_error_if_cancelled (self->cancellable, error))
    return NULL;
  tell_progress (self, 0);
  showcase_crew_run (self->units->len, build_group, self);
  showcase_crew_run (self->translations->len, build_translation, self);
  if (g_cancellable_set_error_if_cancelled (self->cancellable, error))
    return NULL;
  for (guint i = 0; i < self->units->len; i++)
    settle_unit (self, g_ptr_array_index (self->units, i));
  for (guint i = 0; i < self->translations->len; i++)
    settle_unit (self, g_ptr_array_index (self->translations, i));
  showcase_report_sort (self->report);
  return self->units->len > 0 ? make_bundle (self) : NULL;
}

static ShowcaseBundle *
build_bundle (ShowcasePortfolio *portfolio,
              ShowcaseUnitLoadFunc load,
              ShowcaseReport *report,
              ShowcaseProgressFunc progress,
              gpointer user_data,
              GCancellable *cancellable,
              GError **error)
{
  g_autoptr (ShowcaseInventory) inventory = showcase_inventory_new (portfolio);
  Compilation self = {
    .portfolio = portfolio,
    .load = load,
    .inventory = inventory,
    .report = report,
    .cancellable = cancellable,
    .progress = progress,
    .user_data = user_data,
  };
  ShowcaseBundle *bundle;

  g_mutex_init (&self.progress_lock);
  bundle = run (&self, error);
  g_mutex_clear (&self.progress_lock);
  g_clear_pointer (&self.units, g_ptr_array_unref);
  g_clear_pointer (&self.translations, g_ptr_array_unref);
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
