/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Makes decks, here or in a worker: a title page for each chapter that has a title, and the pages of its sections. */

#include "config.h"

#include "showcase-deck-private.h"

#include <string.h>

/* What a deck is made from in a worker. */
typedef struct
{
  GPtrArray *chapters;
  ShowcaseFormat format;
  ShowcaseTypesetter *typesetter;
} Making;

static void
free_making (Making *making)
{
  g_ptr_array_unref (making->chapters);
  showcase_typesetter_unref (making->typesetter);
  g_free (making);
}

static GPtrArray *
copy_chapters (const ShowcaseChapter *chapters,
               guint n_chapters)
{
  GPtrArray *copies = g_ptr_array_new_full (n_chapters, (GDestroyNotify)showcase_chapter_free);

  for (guint i = 0; i < n_chapters; i++)
    {
      ShowcaseChapter *copy = showcase_chapter_copy (&chapters[i]);
      guint n_blocks = showcase_document_get_n_blocks (copy->document);

      copy->first = MIN (copy->first, n_blocks);
      copy->n_blocks = MIN (copy->n_blocks, n_blocks - copy->first);
      g_ptr_array_add (copies, copy);
    }

  return copies;
}

static void
clear_title (gpointer title)
{
  if (title != NULL)
    showcase_document_unref (title);
}

static void
add_title (ShowcaseDeck *self,
           guint index,
           ShowcaseTypesetter *typesetter)
{
  const ShowcaseChapter *chapter = g_ptr_array_index (self->chapters, index);
  ShowcasePage like = { .kind = SHOWCASE_PAGE_TITLE, .chapter = index };
  ShowcaseSection section = { .heading = 0, .first = 1 };
  ShowcaseDocument *title = NULL;

  if (chapter->title != NULL)
    {
      title = showcase_document_new_title (chapter->title, chapter->subtitle);
      section.n_blocks = showcase_document_get_n_blocks (title) - 1;
      showcase_pages_add (&self->pages, &like, title, &section, SHOWCASE_STEPS_MARKED, &self->format, typesetter);
    }
  g_ptr_array_add (self->titles, title);
}

/* A document most often has its title as its first heading too. */
static gboolean
says_title (ShowcaseDeck *self,
            guint index,
            const ShowcaseSection *section)
{
  const ShowcaseChapter *chapter = g_ptr_array_index (self->chapters, index);
  ShowcaseDocument *title = g_ptr_array_index (self->titles, index);
  guint length;

  if (title == NULL || section->heading != chapter->first || section->n_blocks > 0)
    return FALSE;

  length = showcase_document_get_block (title, 0)->length;
  return showcase_document_get_block (chapter->document, section->heading)->length == length
         && memcmp (showcase_document_get_block_text (chapter->document, section->heading), showcase_document_get_block_text (title, 0), length) == 0;
}

static void
add_chapter (ShowcaseDeck *self,
             guint index,
             ShowcaseTypesetter *typesetter,
             GCancellable *cancellable)
{
  const ShowcaseChapter *chapter = g_ptr_array_index (self->chapters, index);
  g_autoptr (GArray) sections = showcase_sections_new (chapter->document, chapter->first, chapter->n_blocks, chapter->divider);
  ShowcasePage like = { .kind = SHOWCASE_PAGE_CONTENT, .chapter = index };

  add_title (self, index, typesetter);
  for (guint i = 0; i < sections->len && !g_cancellable_is_cancelled (cancellable); i++)
    {
      const ShowcaseSection *section = &g_array_index (sections, ShowcaseSection, i);

      if (!says_title (self, index, section))
        showcase_pages_add (&self->pages, &like, chapter->document, section, chapter->steps, &self->format, typesetter);
    }
}

static ShowcaseDeck *
create (GPtrArray *chapters,
        const ShowcaseFormat *format,
        ShowcaseTypesetter *typesetter,
        GCancellable *cancellable)
{
  ShowcaseDeck *self = g_new0 (ShowcaseDeck, 1);

  g_atomic_ref_count_init (&self->references);
  self->format = *format;
  self->chapters = g_ptr_array_ref (chapters);
  self->titles = g_ptr_array_new_with_free_func (clear_title);
  self->pages.pages = g_array_new (FALSE, FALSE, sizeof (ShowcasePage));
  self->pages.slices = showcase_slices_new ();
  for (guint i = 0; i < chapters->len && !g_cancellable_is_cancelled (cancellable); i++)
    add_chapter (self, i, typesetter, cancellable);

  return self;
}

static void
make_in_worker (GTask *task,
                gpointer source_object,
                gpointer task_data,
                GCancellable *cancellable)
{
  Making *making = task_data;
  g_autoptr (ShowcaseDeck) deck = create (making->chapters, &making->format, making->typesetter, cancellable);

  if (!g_task_return_error_if_cancelled (task))
    g_task_return_pointer (task, g_steal_pointer (&deck), (GDestroyNotify)showcase_deck_unref);
}

/**
 * showcase_deck_new:
 * @chapters: (array length=n_chapters): what the talk is made of; copied
 * @n_chapters: how many chapters
 * @format: the stage
 * @typesetter: the fonts, in the format's style
 *
 * Divides chapters into pages. All of their text is on exactly one page, in order; only headings are repeated. Takes long for long documents: see
 * showcase_deck_new_async().
 *
 * Returns: (transfer full): the deck
 */
ShowcaseDeck *
showcase_deck_new (const ShowcaseChapter *chapters,
                   guint n_chapters,
                   const ShowcaseFormat *format,
                   ShowcaseTypesetter *typesetter)
{
  g_autoptr (GPtrArray) copies = copy_chapters (chapters, n_chapters);

  return create (copies, format, typesetter, NULL);
}

/**
 * showcase_deck_new_async:
 * @chapters: (array length=n_chapters): what the talk is made of; copied
 * @n_chapters: how many chapters
 * @format: the stage; copied
 * @typesetter: the fonts, in the format's style, of this thread; the worker makes itself an equal one
 * @cancellable: (nullable): a cancellable
 * @callback: called with the result
 * @user_data: data for @callback
 *
 * Does what showcase_deck_new() does, in a worker.
 */
void
showcase_deck_new_async (const ShowcaseChapter *chapters,
                         guint n_chapters,
                         const ShowcaseFormat *format,
                         ShowcaseTypesetter *typesetter,
                         GCancellable *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Making *making = g_new0 (Making, 1);

  making->chapters = copy_chapters (chapters, n_chapters);
  making->format = *format;
  making->typesetter = showcase_typesetter_copy_for_thread (typesetter);
  g_task_set_source_tag (task, showcase_deck_new_async);
  g_task_set_task_data (task, making, (GDestroyNotify)free_making);
  g_task_run_in_thread (task, make_in_worker);
}

/**
 * showcase_deck_new_finish:
 * @result: what the callback was given
 * @error: where to put an error of the domain %G_IO_ERROR: only %G_IO_ERROR_CANCELLED can happen
 *
 * Ends showcase_deck_new_async().
 *
 * Returns: (transfer full) (nullable): the deck, or %NULL with @error set
 */
ShowcaseDeck *
showcase_deck_new_finish (GAsyncResult *result,
                          GError **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, showcase_deck_new_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
