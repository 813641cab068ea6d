/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-chronology.h"
#include "showcase-entry.h"
#include "showcase-ladder.h"
#include "showcase-row-ruler.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_TIMELINE_ROW (showcase_timeline_row_get_type ())

/* One entry in the timeline. It shows what it is told to show and knows nothing of the list around it. */

G_DECLARE_FINAL_TYPE (ShowcaseTimelineRow, showcase_timeline_row, SHOWCASE, TIMELINE_ROW, GtkWidget)

GtkWidget *showcase_timeline_row_new (ShowcaseRowRuler *ruler);
void showcase_timeline_row_set_language (ShowcaseTimelineRow *self,
                                         const char *language);
void showcase_timeline_row_set_entry (ShowcaseTimelineRow *self,
                                      ShowcaseEntry *entry,
                                      ShowcaseChronology *chronology,
                                      const ShowcaseLadder *ladder,
                                      guint position);
void showcase_timeline_row_set_lit (ShowcaseTimelineRow *self,
                                    guint position);
ShowcaseEntry *showcase_timeline_row_get_entry (ShowcaseTimelineRow *self);
char *showcase_timeline_row_get_words (ShowcaseTimelineRow *self);

G_END_DECLS
