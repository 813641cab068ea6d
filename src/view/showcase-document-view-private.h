/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-accessible-node.h"
#include "showcase-contents.h"
#include "showcase-document-view.h"
#include "showcase-flow.h"
#include "showcase-highlights.h"
#include "showcase-image-store.h"
#include "showcase-measure.h"
#include "showcase-selection.h"
#include "showcase-style.h"

G_BEGIN_DECLS

struct _ShowcaseDocumentView
{
  GtkWidget parent_instance;

  /* Owned */
  GtkAdjustment *hadjustment;
  GtkAdjustment *vadjustment;
  ShowcaseFlow *flow;
  ShowcaseImageStore *images;
  ShowcaseHighlights *highlights;
  ShowcaseMeasure *measure;
  ShowcaseSelection *selection;
  GCancellable *updating;
  PangoFontDescription *font;
  PangoFontDescription *code_font;
  char *hover_url;
  ShowcaseAccessibleNode *accessible;

  /* Borrowed */
  ShowcaseAccessibleNode *accessible_focus;

  /* State: look */
  GtkScrollablePolicy hscroll_policy;
  GtkScrollablePolicy vscroll_policy;
  ShowcasePalette palette;
  GdkRGBA accent;
  gboolean has_accent;
  gboolean high_contrast;
  gboolean compact;
  gboolean whole;

  /* State: place */
  double zoom;
  double pinch_zoom;
  double pinch_y;
  double value;
  gboolean configuring;
  guint n_same;
  guint reading_block;
  int column_x;
  guint measure_source;
  double glide_left;
  gint64 glide_time;
  guint glide_tick;

  /* State: headings */
  ShowcaseContents *contents;
  guint visited_heading;

  /* State: what is found */
  GArray *matches;
  guint current_match;
  guint n_moves;

  /* State: what is new in it: block numbers; and how strongly they are marked */
  GArray *changes;
  double changes_strength;
  guint changes_source;
  guint changes_tick;
  gint64 changes_time;

  /* State: the button that copies code, a child; and the code that it is for */
  GtkWidget *copy_button;
  guint copy_block;
  guint copied_source;

  /* State: links */
  guint focus_link;
  guint hover_link;
  guint pressed_link;
  guint hover_image;
  guint pressed_image;
  double pressed_x;
  double pressed_y;
  guint focus_fold;
  guint hover_fold;
  guint pressed_fold;

  /* State: wide blocks */
  guint wide_block;
  guint moved_block;
  guint moved_source;
  guint dragged_block;
  double dragged_shift;
  double pointer_x;
  double pointer_y;
  gboolean pointer_inside;
  const char *cursor_name;

  /* State: selection */
  gboolean press_selects;
  gboolean press_pending;
  gboolean is_selecting;
  double drag_x;
  double drag_y;
  guint autoscroll_tick;
  gint64 autoscroll_time;
  gboolean has_caret_x;
  double caret_x;
  gboolean offers_primary;

  /* State: caret mode and the menu */
  gboolean caret_mode;
  gboolean blink_is_off;
  gint64 blink_started;
  guint blink_source;
  GtkWidget *menu;
  GMenuModel *extra_menu;
  guint menu_link;
};

/* showcase-document-view-look.c: fonts and colours */
void showcase_document_view_sync_fonts (ShowcaseDocumentView *self,
                                        gboolean force);
void showcase_document_view_sync_colors (ShowcaseDocumentView *self);
void showcase_document_view_set_font (ShowcaseDocumentView *self,
                                      PangoFontDescription **place,
                                      const PangoFontDescription *font,
                                      GParamSpec *property);
void showcase_document_view_set_accent (ShowcaseDocumentView *self,
                                        const GdkRGBA *accent,
                                        GParamSpec *property);
void showcase_document_view_set_compact (ShowcaseDocumentView *self,
                                         gboolean compact,
                                         GParamSpec *property);
void showcase_document_view_set_high_contrast (ShowcaseDocumentView *self,
                                               gboolean high_contrast,
                                               GParamSpec *property);

/* showcase-document-view-code.c: colours of code */
void showcase_document_view_colors_cb (guint block,
                                       gpointer user_data);

/* showcase-document-view-images.c: images that open large */
guint showcase_document_view_find_image (ShowcaseDocumentView *self,
                                         double x,
                                         double y);
void showcase_document_view_init_images (ShowcaseDocumentView *self);
void showcase_document_view_add_image_bindings (GtkWidgetClass *widget_class);

/* showcase-document-view-copy.c: the button that copies code */
void showcase_document_view_init_copy (ShowcaseDocumentView *self);
void showcase_document_view_reset_copy (ShowcaseDocumentView *self);
void showcase_document_view_dispose_copy (ShowcaseDocumentView *self);
void showcase_document_view_allocate_copy (ShowcaseDocumentView *self);
gboolean showcase_document_view_has_copy_focus (ShowcaseDocumentView *self);
void showcase_document_view_focus_copy (ShowcaseDocumentView *self,
                                        guint block);
