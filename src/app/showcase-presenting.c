/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is read, presented: finds what the talk is made of and where it begins, and gives both to the presentation. A talk that is begun again from where it was begun
 * goes on where it was left. */

#include "config.h"

#include "showcase-presenting.h"

#include "showcase-chapters.h"
#include "showcase-image-source.h"
#include "showcase-look.h"
#include "showcase-talk-record.h"
#include "showcase-talk-remote.h"
#include "showcase-talk-skills.h"
#include "showcase-talk-slot.h"
#include "showcase-talk-wishes.h"

#include <glib/gi18n-lib.h>

typedef enum
{
  FROM_HERE,
  FROM_START,
  FROM_BOOKMARK,
} Start;

/* The subject of a talk of all documents, and the portfolio that is built in, as a bookmark names them; and the help. */
#define NO_NAME ""
#define HELP_NAME "help:"

/* What a talk is of, and the line of the current document that it was begun from; 0 for its start. */
typedef struct
{
  ShowcaseBundle *bundle;
  ShowcaseGroup *group; /* NULL for all */
  ShowcaseGroup *place;
  guint line;
} Subject;

struct _ShowcasePresenting
{
  GObject parent_instance;

  /* Owned */
  ShowcasePresentation *presentation;
  GSettings *settings;
  GArray *chapters;
  GCancellable *loading;
  ShowcaseTalkRecord *record;
  ShowcaseTalkRemote *remote;
  ShowcaseTalkSkills *skills;
  ShowcaseTalkSlot *slot;
  ShowcaseBookmark *bookmark;
  Subject subject;
  Subject wanted;

  /* Borrowed */
  ShowcaseWindow *window;

  /* State */
  Start start;
};

G_DEFINE_FINAL_TYPE (ShowcasePresenting, showcase_presenting, G_TYPE_OBJECT)

static void
set_subject (Subject *subject,
             ShowcaseBundle *bundle,
             ShowcaseGroup *group,
             ShowcaseGroup *place,
             guint line)
{
  g_set_object (&subject->bundle, bundle);
  g_set_object (&subject->group, group);
  g_set_object (&subject->place, place);
  subject->line = line;
}

static gboolean
has_same_chapters (const Subject *a,
                   const Subject *b)
{
  return a->bundle == b->bundle && a->group == b->group;
}

/* The entry that is selected, or what is read farther on in it. Who is at the top of a document begins with its title. */
static guint
find_line (ShowcasePresenting *self)
{
  ShowcaseSession *session = showcase_window_get_session (self->window);
  ShowcaseDocumentView *view = showcase_pane_get_view (showcase_window_get_pane (self->window));
  ShowcaseDocument *document = showcase_document_view_get_document (view);
  ShowcaseEntry *entry = showcase_session_get_entry (session);
  guint line = entry != NULL ? showcase_entry_get_line (entry) : 0;
  gboolean is_first = entry == NULL || entry == showcase_group_get_entry (showcase_session_get_group (session), 0);
  double offset;
  guint block;

  if (!showcase_pane_is_ready (showcase_window_get_pane (self->window)) || document == NULL)
    return line;

  showcase_document_view_get_place (view, &block, &offset);
  if (block == 0)
    return is_first ? 0 : line;

  return block < showcase_document_get_n_blocks (document) ? MAX (line, showcase_document_get_block (document, block)->first_line) : line;
}

static char *
dup_portfolio_name (ShowcasePresenting *self)
{
  ShowcaseSession *session = showcase_window_get_session (self->window);
  GFile *source = showcase_shelf_get_source (showcase_session_get_shelf (session));

  if (showcase_session_is_in_help (session))
    return g_strdup (HELP_NAME);
  return source != NULL ? g_file_get_uri (source) : g_strdup (NO_NAME);
}

/* What the bookmark of the talk is to be found by. */
static void
name_subject (ShowcasePresenting *self)
{
  g_autofree char *portfolio = dup_portfolio_name (self);

  showcase_talk_record_set_subject (self->record, portfolio, self->subject.group != NULL ? showcase_group_get_id (self->subject.group) : NO_NAME);
  if (self->bookmark != NULL)
    showcase_talk_record_go_back (self->record, g_steal_pointer (&self->bookmark));
}

