/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-period.h"
#include "showcase-report.h"

G_BEGIN_DECLS

/**
 * ShowcaseResumeEntryKind:
 * @SHOWCASE_RESUME_PLACE: a place in a career, with a heading of its own
 * @SHOWCASE_RESUME_ITEM: an item of a list
 * @SHOWCASE_RESUME_TEXT: a paragraph
 *
 * How an entry of a résumé is written.
 */
typedef enum
{
  SHOWCASE_RESUME_PLACE,
  SHOWCASE_RESUME_ITEM,
  SHOWCASE_RESUME_TEXT,
} ShowcaseResumeEntryKind;

/**
 * ShowcaseResumeEntry:
 * @kind: how it is written
 * @line: its line in the file
 * @title: (nullable): a role, a degree, a name, in plain words on one line
 * @organization: (nullable): where it was, in plain words on one line
 * @location: (nullable): the place
 * @url: (nullable): an address, http or https
 * @when: (nullable): the period in the file's own words
 * @period: the period, or an empty one
 * @summary: (nullable): text
 * @highlights: (element-type utf8): texts
 * @keywords: (element-type utf8): words
 *
 * One thing that a section of a résumé lists.
 */
typedef struct
{
  ShowcaseResumeEntryKind kind;
  guint line;
  char *title;
  char *organization;
  char *location;
  char *url;
  char *when;
  ShowcasePeriod period;
  char *summary;
  GPtrArray *highlights;
  GPtrArray *keywords;
} ShowcaseResumeEntry;

/**
 * ShowcaseResumeSection:
 * @name: its name in the file
 * @title: its title, on one line
 * @line: its line in the file
 * @entries: (element-type ShowcaseResumeEntry): at least one
 *
 * A section of a résumé.
 */
typedef struct
{
  char *name;
  char *title;
  guint line;
  GPtrArray *entries;
} ShowcaseResumeSection;

/**
 * ShowcaseResume:
 * @person: (nullable): whom it is about
 * @has_markup: whether its texts are Markdown within lines, rather than plain
 * @sections: (element-type ShowcaseResumeSection): in written order; the first may be about the person
 * @skills: (element-type utf8): what the person can do
 *
 * A résumé, whatever format it was read from.
 */
typedef struct
{
  char *person;
  gboolean has_markup;
  GPtrArray *sections;
  GPtrArray *skills;
} ShowcaseResume;

gboolean showcase_resume_is_file (const char *path);
ShowcaseResume *showcase_resume_read (const char *path,
                                      const char *text,
                                      gsize length,
                                      ShowcaseReport *report);
void showcase_resume_free (ShowcaseResume *self);
GPtrArray *showcase_resume_write (ShowcaseResume *self,
                                  const char *path);
GPtrArray *showcase_resume_load (const char *path,
                                 const char *filename,
                                 ShowcaseReport *report);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseResume, showcase_resume_free)

G_END_DECLS
