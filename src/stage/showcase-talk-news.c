/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a key or a clicker does to the stage and only eyes would notice. Pages that are turned are for the views of pages to tell. */

#include "config.h"

#include "showcase-talk-news.h"

#include <glib/gi18n-lib.h>

struct _ShowcaseTalkNews
{
  GObject parent_instance;

  /* State */
  ShowcaseTalkPointerMode mode;
};

G_DEFINE_FINAL_TYPE (ShowcaseTalkNews, showcase_talk_news, G_TYPE_OBJECT)

enum
{
  TOLD,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
tell (ShowcaseTalkNews *self,
      const char *words)
{
  g_signal_emit (self, signals[TOLD], 0, words);
}

static void
blank_cb (ShowcaseTalkNews *self,
          GParamSpec *pspec,
          ShowcaseTalk *talk)
{
  switch (showcase_talk_get_blank (talk))
    {
    case SHOWCASE_BLANK_BLACK:
      tell (self, _ ("The stage is black"));
      break;

    case SHOWCASE_BLANK_WHITE:
      tell (self, _ ("The stage is white"));
      break;

    case SHOWCASE_BLANK_NONE:
    default:
      /* Translators: after it was black or white. */
      tell (self, _ ("The stage shows the page"));
    }
}

static void
frozen_cb (ShowcaseTalkNews *self,
           GParamSpec *pspec,
           ShowcaseTalk *talk)
{
  /* Translators: a frozen stage keeps its page while the speaker turns pages; one that is not shows the page of the speaker. */
  tell (self, showcase_talk_is_frozen (talk) ? _ ("The stage is frozen") : _ ("The stage is no longer frozen"));
}

/* It also changes when it moves. */
static void
pointer_cb (ShowcaseTalkNews *self,
            ShowcaseTalkPointer *pointer)
{
  ShowcaseTalkPointerMode mode = showcase_talk_pointer_get_mode (pointer);
  ShowcaseTalkPointerMode before = self->mode;

  if (mode == before)
    return;
  self->mode = mode;
  if (mode == SHOWCASE_TALK_POINTER_DOT)
    tell (self, _ ("Pointer on"));
  else if (mode == SHOWCASE_TALK_POINTER_SPOTLIGHT)
    tell (self, _ ("Spotlight on"));
  else
    tell (self, before == SHOWCASE_TALK_POINTER_DOT ? _ ("Pointer off") : _ ("Spotlight off"));
}

static void
showcase_talk_news_class_init (ShowcaseTalkNewsClass *klass)
{
  /**
   * ShowcaseTalkNews::told:
   * @self: the news
   * @words: what a screen reader should say
   *
   * Something is another way now.
   */
  signals[TOLD] = g_signal_new ("told", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
showcase_talk_news_init (ShowcaseTalkNews *self)
{
}

/**
 * showcase_talk_news_new:
 * @talk: a talk
 * @pointer: what points at its pages
 *
 * Begins to tell what becomes of a stage.
 *
 * Returns: (transfer full): the news
 */
ShowcaseTalkNews *
showcase_talk_news_new (ShowcaseTalk *talk,
                        ShowcaseTalkPointer *pointer)
{
  ShowcaseTalkNews *self;

  g_return_val_if_fail (SHOWCASE_IS_TALK (talk), NULL);
  g_return_val_if_fail (SHOWCASE_IS_TALK_POINTER (pointer), NULL);

  self = g_object_new (SHOWCASE_TYPE_TALK_NEWS, NULL);
  self->mode = showcase_talk_pointer_get_mode (pointer);
  g_signal_connect_object (talk, "notify::blank", G_CALLBACK (blank_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (talk, "notify::frozen", G_CALLBACK (frozen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (pointer, "changed", G_CALLBACK (pointer_cb), self, G_CONNECT_SWAPPED);
  return self;
}
