/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The reading pane. It joins the flow (where everything is), the painter (what it looks like), the image store and the measuring worker, and makes a
 * scrollable widget of them. What is not visible costs nothing but an estimate until the worker gets to it. Opening links, choosing documents and
 * knowing the platform's colours are left to the application. */

#include "config.h"

#include "showcase-document-view-private.h"
#include "showcase-nesting.h"

/* A heading that is scrolled to keeps this much of the space above it, in ems. */
#define HEADING_SPACE 1.25

enum
{
  ACTIVATE_LINK,
  ACTIVATE_IMAGE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE_WITH_CODE (ShowcaseDocumentView,
                               showcase_document_view,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL)
                                   G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE, showcase_document_view_add_accessible))

static ShowcaseColumn *
get_column (ShowcaseDocumentView *self)
{
  return showcase_flow_get_column (self->flow);
}

static ShowcaseDocument *
get_document (ShowcaseDocumentView *self)
{
  return showcase_column_get_document (get_column (self));
}

/**
 * showcase_document_view_activate:
 * @self: a view
 * @link: a link that leads somewhere
 *
 * Tells the application that the reader wants to follow a link.
 */
void
showcase_document_view_activate (ShowcaseDocumentView *self,
                                 guint link)
{
  g_signal_emit (self, signals[ACTIVATE_LINK], 0, link);
}

/**
 * showcase_document_view_activate_image:
 * @self: a view
 * @block: an image's block
 *
 * Tells the application that the reader wants to see an image large.
 */
void
showcase_document_view_activate_image (ShowcaseDocumentView *self,
                                       guint block)
{
  g_signal_emit (self, signals[ACTIVATE_IMAGE], 0, block);
}

/* What a screen reader calls the document: its first heading. */
static void
sync_label (ShowcaseDocumentView *self)
{
  ShowcaseDocument *document = get_document (self);
  guint n_blocks = document != NULL ? showcase_document_get_n_blocks (document) : 0;

  for (guint i = 0; i < n_blocks; i++)
    {
      const ShowcaseBlock *block = showcase_document_get_block (document, i);

      if (block->kind == SHOWCASE_BLOCK_HEADING)
        {
          g_autofree char *label = g_strndup (showcase_document_get_block_text (document, i), block->length);

          gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
          return;
        }
    }

  gtk_accessible_reset_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL);
}

static gboolean
showcase_document_view_focus (GtkWidget *widget,
                              GtkDirectionType direction)
{
  return showcase_document_view_move_focus (SHOWCASE_DOCUMENT_VIEW (widget), direction);
}

/* The thread that measures has to be gone when the program ends, even if something else still holds the view then. */
static void
showcase_document_view_unrealize (GtkWidget *widget)
{
  ShowcaseDocumentView *self = SHOWCASE_DOCUMENT_VIEW (widget);

  g_clear_handle_id (&self->measure_source, g_source_remove);
  showcase_measure_stop (self->measure);

  GTK_WIDGET_CLASS (showcase_document_view_parent_class)->unrealize (widget);
}

static void
showcase_document_view_css_changed (GtkWidget *widget,
                                    GtkCssStyleChange *change)
{
  ShowcaseDocumentView *self = SHOWCASE_DOCUMENT_VIEW (widget);

  GTK_WIDGET_CLASS (showcase_document_view_parent_class)->css_changed (widget, change);
  showcase_document_view_sync_fonts (self, FALSE);
  showcase_document_view_sync_colors (self);
}

static void
showcase_document_view_system_setting_changed (GtkWidget *widget,
                                               GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (showcase_document_view_parent_class)->system_setting_changed (widget, setting);
  if (setting == GTK_SYSTEM_SETTING_DPI || setting == GTK_SYSTEM_SETTING_FONT_NAME || setting == GTK_SYSTEM_SETTING_FONT_CONFIG)
    showcase_document_view_sync_fonts (SHOWCASE_DOCUMENT_VIEW (widget), TRUE);
}

