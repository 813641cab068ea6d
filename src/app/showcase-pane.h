/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-document-view.h"
#include "showcase-reading.h"
#include "showcase-session.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_PANE (showcase_pane_get_type ())

/* The side of the window that shows the document of the session's place, or says why there is none.
 *
 * Properties: "session"; "ready" (gboolean, read-only): whether what the session asks for is shown; "plain" (gboolean, read-only): whether that is a
 * document as plain text, because it takes long to prepare.
 * Signals: "told" (message): something to tell the person in passing. */

G_DECLARE_FINAL_TYPE (ShowcasePane, showcase_pane, SHOWCASE, PANE, GtkWidget)

void showcase_pane_set_session (ShowcasePane *self,
                                ShowcaseSession *session);
void showcase_pane_remember_scroll (ShowcasePane *self);
ShowcaseDocumentView *showcase_pane_get_view (ShowcasePane *self);
gboolean showcase_pane_is_ready (ShowcasePane *self);
ShowcaseReading *showcase_pane_get_reading (ShowcasePane *self);
void showcase_pane_tell (ShowcasePane *self,
                         const char *message);

G_END_DECLS
