/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>
#include "showcase-bundle.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_IMAGE_DIALOG (showcase_image_dialog_get_type ())

/* One image of a document, as large as the window. */

G_DECLARE_FINAL_TYPE (ShowcaseImageDialog, showcase_image_dialog, SHOWCASE, IMAGE_DIALOG, AdwDialog)

AdwDialog *showcase_image_dialog_new (ShowcaseBundle *bundle,
                                      const char *name,
                                      const char *caption);

G_END_DECLS
