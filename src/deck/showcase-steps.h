/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-chapter.h"
#include "showcase-slice.h"

G_BEGIN_DECLS

gboolean showcase_steps_is_mark (ShowcaseDocument *document,
                                 guint block,
                                 ShowcaseStepFlags flags);
guint showcase_steps_number (ShowcaseDocument *document,
                             ShowcaseStepFlags flags,
                             guint heading,
                             ShowcaseSlice *slices,
                             guint n_slices);

G_END_DECLS
