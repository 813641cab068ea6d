/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where a talk was, as a few lines of text. The place is kept by content and by number: the stage may have another shape when the talk goes on. Files, and when they are
 * written, are for the keeper. */

#include "config.h"

#include "showcase-bookmark.h"

#define GROUP "Talk"

/* A clock on the wall does not stop when a program does. A speaker who is back within this time, in microseconds, is still giving the talk. */
#define LONGEST_GAP (10 * G_TIME_SPAN_MINUTE)

/* What is older was another talk. */
#define LONGEST_REST (12 * G_TIME_SPAN_HOUR)

/* No talk is longer, in microseconds. */
#define LONGEST_TALK (1000 * G_TIME_SPAN_HOUR)

/**
 * showcase_bookmark_new:
 * @talk: a talk
 * @portfolio: what is open
 * @subject: which part of it the talk is about
 * @now: the time, in microseconds since 1970
 *
 * Notes where a talk is.
 *
 * Returns: (transfer full): the bookmark
 */
ShowcaseBookmark *
showcase_bookmark_new (ShowcaseTalk *talk,
                       const char *portfolio,
                       const char *subject,
                       gint64 now)
{
  ShowcaseTimer *timer;
  ShowcaseBookmark *self;

  g_return_val_if_fail (SHOWCASE_IS_TALK (talk), NULL);

  timer = showcase_talk_get_timer (talk);
  self = g_new0 (ShowcaseBookmark, 1);
  self->portfolio = g_strdup (portfolio);
  self->subject = g_strdup (subject);
  self->page = showcase_talk_get_page (talk);
  self->step = showcase_talk_get_step (talk);
  if (self->page < showcase_talk_get_n_pages (talk))
    showcase_deck_get_place (showcase_talk_get_deck (talk), self->page, &self->chapter, &self->block, &self->offset);
  self->elapsed = showcase_timer_get_elapsed (timer);
  self->running = showcase_timer_is_running (timer);
  self->slot = showcase_timer_get_slot (timer);
  self->saved = now;
  return self;
}

/* Numbers that nobody could have written are as good as none. */
static gboolean
read_number (GKeyFile *file,
             const char *key,
             gint64 max,
             gint64 *number,
             GError **error)
{
  g_autoptr (GError) local_error = NULL;

  *number = g_key_file_get_int64 (file, GROUP, key, &local_error);
  if (local_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }
  if (*number < 0 || *number > max)
    {
      g_set_error (error, G_KEY_FILE_ERROR, G_KEY_FILE_ERROR_INVALID_VALUE, "%s is out of range", key);
      return FALSE;
    }
  return TRUE;
}

static gboolean
read_count (GKeyFile *file,
            const char *key,
            guint *count,
            GError **error)
{
  gint64 number;

  if (!read_number (file, key, G_MAXUINT, &number, error))
    return FALSE;
  *count = (guint)number;
  return TRUE;
}

/**
 * showcase_bookmark_parse:
 * @text: what showcase_bookmark_to_string() gave
 * @length: its length in bytes
 * @error: why it is no bookmark, of the domain %G_KEY_FILE_ERROR
 *
 * Reads a bookmark. What it says may be about a talk that does not exist any more.
 *
 * Returns: (transfer full): the bookmark, or %NULL
 */
ShowcaseBookmark *
showcase_bookmark_parse (const char *text,
                         gsize length,
                         GError **error)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (ShowcaseBookmark) self = g_new0 (ShowcaseBookmark, 1);
  g_autoptr (GError) running_error = NULL;

  if (!g_key_file_load_from_data (file, text, length, G_KEY_FILE_NONE, error))
    return NULL;

  self->portfolio = g_key_file_get_string (file, GROUP, "Portfolio", error);
  if (self->portfolio == NULL)
    return NULL;
  self->subject = g_key_file_get_string (file, GROUP, "Subject", error);
  if (self->subject == NULL)
    return NULL;

  if (!read_count (file, "Page", &self->page, error) || !read_count (file, "Step", &self->step, error) || !read_count (file, "Chapter", &self->chapter, error)
      || !read_count (file, "Block", &self->block, error) || !read_count (file, "Offset", &self->offset, error)
      || !read_number (file, "Elapsed", LONGEST_TALK, &self->elapsed, error) || !read_number (file, "Slot", LONGEST_TALK, &self->slot, error)
      || !read_number (file, "Saved", G_MAXINT64, &self->saved, error))
    return NULL;

  self->running = g_key_file_get_boolean (file, GROUP, "Running", &running_error);
  if (running_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&running_error));
      return NULL;
    }
  return g_steal_pointer (&self);
}

