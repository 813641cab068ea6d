/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Makes decks, here or in a worker: a title page for each chapter that has a title, and the pages of its sections. A talk may be long, but a section is
 * most often not: its pages alone are a deck that is there at once, until the whole one takes its place. */

#include "config.h"

#include "showcase-deck-private.h"

#include <string.h>

/* The pages of so much text are ready before anybody notices that they were not. */
#define SHORT_BYTES (16 * 1024)

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

/* What a deck is made of that is not a whole one: the pages of the section that a block is in, or of the chapter's title. */
typedef struct
{
  guint chapter;
  guint block;
} Around;

static void
add_title (ShowcaseDeck *self,
           guint index)
{
  const ShowcaseChapter *chapter = g_ptr_array_index (self->chapters, index);
  ShowcaseDocument *title = chapter->title != NULL ? showcase_document_new_title (chapter->title, chapter->subtitle) : NULL;

  if (title != NULL)
    showcase_document_set_language (title, showcase_document_get_language (chapter->document));
  g_ptr_array_add (self->titles, title);
}

static void
add_title_pages (ShowcaseDeck *self,
                 guint index)
{
  ShowcaseDocument *title = g_ptr_array_index (self->titles, index);
  ShowcasePage like = { .kind = SHOWCASE_PAGE_TITLE, .chapter = index };
  ShowcaseSection section = { .heading = 0, .first = 1, .n_blocks = showcase_document_get_n_blocks (title) - 1 };

  showcase_pages_add (&self->pages, &like, title, &section, SHOWCASE_STEPS_MARKED);
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

static gboolean
is_in_section (const ShowcaseSection *section,
               guint block)
{
  guint first = section->heading != SHOWCASE_NONE ? section->heading : section->first;

  return block >= first && block < section->first + section->n_blocks;
}

static gboolean
is_short (ShowcaseDocument *document,
          const ShowcaseSection *section)
{
  const ShowcaseBlock *first = showcase_document_get_block (document, section->heading != SHOWCASE_NONE ? section->heading : section->first);
  const ShowcaseBlock *last = section->n_blocks > 0 ? showcase_document_get_block (document, section->first + section->n_blocks - 1) : first;

  return last->text + last->length - first->text <= SHORT_BYTES;
}

static void
add_chapter (ShowcaseDeck *self,
             guint index)
{
  const ShowcaseChapter *chapter = g_ptr_array_index (self->chapters, index);
  g_autoptr (GArray) sections = showcase_sections_new (chapter->document, chapter->first, chapter->n_blocks, chapter->divider);
  ShowcasePage like = { .kind = SHOWCASE_PAGE_CONTENT, .chapter = index };

  if (g_ptr_array_index (self->titles, index) != NULL)
    add_title_pages (self, index);
  for (guint i = 0; i < sections->len && !g_cancellable_is_cancelled (self->pages.cancellable); i++)
    {
      const ShowcaseSection *section = &g_array_index (sections, ShowcaseSection, i);

      if (!says_title (self, index, section))
        showcase_pages_add (&self->pages, &like, chapter->document, section, chapter->steps);
    }
}

static void
add_around (ShowcaseDeck *self,
            const Around *around)
{
  const ShowcaseChapter *chapter = g_ptr_array_index (self->chapters, around->chapter);
  gboolean has_title = g_ptr_array_index (self->titles, around->chapter) != NULL;
  g_autoptr (GArray) sections = showcase_sections_new (chapter->document, chapter->first, chapter->n_blocks, chapter->divider);
  ShowcasePage like = { .kind = SHOWCASE_PAGE_CONTENT, .chapter = around->chapter };

  if (around->block == SHOWCASE_NONE && has_title)
    add_title_pages (self, around->chapter);
  for (guint i = 0; i < sections->len && self->pages.pages->len == 0; i++)
    {
      const ShowcaseSection *section = &g_array_index (sections, ShowcaseSection, i);

      if (around->block != SHOWCASE_NONE && !is_in_section (section, around->block))
        continue;
      if (says_title (self, around->chapter, section))
        add_title_pages (self, around->chapter);
      else if (is_short (chapter->document, section))
        showcase_pages_add (&self->pages, &like, chapter->document, section, chapter->steps);
      break;
    }
}

static ShowcaseDeck *
create (GPtrArray *chapters,
        const Around *around,
        const ShowcaseFormat *format,
        ShowcaseTypesetter *typesetter,
        GCancellable *cancellable)
{
  ShowcaseDeck *self = g_new0 (ShowcaseDeck, 1);

  g_atomic_ref_count_init (&self->references);
  self->format = *format;
  self->is_whole = around == NULL;
  self->chapters = g_ptr_array_ref (chapters);
  self->titles = g_ptr_array_new_with_free_func (clear_title);
  self->pages = (ShowcasePages){
    .pages = g_array_new (FALSE, FALSE, sizeof (ShowcasePage)),
    .slices = showcase_slices_new (),
    .format = &self->format,
    .typesetter = typesetter,
    .cancellable = cancellable,
  };
  for (guint i = 0; i < chapters->len; i++)
    add_title (self, i);
  for (guint i = 0; around == NULL && i < chapters->len && !g_cancellable_is_cancelled (cancellable); i++)
    add_chapter (self, i);
  if (around != NULL && around->chapter < chapters->len)
    add_around (self, around);
  self->pages.typesetter = NULL;
  self->pages.cancellable = NULL;

  return self;
}

static void
make_in_worker (GTask *task,
                gpointer source_object,
                gpointer task_data,
                GCancellable *cancellable)
{
  Making *making = task_data;
  g_autoptr (ShowcaseDeck) deck = create (making->chapters, NULL, &making->format, making->typesetter, cancellable);

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

  return create (copies, NULL, format, typesetter, NULL);
}

/**
 * showcase_deck_new_cancellable:
 * @chapters: (array length=n_chapters): what the talk is made of; copied
 * @n_chapters: how many chapters
 * @format: the stage
 * @typesetter: the fonts, in the format's style, of this thread
 * @cancellable: (nullable): a cancellable
 * @error: where to put an error of the domain %G_IO_ERROR: only %G_IO_ERROR_CANCELLED can happen
 *
 * Does what showcase_deck_new() does, for who is in a worker already and may be told to stop.
 *
 * Returns: (transfer full) (nullable): the deck, or %NULL with @error set
 */
ShowcaseDeck *
showcase_deck_new_cancellable (const ShowcaseChapter *chapters,
                               guint n_chapters,
                               const ShowcaseFormat *format,
                               ShowcaseTypesetter *typesetter,
                               GCancellable *cancellable,
                               GError **error)
{
  g_autoptr (GPtrArray) copies = copy_chapters (chapters, n_chapters);
  g_autoptr (ShowcaseDeck) deck = create (copies, NULL, format, typesetter, cancellable);

  return g_cancellable_set_error_if_cancelled (cancellable, error) ? NULL : g_steal_pointer (&deck);
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

/**
 * showcase_deck_new_around:
 * @chapters: (array length=n_chapters): what the talk is made of; copied
 * @n_chapters: how many chapters
 * @chapter: a chapter, from 0
 * @block: a block of its document, or %SHOWCASE_NONE for its first page
 * @format: the stage
 * @typesetter: the fonts, in the format's style
 *
 * Makes a deck of only the pages of the section that a place is in, to be shown until showcase_deck_new_async() is done. They are the same pages as in
 * the whole deck, and are found by the same places; only their numbers are others.
 *
 * Returns: (transfer full) (nullable): the deck, or %NULL if there is no such place or its section is too long to be divided at once
 */
ShowcaseDeck *
showcase_deck_new_around (const ShowcaseChapter *chapters,
                          guint n_chapters,
                          guint chapter,
                          guint block,
                          const ShowcaseFormat *format,
                          ShowcaseTypesetter *typesetter)
{
  g_autoptr (GPtrArray) copies = copy_chapters (chapters, n_chapters);
  Around around = { chapter, block };
  g_autoptr (ShowcaseDeck) self = create (copies, &around, format, typesetter, NULL);

  return self->pages.pages->len > 0 ? g_steal_pointer (&self) : NULL;
}
