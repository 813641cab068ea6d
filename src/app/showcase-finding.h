/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-catalog.h"

G_BEGIN_DECLS

/**
 * ShowcaseFindingKind:
 * @SHOWCASE_FINDING_FILES: files that can't be used as they are
 * @SHOWCASE_FINDING_LINKS: links that lead nowhere
 * @SHOWCASE_FINDING_PICTURES: pictures that are not there, or say nothing to those who can't see them
 * @SHOWCASE_FINDING_STORIES: stories and dates that are not told to the end
 * @SHOWCASE_FINDING_PAGES: what makes bad pages
 * @SHOWCASE_FINDING_CHARACTERS: characters that can't be shown
 * @SHOWCASE_FINDING_TIME: a talk that is too long
 *
 * What is fixed in one go.
 */
typedef enum
{
  SHOWCASE_FINDING_FILES,
  SHOWCASE_FINDING_LINKS,
  SHOWCASE_FINDING_PICTURES,
  SHOWCASE_FINDING_STORIES,
  SHOWCASE_FINDING_PAGES,
  SHOWCASE_FINDING_CHARACTERS,
  SHOWCASE_FINDING_TIME,
  SHOWCASE_N_FINDING_KINDS,
} ShowcaseFindingKind;

ShowcaseFindingKind showcase_finding_get_kind (ShowcaseDiagnostic *finding);
const char *showcase_finding_get_kind_title (ShowcaseFindingKind kind);
char *showcase_finding_dup_place (ShowcaseDiagnostic *finding);
char *showcase_finding_dup_sentence (ShowcaseDiagnostic *finding);
ShowcaseGroup *showcase_finding_find_group (ShowcaseDiagnostic *finding,
                                            ShowcaseCatalog *catalog);
char *showcase_finding_dup_anchor (ShowcaseDiagnostic *finding,
                                   ShowcaseGroup *group);

G_END_DECLS
