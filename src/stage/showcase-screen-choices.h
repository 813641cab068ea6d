/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What people chose for sets of screens: which of them was the stage's and which the console's. */

#define SHOWCASE_SCREEN_CHOICES_TYPE "a(sss)"
#define SHOWCASE_SCREEN_CHOICES_MAX 16

gboolean showcase_screen_choices_find (GVariant *choices,
                                       const char *set,
                                       char **stage,
                                       char **console);
GVariant *showcase_screen_choices_add (GVariant *choices,
                                       const char *set,
                                       const char *stage,
                                       const char *console);

G_END_DECLS
