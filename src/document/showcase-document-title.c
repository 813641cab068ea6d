/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Makes a document of a title, so that what shows documents shows titles too. */

#include "showcase-document.h"
#include "showcase-builder.h"

#include <string.h>

/* One line: a title from elsewhere may have anything in it. */
static void
append_line (ShowcaseBuilder *builder,
             const char *text)
{
  g_autofree char *line = g_utf8_make_valid (text, -1);

  g_strstrip (g_strdelimit (line, "\t\r\n\f\v", ' '));
  showcase_runs_append (showcase_builder_get_runs (builder), line, strlen (line));
}

/**
 * showcase_document_new_title:
 * @title: a title
 * @subtitle: (nullable): what stands below it
 *
 * Makes a document of a heading of the first level and, if there is a subtitle, a paragraph. Nothing in them is read as Markdown. May be called from
 * any thread.
 *
 * Returns: (transfer full): the document
 */
ShowcaseDocument *
showcase_document_new_title (const char *title,
                             const char *subtitle)
{
  g_autoptr (ShowcaseBuilder) builder = NULL;

  g_return_val_if_fail (title != NULL, NULL);

  builder = showcase_builder_new (strlen (title), NULL, NULL);
  showcase_builder_begin_heading (builder, 1, 1);
  append_line (builder, title);
  showcase_builder_end_block (builder, 1, NULL);
  showcase_builder_begin_paragraph (builder, 1);
  if (subtitle != NULL)
    append_line (builder, subtitle);
  showcase_builder_end_block (builder, 1, NULL);

  return showcase_builder_end (builder);
}
