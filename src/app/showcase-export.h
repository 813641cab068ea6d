/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include <stdio.h>

G_BEGIN_DECLS

int showcase_export_print (GFile *file,
                           FILE *input,
                           FILE *output,
                           FILE *messages);

G_END_DECLS
