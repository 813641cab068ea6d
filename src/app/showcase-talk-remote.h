/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-presentation.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_TALK_REMOTE (showcase_talk_remote_get_type ())

/* Lets other programs of the person's session turn the pages of a talk. */

G_DECLARE_FINAL_TYPE (ShowcaseTalkRemote, showcase_talk_remote, SHOWCASE, TALK_REMOTE, GObject)

ShowcaseTalkRemote *showcase_talk_remote_new (GApplication *application,
                                              ShowcasePresentation *presentation);

G_END_DECLS
