/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-row-ruler.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_GROUP_TITLE (showcase_group_title_get_type ())

G_DECLARE_FINAL_TYPE (ShowcaseGroupTitle, showcase_group_title, SHOWCASE, GROUP_TITLE, GtkWidget)

GtkWidget *showcase_group_title_new (ShowcaseRowRuler *ruler);
void showcase_group_title_set_title (ShowcaseGroupTitle *self,
                                     const char *title,
                                     const char *language);

G_END_DECLS
