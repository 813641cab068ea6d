/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

/* Has the program speak another language than that of the environment. */

gboolean test_language_speak (const char *language);
void test_language_stop (void);
