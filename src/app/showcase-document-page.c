/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The pane with its surroundings: titles, the ways back and forward, problems and progress. In a narrow window, where the arrow of the
 * header bar leads to the timeline, the ways through the history are at the bottom and only there when they lead somewhere. */

#include "config.h"

#include "showcase-document-page.h"

#include "showcase-caption.h"
#include "showcase-find-actions.h"
#include "showcase-image-dialog.h"
#include "showcase-outline-pane.h"
#include "showcase-progress.h"
#include "showcase-renewal.h"
#include "showcase-text-language.h"
#include "showcase-zoom-actions.h"

#include <glib/gi18n-lib.h>

struct _ShowcaseDocumentPage
{
  AdwNavigationPage parent_instance;

  /* Template */
  AdwHeaderBar *header;
  AdwWindowTitle *window_title;
  GtkWidget *sidebar_button;
  GtkWidget *history_buttons;
  GtkWidget *history_bar;
  AdwOverlaySplitView *split;
  AdwBanner *banner;
  ShowcasePane *pane;
  ShowcaseProgress *progress;

  /* Owned */
  ShowcaseSession *session;
  ShowcaseRenewal *renewal;

  /* Borrowed: made when they are needed */
  AdwBanner *plain_banner;

  /* State */
  gboolean narrow;
  gboolean compact;
  gboolean outline_wanted;
};

G_DEFINE_FINAL_TYPE (ShowcaseDocumentPage, showcase_document_page, ADW_TYPE_NAVIGATION_PAGE)

enum
{
  PROP_0,
  PROP_SESSION,
  PROP_COMPACT,
  PROP_OUTLINE_VISIBLE,
  N_PROPS,
};

enum
{
  TOLD,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void
update_history (ShowcaseDocumentPage *self)
{
  ShowcaseHistory *history = showcase_session_get_history (self->session);
  gboolean leads = showcase_history_can_go_back (history) || showcase_history_can_go_forward (history);

  gtk_widget_set_visible (self->history_bar, self->narrow && leads);
}

static void
update_problems (ShowcaseDocumentPage *self)
{
  ShowcaseOpening *origin = showcase_shelf_get_origin (showcase_session_get_shelf (self->session));
  guint n_problems = origin != NULL ? g_list_model_get_n_items (G_LIST_MODEL (showcase_opening_get_report (origin))) : 0;
  g_autofree char *title = showcase_caption_for_problems (n_problems);
  const char *trouble = showcase_renewal_get_trouble (self->renewal);

  /* What it says stays while it goes away. */
  if (trouble != NULL || n_problems > 0)
    {
      adw_banner_set_title (self->banner, trouble != NULL ? trouble : title);
      adw_banner_set_button_label (self->banner, trouble != NULL ? _ ("_Reload") : _ ("_Details"));
      gtk_actionable_set_action_name (GTK_ACTIONABLE (self->banner), trouble != NULL ? "win.reload" : "win.check");
    }
  adw_banner_set_revealed (self->banner, trouble != NULL || n_problems > 0);
}

static void
update_titles (ShowcaseDocumentPage *self)
{
  ShowcaseBundle *preview = showcase_shelf_get_preview (showcase_session_get_shelf (self->session));
  g_autofree char *subtitle = showcase_caption_for_entry (preview == NULL ? showcase_session_get_entry (self->session) : NULL);
  g_autofree char *title = showcase_caption_for_document (preview, showcase_session_get_group (self->session));
  ShowcaseGroup *group = preview != NULL ? showcase_catalog_get_group (showcase_bundle_get_catalog (preview), 0) : showcase_session_get_group (self->session);

  adw_window_title_set_title (self->window_title, title);
  adw_window_title_set_subtitle (self->window_title, subtitle);
  showcase_text_language_set (GTK_WIDGET (self->window_title), group != NULL ? showcase_group_get_language (group) : NULL);
  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), title);
}

