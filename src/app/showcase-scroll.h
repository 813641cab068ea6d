/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document-view.h"
#include "showcase-session.h"

G_BEGIN_DECLS

void showcase_scroll_to_top (ShowcaseDocumentView *view);
void showcase_scroll_to_place (ShowcaseDocumentView *view,
                               ShowcaseSession *session);
void showcase_scroll_plain_to_place (ShowcaseDocumentView *view,
                                     ShowcaseSession *session);
gboolean showcase_scroll_is_in_start (ShowcaseSession *session,
                                      ShowcaseDocument *start);

G_END_DECLS
