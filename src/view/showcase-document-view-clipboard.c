/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where what is selected goes: to the clipboard, to the primary selection, out with a drag. */

#include "config.h"

#include "showcase-document-view-private.h"

#include "showcase-excerpt-content.h"
#include "showcase-excerpt.h"
#include "showcase-text-writer.h"

#include <string.h>

/* What is seen of the text while it is dragged, in bytes and in characters of a line. */
#define ICON_BYTES 400
#define ICON_CHARS 40
#define ICON_LINES 4

/* The longest text that people look for. In bytes. */
#define WORDS_BYTES 200

static ShowcaseDocument *
get_document (ShowcaseDocumentView *self)
{
  return showcase_document_view_get_document (self);
}

static GdkContentProvider *
create_content (ShowcaseDocumentView *self,
                ShowcaseExcerptForms forms)
{
  ShowcaseRange range;

  if (!showcase_selection_get_range (self->selection, &range))
    return NULL;

  return showcase_excerpt_content_new (get_document (self), &range, forms);
}

/**
 * showcase_document_view_selection_changed:
 * @self: a view
 *
 * Shows what is selected now.
 */
void
showcase_document_view_selection_changed (ShowcaseDocumentView *self)
{
  ShowcaseRange range;
  gboolean has_range = showcase_selection_get_range (self->selection, &range);

  self->has_caret_x = FALSE;
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "clipboard.copy", has_range);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "clipboard.copy-markdown", has_range);
  showcase_document_view_restart_caret (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * showcase_document_view_offer_primary:
 * @self: a view
 *
 * Offers what is selected to be pasted with the middle button, where the platform has that. Nothing selected leaves there what is there.
 */
void
showcase_document_view_offer_primary (ShowcaseDocumentView *self)
{
  g_autoptr (GdkContentProvider) content = create_content (self, SHOWCASE_EXCERPT_ALL);

  if (content != NULL)
    gdk_clipboard_set_content (gtk_widget_get_primary_clipboard (GTK_WIDGET (self)), content);
}

static void
copy (ShowcaseDocumentView *self,
      ShowcaseExcerptForms forms)
{
  g_autoptr (GdkContentProvider) content = create_content (self, forms);

  if (content != NULL)
    gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (self)), content);
}

static void
copy_cb (GtkWidget *widget,
         const char *action,
         GVariant *parameter)
{
  copy (SHOWCASE_DOCUMENT_VIEW (widget), SHOWCASE_EXCERPT_ALL);
}

static void
copy_markdown_cb (GtkWidget *widget,
                  const char *action,
                  GVariant *parameter)
{
  copy (SHOWCASE_DOCUMENT_VIEW (widget), SHOWCASE_EXCERPT_MARKDOWN);
}

static void
select_all_cb (GtkWidget *widget,
               const char *action,
               GVariant *parameter)
{
  ShowcaseDocumentView *self = SHOWCASE_DOCUMENT_VIEW (widget);

  showcase_selection_select_all (self->selection);
  showcase_document_view_offer_primary (self);
}

/* Escape is for others too: it is taken only when it has something to do. */
static gboolean
unselect_cb (GtkWidget *widget,
             GVariant *arguments,
             gpointer user_data)
{
  ShowcaseDocumentView *self = SHOWCASE_DOCUMENT_VIEW (widget);
  ShowcaseRange range;

  if (!showcase_selection_get_range (self->selection, &range))
    return GDK_EVENT_PROPAGATE;

  showcase_selection_collapse (self->selection);

  return GDK_EVENT_STOP;
}

/**
 * showcase_document_view_dup_selected_words:
 * @self: a view
 * @start: (out): where they are
 *
 * Gets a few words that are selected, such as to find them elsewhere.
 *
 * Returns: (transfer full) (nullable): the words, or %NULL when nothing is selected or more than part of a line
 */
char *
showcase_document_view_dup_selected_words (ShowcaseDocumentView *self,
                                           ShowcasePosition *start)
{
  ShowcaseRange range;
  const char *text;
  gsize length;

  g_return_val_if_fail (SHOWCASE_IS_DOCUMENT_VIEW (self), NULL);
  g_return_val_if_fail (start != NULL, NULL);

  if (!showcase_selection_get_range (self->selection, &range) || range.start.block != range.end.block
      || range.end.offset - range.start.offset > WORDS_BYTES)
    return NULL;

  *start = range.start;
  text = showcase_document_get_block_text (get_document (self), range.start.block) + range.start.offset;
  length = range.end.offset - range.start.offset;
  for (gsize i = 0; i < length; i++)
    if (g_ascii_iscntrl (text[i]))
      return NULL;

  return g_strndup (text, length);
}

