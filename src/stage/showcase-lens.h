/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-page-view.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_LENS (showcase_lens_get_type ())

/* Shows a page with other colours than it is painted in.
 *
 * Properties: "contrast" (double, from 1: how much further from grey colours are), "inverted" (gboolean: whether light is dark). */

G_DECLARE_FINAL_TYPE (ShowcaseLens, showcase_lens, SHOWCASE, LENS, GtkWidget)

GtkWidget *showcase_lens_new (ShowcasePageView *view);

G_END_DECLS
