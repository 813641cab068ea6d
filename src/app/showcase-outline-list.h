/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-contents.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_OUTLINE_LIST (showcase_outline_list_get_type ())

/* The headings of a document as a list model of #ShowcaseOutlineItem. */
G_DECLARE_FINAL_TYPE (ShowcaseOutlineList, showcase_outline_list, SHOWCASE, OUTLINE_LIST, GObject)

ShowcaseOutlineList *showcase_outline_list_new (void);
void showcase_outline_list_set_document (ShowcaseOutlineList *self,
                                         ShowcaseDocument *document);
ShowcaseContents *showcase_outline_list_get_contents (ShowcaseOutlineList *self);

G_END_DECLS
