/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a report of a fault begins with: versions, the display, the session. It is for whoever reads the report, and so in no language but one. Nothing in it
 * says who somebody is: no name of a person, a machine, a file or a folder. */

#include "config.h"

#include "showcase-surroundings.h"

#include "showcase-reader.h"

#include <adwaita.h>

static void
add_versions (GString *info)
{
  g_autofree char *system = g_get_os_info (G_OS_INFO_KEY_PRETTY_NAME);

  g_string_append_printf (info, "Showcase %s%s\n\n", VERSION, g_str_has_suffix (APP_ID, ".Devel") ? " (development)" : "");
  g_string_append_printf (info, "GTK: %u.%u.%u (built with %d.%d.%d)\n", gtk_get_major_version (), gtk_get_minor_version (), gtk_get_micro_version (), GTK_MAJOR_VERSION, GTK_MINOR_VERSION, GTK_MICRO_VERSION);
  g_string_append_printf (info, "libadwaita: %u.%u.%u (built with %s)\n", adw_get_major_version (), adw_get_minor_version (), adw_get_micro_version (), ADW_VERSION_S);
  g_string_append_printf (info, "GLib: %u.%u.%u (built with %d.%d.%d)\n", glib_major_version, glib_minor_version, glib_micro_version, GLIB_MAJOR_VERSION, GLIB_MINOR_VERSION, GLIB_MICRO_VERSION);
  g_string_append_printf (info, "Pango: %s\n", pango_version_string ());
  g_string_append_printf (info, "cairo: %s\n", cairo_version_string ());
  g_string_append_printf (info, "cmark: %s\n\n", showcase_reader_get_parser_version ());
  g_string_append_printf (info, "System: %s\n", system != NULL ? system : "unknown");
}

/* The runtime is an id with an architecture and a branch. */
static void
add_sandbox (GString *info)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autofree char *runtime = NULL;

  if (g_key_file_load_from_file (file, "/.flatpak-info", G_KEY_FILE_NONE, NULL))
    runtime = g_key_file_get_string (file, "Application", "runtime", NULL);
  else if (g_getenv ("SNAP") != NULL)
    runtime = g_strdup ("Snap");
  g_string_append_printf (info, "Sandbox: %s\n", runtime != NULL ? runtime : "none");
}

static void
add_variable (GString *info,
              const char *name,
              const char *variable)
{
  const char *value = g_getenv (variable);

  g_string_append_printf (info, "%s: %s\n", name, value != NULL && *value != '\0' ? value : "unknown");
}

static void
add_session (GString *info)
{
  g_autofree char *languages = g_strjoinv (", ", (char **)g_get_language_names ());

  add_variable (info, "Desktop", "XDG_CURRENT_DESKTOP");
  add_variable (info, "Session", "XDG_SESSION_TYPE");
  g_string_append_printf (info, "Languages: %s\n", languages);
  g_string_append_printf (info, "Direction: %s\n\n", gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL ? "right to left" : "left to right");
}

static void
add_monitors (GString *info,
              GdkDisplay *display)
{
  GListModel *monitors = gdk_display_get_monitors (display);

  for (guint i = 0; i < g_list_model_get_n_items (monitors); i++)
    {
      g_autoptr (GdkMonitor) monitor = g_list_model_get_item (monitors, i);
      GdkRectangle place;

      gdk_monitor_get_geometry (monitor, &place);
      g_string_append_printf (info, "Screen %u: %d × %d at %d %d, scale %.2f, %.1f Hz\n", i + 1, place.width, place.height, place.x, place.y, gdk_monitor_get_scale (monitor), gdk_monitor_get_refresh_rate (monitor) / 1000.0);
    }
}

static void
add_display (GString *info,
             GtkWindow *window)
{
  GskRenderer *renderer = gtk_native_get_renderer (GTK_NATIVE (window));
  GdkSurface *surface = gtk_native_get_surface (GTK_NATIVE (window));

  g_string_append_printf (info, "Display: %s\n", G_OBJECT_TYPE_NAME (gtk_widget_get_display (GTK_WIDGET (window))));
  g_string_append_printf (info, "Renderer: %s\n", renderer != NULL ? G_OBJECT_TYPE_NAME (renderer) : "none");
  g_string_append_printf (info, "Window: %d × %d", gtk_widget_get_width (GTK_WIDGET (window)), gtk_widget_get_height (GTK_WIDGET (window)));
  if (surface != NULL)
    g_string_append_printf (info, ", scale %.2f", gdk_surface_get_scale (surface));
  g_string_append_c (info, '\n');
  add_monitors (info, gtk_widget_get_display (GTK_WIDGET (window)));
}

static void
add_look (GString *info,
          GtkWindow *window)
{
  AdwStyleManager *style = adw_style_manager_get_for_display (gtk_widget_get_display (GTK_WIDGET (window)));
  g_autofree char *font = NULL;
  gboolean animations;
  int dpi;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (window)), "gtk-font-name", &font, "gtk-enable-animations", &animations, "gtk-xft-dpi", &dpi, NULL);
  g_string_append_printf (info, "\nFont: %s, %d dpi\n", font, dpi / PANGO_SCALE);
  g_string_append_printf (info, "Dark: %s\n", adw_style_manager_get_dark (style) ? "yes" : "no");
  g_string_append_printf (info, "High contrast: %s\n", adw_style_manager_get_high_contrast (style) ? "yes" : "no");
  g_string_append_printf (info, "Animations: %s\n", animations ? "yes" : "no");
}

/**
 * showcase_surroundings_describe:
 * @window: a window of the program that is shown
 *
 * Says what the program runs with.
 *
 * Returns: (transfer full): lines of text
 */
char *
showcase_surroundings_describe (GtkWindow *window)
{
  GString *info = g_string_new (NULL);

  g_return_val_if_fail (GTK_IS_WINDOW (window), g_string_free_and_steal (info));

  add_versions (info);
  add_sandbox (info);
  add_session (info);
  add_display (info, window);
  add_look (info, window);
  return g_string_free_and_steal (info);
}
