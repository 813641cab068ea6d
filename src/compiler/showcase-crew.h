/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ShowcaseCrewFunc:
 * @task: which task, from 0
 * @user_data: the data of the call
 *
 * Does one task, while other threads do others.
 */
typedef void (*ShowcaseCrewFunc) (guint task,
                                  gpointer user_data);

void showcase_crew_run (guint n_tasks,
                        ShowcaseCrewFunc func,
                        gpointer user_data);

G_END_DECLS
