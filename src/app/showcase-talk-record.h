/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-bookmark.h"
#include "showcase-presentation.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_TALK_RECORD (showcase_talk_record_get_type ())

/* Keeps the bookmark of a talk while it is on stage, and takes a talk back to one. */

G_DECLARE_FINAL_TYPE (ShowcaseTalkRecord, showcase_talk_record, SHOWCASE, TALK_RECORD, GObject)

ShowcaseTalkRecord *showcase_talk_record_new (GApplication *application,
                                              ShowcasePresentation *presentation);
void showcase_talk_record_set_subject (ShowcaseTalkRecord *self,
                                       const char *portfolio,
                                       const char *subject);
void showcase_talk_record_go_back (ShowcaseTalkRecord *self,
                                   ShowcaseBookmark *bookmark);
GFile *showcase_talk_record_new_file (void);

G_END_DECLS