guint showcase_document_view_find_next_code (ShowcaseDocumentView *self,
                                             guint block,
                                             gboolean forward);

/* showcase-document-view-frame.c: the place of everything, and painting it */
void showcase_document_view_queue_fit (ShowcaseDocumentView *self);
void showcase_document_view_set_whole (ShowcaseDocumentView *self,
                                       gboolean whole,
                                       GParamSpec *property);
GtkSizeRequestMode showcase_document_view_get_request_mode (GtkWidget *widget);
void showcase_document_view_measure (GtkWidget *widget,
                                     GtkOrientation orientation,
                                     int for_size,
                                     int *minimum,
                                     int *natural,
                                     int *minimum_baseline,
                                     int *natural_baseline);
void showcase_document_view_size_allocate (GtkWidget *widget,
                                           int width,
                                           int height,
                                           int baseline);
void showcase_document_view_snapshot (GtkWidget *widget,
                                      GtkSnapshot *snapshot);
void showcase_document_view_image_cb (guint block,
                                      const char *reason,
                                      gpointer user_data);

/* showcase-document-view-scroll.c: the adjustments, keys that scroll, and measuring */
void showcase_document_view_set_vadjustment (ShowcaseDocumentView *self,
                                             GtkAdjustment *adjustment);
void showcase_document_view_set_hadjustment (ShowcaseDocumentView *self,
                                             GtkAdjustment *adjustment);
void showcase_document_view_sync_adjustments (ShowcaseDocumentView *self);
void showcase_document_view_stop_motion (ShowcaseDocumentView *self);
void showcase_document_view_start_measuring (ShowcaseDocumentView *self);
void showcase_document_view_heights_cb (guint first,
                                        guint n_blocks,
                                        const int *heights,
                                        gboolean is_exact,
                                        gpointer user_data);
void showcase_document_view_add_scroll_bindings (GtkWidgetClass *widget_class);

/* showcase-document-view-links.c: links and summaries by pointer */
void showcase_document_view_init_links (ShowcaseDocumentView *self);
void showcase_document_view_reset_links (ShowcaseDocumentView *self);
void showcase_document_view_set_focus (ShowcaseDocumentView *self,
                                       guint link,
                                       guint fold);
void showcase_document_view_sync_hover (ShowcaseDocumentView *self);
guint showcase_document_view_find_link (ShowcaseDocumentView *self,
                                        double x,
                                        double y);
guint showcase_document_view_get_caret_link (ShowcaseDocumentView *self);

/* showcase-document-view-focus.c: links and summaries by keyboard */
gboolean showcase_document_view_is_active (ShowcaseDocumentView *self,
                                           guint link);
gboolean showcase_document_view_move_focus (ShowcaseDocumentView *self,
                                            GtkDirectionType direction);
gboolean showcase_document_view_toggle_focused (ShowcaseDocumentView *self);
void showcase_document_view_add_focus_bindings (GtkWidgetClass *widget_class);

/* showcase-document-view-folds.c: details */
guint showcase_document_view_find_fold (ShowcaseDocumentView *self,
                                        double x,
                                        double y);
ShowcaseLinkArea showcase_document_view_get_summary_area (ShowcaseBlockLayout *layout);

/* showcase-document-view-sideways.c: wide code and tables */
void showcase_document_view_init_sideways (ShowcaseDocumentView *self);
void showcase_document_view_reset_sideways (ShowcaseDocumentView *self);
void showcase_document_view_sync_sideways (ShowcaseDocumentView *self);
void showcase_document_view_snapshot_sideways (ShowcaseDocumentView *self,
                                               GtkSnapshot *snapshot);
void showcase_document_view_show_sideways (ShowcaseDocumentView *self,
                                           guint block,
                                           double x,
                                           double width);
void showcase_document_view_add_sideways_bindings (GtkWidgetClass *widget_class);

/* showcase-document-view-headings.c: from heading to heading by key */
void showcase_document_view_reset_headings (ShowcaseDocumentView *self);
void showcase_document_view_add_heading_bindings (GtkWidgetClass *widget_class);

/* showcase-document-view-accessible.c: what a screen reader hears of the document */
void showcase_document_view_init_accessible (ShowcaseDocumentView *self);
void showcase_document_view_clear_accessible (ShowcaseDocumentView *self);
void showcase_document_view_add_accessible (GtkAccessibleInterface *iface);
GtkAccessible *showcase_document_view_get_first_accessible_widget (ShowcaseDocumentView *self);
void showcase_document_view_tell_focus (ShowcaseDocumentView *self);
void showcase_document_view_tell_selection (ShowcaseDocumentView *self);
void showcase_document_view_tell_folded (ShowcaseDocumentView *self,
                                         guint container);

/* showcase-document-view-selection.c: selecting with the pointer, and what it looks like */
void showcase_document_view_init_selection (ShowcaseDocumentView *self);
gboolean showcase_document_view_find_position (ShowcaseDocumentView *self,
                                               double x,
                                               double y,
                                               ShowcasePosition *position);
