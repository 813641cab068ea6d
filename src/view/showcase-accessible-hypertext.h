/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-accessible-node.h"

G_BEGIN_DECLS

/* The links in a text as GTK 4.22 and later tell of them: by number and by place. Before that they are children of the text and nothing else. */

#if GTK_CHECK_VERSION(4, 22, 0)
G_GNUC_BEGIN_IGNORE_DEPRECATIONS
#define SHOWCASE_IMPLEMENT_HYPERTEXT G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE_HYPERTEXT, showcase_accessible_hypertext_init)
void showcase_accessible_hypertext_init (GtkAccessibleHypertextInterface *iface);
G_GNUC_END_IGNORE_DEPRECATIONS
#else
#define SHOWCASE_IMPLEMENT_HYPERTEXT
#endif

G_END_DECLS
