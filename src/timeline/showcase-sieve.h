/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-agenda.h"

G_BEGIN_DECLS

/**
 * ShowcaseSieve:
 *
 * What is known by words of each entry of an agenda, so that those with some words are found while somebody types. Immutable once made.
 */
typedef struct _ShowcaseSieve ShowcaseSieve;

ShowcaseSieve *showcase_sieve_new (ShowcaseAgenda *agenda);
void showcase_sieve_free (ShowcaseSieve *self);
GListModel *showcase_sieve_sift (ShowcaseSieve *self,
                                 const char *query);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseSieve, showcase_sieve_free)

G_END_DECLS
