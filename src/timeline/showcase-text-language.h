/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

PangoAttrList *showcase_text_language_mark (PangoAttrList *attributes,
                                            const char *text,
                                            const char *language);
void showcase_text_language_set_layout (PangoLayout *layout,
                                        PangoAttrList *attributes,
                                        const char *text,
                                        const char *language);
void showcase_text_language_set (GtkWidget *widget,
                                 const char *language);

G_END_DECLS
