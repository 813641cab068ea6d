/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The words in the window's titles and banners, as pure functions of what they are about. */

#include "config.h"

#include "showcase-caption.h"
#include "showcase-program.h"

#include "showcase-dotted.h"

#include <glib/gi18n-lib.h>

static gboolean
is_text (const char *text)
{
  return text != NULL && *text != '\0';
}

/**
 * showcase_caption_for_portfolio:
 * @catalog: (nullable): a catalog
 *
 * Names a portfolio: by its person, or else by its title.
 *
 * Returns: (transfer full): the name; the program's when there is none
 */
char *
showcase_caption_for_portfolio (ShowcaseCatalog *catalog)
{
  if (catalog != NULL && is_text (showcase_catalog_get_person (catalog)))
    return g_strdup (showcase_catalog_get_person (catalog));
  if (catalog != NULL && is_text (showcase_catalog_get_title (catalog)))
    return g_strdup (showcase_catalog_get_title (catalog));
  return g_strdup (showcase_program_get_name ());
}

/**
 * showcase_caption_for_document:
 * @preview: (nullable): the start of a document that is being opened
 * @group: (nullable): the group that is read otherwise
 *
 * Names what is read.
 *
 * Returns: (transfer full): the title; the program's name when nothing is read
 */
char *
showcase_caption_for_document (ShowcaseBundle *preview,
                               ShowcaseGroup *group)
{
  if (preview != NULL)
    group = showcase_catalog_get_group (showcase_bundle_get_catalog (preview), 0);
  return g_strdup (group != NULL ? showcase_group_get_title (group) : showcase_program_get_name ());
}

/**
 * showcase_caption_for_source:
 * @source: (nullable): a file or folder, or %NULL for several
 *
 * Names what is open instead of the built-in portfolio.
 *
 * Returns: (transfer full): the name, in UTF-8
 */
char *
showcase_caption_for_source (GFile *source)
{
  g_autofree char *name = source != NULL ? g_file_get_basename (source) : NULL;

  if (name == NULL)
    /* Translators: in the place of the name of the file or folder that is open */
    return g_strdup (_ ("Several Files"));
  return g_filename_display_name (name);
}

/**
 * showcase_caption_for_problems:
 * @n_problems: how many there are
 *
 * Counts problems.
 *
 * Returns: (transfer full): the words
 */
char *
showcase_caption_for_problems (guint n_problems)
{
  return g_strdup_printf (ngettext ("%u problem in these documents", "%u problems in these documents", n_problems), n_problems);
}

/**
 * showcase_caption_for_talk:
 * @n_pages: how many pages it has
 * @minutes: how long it takes, in minutes
 * @slot: how long it may take, in minutes, or 0
 *
 * Says how long a talk is.
 *
 * Returns: (transfer full): the words
 */
char *
showcase_caption_for_talk (guint n_pages,
                           guint minutes,
                           guint slot)
{
  g_autofree char *pages = g_strdup_printf (ngettext ("%'u page", "%'u pages", n_pages), n_pages);
  g_autofree char *time = NULL;

  if (slot > 0)
    /* Translators: the first number is how long a talk takes, the second how long it may take, both in minutes. */
    time = g_strdup_printf (ngettext ("about %1$'u of %2$'u minute", "about %1$'u of %2$'u minutes", slot), minutes, slot);
  else if (minutes == 0)
    time = g_strdup (_ ("less than a minute"));
  else
    time = g_strdup_printf (ngettext ("about %'u minute", "about %'u minutes", minutes), minutes);

  /* Translators: the first is "12 pages", the second "less than a minute", "about 9 minutes" or "about 9 of 20 minutes". */
  return g_strdup_printf (C_ ("length of a talk", "%1$s, %2$s"), pages, time);
}

/**
 * showcase_caption_for_matches:
 * @current: which match is the current one, from 0
 * @n_matches: how many there are
 *
 * Says how much was found, and where in it the reader is.
 *
 * Returns: (transfer full): the words
 */
char *
showcase_caption_for_matches (guint current,
                              guint n_matches)
{
  if (n_matches == 0)
    return g_strdup (_ ("No results"));

  /* Translators: of what was found, the first number is the current one: "2 of 17". The apostrophe groups thousands. */
  return g_strdup_printf (C_ ("match", "%1$'u of %2$'u"), current + 1, n_matches);
}

/**
 * showcase_caption_for_hits:
 * @n_hits: how many there are
 *
 * Says how much was found in the portfolio.
 *
 * Returns: (transfer full): the words
 */
char *
showcase_caption_for_hits (guint n_hits)
{
  if (n_hits == 0)
    return g_strdup (_ ("No results"));

  return g_strdup_printf (ngettext ("%'u result", "%'u results", n_hits), n_hits);
}

/**
 * showcase_caption_for_entry:
 * @entry: (nullable): an entry
 *
 * Names an entry by its period and its role or title.
 *
 * Returns: (transfer full): the words, or an empty string
 */
char *
showcase_caption_for_entry (ShowcaseEntry *entry)
{
  g_autofree char *period = NULL;
  const char *role;

  if (entry == NULL)
    return g_strdup ("");

  period = showcase_period_to_string (showcase_entry_get_period (entry));
  role = showcase_entry_get_role (entry) != NULL ? showcase_entry_get_role (entry) : showcase_entry_get_title (entry);
  return *period != '\0' ? showcase_dotted_join ((const char *const[]){ period, role, NULL }) : g_strdup (role);
}

/**
 * showcase_caption_for_place:
 * @group: (nullable): a group
 * @entry: (nullable): an entry in it
 *
 * Says where the reader is, for the ear: the document's title, the entry's period and its role.
 *
 * Returns: (transfer full): the words, or an empty string
 */
char *
showcase_caption_for_place (ShowcaseGroup *group,
                            ShowcaseEntry *entry)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;

  if (group != NULL)
    g_strv_builder_add (builder, showcase_group_get_title (group));
  if (entry != NULL && !showcase_period_is_empty (showcase_entry_get_period (entry)))
    g_strv_builder_take (builder, showcase_period_to_spoken (showcase_entry_get_period (entry)));
  if (entry != NULL)
    g_strv_builder_add (builder, showcase_entry_get_role (entry) != NULL ? showcase_entry_get_role (entry) : showcase_entry_get_title (entry));

  parts = g_strv_builder_end (builder);
  /* Translators: what stands between the parts of a spoken description: "2022 to 2023, DevOps Engineer" */
  return g_strjoinv (C_ ("spoken", ", "), parts);
}