/**
 * showcase_bookmark_to_string:
 * @self: a bookmark
 *
 * Writes a bookmark.
 *
 * Returns: (transfer full): the text
 */
char *
showcase_bookmark_to_string (const ShowcaseBookmark *self)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();

  g_key_file_set_string (file, GROUP, "Portfolio", self->portfolio);
  g_key_file_set_string (file, GROUP, "Subject", self->subject);
  g_key_file_set_int64 (file, GROUP, "Page", self->page);
  g_key_file_set_int64 (file, GROUP, "Step", self->step);
  g_key_file_set_int64 (file, GROUP, "Chapter", self->chapter);
  g_key_file_set_int64 (file, GROUP, "Block", self->block);
  g_key_file_set_int64 (file, GROUP, "Offset", self->offset);
  g_key_file_set_int64 (file, GROUP, "Elapsed", self->elapsed);
  g_key_file_set_boolean (file, GROUP, "Running", self->running);
  g_key_file_set_int64 (file, GROUP, "Slot", self->slot);
  g_key_file_set_int64 (file, GROUP, "Saved", self->saved);
  return g_key_file_to_data (file, NULL, NULL);
}

/**
 * showcase_bookmark_get_elapsed:
 * @self: a bookmark
 * @now: the time, in microseconds since 1970
 *
 * Tells what the timer would show had the program not ended: the audience was there all the time. After a longer rest, it is what the timer showed last.
 *
 * Returns: the time in microseconds
 */
gint64
showcase_bookmark_get_elapsed (const ShowcaseBookmark *self,
                               gint64 now)
{
  gboolean is_same_talk = self->running && now >= self->saved && now - self->saved <= LONGEST_GAP;

  return self->elapsed + (is_same_talk ? now - self->saved : 0);
}

/**
 * showcase_bookmark_is_recent:
 * @self: a bookmark
 * @now: the time, in microseconds since 1970
 *
 * Tells whether somebody may want to go on with the talk.
 *
 * Returns: whether it was given lately
 */
gboolean
showcase_bookmark_is_recent (const ShowcaseBookmark *self,
                             gint64 now)
{
  return now >= self->saved && now - self->saved <= LONGEST_REST;
}

/**
 * showcase_bookmark_restore:
 * @self: a bookmark
 * @talk: a talk with the deck of the subject, of any shape
 * @now: the time, in microseconds since 1970
 *
 * Takes a talk to where it was, with its time.
 */
void
showcase_bookmark_restore (const ShowcaseBookmark *self,
                           ShowcaseTalk *talk,
                           gint64 now)
{
  ShowcaseTimer *timer;
  guint page;

  g_return_if_fail (SHOWCASE_IS_TALK (talk));
  g_return_if_fail (showcase_talk_get_deck (talk) != NULL);

  timer = showcase_talk_get_timer (talk);
  page = showcase_deck_find (showcase_talk_get_deck (talk), self->chapter, self->block, self->offset);
  showcase_talk_go_to (talk, page != SHOWCASE_NONE ? page : self->page, self->step);
  showcase_timer_set_slot (timer, self->slot);
  showcase_timer_restore (timer, showcase_bookmark_get_elapsed (self, now), self->running);
}

/**
 * showcase_bookmark_free:
 * @self: (transfer full): a bookmark
 *
 * Frees it.
 */
void
showcase_bookmark_free (ShowcaseBookmark *self)
{
  g_free (self->portfolio);
  g_free (self->subject);
  g_free (self);
}
