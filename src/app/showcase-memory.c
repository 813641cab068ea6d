/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Brings the state of the window from GSettings and back. The program runs without its schema too; then it begins anew each time. */

#include "config.h"

#include "showcase-memory.h"

#include <glib/gi18n-lib.h>

#define DEFAULT_WIDTH 1100
#define DEFAULT_HEIGHT 720

/* The ranges of the schema. */
#define MIN_WIDTH 360
#define MIN_HEIGHT 294
#define MAX_LENGTH 32767
#define MAX_OFFSET 1e9
#define MIN_ZOOM 0.5
#define MAX_ZOOM 3.0

/* What a settings file with all that is remembered takes, and more, in bytes. */
#define MIN_ROOM (64 * 1024)

/* GLib's settings file is emptied, not kept, when the disk is full. */
static gboolean
has_room (void)
{
  g_autoptr (GFile) folder = g_file_new_for_path (g_get_user_config_dir ());
  g_autoptr (GFileInfo) info = g_file_query_filesystem_info (folder, G_FILE_ATTRIBUTE_FILESYSTEM_FREE, NULL, NULL);

  return info == NULL || !g_file_info_has_attribute (info, G_FILE_ATTRIBUTE_FILESYSTEM_FREE) || g_file_info_get_attribute_uint64 (info, G_FILE_ATTRIBUTE_FILESYSTEM_FREE) >= MIN_ROOM;
}

/* What finds no room is tried again with what comes next. */
static void
write_cb (GSettings *settings)
{
  static gboolean is_told = FALSE;

  if (!g_settings_get_has_unapplied (settings))
    return;
  if (has_room ())
    {
      g_settings_apply (settings);
      return;
    }
  if (!is_told)
    g_printerr ("showcase: %s\n", _ ("the disk is full; what is changed now is not remembered"));
  is_told = TRUE;
}

/**
 * showcase_memory_open_settings:
 *
 * Opens the program's settings. What is set is written at once where the disk has room for it. Where it has none, a line says so where the program was started from,
 * and what was remembered stays.
 *
 * Returns: (transfer full) (nullable): the settings, or %NULL when the schema is not installed
 */
GSettings *
showcase_memory_open_settings (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;
  GSettings *settings;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, APP_ID, TRUE);
  if (schema == NULL)
    return NULL;

  settings = g_settings_new_full (schema, NULL, NULL);
  g_settings_delay (settings);
  g_signal_connect (settings, "changed", G_CALLBACK (write_cb), NULL);
  g_signal_connect (settings, "notify::has-unapplied", G_CALLBACK (write_cb), NULL);
  return settings;
}

/**
 * showcase_memory_new:
 *
 * Makes the memory of a program that was never started.
 *
 * Returns: (transfer full): the memory
 */
ShowcaseMemory *
showcase_memory_new (void)
{
  ShowcaseMemory *self = g_new0 (ShowcaseMemory, 1);

  self->width = DEFAULT_WIDTH;
  self->height = DEFAULT_HEIGHT;
  self->sidebar_visible = TRUE;
  self->zoom = 1;
  return self;
}

static ShowcaseOrder
load_order (GSettings *settings)
{
  g_autoptr (GTypeClass) orders = g_type_class_ref (SHOWCASE_TYPE_ORDER);
  g_autofree char *name = g_settings_get_string (settings, "timeline-order");
  GEnumValue *value = g_enum_get_value_by_nick ((GEnumClass *)orders, name);

  return value != NULL ? (ShowcaseOrder)value->value : SHOWCASE_ORDER_WRITTEN;
}

static void
store_order (GSettings *settings,
             ShowcaseOrder order)
{
  g_autoptr (GTypeClass) orders = g_type_class_ref (SHOWCASE_TYPE_ORDER);

  g_settings_set_string (settings, "timeline-order", g_enum_get_value ((GEnumClass *)orders, (int)order)->value_nick);
}

/**
 * showcase_memory_load:
 * @settings: (nullable): the settings
 *
 * Reads what was remembered.
 *
 * Returns: (transfer full): the memory
 */
ShowcaseMemory *
showcase_memory_load (GSettings *settings)
{
  ShowcaseMemory *self = showcase_memory_new ();
  g_autofree char *entry = NULL;
  g_autofree char *portfolio = NULL;

  if (settings == NULL)
    return self;

  self->width = g_settings_get_int (settings, "window-width");
  self->height = g_settings_get_int (settings, "window-height");
  self->maximized = g_settings_get_boolean (settings, "window-maximized");
  self->sidebar_visible = g_settings_get_boolean (settings, "sidebar-visible");
  self->outline_visible = g_settings_get_boolean (settings, "outline-visible");
  self->timeline_to_scale = g_settings_get_boolean (settings, "timeline-to-scale");
  self->timeline_order = load_order (settings);
  self->zoom = g_settings_get_double (settings, "zoom");
  self->caret_mode = g_settings_get_boolean (settings, "caret-mode");

  entry = g_settings_get_string (settings, "selected-entry");
  if (*entry != '\0')
    {
      self->place = showcase_place_new (NULL, entry, NULL);
      self->place->block = g_settings_get_uint (settings, "place-block");
      self->place->offset = g_settings_get_double (settings, "place-offset");
    }

  portfolio = g_settings_get_string (settings, "portfolio");
  if (*portfolio != '\0')
    self->portfolio = g_steal_pointer (&portfolio);
  return self;
}

/**
 * showcase_memory_store:
 * @self: a memory
 * @settings: (nullable): the settings, from showcase_memory_open_settings()
 *
 * Writes what is to be remembered.
 */
void
showcase_memory_store (const ShowcaseMemory *self,
                       GSettings *settings)
{
  const ShowcasePlace *place = self->place;
  gboolean scrolled = place != NULL && place->block != SHOWCASE_PLACE_UNSCROLLED;

  if (settings == NULL)
    return;

  /* All of it is written at once. */
  g_signal_handlers_block_by_func (settings, write_cb, NULL);
  g_settings_set_int (settings, "window-width", CLAMP (self->width, MIN_WIDTH, MAX_LENGTH));
  g_settings_set_int (settings, "window-height", CLAMP (self->height, MIN_HEIGHT, MAX_LENGTH));
  g_settings_set_boolean (settings, "window-maximized", self->maximized);
  g_settings_set_boolean (settings, "sidebar-visible", self->sidebar_visible);
  g_settings_set_boolean (settings, "outline-visible", self->outline_visible);
  g_settings_set_boolean (settings, "timeline-to-scale", self->timeline_to_scale);
  store_order (settings, self->timeline_order);
  g_settings_set_double (settings, "zoom", CLAMP (self->zoom, MIN_ZOOM, MAX_ZOOM));
  g_settings_set_boolean (settings, "caret-mode", self->caret_mode);
  g_settings_set_string (settings, "selected-entry", place != NULL && place->entry != NULL ? place->entry : "");
  g_settings_set_uint (settings, "place-block", scrolled ? place->block : 0);
  g_settings_set_double (settings, "place-offset", scrolled ? CLAMP (place->offset, 0.0, MAX_OFFSET) : 0.0);
  g_settings_set_string (settings, "portfolio", self->portfolio != NULL ? self->portfolio : "");
  g_signal_handlers_unblock_by_func (settings, write_cb, NULL);
  write_cb (settings);
}

/**
 * showcase_memory_free:
 * @self: (transfer full): a memory
 *
 * Frees it.
 */
void
showcase_memory_free (ShowcaseMemory *self)
{
  g_clear_pointer (&self->place, showcase_place_free);
  g_free (self->portfolio);
  g_free (self);
}