/* A screen reader that is in the timeline follows it by itself. Any other way to another place is told, by title and period only. */
static void
moved_cb (ShowcaseDocumentPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  g_autofree char *caption = NULL;

  if (focus == NULL || !gtk_window_is_active (GTK_WINDOW (root)) || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    return;
  caption = showcase_caption_for_place (showcase_session_get_group (self->session), showcase_session_get_entry (self->session));
  gtk_accessible_announce (GTK_ACCESSIBLE (self->pane), caption, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/* Seldom needed, and left out of the first frame. */
static AdwBanner *
get_plain_banner (ShowcaseDocumentPage *self)
{
  if (self->plain_banner == NULL)
    {
      self->plain_banner = ADW_BANNER (adw_banner_new (_ ("This document takes long to prepare. Until then it is shown as plain text.")));
      adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (adw_navigation_page_get_child (ADW_NAVIGATION_PAGE (self))), GTK_WIDGET (self->plain_banner));
    }
  return self->plain_banner;
}

static void
plain_changed_cb (ShowcaseDocumentPage *self)
{
  gboolean plain;

  g_object_get (self->pane, "plain", &plain, NULL);
  if (plain || self->plain_banner != NULL)
    adw_banner_set_revealed (get_plain_banner (self), plain);
}

static void
told_cb (ShowcaseDocumentPage *self,
         const char *message)
{
  g_signal_emit (self, signals[TOLD], 0, message);
}

/* A heading is a place like any other: it is gone to by way of the history. */
static void
heading_chosen_cb (ShowcaseDocumentPage *self,
                   guint block)
{
  ShowcaseDocument *document = showcase_document_view_get_document (showcase_pane_get_view (self->pane));

  /* The places of a preview can be gone to once its portfolio is there. */
  if (showcase_shelf_get_preview (showcase_session_get_shelf (self->session)) != NULL)
    return;
  showcase_session_visit (self->session, NULL, showcase_document_get_anchor (document, block));
  if (self->compact)
    adw_overlay_split_view_set_show_sidebar (self->split, FALSE);
}

/* The outline is made when it is first asked for: the first frame does without. */
static void
outline_shown_cb (ShowcaseDocumentPage *self)
{
  gboolean shown = adw_overlay_split_view_get_show_sidebar (self->split);

  if (shown && adw_overlay_split_view_get_sidebar (self->split) == NULL)
    {
      GtkWidget *outline = showcase_outline_pane_new (showcase_pane_get_view (self->pane));

      g_signal_connect_object (outline, "chosen", G_CALLBACK (heading_chosen_cb), self, G_CONNECT_SWAPPED);
      adw_overlay_split_view_set_sidebar (self->split, outline);
    }
  if (!self->compact)
    self->outline_wanted = shown;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OUTLINE_VISIBLE]);
}

/* Where there is no room beside the document, the outline lies above it and goes away when it has been used. */
static void
set_compact (ShowcaseDocumentPage *self,
             gboolean compact)
{
  if (self->compact == compact)
    return;
  self->compact = compact;
  adw_overlay_split_view_set_collapsed (self->split, compact);
  adw_overlay_split_view_set_show_sidebar (self->split, self->outline_wanted && !compact);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COMPACT]);
}

static void
activate_image_cb (ShowcaseDocumentPage *self,
                   guint block)
{
  ShowcaseDocument *document = showcase_document_view_get_document (showcase_pane_get_view (self->pane));
  const ShowcaseBlock *image = showcase_document_get_block (document, block);
  ShowcaseShelf *shelf = showcase_session_get_shelf (self->session);
  ShowcaseBundle *preview = showcase_shelf_get_preview (shelf);
  ShowcaseBundle *bundle = preview != NULL ? preview : showcase_shelf_get_bundle (shelf);
  g_autofree char *caption = g_strndup (showcase_document_get_block_text (document, block), image->length);

  adw_dialog_present (showcase_image_dialog_new (bundle, showcase_document_get_image (document, image->image)->name, caption), GTK_WIDGET (self));
}

