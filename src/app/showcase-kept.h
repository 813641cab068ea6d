/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document.h"
#include "showcase-group.h"

G_BEGIN_DECLS

/**
 * ShowcaseKept:
 *
 * The parsed documents that were read last.
 */
typedef struct _ShowcaseKept ShowcaseKept;

ShowcaseKept *showcase_kept_new (void);
void showcase_kept_free (ShowcaseKept *self);
ShowcaseDocument *showcase_kept_find (ShowcaseKept *self,
                                      ShowcaseGroup *group);
void showcase_kept_add (ShowcaseKept *self,
                        ShowcaseGroup *group,
                        ShowcaseDocument *document,
                        gsize size);

G_END_DECLS
