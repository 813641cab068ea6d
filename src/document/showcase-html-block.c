/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Reads a block of raw HTML: details and their summaries become containers, images become images, comments don't show, and all else is shown
 * as it is written.
 */

#include "showcase-html-block.h"
#include "showcase-containers.h"
#include "showcase-html-image.h"
#include "showcase-html.h"

#include <string.h>

typedef struct
{
  const char *counted;
  guint32 line;
} Count;

typedef struct
{
  const char *html;
  guint32 first_line;
  guint32 last_line;
  ShowcaseInlines *inlines;
  ShowcaseTree *tree;
  ShowcaseBuilder *builder;

  /* State */
  const char *last_close;
  Count text;
  Count comments;
} Block;

/* The source line of a place in the block; places only go forward. */
static guint32
find_line (const Block *self,
           Count *count,
           const char *place)
{
  for (; count->counted < place; count->counted++)
    if (*count->counted == '\n')
      count->line++;
  return MIN (count->line, self->last_line);
}

static gboolean
is_understood (const char *html)
{
  return showcase_html_is_tag (html, "details", FALSE) || showcase_html_is_tag (html, "details", TRUE)
         || showcase_html_is_tag (html, "summary", FALSE) || showcase_html_is_tag (html, "img", FALSE);
}

/* The next tag that is understood, not in a comment, or the end. Where no tag ends any more, none is looked for. */
static const char *
find_tag (const Block *self,
          const char *html)
{
  const char *p = html;

  while ((p = strchr (p, '<')) != NULL && p < self->last_close)
    {
      if (showcase_html_is_comment (p))
        {
          const char *end = strstr (p + strlen ("<!"), "-->");

          if (end == NULL)
            break;
          p = end;
        }
      else if (is_understood (p))
        return p;
      else
        p++;
    }
  return html + strlen (html);
}

/* What comments say to a speaker, behind what is shown. One that is not closed has all the rest in it. */
static void
read_comments (Block *self,
               const char *start,
               const char *end)
{
  for (const char *p = start; (p = memchr (p, '<', end - p)) != NULL; p++)
    if (showcase_html_is_comment (p))
      {
        gsize length;
        const char *comment = showcase_html_get_comment (p, &length);

        if (comment == NULL)
          return;
        showcase_builder_add_remark (self->builder, comment, length, find_line (self, &self->comments, p));
        p = comment + MAX (length, 1) - 1;
      }
}

static void
show_rest (Block *self,
           const char *start,
           const char *end)
{
  g_autofree char *piece = NULL;
  g_autofree char *shown = NULL;

  while (start < end && strchr ("\r\n", *start) != NULL)
    start++;
  piece = g_strndup (start, end - start);
  shown = showcase_html_dup_visible (piece);
  if (shown != NULL && *g_strstrip (shown) != '\0')
    {
      guint32 line = find_line (self, &self->text, start);

      showcase_containers_name_details (self->builder);
      showcase_builder_add_lines (self->builder, SHOWCASE_BLOCK_HTML, shown, NULL, line, MAX (find_line (self, &self->text, end - 1), line));
    }
  read_comments (self, start, end);
}

static const char *
skip_tag (const char *tag)
{
  return strchr (tag, '>') + 1;
}

/* A summary's text is read like a heading's: it has styles and keys in it more often than not. */
static const char *
read_summary (Block *self,
              const char *tag)
{
  const char *start = skip_tag (tag);
  const char *end = strcasestr (start, "</summary");
  g_autofree char *text = end != NULL ? g_strndup (start, end - start) : g_strdup (start);
  g_autofree char *heading = NULL;
  guint32 line = find_line (self, &self->text, start);

  g_strstrip (g_strdelimit (text, "\r\n", ' '));
  heading = g_strdup_printf ("# %s #\n", text);
  if (showcase_builder_has_begun (self->builder, SHOWCASE_CONTAINER_DETAILS, NULL))
    showcase_builder_mark_title (self->builder);
  showcase_builder_begin_paragraph (self->builder, line);
  showcase_inlines_begin (self->inlines, line, line, TRUE);
  showcase_inlines_read_all (self->inlines, cmark_node_first_child (showcase_tree_parse (self->tree, heading, strlen (heading))));
  showcase_inlines_end (self->inlines);
  showcase_builder_end_block (self->builder, line, NULL);
  showcase_builder_end_title (self->builder);
  return end != NULL && strchr (end, '>') != NULL ? skip_tag (end) : start + strlen (start);
}

static void
open_details (Block *self,
              const char *tag)
{
  const char *end = strchr (tag, '>');
  g_autofree char *attributes = g_ascii_strdown (tag + strlen ("<details"), end - tag - strlen ("<details"));
  gboolean is_open = g_strstr_len (attributes, -1, "open") != NULL;
  ShowcaseContainer details = { .kind = SHOWCASE_CONTAINER_DETAILS, .variant = is_open ? SHOWCASE_VARIANT_OPEN : SHOWCASE_VARIANT_NONE };

  showcase_builder_open_container (self->builder, &details, find_line (self, &self->text, tag));
}

/* Does what a tag says; returns what follows it. */
static const char *
read_tag (Block *self,
          const char *tag)
{
  g_auto (ShowcaseHtmlImage) image = { NULL };

  if (showcase_html_is_tag (tag, "details", FALSE))
    open_details (self, tag);
  else if (showcase_html_is_tag (tag, "details", TRUE))
    {
      if (showcase_builder_is_in (self->builder, SHOWCASE_CONTAINER_DETAILS))
        showcase_builder_close_container (self->builder);
    }
  else if (showcase_html_is_tag (tag, "summary", FALSE))
    return read_summary (self, tag);
  else if (showcase_html_image_parse (&image, tag))
    {
      showcase_containers_name_details (self->builder);
      showcase_builder_add_image (self->builder, image.url, image.title, image.alt, find_line (self, &self->text, tag), image.size);
    }
  else
    show_rest (self, tag, skip_tag (tag));
  return skip_tag (tag);
}

/**
 * showcase_html_block_read:
 * @html: the block
 * @first_line: its first source line
 * @last_line: its last source line
 * @inlines: what reads the text of summaries
 * @tree: memory for it
 * @builder: (inout): a builder without an open block, which gets what there is to show
 *
 * Reads a block. Details that it opens stay open.
 */
void
showcase_html_block_read (const char *html,
                          guint32 first_line,
                          guint32 last_line,
                          ShowcaseInlines *inlines,
                          ShowcaseTree *tree,
                          ShowcaseBuilder *builder)
{
  Block self = { html, first_line, last_line, inlines, tree, builder, strrchr (html, '>'), { html, first_line }, { html, first_line } };
  const char *p = html;
  const char *tag = self.last_close != NULL ? find_tag (&self, html) : "";

  if (*tag == '\0')
    {
      g_autofree char *shown = showcase_html_dup_visible (html);

      if (shown != NULL)
        {
          showcase_containers_name_details (builder);
          showcase_builder_add_lines (builder, SHOWCASE_BLOCK_HTML, shown, NULL, first_line, last_line);
        }
      read_comments (&self, html, html + strlen (html));
      return;
    }
  for (; *tag != '\0'; tag = find_tag (&self, p))
    {
      show_rest (&self, p, tag);
      p = read_tag (&self, tag);
    }
  show_rest (&self, p, tag);
}
