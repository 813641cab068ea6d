/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-page-link.h"
#include "showcase-talk.h"

G_BEGIN_DECLS

/* How many links can be chosen from at once: as many as there are digits for. */
#define SHOWCASE_TALK_LINKS_CHOICES 9

/* How many codes are shown at once, when none of them is dense. */
#define SHOWCASE_TALK_LINKS_CODES 6

/**
 * ShowcaseTalkLinksMode:
 * @SHOWCASE_TALK_LINKS_CLOSED: nothing is shown
 * @SHOWCASE_TALK_LINKS_NONE: that there is no link
 * @SHOWCASE_TALK_LINKS_CHOICE: a list of links to choose from
 * @SHOWCASE_TALK_LINKS_CODE: one code, or why there is none
 * @SHOWCASE_TALK_LINKS_ALL: the codes of a whole talk
 *
 * What is shown of the links of a talk.
 */
typedef enum
{
  SHOWCASE_TALK_LINKS_CLOSED,
  SHOWCASE_TALK_LINKS_NONE,
  SHOWCASE_TALK_LINKS_CHOICE,
  SHOWCASE_TALK_LINKS_CODE,
  SHOWCASE_TALK_LINKS_ALL,
} ShowcaseTalkLinksMode;

#define SHOWCASE_TYPE_TALK_LINKS (showcase_talk_links_get_type ())

/* Which links of a talk are shown as codes. Stage and console show it; it has no widgets.
 *
 * Signals: "changed": something else is shown. */

G_DECLARE_FINAL_TYPE (ShowcaseTalkLinks, showcase_talk_links, SHOWCASE, TALK_LINKS, GObject)

ShowcaseTalkLinks *showcase_talk_links_new (ShowcaseTalk *talk);
void showcase_talk_links_add_actions (ShowcaseTalkLinks *self,
                                      GActionMap *map);
ShowcaseTalkLinksMode showcase_talk_links_get_mode (ShowcaseTalkLinks *self);
const ShowcasePageLink *showcase_talk_links_get_link (ShowcaseTalkLinks *self,
                                                      guint number);
guint showcase_talk_links_get_n_links (ShowcaseTalkLinks *self);
guint showcase_talk_links_get_group (ShowcaseTalkLinks *self);
guint showcase_talk_links_get_n_groups (ShowcaseTalkLinks *self);
void showcase_talk_links_show_link (ShowcaseTalkLinks *self,
                                    ShowcaseDocument *document,
                                    guint link);
gboolean showcase_talk_links_close (ShowcaseTalkLinks *self);

G_END_DECLS
