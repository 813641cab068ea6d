/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-period.h"

G_BEGIN_DECLS

/**
 * ShowcaseOrder:
 * @SHOWCASE_ORDER_WRITTEN: as the documents have them
 * @SHOWCASE_ORDER_NEWEST: what ended last, or goes on, comes first
 * @SHOWCASE_ORDER_OLDEST: what began first comes first
 *
 * The order of the entries of a document.
 */
typedef enum
{
  SHOWCASE_ORDER_WRITTEN,
  SHOWCASE_ORDER_NEWEST,
  SHOWCASE_ORDER_OLDEST,
} ShowcaseOrder;

#define SHOWCASE_TYPE_ORDER (showcase_order_get_type ())

GType showcase_order_get_type (void);
gboolean showcase_order_arrange (ShowcaseOrder order,
                                 const ShowcasePeriod *periods,
                                 guint n_periods,
                                 const ShowcaseDate *today,
                                 guint *positions);

G_END_DECLS
