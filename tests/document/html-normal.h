/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *html_normalize (const char *html);
char *html_find_unsafe (const char *html);

G_END_DECLS
