/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document.h"
#include "showcase-style.h"

G_BEGIN_DECLS

/* Deeper levels are read at the depth of the last one that is shown: the text keeps a width that it can be read at. */
#define SHOWCASE_NESTING_MAX 8

/**
 * ShowcaseLevel:
 * @container: the quote, list item or details
 * @kind: its #ShowcaseContainerKind; never a list
 * @variant: its #ShowcaseVariant
 * @bullet: of an item of a bullet list, which bullet: 0, 1, 2 from the outside in, then 2
 * @ordered: of an item, whether it has a number
 * @number: of a numbered item, its number
 * @start: where it starts, in pixels from the leading edge
 * @end: where what is in it starts
 * @inset: what is left free at the trailing edge by what it stands in, in pixels
 */
typedef struct
{
  guint container;
  guint8 kind;
  guint8 variant;
  guint bullet;
  gboolean ordered;
  guint number;
  int start;
  int end;
  int inset;
} ShowcaseLevel;

/**
 * ShowcaseNesting:
 * @levels: what a block stands in, from the outside in; of too many the outermost ones and the innermost
 * @n_levels: how many of @levels there are
 * @indent: where the block starts, in pixels from the leading edge
 * @inset: what it leaves free at the trailing edge, in pixels
 */
typedef struct
{
  ShowcaseLevel levels[SHOWCASE_NESTING_MAX];
  guint n_levels;
  int indent;
  int inset;
} ShowcaseNesting;

void showcase_nesting_init (ShowcaseNesting *self,
                            ShowcaseDocument *document,
                            guint block,
                            const ShowcaseStyle *style,
                            double width,
                            double digit_width);
gboolean showcase_nesting_is_alert (guint variant);
gboolean showcase_nesting_starts_footnotes (ShowcaseDocument *document,
                                            guint block);
int showcase_nesting_get_gap (ShowcaseDocument *document,
                              guint block,
                              const ShowcaseStyle *style);

G_END_DECLS
