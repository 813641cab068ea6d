/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-bundle.h"
#include "showcase-report.h"

G_BEGIN_DECLS

/* The longest time that a talk may have, in minutes. */
#define SHOWCASE_CHECK_MAX_SLOT 1440

#define SHOWCASE_TYPE_CHECK (showcase_check_get_type ())

/* What is found in a portfolio before a talk: what the compiler found, and what matters to a talk alone. Immutable. */

G_DECLARE_FINAL_TYPE (ShowcaseCheck, showcase_check, SHOWCASE, CHECK, GObject)

ShowcaseCheck *showcase_check_run (ShowcaseBundle *bundle,
                                   guint slot,
                                   GCancellable *cancellable,
                                   GError **error);
void showcase_check_run_async (ShowcaseBundle *bundle,
                               guint slot,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data);
ShowcaseCheck *showcase_check_run_finish (GAsyncResult *result,
                                          GError **error);
ShowcaseCheck *showcase_check_new_from_report (ShowcaseReport *report);
ShowcaseReport *showcase_check_get_report (ShowcaseCheck *self);
gboolean showcase_check_is_ready (ShowcaseCheck *self);
guint showcase_check_get_n_pages (ShowcaseCheck *self);
guint showcase_check_get_n_words (ShowcaseCheck *self);
guint showcase_check_get_minutes (ShowcaseCheck *self);
guint showcase_check_get_slot (ShowcaseCheck *self);

G_END_DECLS
