/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtksourceview/gtksource.h>

G_BEGIN_DECLS

GtkSourceLanguage *showcase_language_names_find (GtkSourceLanguageManager *languages,
                                                 const char *name);

G_END_DECLS
