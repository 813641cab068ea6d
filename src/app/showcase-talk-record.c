/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* When the bookmark of a talk is there: from the beginning of the talk to its end, and no longer. Writing it is for the keeper, and offering to go on with a talk that
 * did not end for the resumption. */

#include "config.h"

#include "showcase-talk-record.h"

#include "showcase-talk-keeper.h"

#include <glib/gi18n-lib.h>

struct _ShowcaseTalkRecord
{
  GObject parent_instance;

  /* Owned */
  ShowcaseTalkKeeper *keeper;
  ShowcaseBookmark *bookmark;
  char *portfolio;
  char *subject;

  /* Borrowed */
  GApplication *application;
  ShowcasePresentation *presentation;
};

G_DEFINE_FINAL_TYPE (ShowcaseTalkRecord, showcase_talk_record, G_TYPE_OBJECT)

static void
failed_cb (ShowcaseTalkRecord *self)
{
  /* Translators: to the speaker, during a talk. The place is what is offered to go on from after the program was killed. */
  showcase_presentation_tell (self->presentation, _ ("The place in the talk can’t be saved. Is the disk full?"));
}

static void
begun_cb (ShowcaseTalkRecord *self)
{
  g_autoptr (GFile) file = showcase_talk_record_new_file ();

  g_clear_object (&self->keeper);
  self->keeper = showcase_talk_keeper_new (showcase_presentation_get_talk (self->presentation), file, self->portfolio, self->subject);
  g_signal_connect_object (self->keeper, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
}

static void
cleared_cb (GObject *source,
            GAsyncResult *result,
            gpointer user_data)
{
  g_autoptr (GApplication) application = user_data;

  /* A bookmark that can't be removed is offered once more, and does no harm. */
  showcase_talk_keeper_clear_finish (SHOWCASE_TALK_KEEPER (source), result, NULL);
  g_application_release (application);
}

/* The program does not end before the bookmark is gone. */
static void
ended_cb (ShowcaseTalkRecord *self)
{
  if (self->keeper == NULL)
    return;

  g_application_hold (self->application);
  showcase_talk_keeper_clear_async (self->keeper, cleared_cb, g_object_ref (self->application));
  g_clear_object (&self->keeper);
}

/* All of a bookmark can be gone back to when all pages are there. */
static void
deck_cb (ShowcaseTalkRecord *self,
         GParamSpec *pspec,
         ShowcaseTalk *talk)
{
  ShowcaseDeck *deck = showcase_talk_get_deck (talk);
  g_autoptr (ShowcaseBookmark) bookmark = NULL;

  if (self->bookmark == NULL || deck == NULL || !showcase_deck_is_whole (deck))
    return;

  bookmark = g_steal_pointer (&self->bookmark);
  showcase_bookmark_restore (bookmark, talk, g_get_real_time ());
}

static void
showcase_talk_record_finalize (GObject *object)
{
  ShowcaseTalkRecord *self = SHOWCASE_TALK_RECORD (object);

  g_clear_object (&self->keeper);
  g_clear_pointer (&self->bookmark, showcase_bookmark_free);
  g_free (self->portfolio);
  g_free (self->subject);

  G_OBJECT_CLASS (showcase_talk_record_parent_class)->finalize (object);
}

static void
showcase_talk_record_class_init (ShowcaseTalkRecordClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = showcase_talk_record_finalize;
}

static void
showcase_talk_record_init (ShowcaseTalkRecord *self)
{
}

/**
 * showcase_talk_record_new:
 * @application: the application, which has to live as long as the record
 * @presentation: the talk, which has to live as long as the record
 *
 * Makes what keeps bookmarks of a talk.
 *
 * Returns: (transfer full): the new record
 */
ShowcaseTalkRecord *
showcase_talk_record_new (GApplication *application,
                          ShowcasePresentation *presentation)
{
  ShowcaseTalkRecord *self;

  g_return_val_if_fail (G_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (SHOWCASE_IS_PRESENTATION (presentation), NULL);

  self = g_object_new (SHOWCASE_TYPE_TALK_RECORD, NULL);
  self->application = application;
  self->presentation = presentation;
  g_signal_connect_object (presentation, "begun", G_CALLBACK (begun_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (presentation, "ended", G_CALLBACK (ended_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (showcase_presentation_get_talk (presentation), "notify::deck", G_CALLBACK (deck_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * showcase_talk_record_set_subject:
 * @self: a record
 * @portfolio: what is open
 * @subject: which part of it the next talk is about
 *
 * Sets what the bookmarks say that they are of.
 */
void
showcase_talk_record_set_subject (ShowcaseTalkRecord *self,
                                  const char *portfolio,
                                  const char *subject)
{
  g_return_if_fail (SHOWCASE_IS_TALK_RECORD (self));

  g_set_str (&self->portfolio, portfolio);
  g_set_str (&self->subject, subject);
}

/**
 * showcase_talk_record_go_back:
 * @self: a record
 * @bookmark: (transfer full): a bookmark
 *
 * Takes the next talk to a bookmark, with its time, as soon as all its pages are there.
 */
void
showcase_talk_record_go_back (ShowcaseTalkRecord *self,
                              ShowcaseBookmark *bookmark)
{
  g_return_if_fail (SHOWCASE_IS_TALK_RECORD (self));

  g_clear_pointer (&self->bookmark, showcase_bookmark_free);
  self->bookmark = bookmark;
}

/**
 * showcase_talk_record_new_file:
 *
 * Finds where the bookmark is kept.
 *
 * Returns: (transfer full): the file, which need not exist
 */
GFile *
showcase_talk_record_new_file (void)
{
  return g_file_new_build_filename (g_get_user_state_dir (), "showcase", "talk", NULL);
}
