/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The layouts of a console, as a table. In a room that is higher than wide, pages lie above notes, because they are wider than high. */

#include "config.h"

#include "showcase-console-layout.h"

G_DEFINE_ENUM_TYPE (ShowcaseConsoleLayout,
                    showcase_console_layout,
                    G_DEFINE_ENUM_VALUE (SHOWCASE_CONSOLE_LAYOUT_SLIDES_AND_NOTES, "slides-and-notes"),
                    G_DEFINE_ENUM_VALUE (SHOWCASE_CONSOLE_LAYOUT_NOTES_FIRST, "notes-first"),
                    G_DEFINE_ENUM_VALUE (SHOWCASE_CONSOLE_LAYOUT_SLIDES_ONLY, "slides-only"))

static const ShowcaseConsoleArrangement arrangements[SHOWCASE_N_CONSOLE_LAYOUTS][2] = {
  [SHOWCASE_CONSOLE_LAYOUT_SLIDES_AND_NOTES] = {
      {
          .name = "slides-and-notes",
          .orientation = GTK_ORIENTATION_HORIZONTAL,
          .alone = SHOWCASE_CONSOLE_CELL_NOW,
          .pair = { SHOWCASE_CONSOLE_CELL_NEXT, SHOWCASE_CONSOLE_CELL_NOTES },
          .alone_share = 0.62,
          .pair_share = 0.45,
      },
      {
          .name = "slides-and-notes-tall",
          .orientation = GTK_ORIENTATION_VERTICAL,
          .alone = SHOWCASE_CONSOLE_CELL_NOW,
          .pair = { SHOWCASE_CONSOLE_CELL_NEXT, SHOWCASE_CONSOLE_CELL_NOTES },
          .alone_share = 0.5,
          .pair_share = 0.45,
      },
  },
  [SHOWCASE_CONSOLE_LAYOUT_NOTES_FIRST] = {
      {
          .name = "notes-first",
          .orientation = GTK_ORIENTATION_HORIZONTAL,
          .alone = SHOWCASE_CONSOLE_CELL_NOTES,
          .pair = { SHOWCASE_CONSOLE_CELL_NOW, SHOWCASE_CONSOLE_CELL_NEXT },
          .alone_share = 0.6,
          .pair_share = 0.52,
      },
      {
          .name = "notes-first-tall",
          .orientation = GTK_ORIENTATION_VERTICAL,
          .alone = SHOWCASE_CONSOLE_CELL_NOTES,
          .alone_is_last = TRUE,
          .pair = { SHOWCASE_CONSOLE_CELL_NOW, SHOWCASE_CONSOLE_CELL_NEXT },
          .alone_share = 0.3,
          .pair_share = 0.55,
      },
  },
  [SHOWCASE_CONSOLE_LAYOUT_SLIDES_ONLY] = {
      {
          .name = "slides-only",
          .orientation = GTK_ORIENTATION_HORIZONTAL,
          .alone = SHOWCASE_CONSOLE_CELL_NOW,
          .pair = { SHOWCASE_CONSOLE_CELL_NEXT, SHOWCASE_CONSOLE_CELL_NONE },
          .alone_share = 0.62,
          .pair_share = 1,
      },
      {
          .name = "slides-only-tall",
          .orientation = GTK_ORIENTATION_VERTICAL,
          .alone = SHOWCASE_CONSOLE_CELL_NOW,
          .pair = { SHOWCASE_CONSOLE_CELL_NEXT, SHOWCASE_CONSOLE_CELL_NONE },
          .alone_share = 0.55,
          .pair_share = 1,
      },
  },
};

/**
 * showcase_console_layout_arrange:
 * @layout: a layout
 * @is_tall: whether the room is higher than wide
 *
 * Finds where the cells are in a layout.
 *
 * Returns: (transfer none): the arrangement
 */
const ShowcaseConsoleArrangement *
showcase_console_layout_arrange (ShowcaseConsoleLayout layout,
                                 gboolean is_tall)
{
  g_return_val_if_fail (layout < SHOWCASE_N_CONSOLE_LAYOUTS, NULL);

  return &arrangements[layout][is_tall ? 1 : 0];
}
