/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>
#include "showcase-pane.h"
#include "showcase-session.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_DOCUMENT_PAGE (showcase_document_page_get_type ())

/* The side of the window with the document: its header bar, a banner for problems, the progress of an opening, and the pane.
 *
 * Properties: "session", "compact" (gboolean: no room for the outline beside the document), "outline-visible" (gboolean).
 * Signals: "told" (message): something to tell the person in passing. */

G_DECLARE_FINAL_TYPE (ShowcaseDocumentPage, showcase_document_page, SHOWCASE, DOCUMENT_PAGE, AdwNavigationPage)

void showcase_document_page_set_session (ShowcaseDocumentPage *self,
                                         ShowcaseSession *session);
void showcase_document_page_set_narrow (ShowcaseDocumentPage *self,
                                        gboolean narrow);
void showcase_document_page_add_actions (ShowcaseDocumentPage *self,
                                         GActionMap *map);
ShowcasePane *showcase_document_page_get_pane (ShowcaseDocumentPage *self);
gboolean showcase_document_page_get_outline_wanted (ShowcaseDocumentPage *self);
void showcase_document_page_set_outline_wanted (ShowcaseDocumentPage *self,
                                                gboolean wanted);

G_END_DECLS
