/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Follows the monitors of a display and tells once of each change. A monitor that is plugged in appears with no name and no size first, at
 * the place of another one, and gets what it lacks piece by piece; a dock brings two of them and moves the third. Until nothing more
 * comes for a moment the list stays what it was, so that nobody acts on half of the truth. Which screen is for what is for the plan. */

#include "config.h"

#include "showcase-screens.h"

/* How long nothing must come, in milliseconds. Compositors send a monitor in one or two rounds of a few milliseconds each. */
#define SETTLE_TIME 200

struct _ShowcaseScreens
{
  GObject parent_instance;

  /* Owned */
  GdkDisplay *display;
  GListModel *model;
  GPtrArray *watched;
  GPtrArray *monitors;
  GArray *screens;

  /* State */
  guint settle_source;
};

G_DEFINE_FINAL_TYPE (ShowcaseScreens, showcase_screens, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_DISPLAY,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void notify_cb (ShowcaseScreens *self);

static ShowcaseScreen
read_screen (GdkMonitor *monitor)
{
  GdkRectangle place;

  gdk_monitor_get_geometry (monitor, &place);
  return (ShowcaseScreen){
    .maker = g_intern_string (gdk_monitor_get_manufacturer (monitor)),
    .model = g_intern_string (gdk_monitor_get_model (monitor)),
    .connector = g_intern_string (gdk_monitor_get_connector (monitor)),
    .x = place.x,
    .y = place.y,
    .width = place.width,
    .height = place.height,
    .scale = gdk_monitor_get_scale (monitor),
  };
}

/* Replaces the lists by what can be read now, and tells whether that is something else. */
static gboolean
read_screens (ShowcaseScreens *self)
{
  g_autoptr (GPtrArray) monitors = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GArray) screens = g_array_new (FALSE, FALSE, sizeof (ShowcaseScreen));
  gboolean is_same;

  for (guint i = 0; i < g_list_model_get_n_items (self->model); i++)
    {
      g_autoptr (GdkMonitor) monitor = g_list_model_get_item (self->model, i);
      ShowcaseScreen screen = read_screen (monitor);

      if (gdk_monitor_is_valid (monitor) && screen.width > 0 && screen.height > 0)
        {
          g_ptr_array_add (monitors, g_steal_pointer (&monitor));
          g_array_append_val (screens, screen);
        }
    }

  is_same = screens->len == self->screens->len;
  for (guint i = 0; is_same && i < screens->len; i++)
    is_same = monitors->pdata[i] == self->monitors->pdata[i]
              && showcase_screen_equal (&g_array_index (screens, ShowcaseScreen, i), &g_array_index (self->screens, ShowcaseScreen, i));

  g_ptr_array_unref (self->monitors);
  self->monitors = g_steal_pointer (&monitors);
  g_array_unref (self->screens);
  self->screens = g_steal_pointer (&screens);
  return !is_same;
}

static void
unwatch (gpointer data,
         gpointer user_data)
{
  g_signal_handlers_disconnect_by_data (data, user_data);
}

static void
watch_all (ShowcaseScreens *self)
{
  g_ptr_array_foreach (self->watched, unwatch, self);
  g_ptr_array_set_size (self->watched, 0);
  for (guint i = 0; i < g_list_model_get_n_items (self->model); i++)
    {
      GdkMonitor *monitor = g_list_model_get_item (self->model, i);

      g_signal_connect_swapped (monitor, "notify", G_CALLBACK (notify_cb), self);
      g_ptr_array_add (self->watched, monitor);
    }
}

static gboolean
settle_cb (gpointer user_data)
{
  ShowcaseScreens *self = user_data;

  self->settle_source = 0;
  if (read_screens (self))
    g_signal_emit (self, signals[CHANGED], 0);
  return G_SOURCE_REMOVE;
}

static void
notify_cb (ShowcaseScreens *self)
{
  g_clear_handle_id (&self->settle_source, g_source_remove);
  self->settle_source = g_timeout_add (SETTLE_TIME, settle_cb, self);
}

static void
items_changed_cb (ShowcaseScreens *self)
{
  watch_all (self);
  notify_cb (self);
}

