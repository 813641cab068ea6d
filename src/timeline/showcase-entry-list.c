/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The list that the timeline shows, without the widgets that show it. An entry that was selected and is filtered out is wanted still: it is selected again as soon
 * as the list has it. */

#include "config.h"

#include "showcase-entry-list.h"

#include "showcase-months.h"
#include "showcase-sieve.h"

struct _ShowcaseEntryList
{
  GObject parent_instance;

  /* Owned */
  GtkFlattenListModel *entries;
  GtkSingleSelection *selection;
  ShowcaseAgenda *agenda;
  ShowcaseSieve *sieve;
  ShowcaseEntry *wanted;
  char *query;
};

G_DEFINE_FINAL_TYPE (ShowcaseEntryList, showcase_entry_list, G_TYPE_OBJECT)

enum
{
  LISTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
selected_item_changed_cb (ShowcaseEntryList *self)
{
  ShowcaseEntry *selected = showcase_entry_list_get_selected (self);

  if (selected != NULL)
    g_set_object (&self->wanted, selected);
}

/* The words of all entries are taken in when the first one is typed. */
static GListModel *
sift (ShowcaseEntryList *self)
{
  if (self->agenda == NULL)
    return NULL;
  if (*self->query == '\0')
    return G_LIST_MODEL (g_object_ref (self->agenda));
  if (self->sieve == NULL)
    self->sieve = showcase_sieve_new (self->agenda);
  return showcase_sieve_sift (self->sieve, self->query);
}

/* A filtered list is looked through. */
static guint
find_row (ShowcaseEntryList *self,
          ShowcaseEntry *entry)
{
  if (entry == NULL || self->agenda == NULL)
    return GTK_INVALID_LIST_POSITION;
  if (*self->query == '\0')
    return showcase_agenda_find_position (self->agenda, entry, G_MAXUINT);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->entries)); i++)
    {
      g_autoptr (ShowcaseEntry) other = g_list_model_get_item (G_LIST_MODEL (self->entries), i);

      if (other == entry)
        return i;
    }
  return GTK_INVALID_LIST_POSITION;
}

/* The selection refuses to let go of its item, which is right for a person with a mouse but not for the program. */
static void
select_wanted (ShowcaseEntryList *self)
{
  guint row = find_row (self, self->wanted);

  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  gtk_single_selection_set_selected (self->selection, row);
  gtk_single_selection_set_can_unselect (self->selection, FALSE);
}

static void
showcase_entry_list_finalize (GObject *object)
{
  ShowcaseEntryList *self = SHOWCASE_ENTRY_LIST (object);

  g_clear_object (&self->selection);
  g_clear_object (&self->entries);
  g_clear_object (&self->agenda);
  g_clear_pointer (&self->sieve, showcase_sieve_free);
  g_clear_object (&self->wanted);
  g_free (self->query);

  G_OBJECT_CLASS (showcase_entry_list_parent_class)->finalize (object);
}

