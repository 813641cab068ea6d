/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ShowcaseUrlKind:
 * @SHOWCASE_URL_EXTERNAL: http, https or mailto
 * @SHOWCASE_URL_ANCHOR: "#anchor", a place in the same document
 * @SHOWCASE_URL_RELATIVE: a path that the portfolio may have
 * @SHOWCASE_URL_REFUSED: any other scheme, a host without a scheme, or nothing at all
 */
typedef enum
{
  SHOWCASE_URL_EXTERNAL,
  SHOWCASE_URL_ANCHOR,
  SHOWCASE_URL_RELATIVE,
  SHOWCASE_URL_REFUSED,
} ShowcaseUrlKind;

ShowcaseUrlKind showcase_url_classify (const char *url);

G_END_DECLS
