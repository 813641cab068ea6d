/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-talk-pointer.h"
#include "showcase-talk.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_TALK_NEWS (showcase_talk_news_get_type ())

/* What becomes of a stage, in words.
 *
 * Signals: "told" (const char *words): something is another way now. */

G_DECLARE_FINAL_TYPE (ShowcaseTalkNews, showcase_talk_news, SHOWCASE, TALK_NEWS, GObject)

ShowcaseTalkNews *showcase_talk_news_new (ShowcaseTalk *talk,
                                          ShowcaseTalkPointer *pointer);

G_END_DECLS
