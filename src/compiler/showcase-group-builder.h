/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-group.h"
#include "showcase-resolver.h"
#include "showcase-source.h"

G_BEGIN_DECLS

ShowcaseGroup *showcase_group_builder_build (ShowcaseSource *source,
                                             const char *id,
                                             const char *language,
                                             ShowcaseGroup *plain,
                                             ShowcaseResolver *resolver,
                                             ShowcaseReferences *references,
                                             ShowcaseReport *report);

G_END_DECLS
