/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Who made the program, what is new in it, and what somebody who looks for a fault wants to know first. */

#include "config.h"

#include "showcase-about.h"

#include "showcase-surroundings.h"

#include <glib/gi18n-lib.h>

/* What is compiled into a Flatpak besides the runtime. */
static void
add_libraries (AdwAboutDialog *dialog)
{
  adw_about_dialog_add_legal_section (dialog, "cmark", "© 2014 John MacFarlane", GTK_LICENSE_BSD, NULL);
  adw_about_dialog_add_legal_section (dialog, "LibYAML", "© 2006–2016 Kirill Simonov\n© 2017–2020 Ingy döt Net", GTK_LICENSE_MIT_X11, NULL);
  adw_about_dialog_add_legal_section (dialog, "libqrencode", "© 2006–2018 Kentaro Fukuchi", GTK_LICENSE_LGPL_2_1, NULL);
}

/**
 * showcase_about_new:
 * @window: a window of the program that is shown
 *
 * Makes the dialog about the program, from its metainfo.
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *
showcase_about_new (GtkWindow *window)
{
  static const char *const developers[] = { "The Showcase authors", NULL };
  AdwAboutDialog *self = ADW_ABOUT_DIALOG (adw_about_dialog_new_from_appdata (RESOURCE_BASE "/metainfo.xml", VERSION));
  g_autofree char *debug_info = showcase_surroundings_describe (window);

  adw_about_dialog_set_version (self, VERSION);
  adw_about_dialog_set_copyright (self, "© 2026 The Showcase authors");
  adw_about_dialog_set_developers (self, (const char **)developers);
  /* Translators: your name, or a line for each of you: it is shown among the credits. */
  adw_about_dialog_set_translator_credits (self, _ ("translator-credits"));
  adw_about_dialog_set_debug_info (self, debug_info);
  adw_about_dialog_set_debug_info_filename (self, "showcase-debug-info.txt");
  add_libraries (self);
  return ADW_DIALOG (self);
}
