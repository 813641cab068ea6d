/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define SHOWCASE_TYPE_PROVIDER (showcase_provider_get_type ())

/* Finds entries of the portfolio for the desktop's own search: an object without widgets and without a bus. */

G_DECLARE_FINAL_TYPE (ShowcaseProvider, showcase_provider, SHOWCASE, PROVIDER, GObject)

ShowcaseProvider *showcase_provider_new (const char *resource_path,
                                         GSettings *settings);
void showcase_provider_search_async (ShowcaseProvider *self,
                                     const char *const *terms,
                                     GCancellable *cancellable,
                                     GAsyncReadyCallback callback,
                                     gpointer user_data);
char **showcase_provider_search_finish (ShowcaseProvider *self,
                                        GAsyncResult *result,
                                        GError **error);
GVariant *showcase_provider_describe (ShowcaseProvider *self,
                                      const char *id);

G_END_DECLS
