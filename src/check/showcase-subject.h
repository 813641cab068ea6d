/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document.h"
#include "showcase-group.h"
#include "showcase-report.h"

G_BEGIN_DECLS

/**
 * ShowcaseSubject:
 * @group: a group of the portfolio
 * @document: its document
 * @body: the text that the document was parsed from
 * @report: where to put what is found
 *
 * One document that is looked at.
 */
typedef struct
{
  ShowcaseGroup *group;
  ShowcaseDocument *document;
  GBytes *body;
  ShowcaseReport *report;
} ShowcaseSubject;

void showcase_subject_warn (const ShowcaseSubject *self,
                            ShowcaseProblem problem,
                            guint body_line,
                            const char *message);

G_END_DECLS