void showcase_document_view_press (ShowcaseDocumentView *self,
                                   int n_press,
                                   double x,
                                   double y,
                                   GdkModifierType modifiers);
void showcase_document_view_snapshot_selection (ShowcaseDocumentView *self,
                                                GtkSnapshot *snapshot,
                                                guint block,
                                                ShowcaseBlockLayout *layout);

/* showcase-document-view-caret.c: keys that move the head of the selection */
void showcase_document_view_init_caret (ShowcaseDocumentView *self);
gboolean showcase_document_view_find_top (ShowcaseDocumentView *self,
                                          ShowcasePosition *position);
void showcase_document_view_show_position (ShowcaseDocumentView *self,
                                           const ShowcasePosition *position);

/* showcase-document-view-cursor.c: caret mode */
void showcase_document_view_restart_caret (ShowcaseDocumentView *self);
void showcase_document_view_snapshot_caret (ShowcaseDocumentView *self,
                                            GtkSnapshot *snapshot);
void showcase_document_view_set_caret_mode (ShowcaseDocumentView *self,
                                            gboolean caret_mode,
                                            GParamSpec *property);
void showcase_document_view_dispose_caret (ShowcaseDocumentView *self);
void showcase_document_view_add_caret_actions (GtkWidgetClass *widget_class);

/* showcase-document-view-clipboard.c: where what is selected goes */
void showcase_document_view_selection_changed (ShowcaseDocumentView *self);
void showcase_document_view_offer_primary (ShowcaseDocumentView *self);
void showcase_document_view_drag_out (ShowcaseDocumentView *self,
                                      GtkGesture *gesture,
                                      double x,
                                      double y);
void showcase_document_view_add_clipboard_actions (GtkWidgetClass *widget_class);

/* showcase-document-view-menu.c: the context menu */
void showcase_document_view_init_menu (ShowcaseDocumentView *self);
void showcase_document_view_dispose_menu (ShowcaseDocumentView *self);
void showcase_document_view_popup_menu (ShowcaseDocumentView *self,
                                        double x,
                                        double y);
void showcase_document_view_add_menu_actions (GtkWidgetClass *widget_class);

/* showcase-document-view-geometry.c: between the widget's points and a block's */
double showcase_document_view_get_page (ShowcaseDocumentView *self);
void showcase_document_view_from_block (ShowcaseDocumentView *self,
                                        guint block,
                                        double *x,
                                        double *y);
void showcase_document_view_to_block (ShowcaseDocumentView *self,
                                      guint block,
                                      double *x,
                                      double *y);
guint showcase_document_view_find_block (ShowcaseDocumentView *self,
                                         double y);

/* showcase-document-view-update.c: another form of the document in its place */
void showcase_document_view_cancel_update (ShowcaseDocumentView *self);

/* showcase-document-view-changes.c: marks beside what is new */
void showcase_document_view_init_changes (ShowcaseDocumentView *self);
void showcase_document_view_clear_changes (ShowcaseDocumentView *self);
void showcase_document_view_leave_changes (ShowcaseDocumentView *self);
void showcase_document_view_take_changes (ShowcaseDocumentView *self,
                                          GArray *changes,
                                          gboolean is_shorter);
void showcase_document_view_snapshot_changes (ShowcaseDocumentView *self,
                                              GtkSnapshot *snapshot);

/* showcase-document-view-zoom.c: the zoom, by wheel and by pinch */
void showcase_document_view_init_zoom (ShowcaseDocumentView *self);

/* showcase-document-view-matches.c: what is found */
void showcase_document_view_keep_matches (ShowcaseDocumentView *self,
                                          guint n_blocks);
void showcase_document_view_snapshot_matches (ShowcaseDocumentView *self,
                                              GtkSnapshot *snapshot,
                                              guint block,
                                              ShowcaseBlockLayout *layout);
void showcase_document_view_snapshot_ticks (ShowcaseDocumentView *self,
                                            GtkSnapshot *snapshot);

/* showcase-document-view-properties.c: what others can bind to */
void showcase_document_view_set_hover_url (ShowcaseDocumentView *self,
                                           const char *url);
void showcase_document_view_set_reading_block (ShowcaseDocumentView *self,
                                               guint block);
void showcase_document_view_notify_zoom (ShowcaseDocumentView *self);
void showcase_document_view_install_properties (GObjectClass *object_class);

/* showcase-document-view.c: signals, and from one document to another */
void showcase_document_view_forget_document (ShowcaseDocumentView *self,
                                             ShowcaseLoadFunc load,
                                             gpointer user_data,
                                             GDestroyNotify user_data_destroy);
void showcase_document_view_begin_document (ShowcaseDocumentView *self);
void showcase_document_view_activate (ShowcaseDocumentView *self,
                                      guint link);
void showcase_document_view_activate_image (ShowcaseDocumentView *self,
                                            guint block);

G_END_DECLS