/* The start of the text, as it would be pasted. */
static char *
dup_icon_text (ShowcaseDocumentView *self)
{
  ShowcaseRange range;
  g_autoptr (ShowcaseDocument) excerpt = NULL;
  g_autofree char *text = NULL;

  if (!showcase_selection_get_range (self->selection, &range))
    return NULL;

  /* A few blocks are enough for what is to be seen. */
  if (range.end.block > range.start.block + ICON_LINES)
    range.end = (ShowcasePosition){ range.start.block + ICON_LINES, 0 };
  excerpt = showcase_document_excerpt (get_document (self), &range);
  text = showcase_document_to_text (excerpt);

  return g_utf8_make_valid (text, (gssize)MIN (strlen (text), ICON_BYTES));
}

static GtkWidget *
create_icon (ShowcaseDocumentView *self)
{
  g_autofree char *text = dup_icon_text (self);
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_lines (GTK_LABEL (label), ICON_LINES);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), ICON_CHARS);

  return label;
}

/**
 * showcase_document_view_drag_out:
 * @self: a view
 * @gesture: the gesture that became a drag
 * @x: where it began, from the left edge of the widget, in pixels
 * @y: from its top edge
 *
 * Lets what is selected be dragged to where it is wanted.
 */
void
showcase_document_view_drag_out (ShowcaseDocumentView *self,
                                 GtkGesture *gesture,
                                 double x,
                                 double y)
{
  GdkDevice *device = gtk_event_controller_get_current_event_device (GTK_EVENT_CONTROLLER (gesture));
  GtkNative *native = gtk_widget_get_native (GTK_WIDGET (self));
  g_autoptr (GdkContentProvider) content = create_content (self, SHOWCASE_EXCERPT_ALL);
  g_autoptr (GdkDrag) drag = NULL;
  double native_x;
  double native_y;
  graphene_point_t point;

  if (content == NULL || native == NULL || device == NULL
      || !gtk_widget_compute_point (GTK_WIDGET (self), GTK_WIDGET (native), &GRAPHENE_POINT_INIT ((float)x, (float)y), &point))
    return;

  gtk_native_get_surface_transform (native, &native_x, &native_y);
  drag = gdk_drag_begin (gtk_native_get_surface (native), device, content, GDK_ACTION_COPY, point.x + native_x, point.y + native_y);
  if (drag == NULL)
    return;

  gtk_drag_icon_set_child (GTK_DRAG_ICON (gtk_drag_icon_get_for_drag (drag)), create_icon (self));
  gdk_drag_set_hotspot (drag, -8, -8);
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_event_controller_reset (GTK_EVENT_CONTROLLER (gesture));
}

/**
 * showcase_document_view_add_clipboard_actions:
 * @widget_class: the class of the view
 *
 * Gives the class the actions "clipboard.copy", "clipboard.copy-markdown" and "selection.select-all", and their keys.
 */
void
showcase_document_view_add_clipboard_actions (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint key;
    GdkModifierType modifiers;
    const char *action;
  } bindings[] = {
    { GDK_KEY_c, GDK_CONTROL_MASK, "clipboard.copy" },
    { GDK_KEY_Insert, GDK_CONTROL_MASK, "clipboard.copy" },
    { GDK_KEY_KP_Insert, GDK_CONTROL_MASK, "clipboard.copy" },
    { GDK_KEY_c, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "clipboard.copy-markdown" },
    { GDK_KEY_a, GDK_CONTROL_MASK, "selection.select-all" },
    { GDK_KEY_slash, GDK_CONTROL_MASK, "selection.select-all" },
  };

  gtk_widget_class_install_action (widget_class, "clipboard.copy", NULL, copy_cb);
  gtk_widget_class_install_action (widget_class, "clipboard.copy-markdown", NULL, copy_markdown_cb);
  gtk_widget_class_install_action (widget_class, "selection.select-all", NULL, select_all_cb);
  for (gsize i = 0; i < G_N_ELEMENTS (bindings); i++)
    gtk_widget_class_add_binding_action (widget_class, bindings[i].key, bindings[i].modifiers, bindings[i].action, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, unselect_cb, NULL);
}
