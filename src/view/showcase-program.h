/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *showcase_program_get_name (void);
char *showcase_program_name_in (const char *text);

G_END_DECLS
