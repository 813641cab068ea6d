/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ShowcaseSpansFinder:
 *
 * Finds the colours of code, with one buffer for each language that it has seen.
 */
typedef struct _ShowcaseSpansFinder ShowcaseSpansFinder;

ShowcaseSpansFinder *showcase_spans_finder_new (void);
void showcase_spans_finder_free (ShowcaseSpansFinder *self);
GArray *showcase_spans_finder_find (ShowcaseSpansFinder *self,
                                    const char *language,
                                    const char *text,
                                    gsize length,
                                    gsize context_length);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseSpansFinder, showcase_spans_finder_free)

G_END_DECLS
