/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-reading.h"

#include "showcase-image-source.h"

G_BEGIN_DECLS

struct _ShowcaseReading
{
  GObject parent_instance;

  /* Owned */
  ShowcaseSession *session;
  ShowcaseLoader *loader;
  ShowcaseGroup *group; /* whose document the view has, or is about to have */
  ShowcaseBundle *preview; /* what the view has instead of that */
  ShowcaseOpening *origin; /* of the loader's bundle */
  ShowcaseImageSource *images;
  ShowcaseDocument *coming;
  GCancellable *loading;
  GError *error;

  /* Borrowed */
  ShowcaseDocumentView *view;

  /* State */
  ShowcaseReadingState state;
  ShowcaseReadingState coming_state;
  gboolean must_scroll;
  gboolean is_again;
  gboolean has_former; /* the view has the whole document as it was before it was changed */
  gboolean may_stay; /* what the view has may be an earlier form of what is loaded */
  gboolean is_plain; /* and is, or is about to be, its plain text */
};

/* showcase-reading.c */
void showcase_reading_set_state (ShowcaseReading *self,
                                 ShowcaseReadingState state);
ShowcaseImageSource *showcase_reading_begin_images (ShowcaseReading *self,
                                                    ShowcaseBundle *bundle);

/* showcase-reading-preview.c */
void showcase_reading_show_preview (ShowcaseReading *self,
                                    ShowcaseShelf *shelf);

G_END_DECLS
