/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Puts one window on a screen, and takes it off again. No program may move its windows on Wayland: to fill a screen is the only wish about
 * where to be that is granted everywhere. Which window goes where is for ShowcaseStaging. */

#include "config.h"

#include "showcase-placement.h"

/* How much of a screen a window takes at most once it no longer fills it. */
#define SHARE 0.7
/* How much of a screen a window takes at least that fills it, whatever is rounded. */
#define FILLS 0.95

/* GTK moves a window to a screen of X11 before it asks for all of it, and window managers leave one where it is that fills a screen already. */
static gboolean
must_be_moved (GtkWindow *window)
{
  return gtk_window_is_fullscreen (window) && g_str_equal (G_OBJECT_TYPE_NAME (gtk_widget_get_display (GTK_WIDGET (window))), "GdkX11Display");
}

/**
 * showcase_placement_fill:
 * @screens: the screens
 * @window: (nullable): a window
 * @screen: the number of a screen, or %SHOWCASE_SCREEN_NONE for whichever there will be
 *
 * Shows a window and makes it fill a screen, or any when that one has gone since the screens were looked at.
 */
void
showcase_placement_fill (ShowcaseScreens *screens,
                         GtkWindow *window,
                         guint screen)
{
  GdkMonitor *monitor;

  if (window == NULL)
    return;

  monitor = screen != SHOWCASE_SCREEN_NONE ? showcase_screens_get_monitor (screens, screen) : NULL;
  if (must_be_moved (window))
    gtk_window_unfullscreen (window);
  if (monitor != NULL && gdk_monitor_is_valid (monitor))
    gtk_window_fullscreen_on_monitor (window, monitor);
  else
    gtk_window_fullscreen (window);
  gtk_window_present (window);
}

/**
 * showcase_placement_release:
 * @screens: the screens
 * @window: (nullable): a window
 *
 * Makes a window a plain one that fits on any of the screens, and shows it.
 */
void
showcase_placement_release (ShowcaseScreens *screens,
                            GtkWindow *window)
{
  guint n;
  const ShowcaseScreen *all = showcase_screens_get_all (screens, &n);
  int width;
  int height;

  if (window == NULL)
    return;

  gtk_window_get_default_size (window, &width, &height);
  for (guint i = 0; i < n; i++)
    {
      width = MIN (width, (int)(all[i].width * SHARE));
      height = MIN (height, (int)(all[i].height * SHARE));
    }
  gtk_window_set_default_size (window, width, height);
  gtk_window_unfullscreen (window);
  gtk_window_present (window);
}

/**
 * showcase_placement_rescue:
 * @screens: the screens
 * @window: (nullable): a window whose screen is gone
 *
 * Makes a window a plain one in the sight of the speaker. Where it is now is anybody's guess: some compositors keep it on a hidden
 * workspace, some window managers beyond the edge. One that appears anew is placed where it can be seen.
 */
void
showcase_placement_rescue (ShowcaseScreens *screens,
                           GtkWindow *window)
{
  if (window == NULL)
    return;

  gtk_widget_set_visible (GTK_WIDGET (window), FALSE);
  showcase_placement_release (screens, window);
}

/**
 * showcase_placement_is_filled:
 * @screens: the screens
 * @window: a window that was to fill a screen
 * @screen: the number of that screen
 *
 * Looks whether a window is where it belongs. What it believes itself is not enough: window managers may forget a wish when windows
 * meet on one screen.
 *
 * Returns: whether it fills the screen
 */
gboolean
showcase_placement_is_filled (ShowcaseScreens *screens,
                              GtkWindow *window,
                              guint screen)
{
  guint n;
  const ShowcaseScreen *all = showcase_screens_get_all (screens, &n);
  guint is = showcase_screens_find_window (screens, window);

  return is != SHOWCASE_SCREEN_NONE
         && screen != SHOWCASE_SCREEN_NONE
         && showcase_screen_is_mirror (&all[is], &all[screen])
         && gtk_window_is_fullscreen (window)
         && gtk_widget_get_width (GTK_WIDGET (window)) >= all[is].width * FILLS
         && gtk_widget_get_height (GTK_WIDGET (window)) >= all[is].height * FILLS;
}
