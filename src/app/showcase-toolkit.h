/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void showcase_toolkit_prepare (GApplication *application);
void showcase_toolkit_add_style (void);
void showcase_toolkit_add_icon (void);

G_END_DECLS