static void
showcase_entry_list_class_init (ShowcaseEntryListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = showcase_entry_list_finalize;

  /**
   * ShowcaseEntryList::listed:
   * @self: the list
   *
   * Another agenda is about to be listed; the list is empty.
   */
  signals[LISTED] = g_signal_new ("listed", SHOWCASE_TYPE_ENTRY_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
showcase_entry_list_init (ShowcaseEntryList *self)
{
  self->query = g_strdup ("");
  self->entries = gtk_flatten_list_model_new (NULL);
  self->selection = gtk_single_selection_new (NULL);
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_model (self->selection, G_LIST_MODEL (self->entries));
  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (selected_item_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * showcase_entry_list_new:
 *
 * Makes an empty list.
 *
 * Returns: (transfer full): the new list
 */
ShowcaseEntryList *
showcase_entry_list_new (void)
{
  return g_object_new (SHOWCASE_TYPE_ENTRY_LIST, NULL);
}

/**
 * showcase_entry_list_get_selection:
 * @self: a list
 *
 * Gives the entries that are listed, in sections, and which one is selected.
 *
 * Returns: (transfer none): the selection
 */
GtkSingleSelection *
showcase_entry_list_get_selection (ShowcaseEntryList *self)
{
  g_return_val_if_fail (SHOWCASE_IS_ENTRY_LIST (self), NULL);
  return self->selection;
}

/**
 * showcase_entry_list_get_agenda:
 * @self: a list
 *
 * Gives all entries, in their order.
 *
 * Returns: (transfer none) (nullable): the agenda
 */
ShowcaseAgenda *
showcase_entry_list_get_agenda (ShowcaseEntryList *self)
{
  g_return_val_if_fail (SHOWCASE_IS_ENTRY_LIST (self), NULL);
  return self->agenda;
}

/**
 * showcase_entry_list_set_catalog:
 * @self: a list
 * @catalog: (nullable): whose entries to list
 * @order: in which order
 *
 * Sets what is listed. Nothing is selected after it; it is filtered as before.
 */
void
showcase_entry_list_set_catalog (ShowcaseEntryList *self,
                                 ShowcaseCatalog *catalog,
                                 ShowcaseOrder order)
{
  g_autoptr (GListModel) groups = NULL;
  ShowcaseDate today;

  g_return_if_fail (SHOWCASE_IS_ENTRY_LIST (self));
  g_return_if_fail (catalog == NULL || SHOWCASE_IS_CATALOG (catalog));

  showcase_date_get_today (&today);
  gtk_flatten_list_model_set_model (self->entries, NULL);
  g_clear_pointer (&self->sieve, showcase_sieve_free);
  g_clear_object (&self->agenda);
  g_clear_object (&self->wanted);
  if (catalog != NULL)
    self->agenda = showcase_agenda_new (catalog, order, &today);
  g_signal_emit (self, signals[LISTED], 0);
  groups = sift (self);
  gtk_flatten_list_model_set_model (self->entries, groups);
}

/**
 * showcase_entry_list_set_query:
 * @self: a list
 * @query: words that the entries are to have; empty for all entries
 *
 * Filters the list.
 */
void
showcase_entry_list_set_query (ShowcaseEntryList *self,
                               const char *query)
{
  g_autoptr (GListModel) groups = NULL;

  g_return_if_fail (SHOWCASE_IS_ENTRY_LIST (self));
  g_return_if_fail (query != NULL);

  if (!g_set_str (&self->query, query))
    return;
  groups = sift (self);
  gtk_flatten_list_model_set_model (self->entries, groups);
  select_wanted (self);
}

/**
 * showcase_entry_list_select:
 * @self: a list
 * @entry: (nullable): an entry of the catalog; %NULL or any other entry selects nothing
 *
 * Selects an entry, at once or as soon as the list has it.
 */
void
showcase_entry_list_select (ShowcaseEntryList *self,
                            ShowcaseEntry *entry)
{
  g_return_if_fail (SHOWCASE_IS_ENTRY_LIST (self));

  g_set_object (&self->wanted, entry);
  if (showcase_entry_list_get_selected (self) != entry)
    select_wanted (self);
}

/**
 * showcase_entry_list_get_selected:
 * @self: a list
 *
 * Tells which entry is selected.
 *
 * Returns: (transfer none) (nullable): the entry
 */
ShowcaseEntry *
showcase_entry_list_get_selected (ShowcaseEntryList *self)
{
  g_return_val_if_fail (SHOWCASE_IS_ENTRY_LIST (self), NULL);
  return gtk_single_selection_get_selected_item (self->selection);
}

/**
 * showcase_entry_list_get_wanted:
 * @self: a list
 *
 * Tells which entry is selected, or would be if it were not filtered out.
 *
 * Returns: (transfer none) (nullable): the entry
 */
ShowcaseEntry *
showcase_entry_list_get_wanted (ShowcaseEntryList *self)
{
  g_return_val_if_fail (SHOWCASE_IS_ENTRY_LIST (self), NULL);
  return self->wanted;
}
