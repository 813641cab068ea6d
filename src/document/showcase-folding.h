/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ShowcaseFolding:
 *
 * Text as a search sees it, with the way back to where it came from. Letters are without their accents (and, unless asked otherwise, small), ligatures
 * and wide forms are what they stand for, typographic quotation marks and dashes are the plain ones, and what has no extent of its own (joiners, soft
 * hyphens, variation selectors, tones of skin) is gone. Used by one thread at a time.
 */
typedef struct _ShowcaseFolding ShowcaseFolding;

/**
 * ShowcaseFoldingFlags:
 * @SHOWCASE_FOLDING_KEEP_CASE: capital letters stay what they are
 * @SHOWCASE_FOLDING_JOIN_SPACE: any run of white space is one space
 *
 * How text is folded.
 */
typedef enum
{
  SHOWCASE_FOLDING_KEEP_CASE = 1 << 0,
  SHOWCASE_FOLDING_JOIN_SPACE = 1 << 1,
} ShowcaseFoldingFlags;

ShowcaseFolding *showcase_folding_new (void);
void showcase_folding_free (ShowcaseFolding *self);

void showcase_folding_clear (ShowcaseFolding *self,
                             ShowcaseFoldingFlags flags);
void showcase_folding_append (ShowcaseFolding *self,
                              const char *text,
                              gsize length,
                              guint source);
const char *showcase_folding_get_text (ShowcaseFolding *self,
                                       gsize *length);
void showcase_folding_get_source (ShowcaseFolding *self,
                                  gsize start,
                                  gsize end,
                                  guint *source_start,
                                  guint *source_end);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseFolding, showcase_folding_free)

G_END_DECLS
