/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document.h"
#include "showcase-typesetter.h"

G_BEGIN_DECLS

int *showcase_estimate_heights (ShowcaseDocument *document,
                                ShowcaseTypesetter *typesetter,
                                int width);

G_END_DECLS
