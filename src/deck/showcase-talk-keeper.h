/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-bookmark.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_TALK_KEEPER (showcase_talk_keeper_get_type ())

/* Keeps a bookmark of a talk in a file while it is given.
 *
 * Signals: "failed": a bookmark could not be written, for the first time. */

G_DECLARE_FINAL_TYPE (ShowcaseTalkKeeper, showcase_talk_keeper, SHOWCASE, TALK_KEEPER, GObject)

ShowcaseTalkKeeper *showcase_talk_keeper_new (ShowcaseTalk *talk,
                                              GFile *file,
                                              const char *portfolio,
                                              const char *subject);
void showcase_talk_keeper_clear_async (ShowcaseTalkKeeper *self,
                                       GAsyncReadyCallback callback,
                                       gpointer user_data);
gboolean showcase_talk_keeper_clear_finish (ShowcaseTalkKeeper *self,
                                            GAsyncResult *result,
                                            GError **error);
gboolean showcase_talk_keeper_is_busy (ShowcaseTalkKeeper *self);

void showcase_talk_keeper_load_async (GFile *file,
                                      GAsyncReadyCallback callback,
                                      gpointer user_data);
ShowcaseBookmark *showcase_talk_keeper_load_finish (GAsyncResult *result,
                                                    GError **error);

G_END_DECLS
