/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pango.h>
#include "showcase-style.h"

G_BEGIN_DECLS

/**
 * ShowcaseCodeSpan:
 * @start: from the start of a block's text, in bytes
 * @length: in bytes
 * @role: its #ShowcaseColorRole
 *
 * A piece of code in one colour. The spans of a block are sorted and do not overlap.
 */
typedef struct
{
  guint32 start;
  guint32 length;
  guint32 role;
} ShowcaseCodeSpan;

/**
 * ShowcaseCodeRequest:
 * @language_length: the length of what the document calls the language, in bytes
 * @context_length: the length of the code that comes before, in bytes
 * @text_length: the length of the code to colour
 *
 * What the program that colours code reads, with the three texts behind it. It answers with a guint32, the number of spans, and the spans.
 */
typedef struct
{
  guint32 language_length;
  guint32 context_length;
  guint32 text_length;
} ShowcaseCodeRequest;

/* The longest text, of each of the two, that is coloured. */
#define SHOWCASE_CODE_LONGEST (64 * 1024)

/**
 * ShowcaseRunFunc:
 * @font: the font
 * @glyphs: the glyphs
 * @role: their colour
 * @x: where they start, in pixels
 * @baseline: where they stand
 * @user_data: the data of showcase_block_layout_foreach_run()
 *
 * Receives the glyphs of a block, run by run.
 */
typedef void (*ShowcaseRunFunc) (PangoFont *font,
                                 PangoGlyphString *glyphs,
                                 ShowcaseColorRole role,
                                 double x,
                                 double baseline,
                                 gpointer user_data);

void showcase_code_spans_visit_run (const ShowcaseCodeSpan *spans,
                                    guint n_spans,
                                    guint start,
                                    PangoLayoutRun *run,
                                    const char *text,
                                    ShowcaseColorRole otherwise,
                                    double x,
                                    double baseline,
                                    ShowcaseRunFunc func,
                                    gpointer user_data);

G_END_DECLS
