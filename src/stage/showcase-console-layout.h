/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ShowcaseConsoleLayout:
 * @SHOWCASE_CONSOLE_LAYOUT_SLIDES_AND_NOTES: the page is large, what comes next is small, the notes are beside them
 * @SHOWCASE_CONSOLE_LAYOUT_NOTES_FIRST: the notes are large
 * @SHOWCASE_CONSOLE_LAYOUT_SLIDES_ONLY: there are no notes
 *
 * What a console gives room to.
 */
typedef enum
{
  SHOWCASE_CONSOLE_LAYOUT_SLIDES_AND_NOTES,
  SHOWCASE_CONSOLE_LAYOUT_NOTES_FIRST,
  SHOWCASE_CONSOLE_LAYOUT_SLIDES_ONLY,
  SHOWCASE_N_CONSOLE_LAYOUTS,
} ShowcaseConsoleLayout;

#define SHOWCASE_TYPE_CONSOLE_LAYOUT (showcase_console_layout_get_type ())

GType showcase_console_layout_get_type (void) G_GNUC_CONST;

/**
 * ShowcaseConsoleCell:
 * @SHOWCASE_CONSOLE_CELL_NOW: the page that the speaker is at
 * @SHOWCASE_CONSOLE_CELL_NEXT: what comes next
 * @SHOWCASE_CONSOLE_CELL_NOTES: the notes
 * @SHOWCASE_CONSOLE_CELL_NONE: nothing
 *
 * What takes room in a console.
 */
typedef enum
{
  SHOWCASE_CONSOLE_CELL_NOW,
  SHOWCASE_CONSOLE_CELL_NEXT,
  SHOWCASE_CONSOLE_CELL_NOTES,
  SHOWCASE_CONSOLE_CELL_NONE,
  SHOWCASE_N_CONSOLE_CELLS = SHOWCASE_CONSOLE_CELL_NONE,
} ShowcaseConsoleCell;

/**
 * ShowcaseConsoleArrangement:
 * @name: what it is remembered by
 * @orientation: how the cell that stands alone and the two others divide the room; these divide theirs the other way
 * @alone: the cell that stands alone
 * @alone_is_last: whether it comes after the others
 * @pair: the others
 * @alone_share: the share of the room for what comes first, from 0 to 1
 * @pair_share: the share of their room for the first of the others
 *
 * Where the cells are.
 */
typedef struct
{
  const char *name;
  GtkOrientation orientation;
  ShowcaseConsoleCell alone;
  gboolean alone_is_last;
  ShowcaseConsoleCell pair[2];
  double alone_share;
  double pair_share;
} ShowcaseConsoleArrangement;

const ShowcaseConsoleArrangement *showcase_console_layout_arrange (ShowcaseConsoleLayout layout,
                                                                   gboolean is_tall);

G_END_DECLS
