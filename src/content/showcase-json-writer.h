/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ShowcaseJsonWriter:
 *
 * Writes JSON as it is told, from the first brace to the last, without a tree of it: two spaces of indentation, members in the order in which they are added.
 * In an object everything has a name, in an array nothing has.
 */
typedef struct _ShowcaseJsonWriter ShowcaseJsonWriter;

ShowcaseJsonWriter *showcase_json_writer_new (void);
void showcase_json_writer_free (ShowcaseJsonWriter *self);
void showcase_json_writer_begin_object (ShowcaseJsonWriter *self,
                                        const char *name);
void showcase_json_writer_end_object (ShowcaseJsonWriter *self);
void showcase_json_writer_begin_array (ShowcaseJsonWriter *self,
                                       const char *name);
void showcase_json_writer_end_array (ShowcaseJsonWriter *self);
void showcase_json_writer_add_string (ShowcaseJsonWriter *self,
                                      const char *name,
                                      const char *value);
void showcase_json_writer_add_integer (ShowcaseJsonWriter *self,
                                       const char *name,
                                       gint64 value);
void showcase_json_writer_add_boolean (ShowcaseJsonWriter *self,
                                       const char *name,
                                       gboolean value);
GBytes *showcase_json_writer_finish (ShowcaseJsonWriter *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseJsonWriter, showcase_json_writer_free)

G_END_DECLS
