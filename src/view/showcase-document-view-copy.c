/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The button that copies a block of code. There is one, made when it is first needed, at the end corner of the code that the pointer is on, that was
 * tapped, or that Tab has reached; it stays in sight while long code scrolls by. Code is written from left to right in every language, so that the corner
 * is always the right one. */

#include "config.h"

#include "showcase-document-view-private.h"

#include <glib/gi18n-lib.h>

/* From the edges of the code's box, in pixels. */
#define MARGIN 6

/* In milliseconds: how long the button says that it has copied. */
#define TOLD_TIME 1500

static ShowcaseColumn *
get_column (ShowcaseDocumentView *self)
{
  return showcase_flow_get_column (self->flow);
}

static gboolean
is_joined (ShowcaseDocument *document,
           guint block)
{
  return block < showcase_document_get_n_blocks (document) && (showcase_document_get_block (document, block)->flags & SHOWCASE_BLOCK_JOINED) != 0;
}

/* Of code, its first part. */
static guint
find_start (ShowcaseDocument *document,
            guint block)
{
  if (block == SHOWCASE_NONE || showcase_document_get_block (document, block)->kind != SHOWCASE_BLOCK_CODE)
    return SHOWCASE_NONE;

  while (is_joined (document, block))
    block--;

  return block;
}

static guint
find_code (ShowcaseDocumentView *self,
           double x,
           double y)
{
  ShowcaseDocument *document = showcase_column_get_document (get_column (self));
  guint block = showcase_document_view_find_block (self, y);
  ShowcaseBlockLayout *layout;

  if (find_start (document, block) == SHOWCASE_NONE)
    return SHOWCASE_NONE;

  showcase_document_view_to_block (self, block, &x, &y);
  layout = showcase_column_get_block (get_column (self), block)->layout;
  if (y < showcase_block_layout_get_gap (layout) || y > showcase_block_layout_get_height (layout) || x < 0 || x > showcase_column_get_width (get_column (self)))
    return SHOWCASE_NONE;

  return find_start (document, block);
}

/* The whole of the code as it was written, without a line feed at its end: pasted into a terminal, nothing runs by itself. */
static char *
join_parts (ShowcaseDocument *document,
            guint block)
{
  GString *text = g_string_new_len (showcase_document_get_block_text (document, block), showcase_document_get_block (document, block)->length);

  for (guint i = block + 1; is_joined (document, i); i++)
    {
      const ShowcaseBlock *part = showcase_document_get_block (document, i);

      if ((part->flags & SHOWCASE_BLOCK_MIDLINE) == 0)
        g_string_append_c (text, '\n');
      g_string_append_len (text, showcase_document_get_block_text (document, i), part->length);
    }

  return g_string_free (text, FALSE);
}

static void
set_told (ShowcaseDocumentView *self,
          gboolean told)
{
  g_clear_handle_id (&self->copied_source, g_source_remove);
  gtk_button_set_icon_name (GTK_BUTTON (self->copy_button), told ? "object-select-symbolic" : "edit-copy-symbolic");
}

static gboolean
told_cb (gpointer user_data)
{
  ShowcaseDocumentView *self = user_data;

  self->copied_source = 0;
  set_told (self, FALSE);

  return G_SOURCE_REMOVE;
}

static void
clicked_cb (ShowcaseDocumentView *self)
{
  ShowcaseDocument *document = showcase_column_get_document (get_column (self));
  g_autofree char *text = NULL;

  if (self->copy_block == SHOWCASE_NONE)
    return;

  text = join_parts (document, self->copy_block);
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), _ ("Copied"), GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  set_told (self, TRUE);
  self->copied_source = g_timeout_add (TOLD_TIME, told_cb, self);
}

static void
focus_left_cb (ShowcaseDocumentView *self)
{
  showcase_document_view_reset_copy (self);
}

static void
make_button (ShowcaseDocumentView *self)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("edit-copy-symbolic");
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect_swapped (focus, "leave", G_CALLBACK (focus_left_cb), self);
  gtk_widget_add_controller (button, focus);
  gtk_widget_set_focus_on_click (button, FALSE);

  gtk_widget_add_css_class (button, "copy");
  gtk_widget_set_cursor_from_name (button, "default");
  gtk_widget_set_tooltip_text (button, _ ("Copy Code"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Copy Code"), -1);
  gtk_widget_set_child_visible (button, FALSE);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (clicked_cb), self);
  gtk_widget_set_parent (button, GTK_WIDGET (self));
  self->copy_button = button;
}

