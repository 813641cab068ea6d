/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-position.h"

G_BEGIN_DECLS

/**
 * ShowcaseSearchFlags:
 * @SHOWCASE_SEARCH_DEFAULT: capital and small letters are the same, and words may be parts of others
 * @SHOWCASE_SEARCH_MATCH_CASE: capital letters differ from small ones
 * @SHOWCASE_SEARCH_WHOLE_WORDS: a match neither starts nor ends within a word
 *
 * How to search. Accents never count.
 */
typedef enum
{
  SHOWCASE_SEARCH_DEFAULT = 0,
  SHOWCASE_SEARCH_MATCH_CASE = 1 << 0,
  SHOWCASE_SEARCH_WHOLE_WORDS = 1 << 1,
} ShowcaseSearchFlags;

/**
 * ShowcaseSearchStopFunc:
 * @user_data: the data of showcase_search_run()
 *
 * Tells whether nobody wants the result any more. Called often, from the thread that searches.
 *
 * Returns: whether to stop
 */
typedef gboolean (*ShowcaseSearchStopFunc) (gpointer user_data);

GArray *showcase_search_run (ShowcaseDocument *document,
                             const char *query,
                             ShowcaseSearchFlags flags,
                             ShowcaseSearchStopFunc stop,
                             gpointer user_data);
guint showcase_search_find_from (GArray *matches,
                                 const ShowcasePosition *position);

G_END_DECLS
