/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-resume.h"
#include "showcase-value.h"

G_BEGIN_DECLS

/**
 * ShowcaseResumeShape:
 * @name: the section of JSON Resume, or the field that only entries of this shape have in RenderCV
 * @kind: how its entries are written
 * @title: the field with the title
 * @more: the field with the second half of the title
 * @organization: the field with the organization
 * @start: the field with the start, or with the only date
 * @end: the field with the end; without it @start is the only date
 * @summary: the field with the text
 * @highlights: the field with the highlights
 * @keywords: the field with the keywords
 *
 * Which fields of a format mean what; %NULL where there is no such field. The fields "url" and "location" are the same everywhere.
 */
typedef struct
{
  const char *name;
  ShowcaseResumeEntryKind kind;
  const char *title;
  const char *more;
  const char *organization;
  const char *start;
  const char *end;
  const char *summary;
  const char *highlights;
  const char *keywords;
} ShowcaseResumeShape;

/**
 * ShowcaseResumeFields:
 * @path: the path of the document in the portfolio
 * @report: told about fields that can't be used
 * @has_markup: whether texts are Markdown within lines
 *
 * What reads the fields of a résumé and reports those that are not what they should be.
 */
typedef struct
{
  const char *path;
  ShowcaseReport *report;
  gboolean has_markup;
} ShowcaseResumeFields;

void showcase_resume_fields_warn (ShowcaseResumeFields *self,
                                  const ShowcaseValue *value,
                                  const char *key,
                                  ShowcaseValueKind wanted);
const ShowcaseValue *showcase_resume_fields_find (ShowcaseResumeFields *self,
                                                  const ShowcaseValue *map,
                                                  const char *key,
                                                  ShowcaseValueKind kind);
const char *showcase_resume_fields_get_text (ShowcaseResumeFields *self,
                                             const ShowcaseValue *map,
                                             const char *key);
char *showcase_resume_fields_dup_line (ShowcaseResumeFields *self,
                                       const ShowcaseValue *map,
                                       const char *key);
char *showcase_resume_fields_dup_url (ShowcaseResumeFields *self,
                                      const ShowcaseValue *map,
                                      const char *key);
ShowcaseResumeEntry *showcase_resume_entry_new (ShowcaseResumeEntryKind kind,
                                                guint line);
ShowcaseResumeEntry *showcase_resume_fields_read_entry (ShowcaseResumeFields *self,
                                                        const ShowcaseValue *map,
                                                        const ShowcaseResumeShape *shape);
ShowcaseResumeSection *showcase_resume_add_section (ShowcaseResume *self,
                                                    const char *name,
                                                    const char *title,
                                                    guint line);
void showcase_resume_read_json (ShowcaseResume *self,
                                ShowcaseResumeFields *fields,
                                const ShowcaseValue *tree);
void showcase_resume_read_render_cv (ShowcaseResume *self,
                                     ShowcaseResumeFields *fields,
                                     const ShowcaseValue *tree);

G_END_DECLS
