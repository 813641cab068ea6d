/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-qr.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_QR_VIEW (showcase_qr_view_get_type ())

/* A QR code, as large as there is room for it: black on white in every theme, each module of as many whole pixels of the screen as the others.
 *
 * Properties: "qr" (ShowcaseQr, boxed). */

G_DECLARE_FINAL_TYPE (ShowcaseQrView, showcase_qr_view, SHOWCASE, QR_VIEW, GtkWidget)

GtkWidget *showcase_qr_view_new (ShowcaseQr *qr);
ShowcaseQr *showcase_qr_view_get_qr (ShowcaseQrView *self);
void showcase_qr_view_set_qr (ShowcaseQrView *self,
                              ShowcaseQr *qr);

G_END_DECLS
