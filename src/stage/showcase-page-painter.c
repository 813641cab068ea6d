/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Pages as render nodes. A page is laid out as the document view lays out the same blocks, once, in the size that the deck was made for; who shows it
 * scales what is painted. What was painted last is kept, and what is likely to come is made ready when there is nothing else to do. Which page is shown,
 * and how large, is for others to know. */

#include "config.h"

#include "showcase-page-painter.h"

#include "showcase-deck-media.h"
#include "showcase-kept-pages.h"

#define CAPACITY 8

/* Images are decoded for the largest size that they are shown in; a little more is not worth decoding them again. */
#define GROWTH 1.05

struct _ShowcasePagePainter
{
  GObject parent_instance;

  /* Owned */
  ShowcaseDeck *deck;
  ShowcaseTypesetter *typesetter;
  ShowcaseDeckMedia *media;
  ShowcaseKeptPages kept;
  GQueue waiting; /* of page numbers */

  /* State */
  ShowcaseStageLook look;
  guint capacity;
  double scale;
  guint source;
};

G_DEFINE_FINAL_TYPE (ShowcasePagePainter, showcase_page_painter, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_DECK,
  PROP_CAPACITY,
  N_PROPS,
};

enum
{
  CHANGED,
  PREPARED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void
grow (ShowcasePagePainter *self,
      double scale)
{
  if (scale <= self->scale * GROWTH)
    return;
  self->scale = scale;
  showcase_kept_pages_clear (&self->kept);
}

static void
media_cb (ShowcaseDocument *document,
          guint block,
          gpointer user_data)
{
  ShowcasePagePainter *self = user_data;

  for (;;)
    {
      guint page = showcase_kept_pages_remove_block (&self->kept, self->deck, document, block);

      if (page == SHOWCASE_NONE)
        return;
      showcase_page_painter_prepare (self, page, 0);
      g_signal_emit (self, signals[PREPARED], 0, page);
    }
}

static void
range_cb (ShowcaseDocument *document,
          guint *first,
          guint *last,
          gpointer user_data)
{
  ShowcasePagePainter *self = user_data;

  showcase_kept_pages_get_range (&self->kept, self->deck, document, first, last);
}

static ShowcaseKeptPage *
get_page (ShowcasePagePainter *self,
          guint page)
{
  ShowcaseKeptPage *kept = showcase_kept_pages_find (&self->kept, page);

  if (kept != NULL)
    return kept;

  kept = showcase_kept_page_new (self->deck, page, self->typesetter, &self->look,
                                 showcase_deck_media_get (self->media, showcase_deck_get_page_document (self->deck, page)), self->scale);
  if (showcase_kept_pages_add (&self->kept, kept, self->capacity))
    showcase_deck_media_trim (self->media, range_cb, self);

  return kept;
}

static gboolean
prepare_cb (gpointer user_data)
{
  ShowcasePagePainter *self = user_data;

  if (self->deck != NULL && !g_queue_is_empty (&self->waiting))
    {
      guint page = GPOINTER_TO_UINT (g_queue_pop_head (&self->waiting));

      get_page (self, page);
      g_signal_emit (self, signals[CHANGED], 0, page);
    }
  if (!g_queue_is_empty (&self->waiting))
    return G_SOURCE_CONTINUE;

  self->source = 0;
  return G_SOURCE_REMOVE;
}

static void
change_all (ShowcasePagePainter *self)
{
  showcase_kept_pages_clear (&self->kept);
  g_signal_emit (self, signals[CHANGED], 0, SHOWCASE_ALL_PAGES);
}

static void
showcase_page_painter_get_property (GObject *object,
                                    guint prop_id,
                                    GValue *value,
                                    GParamSpec *pspec)
{
  ShowcasePagePainter *self = SHOWCASE_PAGE_PAINTER (object);

  switch (prop_id)
    {
    case PROP_DECK:
      g_value_set_boxed (value, self->deck);
      break;

    case PROP_CAPACITY:
      g_value_set_uint (value, self->capacity);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_page_painter_set_property (GObject *object,
                                    guint prop_id,
                                    const GValue *value,
                                    GParamSpec *pspec)
{
  ShowcasePagePainter *self = SHOWCASE_PAGE_PAINTER (object);

  switch (prop_id)
    {
    case PROP_CAPACITY:
      self->capacity = g_value_get_uint (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_page_painter_finalize (GObject *object)
{
  ShowcasePagePainter *self = SHOWCASE_PAGE_PAINTER (object);

  g_clear_handle_id (&self->source, g_source_remove);
  showcase_kept_pages_clear (&self->kept);
  g_queue_clear (&self->waiting);
  showcase_deck_media_free (self->media);
  g_clear_pointer (&self->deck, showcase_deck_unref);
  g_clear_pointer (&self->typesetter, showcase_typesetter_unref);

  G_OBJECT_CLASS (showcase_page_painter_parent_class)->finalize (object);
}

static void
showcase_page_painter_class_init (ShowcasePagePainterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = showcase_page_painter_get_property;
  object_class->set_property = showcase_page_painter_set_property;
  object_class->finalize = showcase_page_painter_finalize;

  /**
   * ShowcasePagePainter:deck:
   *
   * What is drawn.
   */
  properties[PROP_DECK] = g_param_spec_boxed ("deck", NULL, NULL, SHOWCASE_TYPE_DECK, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * ShowcasePagePainter:capacity:
   *
   * How many pages are kept.
   */
  properties[PROP_CAPACITY] = g_param_spec_uint ("capacity", NULL, NULL, 1, G_MAXUINT, CAPACITY, G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * ShowcasePagePainter::changed:
   * @self: the painter
   * @page: a page, or %SHOWCASE_ALL_PAGES
   *
   * A page looks different now: an image has come, or there is another look or another deck.
   */
  signals[CHANGED] = g_signal_new ("changed", SHOWCASE_TYPE_PAGE_PAINTER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  /**
   * ShowcasePagePainter::prepared:
   * @self: the painter
   * @page: a page
   *
   * A page is ready.
   */
  signals[PREPARED] = g_signal_new ("prepared", SHOWCASE_TYPE_PAGE_PAINTER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
showcase_page_painter_init (ShowcasePagePainter *self)
{
  g_queue_init (&self->waiting);
  self->media = showcase_deck_media_new (media_cb, self);
  showcase_stage_look_init (&self->look, SHOWCASE_STAGE_LIGHT);
}

/**
 * showcase_page_painter_new:
 *
 * Makes a painter without a deck, which keeps the pages that a talk needs.
 *
 * Returns: (transfer full): the painter
 */
ShowcasePagePainter *
showcase_page_painter_new (void)
{
  return g_object_new (SHOWCASE_TYPE_PAGE_PAINTER, NULL);
}

/**
 * showcase_page_painter_set_deck:
 * @self: a painter
 * @deck: (nullable): the deck, or %NULL for none
 * @typesetter: (nullable): the fonts that it was made with, of this thread; %NULL without a deck
 *
 * Sets what is drawn.
 */
void
showcase_page_painter_set_deck (ShowcasePagePainter *self,
                                ShowcaseDeck *deck,
                                ShowcaseTypesetter *typesetter)
{
  g_return_if_fail (SHOWCASE_IS_PAGE_PAINTER (self));
  g_return_if_fail ((deck == NULL) == (typesetter == NULL));

  if (self->deck == deck)
    return;

  showcase_kept_pages_clear (&self->kept);
  g_queue_clear (&self->waiting);
  g_clear_pointer (&self->deck, showcase_deck_unref);
  g_clear_pointer (&self->typesetter, showcase_typesetter_unref);
  self->deck = deck != NULL ? showcase_deck_ref (deck) : NULL;
  self->typesetter = typesetter != NULL ? showcase_typesetter_ref (typesetter) : NULL;
  self->scale = 0;
  showcase_deck_media_set_deck (self->media, deck);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DECK]);
  change_all (self);
}

/**
 * showcase_page_painter_get_deck:
 * @self: a painter
 *
 * Gets what is drawn.
 *
 * Returns: (transfer none) (nullable): the deck
 */
ShowcaseDeck *
showcase_page_painter_get_deck (ShowcasePagePainter *self)
{
  g_return_val_if_fail (SHOWCASE_IS_PAGE_PAINTER (self), NULL);
  return self->deck;
}

/**
 * showcase_page_painter_get_typesetter:
 * @self: a painter
 *
 * Gets what lays out its deck.
 *
 * Returns: (transfer none) (nullable): the typesetter
 */
ShowcaseTypesetter *
showcase_page_painter_get_typesetter (ShowcasePagePainter *self)
{
  g_return_val_if_fail (SHOWCASE_IS_PAGE_PAINTER (self), NULL);
  return self->typesetter;
}

/**
 * showcase_page_painter_set_look:
 * @self: a painter
 * @look: the look; copied
 *
 * Sets the colours. Nothing moves: the weight that goes with them is for another deck.
 */
void
showcase_page_painter_set_look (ShowcasePagePainter *self,
                                const ShowcaseStageLook *look)
{
  g_return_if_fail (SHOWCASE_IS_PAGE_PAINTER (self));

  if (showcase_stage_look_equal (&self->look, look))
    return;

  self->look = *look;
  change_all (self);
}

/**
 * showcase_page_painter_get_look:
 * @self: a painter
 *
 * Gets the colours.
 *
 * Returns: (transfer none): the look
 */
const ShowcaseStageLook *
showcase_page_painter_get_look (ShowcasePagePainter *self)
{
  g_return_val_if_fail (SHOWCASE_IS_PAGE_PAINTER (self), NULL);
  return &self->look;
}

/**
 * showcase_page_painter_set_loader:
 * @self: a painter
 * @load: (nullable): what gives the bytes of an image, in worker threads
 * @user_data: its data
 * @user_data_destroy: (nullable): what frees the data, perhaps in a worker thread
 *
 * Sets where images come from.
 */
void
showcase_page_painter_set_loader (ShowcasePagePainter *self,
                                  ShowcaseLoadFunc load,
                                  gpointer user_data,
                                  GDestroyNotify user_data_destroy)
{
  g_return_if_fail (SHOWCASE_IS_PAGE_PAINTER (self));

  showcase_deck_media_set_loader (self->media, load, user_data, user_data_destroy);
  change_all (self);
}

/**
 * showcase_page_painter_set_highlighter:
 * @self: a painter
 * @program: (nullable): the path of the program that colours code, or %NULL for no colours
 *
 * Sets what finds the colours of code. It is started when a page has code in a language.
 */
void
showcase_page_painter_set_highlighter (ShowcasePagePainter *self,
                                       const char *program)
{
  g_return_if_fail (SHOWCASE_IS_PAGE_PAINTER (self));

  showcase_deck_media_set_highlighter (self->media, program);
  change_all (self);
}

/**
 * showcase_page_painter_paint:
 * @self: a painter with a deck
 * @snapshot: where to paint, in the deck's own size
 * @page: a page, from 0
 * @step: the last of its steps that is shown
 * @scale: how many device pixels a pixel of the deck has there
 *
 * Paints a page.
 */
void
showcase_page_painter_paint (ShowcasePagePainter *self,
                             GtkSnapshot *snapshot,
                             guint page,
                             guint step,
                             double scale)
{
  g_return_if_fail (SHOWCASE_IS_PAGE_PAINTER (self));
  g_return_if_fail (self->deck != NULL);
  g_return_if_fail (page < showcase_deck_get_n_pages (self->deck));

  grow (self, scale);
  showcase_kept_page_paint (get_page (self, page), snapshot, step);
}

/**
 * showcase_page_painter_prepare:
 * @self: a painter
 * @page: a page, from 0; one that the deck does not have is ignored
 * @scale: how many device pixels a pixel of the deck will have, or 0 for as many as now
 *
 * Makes a page ready when there is nothing else to do, so that it can be painted at once.
 */
void
showcase_page_painter_prepare (ShowcasePagePainter *self,
                               guint page,
                               double scale)
{
  g_return_if_fail (SHOWCASE_IS_PAGE_PAINTER (self));

  grow (self, scale);
  if (self->deck == NULL || page >= showcase_deck_get_n_pages (self->deck) || showcase_kept_pages_find (&self->kept, page) != NULL)
    return;
  if (g_queue_find (&self->waiting, GUINT_TO_POINTER (page)) != NULL)
    return;

  g_queue_push_tail (&self->waiting, GUINT_TO_POINTER (page));
  if (self->source != 0)
    return;
  self->source = g_idle_add (prepare_cb, self);
}

/**
 * showcase_page_painter_is_prepared:
 * @self: a painter
 * @page: a page, from 0
 *
 * Tells whether a page can be painted at once.
 *
 * Returns: whether it can
 */
gboolean
showcase_page_painter_is_prepared (ShowcasePagePainter *self,
                                   guint page)
{
  g_return_val_if_fail (SHOWCASE_IS_PAGE_PAINTER (self), FALSE);

  return showcase_kept_pages_find (&self->kept, page) != NULL;
}

/**
 * showcase_page_painter_is_busy:
 * @self: a painter
 *
 * Tells whether something of the pages that are kept is still on its way: an image, or the colours of code.
 *
 * Returns: whether it is
 */
gboolean
showcase_page_painter_is_busy (ShowcasePagePainter *self)
{
  g_return_val_if_fail (SHOWCASE_IS_PAGE_PAINTER (self), FALSE);

  return showcase_deck_media_is_busy (self->media);
}
