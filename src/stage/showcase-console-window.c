/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The window of the speaker. It joins what shows the talk, ticks for all of it, and remembers how it was set up. It knows nothing of the stage: both look at the talk. */

#include "config.h"

#include "showcase-console-window.h"

#include "showcase-console-actions.h"
#include "showcase-console-clock.h"
#include "showcase-console-status.h"
#include "showcase-console-tools.h"
#include "showcase-console-words.h"
#include "showcase-program.h"

#include <glib/gi18n-lib.h>

#define REMEMBERED (G_SETTINGS_BIND_DEFAULT | G_SETTINGS_BIND_NO_SENSITIVITY)

struct _ShowcaseConsoleWindow
{
  AdwWindow parent_instance;

  /* Template */
  GtkLabel *wall_clock;
  ShowcaseConsoleClock *clock;
  ShowcaseConsoleStatus *status;
  ShowcaseConsolePages *pages;
  ShowcaseConsoleTools *tools;

  /* Owned */
  ShowcaseTalk *talk;
  GSettings *settings;
  GSimpleAction *dark_action;

  /* State */
  gboolean dark;
  guint tick;
};

G_DEFINE_FINAL_TYPE (ShowcaseConsoleWindow, showcase_console_window, ADW_TYPE_WINDOW)

enum
{
  PROP_0,
  PROP_DARK,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
show_time (ShowcaseConsoleWindow *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *words = showcase_console_words_dup_clock (now);

  gtk_label_set_label (self->wall_clock, words);
  showcase_console_clock_update (self->clock);
  showcase_console_status_update (self->status);
}

static gboolean
tick_cb (gpointer user_data);

/* Once a second, just after the digits have to change: a tick of its own pace would now and then skip one. */
static void
wait_for_tick (ShowcaseConsoleWindow *self)
{
  gint64 elapsed = showcase_timer_get_elapsed (showcase_talk_get_timer (self->talk));
  gint64 rest = G_USEC_PER_SEC - elapsed % G_USEC_PER_SEC;

  self->tick = g_timeout_add ((guint)(rest / 1000) + 1, tick_cb, self);
}

static gboolean
tick_cb (gpointer user_data)
{
  ShowcaseConsoleWindow *self = user_data;

  show_time (self);
  wait_for_tick (self);
  return G_SOURCE_REMOVE;
}

static void
running_cb (ShowcaseConsoleWindow *self)
{
  if (self->tick == 0)
    return;
  g_clear_handle_id (&self->tick, g_source_remove);
  wait_for_tick (self);
}

/* How panes are divided is written when the console goes: a hand that drags them changes it a hundred times. */
static void
store (ShowcaseConsoleWindow *self)
{
  g_autoptr (GVariant) shares = showcase_console_panes_dup_shares (showcase_console_pages_get_panes (self->pages));

  if (self->settings != NULL)
    g_settings_set_value (self->settings, "console-panes", shares);
}

static void
remember (ShowcaseConsoleWindow *self,
          GSettings *settings)
{
  ShowcaseConsolePanes *panes = showcase_console_pages_get_panes (self->pages);
  g_autoptr (GVariant) shares = g_settings_get_value (settings, "console-panes");

  self->settings = g_object_ref (settings);
  showcase_console_panes_set_shares (panes, shares);
  g_settings_bind (settings, "console-layout", panes, "layout", REMEMBERED);
  g_settings_bind (settings, "console-dark", self, "dark", REMEMBERED);
  g_settings_bind (settings, "notes-size", showcase_console_pages_get_notes (self->pages), "size", REMEMBERED);
}

static void
set_dark_cb (ShowcaseConsoleWindow *self,
             GVariant *dark)
{
  showcase_console_window_set_dark (self, g_variant_get_boolean (dark));
}

/* A property action would keep the window, which keeps the action. */
static void
add_dark (ShowcaseConsoleWindow *self)
{
  self->dark_action = g_simple_action_new_stateful ("dark", NULL, g_variant_new_boolean (self->dark));
  g_signal_connect_object (self->dark_action, "change-state", G_CALLBACK (set_dark_cb), self, G_CONNECT_SWAPPED);
}

static void
add_actions (ShowcaseConsoleWindow *self)
{
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  g_action_map_add_action (G_ACTION_MAP (actions), G_ACTION (self->dark_action));
  showcase_console_actions_add (G_ACTION_MAP (actions), showcase_talk_get_timer (self->talk), showcase_console_pages_get_panes (self->pages), showcase_console_pages_get_notes (self->pages));
  gtk_widget_insert_action_group (GTK_WIDGET (self), "console", G_ACTION_GROUP (actions));
}

/* Whoever leaves is asked, once, by who opened the window; then that closes it. */
static gboolean
showcase_console_window_close_request (GtkWindow *window)
{
  if (gtk_widget_activate_action (GTK_WIDGET (window), "talk.leave", NULL))
    return TRUE;
  return GTK_WINDOW_CLASS (showcase_console_window_parent_class)->close_request (window);
}

static void
showcase_console_window_map (GtkWidget *widget)
{
  ShowcaseConsoleWindow *self = SHOWCASE_CONSOLE_WINDOW (widget);

  GTK_WIDGET_CLASS (showcase_console_window_parent_class)->map (widget);
  show_time (self);
  wait_for_tick (self);
}

static void
showcase_console_window_unmap (GtkWidget *widget)
{
  ShowcaseConsoleWindow *self = SHOWCASE_CONSOLE_WINDOW (widget);

  g_clear_handle_id (&self->tick, g_source_remove);
  store (self);
  GTK_WIDGET_CLASS (showcase_console_window_parent_class)->unmap (widget);
}

static void
showcase_console_window_get_property (GObject *object,
                                      guint prop_id,
                                      GValue *value,
                                      GParamSpec *pspec)
{
  ShowcaseConsoleWindow *self = SHOWCASE_CONSOLE_WINDOW (object);

  switch (prop_id)
    {
    case PROP_DARK:
      g_value_set_boolean (value, self->dark);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_console_window_set_property (GObject *object,
                                      guint prop_id,
                                      const GValue *value,
                                      GParamSpec *pspec)
{
  ShowcaseConsoleWindow *self = SHOWCASE_CONSOLE_WINDOW (object);

  switch (prop_id)
    {
    case PROP_DARK:
      showcase_console_window_set_dark (self, g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_console_window_dispose (GObject *object)
{
  ShowcaseConsoleWindow *self = SHOWCASE_CONSOLE_WINDOW (object);

  g_clear_handle_id (&self->tick, g_source_remove);
  g_clear_object (&self->settings);
  g_clear_object (&self->dark_action);
  gtk_widget_dispose_template (GTK_WIDGET (self), SHOWCASE_TYPE_CONSOLE_WINDOW);
  g_clear_object (&self->talk);

  G_OBJECT_CLASS (showcase_console_window_parent_class)->dispose (object);
}

/* The first console brings its style and its icons: a program that is only read in starts without them. */
static void
add_look (void)
{
  GdkDisplay *display = gdk_display_get_default ();
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, RESOURCE_BASE "/stage/console.css");
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (provider), GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  gtk_icon_theme_add_resource_path (gtk_icon_theme_get_for_display (display), RESOURCE_BASE "/stage/icons");
}

static void
showcase_console_window_class_init (ShowcaseConsoleWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = showcase_console_window_get_property;
  object_class->set_property = showcase_console_window_set_property;
  object_class->dispose = showcase_console_window_dispose;
  widget_class->map = showcase_console_window_map;
  widget_class->unmap = showcase_console_window_unmap;
  GTK_WINDOW_CLASS (klass)->close_request = showcase_console_window_close_request;

  /**
   * ShowcaseConsoleWindow:dark:
   *
   * Whether the console is dark even on a light desktop.
   */
  properties[PROP_DARK] = g_param_spec_boolean ("dark", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  add_look ();
  g_type_ensure (SHOWCASE_TYPE_CONSOLE_CLOCK);
  g_type_ensure (SHOWCASE_TYPE_CONSOLE_STATUS);
  g_type_ensure (SHOWCASE_TYPE_CONSOLE_PAGES);
  g_type_ensure (SHOWCASE_TYPE_CONSOLE_TOOLS);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/stage/showcase-console-window.ui");
  gtk_widget_class_bind_template_child (widget_class, ShowcaseConsoleWindow, wall_clock);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseConsoleWindow, clock);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseConsoleWindow, status);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseConsoleWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseConsoleWindow, tools);
}

static void
showcase_console_window_init (ShowcaseConsoleWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_dark (self);
}

/**
 * showcase_console_window_new:
 * @application: (nullable): the application
 * @talk: the talk
 * @painter: what draws its pages, on the stage too
 * @settings: (nullable): the program's settings, or %NULL to remember nothing
 *
 * Makes a console.
 *
 * Returns: (transfer none): the window
 */
ShowcaseConsoleWindow *
showcase_console_window_new (GtkApplication *application,
                             ShowcaseTalk *talk,
                             ShowcasePagePainter *painter,
                             GSettings *settings)
{
  g_autofree char *title = showcase_program_name_in (_ ("Showcase Console"));
  ShowcaseConsoleWindow *self;

  g_return_val_if_fail (SHOWCASE_IS_TALK (talk), NULL);
  g_return_val_if_fail (SHOWCASE_IS_PAGE_PAINTER (painter), NULL);

  self = g_object_new (SHOWCASE_TYPE_CONSOLE_WINDOW, "application", application, "title", title, NULL);
  self->talk = g_object_ref (talk);
  if (settings != NULL)
    remember (self, settings);
  showcase_console_pages_set_talk (self->pages, talk, painter);
  showcase_console_status_set_talk (self->status, talk);
  showcase_console_clock_set_timer (self->clock, showcase_talk_get_timer (talk));
  g_signal_connect_object (showcase_talk_get_timer (talk), "notify::running", G_CALLBACK (running_cb), self, G_CONNECT_SWAPPED);
  add_actions (self);
  return self;
}

/**
 * showcase_console_window_get_pages:
 * @self: a console
 *
 * Gives what shows the pages and the notes.
 *
 * Returns: (transfer none): the pages
 */
ShowcaseConsolePages *
showcase_console_window_get_pages (ShowcaseConsoleWindow *self)
{
  g_return_val_if_fail (SHOWCASE_IS_CONSOLE_WINDOW (self), NULL);

  return self->pages;
}

/**
 * showcase_console_window_set_projector:
 * @self: a console
 * @projector: how the stage is fitted to the room
 *
 * Lets the stage be fitted to the room here.
 */
void
showcase_console_window_set_projector (ShowcaseConsoleWindow *self,
                                       ShowcaseProjector *projector)
{
  g_return_if_fail (SHOWCASE_IS_CONSOLE_WINDOW (self));

  showcase_console_tools_set_projector (self->tools, projector);
}

/**
 * showcase_console_window_set_dark:
 * @self: a console
 * @dark: whether it is dark even on a light desktop
 *
 * Makes the console dark, and nothing else: the stage has colours of its own, and other windows those of the desktop.
 */
void
showcase_console_window_set_dark (ShowcaseConsoleWindow *self,
                                  gboolean dark)
{
  g_return_if_fail (SHOWCASE_IS_CONSOLE_WINDOW (self));

  if (self->dark == dark)
    return;
  self->dark = dark;
  if (dark)
    gtk_widget_add_css_class (GTK_WIDGET (self), "dark");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "dark");
  g_simple_action_set_state (self->dark_action, g_variant_new_boolean (dark));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DARK]);
}
