/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * ShowcaseHighlighter:
 *
 * The way to the program that colours code, which is started when it is needed. Asking blocks: it belongs into a worker.
 */
typedef struct _ShowcaseHighlighter ShowcaseHighlighter;

ShowcaseHighlighter *showcase_highlighter_new (const char *program);
ShowcaseHighlighter *showcase_highlighter_ref (ShowcaseHighlighter *self);
void showcase_highlighter_unref (ShowcaseHighlighter *self);
GArray *showcase_highlighter_find (ShowcaseHighlighter *self,
                                   const char *language,
                                   const char *text,
                                   gsize context_length,
                                   gsize length);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseHighlighter, showcase_highlighter_unref)

G_END_DECLS
