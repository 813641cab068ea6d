/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>
#include "showcase-period.h"

G_BEGIN_DECLS

/**
 * ShowcaseFrontMatterError:
 * @SHOWCASE_FRONT_MATTER_ERROR_SYNTAX: not YAML; the message names the line
 * @SHOWCASE_FRONT_MATTER_ERROR_LIMIT: nested too deeply, or too many nodes
 */
typedef enum
{
  SHOWCASE_FRONT_MATTER_ERROR_SYNTAX,
  SHOWCASE_FRONT_MATTER_ERROR_LIMIT,
} ShowcaseFrontMatterError;

#define SHOWCASE_FRONT_MATTER_ERROR (showcase_front_matter_error_quark ())

/**
 * ShowcaseFrontMatter:
 * @title: (nullable): the document's title
 * @person: (nullable): whom it is about
 * @role: (nullable): the role of the whole document
 * @employer: (nullable): the employer of the whole document
 * @period: the period of the whole document, or an empty one
 * @refused_period: (nullable): what was written for a period and could not be read as one, worth a diagnostic
 * @refused_duration: (nullable): what was written for the length of a talk and could not be read as one, worth a diagnostic
 * @duration_line: the line of the document that @refused_duration is in
 * @skills: (nullable): a NULL-terminated list
 * @order: the place among the documents; lower comes first; 0 where none is given
 * @has_order: whether @order was given
 * @star: whether STAR blocks are looked for (showcase: star: off)
 * @structure: whether structure is recovered from plain text (showcase: structure: off)
 * @keys: a GVariant a{ss} of all other keys with scalar values, sorted by key
 *
 * What the YAML block at the very start of a document says. The tables in showcase-front-matter.c have all spellings of the keys.
 */
typedef struct
{
  char *title;
  char *person;
  char *role;
  char *employer;
  ShowcasePeriod period;
  char *refused_period;
  char *refused_duration;
  guint duration_line;
  char **skills;
  double order;
  gboolean has_order;
  gboolean star;
  gboolean structure;
  GVariant *keys;
} ShowcaseFrontMatter;

GQuark showcase_front_matter_error_quark (void);
gsize showcase_front_matter_measure (const char *text,
                                     gsize length,
                                     gsize *yaml_start,
                                     gsize *yaml_end);
ShowcaseFrontMatter *showcase_front_matter_parse (const char *yaml,
                                                  gsize length,
                                                  guint *error_line,
                                                  GError **error);
ShowcaseFrontMatter *showcase_front_matter_new (const char *title,
                                                const char *person,
                                                const char *const *skills);
void showcase_front_matter_free (ShowcaseFrontMatter *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseFrontMatter, showcase_front_matter_free)

G_END_DECLS
