/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include "showcase-bundle.h"

G_BEGIN_DECLS

gboolean showcase_writer_write (ShowcaseBundle *bundle,
                                const char *prefix,
                                GFile *directory,
                                GError **error);
gboolean showcase_writer_write_depfile (const char *target,
                                        GFile *const *sources,
                                        guint n_sources,
                                        GFile *depfile,
                                        GError **error);

G_END_DECLS
