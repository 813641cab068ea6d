/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document-view.h"
#include "showcase-loader.h"
#include "showcase-session.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_READING (showcase_reading_get_type ())

/**
 * ShowcaseReadingState:
 * @SHOWCASE_READING_NOTHING: the session has no document
 * @SHOWCASE_READING_WAITING: the document is on its way, and there is nothing of it to show at the place that is asked for
 * @SHOWCASE_READING_START: the view has the start of the document, the rest is on its way
 * @SHOWCASE_READING_PLAIN: the view has the document's plain text, because it takes long to prepare
 * @SHOWCASE_READING_WHOLE: the view has the document
 * @SHOWCASE_READING_FAILED: the document can't be loaded
 *
 * How far a document has come.
 */
typedef enum
{
  SHOWCASE_READING_NOTHING,
  SHOWCASE_READING_WAITING,
  SHOWCASE_READING_START,
  SHOWCASE_READING_PLAIN,
  SHOWCASE_READING_WHOLE,
  SHOWCASE_READING_FAILED,
} ShowcaseReadingState;

/* Brings the document of a session's place into a view, and the view to the place.
 *
 * Signals: "changed": the state has changed, or another document has come in the same state. */

G_DECLARE_FINAL_TYPE (ShowcaseReading, showcase_reading, SHOWCASE, READING, GObject)

ShowcaseReading *showcase_reading_new (ShowcaseDocumentView *view,
                                       ShowcaseSession *session);
void showcase_reading_stop (ShowcaseReading *self);
void showcase_reading_update (ShowcaseReading *self);
void showcase_reading_remember_scroll (ShowcaseReading *self);
ShowcaseReadingState showcase_reading_get_state (ShowcaseReading *self);
ShowcaseBundle *showcase_reading_get_preview (ShowcaseReading *self);
const GError *showcase_reading_get_error (ShowcaseReading *self);
ShowcaseLoader *showcase_reading_get_loader (ShowcaseReading *self);

G_END_DECLS
