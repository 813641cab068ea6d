/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-accessible-node.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_ACCESSIBLE_TEXT (showcase_accessible_text_get_type ())

/* The node of a part with text: a GtkAccessibleText. Texts are counted in characters, and their places are told from the top left corner of the
 * node. */

G_DECLARE_FINAL_TYPE (ShowcaseAccessibleText, showcase_accessible_text, SHOWCASE, ACCESSIBLE_TEXT, ShowcaseAccessibleNode)

G_END_DECLS
