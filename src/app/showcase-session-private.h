/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-session.h"

G_BEGIN_DECLS

struct _ShowcaseSession
{
  GObject parent_instance;

  /* Owned */
  ShowcaseShelf *shelf;
  ShowcaseHistory *history;
  ShowcaseGroup *group;
  ShowcaseEntry *entry;
  ShowcasePlace *wanted;
  ShowcaseOpening *origin; /* of the portfolio that the history is of */
  ShowcaseBundle *help; /* once it was asked for */
  ShowcaseHistory *kept_history;
  ShowcaseOpening *kept_origin;
  ShowcaseBundle *kept; /* what is beneath the help */

  /* State */
  gint64 selected_at;
  gint64 browsed_at;
};

/* showcase-session.c */
void showcase_session_set_group_and_entry (ShowcaseSession *self,
                                           ShowcaseGroup *group,
                                           ShowcaseEntry *entry);
void showcase_session_follow_place (ShowcaseSession *self);
void showcase_session_leave (ShowcaseSession *self);

/* showcase-session-help.c */
void showcase_session_forget_kept (ShowcaseSession *self);

G_END_DECLS
