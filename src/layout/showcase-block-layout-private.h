/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-block-layout.h"

G_BEGIN_DECLS

struct _ShowcaseBlockLayout
{
  /* Owned */
  GArray *pieces;
  GArray *boxes;
  GArray *areas;
  GArray *code_spans;

  /* State */
  int height;
  int gap;
  ShowcaseBlockWindow window;
  double shift;
};

G_END_DECLS
