/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How many characters stand in, and how many ways to refer to one there are. */
#define SHOWCASE_STAND_INS 4
#define SHOWCASE_STAND_IN_REFERENCES 8

/**
 * ShowcaseStandIns:
 * @is_used: whether something stands in for anything
 *
 * The characters that stand in for punctuation in a text. Lives on the stack.
 */
typedef struct
{
  gboolean is_used;

  /*< private >*/
  char characters[SHOWCASE_STAND_INS][5];
  char references[SHOWCASE_STAND_IN_REFERENCES][16];
} ShowcaseStandIns;

gboolean showcase_stand_ins_are_needed (const char *text,
                                        gsize length,
                                        gsize from,
                                        gsize to);
GString *showcase_stand_ins_put (ShowcaseStandIns *self,
                                 const char *text,
                                 gsize length);
char *showcase_stand_ins_dup_restored (const ShowcaseStandIns *self,
                                       const char *text,
                                       gboolean is_verbatim);

G_END_DECLS
