/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document.h"

G_BEGIN_DECLS

/**
 * ShowcaseTableIter:
 *
 * Walks over the cells of a row; lives on the stack.
 */
typedef struct
{
  /*< private >*/
  const char *position;
  const char *end;
} ShowcaseTableIter;

gboolean showcase_table_may_be_in (const char *text,
                                   gsize length,
                                   gsize from,
                                   gsize to);
guint showcase_table_parse_delimiters (const char *line,
                                       gsize length,
                                       GArray *alignments);
void showcase_table_iter_init (ShowcaseTableIter *self,
                               const char *line,
                               gsize length);
gboolean showcase_table_iter_next (ShowcaseTableIter *self,
                                   const char **cell,
                                   gsize *length);
gsize showcase_table_measure_row (const char *line,
                                  gsize length);
guint showcase_table_count_cells (const char *line,
                                  gsize length);

G_END_DECLS
