/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The media of a talk's documents, which all come from one place. What of them is needed is for the painter to say. */

#include "config.h"

#include "showcase-deck-media.h"

/* Workers of several documents share it, and may be at work when there is another. */
typedef struct
{
  ShowcaseLoadFunc load;
  gpointer user_data;
  GDestroyNotify destroy;
} Loader;

struct _ShowcaseDeckMedia
{
  /* Owned */
  Loader *loader;
  char *highlighter;
  GHashTable *media; /* by document */

  /* State */
  ShowcasePageMediaFunc func;
  gpointer user_data;
};

static void
clear_loader (gpointer data)
{
  Loader *loader = data;

  if (loader->destroy != NULL)
    loader->destroy (loader->user_data);
}

static void
unref_loader (gpointer loader)
{
  g_atomic_rc_box_release_full (loader, clear_loader);
}

static GBytes *
load_cb (const char *name,
         gpointer user_data,
         GCancellable *cancellable,
         GError **error)
{
  Loader *loader = user_data;

  return loader->load (name, loader->user_data, cancellable, error);
}

/**
 * showcase_deck_media_new:
 * @func: what is told when something has come
 * @user_data: its data
 *
 * Makes media of no document yet.
 *
 * Returns: (transfer full): the media
 */
ShowcaseDeckMedia *
showcase_deck_media_new (ShowcasePageMediaFunc func,
                         gpointer user_data)
{
  ShowcaseDeckMedia *self = g_new0 (ShowcaseDeckMedia, 1);

  self->func = func;
  self->user_data = user_data;
  self->media = g_hash_table_new_full (NULL, NULL, (GDestroyNotify)showcase_document_unref, (GDestroyNotify)showcase_page_media_free);

  return self;
}

/**
 * showcase_deck_media_free:
 * @self: (transfer full): media
 *
 * Frees media. Nothing is told any more; the loader's data is freed when no worker uses it.
 */
void
showcase_deck_media_free (ShowcaseDeckMedia *self)
{
  g_hash_table_unref (self->media);
  g_clear_pointer (&self->loader, unref_loader);
  g_free (self->highlighter);
  g_free (self);
}

/**
 * showcase_deck_media_set_loader:
 * @self: media
 * @load: (nullable): what gives the bytes of an image, in worker threads
 * @user_data: its data
 * @user_data_destroy: (nullable): what frees the data, perhaps in a worker thread
 *
 * Forgets everything and takes images from elsewhere.
 */
void
showcase_deck_media_set_loader (ShowcaseDeckMedia *self,
                                ShowcaseLoadFunc load,
                                gpointer user_data,
                                GDestroyNotify user_data_destroy)
{
  g_hash_table_remove_all (self->media);
  g_clear_pointer (&self->loader, unref_loader);
  if (load == NULL)
    return;

  self->loader = g_atomic_rc_box_new (Loader);
  *self->loader = (Loader){ load, user_data, user_data_destroy };
}

/**
 * showcase_deck_media_set_highlighter:
 * @self: media
 * @program: (nullable): the path of the program that colours code, or %NULL for no colours
 *
 * Forgets everything and has code coloured by another program.
 */
void
showcase_deck_media_set_highlighter (ShowcaseDeckMedia *self,
                                     const char *program)
{
  g_hash_table_remove_all (self->media);
  g_set_str (&self->highlighter, program);
}

/**
 * showcase_deck_media_set_deck:
 * @self: media
 * @deck: (nullable): a deck
 *
 * Forgets the documents that a deck does not have. What another deck of the same documents had need not be loaded again.
 */
void
showcase_deck_media_set_deck (ShowcaseDeckMedia *self,
                              ShowcaseDeck *deck)
{
  GHashTableIter iter;
  gpointer document;

  g_hash_table_iter_init (&iter, self->media);
  while (g_hash_table_iter_next (&iter, &document, NULL))
    {
      gboolean found = FALSE;

      for (guint i = 0; deck != NULL && !found && i < showcase_deck_get_n_chapters (deck); i++)
        found = showcase_deck_get_document (deck, i) == document;
      if (!found)
        g_hash_table_iter_remove (&iter);
    }
}

/**
 * showcase_deck_media_get:
 * @self: media
 * @document: a document
 *
 * Gets the media of a document.
 *
 * Returns: (transfer none): the media
 */
ShowcasePageMedia *
showcase_deck_media_get (ShowcaseDeckMedia *self,
                         ShowcaseDocument *document)
{
  ShowcasePageMedia *media = g_hash_table_lookup (self->media, document);

  if (media != NULL)
    return media;

  media = showcase_page_media_new (document, self->func, self->user_data);
  if (self->loader != NULL)
    showcase_page_media_set_loader (media, load_cb, g_atomic_rc_box_acquire (self->loader), unref_loader);
  showcase_page_media_set_highlighter (media, self->highlighter);
  g_hash_table_insert (self->media, showcase_document_ref (document), media);

  return media;
}

/**
 * showcase_deck_media_trim:
 * @self: media
 * @func: what says which blocks of a document are needed
 * @user_data: its data
 *
 * Forgets what is not needed.
 */
void
showcase_deck_media_trim (ShowcaseDeckMedia *self,
                          ShowcaseMediaRangeFunc func,
                          gpointer user_data)
{
  GHashTableIter iter;
  gpointer document;
  gpointer media;

  g_hash_table_iter_init (&iter, self->media);
  while (g_hash_table_iter_next (&iter, &document, &media))
    {
      guint first;
      guint last;

      func (document, &first, &last, user_data);
      showcase_page_media_keep (media, first, last);
    }
}

/**
 * showcase_deck_media_is_busy:
 * @self: media
 *
 * Tells whether something is still on its way.
 *
 * Returns: whether it is
 */
gboolean
showcase_deck_media_is_busy (ShowcaseDeckMedia *self)
{
  GHashTableIter iter;
  gpointer media;

  g_hash_table_iter_init (&iter, self->media);
  while (g_hash_table_iter_next (&iter, NULL, &media))
    if (showcase_page_media_is_busy (media))
      return TRUE;

  return FALSE;
}
