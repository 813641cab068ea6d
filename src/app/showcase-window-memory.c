/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the window is remembered as, and what it follows of the settings. */

#include "config.h"

#include "showcase-window-private.h"

/* What is both remembered of the window and among the preferences. */
static const struct
{
  const char *key;
  gboolean is_of_timeline;
  const char *property;
} choices[] = {
  { "timeline-to-scale", TRUE, "to-scale" },
  { "timeline-order", TRUE, "order" },
  { "zoom", FALSE, "zoom" },
  { "caret-mode", FALSE, "caret-mode" },
};

static gpointer
get_chosen (ShowcaseWindow *self,
            gsize i)
{
  return choices[i].is_of_timeline ? (gpointer)self->timeline_page : showcase_pane_get_view (showcase_window_get_pane (self));
}

/**
 * showcase_window_restore:
 * @self: a window that is not shown yet
 * @memory: what was remembered
 *
 * Makes the window what it was.
 */
void
showcase_window_restore (ShowcaseWindow *self,
                         const ShowcaseMemory *memory)
{
  g_return_if_fail (SHOWCASE_IS_WINDOW (self));

  gtk_window_set_default_size (GTK_WINDOW (self), memory->width, memory->height);
  g_object_set (self, "maximized", memory->maximized, NULL);
  g_object_set (self->timeline_page, "to-scale", memory->timeline_to_scale, "order", memory->timeline_order, NULL);
  g_object_set (self, "sidebar-visible", memory->sidebar_visible, NULL);
  showcase_document_page_set_outline_wanted (self->document_page, memory->outline_visible);
  g_object_set (showcase_pane_get_view (showcase_window_get_pane (self)), "zoom", memory->zoom, "caret-mode", memory->caret_mode, NULL);
  if (memory->place != NULL)
    adw_navigation_split_view_set_show_content (self->split, TRUE);
}

/**
 * showcase_window_remember:
 * @self: a window
 * @memory: where to note it
 *
 * Notes what the window is.
 */
void
showcase_window_remember (ShowcaseWindow *self,
                          ShowcaseMemory *memory)
{
  const ShowcasePlace *place;
  GFile *source;

  g_return_if_fail (SHOWCASE_IS_WINDOW (self));

  gtk_window_get_default_size (GTK_WINDOW (self), &memory->width, &memory->height);
  memory->maximized = gtk_window_is_maximized (GTK_WINDOW (self));
  memory->sidebar_visible = self->sidebar_visible;
  g_object_get (self->timeline_page, "to-scale", &memory->timeline_to_scale, "order", &memory->timeline_order, NULL);
  memory->outline_visible = showcase_document_page_get_outline_wanted (self->document_page);
  g_object_get (showcase_pane_get_view (showcase_window_get_pane (self)), "zoom", &memory->zoom, "caret-mode", &memory->caret_mode, NULL);

  showcase_pane_remember_scroll (showcase_window_get_pane (self));
  g_clear_pointer (&memory->place, showcase_place_free);
  source = showcase_session_get_portfolio (self->session, &place);
  memory->place = showcase_place_copy (place);

  g_free (memory->portfolio);
  memory->portfolio = source != NULL ? g_file_get_uri (source) : NULL;
}

/* What the window is now is written when it is closed, for a pinch changes the zoom many times a second. */
static void
note_choice (ShowcaseWindow *self,
             gsize i,
             GSettings *settings)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_object_get_property (get_chosen (self, i), choices[i].property, &value);
  if (G_VALUE_HOLDS_BOOLEAN (&value))
    g_settings_set_boolean (settings, choices[i].key, g_value_get_boolean (&value));
  else if (G_VALUE_HOLDS_DOUBLE (&value))
    g_settings_set_double (settings, choices[i].key, g_value_get_double (&value));
  else
    g_settings_set_string (settings, choices[i].key, g_enum_get_value (g_type_class_get (G_VALUE_TYPE (&value)), g_value_get_enum (&value))->value_nick);
}

/**
 * showcase_window_follow_settings:
 * @self: a window
 * @settings: the program's settings
 *
 * Has the window be what the settings say, whenever they change.
 */
void
showcase_window_follow_settings (ShowcaseWindow *self,
                                 GSettings *settings)
{
  g_return_if_fail (SHOWCASE_IS_WINDOW (self));
  g_return_if_fail (G_IS_SETTINGS (settings));

  for (gsize i = 0; i < G_N_ELEMENTS (choices); i++)
    g_settings_bind (settings, choices[i].key, get_chosen (self, i), choices[i].property, G_SETTINGS_BIND_GET);
}

/**
 * showcase_window_share_settings:
 * @self: a window that follows the settings
 * @settings: the program's settings
 *
 * Has the settings be what the window is too, until showcase_window_follow_settings(), for those who look at them meanwhile.
 */
void
showcase_window_share_settings (ShowcaseWindow *self,
                                GSettings *settings)
{
  g_return_if_fail (SHOWCASE_IS_WINDOW (self));
  g_return_if_fail (G_IS_SETTINGS (settings));

  for (gsize i = 0; i < G_N_ELEMENTS (choices); i++)
    {
      note_choice (self, i, settings);
      g_settings_bind (settings, choices[i].key, get_chosen (self, i), choices[i].property, G_SETTINGS_BIND_DEFAULT);
    }
}
