/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * ShowcaseIndexFields:
 * @place: what is being read: "group", "entry"
 * @error: the first thing that was wrong
 *
 * Where the reading of an index is.
 */
typedef struct
{
  const char *place;
  GError *error;
} ShowcaseIndexFields;

void showcase_index_fields_fail (ShowcaseIndexFields *self,
                                 const char *member);
const char *showcase_index_fields_read_string (ShowcaseIndexFields *self,
                                               JsonObject *object,
                                               const char *name);
const char *showcase_index_fields_require_string (ShowcaseIndexFields *self,
                                                  JsonObject *object,
                                                  const char *name);
gboolean showcase_index_fields_read_flag (ShowcaseIndexFields *self,
                                          JsonObject *object,
                                          const char *name);
guint showcase_index_fields_read_count (ShowcaseIndexFields *self,
                                        JsonObject *object,
                                        const char *name);
JsonObject *showcase_index_fields_read_object (ShowcaseIndexFields *self,
                                               JsonObject *object,
                                               const char *name);
guint showcase_index_fields_read_array (ShowcaseIndexFields *self,
                                        JsonObject *object,
                                        const char *name,
                                        JsonArray **array);
JsonObject *showcase_index_fields_read_element (ShowcaseIndexFields *self,
                                                JsonArray *array,
                                                guint position,
                                                const char *place);

G_END_DECLS
