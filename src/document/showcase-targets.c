/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Decides what each link and image of a document leads to, asking the resolver for relative URLs. Where they stand in the text is the
 * builder's.
 */

#include "showcase-targets.h"
#include "showcase-url.h"

/* Strings come out of a parser that writes two code points as broken bytes, so that each is checked. */
static const char *
keep_or_null (ShowcaseTargets *self,
              const char *string)
{
  return string == NULL || *string == '\0' ? NULL : showcase_targets_keep (self, string);
}

static gboolean
resolve_url (ShowcaseTargets *self,
             const char *url,
             gboolean is_image,
             ShowcaseTarget *target)
{
  *target = (ShowcaseTarget){ NULL };
  return self->resolve != NULL && self->resolve (url, is_image, target, self->user_data);
}

static void
resolve_link (ShowcaseTargets *self,
              ShowcaseLink *link)
{
  ShowcaseTarget target;

  switch (showcase_url_classify (link->url))
    {
    case SHOWCASE_URL_EXTERNAL:
      link->kind = SHOWCASE_LINK_EXTERNAL;
      break;
    case SHOWCASE_URL_ANCHOR:
      link->kind = SHOWCASE_LINK_DOCUMENT;
      link->anchor = link->url + 1;
      break;
    case SHOWCASE_URL_RELATIVE:
      link->kind = SHOWCASE_LINK_MISSING;
      if (!resolve_url (self, link->url, FALSE, &target))
        break;
      link->kind = SHOWCASE_LINK_DOCUMENT;
      link->document = keep_or_null (self, target.document);
      link->anchor = keep_or_null (self, target.anchor);
      break;
    case SHOWCASE_URL_REFUSED:
    default:
      link->kind = SHOWCASE_LINK_REFUSED;
      break;
    }
}

/**
 * showcase_targets_init:
 * @self: (out caller-allocates): the targets
 * @resolve: (nullable): tells what relative URLs lead to; without it they are all missing
 * @user_data: data for @resolve
 *
 * Starts without links and images.
 */
void
showcase_targets_init (ShowcaseTargets *self,
                       ShowcaseResolveFunc resolve,
                       gpointer user_data)
{
  self->links = g_array_new (FALSE, FALSE, sizeof (ShowcaseLink));
  self->images = g_array_new (FALSE, FALSE, sizeof (ShowcaseImage));
  self->strings = g_string_chunk_new (1024);
  self->resolve = resolve;
  self->user_data = user_data;
}

/**
 * showcase_targets_clear:
 * @self: the targets
 *
 * Frees what has not been taken out.
 */
void
showcase_targets_clear (ShowcaseTargets *self)
{
  g_clear_pointer (&self->links, g_array_unref);
  g_clear_pointer (&self->images, g_array_unref);
  g_clear_pointer (&self->strings, g_string_chunk_free);
}

/**
 * showcase_targets_keep:
 * @self: the targets
 * @string: a string
 *
 * Copies a string to where it lives as long as the document.
 *
 * Returns: the copy, valid UTF-8
 */
const char *
showcase_targets_keep (ShowcaseTargets *self,
                       const char *string)
{
  g_autofree char *valid = NULL;

  if (!g_utf8_validate (string, -1, NULL))
    string = valid = g_utf8_make_valid (string, -1);
  return g_string_chunk_insert (self->strings, string);
}

/**
 * showcase_targets_add_link:
 * @self: the targets
 * @url: its URL
 * @title: (nullable): its title; an empty one is none
 * @line: the source line that it starts on
 *
 * Adds a link that stands in no block yet.
 *
 * Returns: its number
 */
guint32
showcase_targets_add_link (ShowcaseTargets *self,
                           const char *url,
                           const char *title,
                           guint32 line)
{
  ShowcaseLink link = { .line = line, .block = SHOWCASE_NONE, .footnote = SHOWCASE_NONE };

  link.url = showcase_targets_keep (self, url);
  link.title = keep_or_null (self, title);
  resolve_link (self, &link);
  g_array_append_val (self->links, link);
  return self->links->len - 1;
}

/**
 * showcase_targets_get_link:
 * @self: the targets
 * @link: the number of a link
 *
 * Gets a link.
 *
 * Returns: (transfer none): the link, valid until the next one is added
 */
ShowcaseLink *
showcase_targets_get_link (ShowcaseTargets *self,
                           guint32 link)
{
  return &g_array_index (self->links, ShowcaseLink, link);
}

/**
 * showcase_targets_get_link_flags:
 * @self: the targets
 * @link: the number of a link, or %SHOWCASE_NONE
 *
 * Tells how the text of a link looks: one that leads nowhere is no link to a reader.
 *
 * Returns: flags of a span
 */
guint32
showcase_targets_get_link_flags (ShowcaseTargets *self,
                                 guint32 link)
{
  if (link == SHOWCASE_NONE)
    return 0;
  switch (showcase_targets_get_link (self, link)->kind)
    {
    case SHOWCASE_LINK_EXTERNAL:
    case SHOWCASE_LINK_DOCUMENT:
      return SHOWCASE_SPAN_LINK;
    case SHOWCASE_LINK_MISSING:
      return SHOWCASE_SPAN_MISSING;
    case SHOWCASE_LINK_REFUSED:
    default:
      return 0;
    }
}

static gboolean
is_blank (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_isspace (g_utf8_get_char (p)))
      return FALSE;

  return TRUE;
}

/**
 * showcase_targets_add_image:
 * @self: the targets
 * @url: its URL
 * @title: (nullable): its title; an empty one is none
 * @alt: its alternative text
 * @link: the link around it, or %SHOWCASE_NONE
 * @line: the source line that it starts on
 * @size: the size that the document asks for, width and height
 *
 * Adds an image.
 *
 * Returns: its number
 */
guint32
showcase_targets_add_image (ShowcaseTargets *self,
                            const char *url,
                            const char *title,
                            const char *alt,
                            guint32 link,
                            guint32 line,
                            const ShowcaseExtent *size)
{
  ShowcaseImage image = { .described = !is_blank (alt), .asked_width = size[0], .asked_height = size[1], .link = link, .line = line };
  ShowcaseUrlKind kind = showcase_url_classify (url);
  ShowcaseTarget target;

  image.url = showcase_targets_keep (self, url);
  image.title = keep_or_null (self, title);
  image.remote = *url != '\0' && (kind == SHOWCASE_URL_EXTERNAL || kind == SHOWCASE_URL_REFUSED);
  if (kind == SHOWCASE_URL_RELATIVE && resolve_url (self, image.url, TRUE, &target))
    {
      image.name = keep_or_null (self, target.document);
      image.width = target.width;
      image.height = target.height;
    }
  g_array_append_val (self->images, image);
  return self->images->len - 1;
}