static void
set_start_of_line (ShowcasePresenting *self)
{
  guint found = self->start == FROM_HERE ? showcase_chapters_find (self->subject.bundle, self->subject.group, self->chapters->len, self->subject.place) : SHOWCASE_NONE;
  guint chapter = found != SHOWCASE_NONE ? found : 0;
  guint line = self->start == FROM_HERE ? self->subject.line : 0;
  ShowcaseDocument *document = g_array_index (self->chapters, ShowcaseChapter, chapter).document;
  guint block = line > 0 ? showcase_document_find_line (document, line) : SHOWCASE_NONE;

  showcase_presentation_set_start (self->presentation, chapter, block);
}

static void
set_start (ShowcasePresenting *self)
{
  if (self->start == FROM_BOOKMARK)
    {
      showcase_presentation_set_start (self->presentation, self->bookmark->chapter, self->bookmark->block);
      return;
    }

  set_start_of_line (self);
}

static gboolean
is_on (ShowcasePresenting *self)
{
  return self->presentation != NULL && showcase_presentation_is_on (self->presentation);
}

static void
begin (ShowcasePresenting *self,
       gboolean is_other_talk)
{
  gboolean goes_on = !is_other_talk && self->start == FROM_HERE && self->subject.place == self->wanted.place && self->subject.line == self->wanted.line;

  set_subject (&self->subject, self->wanted.bundle, self->wanted.group, self->wanted.place, self->wanted.line);
  if (is_other_talk)
    {
      showcase_presentation_set_chapters (self->presentation, (const ShowcaseChapter *)self->chapters->data, self->chapters->len);
      showcase_talk_skills_set_subject (self->skills, self->subject.bundle, self->subject.group, self->chapters->len);
      showcase_talk_slot_set_duration (self->slot, showcase_talk_wishes_find_duration (showcase_bundle_get_catalog (self->subject.bundle), self->subject.group));
    }
  else if (self->start == FROM_START)
    showcase_timer_reset (showcase_talk_get_timer (showcase_presentation_get_talk (self->presentation)));
  if (!goes_on && self->chapters->len > 0)
    set_start (self);
  name_subject (self);
  showcase_presentation_begin (self->presentation, GTK_WINDOW (self->window));
}

static void
follow_desktop (ShowcasePresenting *self)
{
  ShowcasePresentation *presentation = showcase_presenting_get_presentation (self);
  ShowcasePagePainter *painters[] = { showcase_presentation_get_painter (presentation), showcase_presentation_get_thumbnails (presentation) };
  AdwStyleManager *style = adw_style_manager_get_for_display (gtk_widget_get_display (GTK_WIDGET (self->window)));
  PangoFontDescription *font = pango_font_description_from_string (adw_style_manager_get_document_font_name (style));
  PangoFontDescription *code = pango_font_description_from_string (adw_style_manager_get_monospace_font_name (style));
  const char *family = pango_font_description_get_family (font);
  const char *code_family = pango_font_description_get_family (code);
  g_autofree char *highlighter = showcase_look_find_highlighter ();

  showcase_presentation_set_fonts (self->presentation, family != NULL ? family : "sans-serif", code_family != NULL ? code_family : "monospace");
  for (gsize i = 0; i < G_N_ELEMENTS (painters); i++)
    {
      showcase_page_painter_set_loader (painters[i], showcase_image_source_load, showcase_image_source_new (self->wanted.bundle), (GDestroyNotify)showcase_image_source_unref);
      showcase_page_painter_set_highlighter (painters[i], highlighter);
    }
  pango_font_description_free (font);
  pango_font_description_free (code);
}

static void
loaded_cb (GObject *source,
           GAsyncResult *result,
           gpointer user_data)
{
  GArray *chapters = showcase_chapters_load_finish (result, NULL);
  ShowcasePresenting *self = user_data;

  /* After a cancellation it may be gone. */
  if (chapters == NULL)
    return;

  g_clear_object (&self->loading);
  g_clear_pointer (&self->chapters, g_array_unref);
  self->chapters = chapters;
  follow_desktop (self);
  begin (self, TRUE);
}

