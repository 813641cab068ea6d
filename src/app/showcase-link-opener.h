/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-document.h"
#include "showcase-session.h"

G_BEGIN_DECLS

/**
 * ShowcaseTellFunc:
 * @message: one line for the person
 * @user_data: the data of the call
 *
 * Told why a link leads nowhere.
 */
typedef void (*ShowcaseTellFunc) (const char *message,
                                  gpointer user_data);

gboolean showcase_link_opener_may_launch (const char *url);
void showcase_link_opener_open (GtkWidget *widget,
                                ShowcaseSession *session,
                                ShowcaseDocument *document,
                                guint link,
                                ShowcaseTellFunc tell,
                                gpointer user_data);

G_END_DECLS
