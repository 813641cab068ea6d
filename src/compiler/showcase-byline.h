/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-period.h"

G_BEGIN_DECLS

/**
 * ShowcaseByline:
 * @period: the period, or an empty one
 * @is_sentence: whether the period comes from a sentence, "Since May 2023 …", not from a line made for it
 * @role: (nullable): the role
 * @employer: (nullable): the employer
 * @refused: (nullable): a date that can be read in two ways, as written
 * @refused_line: the line of @refused, from 0
 *
 * What the lines right below a heading say about it.
 */
typedef struct
{
  ShowcasePeriod period;
  gboolean is_sentence;
  char *role;
  char *employer;
  char *refused;
  guint refused_line;
} ShowcaseByline;

void showcase_byline_parse (ShowcaseByline *self,
                            const char *text,
                            gsize length);
void showcase_byline_clear (ShowcaseByline *self);
char *showcase_byline_mask (const char *text,
                            gsize length);
char *showcase_byline_find_refused (const char *text);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ShowcaseByline, showcase_byline_clear)

G_END_DECLS
