/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The window of the audience. It follows the talk and decides nothing: which screen it fills, what keys do and when it goes away is for the presentation. It is a
 * window like any other when it fills no screen, so that it can be shared in a video call by its title. */

#include "config.h"

#include "showcase-stage-window.h"

#include "showcase-cover.h"
#include "showcase-program.h"
#include "showcase-quiet-pointer.h"

#include <glib/gi18n-lib.h>

#define DEFAULT_WIDTH 960
#define DEFAULT_HEIGHT 587

/* The smallest screen that somebody may still have. */
#define LEAST_WIDTH 320
#define LEAST_HEIGHT 200

struct _ShowcaseStageWindow
{
  AdwWindow parent_instance;

  /* Owned */
  ShowcaseTalk *talk;
  ShowcasePagePainter *painter;

  /* Borrowed: children */
  AdwToolbarView *toolbars;
  GtkOverlay *overlay;
  ShowcasePageView *view;
  ShowcaseLens *lens;
  ShowcaseCover *cover;

  /* State */
  guint inhibit_cookie;
};

G_DEFINE_FINAL_TYPE (ShowcaseStageWindow, showcase_stage_window, ADW_TYPE_WINDOW)

enum
{
  PROP_0,
  PROP_TALK,
  PROP_PAINTER,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
follow_talk (ShowcaseStageWindow *self)
{
  showcase_page_view_show (self->view, showcase_talk_get_shown_page (self->talk), showcase_talk_get_shown_step (self->talk));
}

static void
follow_blank (ShowcaseStageWindow *self)
{
  showcase_cover_set_blank (self->cover, showcase_talk_get_blank (self->talk));
}

static void
fullscreened_cb (ShowcaseStageWindow *self)
{
  adw_toolbar_view_set_reveal_top_bars (self->toolbars, !gtk_window_is_fullscreen (GTK_WINDOW (self)));
}

/* A system that can't keep its screen awake says so by 0, and there is nothing to be done about it. */
static void
showcase_stage_window_map (GtkWidget *widget)
{
  ShowcaseStageWindow *self = SHOWCASE_STAGE_WINDOW (widget);
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  GTK_WIDGET_CLASS (showcase_stage_window_parent_class)->map (widget);

  if (application != NULL && self->inhibit_cookie == 0)
    /* Translators: why the screen is kept awake, as the system may show it. */
    self->inhibit_cookie = gtk_application_inhibit (application, GTK_WINDOW (self), GTK_APPLICATION_INHIBIT_IDLE, _ ("A talk is on stage"));
}

static void
showcase_stage_window_unmap (GtkWidget *widget)
{
  ShowcaseStageWindow *self = SHOWCASE_STAGE_WINDOW (widget);
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  if (application != NULL && self->inhibit_cookie != 0)
    gtk_application_uninhibit (application, self->inhibit_cookie);
  self->inhibit_cookie = 0;

  GTK_WIDGET_CLASS (showcase_stage_window_parent_class)->unmap (widget);
}

static void
showcase_stage_window_get_property (GObject *object,
                                    guint prop_id,
                                    GValue *value,
                                    GParamSpec *pspec)
{
  ShowcaseStageWindow *self = SHOWCASE_STAGE_WINDOW (object);

  switch (prop_id)
    {
    case PROP_TALK:
      g_value_set_object (value, self->talk);
      break;

    case PROP_PAINTER:
      g_value_set_object (value, self->painter);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_stage_window_set_property (GObject *object,
                                    guint prop_id,
                                    const GValue *value,
                                    GParamSpec *pspec)
{
  ShowcaseStageWindow *self = SHOWCASE_STAGE_WINDOW (object);

  switch (prop_id)
    {
    case PROP_TALK:
      self->talk = g_value_dup_object (value);
      break;

    case PROP_PAINTER:
      self->painter = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_stage_window_constructed (GObject *object)
{
  ShowcaseStageWindow *self = SHOWCASE_STAGE_WINDOW (object);

  G_OBJECT_CLASS (showcase_stage_window_parent_class)->constructed (object);

  self->view = SHOWCASE_PAGE_VIEW (showcase_page_view_new (self->painter));
  g_object_set (self->view, "announces", TRUE, NULL);
  self->cover = SHOWCASE_COVER (showcase_cover_new ());
  self->overlay = GTK_OVERLAY (gtk_overlay_new ());
  self->lens = SHOWCASE_LENS (showcase_lens_new (self->view));
  gtk_overlay_set_child (self->overlay, GTK_WIDGET (self->lens));
  gtk_overlay_add_overlay (self->overlay, GTK_WIDGET (self->cover));
  self->toolbars = ADW_TOOLBAR_VIEW (adw_toolbar_view_new ());
  adw_toolbar_view_add_top_bar (self->toolbars, adw_header_bar_new ());
  adw_toolbar_view_set_content (self->toolbars, GTK_WIDGET (self->overlay));
  adw_window_set_content (ADW_WINDOW (self), GTK_WIDGET (self->toolbars));

  g_signal_connect_object (self->talk, "moved", G_CALLBACK (follow_talk), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->talk, "notify::blank", G_CALLBACK (follow_blank), self, G_CONNECT_SWAPPED);
  g_signal_connect (self, "notify::fullscreened", G_CALLBACK (fullscreened_cb), NULL);
  showcase_quiet_pointer_add (GTK_WIDGET (self->overlay), SHOWCASE_QUIET_POINTER_PATIENCE);
  follow_talk (self);
  follow_blank (self);
}

static void
showcase_stage_window_dispose (GObject *object)
{
  ShowcaseStageWindow *self = SHOWCASE_STAGE_WINDOW (object);

  g_clear_object (&self->talk);
  g_clear_object (&self->painter);

  G_OBJECT_CLASS (showcase_stage_window_parent_class)->dispose (object);
}

static void
showcase_stage_window_class_init (ShowcaseStageWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = showcase_stage_window_get_property;
  object_class->set_property = showcase_stage_window_set_property;
  object_class->constructed = showcase_stage_window_constructed;
  object_class->dispose = showcase_stage_window_dispose;
  widget_class->map = showcase_stage_window_map;
  widget_class->unmap = showcase_stage_window_unmap;

  /**
   * ShowcaseStageWindow:talk:
   *
   * What is followed.
   */
  properties[PROP_TALK] = g_param_spec_object ("talk", NULL, NULL, SHOWCASE_TYPE_TALK, G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * ShowcaseStageWindow:painter:
   *
   * What draws the pages.
   */
  properties[PROP_PAINTER] = g_param_spec_object ("painter", NULL, NULL, SHOWCASE_TYPE_PAGE_PAINTER, G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
showcase_stage_window_init (ShowcaseStageWindow *self)
{
  g_autofree char *title = showcase_program_name_in (_ ("Showcase Stage"));

  gtk_window_set_title (GTK_WINDOW (self), title);
  gtk_window_set_default_size (GTK_WINDOW (self), DEFAULT_WIDTH, DEFAULT_HEIGHT);
  /* Without this it would have the least size of other windows, and a small screen would cut it off. */
  gtk_widget_set_size_request (GTK_WIDGET (self), LEAST_WIDTH, LEAST_HEIGHT);
}

/**
 * showcase_stage_window_new:
 * @application: (nullable): the application
 * @talk: the talk to follow
 * @painter: what draws its pages
 *
 * Makes a stage that is not shown yet.
 *
 * Returns: (transfer none): the new window, which lives until it is closed
 */
ShowcaseStageWindow *
showcase_stage_window_new (GtkApplication *application,
                           ShowcaseTalk *talk,
                           ShowcasePagePainter *painter)
{
  return g_object_new (SHOWCASE_TYPE_STAGE_WINDOW, "application", application, "talk", talk, "painter", painter, NULL);
}

/**
 * showcase_stage_window_get_view:
 * @self: a stage
 *
 * Gets what shows the page.
 *
 * Returns: (transfer none): the view
 */
ShowcasePageView *
showcase_stage_window_get_view (ShowcaseStageWindow *self)
{
  g_return_val_if_fail (SHOWCASE_IS_STAGE_WINDOW (self), NULL);
  return self->view;
}

/**
 * showcase_stage_window_get_overlay:
 * @self: a stage
 *
 * Gets where something can be put above the page.
 *
 * Returns: (transfer none): the overlay
 */
GtkOverlay *
showcase_stage_window_get_overlay (ShowcaseStageWindow *self)
{
  g_return_val_if_fail (SHOWCASE_IS_STAGE_WINDOW (self), NULL);
  return self->overlay;
}

/**
 * showcase_stage_window_get_lens:
 * @self: a stage
 *
 * Gets what the page is seen through.
 *
 * Returns: (transfer none): the lens
 */
ShowcaseLens *
showcase_stage_window_get_lens (ShowcaseStageWindow *self)
{
  g_return_val_if_fail (SHOWCASE_IS_STAGE_WINDOW (self), NULL);
  return self->lens;
}
