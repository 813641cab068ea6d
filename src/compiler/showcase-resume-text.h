/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void showcase_resume_text_append_heading (GString *markdown,
                                          const char *text);
void showcase_resume_text_append_line (GString *markdown,
                                       const char *text,
                                       gboolean has_markup,
                                       gboolean at_line_start);
void showcase_resume_text_append_paragraphs (GString *markdown,
                                             const char *text,
                                             gboolean has_markup);

G_END_DECLS
