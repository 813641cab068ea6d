/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the tests of layout/ and view/ share: documents of any length and a typesetter of a fixed size.
 */

#pragma once

#include "showcase-block-layout.h"
#include "showcase-typesetter.h"

ShowcaseTypesetter *fixture_typesetter (double body);
ShowcaseDocument *fixture_parse (const char *markdown);
char *fixture_write (gsize length,
                     guint seed);
ShowcaseDocument *fixture_document (gsize length);
guint fixture_find (ShowcaseDocument *document,
                    const char *text);
const ShowcaseBox *fixture_find_box (ShowcaseBlockLayout *layout,
                                     ShowcaseBoxKind kind);
