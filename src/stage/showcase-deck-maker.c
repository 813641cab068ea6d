/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Decks for a stage whose shape changes, or whose text becomes larger or heavier. Making one takes as long as the talk is, and so is left to a worker; the deck that there is stays until the next one is
 * ready. Where the talk is in it is for the talk to find. */

#include "config.h"

#include "showcase-deck-maker.h"

#include "showcase-stage-shape.h"

/* A window that is being resized has many sizes, of which only the last one counts. In milliseconds. */
#define PATIENCE 150

/* A talk of more blocks than this takes more time to divide than a person wants to wait for its first page. */
#define LONG_TALK 400

struct _ShowcaseDeckMaker
{
  GObject parent_instance;

  /* Owned */
  GArray *chapters;
  PangoContext *like;
  ShowcaseTypesetter *typesetter;
  GCancellable *making;

  /* State */
  const char *family;
  const char *code_family;
  guint divisor;
  int weight;
  int width;
  int height;
  int room_width;
  int room_height;
  guint start_chapter;
  guint start_block;
  gboolean is_made;
  guint source;
};

G_DEFINE_FINAL_TYPE (ShowcaseDeckMaker, showcase_deck_maker, G_TYPE_OBJECT)

enum
{
  MADE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
clear_chapter (gpointer data)
{
  ShowcaseChapter *chapter = data;

  showcase_document_unref (chapter->document);
  g_free ((char *)chapter->title);
  g_free ((char *)chapter->subtitle);
}

/* After a cancellation the maker may be gone. */
static void
made_cb (GObject *source,
         GAsyncResult *result,
         gpointer user_data)
{
  g_autoptr (ShowcaseDeck) deck = showcase_deck_new_finish (result, NULL);
  ShowcaseDeckMaker *self = user_data;

  if (deck == NULL)
    return;

  g_clear_object (&self->making);
  self->is_made = TRUE;
  g_signal_emit (self, signals[MADE], 0, deck, self->typesetter);
}

static void
cancel (ShowcaseDeckMaker *self)
{
  if (self->making != NULL)
    g_cancellable_cancel (self->making);
  g_clear_object (&self->making);
}

static gboolean
is_long (ShowcaseDeckMaker *self)
{
  guint n_blocks = 0;

  for (guint i = 0; i < self->chapters->len; i++)
    n_blocks += g_array_index (self->chapters, ShowcaseChapter, i).n_blocks;

  return n_blocks > LONG_TALK;
}

/* The pages around the start of a long talk are there at once. */
static void
make_start (ShowcaseDeckMaker *self,
            const ShowcaseFormat *format)
{
  g_autoptr (ShowcaseDeck) deck = NULL;

  deck = showcase_deck_new_around ((const ShowcaseChapter *)self->chapters->data, self->chapters->len, self->start_chapter, self->start_block, format,
                                   self->typesetter);
  if (deck == NULL)
    return;

  self->is_made = TRUE;
  g_signal_emit (self, signals[MADE], 0, deck, self->typesetter);
}

static void
make (ShowcaseDeckMaker *self)
{
  ShowcaseFormat format;

  cancel (self);
  self->making = g_cancellable_new ();
  showcase_format_init (&format, self->width, self->height, self->divisor, self->family, self->code_family);
  showcase_style_add_weight (&format.style, self->weight);
  g_clear_pointer (&self->typesetter, showcase_typesetter_unref);
  self->typesetter = showcase_typesetter_new (&format.style, self->like);
  if (!self->is_made && is_long (self))
    make_start (self, &format);
  showcase_deck_new_async ((const ShowcaseChapter *)self->chapters->data, self->chapters->len, &format, self->typesetter, self->making, made_cb, self);
}

static gboolean
fit_cb (gpointer user_data)
{
  ShowcaseDeckMaker *self = user_data;

  self->source = 0;
  showcase_deck_maker_fit (self, self->like, self->room_width, self->room_height);

  return G_SOURCE_REMOVE;
}

static void
showcase_deck_maker_finalize (GObject *object)
{
  ShowcaseDeckMaker *self = SHOWCASE_DECK_MAKER (object);

  showcase_deck_maker_stop (self);
  g_array_unref (self->chapters);
  g_clear_object (&self->like);

  G_OBJECT_CLASS (showcase_deck_maker_parent_class)->finalize (object);
}

static void
showcase_deck_maker_class_init (ShowcaseDeckMakerClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = showcase_deck_maker_finalize;

  /**
   * ShowcaseDeckMaker::made:
   * @self: the maker
   * @deck: (type ShowcaseDeck): the deck
   * @typesetter: (type gpointer): the fonts that it was made with, of this thread
   *
   * There is a deck.
   */
  signals[MADE] = g_signal_new ("made", SHOWCASE_TYPE_DECK_MAKER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, SHOWCASE_TYPE_DECK, G_TYPE_POINTER);
}

static void
showcase_deck_maker_init (ShowcaseDeckMaker *self)
{
  self->family = "sans-serif";
  self->code_family = "monospace";
  self->divisor = SHOWCASE_FORMAT_DIVISOR;
  self->start_block = SHOWCASE_NONE;
  self->chapters = g_array_new (FALSE, FALSE, sizeof (ShowcaseChapter));
  g_array_set_clear_func (self->chapters, clear_chapter);
}

/**
 * showcase_deck_maker_new:
 *
 * Makes a maker that has nothing to make a deck of.
 *
 * Returns: (transfer full): the maker
 */
ShowcaseDeckMaker *
showcase_deck_maker_new (void)
{
  return g_object_new (SHOWCASE_TYPE_DECK_MAKER, NULL);
}

/**
 * showcase_deck_maker_set_fonts:
 * @self: a maker
 * @family: the family of text
 * @code_family: the family of code
 *
 * Sets the fonts of the next deck.
 */
void
showcase_deck_maker_set_fonts (ShowcaseDeckMaker *self,
                               const char *family,
                               const char *code_family)
{
  g_return_if_fail (SHOWCASE_IS_DECK_MAKER (self));

  self->family = g_intern_string (family);
  self->code_family = g_intern_string (code_family);
}

/**
 * showcase_deck_maker_set_text:
 * @self: a maker
 * @divisor: how many times the size of text the shorter side of the stage is, %SHOWCASE_FORMAT_DIVISOR_MIN to %SHOWCASE_FORMAT_DIVISOR_MAX
 * @weight: how much heavier text is than usual, see showcase_style_add_weight()
 *
 * Sets what text looks like, and makes a deck with it for the stage that there is.
 */
void
showcase_deck_maker_set_text (ShowcaseDeckMaker *self,
                              guint divisor,
                              int weight)
{
  g_return_if_fail (SHOWCASE_IS_DECK_MAKER (self));

  if (self->divisor == divisor && self->weight == weight)
    return;
  self->divisor = divisor;
  self->weight = weight;
  if (self->width > 0)
    make (self);
}

/**
 * showcase_deck_maker_set_chapters:
 * @self: a maker
 * @chapters: (array length=n_chapters): what the talk is made of; copied
 * @n_chapters: how many chapters
 *
 * Sets what the next deck is made of.
 */
void
showcase_deck_maker_set_chapters (ShowcaseDeckMaker *self,
                                  const ShowcaseChapter *chapters,
                                  guint n_chapters)
{
  g_return_if_fail (SHOWCASE_IS_DECK_MAKER (self));

  showcase_deck_maker_stop (self);
  g_array_set_size (self->chapters, 0);
  for (guint i = 0; i < n_chapters; i++)
    {
      ShowcaseChapter chapter = chapters[i];

      showcase_document_ref (chapter.document);
      chapter.title = g_strdup (chapter.title);
      chapter.subtitle = g_strdup (chapter.subtitle);
      g_array_append_val (self->chapters, chapter);
    }
}

/**
 * showcase_deck_maker_set_start:
 * @self: a maker
 * @chapter: a chapter
 * @block: a block of its document, or %SHOWCASE_NONE for the title page
 *
 * Sets which pages of a long talk are made first.
 */
void
showcase_deck_maker_set_start (ShowcaseDeckMaker *self,
                               guint chapter,
                               guint block)
{
  g_return_if_fail (SHOWCASE_IS_DECK_MAKER (self));

  self->start_chapter = chapter;
  self->start_block = block;
}

/**
 * showcase_deck_maker_fit:
 * @self: a maker
 * @like: whose font map, language and font options to take
 * @width: the width of the stage, in any unit
 * @height: its height
 *
 * Makes a deck for a stage, unless the last one that was asked for has its shape. Of a long talk, there is first a deck of the pages around its start.
 */
void
showcase_deck_maker_fit (ShowcaseDeckMaker *self,
                         PangoContext *like,
                         int width,
                         int height)
{
  int stage_width;
  int stage_height;

  g_return_if_fail (SHOWCASE_IS_DECK_MAKER (self));

  g_clear_handle_id (&self->source, g_source_remove);
  g_set_object (&self->like, like);
  showcase_stage_shape_find (width, height, &stage_width, &stage_height);
  if (self->width == stage_width && self->height == stage_height)
    return;

  self->width = stage_width;
  self->height = stage_height;
  make (self);
}

/**
 * showcase_deck_maker_fit_soon:
 * @self: a maker
 * @like: whose font map, language and font options to take
 * @width: the width of the stage, in any unit
 * @height: its height
 *
 * Makes a deck for a stage when it has had its size for a moment; the first one at once, but not before this returns.
 */
void
showcase_deck_maker_fit_soon (ShowcaseDeckMaker *self,
                              PangoContext *like,
                              int width,
                              int height)
{
  g_return_if_fail (SHOWCASE_IS_DECK_MAKER (self));

  g_set_object (&self->like, like);
  self->room_width = width;
  self->room_height = height;
  g_clear_handle_id (&self->source, g_source_remove);
  self->source = g_timeout_add (self->is_made ? PATIENCE : 0, fit_cb, self);
  g_source_set_static_name (g_main_context_find_source_by_id (NULL, self->source), "[showcase] shape of the stage");
}

/**
 * showcase_deck_maker_stop:
 * @self: a maker
 *
 * Gives up what is being made. The next stage has a deck made whatever its shape is.
 */
void
showcase_deck_maker_stop (ShowcaseDeckMaker *self)
{
  g_return_if_fail (SHOWCASE_IS_DECK_MAKER (self));

  g_clear_handle_id (&self->source, g_source_remove);
  cancel (self);
  g_clear_pointer (&self->typesetter, showcase_typesetter_unref);
  self->width = 0;
  self->height = 0;
  self->is_made = FALSE;
}
