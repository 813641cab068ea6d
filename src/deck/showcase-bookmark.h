/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-talk.h"

G_BEGIN_DECLS

/**
 * ShowcaseBookmark:
 * @portfolio: what was open, as whoever gave the talk names it
 * @subject: which part of it the talk was about, likewise
 * @page: the page where the speaker was, from 0
 * @step: the step of it, from 0
 * @chapter: the chapter of that page
 * @block: the block with which it starts, or %SHOWCASE_NONE
 * @offset: where in the block it starts, in bytes
 * @elapsed: what the timer showed, in microseconds
 * @running: whether it ran
 * @slot: how long the talk might take, in microseconds, or 0
 * @saved: when that was, in microseconds since 1970
 *
 * Where a talk was: enough to go on with it after the program has ended in the middle of it.
 */
typedef struct
{
  char *portfolio;
  char *subject;
  guint page;
  guint step;
  guint chapter;
  guint block;
  guint offset;
  gint64 elapsed;
  gboolean running;
  gint64 slot;
  gint64 saved;
} ShowcaseBookmark;

ShowcaseBookmark *showcase_bookmark_new (ShowcaseTalk *talk,
                                         const char *portfolio,
                                         const char *subject,
                                         gint64 now);
ShowcaseBookmark *showcase_bookmark_parse (const char *text,
                                           gsize length,
                                           GError **error);
char *showcase_bookmark_to_string (const ShowcaseBookmark *self);
gint64 showcase_bookmark_get_elapsed (const ShowcaseBookmark *self,
                                      gint64 now);
gboolean showcase_bookmark_is_recent (const ShowcaseBookmark *self,
                                      gint64 now);
void showcase_bookmark_restore (const ShowcaseBookmark *self,
                                ShowcaseTalk *talk,
                                gint64 now);
void showcase_bookmark_free (ShowcaseBookmark *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseBookmark, showcase_bookmark_free)

G_END_DECLS
