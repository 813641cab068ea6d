/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-catalog.h"

G_BEGIN_DECLS

/**
 * TestEntry:
 *
 * What a test says about an entry; what is left out is not there.
 */
typedef struct
{
  const char *title;
  const char *role;
  const char *employer;
  const char *badge;
  const char *from;
  const char *section;
  ShowcasePeriod period;
  guint highlights;
} TestEntry;

ShowcaseEntry *test_entry_new (const TestEntry *test,
                               const char *id);
ShowcaseCatalog *test_catalog_new (guint n_groups,
                                   guint n_entries);

G_END_DECLS
