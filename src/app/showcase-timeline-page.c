/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The timeline with its surroundings. It brings the session's entry and the timeline's selection together, in both directions, and has
 * the menu for how the timeline is shown. What changes there moves, if anything does on this desktop. */

#include "config.h"

#include "showcase-timeline-page.h"

#include "showcase-caption.h"
#include "showcase-link-actions.h"
#include "showcase-memory.h"
#include "showcase-program.h"
#include "showcase-progress.h"
#include "showcase-recent.h"
#include "showcase-zoom-row.h"

#include <glib/gi18n-lib.h>

/* How long a change of the timeline takes, in milliseconds. */
#define STRETCH_TIME 350
#define FADE_TIME 250

struct _ShowcaseTimelinePage
{
  AdwNavigationPage parent_instance;

  /* Template */
  GtkMenuButton *open_button;
  GtkMenuButton *view_button;
  GtkMenuButton *primary_button;
  GMenuModel *open_menu;
  GMenuModel *view_menu;
  GMenuModel *primary_menu;
  GMenu *about_section;
  GtkLabel *title;
  AdwBanner *banner;
  GtkOverlay *overlay;
  ShowcaseTimeline *timeline;

  /* Owned */
  ShowcaseSession *session;
  AdwAnimation *stretch;
  AdwAnimation *fade;
  GMenu *recent;

  /* Borrowed: there in a narrow window */
  GtkWidget *progress;

  /* State */
  gboolean to_scale;
  gboolean has_recent;
};

G_DEFINE_FINAL_TYPE (ShowcaseTimelinePage, showcase_timeline_page, ADW_TYPE_NAVIGATION_PAGE)

enum
{
  PROP_0,
  PROP_SESSION,
  PROP_TO_SCALE,
  PROP_ORDER,
  N_PROPS,
};

enum
{
  ACTIVATED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

/* A preview is of none of the entries that are still there. */
static void
update_selected (ShowcaseTimelinePage *self)
{
  gboolean previewing = showcase_shelf_get_preview (showcase_session_get_shelf (self->session)) != NULL;

  showcase_timeline_set_selected (self->timeline, previewing ? NULL : showcase_session_get_entry (self->session));
}

static void
update_portfolio (ShowcaseTimelinePage *self)
{
  ShowcaseShelf *shelf = showcase_session_get_shelf (self->session);
  ShowcaseCatalog *catalog = showcase_shelf_get_catalog (shelf);
  gboolean is_in_help = showcase_session_is_in_help (self->session);
  g_autofree char *title = is_in_help ? g_strdup (_ ("Help")) : showcase_caption_for_portfolio (catalog);
  g_autofree char *source = showcase_caption_for_source (showcase_shelf_get_source (shelf));

  showcase_timeline_set_catalog (self->timeline, catalog);
  gtk_label_set_label (self->title, title);
  adw_banner_set_title (self->banner, is_in_help ? _ ("Help") : source);
  adw_banner_set_button_label (self->banner, is_in_help ? _ ("_Close Help") : _ ("_Built-in Portfolio"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->banner), is_in_help ? "win.close-help" : "app.built-in");
  adw_banner_set_revealed (self->banner, is_in_help || (catalog != NULL && !showcase_shelf_is_built_in (shelf)));
}

/* A menu that is open keeps what stays in it, where the keyboard may be. */
static void
update_recent (ShowcaseTimelinePage *self,
               GSettings *settings)
{
  GFile *source = showcase_shelf_get_source (showcase_session_get_shelf (self->session));
  g_autoptr (GPtrArray) files = showcase_recent_list (settings, source);
  GMenu *menu = G_MENU (self->open_menu);

  if (self->recent == NULL)
    self->recent = g_menu_new ();
  showcase_recent_update_menu (self->recent, files);
  if (files->len > 0 && !self->has_recent)
    /* Translators: the heading of the portfolios that were opened last */
    g_menu_append_section (menu, _ ("Recent"), G_MENU_MODEL (self->recent));
  else if (files->len == 0 && self->has_recent)
    g_menu_remove (menu, g_menu_model_get_n_items (self->open_menu) - 1);
  self->has_recent = files->len > 0;
}

static void
missing_forgotten_cb (GObject *source,
                      GAsyncResult *result,
                      gpointer user_data)
{
  g_autoptr (ShowcaseTimelinePage) self = user_data;

  if (showcase_recent_forget_missing_finish (G_SETTINGS (source), result) && self->session != NULL)
    update_recent (self, G_SETTINGS (source));
}

/* A menu is a tree of widgets, of which the first frame shows nothing. */
static void
create_popup_cb (GtkMenuButton *button,
                 gpointer user_data)
{
  if (gtk_menu_button_get_menu_model (button) == NULL)
    gtk_menu_button_set_menu_model (button, user_data);
}

/* What is gone goes while the menu is open. */
static void
create_open_popup_cb (GtkMenuButton *button,
                      gpointer user_data)
{
  ShowcaseTimelinePage *self = user_data;
  g_autoptr (GSettings) settings = showcase_memory_open_settings ();

  update_recent (self, settings);
  if (gtk_menu_button_get_menu_model (button) == NULL)
    gtk_menu_button_set_menu_model (button, self->open_menu);
  if (settings != NULL)
    showcase_recent_forget_missing_async (settings, missing_forgotten_cb, g_object_ref (self));
}

static void
create_primary_popup_cb (GtkMenuButton *button,
                         gpointer user_data)
{
  if (gtk_menu_button_get_menu_model (button) != NULL)
    return;
  gtk_menu_button_set_menu_model (button, user_data);
  gtk_popover_menu_add_child (GTK_POPOVER_MENU (gtk_menu_button_get_popover (button)), showcase_zoom_row_new (), "zoom");
}

/* From wherever it is now: it may be on its way already. */
static void
set_to_scale (ShowcaseTimelinePage *self,
              gboolean to_scale)
{
  double stretch;

  if (self->to_scale == to_scale)
    return;
  self->to_scale = to_scale;
  if (self->stretch == NULL)
    self->stretch = adw_timed_animation_new (GTK_WIDGET (self->timeline), 0, 1, STRETCH_TIME, adw_property_animation_target_new (G_OBJECT (self->timeline), "stretch"));
  g_object_get (self->timeline, "stretch", &stretch, NULL);
  adw_timed_animation_set_value_from (ADW_TIMED_ANIMATION (self->stretch), stretch);
  adw_timed_animation_set_value_to (ADW_TIMED_ANIMATION (self->stretch), to_scale ? 1 : 0);
  adw_animation_play (self->stretch);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TO_SCALE]);
}

