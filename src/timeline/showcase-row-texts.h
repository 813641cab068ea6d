/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-entry.h"
#include "showcase-ladder.h"
#include "showcase-row-ruler.h"

G_BEGIN_DECLS

/* The room above the first text of a row, and below the last one, in pixels. */
#define SHOWCASE_ROW_MARGIN 9

/**
 * ShowcaseRungFlags:
 * @SHOWCASE_RUNG_ABOVE: another role of the same ladder is above
 * @SHOWCASE_RUNG_BELOW: another role of the same ladder is below
 *
 * Where a row stands on a ladder; none of it where it stands on none.
 */
typedef enum
{
  SHOWCASE_RUNG_ABOVE = 1 << 0,
  SHOWCASE_RUNG_BELOW = 1 << 1,
} ShowcaseRungFlags;

/**
 * ShowcaseRowTexts:
 *
 * The texts of one row, from the top.
 */
typedef struct _ShowcaseRowTexts ShowcaseRowTexts;

ShowcaseRowTexts *showcase_row_texts_new (ShowcaseRowRuler *ruler);
void showcase_row_texts_free (ShowcaseRowTexts *self);
void showcase_row_texts_set_language (ShowcaseRowTexts *self,
                                      const char *language);
void showcase_row_texts_set_entry (ShowcaseRowTexts *self,
                                   ShowcaseEntry *entry,
                                   const ShowcaseLadder *ladder,
                                   ShowcaseRungFlags rung);
int showcase_row_texts_measure (ShowcaseRowTexts *self,
                                PangoContext *context,
                                int width);
void showcase_row_texts_lay_out (ShowcaseRowTexts *self,
                                 PangoContext *context,
                                 int width,
                                 gboolean is_rtl);
void showcase_row_texts_let_go (ShowcaseRowTexts *self);
int showcase_row_texts_get_indent (ShowcaseRowTexts *self);
float showcase_row_texts_find_middle (ShowcaseRowTexts *self);
void showcase_row_texts_snapshot (ShowcaseRowTexts *self,
                                  GtkSnapshot *snapshot,
                                  const GdkRGBA *color,
                                  const GdkRGBA *title_color,
                                  int height);
char *showcase_row_texts_to_string (ShowcaseRowTexts *self);

G_END_DECLS
