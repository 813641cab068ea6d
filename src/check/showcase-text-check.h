/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-subject.h"

G_BEGIN_DECLS

void showcase_text_check_run (const ShowcaseSubject *subject);

G_END_DECLS
