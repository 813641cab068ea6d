/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-part.h"

G_BEGIN_DECLS

/* What the parts of a document are called: their roles, names and descriptions. */

GtkAccessibleRole showcase_accessible_words_get_role (ShowcaseDocument *document,
                                                      const ShowcasePart *part);
void showcase_accessible_words_apply (GtkAccessible *accessible,
                                      ShowcaseDocument *document,
                                      const ShowcasePart *part);

G_END_DECLS
