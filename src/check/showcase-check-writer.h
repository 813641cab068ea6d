/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-check.h"

G_BEGIN_DECLS

char *showcase_check_write_verdict (ShowcaseCheck *self);
char *showcase_check_to_text (ShowcaseCheck *self);
char *showcase_check_to_json (ShowcaseCheck *self);

G_END_DECLS
