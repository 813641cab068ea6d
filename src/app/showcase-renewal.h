/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-session.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_RENEWAL (showcase_renewal_get_type ())

/* Keeps what is open as it is on the disk.
 *
 * Properties, read-only: "trouble" (why what is shown is older than that, or NULL).
 * Signals: "told" (message): there is something to tell in passing. */

G_DECLARE_FINAL_TYPE (ShowcaseRenewal, showcase_renewal, SHOWCASE, RENEWAL, GObject)

ShowcaseRenewal *showcase_renewal_new (ShowcaseSession *session);
void showcase_renewal_end (ShowcaseRenewal *self);
void showcase_renewal_add_action (ShowcaseRenewal *self,
                                  GActionMap *map);
const char *showcase_renewal_get_trouble (ShowcaseRenewal *self);

G_END_DECLS