static void
showcase_document_page_get_property (GObject *object,
                                     guint prop_id,
                                     GValue *value,
                                     GParamSpec *pspec)
{
  ShowcaseDocumentPage *self = SHOWCASE_DOCUMENT_PAGE (object);

  switch (prop_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;

    case PROP_COMPACT:
      g_value_set_boolean (value, self->compact);
      break;

    case PROP_OUTLINE_VISIBLE:
      g_value_set_boolean (value, adw_overlay_split_view_get_show_sidebar (self->split));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_document_page_set_property (GObject *object,
                                     guint prop_id,
                                     const GValue *value,
                                     GParamSpec *pspec)
{
  ShowcaseDocumentPage *self = SHOWCASE_DOCUMENT_PAGE (object);

  switch (prop_id)
    {
    case PROP_SESSION:
      showcase_document_page_set_session (self, g_value_get_object (value));
      break;

    case PROP_COMPACT:
      set_compact (self, g_value_get_boolean (value));
      break;

    case PROP_OUTLINE_VISIBLE:
      adw_overlay_split_view_set_show_sidebar (self->split, g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_document_page_dispose (GObject *object)
{
  ShowcaseDocumentPage *self = SHOWCASE_DOCUMENT_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SHOWCASE_TYPE_DOCUMENT_PAGE);
  g_clear_pointer (&self->renewal, showcase_renewal_end);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (showcase_document_page_parent_class)->dispose (object);
}

static void
showcase_document_page_class_init (ShowcaseDocumentPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = showcase_document_page_get_property;
  object_class->set_property = showcase_document_page_set_property;
  object_class->dispose = showcase_document_page_dispose;

  /**
   * ShowcaseDocumentPage:session:
   *
   * The session whose place is shown.
   */
  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, SHOWCASE_TYPE_SESSION, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * ShowcaseDocumentPage:compact:
   *
   * Whether there is no room for the outline beside the document. A breakpoint of the window sets it.
   */
  properties[PROP_COMPACT] = g_param_spec_boolean ("compact", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * ShowcaseDocumentPage:outline-visible:
   *
   * Whether the outline is shown.
   */
  properties[PROP_OUTLINE_VISIBLE] = g_param_spec_boolean ("outline-visible", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * ShowcaseDocumentPage::told:
   * @self: the page
   * @message: one line
   *
   * There is something to tell the person in passing.
   */
  signals[TOLD] = g_signal_new ("told", SHOWCASE_TYPE_DOCUMENT_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (SHOWCASE_TYPE_PANE);
  g_type_ensure (SHOWCASE_TYPE_PROGRESS);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/app/showcase-document-page.ui");
  gtk_widget_class_bind_template_child (widget_class, ShowcaseDocumentPage, header);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseDocumentPage, window_title);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseDocumentPage, sidebar_button);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseDocumentPage, history_buttons);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseDocumentPage, history_bar);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseDocumentPage, split);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseDocumentPage, banner);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseDocumentPage, pane);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseDocumentPage, progress);
  gtk_widget_class_bind_template_callback (widget_class, outline_shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, told_cb);
  gtk_widget_class_bind_template_callback (widget_class, plain_changed_cb);
}

