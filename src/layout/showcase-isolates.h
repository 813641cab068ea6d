/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document.h"

G_BEGIN_DECLS

/* The marks, and how many bytes each has. */
#define SHOWCASE_ISOLATE_OPEN "\xe2\x81\xa8"
#define SHOWCASE_ISOLATE_CLOSE "\xe2\x81\xa9"
#define SHOWCASE_ISOLATE_LENGTH 3

GArray *showcase_isolates_find (const ShowcaseSpan *spans,
                                guint n_spans);
char *showcase_isolates_insert (GArray *isolates,
                                const char *text,
                                guint length);
guint showcase_isolates_to_index (GArray *isolates,
                                  guint offset);
guint showcase_isolates_to_offset (GArray *isolates,
                                   guint index);
ShowcaseSpan *showcase_isolates_move_spans (GArray *isolates,
                                            const ShowcaseSpan *spans,
                                            guint n_spans);

G_END_DECLS
