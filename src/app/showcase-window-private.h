/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document-page.h"
#include "showcase-timeline-page.h"
#include "showcase-window.h"

G_BEGIN_DECLS

struct _ShowcaseWindow
{
  AdwApplicationWindow parent_instance;

  /* Template */
  AdwToastOverlay *toasts;
  AdwNavigationSplitView *split;
  ShowcaseTimelinePage *timeline_page;
  ShowcaseDocumentPage *document_page;

  /* Owned */
  ShowcaseSession *session;

  /* State */
  gboolean narrow;
  gboolean sidebar_visible;
  guint unfold_source;
};

G_END_DECLS
