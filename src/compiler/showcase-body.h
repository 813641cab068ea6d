/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-bundle.h"
#include "showcase-document.h"

G_BEGIN_DECLS

gboolean showcase_body_resolve (const char *url,
                                gboolean is_image,
                                ShowcaseTarget *target,
                                gpointer references);
ShowcaseDocument *showcase_body_load (ShowcaseBundle *bundle,
                                      ShowcaseGroup *group,
                                      GCancellable *cancellable,
                                      GError **error);

G_END_DECLS
