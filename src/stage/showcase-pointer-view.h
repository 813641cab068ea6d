/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-page-view.h"
#include "showcase-talk-pointer.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_POINTER_VIEW (showcase_pointer_view_get_type ())

/* The dot or the spotlight above a page. It is only there while there is one.
 *
 * Properties: "held" (gboolean: whether it stays as it is, because what it is above does). */

G_DECLARE_FINAL_TYPE (ShowcasePointerView, showcase_pointer_view, SHOWCASE, POINTER_VIEW, GtkWidget)

ShowcasePointerView *showcase_pointer_view_add (ShowcaseTalkPointer *pointer,
                                                ShowcasePageView *page);

G_END_DECLS
