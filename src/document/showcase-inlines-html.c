/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Reads what little is understood of raw HTML in a line: breaks, keys, text below and above the line, and images as Markdown's are.
 * Comments don't show, and all else is shown as it is written.
 */

#include "showcase-html-image.h"
#include "showcase-html.h"
#include "showcase-inlines-private.h"

#include <string.h>

/**
 * showcase_inlines_splits_at_images:
 * @self: the inlines
 *
 * Tells whether an image ends a paragraph, stands by itself, and what follows is a paragraph again.
 *
 * Returns: whether it does
 */
gboolean
showcase_inlines_splits_at_images (const ShowcaseInlines *self)
{
  return !self->keeps_images && (self->flags & SHOWCASE_PARSE_FAITHFUL) == 0;
}

/**
 * showcase_inlines_add_image:
 * @self: the inlines; the paragraph is ended if images do that
 * @url: where it is
 * @title: (nullable): its title
 * @alt: its alternative text
 * @size: the size that it asks for
 *
 * Adds an image.
 */
void
showcase_inlines_add_image (ShowcaseInlines *self,
                            const char *url,
                            const char *title,
                            const char *alt,
                            const ShowcaseExtent *size)
{
  guint32 image;

  if (showcase_inlines_splits_at_images (self))
    {
      showcase_builder_add_image (self->builder, url, title, alt, self->line, size);
      showcase_builder_begin_paragraph (self->builder, self->line);
      return;
    }

  image = showcase_targets_add_image (&self->runs->targets, url, title, alt, showcase_runs_get_link (self->runs), self->line, size);
  if (self->flags & SHOWCASE_PARSE_FAITHFUL)
    showcase_runs_append_image (self->runs, alt, image);
  else
    showcase_runs_append (self->runs, alt, strlen (alt));
}

/* Returns whether a tag is one of those that are understood, and then does what it says. */
static gboolean
read_tag (ShowcaseInlines *self,
          const char *html)
{
  static const struct
  {
    const char *name;
    gsize count;
  } styles[] = {
    { "kbd", offsetof (ShowcaseInlines, kbd) },
    { "sub", offsetof (ShowcaseInlines, sub) },
    { "sup", offsetof (ShowcaseInlines, sup) },
  };
  g_auto (ShowcaseHtmlImage) image = { NULL };

  for (guint i = 0; i < G_N_ELEMENTS (styles); i++)
    {
      guint *count = (guint *)(gpointer)((char *)self + styles[i].count);
      gboolean closes = html[1] == '/';

      if (!showcase_html_is_tag (html, styles[i].name, closes) || (closes && *count == 0))
        continue;
      *count += closes ? -1 : 1;
      showcase_inlines_set_style (self);
      return TRUE;
    }
  if (!showcase_html_image_parse (&image, html))
    return FALSE;
  if (showcase_inlines_is_in_alt (self))
    g_string_append (self->alt, image.alt);
  else
    {
      if (showcase_inlines_splits_at_images (self))
        showcase_builder_end_block (self->builder, self->line, NULL);
      showcase_inlines_add_image (self, image.url, image.title, image.alt, image.size);
    }
  return TRUE;
}

/**
 * showcase_inlines_read_html:
 * @self: the inlines
 * @node: a node of raw HTML
 *
 * Reads raw HTML in a line.
 */
void
showcase_inlines_read_html (ShowcaseInlines *self,
                            cmark_node *node)
{
  g_autofree char *restored = NULL;
  const char *html = showcase_inlines_restore (self, cmark_node_get_literal (node), TRUE, &restored);
  gboolean is_raw = (self->flags & SHOWCASE_PARSE_RAW_HTML) != 0;

  if (!is_raw && showcase_html_is_comment (html))
    {
      if (!showcase_inlines_is_in_alt (self))
        {
          gsize length;
          const char *comment = showcase_html_get_comment (html, &length);

          if (comment != NULL)
            showcase_builder_add_remark_here (self->builder, comment, length, self->line);
          showcase_runs_hide (self->runs);
        }
    }
  else if (!is_raw && showcase_html_is_break (html))
    showcase_inlines_break_line (self, TRUE);
  else if (is_raw || !read_tag (self, html))
    {
      g_autofree char *shown = is_raw ? g_utf8_make_valid (html, -1) : showcase_inlines_dup_mended (html);

      if (showcase_inlines_is_in_alt (self))
        g_string_append (self->alt, shown);
      else
        showcase_runs_append_verbatim (self->runs, shown, strlen (shown), SHOWCASE_SPAN_HTML);
    }
  for (const char *p = strchr (html, '\n'); p != NULL; p = strchr (p + 1, '\n'))
    showcase_inlines_next_line (self);
}
