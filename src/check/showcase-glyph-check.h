/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pango.h>
#include "showcase-subject.h"

G_BEGIN_DECLS

/**
 * ShowcaseGlyphCheck:
 *
 * Knows which characters there is a font for. Used by one thread.
 */
typedef struct _ShowcaseGlyphCheck ShowcaseGlyphCheck;

ShowcaseGlyphCheck *showcase_glyph_check_new (PangoContext *context,
                                              const PangoFontDescription *font);
void showcase_glyph_check_free (ShowcaseGlyphCheck *self);
void showcase_glyph_check_run (ShowcaseGlyphCheck *self,
                               const ShowcaseSubject *subject);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseGlyphCheck, showcase_glyph_check_free)

G_END_DECLS
