/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-period.h"

G_BEGIN_DECLS

/**
 * ShowcaseHeading:
 * @title: the heading without its period and its sequence label, "DevOps Engineer"
 * @role: (nullable): the role that it names
 * @employer: (nullable): the employer that it names
 * @badge: (nullable): its sequence label, "Year 6"
 * @from: (nullable): the role before, of "Transition from X to Y"
 * @period: the period in it, or an empty one
 *
 * What one heading says about a place in a career.
 */
typedef struct
{
  char *title;
  char *role;
  char *employer;
  char *badge;
  char *from;
  ShowcasePeriod period;
} ShowcaseHeading;

ShowcaseHeading *showcase_heading_parse (const char *text);
ShowcaseHeading *showcase_heading_parse_prose (const char *text);
void showcase_heading_free (ShowcaseHeading *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseHeading, showcase_heading_free)

G_END_DECLS
