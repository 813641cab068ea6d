/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document.h"

G_BEGIN_DECLS

/* How much of white a code needs around it, in modules (ISO/IEC 18004 §5.3.8). */
#define SHOWCASE_QR_MARGIN 4

#define SHOWCASE_QR_ERROR (showcase_qr_error_quark ())

/**
 * ShowcaseQrError:
 * @SHOWCASE_QR_ERROR_INSIDE: the link leads to a place in the portfolio
 * @SHOWCASE_QR_ERROR_MISSING: the link leads to something that is not there
 * @SHOWCASE_QR_ERROR_UNSAFE: nobody should be sent there: not the web and not mail, or not what it looks like
 * @SHOWCASE_QR_ERROR_TOO_LONG: the code would be too dense to be read from a seat
 *
 * Why a link has no code.
 */
typedef enum
{
  SHOWCASE_QR_ERROR_INSIDE,
  SHOWCASE_QR_ERROR_MISSING,
  SHOWCASE_QR_ERROR_UNSAFE,
  SHOWCASE_QR_ERROR_TOO_LONG,
} ShowcaseQrError;

#define SHOWCASE_TYPE_QR (showcase_qr_get_type ())

/**
 * ShowcaseQr:
 *
 * A link as a QR code. Reference counted; of the main loop alone.
 */
typedef struct _ShowcaseQr ShowcaseQr;

GQuark showcase_qr_error_quark (void);
GType showcase_qr_get_type (void) G_GNUC_CONST;
ShowcaseQr *showcase_qr_new (const char *url,
                             GError **error);
ShowcaseQr *showcase_qr_new_for_link (const ShowcaseLink *link,
                                      GError **error);
ShowcaseQr *showcase_qr_ref (ShowcaseQr *self);
void showcase_qr_unref (ShowcaseQr *self);
guint showcase_qr_get_size (ShowcaseQr *self);
gboolean showcase_qr_is_dark (ShowcaseQr *self,
                              guint x,
                              guint y);
const char *showcase_qr_get_url (ShowcaseQr *self);
const char *showcase_qr_get_words (ShowcaseQr *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseQr, showcase_qr_unref)

G_END_DECLS
