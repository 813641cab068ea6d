/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * ShowcaseReferences:
 *
 * What the relative links and images of one document lead to, by the URL as it is written. Filled by the compiler, immutable once
 * its group is in a catalog, safe to read from any thread.
 */
typedef struct _ShowcaseReferences ShowcaseReferences;

#define SHOWCASE_TYPE_REFERENCES (showcase_references_get_type ())

GType showcase_references_get_type (void) G_GNUC_CONST;
ShowcaseReferences *showcase_references_new (void);
ShowcaseReferences *showcase_references_ref (ShowcaseReferences *self);
void showcase_references_unref (ShowcaseReferences *self);
void showcase_references_add_document (ShowcaseReferences *self,
                                       const char *url,
                                       const char *group_id,
                                       const char *anchor);
void showcase_references_add_image (ShowcaseReferences *self,
                                    const char *url,
                                    const char *name,
                                    int width,
                                    int height);
gboolean showcase_references_get_document (ShowcaseReferences *self,
                                           const char *url,
                                           const char **group_id,
                                           const char **anchor);
gboolean showcase_references_get_image (ShowcaseReferences *self,
                                        const char *url,
                                        const char **name,
                                        int *width,
                                        int *height);
char **showcase_references_list_urls (ShowcaseReferences *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseReferences, showcase_references_unref)

G_END_DECLS
