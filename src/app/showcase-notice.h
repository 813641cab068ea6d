/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SHOWCASE_TYPE_NOTICE (showcase_notice_get_type ())

/* What stands in the place of a document when there is none, with the ways on as buttons. */

G_DECLARE_FINAL_TYPE (ShowcaseNotice, showcase_notice, SHOWCASE, NOTICE, GtkWidget)

GtkWidget *showcase_notice_new_problem (const char *message);
GtkWidget *showcase_notice_new_empty (void);
GtkWidget *showcase_notice_new_welcome (void);

G_END_DECLS
