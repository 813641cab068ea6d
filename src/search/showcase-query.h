/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ShowcaseQuery:
 *
 * What is looked for: words, without their accents and capitals. A word of a text matches one of them when it begins with it; or, once the word is
 * forgiven, when one letter is wrong, missing or too much, or two have changed places. Reference counted; not changed any more once it is given away.
 */
typedef struct _ShowcaseQuery ShowcaseQuery;

/**
 * ShowcaseLikeness:
 * @SHOWCASE_LIKENESS_SAME: the same word
 * @SHOWCASE_LIKENESS_START: the word's start
 * @SHOWCASE_LIKENESS_NEAR: the word's start, but for one letter
 * @SHOWCASE_LIKENESS_NONE: another word
 *
 * How much a word is like one that is looked for. Less is more.
 */
typedef enum
{
  SHOWCASE_LIKENESS_SAME = 0,
  SHOWCASE_LIKENESS_START = 1,
  SHOWCASE_LIKENESS_NEAR = 3,
  SHOWCASE_LIKENESS_NONE = G_MAXUINT8,
} ShowcaseLikeness;

/**
 * ShowcaseMark:
 * @start: where it starts, in bytes
 * @end: where it ends
 *
 * A part of a text that was looked for.
 */
typedef struct
{
  guint start;
  guint end;
} ShowcaseMark;

ShowcaseQuery *showcase_query_new (const char *text);
ShowcaseQuery *showcase_query_ref (ShowcaseQuery *self);
void showcase_query_unref (ShowcaseQuery *self);
guint showcase_query_get_n_words (ShowcaseQuery *self);
const char *showcase_query_get_word (ShowcaseQuery *self,
                                     guint position);
gboolean showcase_query_forgive (ShowcaseQuery *self,
                                 guint position);
ShowcaseLikeness showcase_query_compare (ShowcaseQuery *self,
                                         guint position,
                                         const char *word,
                                         gsize length);
GArray *showcase_query_find (ShowcaseQuery *self,
                             const char *text,
                             gsize length);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseQuery, showcase_query_unref)

G_END_DECLS
