/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What people are told about a finding, and where it is in the portfolio. */

#include "config.h"

#include "showcase-finding.h"

#include <glib/gi18n-lib.h>

static const ShowcaseFindingKind kinds[SHOWCASE_N_PROBLEMS] = {
  [SHOWCASE_PROBLEM_MISSING_DOCUMENT] = SHOWCASE_FINDING_LINKS,
  [SHOWCASE_PROBLEM_MISSING_IMAGE] = SHOWCASE_FINDING_PICTURES,
  [SHOWCASE_PROBLEM_REMOTE_IMAGE] = SHOWCASE_FINDING_PICTURES,
  [SHOWCASE_PROBLEM_EMPTY_STEP] = SHOWCASE_FINDING_STORIES,
  [SHOWCASE_PROBLEM_DATE] = SHOWCASE_FINDING_STORIES,
  [SHOWCASE_PROBLEM_FRONT_MATTER] = SHOWCASE_FINDING_FILES,
  [SHOWCASE_PROBLEM_RESUME] = SHOWCASE_FINDING_FILES,
  [SHOWCASE_PROBLEM_ENCODING] = SHOWCASE_FINDING_FILES,
  [SHOWCASE_PROBLEM_UNREADABLE] = SHOWCASE_FINDING_FILES,
  [SHOWCASE_PROBLEM_BINARY] = SHOWCASE_FINDING_FILES,
  [SHOWCASE_PROBLEM_SIZE] = SHOWCASE_FINDING_FILES,
  [SHOWCASE_PROBLEM_EMPTY] = SHOWCASE_FINDING_FILES,
  [SHOWCASE_PROBLEM_NO_STRUCTURE] = SHOWCASE_FINDING_PAGES,
  [SHOWCASE_PROBLEM_NO_ALTERNATIVE] = SHOWCASE_FINDING_PICTURES,
  [SHOWCASE_PROBLEM_LONG_ITEM] = SHOWCASE_FINDING_PAGES,
  [SHOWCASE_PROBLEM_MISSING_GLYPH] = SHOWCASE_FINDING_CHARACTERS,
  [SHOWCASE_PROBLEM_OVER_TIME] = SHOWCASE_FINDING_TIME,
};

static const char *const titles[SHOWCASE_N_FINDING_KINDS] = {
  /* Translators: what problems are about that the check before a talk found; each is the heading of a list of them. */
  [SHOWCASE_FINDING_FILES] = NC_ ("finding", "Files"),
  [SHOWCASE_FINDING_LINKS] = NC_ ("finding", "Links"),
  [SHOWCASE_FINDING_PICTURES] = NC_ ("finding", "Pictures"),
  [SHOWCASE_FINDING_STORIES] = NC_ ("finding", "Stories and Dates"),
  /* Translators: the pages of the talk */
  [SHOWCASE_FINDING_PAGES] = NC_ ("finding", "Pages"),
  /* Translators: letters and signs that no font has */
  [SHOWCASE_FINDING_CHARACTERS] = NC_ ("finding", "Characters"),
  /* Translators: how long the talk takes */
  [SHOWCASE_FINDING_TIME] = NC_ ("finding", "Time"),
};

/**
 * showcase_finding_get_kind:
 * @finding: a finding
 *
 * Tells what it is fixed together with.
 *
 * Returns: the kind
 */
ShowcaseFindingKind
showcase_finding_get_kind (ShowcaseDiagnostic *finding)
{
  return kinds[showcase_diagnostic_get_problem (finding)];
}

/**
 * showcase_finding_get_kind_title:
 * @kind: a kind
 *
 * Names a kind.
 *
 * Returns: its title, translated
 */
const char *
showcase_finding_get_kind_title (ShowcaseFindingKind kind)
{
  g_return_val_if_fail (kind < SHOWCASE_N_FINDING_KINDS, NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "finding", titles[kind]);
}

/**
 * showcase_finding_dup_place:
 * @finding: a finding
 *
 * Writes where it is, as editors understand it.
 *
 * Returns: (transfer full): "file:line", or the file alone, or nothing
 */
char *
showcase_finding_dup_place (ShowcaseDiagnostic *finding)
{
  const char *file = showcase_diagnostic_get_file (finding);
  guint line = showcase_diagnostic_get_line (finding);

  if (file == NULL || line == 0)
    return g_strdup (file != NULL ? file : "");
  return g_strdup_printf ("%s:%u", file, line);
}

/**
 * showcase_finding_dup_sentence:
 * @finding: a finding
 *
 * Writes what is wrong and what to do. Diagnostics begin small, to stand after a colon; here each is a sentence of its own.
 *
 * Returns: (transfer full): the sentence
 */
char *
showcase_finding_dup_sentence (ShowcaseDiagnostic *finding)
{
  const char *message = showcase_diagnostic_get_message (finding);
  g_autofree char *first = g_utf8_substring (message, 0, MIN (1, g_utf8_strlen (message, -1)));
  g_autofree char *large = g_utf8_strup (first, -1);

  return g_strconcat (large, message + strlen (first), NULL);
}

/**
 * showcase_finding_find_group:
 * @finding: a finding
 * @catalog: the portfolio
 *
 * Finds the document that it is in; of several that come from one file, the one that begins last before it.
 *
 * Returns: (transfer none) (nullable): the document's group, or %NULL if the file could not be used
 */
ShowcaseGroup *
showcase_finding_find_group (ShowcaseDiagnostic *finding,
                             ShowcaseCatalog *catalog)
{
  ShowcaseGroup *found = NULL;
  guint found_start = 0;

  for (guint i = 0; i < showcase_catalog_get_n_groups (catalog); i++)
    {
      ShowcaseGroup *group = showcase_catalog_get_group (catalog, i);
      guint start;

      if (g_strcmp0 (showcase_group_get_document (group), showcase_diagnostic_get_file (finding)) != 0)
        continue;
      start = showcase_line_map_to_file (showcase_group_get_lines (group), 1);
      start = start <= showcase_diagnostic_get_line (finding) ? start : 0;
      if (found == NULL || start > found_start)
        {
          found = group;
          found_start = start;
        }
    }

  return found;
}

/**
 * showcase_finding_dup_anchor:
 * @finding: a finding
 * @group: the group of its document
 *
 * Writes the anchor of the finding's place in the document.
 *
 * Returns: (transfer full) (nullable): the anchor, or %NULL for the document's top
 */
char *
showcase_finding_dup_anchor (ShowcaseDiagnostic *finding,
                             ShowcaseGroup *group)
{
  guint line = showcase_line_map_to_body (showcase_group_get_lines (group), showcase_diagnostic_get_line (finding));

  return line > 0 ? g_strdup_printf ("L%u", line) : NULL;
}
