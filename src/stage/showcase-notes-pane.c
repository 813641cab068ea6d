/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Notes are Markdown and are read as documents are, in a size of their own: a laptop on a lectern is farther away than one on a desk. Which page they are about is for
 * others; what links in them lead to is not followed, because a talk is no time to leave it. */

#include "config.h"

#include "showcase-notes-pane.h"

#include "showcase-document-view.h"

#include <adwaita.h>

#include <string.h>

/* Up to here notes are parsed in about a millisecond, and no worker is needed for them. In bytes. */
#define SHORT_LENGTH (64 * 1024)

struct _ShowcaseNotesPane
{
  GtkWidget parent_instance;

  /* Template */
  GtkStack *stack;
  GtkScrolledWindow *scroller;
  ShowcaseDocumentView *view;

  /* Owned */
  char *notes;
  char *language;
  GCancellable *parsing;

  /* State */
  guint size;
};

G_DEFINE_FINAL_TYPE (ShowcaseNotesPane, showcase_notes_pane, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_SIZE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static const guint sizes[] = { 12, 14, 16, 18, 20, 22, 24, 28, 32, 36, 40, 48, 56, 64 };

static void
update_look (ShowcaseNotesPane *self)
{
  AdwStyleManager *style = adw_style_manager_get_for_display (gtk_widget_get_display (GTK_WIDGET (self)));
  PangoFontDescription *font = pango_font_description_from_string (adw_style_manager_get_document_font_name (style));
  PangoFontDescription *code = pango_font_description_from_string (adw_style_manager_get_monospace_font_name (style));

  pango_font_description_set_absolute_size (font, self->size * PANGO_SCALE);
  g_object_set (self->view, "font", font, "code-font", code, "high-contrast", adw_style_manager_get_high_contrast (style), NULL);
  pango_font_description_free (font);
  pango_font_description_free (code);
}

static void
parse (GTask *task,
       gpointer source_object,
       gpointer task_data,
       GCancellable *cancellable)
{
  g_task_return_pointer (task, showcase_document_parse (task_data, -1, NULL, NULL), (GDestroyNotify)showcase_document_unref);
}

static void
parsed_cb (GObject *object,
           GAsyncResult *result,
           gpointer user_data)
{
  ShowcaseNotesPane *self = user_data;
  g_autoptr (ShowcaseDocument) document = g_task_propagate_pointer (G_TASK (result), NULL);

  /* It was cancelled when there are other notes now, or none; the pane may be gone. */
  if (document == NULL)
    return;
  g_clear_object (&self->parsing);
  showcase_document_set_language (document, self->language);
  showcase_document_view_prepare_document (self->view, document, NULL, NULL, NULL);
}

static void
parse_later (ShowcaseNotesPane *self)
{
  g_autoptr (GTask) task = NULL;

  self->parsing = g_cancellable_new ();
  task = g_task_new (NULL, self->parsing, parsed_cb, self);
  g_task_set_task_data (task, g_strdup (self->notes), g_free);
  g_task_run_in_thread (task, parse);
}

static void
showcase_notes_pane_get_property (GObject *object,
                                  guint prop_id,
                                  GValue *value,
                                  GParamSpec *pspec)
{
  ShowcaseNotesPane *self = SHOWCASE_NOTES_PANE (object);

  switch (prop_id)
    {
    case PROP_SIZE:
      g_value_set_uint (value, self->size);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_notes_pane_set_property (GObject *object,
                                  guint prop_id,
                                  const GValue *value,
                                  GParamSpec *pspec)
{
  ShowcaseNotesPane *self = SHOWCASE_NOTES_PANE (object);

  switch (prop_id)
    {
    case PROP_SIZE:
      showcase_notes_pane_set_size (self, g_value_get_uint (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_notes_pane_dispose (GObject *object)
{
  ShowcaseNotesPane *self = SHOWCASE_NOTES_PANE (object);

  if (self->parsing != NULL)
    g_cancellable_cancel (self->parsing);
  g_clear_object (&self->parsing);
  gtk_widget_dispose_template (GTK_WIDGET (self), SHOWCASE_TYPE_NOTES_PANE);
  g_clear_pointer (&self->notes, g_free);
  g_clear_pointer (&self->language, g_free);

  G_OBJECT_CLASS (showcase_notes_pane_parent_class)->dispose (object);
}

static void
showcase_notes_pane_class_init (ShowcaseNotesPaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = showcase_notes_pane_get_property;
  object_class->set_property = showcase_notes_pane_set_property;
  object_class->dispose = showcase_notes_pane_dispose;

  /**
   * ShowcaseNotesPane:size:
   *
   * The size of the text, in pixels.
   */
  properties[PROP_SIZE] = g_param_spec_uint ("size", NULL, NULL, SHOWCASE_NOTES_SIZE_MIN, SHOWCASE_NOTES_SIZE_MAX, SHOWCASE_NOTES_SIZE_DEFAULT, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (SHOWCASE_TYPE_DOCUMENT_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/stage/showcase-notes-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, ShowcaseNotesPane, stack);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseNotesPane, scroller);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseNotesPane, view);
  gtk_widget_class_set_css_name (widget_class, "notes");
}

static void
showcase_notes_pane_init (ShowcaseNotesPane *self)
{
  AdwStyleManager *style;

  self->size = SHOWCASE_NOTES_SIZE_DEFAULT;
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  style = adw_style_manager_get_for_display (gtk_widget_get_display (GTK_WIDGET (self)));
  g_signal_connect_object (style, "notify", G_CALLBACK (update_look), self, G_CONNECT_SWAPPED);
  update_look (self);
}

/**
 * showcase_notes_pane_set_notes:
 * @self: a pane
 * @notes: (nullable): the notes as Markdown, or %NULL for none
 * @language: (nullable): the tag of their language, or %NULL where it is not known
 *
 * Shows notes from their start. Those that are shown already stay where they are.
 */
void
showcase_notes_pane_set_notes (ShowcaseNotesPane *self,
                               const char *notes,
                               const char *language)
{
  g_return_if_fail (SHOWCASE_IS_NOTES_PANE (self));

  if (notes != NULL && *notes == '\0')
    notes = NULL;
  if (!g_set_str (&self->notes, notes))
    return;
  g_set_str (&self->language, language);

  if (self->parsing != NULL)
    g_cancellable_cancel (self->parsing);
  g_clear_object (&self->parsing);
  gtk_stack_set_visible_child_name (self->stack, notes != NULL ? "notes" : "none");
  if (notes != NULL && strlen (notes) <= SHORT_LENGTH)
    {
      g_autoptr (ShowcaseDocument) document = showcase_document_parse (notes, -1, NULL, NULL);

      showcase_document_set_language (document, language);
      showcase_document_view_set_document (self->view, document, NULL, NULL, NULL);
    }
  else
    {
      showcase_document_view_set_document (self->view, NULL, NULL, NULL, NULL);
      if (notes != NULL)
        parse_later (self);
    }
}

/**
 * showcase_notes_pane_get_size:
 * @self: a pane
 *
 * Gets how large the text is.
 *
 * Returns: the size in pixels
 */
guint
showcase_notes_pane_get_size (ShowcaseNotesPane *self)
{
  g_return_val_if_fail (SHOWCASE_IS_NOTES_PANE (self), 0);

  return self->size;
}

/**
 * showcase_notes_pane_set_size:
 * @self: a pane
 * @size: the size in pixels, from %SHOWCASE_NOTES_SIZE_MIN to %SHOWCASE_NOTES_SIZE_MAX
 *
 * Sets how large the text is.
 */
void
showcase_notes_pane_set_size (ShowcaseNotesPane *self,
                              guint size)
{
  g_return_if_fail (SHOWCASE_IS_NOTES_PANE (self));

  size = CLAMP (size, SHOWCASE_NOTES_SIZE_MIN, SHOWCASE_NOTES_SIZE_MAX);
  if (self->size == size)
    return;
  self->size = size;
  update_look (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SIZE]);
}

/**
 * showcase_notes_pane_step_size:
 * @self: a pane
 * @direction: 1 for the next larger size, -1 for the next smaller one
 *
 * Makes the text larger or smaller, as far as that goes.
 */
void
showcase_notes_pane_step_size (ShowcaseNotesPane *self,
                               int direction)
{
  guint size;

  g_return_if_fail (SHOWCASE_IS_NOTES_PANE (self));

  size = direction > 0 ? SHOWCASE_NOTES_SIZE_MAX : SHOWCASE_NOTES_SIZE_MIN;
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      if (direction > 0 && sizes[i] > self->size)
        size = MIN (size, sizes[i]);
      else if (direction < 0 && sizes[i] < self->size)
        size = MAX (size, sizes[i]);
    }
  showcase_notes_pane_set_size (self, size);
}

/**
 * showcase_notes_pane_scroll:
 * @self: a pane
 * @scroll: where to, as %GTK_SCROLL_STEP_DOWN
 *
 * Scrolls the notes.
 */
void
showcase_notes_pane_scroll (ShowcaseNotesPane *self,
                            GtkScrollType scroll)
{
  gboolean handled = FALSE;

  g_return_if_fail (SHOWCASE_IS_NOTES_PANE (self));

  g_signal_emit_by_name (self->scroller, "scroll-child", scroll, FALSE, &handled);
}
