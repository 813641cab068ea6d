/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the desktop's search asks of a portfolio: the entries that fit some words, and what they are called. It looks into the portfolio that was read last,
 * or else into the built-in one, reads it once, and goes away with its process soon after the last question. */

#include "config.h"

#include "showcase-provider.h"

#include "showcase-compiler.h"
#include "showcase-concordance-task.h"
#include "showcase-dotted.h"

/* How many places are looked at, and how many entries are offered. */
#define MAX_HITS 100
#define MAX_RESULTS 10

struct _ShowcaseProvider
{
  GObject parent_instance;

  /* Owned */
  char *resource_path;
  GSettings *settings;
  ShowcaseCatalog *catalog;
  ShowcaseConcordance *concordance;
  GQueue waiting; /* of GTask, whose data are the words */

  /* State */
  gboolean loading;
  gboolean stale;
};

G_DEFINE_FINAL_TYPE (ShowcaseProvider, showcase_provider, G_TYPE_OBJECT)

/* Of several places in one entry, the desktop sees the entry once. What a speaker noted for no other eyes is not found here, where others may look on. */
static char **
list_entries (GPtrArray *hits)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < hits->len && g_hash_table_size (seen) < MAX_RESULTS; i++)
    {
      ShowcaseHit *hit = g_ptr_array_index (hits, i);
      ShowcaseEntry *entry = showcase_hit_get_kind (hit) != SHOWCASE_HIT_NOTE ? showcase_hit_get_entry (hit) : NULL;

      if (entry != NULL && g_hash_table_add (seen, (gpointer)showcase_entry_get_id (entry)))
        g_strv_builder_add (builder, showcase_entry_get_id (entry));
    }
  return g_strv_builder_end (builder);
}

static void
answer (ShowcaseProvider *self,
        GTask *task)
{
  g_autoptr (GPtrArray) hits = NULL;
  guint n_matches;

  hits = showcase_concordance_search (self->concordance, g_task_get_task_data (task), MAX_HITS, &n_matches, NULL);
  g_task_return_pointer (task, list_entries (hits), (GDestroyNotify)g_strfreev);
}

static void
forget_portfolio (ShowcaseProvider *self)
{
  self->stale = FALSE;
  g_clear_object (&self->catalog);
  g_clear_pointer (&self->concordance, showcase_concordance_unref);
}

static void
answer_all (ShowcaseProvider *self,
            const GError *error)
{
  GTask *task;

  self->loading = FALSE;
  while ((task = g_queue_pop_head (&self->waiting)) != NULL)
    {
      if (self->concordance != NULL)
        answer (self, task);
      else
        g_task_return_error (task, g_error_copy (error));
      g_object_unref (task);
    }
  if (self->stale)
    forget_portfolio (self);
}

/* Another portfolio is read when it is asked for. */
static void
portfolio_changed_cb (ShowcaseProvider *self)
{
  self->stale = TRUE;
  if (!self->loading)
    forget_portfolio (self);
}

static void
read_cb (GObject *source,
         GAsyncResult *result,
         gpointer user_data)
{
  g_autoptr (ShowcaseProvider) self = user_data;
  g_autoptr (GError) error = NULL;

  self->concordance = showcase_concordance_new_finish (result, &error);
  answer_all (self, error);
}

static void
adopt (ShowcaseProvider *self,
       ShowcaseBundle *bundle)
{
  g_set_object (&self->catalog, showcase_bundle_get_catalog (bundle));
  showcase_concordance_new_async (bundle, NULL, read_cb, g_object_ref (self));
}

static void
read_built_in (ShowcaseProvider *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ShowcaseBundle) bundle = showcase_bundle_new_from_resource (self->resource_path, &error);

  if (bundle != NULL)
    adopt (self, bundle);
  else
    answer_all (self, error);
}

/* A folder that is gone leaves the built-in portfolio, as it does in the window. */
static void
compiled_cb (GObject *source,
             GAsyncResult *result,
             gpointer user_data)
{
  g_autoptr (ShowcaseProvider) self = user_data;
  g_autoptr (ShowcaseBundle) bundle = showcase_compile_finish (result, NULL);

  if (bundle != NULL)
    adopt (self, bundle);
  else
    read_built_in (self);
}

static void
read_portfolio (ShowcaseProvider *self)
{
  g_autofree char *uri = self->settings != NULL ? g_settings_get_string (self->settings, "portfolio") : NULL;
  g_autoptr (ShowcaseReport) report = NULL;
  g_autoptr (GFile) file = NULL;

  self->loading = TRUE;
  if (uri == NULL || *uri == '\0')
    {
      read_built_in (self);
      return;
    }
  file = g_file_new_for_uri (uri);
  report = showcase_report_new ();
  showcase_compile_async (&file, 1, report, NULL, NULL, NULL, NULL, compiled_cb, g_object_ref (self));
}

