/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How GTK and libadwaita are started, so that they leave out what they would do in vain or twice before the first frame. Where one of them comes to work
 * differently, it does all that it does by itself. */

#include "config.h"

#include "showcase-toolkit.h"

#include "showcase-no-theme-resources.h"

/* Where GTK's theme is expected. */
#define THEME "/org/gtk/libgtk/theme/Default/gtk.css"

/* GTK reads its own theme, which takes a tenth of the start, just before libadwaita takes it away again in favour of its own. An empty one in its place
 * costs nothing. It is there only for as long as the settings are made, and not if a person has chosen a theme, which libadwaita lets be. */
static void
make_settings (void)
{
  if (g_getenv ("GTK_THEME") != NULL || !g_resources_get_info (THEME, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL, NULL, NULL))
    return;

  showcase_no_theme_register_resource ();
  gtk_settings_get_default ();
  showcase_no_theme_unregister_resource ();
}

/**
 * showcase_toolkit_prepare:
 * @application: the program, before AdwApplication starts up
 *
 * Starts GTK. A thread of GTK's begins to load the icon theme when somebody first asks for the theme; a folder that is added then makes it load again, in
 * the main thread, and the whole start waits. So nobody asks before libadwaita, which adds its icons at once: there is no path where GTK would look for
 * icons of the program, and there is a name for that of its windows, which their class keeps and GTK would look for too.
 */
void
showcase_toolkit_prepare (GApplication *application)
{
  g_return_if_fail (G_IS_APPLICATION (application));

  g_application_set_resource_base_path (application, NULL);
  gtk_init ();
  make_settings ();
  g_type_class_get (GTK_TYPE_WINDOW);
  gtk_window_set_default_icon_name (APP_ID);
}

/**
 * showcase_toolkit_add_style:
 *
 * Adds the program's style sheet, once AdwApplication has started up.
 */
void
showcase_toolkit_add_style (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, RESOURCE_BASE "/app/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (provider), GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

/**
 * showcase_toolkit_add_icon:
 *
 * Lets the program's icon be found where it is not installed.
 */
void
showcase_toolkit_add_icon (void)
{
  GtkIconTheme *icons = gtk_icon_theme_get_for_display (gdk_display_get_default ());

  if (!gtk_icon_theme_has_icon (icons, APP_ID))
    gtk_icon_theme_add_resource_path (icons, RESOURCE_BASE "/icons");
}
