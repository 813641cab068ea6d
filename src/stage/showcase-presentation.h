/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>
#include "showcase-page-painter.h"
#include "showcase-stage-window.h"
#include "showcase-talk.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_PRESENTATION (showcase_presentation_get_type ())

/* A talk and its windows, from F5 until it is ended; and what is kept of it then, so that it can go on.
 *
 * Properties: "application", "settings" (construct-only), "on" (gboolean, read-only: whether the talk is on stage).
 * Signals: "escape" (returns gboolean): something that is open is to be closed; who has something open closes it and returns TRUE. "begun", "ended". */

G_DECLARE_FINAL_TYPE (ShowcasePresentation, showcase_presentation, SHOWCASE, PRESENTATION, GObject)

ShowcasePresentation *showcase_presentation_new (GtkApplication *application,
                                                 GSettings *settings);
void showcase_presentation_set_fonts (ShowcasePresentation *self,
                                      const char *family,
                                      const char *code_family);
void showcase_presentation_set_chapters (ShowcasePresentation *self,
                                         const ShowcaseChapter *chapters,
                                         guint n_chapters);
void showcase_presentation_set_start (ShowcasePresentation *self,
                                      guint chapter,
                                      guint block);
void showcase_presentation_begin (ShowcasePresentation *self,
                                  GtkWindow *home);
void showcase_presentation_ask_to_end (ShowcasePresentation *self);
void showcase_presentation_ask_to_quit (ShowcasePresentation *self);
void showcase_presentation_tell (ShowcasePresentation *self,
                                 const char *message);
void showcase_presentation_open_dialog (ShowcasePresentation *self,
                                        AdwDialog *dialog);
void showcase_presentation_show_passages (ShowcasePresentation *self,
                                          const char *reason,
                                          GArray *passages);
void showcase_presentation_end (ShowcasePresentation *self);
gboolean showcase_presentation_is_on (ShowcasePresentation *self);
ShowcaseTalk *showcase_presentation_get_talk (ShowcasePresentation *self);
ShowcasePagePainter *showcase_presentation_get_painter (ShowcasePresentation *self);
ShowcasePagePainter *showcase_presentation_get_thumbnails (ShowcasePresentation *self);
ShowcaseStageWindow *showcase_presentation_get_stage (ShowcasePresentation *self);
GActionMap *showcase_presentation_get_actions (ShowcasePresentation *self);

G_END_DECLS
