/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The view's zoom as actions. At an end of the range the way on is disabled; the way back is not, because the menu shows the zoom on it. */

#include "config.h"

#include "showcase-zoom-actions.h"

static void
zoom_in_cb (ShowcaseDocumentView *view)
{
  showcase_document_view_set_zoom (view, showcase_zoom_step (showcase_document_view_get_zoom (view), 1));
}

static void
zoom_out_cb (ShowcaseDocumentView *view)
{
  showcase_document_view_set_zoom (view, showcase_zoom_step (showcase_document_view_get_zoom (view), -1));
}

static void
zoom_reset_cb (ShowcaseDocumentView *view)
{
  showcase_document_view_set_zoom (view, 1);
}

static gboolean
is_below (GBinding *binding,
          const GValue *zoom,
          GValue *enabled,
          gpointer user_data)
{
  g_value_set_boolean (enabled, g_value_get_double (zoom) < SHOWCASE_ZOOM_MAX);
  return TRUE;
}

static gboolean
is_above (GBinding *binding,
          const GValue *zoom,
          GValue *enabled,
          gpointer user_data)
{
  g_value_set_boolean (enabled, g_value_get_double (zoom) > SHOWCASE_ZOOM_MIN);
  return TRUE;
}

static void
add (GActionMap *map,
     ShowcaseDocumentView *view,
     const char *name,
     GCallback activate_cb,
     GBindingTransformFunc is_enabled)
{
  g_autoptr (GSimpleAction) action = g_simple_action_new (name, NULL);

  g_signal_connect_object (action, "activate", activate_cb, view, G_CONNECT_SWAPPED);
  if (is_enabled != NULL)
    g_object_bind_property_full (view, "zoom", action, "enabled", G_BINDING_SYNC_CREATE, is_enabled, NULL, NULL, NULL);
  g_action_map_add_action (map, G_ACTION (action));
}

/**
 * showcase_zoom_actions_add:
 * @map: a window
 * @view: its view
 *
 * Adds the actions to the window.
 */
void
showcase_zoom_actions_add (GActionMap *map,
                           ShowcaseDocumentView *view)
{
  g_autoptr (GPropertyAction) zoom = g_property_action_new ("zoom", view, "zoom");

  g_action_map_add_action (map, G_ACTION (zoom));
  add (map, view, "zoom-in", G_CALLBACK (zoom_in_cb), is_below);
  add (map, view, "zoom-out", G_CALLBACK (zoom_out_cb), is_above);
  add (map, view, "zoom-reset", G_CALLBACK (zoom_reset_cb), NULL);
}
