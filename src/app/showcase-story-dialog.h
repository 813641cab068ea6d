/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>
#include "showcase-document.h"
#include "showcase-entry.h"
#include "showcase-image-source.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_STORY_DIALOG (showcase_story_dialog_get_type ())

/* The interview stories of an entry, one at a time, as cards. */

G_DECLARE_FINAL_TYPE (ShowcaseStoryDialog, showcase_story_dialog, SHOWCASE, STORY_DIALOG, AdwDialog)

AdwDialog *showcase_story_dialog_new (ShowcaseEntry *entry,
                                      ShowcaseDocument *document,
                                      ShowcaseImageSource *images,
                                      double zoom);

G_END_DECLS
