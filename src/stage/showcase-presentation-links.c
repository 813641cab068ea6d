/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The links of a talk in a presentation: no link leads out of it. One that is clicked on shows its code, or goes to its place in the talk. */

#include "config.h"

#include "showcase-presentation-private.h"

#include "showcase-page-hit.h"

/* To a place in the same document, when that is on a page. */
static gboolean
go_to_place (ShowcasePresentation *self,
             guint page,
             const ShowcaseLink *link)
{
  ShowcaseDeck *deck = showcase_talk_get_deck (self->talk);
  guint block = SHOWCASE_NONE;
  guint found = SHOWCASE_NONE;

  if (link->kind == SHOWCASE_LINK_DOCUMENT && link->document == NULL && link->anchor != NULL)
    block = showcase_document_find_anchor (showcase_deck_get_page_document (deck, page), link->anchor);
  if (block != SHOWCASE_NONE)
    found = showcase_deck_find (deck, showcase_deck_get_page (deck, page)->chapter, block, 0);
  if (found == SHOWCASE_NONE)
    return FALSE;

  showcase_talk_jump_to (self->talk, found);
  return TRUE;
}

static gboolean
clicked_cb (ShowcasePresentation *self,
            GtkWidget *widget,
            double x,
            double y)
{
  ShowcasePageView *view = SHOWCASE_PAGE_VIEW (widget);
  ShowcaseDeck *deck = showcase_talk_get_deck (self->talk);
  guint page = showcase_page_view_get_page (view);
  ShowcaseDocument *document;
  guint link;

  /* A pointer that has not moved since clicks through what has appeared below it. */
  if (showcase_talk_links_close (self->links))
    return TRUE;
  link = showcase_page_hit_find_link (view, x, y);
  if (link == SHOWCASE_NONE)
    return FALSE;

  document = showcase_deck_get_page_document (deck, page);
  if (!go_to_place (self, page, showcase_document_get_link (document, link)))
    showcase_talk_links_show_link (self->links, document, link);
  return TRUE;
}

static gboolean
escape_cb (ShowcasePresentation *self)
{
  return showcase_talk_links_close (self->links);
}

static void
changed_cb (ShowcasePresentation *self)
{
  ShowcaseTalkLinksMode mode = showcase_talk_links_get_mode (self->links);

  if (self->keys != NULL)
    showcase_talk_input_set_chooses (self->keys, mode == SHOWCASE_TALK_LINKS_CHOICE || mode == SHOWCASE_TALK_LINKS_ALL);
}

/**
 * showcase_presentation_add_links:
 * @self: a presentation
 *
 * Makes what shows the links of its talk, and the actions for it.
 */
void
showcase_presentation_add_links (ShowcasePresentation *self)
{
  self->links = showcase_talk_links_new (self->talk);
  showcase_talk_links_add_actions (self->links, G_ACTION_MAP (self->actions));
  g_signal_connect_object (self->links, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect (self, "escape", G_CALLBACK (escape_cb), NULL);
}

static ShowcaseLinksOverlay *
add_overlay (ShowcasePresentation *self,
             GtkOverlay *overlay)
{
  GtkWidget *links = showcase_links_overlay_new (self->links);

  gtk_overlay_add_overlay (overlay, links);
  return SHOWCASE_LINKS_OVERLAY (links);
}

/* What is for the speaker alone is on the stage only while there is nothing else. */
static void
console_mapped_cb (ShowcaseLinksOverlay *on_stage,
                   GtkWidget *console)
{
  showcase_links_overlay_set_private (on_stage, !gtk_widget_get_mapped (console));
}

static GtkOverlay *
add_room (AdwWindow *window)
{
  g_autoptr (GtkWidget) content = g_object_ref (adw_window_get_content (window));
  GtkWidget *overlay = gtk_overlay_new ();

  adw_window_set_content (window, NULL);
  gtk_overlay_set_child (GTK_OVERLAY (overlay), content);
  adw_window_set_content (window, overlay);
  return GTK_OVERLAY (overlay);
}

/**
 * showcase_presentation_open_links:
 * @self: a presentation with a stage and a console
 *
 * Puts links above their pages, and follows clicks on them.
 */
void
showcase_presentation_open_links (ShowcasePresentation *self)
{
  ShowcaseLinksOverlay *on_stage = add_overlay (self, showcase_stage_window_get_overlay (self->stage));
  ShowcaseLinksOverlay *on_console = add_overlay (self, add_room (ADW_WINDOW (self->console)));

  showcase_links_overlay_set_private (on_stage, TRUE);
  showcase_links_overlay_set_private (on_console, TRUE);
  g_signal_connect_object (self->console, "map", G_CALLBACK (console_mapped_cb), on_stage, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (self->console, "unmap", G_CALLBACK (console_mapped_cb), on_stage, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (self->touches, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
}