static void
showcase_provider_finalize (GObject *object)
{
  ShowcaseProvider *self = SHOWCASE_PROVIDER (object);

  g_free (self->resource_path);
  g_clear_object (&self->settings);
  g_clear_object (&self->catalog);
  g_clear_pointer (&self->concordance, showcase_concordance_unref);
  g_queue_clear_full (&self->waiting, g_object_unref);

  G_OBJECT_CLASS (showcase_provider_parent_class)->finalize (object);
}

static void
showcase_provider_class_init (ShowcaseProviderClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = showcase_provider_finalize;
}

static void
showcase_provider_init (ShowcaseProvider *self)
{
  g_queue_init (&self->waiting);
}

/**
 * showcase_provider_new:
 * @resource_path: the folder of the resources that has the built-in portfolio
 * @settings: (nullable): the program's settings, which tell what was read last
 *
 * Makes a provider. Nothing is read before it is asked.
 *
 * Returns: (transfer full): the new provider
 */
ShowcaseProvider *
showcase_provider_new (const char *resource_path,
                       GSettings *settings)
{
  ShowcaseProvider *self = g_object_new (SHOWCASE_TYPE_PROVIDER, NULL);

  self->resource_path = g_strdup (resource_path);
  self->settings = settings != NULL ? g_object_ref (settings) : NULL;
  if (settings != NULL)
    g_signal_connect_object (settings, "changed::portfolio", G_CALLBACK (portfolio_changed_cb), self, G_CONNECT_SWAPPED);
  return self;
}

/**
 * showcase_provider_search_async:
 * @self: a provider
 * @terms: (array zero-terminated=1): words
 * @cancellable: (nullable): a cancellable
 * @callback: what is called with the result
 * @user_data: its data
 *
 * Finds the entries that have all words, in themselves or in the title of their document.
 */
void
showcase_provider_search_async (ShowcaseProvider *self,
                                const char *const *terms,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (SHOWCASE_IS_PROVIDER (self));
  g_return_if_fail (terms != NULL);

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, showcase_provider_search_async);
  g_task_set_task_data (task, g_strjoinv (" ", (char **)terms), g_free);
  if (self->concordance != NULL)
    {
      answer (self, task);
      return;
    }
  g_queue_push_tail (&self->waiting, g_steal_pointer (&task));
  if (!self->loading)
    read_portfolio (self);
}

/**
 * showcase_provider_search_finish:
 * @self: a provider
 * @result: the result
 * @error: why there is no portfolio to search
 *
 * Ends a search.
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids of the entries, the best first
 */
char **
showcase_provider_search_finish (ShowcaseProvider *self,
                                 GAsyncResult *result,
                                 GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

static char *
describe_place (ShowcaseGroup *group,
                ShowcaseEntry *entry)
{
  g_autofree char *period = showcase_period_to_string (showcase_entry_get_period (entry));
  const char *employer = showcase_entry_get_employer (entry);
  const char *parts[4] = { NULL };
  guint n_parts = 0;

  if (*period != '\0')
    parts[n_parts++] = period;
  if (employer != NULL)
    parts[n_parts++] = employer;
  parts[n_parts++] = showcase_group_get_title (group);
  return showcase_dotted_join (parts);
}

/**
 * showcase_provider_describe:
 * @self: a provider that has found something
 * @id: the id of an entry
 *
 * Says what an entry is called, and when and where it was.
 *
 * Returns: (transfer floating) (nullable): a dictionary "a{sv}" as the interface org.gnome.Shell.SearchProvider2 wants it, or %NULL for an unknown entry
 */
GVariant *
showcase_provider_describe (ShowcaseProvider *self,
                            const char *id)
{
  ShowcaseGroup *group = NULL;
  ShowcaseEntry *entry;
  GVariantDict dict;
  g_autofree char *place = NULL;
  g_autoptr (GIcon) icon = NULL;
  g_autoptr (GVariant) serialized = NULL;

  g_return_val_if_fail (SHOWCASE_IS_PROVIDER (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  entry = self->catalog != NULL ? showcase_catalog_find_entry (self->catalog, id, &group) : NULL;
  if (entry == NULL)
    return NULL;

  place = describe_place (group, entry);
  icon = g_themed_icon_new (APP_ID);
  serialized = g_icon_serialize (icon);
  g_variant_dict_init (&dict, NULL);
  g_variant_dict_insert (&dict, "id", "s", id);
  g_variant_dict_insert (&dict, "name", "s", showcase_entry_get_role (entry) != NULL ? showcase_entry_get_role (entry) : showcase_entry_get_title (entry));
  g_variant_dict_insert (&dict, "description", "s", place);
  g_variant_dict_insert_value (&dict, "icon", serialized);
  return g_variant_dict_end (&dict);
}
