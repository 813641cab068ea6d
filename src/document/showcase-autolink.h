/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ShowcaseAutolink:
 * @start: where the link starts, in bytes
 * @length: its length, in bytes
 * @prefix: what its URL has before its text: "http://", "mailto:" or nothing
 */
typedef struct
{
  gsize start;
  gsize length;
  const char *prefix;
} ShowcaseAutolink;

/* A run of characters that a domain may have, which is looked at once however many links could start in it. */
typedef struct
{
  gsize start;
  gsize end;
  gssize last_dot;
  gssize dot_before;
  gssize last_underscore;
} ShowcaseAutolinkDomain;

/**
 * ShowcaseAutolinkIter:
 *
 * Walks over the links of a text; lives on the stack.
 */
typedef struct
{
  /*< private >*/
  const char *text;
  gsize length;
  gsize position;
  gsize floor;
  gsize candidates[3];
  gboolean at_boundary;
  ShowcaseAutolinkDomain domain;
} ShowcaseAutolinkIter;

void showcase_autolink_iter_init (ShowcaseAutolinkIter *self,
                                  const char *text,
                                  gsize length,
                                  gboolean at_boundary);
gboolean showcase_autolink_iter_next (ShowcaseAutolinkIter *self,
                                      ShowcaseAutolink *link);

G_END_DECLS
