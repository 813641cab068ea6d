/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document.h"

G_BEGIN_DECLS

char *document_dump (ShowcaseDocument *document);
void document_check (ShowcaseDocument *document);
gboolean document_resolve_fake (const char *url,
                                gboolean is_image,
                                ShowcaseTarget *target,
                                gpointer user_data);

G_END_DECLS
