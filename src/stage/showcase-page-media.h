/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-block-layout.h"
#include "showcase-image-store.h"

G_BEGIN_DECLS

/**
 * ShowcasePageMedia:
 *
 * What of a document comes late when its pages are drawn: the images and the colours of code. Found in workers when it is first asked for.
 */
typedef struct _ShowcasePageMedia ShowcasePageMedia;

/**
 * ShowcasePageMediaFunc:
 * @document: the document
 * @block: the block that looks different now
 * @user_data: the data of showcase_page_media_new()
 *
 * Tells that something has come, or that an image can't be shown.
 */
typedef void (*ShowcasePageMediaFunc) (ShowcaseDocument *document,
                                       guint block,
                                       gpointer user_data);

ShowcasePageMedia *showcase_page_media_new (ShowcaseDocument *document,
                                            ShowcasePageMediaFunc func,
                                            gpointer user_data);
void showcase_page_media_free (ShowcasePageMedia *self);
void showcase_page_media_set_loader (ShowcasePageMedia *self,
                                     ShowcaseLoadFunc load,
                                     gpointer user_data,
                                     GDestroyNotify user_data_destroy);
void showcase_page_media_set_highlighter (ShowcasePageMedia *self,
                                          const char *program);
GdkTexture *showcase_page_media_get_texture (ShowcasePageMedia *self,
                                             guint block,
                                             ShowcaseBlockLayout *layout,
                                             double scale);
const char *showcase_page_media_get_reason (ShowcasePageMedia *self,
                                            guint block);
GArray *showcase_page_media_get_code_spans (ShowcasePageMedia *self,
                                            guint block);
void showcase_page_media_keep (ShowcasePageMedia *self,
                               guint first,
                               guint last);
gboolean showcase_page_media_is_busy (ShowcasePageMedia *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcasePageMedia, showcase_page_media_free)

G_END_DECLS
