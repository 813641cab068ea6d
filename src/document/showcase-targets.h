/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document.h"

G_BEGIN_DECLS

/**
 * ShowcaseTargets:
 *
 * The links and images of a document that is being built, and the strings they hold.
 */
typedef struct
{
  GArray *links;
  GArray *images;
  GStringChunk *strings;
  ShowcaseResolveFunc resolve;
  gpointer user_data;
} ShowcaseTargets;

void showcase_targets_init (ShowcaseTargets *self,
                            ShowcaseResolveFunc resolve,
                            gpointer user_data);
void showcase_targets_clear (ShowcaseTargets *self);
const char *showcase_targets_keep (ShowcaseTargets *self,
                                   const char *string);
guint32 showcase_targets_add_link (ShowcaseTargets *self,
                                   const char *url,
                                   const char *title,
                                   guint32 line);
ShowcaseLink *showcase_targets_get_link (ShowcaseTargets *self,
                                         guint32 link);
guint32 showcase_targets_get_link_flags (ShowcaseTargets *self,
                                         guint32 link);
guint32 showcase_targets_add_image (ShowcaseTargets *self,
                                    const char *url,
                                    const char *title,
                                    const char *alt,
                                    guint32 link,
                                    guint32 line,
                                    const ShowcaseExtent *size);

G_END_DECLS
