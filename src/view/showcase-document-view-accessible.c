/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The document as it is heard. The view is one widget, and below it stand objects that are none: one for each part of the document. None of them is made
 * before a client asks for it. */

#include "config.h"

#include "showcase-document-view-private.h"

static GtkAccessibleInterface *parent_iface;

static guint
get_container_block (ShowcaseDocumentView *self,
                     guint container)
{
  return showcase_document_get_container (showcase_accessible_node_get_document (self->accessible), container)->first_block;
}

/* The text that the caret is in. While one document takes the place of another, places may be those of either. */
static ShowcaseAccessibleNode *
find_caret (ShowcaseDocumentView *self)
{
  ShowcasePosition head;

  if (showcase_accessible_node_get_document (self->accessible) != showcase_document_view_get_document (self) || !showcase_selection_get_head (self->selection, &head))
    return NULL;

  return showcase_accessible_node_find_text (self->accessible, &head);
}

/* What in the document has the focus when the view has it: what the ring is around, or the text that the caret is in. */
static ShowcaseAccessibleNode *
find_focus (ShowcaseDocumentView *self)
{
  ShowcaseDocument *document = showcase_accessible_node_get_document (self->accessible);

  if (self->focus_link != SHOWCASE_NONE)
    return showcase_accessible_node_find (self->accessible, SHOWCASE_PART_LINK, self->focus_link, showcase_document_get_link (document, self->focus_link)->block);
  if (self->focus_fold != SHOWCASE_NONE)
    return showcase_accessible_node_find (self->accessible, SHOWCASE_PART_SUMMARY, self->focus_fold, get_container_block (self, self->focus_fold));

  return self->caret_mode ? find_caret (self) : NULL;
}

/* The nodes of the document that is shown, or NULL when there is none. */
static ShowcaseAccessibleNode *
get_root (ShowcaseDocumentView *self)
{
  if (self->accessible == NULL && showcase_document_view_get_document (self) != NULL && !gtk_widget_in_destruction (GTK_WIDGET (self)))
    {
      self->accessible = showcase_accessible_node_new_root (self);
      self->accessible_focus = find_focus (self);
    }

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

/* One object has the focus, and something in the document has it before the view. */
static gboolean
get_platform_state (GtkAccessible *accessible,
                    GtkAccessiblePlatformState state)
{
  if (state == GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED && SHOWCASE_DOCUMENT_VIEW (accessible)->accessible_focus != NULL)
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

static void
tell_focus_of (ShowcaseDocumentView *self,
               ShowcaseAccessibleNode *node)
{
  gtk_accessible_update_platform_state (node != NULL ? GTK_ACCESSIBLE (node) : GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED);
}

/* The view tells of its focus itself. */
static void
has_focus_cb (ShowcaseDocumentView *self)
{
  if (self->accessible_focus != NULL)
    tell_focus_of (self, self->accessible_focus);
}

/* Only who has asked for the document before hears of another one. The focus may stay where it is, though the objects are others. */
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
  has_focus_cb (self);
}

/**
 * showcase_document_view_init_accessible:
 * @self: a view
 *
 * Sets up what follows the document and the focus.
 */
void
showcase_document_view_init_accessible (ShowcaseDocumentView *self)
{
  g_signal_connect (self, "notify::document", G_CALLBACK (document_cb), NULL);
  g_signal_connect (self, "notify::has-focus", G_CALLBACK (has_focus_cb), NULL);
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

  self->accessible_focus = NULL;
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
 *
 * Tells a screen reader that the focus ring or the caret moved, when one has asked for the document.
 */
void
showcase_document_view_tell_focus (ShowcaseDocumentView *self)
{
  ShowcaseAccessibleNode *before = self->accessible_focus;

  if (self->accessible == NULL)
    return;

  self->accessible_focus = find_focus (self);
  if (self->accessible_focus == before)
    return;

  tell_focus_of (self, before);
  tell_focus_of (self, self->accessible_focus);
}

/**
 * showcase_document_view_tell_selection:
 * @self: a view
 *
 * Tells a screen reader that the caret moved or the selection changed, when one has asked for the document.
 */
void
showcase_document_view_tell_selection (ShowcaseDocumentView *self)
{
  ShowcaseAccessibleNode *caret;

  if (self->accessible == NULL)
    return;

  showcase_document_view_tell_focus (self);
  caret = find_caret (self);
  if (caret == NULL)
    return;

  if (self->caret_mode)
    gtk_accessible_text_update_caret_position (GTK_ACCESSIBLE_TEXT (caret));
  gtk_accessible_text_update_selection_bound (GTK_ACCESSIBLE_TEXT (caret));
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
