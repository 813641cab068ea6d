/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-bundle.h"
#include "showcase-hit.h"

G_BEGIN_DECLS

/**
 * ShowcaseConcordance:
 *
 * All words of a portfolio, in order, each with the places that have it: what the timeline says of documents and entries, headings, all other text, and what
 * a speaker noted there.
 * Reference counted, immutable, safe to use from any thread.
 */
typedef struct _ShowcaseConcordance ShowcaseConcordance;

ShowcaseConcordance *showcase_concordance_new (ShowcaseBundle *bundle,
                                               GCancellable *cancellable);
ShowcaseConcordance *showcase_concordance_ref (ShowcaseConcordance *self);
void showcase_concordance_unref (ShowcaseConcordance *self);
GPtrArray *showcase_concordance_search (ShowcaseConcordance *self,
                                        const char *text,
                                        guint max_hits,
                                        guint *n_matches,
                                        GCancellable *cancellable);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseConcordance, showcase_concordance_unref)

G_END_DECLS
