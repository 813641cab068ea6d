/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a talk misses in the text of a document: headings to make pages of, and words for those who can't see its pictures. What is missing for reading too
 * has been found by the compiler. */

#include "config.h"

#include "showcase-text-check.h"

#include <glib/gi18n-lib.h>

static gboolean
has_heading (ShowcaseDocument *document)
{
  for (guint i = 0; i < showcase_document_get_n_blocks (document); i++)
    if (showcase_document_get_block (document, i)->kind == SHOWCASE_BLOCK_HEADING)
      return TRUE;

  return FALSE;
}

static void
check_alternative (const ShowcaseSubject *subject,
                   const ShowcaseImage *image)
{
  g_autofree char *url = NULL;
  g_autofree char *message = NULL;

  if (image->described)
    return;

  url = showcase_report_quote (image->url);
  /* Translators: %s is the path of a picture. */
  message = g_strdup_printf (_ ("the picture “%s” has no alternative text; write what it shows between the brackets of “![…]”"), url);
  showcase_subject_warn (subject, SHOWCASE_PROBLEM_NO_ALTERNATIVE, image->line, message);
}

/**
 * showcase_text_check_run:
 * @subject: a document
 *
 * Reports a document that has no heading, and pictures without alternative text.
 */
void
showcase_text_check_run (const ShowcaseSubject *subject)
{
  guint n_blocks = showcase_document_get_n_blocks (subject->document);

  if (n_blocks > 0 && !has_heading (subject->document))
    showcase_subject_warn (subject,
                           SHOWCASE_PROBLEM_NO_STRUCTURE,
                           showcase_document_get_block (subject->document, 0)->first_line,
                           _ ("this document has no heading, and none could be recovered; write headings, which its pages begin with"));
  for (guint i = 0; i < showcase_document_get_n_images (subject->document); i++)
    check_alternative (subject, showcase_document_get_image (subject->document, i));
}
