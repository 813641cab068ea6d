/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-presenting.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_RESUMPTION (showcase_resumption_get_type ())

/* Offers to go on with a talk in the middle of which the program ended. */

G_DECLARE_FINAL_TYPE (ShowcaseResumption, showcase_resumption, SHOWCASE, RESUMPTION, GObject)

ShowcaseResumption *showcase_resumption_new (ShowcaseWindow *window,
                                             ShowcasePresenting *presenting);

G_END_DECLS
