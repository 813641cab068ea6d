/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A row of more cells can't be cut: little of each would be in a piece. */
#define SHOWCASE_TABLE_CUT_CELLS 256

/**
 * ShowcaseTablePiece:
 * @text: where it starts in the row
 * @length: its length in bytes
 *
 * A cell, or what a row has of one that is too long for it.
 */
typedef struct
{
  const char *text;
  gsize length;
} ShowcaseTablePiece;

guint showcase_table_cut_row (const char *row,
                              gsize length,
                              guint n_columns,
                              GArray *pieces,
                              gsize *size);

G_END_DECLS
