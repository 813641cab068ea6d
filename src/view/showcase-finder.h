/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document-view.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_FINDER (showcase_finder_get_type ())

/* Finds words in the document of a view, has them marked there, and goes from one match to the next. Searching is a worker's task: a new one ends the one
 * before, and what is found stays until the next result. Another document is searched by itself.
 *
 * Properties: "match-case" (boolean), "whole-words" (boolean).
 * Signals: "found": the matches or the current one may be others now; "wrapped" (gboolean forward): the way went on from the other end of the
 * document. */

G_DECLARE_FINAL_TYPE (ShowcaseFinder, showcase_finder, SHOWCASE, FINDER, GObject)

ShowcaseFinder *showcase_finder_new (ShowcaseDocumentView *view);
void showcase_finder_open (ShowcaseFinder *self);
void showcase_finder_set_origin (ShowcaseFinder *self,
                                 const ShowcasePosition *origin);
void showcase_finder_close (ShowcaseFinder *self,
                            gboolean go_back);
void showcase_finder_set_query (ShowcaseFinder *self,
                                const char *query);
void showcase_finder_step (ShowcaseFinder *self,
                           gboolean forward);
guint showcase_finder_get_n_matches (ShowcaseFinder *self);
guint showcase_finder_get_current (ShowcaseFinder *self);

G_END_DECLS
