/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The promises that every deck keeps, for tests with any documents.
 */

#pragma once

#include "showcase-deck.h"

guint deck_check (const char *markdown,
                  gssize length);
guint deck_check_on_stages (const char *markdown,
                            gssize length,
                            gsize n_stages);
guint deck_check_text (const char *markdown,
                       gssize length,
                       gsize n_stages,
                       double divisor,
                       int weight);
ShowcaseDeck *deck_check_create (const char *markdown,
                                 int width,
                                 int height);
ShowcaseTypesetter *deck_check_typesetter (const ShowcaseFormat *format);
char *deck_check_repeat (const char *before,
                         const char *what,
                         guint n_times,
                         const char *after);
