/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-talk-keys.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_PAGE_INPUT (showcase_page_input_get_type ())

/* Wheel, touchpad, mouse and touch on the pages of a talk, as "talk." actions of the widget that they reach.
 *
 * Signals: "clicked" (GtkWidget, double x, double y, returns gboolean): a click or tap on a page, in the widget's pixels; a handler that returns TRUE has used it, for a
 * link. */

G_DECLARE_FINAL_TYPE (ShowcasePageInput, showcase_page_input, SHOWCASE, PAGE_INPUT, GObject)

ShowcasePageInput *showcase_page_input_new (void);
void showcase_page_input_add (ShowcasePageInput *self,
                              GtkWidget *widget,
                              ShowcaseTalkSides side);

G_END_DECLS
