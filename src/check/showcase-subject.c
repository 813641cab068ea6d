/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is found in a document is said with the line of its file, which is not always the line of the text that is looked at. */

#include "config.h"

#include "showcase-subject.h"

/**
 * showcase_subject_warn:
 * @self: what is looked at
 * @problem: what was found
 * @body_line: the line of the body that it is in, or 0 when it is about the whole document
 * @message: what is wrong and what to do, one sentence without a final stop
 *
 * Reports something.
 */
void
showcase_subject_warn (const ShowcaseSubject *self,
                       ShowcaseProblem problem,
                       guint body_line,
                       const char *message)
{
  showcase_report_add (self->report,
                       SHOWCASE_SEVERITY_WARNING,
                       problem,
                       showcase_group_get_document (self->group),
                       showcase_line_map_to_file (showcase_group_get_lines (self->group), body_line),
                       "%s",
                       message);
}
