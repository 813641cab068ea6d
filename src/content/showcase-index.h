/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-catalog.h"

G_BEGIN_DECLS

/**
 * SHOWCASE_INDEX_FORMAT:
 *
 * The version of index.json that this program writes and the only one that it reads.
 */
#define SHOWCASE_INDEX_FORMAT 1

/**
 * SHOWCASE_INDEX_KIND:
 *
 * What the member "kind" of an index says, so that no other program's JSON is taken for one.
 */
#define SHOWCASE_INDEX_KIND "showcase-index"

/**
 * ShowcaseIndexError:
 * @SHOWCASE_INDEX_ERROR_SYNTAX: not JSON, or cut short
 * @SHOWCASE_INDEX_ERROR_FOREIGN: JSON, but not an index of Showcase
 * @SHOWCASE_INDEX_ERROR_FORMAT: an index of another format version
 * @SHOWCASE_INDEX_ERROR_MISSING: a bundle lacks a file that its index names
 *
 * Why an index or a bundle can't be read.
 */
typedef enum
{
  SHOWCASE_INDEX_ERROR_SYNTAX,
  SHOWCASE_INDEX_ERROR_FOREIGN,
  SHOWCASE_INDEX_ERROR_FORMAT,
  SHOWCASE_INDEX_ERROR_MISSING,
} ShowcaseIndexError;

#define SHOWCASE_INDEX_ERROR (showcase_index_error_quark ())

GQuark showcase_index_error_quark (void);
GBytes *showcase_index_write (ShowcaseCatalog *catalog);
ShowcaseCatalog *showcase_index_read (GBytes *bytes,
                                      GError **error);

G_END_DECLS
