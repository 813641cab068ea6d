/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a talk is made of, in the speaker's order: documents and parts of documents. Dividing them into pages is left to others. */

#include "config.h"

#include "showcase-chapter.h"

/**
 * showcase_chapter_copy:
 * @self: a chapter
 *
 * Copies a chapter with its texts; the document is shared.
 *
 * Returns: (transfer full): the copy
 */
ShowcaseChapter *
showcase_chapter_copy (const ShowcaseChapter *self)
{
  ShowcaseChapter *copy = g_memdup2 (self, sizeof *self);

  showcase_document_ref (copy->document);
  copy->title = g_strdup (self->title);
  copy->subtitle = g_strdup (self->subtitle);

  return copy;
}

/**
 * showcase_chapter_free:
 * @self: (transfer full): a chapter that showcase_chapter_copy() made
 *
 * Frees a chapter.
 */
void
showcase_chapter_free (ShowcaseChapter *self)
{
  showcase_document_unref (self->document);
  g_free ((char *)self->title);
  g_free ((char *)self->subtitle);
  g_free (self);
}
