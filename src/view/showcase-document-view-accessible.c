/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The document as it is heard. The view is one widget, and below it stand objects that are none: one for each part of the document. None of them is made
 * before a client asks for it. */

#include "config.h"

#include "showcase-document-view-private.h"

static GtkAccessibleInterface *parent_iface;

/* The nodes of the document that is shown, or NULL when there is none. */
static ShowcaseAccessibleNode *
get_root (ShowcaseDocumentView *self)
{
  if (self->accessible == NULL && showcase_document_view_get_document (self) != NULL)
    self->accessible = showcase_accessible_node_new_root (self);

  return self->accessible;
}

static GtkAccessible *
get_first_accessible_child (GtkAccessible *accessible)
{
  ShowcaseDocumentView *self = SHOWCASE_DOCUMENT_VIEW (accessible);
  ShowcaseAccessibleNode *root = get_root (self);
  GPtrArray *children = root != NULL ? showcase_accessible_node_get_children (root) : NULL;

  if (children == NULL || children->len == 0)
    return showcase_document_view_get_first_accessible_widget (self);

  return g_object_ref (children->pdata[0]);
}

static gboolean
has_ring (ShowcaseDocumentView *self)
{
  return self->focus_link != SHOWCASE_NONE || self->focus_fold != SHOWCASE_NONE;
}

/* One object has the focus, and what the ring is around has it before the view. */
static gboolean
get_platform_state (GtkAccessible *accessible,
                    GtkAccessiblePlatformState state)
{
  if (state == GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED && has_ring (SHOWCASE_DOCUMENT_VIEW (accessible)))
    return FALSE;

  return parent_iface->get_platform_state (accessible, state);
}

/* What is hidden is told to be gone, and what is no longer hidden to be new. There is no other way to say so of objects that are no widgets. An object
 * that no client has met yet tells nothing, and meets them by telling its state. */
static void
tell_children (ShowcaseAccessibleNode *root,
               gboolean hidden)
{
  GPtrArray *children = showcase_accessible_node_get_children (root);

  for (guint i = 0; i < children->len; i++)
    {
      if (!hidden)
        gtk_accessible_update_platform_state (children->pdata[i], GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSABLE);
      gtk_accessible_update_state (children->pdata[i], GTK_ACCESSIBLE_STATE_HIDDEN, hidden, -1);
    }
}

static guint
get_container_block (ShowcaseDocumentView *self,
                     guint container)
{
  return showcase_document_get_container (showcase_accessible_node_get_document (self->accessible), container)->first_block;
}

/* Tells whether what the ring is or was around has the focus. */
static void
tell_ring (ShowcaseDocumentView *self,
           guint link,
           guint fold)
{
  ShowcaseDocument *document = showcase_accessible_node_get_document (self->accessible);
  ShowcaseAccessibleNode *node = NULL;

  if (link != SHOWCASE_NONE)
    node = showcase_accessible_node_find (self->accessible, SHOWCASE_PART_LINK, link, showcase_document_get_link (document, link)->block);
  else if (fold != SHOWCASE_NONE)
    node = showcase_accessible_node_find (self->accessible, SHOWCASE_PART_SUMMARY, fold, get_container_block (self, fold));
  if (node != NULL)
    gtk_accessible_update_platform_state (GTK_ACCESSIBLE (node), GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED);
}

/* Only who has asked for the document before hears of another one. The ring may stay where it is, though the objects are others. */
static void
document_cb (ShowcaseDocumentView *self)
{
  gboolean walked = self->accessible != NULL && showcase_accessible_node_is_walked (self->accessible);

  if (walked)
    tell_children (self->accessible, TRUE);
  showcase_document_view_clear_accessible (self);
  if (!walked || get_root (self) == NULL)
    return;

  tell_children (self->accessible, FALSE);
  tell_ring (self, self->focus_link, self->focus_fold);
}

/**
 * showcase_document_view_init_accessible:
 * @self: a view
 *
 * Sets up what follows the document.
 */
void
showcase_document_view_init_accessible (ShowcaseDocumentView *self)
{
  g_signal_connect (self, "notify::document", G_CALLBACK (document_cb), NULL);
}

/**
 * showcase_document_view_clear_accessible:
 * @self: a view
 *
 * Drops all objects of the document.
 */
void
showcase_document_view_clear_accessible (ShowcaseDocumentView *self)
{
  if (self->accessible == NULL)
    return;

  showcase_accessible_node_drop (self->accessible);
  g_clear_object (&self->accessible);
}

/**
 * showcase_document_view_add_accessible:
 * @iface: the interface of the view
 *
 * Puts the objects of the document between the view and its widgets.
 */
void
showcase_document_view_add_accessible (GtkAccessibleInterface *iface)
{
  parent_iface = g_type_interface_peek_parent (iface);
  iface->get_first_accessible_child = get_first_accessible_child;
  iface->get_platform_state = get_platform_state;
}

/**
 * showcase_document_view_get_first_accessible_widget:
 * @self: a view
 *
 * Gets the first widget in the view, which comes after all of the document.
 *
 * Returns: (transfer full) (nullable): the widget
 */
GtkAccessible *
showcase_document_view_get_first_accessible_widget (ShowcaseDocumentView *self)
{
  return parent_iface->get_first_accessible_child (GTK_ACCESSIBLE (self));
}

/**
 * showcase_document_view_tell_focus:
 * @self: a view
 * @link: the link that had the focus ring, or %SHOWCASE_NONE
 * @fold: the details whose summary had it, or %SHOWCASE_NONE
 *
 * Tells a screen reader that the ring moved, when one has asked for the document.
 */
void
showcase_document_view_tell_focus (ShowcaseDocumentView *self,
                                   guint link,
                                   guint fold)
{
  gboolean had_ring = link != SHOWCASE_NONE || fold != SHOWCASE_NONE;

  if (self->accessible == NULL || (link == self->focus_link && fold == self->focus_fold))
    return;

  tell_ring (self, link, fold);
  if (had_ring != has_ring (self))
    gtk_accessible_update_platform_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED);
  tell_ring (self, self->focus_link, self->focus_fold);
}

/**
 * showcase_document_view_tell_folded:
 * @self: a view
 * @container: details that were folded or unfolded
 *
 * Tells a screen reader what is there and what is not, when one has asked for the document.
 */
void
showcase_document_view_tell_folded (ShowcaseDocumentView *self,
                                    guint container)
{
  ShowcaseAccessibleNode *details = NULL;
  GPtrArray *children;

  if (self->accessible != NULL)
    details = showcase_accessible_node_find (self->accessible, SHOWCASE_PART_DETAILS, container, get_container_block (self, container));
  if (details == NULL)
    return;

  children = showcase_accessible_node_get_children (details);
  for (guint i = 0; i < children->len; i++)
    showcase_accessible_node_sync_folded (children->pdata[i]);
}
