/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pango.h>
#include "showcase-document.h"
#include "showcase-style.h"

G_BEGIN_DECLS

PangoAttrList *showcase_attributes_new (const char *text,
                                        guint length,
                                        const ShowcaseSpan *spans,
                                        guint n_spans,
                                        const ShowcaseStyle *style,
                                        int weight);
PangoAttrList *showcase_attributes_new_for_code (void);
ShowcaseColorRole showcase_attributes_get_role (const PangoItem *item,
                                                ShowcaseColorRole otherwise);

G_END_DECLS
