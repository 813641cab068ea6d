/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Finds the references to footnotes in a paragraph or heading that libcmark has read: "[^label]" of a label that has a definition. */

#include "showcase-footnote-marks.h"
#include "showcase-tree.h"

#include <string.h>

/* The next reference in a text from @text on, its end in @end. */
static const char *
find_reference (const char *text,
                const ShowcaseMarkdown *source,
                const char **end,
                guint *definition)
{
  const char *p = text;

  while ((p = strstr (p, "[^")) != NULL)
    {
      gsize length = strcspn (p + 2, "[] \t");

      if (length > 0 && p[2 + length] == ']')
        {
          *definition = showcase_markdown_find_definition (source, p + 2, length);
          *end = p + 2 + length + 1;
          if (*definition != G_MAXUINT)
            return p;
        }
      p += 2;
    }
  return NULL;
}

static void
read_text (cmark_node *node,
           const ShowcaseMarkdown *source)
{
  g_autoptr (GString) text = NULL;
  const char *position;
  const char *reference, *end;
  guint definition;

  if (strstr (cmark_node_get_literal (node), "[^") == NULL)
    return;
  text = g_string_new (cmark_node_get_literal (node));
  position = text->str;
  while ((reference = find_reference (position, source, &end, &definition)) != NULL)
    {
      showcase_tree_insert_text (node, position, reference - position);
      showcase_tree_insert_mark (node, SHOWCASE_MARK_FOOTNOTE + definition);
      position = end;
    }
  if (position > text->str)
    cmark_node_set_literal (node, position);
}

/**
 * showcase_footnote_marks_add:
 * @leaf: a paragraph or heading
 * @source: the document's text, which knows the definitions
 *
 * Replaces references by marks. Without definitions there are none.
 */
void
showcase_footnote_marks_add (cmark_node *leaf,
                             const ShowcaseMarkdown *source)
{
  cmark_iter *iter;

  if (source->labels->len == 0)
    return;
  iter = cmark_iter_new (leaf);
  while (cmark_iter_next (iter) != CMARK_EVENT_DONE)
    {
      cmark_node *node = cmark_iter_get_node (iter);

      if (cmark_node_get_type (node) == CMARK_NODE_TEXT)
        read_text (node, source);
    }
  cmark_iter_free (iter);
}