static void
stop_loading (ShowcasePresenting *self)
{
  if (self->loading != NULL)
    g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
}

static void
load (ShowcasePresenting *self)
{
  stop_loading (self);
  self->loading = g_cancellable_new ();
  showcase_chapters_load_async (self->wanted.bundle, self->wanted.group, self->loading, loaded_cb, self);
}

static void
present (ShowcasePresenting *self,
         gboolean is_portfolio,
         Start start)
{
  ShowcaseSession *session = showcase_window_get_session (self->window);
  ShowcaseBundle *bundle = showcase_shelf_get_bundle (showcase_session_get_shelf (session));
  ShowcaseGroup *group = showcase_session_get_group (session);

  if (is_on (self))
    {
      showcase_presentation_begin (self->presentation, GTK_WINDOW (self->window));
      return;
    }

  if (bundle == NULL || (group == NULL && !is_portfolio))
    {
      showcase_pane_tell (showcase_window_get_pane (self->window), _ ("There is nothing to present; open a document first"));
      return;
    }
  set_subject (&self->wanted, bundle, is_portfolio ? NULL : group, group, find_line (self));
  self->start = start;
  stop_loading (self);
  if (self->chapters != NULL && has_same_chapters (&self->subject, &self->wanted))
    begin (self, FALSE);
  else
    load (self);
}

static void
present_cb (GSimpleAction *action,
            GVariant *parameter,
            gpointer user_data)
{
  present (user_data, FALSE, FROM_HERE);
}

static void
present_from_start_cb (GSimpleAction *action,
                       GVariant *parameter,
                       gpointer user_data)
{
  present (user_data, FALSE, FROM_START);
}

static void
present_portfolio_cb (GSimpleAction *action,
                      GVariant *parameter,
                      gpointer user_data)
{
  present (user_data, TRUE, FROM_HERE);
}

static const GActionEntry actions[] = {
  { "present", present_cb },
  { "present-from-start", present_from_start_cb },
  { "present-portfolio", present_portfolio_cb },
};

/* Documents that are no longer open are not kept for a talk that may go on. */
static void
bundle_changed_cb (ShowcasePresenting *self)
{
  if (!is_on (self))
    {
      stop_loading (self);
      g_clear_pointer (&self->chapters, g_array_unref);
    }
}

/* The window goes only with its talk, and the program goes with the window. */
static gboolean
close_request_cb (ShowcasePresenting *self)
{
  if (!is_on (self))
    return GDK_EVENT_PROPAGATE;

  showcase_presentation_ask_to_quit (self->presentation);
  return GDK_EVENT_STOP;
}

static void
showcase_presenting_dispose (GObject *object)
{
  ShowcasePresenting *self = SHOWCASE_PRESENTING (object);

  stop_loading (self);
  g_action_map_remove_action_entries (G_ACTION_MAP (self->window), actions, G_N_ELEMENTS (actions));
  g_clear_object (&self->record);
  g_clear_object (&self->remote);
  g_clear_object (&self->skills);
  g_clear_object (&self->slot);
  g_clear_object (&self->presentation);
  g_clear_pointer (&self->bookmark, showcase_bookmark_free);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->chapters, g_array_unref);
  set_subject (&self->subject, NULL, NULL, NULL, 0);
  set_subject (&self->wanted, NULL, NULL, NULL, 0);

  G_OBJECT_CLASS (showcase_presenting_parent_class)->dispose (object);
}

static void
showcase_presenting_class_init (ShowcasePresentingClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = showcase_presenting_dispose;
}

static void
showcase_presenting_init (ShowcasePresenting *self)
{
}

/**
 * showcase_presenting_new:
 * @window: the window, with its session; it has to live as long as the new object
 * @settings: (nullable): the program's settings
 *
 * Adds the actions to a window.
 *
 * Returns: (transfer full): what does them
 */