static void
showcase_document_page_init (ShowcaseDocumentPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * showcase_document_page_set_session:
 * @self: a page
 * @session: the session to follow, set once
 *
 * Sets whose place is shown.
 */
void
showcase_document_page_set_session (ShowcaseDocumentPage *self,
                                    ShowcaseSession *session)
{
  ShowcaseHistory *history;
  ShowcaseShelf *shelf;

  g_return_if_fail (SHOWCASE_IS_DOCUMENT_PAGE (self));
  g_return_if_fail (SHOWCASE_IS_SESSION (session));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  shelf = showcase_session_get_shelf (session);
  history = showcase_session_get_history (session);
  self->renewal = showcase_renewal_new (session);
  g_signal_connect_object (self->renewal, "notify::trouble", G_CALLBACK (update_problems), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->renewal, "told", G_CALLBACK (told_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (shelf, "notify::bundle", G_CALLBACK (update_problems), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (shelf, "notify::preview", G_CALLBACK (update_titles), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::group", G_CALLBACK (update_titles), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::entry", G_CALLBACK (update_titles), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (history, "notify::can-go-back", G_CALLBACK (update_history), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (history, "notify::can-go-forward", G_CALLBACK (update_history), self, G_CONNECT_SWAPPED);
  update_problems (self);
  update_titles (self);
  update_history (self);
  showcase_progress_set_shelf (self->progress, shelf);
  showcase_pane_set_session (self->pane, session);
  g_signal_connect_object (showcase_pane_get_view (self->pane), "activate-image", G_CALLBACK (activate_image_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
}

/**
 * showcase_document_page_set_narrow:
 * @self: a page
 * @narrow: whether the timeline is a page of its own
 *
 * Chooses the ways that the page offers: to the timeline as the page before this one, or to have it beside.
 */
void
showcase_document_page_set_narrow (ShowcaseDocumentPage *self,
                                   gboolean narrow)
{
  g_return_if_fail (SHOWCASE_IS_DOCUMENT_PAGE (self));

  self->narrow = narrow;
  adw_header_bar_set_show_back_button (self->header, narrow);
  gtk_widget_set_visible (self->sidebar_button, !narrow);
  gtk_widget_set_visible (self->history_buttons, !narrow);
  update_history (self);
}

/**
 * showcase_document_page_add_actions:
 * @self: a page with a session
 * @map: the window
 *
 * Adds the actions that are about how the document is read: reloading, the outline, finding words and the zoom.
 */
void
showcase_document_page_add_actions (ShowcaseDocumentPage *self,
                                    GActionMap *map)
{
  g_autoptr (GPropertyAction) outline = NULL;

  g_return_if_fail (SHOWCASE_IS_DOCUMENT_PAGE (self));

  outline = g_property_action_new ("toggle-outline", self, "outline-visible");
  g_action_map_add_action (map, G_ACTION (outline));
  showcase_renewal_add_action (self->renewal, map);
  showcase_find_actions_add (map, ADW_TOOLBAR_VIEW (adw_navigation_page_get_child (ADW_NAVIGATION_PAGE (self))), showcase_pane_get_view (self->pane));
  showcase_zoom_actions_add (map, showcase_pane_get_view (self->pane));
}

/**
 * showcase_document_page_get_pane:
 * @self: a page
 *
 * Gives the pane.
 *
 * Returns: (transfer none): the pane
 */
ShowcasePane *
showcase_document_page_get_pane (ShowcaseDocumentPage *self)
{
  g_return_val_if_fail (SHOWCASE_IS_DOCUMENT_PAGE (self), NULL);
  return self->pane;
}

/**
 * showcase_document_page_get_outline_wanted:
 * @self: a page
 *
 * Tells whether the outline stands beside the document when there is room for it.
 *
 * Returns: whether it does
 */
gboolean
showcase_document_page_get_outline_wanted (ShowcaseDocumentPage *self)
{
  g_return_val_if_fail (SHOWCASE_IS_DOCUMENT_PAGE (self), FALSE);
  return self->outline_wanted;
}

/**
 * showcase_document_page_set_outline_wanted:
 * @self: a page
 * @wanted: whether the outline stands beside the document when there is room for it
 *
 * Shows or hides the outline, now or when there is room.
 */
void
showcase_document_page_set_outline_wanted (ShowcaseDocumentPage *self,
                                           gboolean wanted)
{
  g_return_if_fail (SHOWCASE_IS_DOCUMENT_PAGE (self));

  self->outline_wanted = wanted;
  if (!self->compact)
    adw_overlay_split_view_set_show_sidebar (self->split, wanted);
}