/* Must not be called while sizes are allocated: the button may have to be made. */
static void
set_block (ShowcaseDocumentView *self,
           guint block)
{
  if (block == self->copy_block)
    return;

  if (block != SHOWCASE_NONE && self->copy_button == NULL)
    make_button (self);
  self->copy_block = block;
  if (self->copied_source != 0)
    set_told (self, FALSE);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * showcase_document_view_has_copy_focus:
 * @self: a view
 *
 * Tells whether the button that copies code has the keyboard.
 *
 * Returns: whether it has
 */
gboolean
showcase_document_view_has_copy_focus (ShowcaseDocumentView *self)
{
  return self->copy_button != NULL && gtk_widget_is_focus (self->copy_button);
}

/**
 * showcase_document_view_focus_copy:
 * @self: a view
 * @block: the first block of code
 *
 * Gives the keyboard to the button that copies a block of code.
 */
void
showcase_document_view_focus_copy (ShowcaseDocumentView *self,
                                   guint block)
{
  set_block (self, block);
  gtk_widget_set_child_visible (self->copy_button, TRUE);
  gtk_widget_grab_focus (self->copy_button);
}

/**
 * showcase_document_view_find_next_code:
 * @self: a view
 * @block: a block
 * @forward: whether to look at @block and what comes after it, or only at what comes before
 *
 * Finds code that can be copied.
 *
 * Returns: the first block of the code, or %SHOWCASE_NONE
 */
guint
showcase_document_view_find_next_code (ShowcaseDocumentView *self,
                                       guint block,
                                       gboolean forward)
{
  ShowcaseDocument *document = showcase_column_get_document (get_column (self));
  guint n_blocks = showcase_document_get_n_blocks (document);

  for (guint i = forward ? block : block - 1; i < n_blocks; i += forward ? 1 : -1)
    if (showcase_document_get_block (document, i)->kind == SHOWCASE_BLOCK_CODE && !is_joined (document, i) && !showcase_column_is_hidden (get_column (self), i))
      return i;

  return SHOWCASE_NONE;
}

static void
motion_cb (ShowcaseDocumentView *self,
           double x,
           double y)
{
  /* Before the text is where it belongs nothing is below the pointer. */
  if (!showcase_document_view_has_copy_focus (self) && showcase_flow_is_filled (self->flow))
    set_block (self, find_code (self, x, y));
}

static void
leave_cb (ShowcaseDocumentView *self)
{
  if (!showcase_document_view_has_copy_focus (self))
    set_block (self, SHOWCASE_NONE);
}

static void
tapped_cb (ShowcaseDocumentView *self,
           int n_press,
           double x,
           double y)
{
  set_block (self, find_code (self, x, y));
}

/**
 * showcase_document_view_init_copy:
 * @self: a view
 *
 * Sets up what makes the button appear.
 */
void
showcase_document_view_init_copy (ShowcaseDocumentView *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *tap = gtk_gesture_click_new ();

  self->copy_block = SHOWCASE_NONE;
  g_signal_connect_swapped (motion, "enter", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (leave_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (tap), TRUE);
  g_signal_connect_swapped (tap, "pressed", G_CALLBACK (tapped_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (tap));
}

/**
 * showcase_document_view_reset_copy:
 * @self: a view
 *
 * Forgets the code of the document that is shown no more.
 */
void
showcase_document_view_reset_copy (ShowcaseDocumentView *self)
{
  set_block (self, SHOWCASE_NONE);
}

/**
 * showcase_document_view_dispose_copy:
 * @self: a view
 *
 * Takes the button away for good.
 */
void
showcase_document_view_dispose_copy (ShowcaseDocumentView *self)
{
  g_clear_handle_id (&self->copied_source, g_source_remove);
  g_clear_pointer (&self->copy_button, gtk_widget_unparent);
}

/* The extent of the code in the widget, as far as it is visible. */
static gboolean
find_extent (ShowcaseDocumentView *self,
             double *top,
             double *bottom)
{
  ShowcaseDocument *document = showcase_column_get_document (get_column (self));
  gboolean found = FALSE;
  guint first;
  guint n_blocks;

  if (self->copy_block == SHOWCASE_NONE || !showcase_flow_is_filled (self->flow))
    return FALSE;

  showcase_flow_get_visible (self->flow, &first, &n_blocks);
  for (guint i = first; i < first + n_blocks; i++)
    if (find_start (document, i) == self->copy_block && !showcase_column_is_hidden (get_column (self), i))
      {
        ShowcaseBlockLayout *layout = showcase_column_get_block (get_column (self), i)->layout;
        double x = 0;
        double y = showcase_block_layout_get_gap (layout);
        double end = showcase_block_layout_get_height (layout);

        showcase_document_view_from_block (self, i, &x, &y);
        showcase_document_view_from_block (self, i, &x, &end);
        *top = found ? *top : y;
        *bottom = end;
        found = TRUE;
      }

  return found;
}

/**
 * showcase_document_view_allocate_copy:
 * @self: a view
 *
 * Puts the button where the code is, while sizes are allocated.
 */
void
showcase_document_view_allocate_copy (ShowcaseDocumentView *self)
{
  GtkAllocation place;
  double top;
  double bottom;

  if (self->copy_button == NULL)
    return;

  /* The text may have moved below the pointer. */
  if (self->pointer_inside && !showcase_document_view_has_copy_focus (self))
    self->copy_block = find_code (self, self->pointer_x, self->pointer_y);
  if (!find_extent (self, &top, &bottom))
    {
      /* What has the keyboard keeps it while it is scrolled away. */
      gtk_widget_set_child_visible (self->copy_button, showcase_document_view_has_copy_focus (self));
      top = bottom = -1000;
    }
  else
    {
      gtk_widget_set_child_visible (self->copy_button, TRUE);
    }

  gtk_widget_measure (self->copy_button, GTK_ORIENTATION_HORIZONTAL, -1, &place.width, NULL, NULL, NULL);
  gtk_widget_measure (self->copy_button, GTK_ORIENTATION_VERTICAL, -1, &place.height, NULL, NULL, NULL);
  if (bottom - top < place.height + 2 * MARGIN)
    top += (bottom - top - place.height) / 2;
  else
    top = MIN (MAX (top, 0) + MARGIN, bottom - place.height - MARGIN);
  place.x = self->column_x + (int)(showcase_column_get_width (get_column (self)) * self->zoom) - place.width - MARGIN;
  place.y = (int)top;
  gtk_widget_size_allocate (self->copy_button, &place, -1);
}
