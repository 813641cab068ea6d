/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* From heading to heading by key, as screen readers do it in web pages: H goes on, Shift+H goes back, and the heading is said. */

#include "config.h"

#include "showcase-document-view-private.h"

#include <glib/gi18n-lib.h>

static ShowcaseContents *
get_contents (ShowcaseDocumentView *self)
{
  ShowcaseDocument *document = showcase_document_view_get_document (self);

  if (self->contents == NULL && document != NULL)
    self->contents = showcase_contents_new (document);

  return self->contents;
}

/**
 * showcase_document_view_reset_headings:
 * @self: a view
 *
 * Forgets the headings of the document that is shown no more.
 */
void
showcase_document_view_reset_headings (ShowcaseDocumentView *self)
{
  g_clear_pointer (&self->contents, showcase_contents_free);
  self->visited_heading = SHOWCASE_NONE;
}

/* Where the document ends, headings can't come to the top. The one that was gone to last counts as the place then. */
static guint
find_heading (ShowcaseDocumentView *self,
              gboolean forward)
{
  ShowcaseContents *contents = get_contents (self);
  guint n_headings = showcase_contents_get_n_headings (contents);
  guint heading;
  guint block;
  double offset;
  gboolean inside;

  showcase_flow_get_place (self->flow, &block, &offset);
  heading = showcase_contents_find (contents, block);
  inside = heading != SHOWCASE_NONE && (showcase_contents_get_block (contents, heading) != block || offset > showcase_block_layout_get_gap (showcase_column_get_block (showcase_flow_get_column (self->flow), block)->layout));
  if (self->visited_heading != SHOWCASE_NONE && showcase_document_view_is_at_end (self) && (heading == SHOWCASE_NONE || heading < self->visited_heading))
    {
      heading = self->visited_heading;
      inside = FALSE;
    }

  if (forward)
    heading = heading == SHOWCASE_NONE ? 0 : heading + 1;
  else if (!inside)
    heading = heading == SHOWCASE_NONE ? SHOWCASE_NONE : heading - 1;

  return heading < n_headings ? heading : SHOWCASE_NONE;
}

static void
announce (ShowcaseDocumentView *self,
          guint heading)
{
  ShowcaseContents *contents = get_contents (self);
  guint block = showcase_contents_get_block (contents, heading);
  guint level = showcase_document_get_block (showcase_document_view_get_document (self), block)->level;
  g_autofree char *title = showcase_contents_dup_title (contents, heading);
  /* Translators: said by a screen reader. %s is the text of a heading, %u its level, 1 to 6. */
  g_autofree char *message = g_strdup_printf (_ ("%1$s, heading level %2$u"), title, level);

  gtk_accessible_announce (GTK_ACCESSIBLE (self), message, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static gboolean
heading_cb (GtkWidget *widget,
            GVariant *args,
            gpointer user_data)
{
  ShowcaseDocumentView *self = SHOWCASE_DOCUMENT_VIEW (widget);
  gboolean forward;
  guint heading;

  if (self->vadjustment == NULL || !showcase_flow_is_filled (self->flow) || showcase_column_get_n_blocks (showcase_flow_get_column (self->flow)) == 0)
    return GDK_EVENT_PROPAGATE;

  g_variant_get (args, "(b)", &forward);
  heading = find_heading (self, forward);
  if (heading == SHOWCASE_NONE)
    {
      gtk_widget_error_bell (widget);
      return GDK_EVENT_STOP;
    }

  self->visited_heading = heading;
  showcase_document_view_scroll_to_block (self, showcase_contents_get_block (get_contents (self), heading));
  announce (self, heading);

  return GDK_EVENT_STOP;
}

/**
 * showcase_document_view_add_heading_bindings:
 * @widget_class: the class of the view
 *
 * Binds the keys that go from heading to heading.
 */
void
showcase_document_view_add_heading_bindings (GtkWidgetClass *widget_class)
{
  gtk_widget_class_add_binding (widget_class, GDK_KEY_h, 0, heading_cb, "(b)", TRUE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_h, GDK_SHIFT_MASK, heading_cb, "(b)", FALSE);
}