static void
showcase_screens_set_property (GObject *object,
                               guint prop_id,
                               const GValue *value,
                               GParamSpec *pspec)
{
  ShowcaseScreens *self = SHOWCASE_SCREENS (object);

  switch (prop_id)
    {
    case PROP_DISPLAY:
      self->display = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_screens_constructed (GObject *object)
{
  ShowcaseScreens *self = SHOWCASE_SCREENS (object);

  G_OBJECT_CLASS (showcase_screens_parent_class)->constructed (object);

  self->model = g_object_ref (gdk_display_get_monitors (self->display));
  g_signal_connect_object (self->model, "items-changed", G_CALLBACK (items_changed_cb), self, G_CONNECT_SWAPPED);
  watch_all (self);
  read_screens (self);
}

static void
showcase_screens_dispose (GObject *object)
{
  ShowcaseScreens *self = SHOWCASE_SCREENS (object);

  g_clear_handle_id (&self->settle_source, g_source_remove);
  g_ptr_array_foreach (self->watched, unwatch, self);
  g_ptr_array_set_size (self->watched, 0);
  g_clear_object (&self->model);
  g_clear_object (&self->display);

  G_OBJECT_CLASS (showcase_screens_parent_class)->dispose (object);
}

static void
showcase_screens_finalize (GObject *object)
{
  ShowcaseScreens *self = SHOWCASE_SCREENS (object);

  g_ptr_array_unref (self->watched);
  g_ptr_array_unref (self->monitors);
  g_array_unref (self->screens);

  G_OBJECT_CLASS (showcase_screens_parent_class)->finalize (object);
}

static void
showcase_screens_class_init (ShowcaseScreensClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->set_property = showcase_screens_set_property;
  object_class->constructed = showcase_screens_constructed;
  object_class->dispose = showcase_screens_dispose;
  object_class->finalize = showcase_screens_finalize;

  /**
   * ShowcaseScreens:display:
   *
   * The display whose monitors these are.
   */
  properties[PROP_DISPLAY] = g_param_spec_object ("display", NULL, NULL, GDK_TYPE_DISPLAY, G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * ShowcaseScreens::changed:
   * @self: the screens
   *
   * Something about the screens is different, and all that comes of it has come. Numbers of screens from before are worth nothing.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
showcase_screens_init (ShowcaseScreens *self)
{
  self->watched = g_ptr_array_new_with_free_func (g_object_unref);
  self->monitors = g_ptr_array_new_with_free_func (g_object_unref);
  self->screens = g_array_new (FALSE, FALSE, sizeof (ShowcaseScreen));
}

/**
 * showcase_screens_new:
 * @display: a display
 *
 * Begins to follow the monitors of a display.
 *
 * Returns: (transfer full): the screens
 */
ShowcaseScreens *
showcase_screens_new (GdkDisplay *display)
{
  return g_object_new (SHOWCASE_TYPE_SCREENS, "display", display, NULL);
}

/**
 * showcase_screens_get_all:
 * @self: the screens
 * @n_screens: (out): how many they are
 *
 * Gives the screens as values. Those that show the same picture are each in it.
 *
 * Returns: (array length=n_screens) (transfer none): the screens until the next change
 */
const ShowcaseScreen *
showcase_screens_get_all (ShowcaseScreens *self,
                          guint *n_screens)
{
  g_return_val_if_fail (SHOWCASE_IS_SCREENS (self), NULL);

  *n_screens = self->screens->len;
  return (const ShowcaseScreen *)self->screens->data;
}

/**
 * showcase_screens_get_monitor:
 * @self: the screens
 * @screen: the number of one
 *
 * Gives what GTK calls the screen.
 *
 * Returns: (transfer none): the monitor
 */
GdkMonitor *
showcase_screens_get_monitor (ShowcaseScreens *self,
                              guint screen)
{
  g_return_val_if_fail (SHOWCASE_IS_SCREENS (self), NULL);
  g_return_val_if_fail (screen < self->monitors->len, NULL);

  return self->monitors->pdata[screen];
}

/**
 * showcase_screens_dup_key:
 * @self: the screens
 * @screen: the number of one, or %SHOWCASE_SCREEN_NONE
 *
 * Makes the text by which a screen is known again.
 *
 * Returns: (transfer full) (nullable): the key, or %NULL for no screen
 */
char *
showcase_screens_dup_key (ShowcaseScreens *self,
                          guint screen)
{
  g_return_val_if_fail (SHOWCASE_IS_SCREENS (self), NULL);

  return screen < self->screens->len ? showcase_screen_dup_key (&g_array_index (self->screens, ShowcaseScreen, screen)) : NULL;
}

/**
 * showcase_screens_find_key:
 * @self: the screens
 * @key: (nullable): a key of a screen
 *
 * Finds a screen again.
 *
 * Returns: its number, or that of one that shows the same picture, or %SHOWCASE_SCREEN_NONE
 */
guint
showcase_screens_find_key (ShowcaseScreens *self,
                           const char *key)
{
  g_return_val_if_fail (SHOWCASE_IS_SCREENS (self), SHOWCASE_SCREEN_NONE);

  return showcase_screen_plan_find_key ((const ShowcaseScreen *)self->screens->data, self->screens->len, key);
}

/**
 * showcase_screens_find_window:
 * @self: the screens
 * @window: (nullable): a window
 *
 * Finds the screen that a window is on.
 *
 * Returns: its number, or %SHOWCASE_SCREEN_NONE for a window that is on none, or on one that is not known yet
 */
guint
showcase_screens_find_window (ShowcaseScreens *self,
                              GtkWindow *window)
{
  GdkSurface *surface;
  GdkMonitor *monitor;
  guint screen;

  g_return_val_if_fail (SHOWCASE_IS_SCREENS (self), SHOWCASE_SCREEN_NONE);

  if (window == NULL || !gtk_widget_get_mapped (GTK_WIDGET (window)))
    return SHOWCASE_SCREEN_NONE;
  surface = gtk_native_get_surface (GTK_NATIVE (window));
  monitor = gdk_display_get_monitor_at_surface (self->display, surface);
  return monitor != NULL && g_ptr_array_find (self->monitors, monitor, &screen) ? screen : SHOWCASE_SCREEN_NONE;
}

/**
 * showcase_screens_make_plan:
 * @self: the screens
 * @home: (nullable): the window that the program is used in
 * @choices: (nullable): what was chosen before
 *
 * Decides which screen is for what, see showcase_screen_plan_make().
 *
 * Returns: the plan
 */
ShowcaseScreenPlan
showcase_screens_make_plan (ShowcaseScreens *self,
                            GtkWindow *home,
                            GVariant *choices)
{
  return showcase_screen_plan_make ((const ShowcaseScreen *)self->screens->data, self->screens->len, showcase_screens_find_window (self, home), choices);
}