ShowcasePresenting *
showcase_presenting_new (ShowcaseWindow *window,
                         GSettings *settings)
{
  ShowcasePresenting *self = g_object_new (SHOWCASE_TYPE_PRESENTING, NULL);
  ShowcaseSession *session = showcase_window_get_session (window);

  self->window = window;
  g_set_object (&self->settings, settings);
  g_action_map_add_action_entries (G_ACTION_MAP (window), actions, G_N_ELEMENTS (actions), self);
  g_signal_connect_object (showcase_session_get_shelf (session), "notify::bundle", G_CALLBACK (bundle_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (window, "close-request", G_CALLBACK (close_request_cb), self, G_CONNECT_SWAPPED);

  return self;
}

static gboolean
find_subject (ShowcasePresenting *self,
              const ShowcaseBookmark *bookmark,
              ShowcaseGroup **group)
{
  ShowcaseBundle *bundle = showcase_shelf_get_bundle (showcase_session_get_shelf (showcase_window_get_session (self->window)));
  g_autofree char *portfolio = dup_portfolio_name (self);

  *group = NULL;
  if (bundle == NULL || strcmp (bookmark->portfolio, portfolio) != 0)
    return FALSE;
  if (strcmp (bookmark->subject, NO_NAME) == 0)
    return TRUE;

  *group = showcase_catalog_find_group (showcase_bundle_get_catalog (bundle), bookmark->subject);
  return *group != NULL;
}

/**
 * showcase_presenting_has_subject:
 * @self: what presents
 * @bookmark: a bookmark of a talk
 *
 * Tells whether what the talk was about is open.
 *
 * Returns: whether it is
 */
gboolean
showcase_presenting_has_subject (ShowcasePresenting *self,
                                 const ShowcaseBookmark *bookmark)
{
  ShowcaseGroup *group;

  g_return_val_if_fail (SHOWCASE_IS_PRESENTING (self), FALSE);

  return find_subject (self, bookmark, &group);
}

/**
 * showcase_presenting_go_on:
 * @self: what presents
 * @bookmark: (transfer full): a bookmark of a talk
 *
 * Begins the talk where the bookmark is, with its time, unless there is a talk already.
 *
 * Returns: whether it does
 */
gboolean
showcase_presenting_go_on (ShowcasePresenting *self,
                           ShowcaseBookmark *bookmark)
{
  g_autoptr (ShowcaseBookmark) taken = bookmark;
  ShowcaseSession *session;
  ShowcaseGroup *group;

  g_return_val_if_fail (SHOWCASE_IS_PRESENTING (self), FALSE);

  if (is_on (self) || !find_subject (self, bookmark, &group))
    return FALSE;

  session = showcase_window_get_session (self->window);
  set_subject (&self->wanted, showcase_shelf_get_bundle (showcase_session_get_shelf (session)), group, showcase_session_get_group (session), find_line (self));
  g_clear_pointer (&self->bookmark, showcase_bookmark_free);
  self->bookmark = g_steal_pointer (&taken);
  self->start = FROM_BOOKMARK;
  load (self);

  return TRUE;
}

/**
 * showcase_presenting_get_presentation:
 * @self: what presents
 *
 * Gets the talk with its windows, which is made when it is first asked for.
 *
 * Returns: (transfer none): the presentation
 */
ShowcasePresentation *
showcase_presenting_get_presentation (ShowcasePresenting *self)
{
  g_return_val_if_fail (SHOWCASE_IS_PRESENTING (self), NULL);

  if (self->presentation != NULL)
    return self->presentation;

  self->presentation = showcase_presentation_new (gtk_window_get_application (GTK_WINDOW (self->window)), self->settings);
  self->record = showcase_talk_record_new (G_APPLICATION (gtk_window_get_application (GTK_WINDOW (self->window))), self->presentation);
  self->remote = showcase_talk_remote_new (G_APPLICATION (gtk_window_get_application (GTK_WINDOW (self->window))), self->presentation);
  self->skills = showcase_talk_skills_new (self->presentation);
  self->slot = showcase_talk_slot_new (showcase_talk_get_timer (showcase_presentation_get_talk (self->presentation)), self->settings);

  return self->presentation;
}
