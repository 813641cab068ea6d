/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SHOWCASE_NOTES_SIZE_MIN 12
#define SHOWCASE_NOTES_SIZE_MAX 64
#define SHOWCASE_NOTES_SIZE_DEFAULT 20

#define SHOWCASE_TYPE_NOTES_PANE (showcase_notes_pane_get_type ())

/* What a speaker wants to say about a page.
 *
 * Properties: "size" (guint: of the text, in pixels, from SHOWCASE_NOTES_SIZE_MIN to SHOWCASE_NOTES_SIZE_MAX). */

G_DECLARE_FINAL_TYPE (ShowcaseNotesPane, showcase_notes_pane, SHOWCASE, NOTES_PANE, GtkWidget)

void showcase_notes_pane_set_notes (ShowcaseNotesPane *self,
                                    const char *notes,
                                    const char *language);
guint showcase_notes_pane_get_size (ShowcaseNotesPane *self);
void showcase_notes_pane_set_size (ShowcaseNotesPane *self,
                                   guint size);
void showcase_notes_pane_step_size (ShowcaseNotesPane *self,
                                    int direction);
void showcase_notes_pane_scroll (ShowcaseNotesPane *self,
                                 GtkScrollType scroll);

G_END_DECLS
