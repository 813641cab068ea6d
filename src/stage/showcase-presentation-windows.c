/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The windows of a talk: what they are made of, how they are told apart by keys, and the deck that is made for the room that the stage has. Which screen they fill
 * is for the staging. */

#include "config.h"

#include "showcase-presentation-private.h"

static void
resized_cb (ShowcasePresentation *self,
            int width,
            int height,
            GtkWidget *view)
{
  showcase_deck_maker_fit_soon (self->maker, gtk_widget_get_pango_context (view), width, height);
}

static gboolean
stage_close_cb (ShowcasePresentation *self)
{
  showcase_presentation_ask_to_end (self);
  return GDK_EVENT_STOP;
}

/* The audience sees nothing of it, and the speaker can have it back. */
static gboolean
console_close_cb (ShowcasePresentation *self)
{
  showcase_presentation_show_console (self, FALSE);
  return GDK_EVENT_STOP;
}

/* A deck for the screen that the stage will fill is made while the window appears. */
static void
make_deck_early (ShowcasePresentation *self)
{
  int width;
  int height;

  if (showcase_staging_get_room (self->staging, &width, &height))
    showcase_deck_maker_fit (self->maker, gtk_widget_get_pango_context (GTK_WIDGET (self->stage)), width, height);
}

/* What keys, hands and buttons do is the same in both windows. */
static void
join (ShowcasePresentation *self,
      GtkWindow *window,
      ShowcasePageView *view,
      ShowcaseTalkSides side)
{
  gtk_widget_insert_action_group (GTK_WIDGET (window), "talk", G_ACTION_GROUP (self->actions));
  showcase_talk_input_add_keys (self->keys, window, side);
  showcase_page_input_add (self->touches, GTK_WIDGET (view), side);
}

static void
open_stage (ShowcasePresentation *self)
{
  ShowcasePageView *view;

  self->stage = showcase_stage_window_new (self->application, self->talk, self->painter);
  view = showcase_stage_window_get_view (self->stage);
  join (self, GTK_WINDOW (self->stage), view, SHOWCASE_TALK_SIDE_STAGE);
  g_signal_connect_object (view, "resized", G_CALLBACK (resized_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->stage, "close-request", G_CALLBACK (stage_close_cb), self, G_CONNECT_SWAPPED);
}

/* A screen reader hears of a page once. */
static void
console_mapped_cb (GtkWidget *view,
                   GtkWidget *console)
{
  g_object_set (view, "announces", !gtk_widget_get_mapped (console), NULL);
}

/* It is shown when it has a screen, or is asked for. */
static void
open_console (ShowcasePresentation *self)
{
  ShowcasePageView *view = showcase_stage_window_get_view (self->stage);
  ShowcaseConsolePages *pages;

  self->console = showcase_console_window_new (self->application, self->talk, self->painter, self->settings);
  pages = showcase_console_window_get_pages (self->console);
  join (self, GTK_WINDOW (self->console), showcase_console_pages_get_now (pages), SHOWCASE_TALK_SIDE_CONSOLE);
  showcase_page_input_add (self->touches, GTK_WIDGET (showcase_console_pages_get_next (pages)), SHOWCASE_TALK_SIDE_CONSOLE);
  showcase_presentation_follow_console (self);
  g_signal_connect_object (self->console, "close-request", G_CALLBACK (console_close_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->console, "map", G_CALLBACK (console_mapped_cb), view, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (self->console, "unmap", G_CALLBACK (console_mapped_cb), view, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

/* The speaker is who listens. */
static void
told_cb (ShowcasePresentation *self,
         const char *words)
{
  gtk_accessible_announce (GTK_ACCESSIBLE (showcase_presentation_get_speaker (self)), words, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/**
 * showcase_presentation_open_windows:
 * @self: a presentation without windows
 * @home: (nullable): the window that the talk is begun from
 *
 * Opens the windows.
 */
void
showcase_presentation_open_windows (ShowcasePresentation *self,
                                    GtkWindow *home)
{
  self->keys = showcase_talk_input_new ();
  self->touches = showcase_page_input_new ();
  open_stage (self);
  open_console (self);
  showcase_presentation_open_pointer (self);
  showcase_presentation_open_links (self);
  showcase_presentation_open_look (self);
  showcase_presentation_place_windows (self, home);
  make_deck_early (self);
  self->news = showcase_talk_news_new (self->talk, self->pointer);
  g_signal_connect_object (self->news, "told", G_CALLBACK (told_cb), self, G_CONNECT_SWAPPED);
}

/**
 * showcase_presentation_close_windows:
 * @self: a presentation with windows
 *
 * Closes the windows, and the question that may be in one of them.
 */
void
showcase_presentation_close_windows (ShowcasePresentation *self)
{
  GtkWindow *stage = GTK_WINDOW (g_steal_pointer (&self->stage));
  GtkWindow *console = GTK_WINDOW (g_steal_pointer (&self->console));
  AdwDialog *dialog = g_steal_pointer (&self->dialog);

  while (showcase_talk_links_close (self->links))
    ;
  showcase_staging_set_windows (self->staging, NULL, NULL);
  if (dialog != NULL)
    adw_dialog_force_close (dialog);
  gtk_widget_set_visible (GTK_WIDGET (console), FALSE);
  gtk_window_destroy (console);
  gtk_window_destroy (stage);
  g_clear_object (&self->staging);
  g_clear_object (&self->keys);
  g_clear_object (&self->touches);
}

/**
 * showcase_presentation_get_active_window:
 * @self: a presentation with windows
 *
 * Gets the window that has the keyboard, or else the one that the speaker is at.
 *
 * Returns: (transfer none): the window
 */
GtkWindow *
showcase_presentation_get_active_window (ShowcasePresentation *self)
{
  GtkWindow *active = gtk_application_get_active_window (self->application);

  if (active != NULL && gtk_window_is_active (active))
    return active;

  return showcase_presentation_get_speaker (self);
}

/**
 * showcase_presentation_get_speaker:
 * @self: a presentation with windows
 *
 * Gets the window for what is not for the audience: the console when it is seen, or else the stage.
 *
 * Returns: (transfer none): the window
 */
GtkWindow *
showcase_presentation_get_speaker (ShowcasePresentation *self)
{
  return gtk_widget_get_mapped (GTK_WIDGET (self->console)) ? GTK_WINDOW (self->console) : GTK_WINDOW (self->stage);
}
