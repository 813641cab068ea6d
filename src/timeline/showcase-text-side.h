/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

/* At which side the lines of a text stand. */

void showcase_text_side_align (PangoLayout *layout);

G_END_DECLS