/* What is selected is dimmer while another window has the keyboard. */
static void
showcase_document_view_state_flags_changed (GtkWidget *widget,
                                            GtkStateFlags before)
{
  GTK_WIDGET_CLASS (showcase_document_view_parent_class)->state_flags_changed (widget, before);
  if ((before ^ gtk_widget_get_state_flags (widget)) & GTK_STATE_FLAG_BACKDROP)
    gtk_widget_queue_draw (widget);
}

/* Nodes hold images in device pixels. */
static void
scale_factor_cb (ShowcaseDocumentView *self)
{
  showcase_block_cache_clear_nodes (showcase_column_get_cache (get_column (self)));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
showcase_document_view_dispose (GObject *object)
{
  ShowcaseDocumentView *self = SHOWCASE_DOCUMENT_VIEW (object);

  showcase_document_view_cancel_update (self);
  showcase_document_view_clear_changes (self);
  showcase_document_view_dispose_copy (self);
  showcase_document_view_dispose_caret (self);
  showcase_document_view_dispose_menu (self);
  g_clear_handle_id (&self->measure_source, g_source_remove);
  g_clear_handle_id (&self->moved_source, g_source_remove);
  showcase_document_view_clear_accessible (self);
  if (self->vadjustment != NULL)
    g_signal_handlers_disconnect_by_data (self->vadjustment, self);
  g_clear_object (&self->hadjustment);
  g_clear_object (&self->vadjustment);

  G_OBJECT_CLASS (showcase_document_view_parent_class)->dispose (object);
}

static void
showcase_document_view_finalize (GObject *object)
{
  ShowcaseDocumentView *self = SHOWCASE_DOCUMENT_VIEW (object);

  showcase_measure_free (self->measure);
  showcase_image_store_free (self->images);
  showcase_highlights_free (self->highlights);
  showcase_flow_free (self->flow);
  showcase_selection_free (self->selection);
  g_clear_pointer (&self->contents, showcase_contents_free);
  g_clear_pointer (&self->matches, g_array_unref);
  g_clear_pointer (&self->font, pango_font_description_free);
  g_clear_pointer (&self->code_font, pango_font_description_free);
  g_free (self->hover_url);

  G_OBJECT_CLASS (showcase_document_view_parent_class)->finalize (object);
}

static void
showcase_document_view_class_init (ShowcaseDocumentViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = showcase_document_view_dispose;
  object_class->finalize = showcase_document_view_finalize;

  widget_class->get_request_mode = showcase_document_view_get_request_mode;
  widget_class->measure = showcase_document_view_measure;
  widget_class->size_allocate = showcase_document_view_size_allocate;
  widget_class->snapshot = showcase_document_view_snapshot;
  widget_class->unrealize = showcase_document_view_unrealize;
  widget_class->focus = showcase_document_view_focus;
  widget_class->state_flags_changed = showcase_document_view_state_flags_changed;
  widget_class->css_changed = showcase_document_view_css_changed;
  widget_class->system_setting_changed = showcase_document_view_system_setting_changed;

  showcase_document_view_install_properties (object_class);

  /**
   * ShowcaseDocumentView::activate-link:
   * @self: the view
   * @link: the link, as in showcase_document_get_link()
   *
   * The reader clicked a link, or pressed Enter on it. Only links that lead somewhere are activated.
   */
  signals[ACTIVATE_LINK] = g_signal_new ("activate-link", SHOWCASE_TYPE_DOCUMENT_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_UINT);

  /**
   * ShowcaseDocumentView::activate-image:
   * @self: the view
   * @block: the image's block
   *
   * The reader clicked an image, or pressed Z while one was visible, to see it large.
   */
  signals[ACTIVATE_IMAGE] = g_signal_new ("activate-image", SHOWCASE_TYPE_DOCUMENT_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_set_css_name (widget_class, "documentview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_DOCUMENT);
  showcase_document_view_add_scroll_bindings (widget_class);
  showcase_document_view_add_focus_bindings (widget_class);
  showcase_document_view_add_sideways_bindings (widget_class);
  showcase_document_view_add_caret_actions (widget_class);
  showcase_document_view_add_clipboard_actions (widget_class);
  showcase_document_view_add_menu_actions (widget_class);
  showcase_document_view_add_heading_bindings (widget_class);
  showcase_document_view_add_image_bindings (widget_class);
}

static void
showcase_document_view_init (ShowcaseDocumentView *self)
{
  self->zoom = 1;
  self->flow = showcase_flow_new ();
  self->images = showcase_image_store_new (showcase_document_view_image_cb, self);
  self->highlights = showcase_highlights_new (showcase_document_view_colors_cb, self);
  self->measure = showcase_measure_new (showcase_document_view_heights_cb, self);

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  showcase_document_view_init_links (self);
  showcase_document_view_init_images (self);
  showcase_document_view_init_copy (self);
  showcase_document_view_init_selection (self);
  showcase_document_view_init_caret (self);
  showcase_document_view_init_menu (self);
  showcase_document_view_init_zoom (self);
  showcase_document_view_init_changes (self);
  showcase_document_view_init_sideways (self);
  showcase_document_view_reset_headings (self);
  showcase_document_view_set_matches (self, NULL, SHOWCASE_NONE);
  showcase_document_view_init_accessible (self);
  g_signal_connect (self, "notify::scale-factor", G_CALLBACK (scale_factor_cb), NULL);
}

/**
 * showcase_document_view_new:
 *
 * Makes an empty view. It belongs into a #GtkScrolledWindow.
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
showcase_document_view_new (void)
{
  return g_object_new (SHOWCASE_TYPE_DOCUMENT_VIEW, NULL);
}

static void
show_place (ShowcaseDocumentView *self,
            guint block,
            double offset)
{
  self->n_moves++;
  showcase_document_view_leave_changes (self);
  showcase_document_view_stop_motion (self);
  showcase_flow_set_place (self->flow, block, offset);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * showcase_document_view_forget_document:
 * @self: a view
 * @load: (nullable): what gives the bytes of the next document's images
 * @user_data: its data
 * @user_data_destroy: (nullable): what frees the data
 *
 * Ends all that is going on with the document that is shown, before another one comes.
 */
void
showcase_document_view_forget_document (ShowcaseDocumentView *self,
                                        ShowcaseLoadFunc load,
                                        gpointer user_data,
                                        GDestroyNotify user_data_destroy)
{
  showcase_document_view_stop_motion (self);
  showcase_document_view_cancel_update (self);
  showcase_document_view_reset_links (self);
  showcase_document_view_reset_copy (self);
  showcase_document_view_reset_headings (self);
  showcase_document_view_clear_changes (self);
  showcase_document_view_set_matches (self, NULL, SHOWCASE_NONE);
  showcase_document_view_reset_sideways (self);
  showcase_measure_cancel (self->measure);
  showcase_image_store_set_loader (self->images, load, user_data, user_data_destroy);
}

/**
 * showcase_document_view_begin_document:
 * @self: a view whose flow is at the top of another document
 *
 * Follows it with everything else, and tells.
 */
void
showcase_document_view_begin_document (ShowcaseDocumentView *self)
{
  showcase_highlights_set_document (self->highlights, get_document (self));
  showcase_selection_set_document (self->selection, get_document (self));
  self->value = 0;
  self->n_moves++;
  self->n_same = 0;
  showcase_document_view_sync_adjustments (self);
  showcase_document_view_set_reading_block (self, 0);
  sync_label (self);

  showcase_document_view_queue_fit (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify (G_OBJECT (self), "document");
}

/**
 * showcase_document_view_set_document:
 * @self: a view
 * @document: (nullable): the document
 * @load: (nullable): what gives the bytes of its images, in worker threads
 * @user_data: the data of @load
 * @user_data_destroy: (nullable): what frees the data, perhaps in a worker thread
 *
 * Shows a document from its top. Nothing of the one before is kept. Before the next frame only what is visible is laid out.
 */
void
showcase_document_view_set_document (ShowcaseDocumentView *self,
                                     ShowcaseDocument *document,
                                     ShowcaseLoadFunc load,
                                     gpointer user_data,
                                     GDestroyNotify user_data_destroy)
{
  g_return_if_fail (SHOWCASE_IS_DOCUMENT_VIEW (self));

  showcase_document_view_forget_document (self, load, user_data, user_data_destroy);
  showcase_flow_set_document (self->flow, document);
  showcase_document_view_begin_document (self);
}

/**
 * showcase_document_view_get_document:
 * @self: a view
 *
 * Gets the document that is shown.
 *
 * Returns: (transfer none) (nullable): the document
 */
ShowcaseDocument *
showcase_document_view_get_document (ShowcaseDocumentView *self)
{
  g_return_val_if_fail (SHOWCASE_IS_DOCUMENT_VIEW (self), NULL);

  return get_document (self);
}

/**
 * showcase_document_view_scroll_to_block:
 * @self: a view
 * @block: a block, usually a heading
 *
 * Puts a block near the top edge, with some of the space above it. At the end of the document it may stay lower.
 */
void
showcase_document_view_scroll_to_block (ShowcaseDocumentView *self,
                                        guint block)
{
  const ShowcaseStyle *style;
  int gap;

  g_return_if_fail (SHOWCASE_IS_DOCUMENT_VIEW (self));

  if (get_document (self) == NULL || block >= showcase_document_get_n_blocks (get_document (self)))
    return;

  showcase_document_view_sync_fonts (self, FALSE);
  showcase_document_view_reveal_block (self, block);
  style = showcase_typesetter_get_style (showcase_column_get_typesetter (get_column (self)));
  gap = showcase_nesting_get_gap (get_document (self), block, style);
  show_place (self, block, block == 0 ? -G_MAXINT : gap - MIN (gap, showcase_style_to_pixels (style, HEADING_SPACE)));
}

/**
 * showcase_document_view_get_place:
 * @self: a view
 * @block: (out): the block at the top edge
 * @offset: (out): how much of it is above the edge, in pixels at zoom 1; negative in the space above the first block
 *
 * Gets the place that the reader is at.
 */
void
showcase_document_view_get_place (ShowcaseDocumentView *self,
                                  guint *block,
                                  double *offset)
{
  g_return_if_fail (SHOWCASE_IS_DOCUMENT_VIEW (self));

  showcase_flow_get_place (self->flow, block, offset);
}

/**
 * showcase_document_view_set_place:
 * @self: a view
 * @block: the block at the top edge
 * @offset: how much of it is above the edge, in pixels at zoom 1
 *
 * Goes to a place as showcase_document_view_get_place() gave it.
 */
void
showcase_document_view_set_place (ShowcaseDocumentView *self,
                                  guint block,
                                  double offset)
{
  g_return_if_fail (SHOWCASE_IS_DOCUMENT_VIEW (self));

  show_place (self, block, offset);
}

/**
 * showcase_document_view_get_n_moves:
 * @self: a view
 *
 * Counts how often the place was left, by the reader or by a call: two equal counts mean that nobody went anywhere in between. What the window, the
 * zoom and new heights do to the place does not count.
 *
 * Returns: the count
 */
guint
showcase_document_view_get_n_moves (ShowcaseDocumentView *self)
{
  g_return_val_if_fail (SHOWCASE_IS_DOCUMENT_VIEW (self), 0);

  return self->n_moves;
}

/**
 * showcase_document_view_get_hover_url:
 * @self: a view
 *
 * Gets the URL of the link below the pointer or, without one, of the link that has the focus ring.
 *
 * Returns: (transfer none) (nullable): the URL as written
 */
const char *
showcase_document_view_get_hover_url (ShowcaseDocumentView *self)
{
  g_return_val_if_fail (SHOWCASE_IS_DOCUMENT_VIEW (self), NULL);

  return self->hover_url;
}
