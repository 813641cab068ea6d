/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-provider.h"

G_BEGIN_DECLS

guint showcase_provider_bus_export (ShowcaseProvider *provider,
                                    GApplication *application,
                                    GDBusConnection *connection,
                                    const char *object_path,
                                    GError **error);

G_END_DECLS
