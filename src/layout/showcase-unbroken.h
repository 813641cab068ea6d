/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

PangoAttrList *showcase_unbroken_add (const char *text,
                                      int length,
                                      PangoAttrList *attributes);

G_END_DECLS
