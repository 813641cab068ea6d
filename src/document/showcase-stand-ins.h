/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How many characters stand in, and how many ways to refer to one there are. */
#define SHOWCASE_STAND_INS 5
#define SHOWCASE_STAND_IN_REFERENCES 8

/**
 * ShowcaseOpenBrackets:
 *
 * How many brackets are open in a paragraph, about. Lives on the stack; start with zeroes.
 */
typedef struct
{
  /*< private >*/
  const char *at;
  guint depth;
  gboolean is_blank;
  guint n_opened;
} ShowcaseOpenBrackets;

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
                                        gsize to,
                                        ShowcaseOpenBrackets *brackets);
GString *showcase_stand_ins_put (ShowcaseStandIns *self,
                                 const char *text,
                                 gsize length);
char *showcase_stand_ins_dup_restored (const ShowcaseStandIns *self,
                                       const char *text,
                                       gboolean is_verbatim);

G_END_DECLS
