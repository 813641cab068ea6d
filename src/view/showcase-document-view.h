/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-position.h"
#include "showcase-zoom.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_DOCUMENT_VIEW (showcase_document_view_get_type ())

/* The reading pane: a scrollable widget that shows one ShowcaseDocument. It lays out what is visible, measures the rest in the
 * background, and speaks up by signals; it opens nothing itself.
 *
 * Properties: "document" (boxed), "hover-url" (the URL under the pointer or the focus ring, or NULL; read-only), "block" (the block at
 * the top edge; read-only, notified as the reader scrolls), "font" (boxed PangoFontDescription: family and size of running text, or NULL for the
 * widget's own font, a little larger), "code-font" (the same, its family only), "accent" (boxed GdkRGBA: the colour of links, or NULL for a blue that
 * fits the text colour), "high-contrast" (boolean), "compact" (boolean:
 * whether there is little space above and below the document), "caret-mode" (boolean: whether keys move a caret in the text), "zoom" (double, from
 * SHOWCASE_ZOOM_MIN to SHOWCASE_ZOOM_MAX), and those of GtkScrollable. All other colours derive from the CSS colour of the widget,
 * whose CSS name is "documentview".
 * Signals: "activate-link" (guint link), "activate-image" (guint block). */

G_DECLARE_FINAL_TYPE (ShowcaseDocumentView, showcase_document_view, SHOWCASE, DOCUMENT_VIEW, GtkWidget)

/**
 * ShowcaseLoadFunc:
 * @name: the image's name in the bundle
 * @cancellable: cancelled when the image is no longer wanted
 * @error: why it could not be loaded
 * @user_data: the data of showcase_document_view_set_loader()
 *
 * Loads the bytes of an image. Called from worker threads; may block.
 *
 * Returns: (transfer full): the bytes, or %NULL
 */
typedef GBytes *(*ShowcaseLoadFunc) (const char *name,
                                     gpointer user_data,
                                     GCancellable *cancellable,
                                     GError **error);

GtkWidget *showcase_document_view_new (void);
void showcase_document_view_set_document (ShowcaseDocumentView *self,
                                          ShowcaseDocument *document,
                                          ShowcaseLoadFunc load,
                                          gpointer user_data,
                                          GDestroyNotify user_data_destroy);
void showcase_document_view_prepare_document (ShowcaseDocumentView *self,
                                              ShowcaseDocument *document,
                                              ShowcaseLoadFunc load,
                                              gpointer user_data,
                                              GDestroyNotify user_data_destroy);
void showcase_document_view_update_document (ShowcaseDocumentView *self,
                                             ShowcaseDocument *document);
void showcase_document_view_change_document (ShowcaseDocumentView *self,
                                             ShowcaseDocument *document);
guint showcase_document_view_get_n_same (ShowcaseDocumentView *self);
ShowcaseDocument *showcase_document_view_get_document (ShowcaseDocumentView *self);
void showcase_document_view_scroll_to_block (ShowcaseDocumentView *self,
                                             guint block);
void showcase_document_view_get_place (ShowcaseDocumentView *self,
                                       guint *block,
                                       double *offset);
void showcase_document_view_set_place (ShowcaseDocumentView *self,
                                       guint block,
                                       double offset);
gboolean showcase_document_view_is_at_end (ShowcaseDocumentView *self);
double showcase_document_view_get_zoom (ShowcaseDocumentView *self);
void showcase_document_view_set_zoom (ShowcaseDocumentView *self,
                                      double zoom);
void showcase_document_view_set_highlighter (ShowcaseDocumentView *self,
                                             const char *program);
gboolean showcase_document_view_is_busy (ShowcaseDocumentView *self);
gboolean showcase_document_view_is_folded (ShowcaseDocumentView *self,
                                           guint container);
void showcase_document_view_set_folded (ShowcaseDocumentView *self,
                                        guint container,
                                        gboolean folded);
gboolean showcase_document_view_is_block_hidden (ShowcaseDocumentView *self,
                                                 guint block);
void showcase_document_view_reveal_block (ShowcaseDocumentView *self,
                                          guint block);
guint showcase_document_view_get_n_moves (ShowcaseDocumentView *self);
const char *showcase_document_view_get_hover_url (ShowcaseDocumentView *self);

void showcase_document_view_set_matches (ShowcaseDocumentView *self,
                                         GArray *matches,
                                         guint current);
GArray *showcase_document_view_get_matches (ShowcaseDocumentView *self);
void showcase_document_view_scroll_to_range (ShowcaseDocumentView *self,
                                             const ShowcaseRange *range);
void showcase_document_view_get_seen (ShowcaseDocumentView *self,
                                      ShowcasePosition *position);
char *showcase_document_view_dup_selected_words (ShowcaseDocumentView *self,
                                                 ShowcasePosition *start);
void showcase_document_view_set_extra_menu (ShowcaseDocumentView *self,
                                            GMenuModel *extra_menu);
guint showcase_document_view_get_menu_block (ShowcaseDocumentView *self);

G_END_DECLS
