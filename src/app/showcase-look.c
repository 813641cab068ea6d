/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Gives a document view the desktop's look: its accent colour for links, its fonts for documents and code, and its contrast. The view
 * itself knows nothing of libadwaita. */

#include "config.h"

#include "showcase-look.h"

#include <adwaita.h>

/* The accent as a colour for text, which on a dark background is a lighter one. */
static void
update_accent (ShowcaseDocumentView *view,
               AdwStyleManager *style)
{
  GdkRGBA accent;

  adw_accent_color_to_standalone_rgba (adw_style_manager_get_accent_color (style), adw_style_manager_get_dark (style), &accent);
  g_object_set (view, "accent", &accent, NULL);
}

static void
update_fonts (ShowcaseDocumentView *view,
              AdwStyleManager *style)
{
  PangoFontDescription *font = pango_font_description_from_string (adw_style_manager_get_document_font_name (style));
  PangoFontDescription *code = pango_font_description_from_string (adw_style_manager_get_monospace_font_name (style));

  g_object_set (view, "font", font, "code-font", code, NULL);
  pango_font_description_free (font);
  pango_font_description_free (code);
}

static void
style_changed_cb (ShowcaseDocumentView *view,
                  GParamSpec *pspec,
                  AdwStyleManager *style)
{
  update_accent (view, style);
  update_fonts (view, style);
  g_object_set (view, "high-contrast", adw_style_manager_get_high_contrast (style), NULL);
}

/**
 * showcase_look_follow:
 * @view: a view
 *
 * Gives the view the desktop's look, now and whenever it changes.
 */
void
showcase_look_follow (ShowcaseDocumentView *view)
{
  AdwStyleManager *style = adw_style_manager_get_for_display (gtk_widget_get_display (GTK_WIDGET (view)));
  g_autofree char *highlighter = showcase_look_find_highlighter ();

  showcase_document_view_set_highlighter (view, highlighter);
  g_signal_connect_object (style, "notify", G_CALLBACK (style_changed_cb), view, G_CONNECT_SWAPPED);
  style_changed_cb (view, NULL, style);
}

/**
 * showcase_look_find_highlighter:
 *
 * Finds the program that colours code. A program that is not installed has its companion beside it.
 *
 * Returns: (transfer full): its path
 */
char *
showcase_look_find_highlighter (void)
{
  g_autofree char *self = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *folder = g_path_get_dirname (self != NULL ? self : "");
  g_autofree char *beside = g_build_filename (folder, "highlighter", "showcase-highlighter", NULL);

  return g_file_test (beside, G_FILE_TEST_IS_EXECUTABLE) ? g_steal_pointer (&beside) : g_strdup (LIBEXECDIR "/showcase-highlighter");
}
