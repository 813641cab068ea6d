/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-group.h"
#include "showcase-inventory.h"
#include "showcase-resolver.h"
#include "showcase-source.h"

G_BEGIN_DECLS

typedef struct _ShowcaseUnit ShowcaseUnit;

/**
 * ShowcaseUnit:
 * @source: the text
 * @id: the id of the group
 * @language: (nullable): the language that the name of the file says
 * @plain: (nullable): the document that it is a translation of
 * @document: the position of its file in the portfolio
 * @resolver: (nullable): what its URLs lead to
 * @group: (nullable): what was made of it
 * @report: (nullable): what is wrong with it
 *
 * What becomes one group. The last three are for who makes it.
 */
struct _ShowcaseUnit
{
  ShowcaseSource *source;
  char *id;
  char *language;
  ShowcaseUnit *plain;
  guint document;
  ShowcaseResolver *resolver;
  ShowcaseGroup *group;
  ShowcaseReport *report;
};

/* Reads the document of a file: showcase_source_load() or showcase_source_start_load(). */
typedef ShowcaseSource *(*ShowcaseUnitLoadFunc) (const char *path,
                                                 const char *filename,
                                                 ShowcaseReport *report);

GPtrArray *showcase_units_load (ShowcasePortfolio *portfolio,
                                ShowcaseInventory *inventory,
                                ShowcaseUnitLoadFunc load,
                                ShowcaseReport *report,
                                GCancellable *cancellable,
                                GPtrArray **translations);

G_END_DECLS