static ShowcaseOrder
get_order (ShowcaseTimelinePage *self)
{
  ShowcaseOrder order;

  g_object_get (self->timeline, "order", &order, NULL);
  return order;
}

static void
set_order (ShowcaseTimelinePage *self,
           ShowcaseOrder order)
{
  if (get_order (self) == order)
    return;
  g_object_set (self->timeline, "order", order, NULL);
  if (self->fade == NULL)
    self->fade = adw_timed_animation_new (GTK_WIDGET (self->timeline), 0, 1, FADE_TIME, adw_property_animation_target_new (G_OBJECT (self->timeline), "opacity"));
  adw_animation_play (self->fade);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ORDER]);
}

static void
selected_cb (ShowcaseTimelinePage *self)
{
  ShowcaseEntry *entry = showcase_timeline_get_selected (self->timeline);

  if (entry != NULL && entry != showcase_session_get_entry (self->session))
    showcase_session_select (self->session, entry);
}

/* A click on the row that is selected goes back to its heading. */
static void
activated_cb (ShowcaseTimelinePage *self,
              ShowcaseEntry *entry)
{
  showcase_session_select (self->session, entry);
  g_signal_emit (self, signals[ACTIVATED], 0);
}

static void
showcase_timeline_page_get_property (GObject *object,
                                     guint prop_id,
                                     GValue *value,
                                     GParamSpec *pspec)
{
  ShowcaseTimelinePage *self = SHOWCASE_TIMELINE_PAGE (object);

  switch (prop_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;

    case PROP_TO_SCALE:
      g_value_set_boolean (value, self->to_scale);
      break;

    case PROP_ORDER:
      g_value_set_enum (value, get_order (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_timeline_page_set_property (GObject *object,
                                     guint prop_id,
                                     const GValue *value,
                                     GParamSpec *pspec)
{
  ShowcaseTimelinePage *self = SHOWCASE_TIMELINE_PAGE (object);

  switch (prop_id)
    {
    case PROP_SESSION:
      showcase_timeline_page_set_session (self, g_value_get_object (value));
      break;

    case PROP_TO_SCALE:
      set_to_scale (self, g_value_get_boolean (value));
      break;

    case PROP_ORDER:
      set_order (self, g_value_get_enum (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_timeline_page_dispose (GObject *object)
{
  ShowcaseTimelinePage *self = SHOWCASE_TIMELINE_PAGE (object);

  g_clear_object (&self->stretch);
  g_clear_object (&self->fade);
  gtk_widget_dispose_template (GTK_WIDGET (self), SHOWCASE_TYPE_TIMELINE_PAGE);
  g_clear_object (&self->session);
  g_clear_object (&self->recent);

  G_OBJECT_CLASS (showcase_timeline_page_parent_class)->dispose (object);
}

static void
showcase_timeline_page_class_init (ShowcaseTimelinePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = showcase_timeline_page_get_property;
  object_class->set_property = showcase_timeline_page_set_property;
  object_class->dispose = showcase_timeline_page_dispose;

  /**
   * ShowcaseTimelinePage:session:
   *
   * The session whose portfolio is listed.
   */
  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, SHOWCASE_TYPE_SESSION, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * ShowcaseTimelinePage:to-scale:
   *
   * Whether entries have as much room as their periods have time.
   */
  properties[PROP_TO_SCALE] = g_param_spec_boolean ("to-scale", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * ShowcaseTimelinePage:order:
   *
   * The order of the entries of each document.
   */
  properties[PROP_ORDER] = g_param_spec_enum ("order", NULL, NULL, SHOWCASE_TYPE_ORDER, SHOWCASE_ORDER_WRITTEN, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_property_action (widget_class, "timeline.to-scale", "to-scale");
  gtk_widget_class_install_property_action (widget_class, "timeline.order", "order");

  /**
   * ShowcaseTimelinePage::activated:
   * @self: the page
   *
   * The person chose an entry by a click or Enter. The session is at it by now.
   */
  signals[ACTIVATED] = g_signal_new ("activated", SHOWCASE_TYPE_TIMELINE_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (SHOWCASE_TYPE_TIMELINE);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/app/showcase-timeline-page.ui");
  gtk_widget_class_bind_template_child (widget_class, ShowcaseTimelinePage, open_button);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseTimelinePage, view_button);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseTimelinePage, primary_button);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseTimelinePage, open_menu);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseTimelinePage, view_menu);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseTimelinePage, primary_menu);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseTimelinePage, about_section);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseTimelinePage, title);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseTimelinePage, banner);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseTimelinePage, overlay);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseTimelinePage, timeline);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
showcase_timeline_page_init (ShowcaseTimelinePage *self)
{
  g_autofree char *about = showcase_program_name_in (_ ("_About Showcase"));

  gtk_widget_init_template (GTK_WIDGET (self));
  g_menu_append (self->about_section, about, "app.about");
  showcase_link_actions_add_to_timeline (self->timeline);
  gtk_menu_button_set_create_popup_func (self->open_button, create_open_popup_cb, self, NULL);
  gtk_menu_button_set_create_popup_func (self->view_button, create_popup_cb, self->view_menu, NULL);
  gtk_menu_button_set_create_popup_func (self->primary_button, create_primary_popup_cb, self->primary_menu, NULL);
}

/**
 * showcase_timeline_page_set_session:
 * @self: a page
 * @session: the session to follow, set once
 *
 * Sets whose portfolio is listed.
 */
void
showcase_timeline_page_set_session (ShowcaseTimelinePage *self,
                                    ShowcaseSession *session)
{
  g_return_if_fail (SHOWCASE_IS_TIMELINE_PAGE (self));
  g_return_if_fail (SHOWCASE_IS_SESSION (session));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (showcase_session_get_shelf (session), "notify::bundle", G_CALLBACK (update_portfolio), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (showcase_session_get_shelf (session), "notify::preview", G_CALLBACK (update_selected), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::entry", G_CALLBACK (update_selected), self, G_CONNECT_SWAPPED);
  update_portfolio (self);
  update_selected (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
}

/**
 * showcase_timeline_page_set_narrow:
 * @self: a page with its session
 * @narrow: whether the document is a page of its own
 *
 * Adapts the page to a narrow window, where it tells how far an opening is: the document is not seen, which does so beside it.
 */
void
showcase_timeline_page_set_narrow (ShowcaseTimelinePage *self,
                                   gboolean narrow)
{
  g_return_if_fail (SHOWCASE_IS_TIMELINE_PAGE (self));

  if (narrow == (self->progress != NULL))
    return;
  if (narrow)
    {
      self->progress = g_object_new (SHOWCASE_TYPE_PROGRESS, NULL);
      showcase_progress_set_shelf (SHOWCASE_PROGRESS (self->progress), showcase_session_get_shelf (self->session));
      gtk_overlay_add_overlay (self->overlay, self->progress);
    }
  else
    {
      gtk_overlay_remove_overlay (self->overlay, self->progress);
      self->progress = NULL;
    }
}

/**
 * showcase_timeline_page_get_timeline:
 * @self: a page
 *
 * Gives the timeline.
 *
 * Returns: (transfer none): the timeline
 */
ShowcaseTimeline *
showcase_timeline_page_get_timeline (ShowcaseTimelinePage *self)
{
  g_return_val_if_fail (SHOWCASE_IS_TIMELINE_PAGE (self), NULL);
  return self->timeline;
}
