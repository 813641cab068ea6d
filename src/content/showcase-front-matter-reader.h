/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-front-matter.h"

G_BEGIN_DECLS

/* A YAML mapping made flat: every scalar by its path, "title", "basics.name", "authors[]", "authors[].name". Paths are found in any
 * case. What has no brackets in its path has one value, the last; what has, a list. */
typedef struct _ShowcaseFrontMatterReader ShowcaseFrontMatterReader;

ShowcaseFrontMatterReader *showcase_front_matter_reader_new (const char *yaml,
                                                             gsize length,
                                                             guint *error_line,
                                                             GError **error);
void showcase_front_matter_reader_free (ShowcaseFrontMatterReader *self);
const char *showcase_front_matter_reader_take (ShowcaseFrontMatterReader *self,
                                               const char *path);
const char *showcase_front_matter_reader_look_at (ShowcaseFrontMatterReader *self,
                                                  const char *path,
                                                  guint *line);
GPtrArray *showcase_front_matter_reader_get_list (ShowcaseFrontMatterReader *self,
                                                  const char *path);
GVariant *showcase_front_matter_reader_list_rest (ShowcaseFrontMatterReader *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseFrontMatterReader, showcase_front_matter_reader_free)

G_END_DECLS
